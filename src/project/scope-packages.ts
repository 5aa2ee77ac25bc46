import type { Scope } from '../registries/scopes.js';
import { lockedNames } from './lockfiles.js';
import { DEPENDENCIES, objectOf, packageFiles, readJson } from './package-json.js';

/**
 * The packages of some scopes that a project is known to use or to publish: those in its lockfiles, its dependencies, and
 * the names of its own packages.
 *
 * @param folder of the project, with all workspace packages below it
 * @returns full names by scope, each once; no entry for a scope without any
 */
export function scopePackages(folder: string, scopes: readonly Scope[]): Map<Scope, ReadonlySet<string>> {
  const found = new Map<Scope, Set<string>>();
  const add = (name: unknown) => {
    if (typeof name !== 'string') return;
    const scope = scopes.find((candidate) => name.startsWith(`${candidate}/`));
    if (scope !== undefined) found.set(scope, (found.get(scope) ?? new Set()).add(name));
  };
  if (folder === '' || scopes.length === 0) return found;
  for (const names of lockedNames(folder, scopes).values()) for (const name of names) add(name);
  for (const file of packageFiles(folder)) {
    const description = readJson(file);
    add(description['name']);
    for (const field of DEPENDENCIES) {
      for (const [name, range] of Object.entries(objectOf(description[field]))) {
        add(name);
        if (typeof range === 'string') add(/^npm:(@[^@]+)@/.exec(range)?.[1]); // an alias
      }
    }
  }
  return found;
}
