import fs from 'node:fs';
import path from 'node:path';

/** What the package.json files of a project say about registries and packages. */
export interface Packages {
  /** The names of the packages themselves and of their dependencies. */
  readonly names: ReadonlySet<string>;
  /** The URLs that `publishConfig` names as `registry` or `@scope:registry`. */
  readonly publishUrls: readonly string[];
  /** The names of dependencies that are declared by URL, git or alias. */
  readonly declaredElsewhere: ReadonlySet<string>;
}

const DEEPEST = 5;
const MOST_FOLDERS = 2_000;
const LARGEST = 1024 * 1024;
/** The fields with dependencies. */
export const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

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
  }
  return { names, publishUrls, declaredElsewhere };
}

/** The dependencies that the package.json of a folder takes from registries. */
export function registryDependencies(folder: string): string[] {
  const dependencies = dependenciesOf(readJson(path.join(folder, 'package.json')));
  return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
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

/** Every package.json in a folder and below it, as far as `readPackages` looks. */
export function* packageFiles(root: string): Iterable<string> {
  const folders = [{ folder: root, depth: 0 }];
  for (let visited = 0; visited < MOST_FOLDERS; visited += 1) {
    const next = folders.shift();
    if (next === undefined) return;
    for (const entry of entriesOf(next.folder)) {
      const place = path.join(next.folder, entry.name);
      if (entry.isFile() && entry.name === 'package.json') yield place;
      const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
      if (isPart && next.depth < DEEPEST) folders.push({ folder: place, depth: next.depth + 1 });
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

/** The content of a JSON file; an empty object if it is not one. */
export function readJson(file: string): Record<string, unknown> {
  try {
    return fs.statSync(file).size > LARGEST ? {} : objectOf(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** A value as an object; an empty one if it is not. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
