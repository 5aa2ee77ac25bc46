/**
 * A link of ours in a folder that outlives the job (the home folder, or the one above the workspace), for clients that
 * read nothing else.
 *
 * The link points to a file in RUNNER_TEMP, which the runner empties for every job: a killed job leaves a dangling link,
 * but no token. What stood there before is kept beside it under another name, so that the next use can put it back.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from './file-name.js';
import { Refusal } from './refusal.js';

/** What stands in a place, as clients would find it. */
export type Occupant =
  | { readonly kind: 'nothing' }
  /** A file or link of the user's. */
  | { readonly kind: 'theirs' }
  /** A link that an earlier use in this job placed. */
  | { readonly kind: 'ours'; readonly target: string }
  /** A link that a killed job left behind: what it replaced is to be put back. */
  | { readonly kind: 'leftover' }
  /** A link of another job that is running, or is just being placed. */
  | { readonly kind: 'busy' };

/** A job that is just placing its link has the same file under both names for a moment; a killed one, for longer. */
const MOMENT = 60_000;
const LARGEST = 1024 * 1024;

/** How long a job waits for another one that is placing or taking away its link at this very moment. */
const PATIENCE = 3000;

/** Where what stood in a place is kept. */
export function backupOf(place: string): string {
  return `${place}.npm-registry-login-backup`;
}

/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
export function inspectPlace(place: string, tempFolder: string): Occupant {
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
  if (found === undefined) return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
  const link = found.isSymbolicLink() ? readLink(place) : undefined;
  const target = link === undefined ? '' : path.resolve(path.dirname(place), link);
  if (target !== '' && isFileName(path.basename(target))) {
    if (!fs.existsSync(target)) return { kind: 'leftover' };
    if (path.relative(tempFolder, path.dirname(target)) === '') return { kind: 'ours', target };
    return { kind: 'busy' };
  }
  if (backup !== undefined && backup.ino === found.ino && Date.now() - backup.ctimeMs < MOMENT) return { kind: 'busy' };
  return { kind: 'theirs' };
}

/** What is said to the second of two jobs. */
export function inUse(place: string): Refusal {
  return new Refusal(
    'home-in-use',
    `${place} is in use by another job of this user, for clients that read nothing else.`,
    'Let these jobs run one after the other, or give each runner a home folder of its own.',
  );
}

/** What the user, or an earlier use in this job, put into a place: not what another job put there. Empty if nothing. */
export function textIn(place: string, tempFolder: string): string {
  const occupant = inspectPlace(place, tempFolder);
  if (occupant.kind === 'nothing') return '';
  const file = occupant.kind === 'leftover' || occupant.kind === 'busy' ? backupOf(place) : place;
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return '';
    if (stats.size <= LARGEST) return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENOENT') return ''; // clients find nothing there either
    throw new Refusal('link-failed', `${place} cannot be read (${code}).`, 'Check its permissions.');
  }
  throw new Refusal('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
}

/** A link that says whose turn it is to change a place; it points to a file of that job. */
function lockOf(place: string): string {
  return `${place}.npm-registry-login-lock`;
}

/**
 * Changes a place while no other job does.
 *
 * @param owner a file in RUNNER_TEMP of this job: once that is gone, so is the job, and its turn is over
 * @throws Refusal `home-in-use` if the other job does not come to an end
 */
export function inTurn<Result>(place: string, owner: string, change: () => Result): Result {
  const lock = lockOf(place);
  for (const start = Date.now(); ; ) {
    try {
      fs.symlinkSync(owner, lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = readLink(lock);
      if (other === owner) break; // taken before main was killed
      if (other !== undefined && !fs.existsSync(other)) fs.rmSync(lock, { force: true });
      else if (Date.now() - start > PATIENCE) throw inUse(place);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  try {
    return change();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Ends the turns of this job that it was killed in. */
export function endTurns(places: readonly string[], tempFolder: string): void {
  for (const place of places) {
    const owner = readLink(lockOf(place));
    if (owner !== undefined && path.relative(tempFolder, path.dirname(owner)) === '') {
      fs.rmSync(lockOf(place), { force: true });
    }
  }
}

function readLink(file: string): string | undefined {
  try {
    return fs.readlinkSync(file);
  } catch {
    return undefined;
  }
}

/** Puts back what a killed job replaced. It may be called at any time, and does nothing if there is nothing to do. */
export function restoreLeftover(place: string, tempFolder: string): void {
  const occupant = inspectPlace(place, tempFolder);
  if (occupant.kind === 'leftover') putBack(place);
  // Somebody put a file of their own in the link's place, or nothing was replaced yet: theirs is the one that counts.
  else if (occupant.kind === 'theirs') fs.rmSync(backupOf(place), { force: true });
}

/** Removes a link, or replaces it by what it replaced. */
export function putBack(place: string): void {
  if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false }) === undefined) fs.rmSync(place, { force: true });
  else fs.renameSync(backupOf(place), place);
}

/**
 * Places a link, keeping what stands there.
 *
 * Of two jobs that do so at once, one fails: the backup of a file, or else the link itself, can be created only once.
 *
 * @throws Refusal `home-in-use`
 */
export function placeLink(place: string, target: string, tempFolder: string): void {
  const occupant = inspectPlace(place, tempFolder);
  if (occupant.kind === 'busy') throw inUse(place);
  try {
    if (occupant.kind === 'theirs') keep(place);
    if (occupant.kind === 'nothing') fs.symlinkSync(target, place);
    else replaceByLink(place, target);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? inUse(place) : error;
  }
}

/** Where something is made ready that then takes a place in one step. */
export function asideOf(place: string, target: string): string {
  return `${place}.${path.basename(target)}`;
}

/** Points a place to another target, in one step, whatever stands there. */
export function replaceByLink(place: string, target: string): void {
  const aside = asideOf(place, target);
  fs.symlinkSync(target, aside);
  fs.renameSync(aside, place);
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

/** What tells whether a file was changed since; empty if it is not there, or no file. */
export function stampOf(file: string): string {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return !stats?.isFile() ? '' : `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
}
