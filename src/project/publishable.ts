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
 * The packages that a job could publish: the root package of each project and those of its npm, Yarn or pnpm workspaces, unless
 * they are private.
 *
 * @param folders those of the projects, relative to the workspace
 */
export async function publishablePackages(workspace: string, folders: readonly string[]): Promise<ProjectPackage[]> {
  const packages = new Map<string, ProjectPackage>();
  for (const folder of workspace === '' ? [] : folders) {
    const root = path.join(workspace, folder);
    const patterns = await workspacePatterns(root);
    for (const [file, manifest] of filesByPath(root)) {
      const inside = path.posix.dirname(file);
      if (manifest['private'] === true || (inside !== '.' && !isWorkspace(inside, patterns))) continue;
      const found = packageOf(path.posix.join(folder, file), manifest);
      if (found !== undefined) packages.set(found.file, found);
    }
  }
  return [...packages.values()];
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

/** Every package.json in a folder and below it, with its path relative to the folder. */
function filesByPath(root: string): [string, Record<string, unknown>][] {
  if (root === '') return [];
  return [...packageFiles(root)].map((file) => [path.relative(root, file).split(path.sep).join('/'), readJson(file)]);
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
async function workspacePatterns(root: string): Promise<string[]> {
  const { workspaces } = readJson(path.join(root, 'package.json'));
  const listed = Array.isArray(workspaces) ? workspaces : objectOf(workspaces)['packages'];
  return [listed, await pnpmPackages(path.join(root, 'pnpm-workspace.yaml'))]
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
