/** What stood in a place comes back into it, and what killed jobs left beside it goes. */
import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from '../files/file-names.js';
import { inspectHomeFile } from './inspect.js';
import { linkTarget } from './lock.js';
import { backupOf, freeName, ownerOf, statsOf } from './names.js';

/**
 * Puts back what a killed job replaced, so that only what the user has there stands in the place, or a link of an earlier
 * use in this job. It may be called at any time in a turn, and does nothing if there is nothing to do.
 *
 * @returns under what name something is kept that the user has put something else in place of since
 */
export function restoreLeftover(place: string, tempFolder: string): string | undefined {
  sweep(place);
  const { kind } = inspectHomeFile(place, tempFolder);
  if (kind === 'leftover') restore(place);
  if (kind === 'theirs' || kind === 'nothing') fs.rmSync(ownerOf(place), { force: true });
  return kind === 'theirs' ? keepBackup(place) : undefined;
}

/** Removes links that killed jobs made ready beside a place, but never put there. */
function sweep(place: string): void {
  const folder = path.dirname(place);
  for (const name of fs.readdirSync(folder)) {
    const start = [ownerOf(place), place]
      .map((link) => `${path.basename(link)}.`)
      .find((link) => name.startsWith(link));
    if (start === undefined || !isFileName(name.slice(start.length))) continue;
    const target = linkTarget(path.join(folder, name));
    if (target !== undefined && !fs.existsSync(target)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * Gives up a backup, since what stands in the place now is the user's and counts: under a name that this action never
 * touches again, for nothing of theirs may be lost. Nothing is to be kept if it is the very file that stands there.
 *
 * @returns that name; undefined if there was no backup, or no need of it
 */
export function keepBackup(place: string): string | undefined {
  const backup = backupOf(place);
  const kept = statsOf(backup);
  if (kept === undefined) return undefined;
  if (kept.ino === statsOf(place)?.ino) {
    fs.rmSync(backup);
    return undefined;
  }
  const name = freeName(place);
  fs.renameSync(backup, name);
  return name;
}

/** Removes a link, or replaces it by what it replaced. Nobody owns the place then. */
export function restore(place: string): void {
  fs.rmSync(ownerOf(place), { force: true });
  if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false }) === undefined) fs.rmSync(place, { force: true });
  else fs.renameSync(backupOf(place), place);
}
