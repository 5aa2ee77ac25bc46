import path from 'node:path';
import { LOCKFILES, type Lockfile, namesIn } from '../project/project-files.js';
import type { Registry } from '../registries/registry.js';

/** Committed configuration that package managers prefer to user configuration, in the order in which it is checked. */
export const CONFIG_FILES = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'pnpm-workspace.yaml', 'bunfig.toml'] as const;
export type ConfigFile = (typeof CONFIG_FILES)[number];

/**
 * The files to check.
 *
 * @param registries those of this step; lockfiles matter only for their scopes
 */
export function filesToCheck(registries: readonly Pick<Registry, 'scopes'>[]): readonly (ConfigFile | Lockfile)[] {
  return registries.some(({ scopes }) => scopes.length > 0) ? [...CONFIG_FILES, ...LOCKFILES] : CONFIG_FILES;
}

/** Whether a folder of the workspace has a file that the check reads. Most jobs without one need not load it. */
export function hasFilesToCheck(workspace: string, folders: readonly string[]): boolean {
  const known: readonly string[] = [...CONFIG_FILES, ...LOCKFILES, 'package.json'];
  return ['', ...folders].some((folder) => {
    const names = workspace === '' ? undefined : namesIn(path.join(workspace, folder));
    return names?.some((name) => known.includes(name)) ?? false;
  });
}
