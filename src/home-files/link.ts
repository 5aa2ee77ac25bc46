/** Replaces a home file by a link, and restores it. At no moment can our link be mistaken for the user's file. */
import fs from 'node:fs';
import path from 'node:path';
import { removeFile, renameFile } from '../files/change-file.js';
import { isFileName } from '../files/file-names.js';
import { inUse } from './lock.js';
import { backupOf, freeName, inspectHomeFile, linkTarget, ownerOf, statsOf, temporaryName } from './state.js';

/**
 * Replaces a home file by a link, and keeps the user's file as a backup. A file that replaced the link of an earlier use
 * becomes the target of that use. The post step of that use then treats it like any other edit.
 *
 * @throws UserError `home-in-use`
 */
export function linkHomeFile(file: string, target: string, tempFolder: string): void {
  const state = inspectHomeFile(file, tempFolder);
  if (state.kind === 'busy') throw inUse(file);
  try {
    if (state.kind === 'theirs') keep(file);
    if (state.kind === 'ours' && linkTarget(file) === undefined) rewrite(state.target, fs.readFileSync(file));
    if (state.kind !== 'nothing') pointTo(file, target);
    else {
      replaceByLink(ownerOf(file), target);
      fs.symlinkSync(target, file);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? inUse(file) : error;
  }
}

/** Makes both links of a home file lead to a target, whatever was there. */
export function pointTo(file: string, target: string): void {
  replaceByLink(ownerOf(file), target);
  replaceByLink(file, target);
}

/** Gives a file a second name, so that it is never without one. Where that is not possible, it is renamed. */
function keep(file: string): void {
  const backup = backupOf(file);
  if (fs.lstatSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (fs.lstatSync(file).isFile()) {
    try {
      fs.linkSync(file, backup);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    }
  }
  if (fs.lstatSync(backup, { throwIfNoEntry: false }) !== undefined) throw inUse(file);
  renameFile(file, backup);
}

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

/**
 * Removes a link, or replaces it with the backup, and removes the owner link. A file that replaced the link goes first, because
 * only the owner link shows that it is not the user's.
 */
export function restore(file: string): void {
  if (fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true) removeFile(file);
  removeFile(ownerOf(file));
  if (fs.lstatSync(backupOf(file), { throwIfNoEntry: false }) === undefined) removeFile(file);
  else renameFile(backupOf(file), file);
}

/** Makes a link in one step, in place of whatever has its name. */
export function replaceByLink(link: string, target: string): void {
  const temporary = temporaryName(link, target);
  removeFile(temporary);
  fs.symlinkSync(target, temporary);
  renameFile(temporary, link);
}

/** Changes the text of a file of ours in RUNNER_TEMP; it keeps its mode and access list. No link is followed. */
export function rewrite(file: string, text: string | Uint8Array): void {
  const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = fs.constants;
  const opened = fs.openSync(file, O_WRONLY | O_TRUNC | (O_NOFOLLOW ?? 0));
  try {
    fs.writeFileSync(opened, text);
  } finally {
    fs.closeSync(opened);
  }
}
