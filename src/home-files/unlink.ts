/** Undoing the link of a home file, whatever became of it during the job: what later steps added stays, and nothing of ours does. */
import fs from 'node:fs';
import { cleanupFailed, type Diagnostic, errorCode, UserError } from '../diagnostics/diagnostic.js';
import { removeFile, replaceFile } from '../files/change-file.js';
import { readText } from '../files/read-file.js';
import type { CarriedOver } from '../npmrc/edited.js';
import { keepBackup, replaceByLink, restore, rewrite } from './link.js';
import { withLock } from './lock.js';
import {
  asideOf,
  backupOf,
  freeName,
  type LinkRecord,
  linkTarget,
  ownerOf,
  type PlannedHomeFile,
  statsOf,
} from './state.js';

/** How settings are carried over in the format of the file. */
export type CarryOver = (original: string, written: string, edited: string) => CarriedOver;

/**
 * Restores what a link replaced, also if main was killed while it made the link.
 *
 * @param record the journal's record of the link
 * @param carryOver how settings are carried over that later steps added
 */
export function unlinkHomeFile(record: LinkRecord, carryOver: CarryOver): Diagnostic[] {
  // These have this use's name, so no lock is needed.
  for (const link of [record.file, ownerOf(record.file)]) removeFile(asideOf(link, record.target));
  const change = () => undoLink(record, carryOver);
  return withLock(record.file, record.target, change, (held, error) => {
    const isGone = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'; // the folder, since post ran before
    if (held || isGone || isOurs(record)) return change();
    if (error !== undefined) throw error;
    const text = `${record.file} does not belong to this step any more, and another job is changing it, so it is left alone.`;
    return [{ level: 'info', text }];
  });
}

/**
 * Whether a home file belongs to this use, so that no other job changes it, whoever has a lock: a job that finds it so
 * gives up. The same holds if this use still has the lock that its main was killed with, because a link is recorded under a
 * lock only. So a job that is killed while it waits or gives up keeps no other from restoring its file.
 *
 * Without either, the file is restored already. What is there now may be another job's, half done.
 */
function isOurs({ file, target }: LinkRecord): boolean {
  return linkTarget(file) === target || linkTarget(ownerOf(file)) === target;
}

/** Undoes a link. The caller holds the lock, or knows that it is not needed. */
export function undoLink(record: LinkRecord, carryOver: CarryOver): Diagnostic[] {
  const { file, target, previous, copy } = record;
  const info = (text: string): Diagnostic[] => [{ level: 'info', text: `${file} ${text}` }];
  const found = statsOf(file);
  const backup = statsOf(backupOf(file));
  const owner = linkTarget(ownerOf(file));
  const link = linkTarget(file);
  const isBackup = found !== undefined && found.ino === backup?.ino;
  if (!isOurs(record)) {
    // Main did not get this far, or post ran before.
    if (owner === undefined && backup !== undefined) {
      if (found === undefined) restore(file);
      else if (isBackup) removeFile(backupOf(file));
    }
    return info(found === undefined ? 'does not exist any more.' : 'was not changed.');
  }
  if (found === undefined) {
    restore(file);
    return info(backup === undefined ? 'does not exist any more.' : 'was removed by a later step, and is restored.');
  }
  if (isBackup) {
    removeFile(ownerOf(file));
    removeFile(backupOf(file));
    return info('was not changed.');
  }
  if (link !== target) {
    if (previous !== '' && link === previous) {
      giveBack(record);
      return info('was not changed.');
    }
    if (!found.isFile()) {
      removeFile(ownerOf(file));
      const kept = keepBackup(file);
      const text = 'was replaced by a link or folder, which is left alone.';
      if (kept === undefined) return info(text);
      return [{ level: 'notice', text: `${file} ${text}\nThe file from before the job is kept as ${kept}.` }];
    }
  } else {
    const isFile = fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() === true;
    const text = isFile ? readText(target) : undefined;
    if (text === undefined || text === readText(copy)) {
      giveBack(record);
      return info('is as it was before the job.');
    }
  }
  return restoreEdited(record, carryOver);
}

