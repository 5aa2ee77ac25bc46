/** Replacing a home file by a link, so that at each moment both the link and the user's file can be told apart. */
import fs from 'node:fs';
import { removeFile, renameFile } from '../files/change-file.js';
import { inspectHomeFile } from './inspect.js';
import { inUse, linkTarget } from './lock.js';
import { asideOf, backupOf, ownerOf } from './names.js';

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

/** Makes a link in one step, in place of whatever has its name. */
export function replaceByLink(link: string, target: string): void {
  const aside = asideOf(link, target);
  removeFile(aside);
  fs.symlinkSync(target, aside);
  renameFile(aside, link);
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
