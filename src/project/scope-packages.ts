import path from 'node:path';
import type { Scope } from '../registries/scopes.js';
import { hasLockfile, lockedNames } from './lockfiles.js';
import { DEPENDENCIES, objectOf, packageFiles, readJson } from './package-json.js';

/** The packages of some scopes that a project is known to use or to publish. */
export interface ScopePackages {
  /** Full names by scope, each once; no entry for a scope without any. */
  readonly names: Map<Scope, ReadonlySet<string>>;
  /** Whether there is a lockfile, which also names what dependencies need. */
  readonly hasLockfile: boolean;
}

/**
 * Finds the packages of some scopes in a project: those in its lockfiles, its dependencies, and the names of its own packages.
 *
 * @param folder of the project, with all workspace packages below it; empty if there is none
 */
export function scopePackages(folder: string, scopes: readonly Scope[]): ScopePackages {
  const wanted = new Set<string>(scopes);
  const found = new Map<Scope, Set<string>>();
  const add = (name: unknown) => {
    if (typeof name !== 'string') return;
    const scope = name.slice(0, name.indexOf('/')) as Scope;
    if (wanted.has(scope) && PACKAGE_NAME.test(name)) found.set(scope, (found.get(scope) ?? new Set()).add(name));
  };
  if (folder === '' || scopes.length === 0) return { names: found, hasLockfile: false };
  const folders = new Set([folder]);
  for (const file of packageFiles(folder)) {
    folders.add(path.dirname(file));
    const description = readJson(file);
    add(description['name']);
    for (const field of DEPENDENCIES) {
      for (const [name, range] of Object.entries(objectOf(description[field]))) {
        add(name);
        if (typeof range === 'string') add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
      }
    }
  }
  let isLocked = false;
  for (const one of folders) {
    if (!hasLockfile(one)) continue;
    isLocked = true;
    for (const names of lockedNames(one, scopes).values()) for (const name of names) add(name);
  }
  return { names: found, hasLockfile: isLocked };
}

/** npm's rule (validate-npm-package-name). Names become keys of an npmrc file, so nothing else may get there. */
const PACKAGE_NAME = /^@[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9~_-][a-z0-9._~-]*$/i;
