/** Taking away a link of ours, whatever became of it during the job. */
import fs from 'node:fs';
import path from 'node:path';
import { removeFile } from '../file-changes.js';
import { isFileName } from '../file-name.js';
import type { LinkEntry } from '../journal.js';
import type { Remark } from '../refusal.js';
import { takeLinesAway, type WithoutOurKeys } from './edited-file.js';
import { asideOf, backupOf, ownerOf, stampOf, statsOf } from './marks.js';
import { pointTo, replaceByLink } from './place-link.js';
import { putBack, setAside } from './put-back.js';
import { inTurn, linkedFrom } from './turn.js';

/**
 * Puts back what a link took the place of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go: into the file of the job's earlier use if there is one, or else home.
 *
 * @param entry the journal's record of the link
 */
export async function takeAway(entry: LinkEntry): Promise<Remark> {
  const yaml = entry.kind === 'yarnrc' ? await import('../clients/yarnrc-edited.js') : undefined;
  // They bear this use's name, so that no turn is needed.
  for (const link of [entry.place, ownerOf(entry.place)]) removeFile(asideOf(link, entry.target));
  const change = () => putRight(entry, yaml?.withoutOurKeys);
  return inTurn(entry.place, entry.target, change, (held, error) => {
    if (held || isHeld(entry)) return change();
    if (error !== undefined) throw error;
    return leave(entry);
  });
}

/**
 * Whether the place is this use's, so that no other job changes it, whoever has the turn: all that a job does that finds
 * it so is to give up. The same holds if the use still has the turn in which its main was killed, for an entry is written
 * down in a turn only. So a job that is killed while it waits, or gives up, keeps no other from putting things right.
 *
 * A use that has neither has nothing there to put right: the place was given back before, as when somebody removed the
 * link and a later use of the job began anew. What stands there now may be another job's, half done.
 */
function isHeld({ place, target }: LinkEntry): boolean {
  return linkedFrom(place) === target || linkedFrom(ownerOf(place)) === target;
}

function leave({ place }: LinkEntry): Remark {
  return {
    level: 'info',
    text: `${place} is not this use's any more; another job is changing it, so it is left alone.`,
  };
}

function putRight(entry: LinkEntry, withoutOurKeys: WithoutOurKeys | undefined): Remark {
  const { place, target, previous } = entry;
  const info = (text: string): Remark => ({ level: 'info', text: `${place} ${text}` });
  const found = statsOf(place);
  const backup = statsOf(backupOf(place));
  const owner = linkedFrom(ownerOf(place));
  const marked = owner === target;
  const standing = linkedFrom(place);
  // A later use of this job had given the place back, mark first, but its post was killed before it turned the link.
  const halfGivenBack = marked && standing !== previous && standing !== target && isOfThisJob(standing, target);
  if (halfGivenBack) replaceByLink(place, target);
  const link = halfGivenBack ? target : standing;
  if (link !== target && !marked) {
    // Main did not come so far, or this ran before.
    if (owner === undefined && backup !== undefined) {
      if (found === undefined) putBack(place);
      else if (found.ino === backup.ino) removeFile(backupOf(place));
    }
    return info(found === undefined ? 'was gone already.' : 'was not changed.');
  }
  if (found === undefined) {
    putBack(place);
    if (backup === undefined) return info('was gone already.');
    return info('was removed by somebody; what stood there before is back.');
  }
  if (link !== target) {
    const untouched = backup?.ino === found.ino || (entry.stood !== '' && stampOf(place) === entry.stood);
    if (untouched || (previous !== '' && link === previous)) {
      if (untouched) removeFile(ownerOf(place));
      else pointTo(place, previous);
      if (backup?.ino === found.ino) removeFile(backupOf(place));
      return info('was not changed.');
    }
    if (!found.isFile()) {
      removeFile(ownerOf(place));
      const kept = setAside(place);
      const text = 'was replaced by a link or folder of somebody else, which is left alone';
      if (kept === undefined) return info(`${text}.`);
      return { level: 'notice', text: `${place} ${text}; what stood there before the job is kept as ${kept}.` };
    }
  } else if (!fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() || stampOf(target) === entry.written) {
    if (previous === '') putBack(place);
    else pointTo(place, previous);
    return info(previous === '' ? 'is as it was.' : 'points to the file of the earlier use again.');
  }
  return takeLinesAway(entry, withoutOurKeys);
}

/** Whether a link leads to a file of another use in this job. */
function isOfThisJob(linked: string | undefined, target: string): boolean {
  return linked !== undefined && path.dirname(linked) === path.dirname(target) && isFileName(path.basename(linked));
}
