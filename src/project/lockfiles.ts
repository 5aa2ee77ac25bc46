import fs from 'node:fs';
import path from 'node:path';
import { decodeUrlPart } from '../credentials/secret.js';
import { readFile } from '../files/read-file.js';
import type { Scope } from '../registries/names.js';
import { LOCKFILES, type Lockfile } from './project-files.js';

/** More than twice the largest lockfile that anybody is known to have. */
export const MAX_LOCKFILE_BYTES = 128 * 1024 * 1024;

/** A package that a lockfile takes from a registry. */
interface LockedPackage {
  /** Its real name, also where it is installed under an alias. */
  readonly name: string;
  /** The URL of its tarball; undefined if the lockfile leaves it to the registry of the scope. */
  readonly url: string | undefined;
  /** The line of the URL, or of the package, counted from 1. */
  readonly line: number;
}

/** An entry as its pattern finds it; `at` is the index of what its line number points to. */
interface Entry {
  readonly name: string;
  readonly url?: string | undefined;
  readonly at: number;
}

/**
 * Finds the packages of some scopes in a lockfile that its package manager wrote. Packages from git, a URL, a file or the
 * workspace are left out. Takes time in proportion to the length of the text.
 *
 * @param text the whole file; Latin-1 will do, as names and URLs are ASCII
 * @param scopes with their `@`
 */
export function readLockfile(file: Lockfile, text: string, scopes: readonly string[]): LockedPackage[] {
  if (scopes.length === 0) return [];
  const scope = `(?:${scopes.map((one) => one.replace(/[.~-]/g, '\\$&')).join('|')})`;
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const lineAt = lineCounter(unix);
  const found: LockedPackage[] = [];
  for (const { name, url, at } of PARSERS[file](unix, scope)) {
    if (scopes.some((one) => name.startsWith(`${one}/`))) found.push({ name, url, line: lineAt(at) });
  }
  return found;
}

/**
 * The packages of some scopes that a project's lockfiles take from registries.
 *
 * @param folder the project's; files that cannot be read count as missing
 * @returns for each scope that has any, the full names of its packages, each once
 */
export function lockedNames(folder: string, scopes: readonly Scope[]): Map<Scope, readonly string[]> {
  const names = new Map<Scope, Set<string>>();
  for (const file of folder === '' ? [] : LOCKFILES) {
    const { text = '' } = readFile(path.join(folder, file), MAX_LOCKFILE_BYTES, 'latin1');
    for (const { name } of readLockfile(file, text, scopes)) {
      const scope = name.slice(0, name.indexOf('/')) as Scope;
      names.set(scope, (names.get(scope) ?? new Set()).add(name));
    }
  }
  return new Map([...names].map(([scope, set]) => [scope, [...set]]));
}

/** Whether a folder has a lockfile. */
export function hasLockfile(folder: string): boolean {
  return LOCKFILES.some((file) => fs.existsSync(path.join(folder, file)));
}

/** Each reader searches for the scopes first, so that the rest of a large file costs next to nothing. */
const PARSERS: Readonly<Record<Lockfile, (text: string, scope: string) => Iterable<Entry>>> = {
  'npm-shrinkwrap.json': readNpm,
  'package-lock.json': readNpm,
  'pnpm-lock.yaml': readPnpm,
  'yarn.lock': readYarn,
  'bun.lock': readBun,
  'deno.lock': readDeno,
};

/**
 * Versions 1 (`"@acme/x": {`), 2 and 3 (`"node_modules/@acme/x": {`). npm writes the scalars of an entry before its
 * objects. An alias has the real name in `name`, in version 1 in `version`.
 */
function* readNpm(text: string, scope: string): Iterable<Entry> {
  const key = new RegExp(`(${scope}/[^"/\\s]+)"\\s*:\\s*\\{([^{}]*)`, 'g');
  for (const match of text.matchAll(key)) {
    const [whole, name = '', fields = ''] = match;
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (!before.endsWith('"') && !before.endsWith('node_modules/')) continue;
    const version = field(fields, 'version');
    if (version === undefined || /"link"\s*:\s*true/.test(fields)) continue;
    const real = field(fields, 'name') ?? /^npm:(@?[^@]+)@/.exec(version)?.[1] ?? name;
    if (!version.startsWith('npm:') && !/^\d/.test(version)) continue; // version 1 has a URL, git or file there
    const url = field(fields, 'resolved');
    if (url !== undefined && !isHttp(url)) continue;
    const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"');
    yield { name: real, url, at };
  }
  const aliased = new RegExp(`"name"\\s*:\\s*"(${scope}/[^"/\\s]+)"([^{}]*)`, 'g');
  for (const match of text.matchAll(aliased)) {
    const [whole, name = '', fields = ''] = match;
    const url = field(fields, 'resolved');
    if (url === undefined || !isHttp(url)) continue;
    yield { name, url, at: match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"') };
  }
}

function field(fields: string, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*"([^"]*)"`).exec(fields)?.[1];
}

