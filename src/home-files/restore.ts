/** Restoring the user's file, and removing what killed jobs left beside it. */
import fs from 'node:fs';
import path from 'node:path';
import { removeFile, renameFile } from '../files/change-file.js';
import { isFileName } from '../files/file-names.js';
import { inspectHomeFile } from './inspect.js';
import { linkTarget } from './lock.js';
import { backupOf, freeName, ownerOf, statsOf } from './names.js';

/**
 * Restores what a killed job replaced: afterwards the home file is the user's own, or a link of an earlier use in this
 * job. It does nothing if there is nothing to do. The caller holds the lock.
 *
 * @returns the name under which a backup is kept, if the user has written a newer file since
 */
export function restoreLeftover(file: string, tempFolder: string): string | undefined {
  removeStaleLinks(file);
  const { kind } = inspectHomeFile(file, tempFolder);
  if (kind === 'leftover') restore(file);
  if (kind === 'theirs' || kind === 'nothing') removeFile(ownerOf(file));
  return kind === 'theirs' ? keepBackup(file) : undefined;
}

/** Removes links that killed jobs prepared, but never renamed. */
function removeStaleLinks(file: string): void {
  const folder = path.dirname(file);
  for (const name of fs.readdirSync(folder)) {
    const start = [ownerOf(file), file].map((link) => `${path.basename(link)}.`).find((link) => name.startsWith(link));
    if (start === undefined || !isFileName(name.slice(start.length))) continue;
    const target = linkTarget(path.join(folder, name));
    if (target !== undefined && !fs.existsSync(target)) removeFile(path.join(folder, name));
  }
}

/**
 * Moves a backup out of the way, because the user has written a newer file: under a name that this action never touches
 * again. A backup that is the very file that the user has is only removed.
 *
 * @returns that name; undefined if nothing had to be kept
 */
export function keepBackup(file: string): string | undefined {
  const backup = backupOf(file);
  const kept = statsOf(backup);
  if (kept === undefined) return undefined;
  if (kept.ino === statsOf(file)?.ino) {
    removeFile(backup);
    return undefined;
  }
  const name = freeName(file);
  renameFile(backup, name);
  return name;
}

/** Removes a link, or replaces it with the backup, and removes the owner link. */
export function restore(file: string): void {
  removeFile(ownerOf(file));
  if (fs.lstatSync(backupOf(file), { throwIfNoEntry: false }) === undefined) removeFile(file);
  else renameFile(backupOf(file), file);
}
