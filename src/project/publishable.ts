import path from 'node:path';
import { readFile } from '../files/read-file.js';
import { readYaml } from '../files/yaml.js';
import { isPackageName } from '../registries/names.js';
import { objectOf, packageFiles, readJson } from './packages.js';

/** A package of the project. */
export interface ProjectPackage {
  readonly name: string;
  /** Its package.json, relative to the workspace, with `/`; undefined if the workspace has none with this name. */
  readonly file: string | undefined;
  /** `repository` or `repository.url` of its package.json, as written. */
  readonly repository: string | undefined;
  /** The registry that its `publishConfig` names. */
  readonly publishRegistry: string | undefined;
}

/**
 * The packages that a job could publish: the root package and those of npm's, Yarn's or pnpm's workspaces, unless they are
 * private.
 *
 * @param workspace the root folder of the project
 */
export async function publishablePackages(workspace: string): Promise<ProjectPackage[]> {
  const patterns = await workspacePatterns(workspace);
  return filesByPath(workspace).flatMap(([file, manifest]) => {
    const folder = path.posix.dirname(file);
    if (folder !== '.' && !isWorkspace(folder, patterns)) return [];
    const found = packageOf(file, manifest);
    return found === undefined || manifest['private'] === true ? [] : [found];
  });
}

/** Finds packages of the project by name, wherever their package.json is. */
export function packagesNamed(workspace: string, names: readonly string[]): ProjectPackage[] {
  const found = new Map<string, ProjectPackage>();
  for (const [file, manifest] of filesByPath(workspace)) {
    const one = packageOf(file, manifest);
    if (one !== undefined && !found.has(one.name)) found.set(one.name, one);
  }
  return names.map(
    (name) => found.get(name) ?? { name, file: undefined, repository: undefined, publishRegistry: undefined },
  );
}

/** Every package.json, with its path relative to the workspace. */
function filesByPath(workspace: string): [string, Record<string, unknown>][] {
  if (workspace === '') return [];
  return [...packageFiles(workspace)].map((file) => [
    path.relative(workspace, file).split(path.sep).join('/'),
    readJson(file),
  ]);
}

/** @returns undefined if npm would not publish it: it has no name, or one that npm does not allow */
function packageOf(file: string, { name, repository, publishConfig }: Record<string, unknown>) {
  if (typeof name !== 'string' || !isPackageName(name)) return undefined;
  const config = objectOf(publishConfig);
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
  return {
    name,
    file,
    repository: textOf(repository) ?? textOf(objectOf(repository)['url']),
    publishRegistry: textOf(config[`${scope}:registry`]) ?? textOf(config['registry']),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The patterns for workspace folders in package.json and pnpm-workspace.yaml. */
async function workspacePatterns(workspace: string): Promise<string[]> {
  if (workspace === '') return [];
  const { workspaces } = readJson(path.join(workspace, 'package.json'));
  const listed = Array.isArray(workspaces) ? workspaces : objectOf(workspaces)['packages'];
  return [listed, await pnpmPackages(path.join(workspace, 'pnpm-workspace.yaml'))]
    .flat()
    .filter((pattern): pattern is string => typeof pattern === 'string')
    .map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/*$/, '$1$2'));
}

/** @returns none if the file is missing, or is not YAML, which pnpm reports */
async function pnpmPackages(file: string): Promise<string[]> {
  const { text } = readFile(file);
  const packages = text === undefined ? undefined : (await readYaml(text))?.get('packages');
  return packages?.items.map(({ value }) => value) ?? [];
}

function isWorkspace(folder: string, patterns: readonly string[]): boolean {
  const matches = (pattern: string) => path.posix.matchesGlob(folder, pattern);
  return (
    patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) &&
    !patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1)))
  );
}
