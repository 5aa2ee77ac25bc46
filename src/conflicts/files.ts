import { LOCKFILES, type Lockfile } from '../project/lockfiles.js';
import type { Registry } from '../registry.js';

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
