import fs from 'node:fs';
import path from 'node:path';

/** The files that show which package managers a project uses, in the order in which they are read. */
export const PROJECT_FILES = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'yarn.lock',
  '.yarnrc.yml',
  '.yarnrc',
  'bun.lock',
  'bun.lockb',
  'bunfig.toml',
  'deno.json',
  'deno.jsonc',
  'deno.lock',
] as const;
export type ProjectFile = (typeof PROJECT_FILES)[number];

/** Lockfiles that say where packages come from. `bun.lockb` is binary, and bun 1.2 and later do not write it. */
export const LOCKFILES = [
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'deno.lock',
] as const;
export type Lockfile = (typeof LOCKFILES)[number];

/** The package manager that writes each lockfile. */
export const LOCKFILE_OWNER: Readonly<Record<Lockfile, 'npm' | 'pnpm' | 'yarn' | 'bun' | 'deno'>> = {
  'npm-shrinkwrap.json': 'npm',
  'package-lock.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'deno.lock': 'deno',
};

/** Committed configuration that package managers prefer to user configuration, in the order in which it is checked. */
export const CONFIG_FILES = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'pnpm-workspace.yaml', 'bunfig.toml'] as const;
export type ConfigFile = (typeof CONFIG_FILES)[number];

/** The files of a project by name; undefined for those that do not exist. Of most, only the beginning is read. */
export type ProjectFiles = Readonly<Record<ProjectFile, string | undefined>>;

/** Of files other than package.json, only the beginning says something, or just that they exist. In bytes. */
const HEAD_BYTES = 1024;
const MAX_PACKAGE_JSON_BYTES = 1024 * 1024;

/** Reads the files that show a project's package managers. Files that cannot be read count as missing. */
export function readProjectFiles(folder: string): ProjectFiles {
  const names = new Set(namesIn(folder) ?? []);
  const files: Partial<Record<ProjectFile, string>> = {};
  for (const name of PROJECT_FILES) {
    if (!names.has(name)) continue;
    const text = readHead(path.join(folder, name), name === 'package.json' ? MAX_PACKAGE_JSON_BYTES : HEAD_BYTES);
    if (text !== undefined) files[name] = text;
  }
  return files as ProjectFiles;
}

/**
 * Whether a project has configuration, a lockfile or a package.json. Without any, there is nothing to check for conflicts.
 *
 * @param folders those of the project, relative to the workspace
 */
export function hasCommittedFiles(workspace: string, folders: readonly string[]): boolean {
  const known: readonly string[] = [...CONFIG_FILES, ...LOCKFILES, 'package.json'];
  return ['', ...folders].some((folder) => {
    const names = workspace === '' ? undefined : namesIn(path.join(workspace, folder));
    return names?.some((name) => known.includes(name)) ?? false;
  });
}

/** The names in a folder; undefined if there is no such folder. */
export function namesIn(folder: string): string[] | undefined {
  try {
    return folder === '' ? undefined : fs.readdirSync(folder);
  } catch {
    return undefined;
  }
}

function readHead(file: string, length: number): string | undefined {
  try {
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const handle = fs.openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return bytes.toString('utf8', 0, fs.readSync(handle, bytes, 0, length, 0));
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
