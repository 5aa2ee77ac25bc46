/** A file whose file somebody edited: the edit stays where the user finds it, and only our lines go. */
import fs from 'node:fs';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { linesWithoutOurs } from '../npmrc/edited.js';
import { pointTo, replaceByLink, rewrite } from './link.js';
import { asideOf, backupOf, freeName, ownerOf, stampOf } from './names.js';
import type { LinkRecord } from './record.js';
import { restore } from './restore.js';

export type WithoutOurKeys = typeof import('../yarnrc/edited.js').withoutOurKeys;

/**
 * Takes our lines out of a file that was edited in a file, and gives the file back with what is left.
 *
 * @param withoutOurKeys how a `.yarnrc.yml` loses them; undefined for an `.npmrc`
 */
export function takeLinesAway(entry: LinkRecord, withoutOurKeys: WithoutOurKeys | undefined): Diagnostic {
  const { file, previous } = entry;
  const nested = previous !== '' && fs.lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
  const before = nested ? previous : backupOf(file);
  // Without the earlier use's file, only its own end knows what before there before.
  const original = (previous === '' || nested) && fs.existsSync(before) ? fs.readFileSync(before, 'utf8') : '';
  const edited = fs.readFileSync(file, 'utf8');
  let left: string;
  try {
    left =
      withoutOurKeys === undefined
        ? linesWithoutOurs(edited, original, entry.keys.flat(), entry.dropped)
        : withoutOurKeys(edited, original, entry.keys);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (nested) pointTo(file, previous);
    else restore(file); // what cannot be understood may hold our token
    return {
      level: 'warning',
      code: 'cleanup-failed',
      text: `${file} was edited into what cannot be understood; what before there before is back.`,
    };
  }
  // A file that somebody put in the file loses our lines first of all, while the mark still says whose it is.
  if (left !== edited && fs.lstatSync(file).isFile()) writeHome(entry, left);
  if (nested) {
    if (left !== original) rewrite(previous, left);
    pointTo(file, previous);
  } else if (previous !== '') {
    writeHome(entry, left);
    replaceByLink(ownerOf(file), previous);
  } else {
    const diagnostic = bringHome(entry, left, original);
    fs.rmSync(ownerOf(file), { force: true });
    fs.rmSync(backupOf(file), { force: true });
    if (diagnostic !== undefined) return diagnostic;
  }
  const text = `${file} was edited since; the edit is kept, and only the lines of this action are gone.`;
  return { level: 'info', text };
}

/** Puts an edited text where what before there before was. @returns what is to be told instead of the usual */
function bringHome(entry: LinkRecord, left: string, original: string): Diagnostic | undefined {
  const { file } = entry;
  const backup = fs.lstatSync(backupOf(file), { throwIfNoEntry: false });
  if (backup === undefined && left.trim() === '') fs.rmSync(file);
  else if (!backup?.isSymbolicLink() || !isFile(backupOf(file))) writeHome(entry, left);
  else {
    // A link of the user's, as dotfile managers make them: it stays one, and the edit goes to the file behind it.
    const kept = left === original ? undefined : writeBehind(entry, left);
    restore(file);
    if (kept === undefined) return undefined;
    const text = `${file} is as it was. It was edited since, but ${kept.why}, so the edit is kept as ${kept.name}.`;
    return { level: 'notice', text };
  }
  return undefined;
}

/** Writes an edit through the user's link, or, if that cannot be, beside it. */
function writeBehind({ file, before }: LinkRecord, left: string): { name: string; why: string } | undefined {
  const backup = backupOf(file);
  let why = 'the file behind this link was changed, too';
  if (stampOf(backup) === before) {
    try {
      fs.writeFileSync(backup, left);
      return undefined;
    } catch (error) {
      why = `the file behind this link cannot be written (${(error as NodeJS.ErrnoException).code})`;
    }
  }
  const name = freeName(file);
  fs.writeFileSync(name, left, { flag: 'wx', mode: 0o600 });
  return { name, why };
}

/** Writes a file in the file, in one step, as readable as both the one that before there before and the one there now. */
function writeHome({ file, target }: LinkRecord, left: string): void {
  const aside = asideOf(file, target);
  const modeOf = (file: string) => (isFile(file) ? fs.statSync(file).mode & 0o777 : undefined);
  const now = fs.lstatSync(file).isFile() ? (modeOf(file) ?? 0o600) : 0o777;
  fs.writeFileSync(aside, left, { flag: 'wx', mode: 0o600 });
  fs.chmodSync(aside, (modeOf(backupOf(file)) ?? 0o600) & now);
  fs.renameSync(aside, file);
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
