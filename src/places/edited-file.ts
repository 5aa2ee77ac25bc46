/** A place whose file somebody edited: the edit stays where the user finds it, and only our lines go. */
import fs from 'node:fs';
import { removeFile, renameFile } from '../file-changes.js';
import type { LinkEntry } from '../journal.js';
import { linesWithoutOurs } from '../npmrc/edited.js';
import { Refusal, type Remark } from '../refusal.js';
import { asideOf, backupOf, freeName, ownerOf, stampOf } from './marks.js';
import { pointTo, replaceByLink, rewrite } from './place-link.js';
import { putBack } from './put-back.js';

export type WithoutOurKeys = typeof import('../clients/yarnrc-edited.js').withoutOurKeys;

/**
 * Takes our lines out of a file that was edited in a place, and gives the place back with what is left.
 *
 * @param withoutOurKeys how a `.yarnrc.yml` loses them; undefined for an `.npmrc`
 */
export function takeLinesAway(entry: LinkEntry, withoutOurKeys: WithoutOurKeys | undefined): Remark {
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
  // A file that somebody put in the place loses our lines first of all, while the mark still says whose it is.
  if (left !== edited && fs.lstatSync(place).isFile()) writeHome(entry, left);
  if (nested) {
    if (left !== original) rewrite(previous, left);
    pointTo(place, previous);
  } else if (previous !== '') {
    writeHome(entry, left);
    replaceByLink(ownerOf(place), previous);
  } else {
    const remark = bringHome(entry, left, original);
    removeFile(ownerOf(place));
    removeFile(backupOf(place));
    if (remark !== undefined) return remark;
  }
  const text = `${place} was edited since; the edit is kept, and only the lines of this action are gone.`;
  return { level: 'info', text };
}

/** Puts an edited text where what stood there before was. @returns what is to be told instead of the usual */
function bringHome(entry: LinkEntry, left: string, original: string): Remark | undefined {
  const { place } = entry;
  const backup = fs.lstatSync(backupOf(place), { throwIfNoEntry: false });
  if (backup === undefined && left.trim() === '') removeFile(place);
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
  renameFile(aside, place);
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
