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

/** Where what stood in a place is kept. */
export function backupOf(place: string): string {
  return `${place}.npm-registry-login-backup`;
}

/** The mark that tells whose a place is. */
export function ownerOf(place: string): string {
  return `${place}.npm-registry-login-owner`;
}

/** A name beside a place for what the user is to find there, which nothing has yet. */
export function freeName(place: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${place}.kept-by-npm-registry-login-${number}`;
    if (fs.lstatSync(name, { throwIfNoEntry: false }) === undefined) return name;
  }
}

/** Where something is made ready that then takes a place in one step. */
export function asideOf(place: string, target: string): string {
  return `${place}.${path.basename(target)}`;
}

/**
 * What stands under a name, links not followed; undefined if nothing. With its number to the last digit: those of Windows
 * have 64 bits, of which plain numbers keep 53, so that two files would seem to be one.
 */
export function statsOf(file: string): fs.BigIntStats | undefined {
  return fs.lstatSync(file, { throwIfNoEntry: false, bigint: true });
}

/** What tells whether a file, or a link and the file behind it, was changed since; empty if nothing is there. */
export function stampOf(file: string): string {
  const stats = statsOf(file);
  if (stats === undefined) return '';
  const own = `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
  if (!stats.isSymbolicLink()) return own;
  try {
    return `${own} > ${stampOf(fs.realpathSync(file))}`;
  } catch {
    return own;
  }
}
