/** Undoing the link of a home file, whatever became of it during the job. */
import fs from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { removeFile } from '../files/change-file.js';
import { type CarryOver, giveBack, restoreEdited } from './edited-file.js';
import { linkTarget, withLock } from './lock.js';
import { asideOf, backupOf, ownerOf, statsOf, textOf } from './names.js';
import type { LinkRecord } from './record.js';
import { keepBackup, restore } from './restore.js';

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
    if (held || isOurs(record)) return change();
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
 * A use that has neither has nothing to restore: it did so before. What is there now may be another job's, half done.
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
    if (!isFile || textOf(target) === textOf(copy)) {
      giveBack(record);
      return info('is as it was before the job.');
    }
  }
  return restoreEdited(record, carryOver);
}
