/** The packages of a project: what its package.json files and lockfiles say about them. */
import fs from 'node:fs';
import path from 'node:path';
import { readFile } from '../files/read-file.js';
import { isPackageName, type Scope } from '../registries/names.js';
import { hasLockfile, lockedNames } from './lockfiles.js';

/** What the package.json files of a project say about registries and packages. */
export interface Packages {
  /** The names of the packages themselves and of their dependencies. */
  readonly names: ReadonlySet<string>;
  /** The URLs that `publishConfig` names as `registry` or `@scope:registry`. */
  readonly publishUrls: readonly string[];
  /** The names of dependencies that are declared, or replaced, by URL, git or alias. */
  readonly declaredElsewhere: ReadonlySet<string>;
}

/** The packages of some scopes that a project is known to use or to publish. */
export interface ScopePackages {
  /** Full names by scope, each once; no entry for a scope without any. */
  readonly names: Map<Scope, ReadonlySet<string>>;
  /** Whether there is a lockfile, which also names what dependencies need. */
  readonly hasLockfile: boolean;
}

const MAX_DEPTH = 5;
const MAX_FOLDERS = 2_000;
/** The fields with dependencies. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Reads every package.json in a folder and below it: those of a workspace may publish, too. Folders called node_modules,
 * those with a leading dot, and links are left out, and so are files that are no JSON.
 */
export function readPackages(folder: string): Packages {
  const publishUrls: string[] = [];
  const names = new Set<string>();
  const declaredElsewhere = new Set<string>();
  for (const file of packageFiles(folder)) {
    const json = readJson(file);
    if (typeof json['name'] === 'string') names.add(json['name']);
    for (const [key, value] of Object.entries(objectOf(json['publishConfig']))) {
      if (/^(@[^:]+:)?registry$/.test(key) && typeof value === 'string') publishUrls.push(value);
    }
    for (const [name, range] of dependenciesOf(json)) {
      names.add(name);
      if (isElsewhere(range)) declaredElsewhere.add(name);
    }
    for (const overrides of [json['overrides'], json['resolutions'], objectOf(json['pnpm'])['overrides']]) {
      for (const name of replacedElsewhere(overrides)) declaredElsewhere.add(name);
    }
  }
  return { names, publishUrls, declaredElsewhere };
}

/** The dependencies that the package.json of a folder takes from registries. */
export function registryDependencies(folder: string): string[] {
  const dependencies = dependenciesOf(readJson(path.join(folder, 'package.json')));
  return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
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
    if (wanted.has(scope) && isPackageName(name)) found.set(scope, (found.get(scope) ?? new Set()).add(name));
  };
  if (folder === '' || scopes.length === 0) return { names: found, hasLockfile: false };
  const folders = new Set([folder]);
  for (const file of packageFiles(folder)) {
    folders.add(path.dirname(file));
    const json = readJson(file);
    add(json['name']);
    for (const [name, range] of dependenciesOf(json)) {
      add(name);
      add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
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

/** A range that names a folder, a file or a package of the workspace. */
const LOCAL = /^(workspace|file|link|portal|patch):/;

function dependenciesOf(json: Record<string, unknown>): [name: string, range: string][] {
  return DEPENDENCIES.flatMap((group) =>
    Object.entries(objectOf(json[group])).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Whether a range is a URL, a git repository (`user/repo` is GitHub's) or an alias (`npm:other@1.0.0`). */
function isElsewhere(range: string): boolean {
  return /^(https?:|git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|npm:@?[a-z][^@]*@|[^@/:\s]+\/[^/\s]+$)/i.test(
    range,
  );
}

/** How deep `overrides` are read. npm has a level for each dependency on the way. */
const MAX_OVERRIDE_DEPTH = 10;

/**
 * The packages that `overrides` (npm, pnpm) or `resolutions` (Yarn) replace by a URL, a git repository or an alias.
 *
 * @param parent the package that the key `.` stands for
 */
function replacedElsewhere(overrides: unknown, parent = '', depth = 0): string[] {
  if (depth === MAX_OVERRIDE_DEPTH) return [];
  return Object.entries(objectOf(overrides)).flatMap(([key, value]) => {
    const name = key === '.' ? parent : overriddenPackage(key);
    if (typeof value !== 'string') return replacedElsewhere(value, name, depth + 1);
    return isElsewhere(value) ? [name] : [];
  });
}

/** The package at the end of a key: `@acme/x`, `@acme/x@>=1`, `parent/@acme/x`, `parent>@acme/x`. pnpm's `>` has no space, `|` or `@` before it. */
function overriddenPackage(key: string): string {
  const [last = '', scope = ''] =
    key
      .split(/(?<=[^ |@])>/)
      .at(-1)
      ?.split('/')
      .reverse() ?? [];
  const name = last.split('@')[0] ?? '';
  return scope.startsWith('@') ? `${scope}/${name}` : name;
}

/** Every package.json in a folder and below it, as far as `readPackages` looks. */
export function* packageFiles(root: string): Iterable<string> {
  const folders = [{ folder: root, depth: 0 }];
  for (let visited = 0; visited < MAX_FOLDERS; visited += 1) {
    const next = folders.shift();
    if (next === undefined) return;
    for (const entry of entriesOf(next.folder)) {
      const place = path.join(next.folder, entry.name);
      if (entry.isFile() && entry.name === 'package.json') yield place;
      const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
      if (isPart && next.depth < MAX_DEPTH) folders.push({ folder: place, depth: next.depth + 1 });
    }
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The content of a JSON file; an empty object if it is not one, or larger than 1 MiB. */
export function readJson(file: string): Record<string, unknown> {
  try {
    return objectOf(JSON.parse((readFile(file).text ?? '').replace(/^\ufeff/, '')));
  } catch {
    return {};
  }
}

/** A value as an object; an empty one if it is not. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
