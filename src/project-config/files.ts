import type { Registry } from '../registries/registry.js';

/** Committed files that may defeat this step, in the order in which they are looked at. */
export const CONFIG_FILES = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'pnpm-workspace.yaml', 'bunfig.toml'] as const;
export type ConfigFile = (typeof CONFIG_FILES)[number];

/** Lock files that say where packages come from. `bun.lockb` is binary, and bun has not written it since 1.2. */
export const LOCK_FILES = [
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'deno.lock',
] as const;
export type LockFile = (typeof LOCK_FILES)[number];

/** Those of the files in a folder that there is something to look for in; of lock files, only what they say of scopes. */
export function filesToCheck(
  names: readonly string[],
  registries: readonly Pick<Registry, 'scopes'>[],
): (ConfigFile | LockFile)[] {
  const scoped = registries.some(({ scopes }) => scopes.length > 0);
  return [...CONFIG_FILES, ...(scoped ? LOCK_FILES : [])].filter((name) => names.includes(name));
}
