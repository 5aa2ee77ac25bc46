/** Taking away a link of ours, whatever became of it during the job. */
import fs from 'node:fs';
import path from 'node:path';
import type { LinkEntry } from './journal.js';
import { linesWithoutOurs } from './npmrc/edited.js';
import { asideOf, backupOf, inTurn, putBack, replaceByLink, stampOf } from './placed-link.js';
import { Refusal, type Remark } from './refusal.js';

/**
 * Puts back what a link took the place of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go.
 *
 * @param entry the journal's record of the link
 */
export async function takeAway(entry: LinkEntry): Promise<Remark> {
  const yaml = entry.kind === 'yarnrc' ? await import('./clients/yarnrc.js') : undefined;
  return inTurn(entry.place, entry.target, () => putRight(entry, yaml?.withoutOurKeys));
}

type WithoutOurKeys = typeof import('./clients/yarnrc.js').withoutOurKeys;

function putRight(entry: LinkEntry, withoutOurKeys: WithoutOurKeys | undefined): Remark {
  const { place, target } = entry;
  const info = (text: string): Remark => ({ level: 'info', text: `${place} ${text}` });
  fs.rmSync(asideOf(place, target), { force: true });
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
  const ours = found?.isSymbolicLink() && path.resolve(path.dirname(place), fs.readlinkSync(place)) === target;
  if (found === undefined) {
    if (backup === undefined) return info('was gone already.');
    putBack(place);
    return info('was removed by somebody; what stood there before is back.');
  }
  if (!ours && (entry.previous !== '' || (entry.replaced && backup === undefined) || backup?.ino === found.ino)) {
    if (backup?.ino === found.ino) fs.rmSync(backupOf(place));
    return info('was not changed.'); // main did not come so far, or this ran before
  }
  if (!ours && !found.isFile()) return info('was replaced by a link or folder of somebody else, which is left alone.');
  if (ours && entry.previous !== '') {
    replaceByLink(place, entry.previous);
    return info('points to the file of the earlier use again.');
  }
  const stamp = stampOf(target);
  if (ours && (stamp === entry.written || stamp === '')) {
    putBack(place);
    return info('is as it was.');
  }
  const edited = fs.readFileSync(place, 'utf8');
  try {
    restoreEdited(entry, edited, withoutOurKeys);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    putBack(place); // what cannot be understood may hold our token
    return {
      level: 'warning',
      slug: 'cleanup-failed',
      text: `${place} was edited into what cannot be understood; what stood there before is back.`,
    };
  }
  return info('was edited since; the edit is kept, and only the lines of this action are gone.');
}

/** Writes what is left of an edited file, as a file again, with the mode of the one that stood there before. */
function restoreEdited(
  { place, target, keys, dropped }: LinkEntry,
  edited: string,
  withoutOurKeys: WithoutOurKeys | undefined,
): void {
  const backup = backupOf(place);
  const before = fs.statSync(backup, { throwIfNoEntry: false });
  const original = before === undefined ? '' : fs.readFileSync(backup, 'utf8');
  const left =
    withoutOurKeys === undefined
      ? linesWithoutOurs(edited, original, keys.flat(), dropped)
      : withoutOurKeys(edited, original, keys);
  if (left.trim() === '' && before === undefined) fs.rmSync(place);
  else {
    const aside = asideOf(place, target);
    fs.writeFileSync(aside, left, { flag: 'wx', mode: before === undefined ? 0o600 : before.mode & 0o777 });
    fs.renameSync(aside, place);
  }
  fs.rmSync(backup, { force: true });
}
