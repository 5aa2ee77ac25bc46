/** Placing a link of ours, so that at each moment both it and what it takes the place of can be told apart. */
import fs from 'node:fs';
import { removeFile, renameFile } from '../file-changes.js';
import { asideOf, backupOf, ownerOf } from './marks.js';
import { inspectPlace } from './occupant.js';
import { inUse, linkedFrom } from './turn.js';

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

/** Gives a place to a use, whatever stands there. */
export function pointTo(place: string, target: string): void {
  replaceByLink(ownerOf(place), target);
  replaceByLink(place, target);
}

/** Makes a link in one step, in place of whatever stands there. */
export function replaceByLink(link: string, target: string): void {
  const aside = asideOf(link, target);
  removeFile(aside);
  fs.symlinkSync(target, aside);
  renameFile(aside, link);
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
  renameFile(place, backup);
}
