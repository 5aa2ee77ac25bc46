/**
 * A link of ours in a folder that outlives the job (the home folder, or the one above the workspace), for clients that
 * read nothing else.
 *
 * The link points to a file in RUNNER_TEMP, which the runner empties for every job: a killed job leaves a dangling link,
 * but no token. Beside it stand what it took the place of, under another name, so that the next use can put that back;
 * and an owner mark, a second link to the same file, which tells whose the place is whatever becomes of the first. They
 * are made in the order backup, mark, link, and the mark goes first: so a mark beside a file that is not the one kept
 * as the backup means that somebody put that file in the link's place.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from './file-name.js';
import { Refusal } from './refusal.js';
import { inUse, linkedFrom } from './turn.js';

export { inTurn, inUse } from './turn.js';

/** What stands in a place, as clients would find it. */
export type Occupant =
  | { readonly kind: 'nothing' }
  /** A file or link of the user's. */
  | { readonly kind: 'theirs' }
  /** A link that an earlier use in this job placed, or the file that somebody replaced it by since. */
  | { readonly kind: 'ours'; readonly target: string }
  /** A link that a killed job left behind: what it replaced is to be put back. */
  | { readonly kind: 'leftover' }
  /** Another job that is running placed a link there. */
  | { readonly kind: 'busy' };

const LARGEST = 1024 * 1024;

/** How often a place is read again that changes while it is read. */
const ATTEMPTS = 20;

/** Where what stood in a place is kept. */
export function backupOf(place: string): string {
  return `${place}.npm-registry-login-backup`;
}

/** The mark that tells whose a place is. */
export function ownerOf(place: string): string {
  return `${place}.npm-registry-login-owner`;
}

/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
export function inspectPlace(place: string, tempFolder: string): Occupant {
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
  const isOwn = (file: string) => path.relative(tempFolder, path.dirname(file)) === '';
  const isTarget = (file: string | undefined): file is string => file !== undefined && isFileName(path.basename(file));
  const mark = linkedFrom(ownerOf(place));
  const owner = isTarget(mark) && fs.existsSync(mark) ? mark : undefined;
  if (owner !== undefined && !isOwn(owner)) return { kind: 'busy' };
  if (found === undefined) return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
  const target = found.isSymbolicLink() ? linkedFrom(place) : undefined;
  if (isTarget(target)) {
    if (!fs.existsSync(target)) return { kind: 'leftover' };
    return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
  }
  // Some tools write a file anew rather than through a link. A backup of this very file was made by a main that was
  // killed before it placed its link.
  if (owner !== undefined && found.isFile() && backup?.ino !== found.ino) return { kind: 'ours', target: owner };
  return { kind: 'theirs' };
}

/**
 * What the user, or an earlier use in this job, put into a place: not what another job put there. Empty if nothing.
 *
 * It is read without a turn, so another job may place its link in the meantime: only what stood there before and after
 * the reading counts.
 *
 * @throws Refusal `home-in-use` if the place does not come to rest; `link-failed` if it cannot be read
 */
export function textIn(place: string, tempFolder: string): string {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { kind } = inspectPlace(place, tempFolder);
    const file = kind === 'leftover' || kind === 'busy' ? backupOf(place) : place;
    const read = readFile(file);
    if (read === 'too large') {
      throw new Refusal('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
    }
    if (inspectPlace(place, tempFolder).kind === kind && inodeOf(file) === read.inode) return read.text;
  }
  throw inUse(place);
}

/** Reads a file, and tells which one it was; without text if clients find none there either. */
function readFile(file: string): { readonly text: string; readonly inode: number | undefined } | 'too large' {
  const nothing = { text: '', inode: inodeOf(file) };
  if (nothing.inode === undefined) return nothing;
  try {
    // A pipe that takes the file's place must not hold this step up.
    const opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const stats = fs.fstatSync(opened);
      if (!stats.isFile()) return nothing;
      if (stats.size > LARGEST) return 'too large';
      return { text: fs.readFileSync(opened, 'utf8'), inode: stats.ino };
    } finally {
      fs.closeSync(opened);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isAbsence(error)) return nothing; // it went in between
    throw new Refusal('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
  }
}

/** Which file a path leads to; undefined if to none. */
function inodeOf(file: string): number | undefined {
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.ino : undefined;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
  }
}

