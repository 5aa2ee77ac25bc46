/** What stood in a place comes back into it, and what killed jobs left beside it goes. */
import fs from 'node:fs';
import path from 'node:path';
import { removeFile, renameFile } from '../file-changes.js';
import { isFileName } from '../file-name.js';
import { backupOf, freeName, ownerOf, statsOf } from './marks.js';
import { inspectPlace } from './occupant.js';
import { linkedFrom } from './turn.js';

/**
 * Puts back what a killed job replaced, so that only what the user has there stands in the place, or a link of an earlier
 * use in this job. It may be called at any time in a turn, and does nothing if there is nothing to do.
 *
 * @returns under what name something is kept that the user has put something else in place of since
 */
export function restoreLeftover(place: string, tempFolder: string): string | undefined {
  sweep(place);
  const { kind } = inspectPlace(place, tempFolder);
  if (kind === 'leftover') putBack(place);
  if (kind === 'theirs' || kind === 'nothing') removeFile(ownerOf(place));
  return kind === 'theirs' ? setAside(place) : undefined;
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
    if (target !== undefined && !fs.existsSync(target)) removeFile(path.join(folder, name));
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
  const kept = statsOf(backup);
  if (kept === undefined) return undefined;
  if (kept.ino === statsOf(place)?.ino) {
    removeFile(backup);
    return undefined;
  }
  const name = freeName(place);
  renameFile(backup, name);
  return name;
}

/** Removes a link, or replaces it by what it replaced. Nobody owns the place then. */
export function putBack(place: string): void {
  removeFile(ownerOf(place));
  if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false }) === undefined) removeFile(place);
  else renameFile(backupOf(place), place);
}
