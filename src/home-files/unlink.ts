/** Taking away a link of ours, whatever became of it during the job. */
import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isFileName } from '../files/file-names.js';
import { takeLinesAway, type WithoutOurKeys } from './edited-file.js';
import { pointTo, replaceByLink } from './link.js';
import { linkTarget, withLock } from './lock.js';
import { asideOf, backupOf, ownerOf, stampOf, statsOf } from './names.js';
import type { LinkRecord } from './record.js';
import { keepBackup, restore } from './restore.js';

/**
 * Puts back what a link took the file of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go: into the file of the job's earlier use if there is one, or else home.
 *
 * @param entry the journal's record of the link
 */
export async function unlinkHomeFile(entry: LinkRecord): Promise<Diagnostic> {
  const yaml = entry.format === 'yarnrc' ? await import('../yarnrc/edited.js') : undefined;
  // They bear this use's name, so that no turn is needed.
  for (const link of [entry.file, ownerOf(entry.file)]) fs.rmSync(asideOf(link, entry.target), { force: true });
  const change = () => putRight(entry, yaml?.withoutOurKeys);
  return withLock(entry.file, entry.target, change, (held, error) => {
    if (held || isHeld(entry)) return change();
    if (error !== undefined) throw error;
    return leave(entry);
  });
}

/**
 * Whether the file is this use's, so that no other job changes it, whoever has the turn: all that a job does that finds
 * it so is to give up. The same holds if the use still has the turn in which its main was killed, for an entry is written
 * down in a turn only. So a job that is killed while it waits, or gives up, keeps no other from putting things right.
 *
 * A use that has neither has nothing there to put right: the file was given back before, as when somebody removed the
 * link and a later use of the job began anew. What stands there now may be another job's, half done.
 */
function isHeld({ file, target }: LinkRecord): boolean {
  return linkTarget(file) === target || linkTarget(ownerOf(file)) === target;
}

function leave({ file }: LinkRecord): Diagnostic {
  return {
    level: 'info',
    text: `${file} is not this use's any more; another job is changing it, so it is left alone.`,
  };
}

function putRight(entry: LinkRecord, withoutOurKeys: WithoutOurKeys | undefined): Diagnostic {
  const { file, target, previous } = entry;
  const info = (text: string): Diagnostic => ({ level: 'info', text: `${file} ${text}` });
  const found = statsOf(file);
  const backup = statsOf(backupOf(file));
  const owner = linkTarget(ownerOf(file));
  const marked = owner === target;
  const standing = linkTarget(file);
  // A later use of this job had given the file back, mark first, but its post was killed before it turned the link.
  const halfGivenBack = marked && standing !== previous && standing !== target && isOfThisJob(standing, target);
  if (halfGivenBack) replaceByLink(file, target);
  const link = halfGivenBack ? target : standing;
  if (link !== target && !marked) {
    // Main did not come so far, or this ran before.
    if (owner === undefined && backup !== undefined) {
      if (found === undefined) restore(file);
      else if (found.ino === backup.ino) fs.rmSync(backupOf(file));
    }
    return info(found === undefined ? 'was gone already.' : 'was not changed.');
  }
  if (found === undefined) {
    restore(file);
    if (backup === undefined) return info('was gone already.');
    return info('was removed by somebody; what before there before is back.');
  }
  if (link !== target) {
    const untouched = backup?.ino === found.ino || (entry.before !== '' && stampOf(file) === entry.before);
    if (untouched || (previous !== '' && link === previous)) {
      if (untouched) fs.rmSync(ownerOf(file));
      else pointTo(file, previous);
      if (backup?.ino === found.ino) fs.rmSync(backupOf(file));
      return info('was not changed.');
    }
    if (!found.isFile()) {
      fs.rmSync(ownerOf(file));
      const kept = keepBackup(file);
      const text = 'was replaced by a link or folder of somebody else, which is left alone';
      if (kept === undefined) return info(`${text}.`);
      return { level: 'notice', text: `${file} ${text}; what before there before the job is kept as ${kept}.` };
    }
  } else if (!fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() || stampOf(target) === entry.written) {
    if (previous === '') restore(file);
    else pointTo(file, previous);
    return info(previous === '' ? 'is as it was.' : 'points to the file of the earlier use again.');
  }
  return takeLinesAway(entry, withoutOurKeys);
}

/** Whether a link leads to a file of another use in this job. */
function isOfThisJob(linked: string | undefined, target: string): boolean {
  return linked !== undefined && path.dirname(linked) === path.dirname(target) && isFileName(path.basename(linked));
}
