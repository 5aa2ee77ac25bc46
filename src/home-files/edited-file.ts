/** Restoring a home file that later steps edited: what they added stays, and nothing of ours does. */
import fs from 'node:fs';
import { cleanupFailed, errorCode } from '../diagnostics/cleanup-warnings.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { removeFile, replaceFile } from '../files/change-file.js';
import type { CarriedOver } from '../npmrc/edited.js';
import { replaceByLink, rewrite } from './link.js';
import { asideOf, backupOf, freeName, ownerOf, textOf } from './names.js';
import type { LinkRecord, PlannedHomeFile } from './record.js';
import { restore } from './restore.js';

/** How settings are carried over in the format of the file. */
export type CarryOver = (original: string, written: string, edited: string) => CarriedOver;

/** Restores a home file with what later steps added to it. */
export function restoreEdited(record: LinkRecord, carryOver: CarryOver): Diagnostic[] {
  const { file, previous } = record;
  const original = textOf(isNested(record) ? previous : backupOf(file)) ?? '';
  const { text, said } = additions(record, original, textOf(file) ?? '', carryOver);
  if (text === original) giveBack(record);
  else if (isNested(record)) {
    rewrite(previous, text);
    giveBack(record);
  } else return [...writeRestored(record, text), ...said];
  return said;
}

/** Gives a home file back to the earlier use in this job, or restores the user's file. */
export function giveBack(record: LinkRecord): void {
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
  const written = textOf(copy);
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
    fs.lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && textOf(backup) !== undefined;
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
  const before = textOf(backup) === undefined ? 0o600 : fs.statSync(backup).mode & 0o777;
  return fs.lstatSync(file).isFile() ? before & fs.statSync(file).mode : before;
}
