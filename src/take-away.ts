/** Taking away a link of ours, whatever became of it during the job. */
import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from './file-name.js';
import type { LinkEntry } from './journal.js';
import { linesWithoutOurs } from './npmrc/edited.js';
import {
  asideOf,
  backupOf,
  freeName,
  ownerOf,
  pointTo,
  putBack,
  replaceByLink,
  rewrite,
  setAside,
  stampOf,
} from './placed-link.js';
import { Refusal, type Remark } from './refusal.js';
import { inTurn, linkedFrom } from './turn.js';

/**
 * Puts back what a link took the place of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go: into the file of the job's earlier use if there is one, or else home.
 *
 * @param entry the journal's record of the link
 */
export async function takeAway(entry: LinkEntry): Promise<Remark> {
  const yaml = entry.kind === 'yarnrc' ? await import('./clients/yarnrc-edited.js') : undefined;
  const change = () => {
    for (const link of [entry.place, ownerOf(entry.place)]) fs.rmSync(asideOf(link, entry.target), { force: true });
    return putRight(entry, yaml?.withoutOurKeys);
  };
  return inTurn(entry.place, entry.target, change, (held) => held || isHeld(entry));
}

/**
 * Whether the place is this use's, so that no other job changes it, whoever has the turn: all that a job does that finds
 * it so is to give up. The same holds if the use still has the turn in which its main was killed, for an entry is written
 * down in a turn only. So a job that is killed while it waits, or gives up, keeps no other from putting things right.
 */
function isHeld({ place, target }: LinkEntry): boolean {
  return linkedFrom(place) === target || linkedFrom(ownerOf(place)) === target;
}

type WithoutOurKeys = typeof import('./clients/yarnrc-edited.js').withoutOurKeys;

function putRight(entry: LinkEntry, withoutOurKeys: WithoutOurKeys | undefined): Remark {
  const { place, target, previous } = entry;
  const info = (text: string): Remark => ({ level: 'info', text: `${place} ${text}` });
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
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
      else if (found.ino === backup.ino) fs.rmSync(backupOf(place));
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
      if (untouched) fs.rmSync(ownerOf(place));
      else pointTo(place, previous);
      if (backup?.ino === found.ino) fs.rmSync(backupOf(place));
      return info('was not changed.');
    }
    if (!found.isFile()) {
      fs.rmSync(ownerOf(place));
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

/** Takes our lines out of a file that was edited. */
function takeLinesAway(entry: LinkEntry, withoutOurKeys: WithoutOurKeys | undefined): Remark {
  const { place, previous } = entry;
  const nested = previous !== '' && fs.lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
  const before = nested ? previous : backupOf(place);
  // Without the earlier use's file, only its own end knows what stood there before.
  const original = (previous === '' || nested) && fs.existsSync(before) ? fs.readFileSync(before, 'utf8') : '';
  const edited = fs.readFileSync(place, 'utf8');
  let left: string;
  try {
    left =
      withoutOurKeys === undefined
        ? linesWithoutOurs(edited, original, entry.keys.flat(), entry.dropped)
        : withoutOurKeys(edited, original, entry.keys);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (nested) pointTo(place, previous);
    else putBack(place); // what cannot be understood may hold our token
    return {
      level: 'warning',
      slug: 'cleanup-failed',
      text: `${place} was edited into what cannot be understood; what stood there before is back.`,
    };
  }
  if (nested) {
    if (left !== original) rewrite(previous, left);
    pointTo(place, previous);
  } else if (previous !== '') {
    writeHome(entry, left);
    replaceByLink(ownerOf(place), previous);
  } else {
    const remark = bringHome(entry, left, original);
    fs.rmSync(ownerOf(place), { force: true });
    fs.rmSync(backupOf(place), { force: true });
    if (remark !== undefined) return remark;
  }
  const text = `${place} was edited since; the edit is kept, and only the lines of this action are gone.`;
  return { level: 'info', text };
}

/** Puts an edited text where what stood there before was. @returns what is to be told instead of the usual */
function bringHome(entry: LinkEntry, left: string, original: string): Remark | undefined {
  const { place } = entry;
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
  if (backup === undefined && left.trim() === '') fs.rmSync(place);
  else if (!backup?.isSymbolicLink() || !isFile(backupOf(place))) writeHome(entry, left);
  else {
    // A link of the user's, as dotfile managers make them: it stays one, and the edit goes to the file behind it.
    const kept = left === original ? undefined : writeBehind(entry, left);
    putBack(place);
    if (kept === undefined) return undefined;
    const text = `${place} is as it was. It was edited since, but ${kept.why}, so the edit is kept as ${kept.name}.`;
    return { level: 'notice', text };
  }
  return undefined;
}

/** Writes an edit through the user's link, or, if that cannot be, beside it. */
function writeBehind({ place, stood }: LinkEntry, left: string): { name: string; why: string } | undefined {
  const backup = backupOf(place);
  let why = 'the file behind this link was changed, too';
  if (stampOf(backup) === stood) {
    try {
      fs.writeFileSync(backup, left);
      return undefined;
    } catch (error) {
      why = `the file behind this link cannot be written (${(error as NodeJS.ErrnoException).code})`;
    }
  }
  const name = freeName(place);
  fs.writeFileSync(name, left, { flag: 'wx', mode: 0o600 });
  return { name, why };
}

/** Writes a file in the place, in one step, as readable as both the one that stood there before and the one there now. */
function writeHome({ place, target }: LinkEntry, left: string): void {
  const aside = asideOf(place, target);
  const modeOf = (file: string) => (isFile(file) ? fs.statSync(file).mode & 0o777 : undefined);
  const now = fs.lstatSync(place).isFile() ? (modeOf(place) ?? 0o600) : 0o777;
  fs.writeFileSync(aside, left, { flag: 'wx', mode: 0o600 });
  fs.chmodSync(aside, (modeOf(backupOf(place)) ?? 0o600) & now);
  fs.renameSync(aside, place);
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
