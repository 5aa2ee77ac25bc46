/** Undoing the link of a home file, whatever became of it during the job: what later steps added stays, and nothing of ours does. */
import fs from 'node:fs';
import { type Diagnostic, errorCode } from '../diagnostics/diagnostic.js';
import { removeFile, replaceFile } from '../files/change-file.js';
import { readText } from '../files/read-text.js';
import type { MergeEdits } from './additions.js';
import { keepBackup, replaceByLink, restore, rewrite } from './link.js';
import { withLockOrElse } from './lock.js';
import { backupOf, freeName, type LinkRecord, linkTarget, ownerOf, statsOf, temporaryName } from './state.js';

/**
 * Restores what a link replaced, also if main was killed while it made the link.
 *
 * @param record the journal's record of the link
 * @param merge decides what the file becomes if later steps edited it
 */
export function unlinkHomeFile(record: LinkRecord, merge: MergeEdits): Diagnostic[] {
  // These have this use's name, so no lock is needed.
  for (const link of [record.file, ownerOf(record.file)]) removeFile(temporaryName(link, record.target));
  const change = () => undoLink(record, merge);
  return withLockOrElse(record.file, record.target, change, (held, error) => {
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

/** For a file that no later step edited. */
export const keepOriginal: MergeEdits = ({ file }, original) => ({
  text: original,
  said: [{ level: 'info', text: `${file} is as it was before the job.` }],
});

/** What became of a home file that was to be linked. */
type LinkState =
  /** Main did not get this far, or post ran before: no file is there. */
  | 'missing'
  /** The same, but the user's file has only the name of its backup. */
  | 'backup-only'
  /** Main did not get this far, or post ran before, and the user's file is there. */
  | 'not-linked'
  /** The same, but the user's file has the name of its backup, too. */
  | 'backed-up'
  /** Main was killed between the owner link and the link: the file is still its own backup. */
  | 'owner-only'
  /** Main was killed between the owner link and the link, which still is that of an earlier use in this job. */
  | 'previous-link'
  /** A later step removed our link. */
  | 'removed'
  /** A later step replaced our link by a link or folder. */
  | 'replaced'
  /** Our link, and its target is unchanged or missing. */
  | 'unchanged'
  /** Our link, to a file that a later step changed, or a file that replaced our link. */
  | 'edited';

/** Looks at what became of a home file, and changes nothing. */
function classifyLink(record: LinkRecord): LinkState {
  const { file, target, previous, copy } = record;
  const found = statsOf(file);
  const backup = statsOf(backupOf(file));
  const isBackup = found !== undefined && found.ino === backup?.ino;
  if (!isOurs(record)) {
    const isLeft = backup !== undefined && linkTarget(ownerOf(file)) === undefined;
    if (found === undefined) return isLeft ? 'backup-only' : 'missing';
    return isLeft && isBackup ? 'backed-up' : 'not-linked';
  }
  if (found === undefined) return 'removed';
  if (isBackup) return 'owner-only';
  const link = linkTarget(file);
  if (link === target) {
    const isFile = fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() === true;
    const text = isFile ? readText(target) : undefined;
    return text === undefined || text === readText(copy) ? 'unchanged' : 'edited';
  }
  if (previous !== '' && link === previous) return 'previous-link';
  return found.isFile() ? 'edited' : 'replaced';
}

/** Undoes a link. The caller holds the lock, or knows that it is not needed. */
export function undoLink(record: LinkRecord, merge: MergeEdits): Diagnostic[] {
  const { file } = record;
  const info = (text: string): Diagnostic[] => [{ level: 'info', text: `${file} ${text}` }];
  switch (classifyLink(record)) {
    case 'missing':
      return info('does not exist any more.');
    case 'backup-only':
      restore(file);
      return info('does not exist any more.');
    case 'not-linked':
      return info('was not changed.');
    case 'backed-up':
      removeFile(backupOf(file));
      return info('was not changed.');
    case 'owner-only':
      removeFile(ownerOf(file));
      removeFile(backupOf(file));
      return info('was not changed.');
    case 'previous-link':
      giveBack(record);
      return info('was not changed.');
    case 'removed': {
      const hasBackup = statsOf(backupOf(file)) !== undefined;
      restore(file);
      return info(hasBackup ? 'was removed by a later step, and is restored.' : 'does not exist any more.');
    }
    case 'replaced':
      return leaveReplaced(file);
    case 'unchanged':
      giveBack(record);
      return info('is as it was before the job.');
    case 'edited':
      return restoreEdited(record, merge);
  }
}

/** Leaves a link or folder of a later step alone, and keeps the user's file under another name. */
function leaveReplaced(file: string): Diagnostic[] {
  removeFile(ownerOf(file));
  const kept = keepBackup(file);
  const text = `${file} was replaced by a link or folder, which is left alone.`;
  if (kept === undefined) return [{ level: 'info', text }];
  return [{ level: 'notice', text: `${text}\nThe file from before the job is kept as ${kept}.` }];
}

/** Restores a home file with what later steps added to it. */
function restoreEdited(record: LinkRecord, merge: MergeEdits): Diagnostic[] {
  const { file, previous } = record;
  const original = readText(isNested(record) ? previous : backupOf(file)) ?? '';
  const { text, said } = merge(record, original, readText(file) ?? '');
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

/** Writes a restored file with additions: in place of ours, or through the user's link, as dotfile managers make them. */
function writeRestored({ file, target }: LinkRecord, text: string): Diagnostic[] {
  const backup = backupOf(file);
  const isLink =
    fs.lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && readText(backup) !== undefined;
  if (!isLink) {
    replaceFile(file, text, modeOf(backup, file), temporaryName(file, target));
    removeFile(ownerOf(file));
    removeFile(backup);
    return [];
  }
  try {
    const real = fs.realpathSync(backup);
    replaceFile(real, text, fs.statSync(real).mode & 0o777, temporaryName(real, target));
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