function isAbsence(error: unknown): boolean {
  return ['ELOOP', 'ENOTDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Puts back what a killed job replaced, so that only what the user has there stands in the place, or a link of an earlier
 * use in this job. It may be called at any time in a turn, and does nothing if there is nothing to do.
 */
export function restoreLeftover(place: string, tempFolder: string): void {
  sweep(place);
  const { kind } = inspectPlace(place, tempFolder);
  if (kind === 'leftover') putBack(place);
  if (kind === 'theirs' || kind === 'nothing') fs.rmSync(ownerOf(place), { force: true });
  if (kind === 'theirs') setAside(place);
}

/** Removes links that killed jobs made ready beside a place, but never put there. */
function sweep(place: string): void {
  const folder = path.dirname(place);
  for (const name of fs.readdirSync(folder)) {
    const start = [ownerOf(place), place]
      .map((link) => `${path.basename(link)}.`)
      .find((link) => name.startsWith(link));
    if (start === undefined || !isFileName(name.slice(start.length))) continue;
    const target = linkedFrom(path.join(folder, name));
    if (target !== undefined && !fs.existsSync(target)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * Gives up a backup, since what stands in the place now is the user's and counts: under a name that this action never
 * touches again, for nothing of theirs may be lost. Nothing is to be kept if it is the very file that stands there.
 *
 * @returns that name; undefined if there was no backup, or no need of it
 */
export function setAside(place: string): string | undefined {
  const backup = backupOf(place);
  const kept = fs.lstatSync(backup, { throwIfNoEntry: false });
  if (kept === undefined) return undefined;
  if (kept.ino === fs.lstatSync(place, { throwIfNoEntry: false })?.ino) {
    fs.rmSync(backup);
    return undefined;
  }
  const name = freeName(place);
  fs.renameSync(backup, name);
  return name;
}

/** A name beside a place for what the user is to find there, which nothing has yet. */
export function freeName(place: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${place}.kept-by-npm-registry-login-${number}`;
    if (fs.lstatSync(name, { throwIfNoEntry: false }) === undefined) return name;
  }
}

/** Removes a link, or replaces it by what it replaced. Nobody owns the place then. */
export function putBack(place: string): void {
  fs.rmSync(ownerOf(place), { force: true });
  if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false }) === undefined) fs.rmSync(place, { force: true });
  else fs.renameSync(backupOf(place), place);
}

/**
 * Places a link, keeping what stands there. A file that somebody put in place of an earlier use's link becomes the file of
 * that use, whose end then treats it as it treats an edit.
 *
 * @throws Refusal `home-in-use`
 */
export function placeLink(place: string, target: string, tempFolder: string): void {
  const occupant = inspectPlace(place, tempFolder);
  if (occupant.kind === 'busy') throw inUse(place);
  try {
    if (occupant.kind === 'theirs') keep(place);
    if (occupant.kind === 'ours' && linkedFrom(place) === undefined) rewrite(occupant.target, fs.readFileSync(place));
    if (occupant.kind !== 'nothing') pointTo(place, target);
    else {
      replaceByLink(ownerOf(place), target);
      fs.symlinkSync(target, place);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? inUse(place) : error;
  }
}

/** Where something is made ready that then takes a place in one step. */
export function asideOf(place: string, target: string): string {
  return `${place}.${path.basename(target)}`;
}

/** Gives a place to a use, whatever stands there. */
export function pointTo(place: string, target: string): void {
  replaceByLink(ownerOf(place), target);
  replaceByLink(place, target);
}

/** Makes a link in one step, in place of whatever stands there. */
export function replaceByLink(link: string, target: string): void {
  const aside = asideOf(link, target);
  fs.rmSync(aside, { force: true });
  fs.symlinkSync(target, aside);
  fs.renameSync(aside, link);
}

/** Gives a file of ours in RUNNER_TEMP another text; it keeps its mode and access list. No link is followed. */
export function rewrite(file: string, text: string | Uint8Array): void {
  const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = fs.constants;
  const opened = fs.openSync(file, O_WRONLY | O_TRUNC | (O_NOFOLLOW ?? 0));
  try {
    fs.writeFileSync(opened, text);
  } finally {
    fs.closeSync(opened);
  }
}

/** Gives a file a second name, so that it is never without one. Where that cannot be, it is moved. */
function keep(place: string): void {
  const backup = backupOf(place);
  if (fs.lstatSync(place).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (fs.lstatSync(place).isFile()) {
    try {
      fs.linkSync(place, backup);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    }
  }
  if (fs.lstatSync(backup, { throwIfNoEntry: false }) !== undefined) throw inUse(place);
  fs.renameSync(place, backup);
}

/** What tells whether a file, or a link and the file behind it, was changed since; empty if nothing is there. */
export function stampOf(file: string): string {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return '';
  const own = `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
  if (!stats.isSymbolicLink()) return own;
  try {
    return `${own} > ${stampOf(fs.realpathSync(file))}`;
  } catch {
    return own;
  }
}
