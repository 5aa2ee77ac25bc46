/**
 * A home file that is a regular file of ours: where Windows allows no links, and in job containers. Docker actions see the home
 * folder of a job container, but not its RUNNER_TEMP, so a link would be broken. Only in home folders that end with the job.
 */
import fs from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { removeFile, renameFile, replaceFile } from '../files/change-file.js';
import { additions, type CarryOver } from './edited-file.js';
import { asideOf, statsOf, textOf } from './names.js';
import type { CopyRecord, PlannedHomeFile } from './record.js';

/** Replaces a home file by a copy of our file. @param record saves what is done before it is done */
export function copyHomeFile(planned: PlannedHomeFile, record: (entry: CopyRecord) => void): void {
  const { file, format, target, copy } = planned;
  const moved = statsOf(file) === undefined ? '' : asideOf(file, target);
  record({ did: 'copy-home-file', file, format, target, copy, moved });
  if (moved !== '') renameFile(file, moved);
  fs.writeFileSync(file, fs.readFileSync(target), { flag: 'wx', mode: 0o600 });
}

/** Restores what a copy replaced, with what later steps added to it. */
export function restoreCopied(record: CopyRecord, carryOver: CarryOver): Diagnostic[] {
  const { file, target, copy, moved } = record;
  if (moved === '' ? statsOf(file) === undefined : statsOf(moved) === undefined) {
    return [{ level: 'info', text: `${file} was not changed.` }]; // main did not get this far, or post ran before
  }
  const edited = textOf(file);
  const original = moved === '' ? '' : (textOf(moved) ?? '');
  // A main that was killed while it wrote the file has written a part of it.
  const isEdited = edited !== undefined && textOf(copy)?.startsWith(edited) !== true;
  const said: Diagnostic[] = [{ level: 'info', text: `${file} is as it was before the job.` }];
  const result = isEdited ? additions(record, original, edited, carryOver) : { text: original, said };
  removeFile(file);
  if (moved !== '') renameFile(moved, file);
  if (result.text !== original) {
    const mode = moved === '' ? 0o600 : fs.statSync(file).mode & 0o777;
    replaceFile(file, result.text, mode, asideOf(file, target));
  }
  return result.said;
}