/** Restores a home file with what later steps added to it. */
function restoreEdited(record: LinkRecord, carryOver: CarryOver): Diagnostic[] {
  const { file, previous } = record;
  const original = readText(isNested(record) ? previous : backupOf(file)) ?? '';
  const { text, said } = additions(record, original, readText(file) ?? '', carryOver);
  if (text === original) giveBack(record);
  else if (isNested(record)) {
    rewrite(previous, text);
    giveBack(record);
  } else return [...writeRestored(record, text), ...said];
  return said;
}

/** Gives a home file back to the earlier use in this job, or restores the user's file. */
function giveBack(record: LinkRecord): void {
  const { file, previous } = record;
  if (!isNested(record)) {
    restore(file);
    return;
  }
  // The owner link goes last: a file that a later step wrote has our settings, which the earlier use would not know.
  replaceByLink(file, previous);
  replaceByLink(ownerOf(file), previous);
}

/** Whether the file of an earlier use in this job still exists. */
function isNested({ previous }: LinkRecord): boolean {
  return previous !== '' && fs.lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
}

/** What a file becomes that was edited, and what post says about it. */
export function additions(
  { file, copy }: PlannedHomeFile,
  original: string,
  edited: string,
  carryOver: CarryOver,
): { readonly text: string; readonly said: Diagnostic[] } {
  const written = readText(copy);
  const restored = 'The file was restored as it was before the job.';
  if (written === undefined) {
    const what = `${file} was edited during the job, but the copy that shows what was added is gone.`;
    return { text: original, said: [cleanupFailed(what, restored)] };
  }
  try {
    const { text, lost } = carryOver(original, written, edited);
    const kept =
      text === original ? 'is as it was before the job' : 'was restored, with the settings that later steps added';
    const said: Diagnostic[] = [{ level: 'info', text: `${file} ${kept}.` }];
    if (lost.length > 0) said.push(overwritten(file, lost));
    return { text, said };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      text: original,
      said: [cleanupFailed(`${file} was edited during the job and is not valid any more.`, restored)],
    };
  }
}

function overwritten(file: string, lost: readonly string[]): Diagnostic {
  const text = [
    `A later step overwrote ${file}, which ended the login for ${lost.join(', ')}.`,
    'To add a line to the file, append it: `>>` instead of `>`.',
  ];
  return { level: 'warning', code: 'home-file-overwritten', text: text.join('\n') };
}

/** Writes a restored file with additions: in place of ours, or through the user's link, as dotfile managers make them. */
function writeRestored({ file, target }: LinkRecord, text: string): Diagnostic[] {
  const backup = backupOf(file);
  const isLink =
    fs.lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && readText(backup) !== undefined;
  if (!isLink) {
    replaceFile(file, text, modeOf(backup, file), asideOf(file, target));
    removeFile(ownerOf(file));
    removeFile(backup);
    return [];
  }
  try {
    const real = fs.realpathSync(backup);
    replaceFile(real, text, fs.statSync(real).mode & 0o777, asideOf(real, target));
    restore(file);
    return [];
  } catch (error) {
    restore(file);
    const name = freeName(file);
    fs.writeFileSync(name, text, { flag: 'wx', mode: 0o600 });
    const what = `${file} was restored, but it is a link to a file that cannot be written (${errorCode(error)}).`;
    return [{ level: 'notice', text: `${what}\nThe settings that later steps added are in ${name}.` }];
  }
}

/** A mode with the permissions that both the previous and the current file have. */
function modeOf(backup: string, file: string): number {
  const before = readText(backup) === undefined ? 0o600 : fs.statSync(backup).mode & 0o777;
  return fs.lstatSync(file).isFile() ? before & fs.statSync(file).mode : before;
}