/** Versions 5 (`/@acme/x/1.0.0:`), 6 (`/@acme/x@1.0.0:`) and 9 (`'@acme/x@1.0.0':`). */
function* readPnpm(text: string, scope: string): Iterable<Entry> {
  const key = new RegExp(`^  '?/?(${scope}/[^@/'\\s]+)[@/]\\d[^:\\n]*:[^\\n]*\\n?((?:    [^\\n]*\\n?)*)`, 'gm');
  for (const match of text.matchAll(key)) {
    const [whole, name = '', fields = ''] = match;
    const tarball = /\btarball: *['"]?([^\s,}'"]+)/.exec(fields);
    const url = tarball?.[1];
    if (tarball === null || url === undefined || !isHttp(url)) yield { name, at: match.index };
    else yield { name, url, at: match.index + whole.length - fields.length + tarball.index };
  }
}

/** Yarn 2+ names the real package in `resolution`. Yarn Classic has only the ranges, `"@acme/x@^1.0.0":`. */
function* readYarn(text: string, scope: string): Iterable<Entry> {
  if (/^__metadata:/m.test(text)) {
    const resolution = new RegExp(`^  resolution: "?(${scope}/[^@"\\s]+)@npm:([^"\\n]*)`, 'gm');
    for (const { 1: name = '', 2: locator = '', index } of text.matchAll(resolution)) {
      const archive = /[:&]__archiveUrl=([^&"]*)/.exec(locator)?.[1];
      yield { name, url: archive === undefined ? undefined : decodeUrlPart(archive), at: index };
    }
    return;
  }
  const entry = new RegExp(`^"[^"\\n]*?${scope}/[^\\n]*\\n?((?:  [^\\n]*\\n?)*)`, 'gm');
  for (const match of text.matchAll(entry)) {
    const [whole, fields = ''] = match;
    const [, alias = '', range = ''] = /^"(@?[^@"]+)@([^"]*)"/.exec(whole) ?? [];
    const real = /^npm:(@?[^@]+)@/.exec(range)?.[1];
    if (real === undefined && /[:/]/.test(range) && !range.startsWith('npm:')) continue; // a URL, git, or a file
    const resolved = /^ {2}resolved "?([^"#\s]+)/m.exec(fields);
    const url = resolved?.[1];
    if (resolved === null || url === undefined) yield { name: real ?? alias, at: match.index };
    else if (isHttp(url))
      yield { name: real ?? alias, url, at: match.index + whole.length - fields.length + resolved.index };
  }
}

/** `"x": ["@acme/x@1.0.0", "<URL of the tarball, or empty>", ...]`. Others than registries have something else after `@`. */
function* readBun(text: string, scope: string): Iterable<Entry> {
  const entry = new RegExp(`\\[\\s*"(${scope}/[^"@]+)@\\d[^"]*"(?:\\s*,\\s*"([^"]*)")?`, 'g');
  for (const { 1: name = '', 2: url = '', index } of text.matchAll(entry)) {
    yield { name, url: isHttp(url) ? url : undefined, at: index };
  }
}

/** Packages from npm stand below `"npm"`, behind those from JSR, which look alike. */
function* readDeno(text: string, scope: string): Iterable<Entry> {
  const start = /"npm"\s*:\s*\{/.exec(text)?.index;
  if (start === undefined) return;
  const key = new RegExp(`"(${scope}/[^"@]+)@\\d[^"]*"\\s*:\\s*\\{([^{}]*)`, 'g');
  key.lastIndex = start;
  for (let match = key.exec(text); match !== null; match = key.exec(text)) {
    const [whole, name = '', fields = ''] = match;
    const url = field(fields, 'tarball');
    const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"tarball"');
    yield { name, url, at };
  }
}

function isHttp(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Tells the line of an index. Asked in rising order, it goes through the text once. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  let last = 0;
  return (index) => {
    if (index < last) {
      line = 1;
      next = text.indexOf('\n');
    }
    last = index;
    for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
