import fs from 'node:fs';
import path from 'node:path';
import { cleanupFailed, type Diagnostic, errorCode } from '../diagnostics/diagnostic.js';
import { removeFile, renameFile, replaceFile } from '../files/change-file.js';
import { isOwnFile } from '../files/file-names.js';
import { readText } from '../files/read-text.js';
import type { Environment } from '../runner/environment.js';
import type { MergeEdits } from './additions.js';
import { knownHomeFiles } from './locations.js';
import { releaseLock } from './lock.js';
import {
  type CopyRecord,
  type HomeFileRecord,
  type LinkRecord,
  linkTarget,
  ownerOf,
  statsOf,
  temporaryName,
} from './state.js';
import { keepOriginal, unlinkHomeFile } from './unlink.js';

/** What home files are undone with. */
export interface RestoreTools {
  readonly environment: Environment;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  readonly home: string;
}

/**
 * Restores home files, and releases locks that main held when it was killed. Only files that this action ever uses are
 * touched.
 *
 * @param newestFirst the records of the journal
 * @returns diagnostics for each home file, and for each file that this action never uses
 */
export async function restoreHomeFiles(
  newestFirst: readonly HomeFileRecord[],
  tools: RestoreTools,
): Promise<Diagnostic[]> {
  const known = new Set(knownHomeFiles(tools.environment, tools.home));
  for (const record of newestFirst) {
    const isReplaced = record.did === 'link-home-file' || record.did === 'copy-home-file';
    // A later step may have set HOME or XDG_CONFIG_HOME.
    if (isReplaced && isStillOurs(record)) known.add(record.file);
  }
  const diagnostics: Diagnostic[] = [];
  for (const record of newestFirst) {
    if (record.did !== 'link-home-file' && record.did !== 'copy-home-file') continue;
    diagnostics.push(...(isGenuine(record, known, tools) ? await undo(record) : [unknownFile()]));
  }
  for (const record of newestFirst) {
    if (record.did !== 'lock-home-file') continue;
    if (known.has(record.file) && isOwnFile(record.owner, tools.tempFolder)) {
      diagnostics.push(...tried(record.file, () => releaseLock(record.file, record.owner)));
    } else diagnostics.push(unknownFile());
  }
  for (const record of newestFirst) {
    if (record.did === 'make-folder' && [...known].some((file) => file.startsWith(record.path + path.sep))) {
      removeEmptyFolder(record.path);
    }
  }
  return diagnostics;
}

/** Whether a record names only files that this action uses: it may have been manipulated. */
function isGenuine(record: LinkRecord | CopyRecord, known: ReadonlySet<string>, { tempFolder }: RestoreTools): boolean {
  const { file, target, copy } = record;
  const other = record.did === 'link-home-file' ? record.previous : '';
  const isOwn = [target, copy, ...(other === '' ? [] : [other])].every((own) => isOwnFile(own, tempFolder));
  const isMoved =
    record.did === 'link-home-file' || record.moved === '' || record.moved === temporaryName(file, target);
  return known.has(file) && isOwn && isMoved;
}

/** Whether the file is still ours, by its link, its owner link or its text, and has the name of a home file. */
function isStillOurs({ file, target, copy }: LinkRecord | CopyRecord): boolean {
  if (!['.npmrc', '.yarnrc.yml'].includes(path.basename(file)) || path.resolve(file) !== file) return false;
  if ([file, ownerOf(file)].some((link) => linkTarget(link) === target)) return true;
  const text = readText(copy);
  return text !== undefined && readText(file) === text && linkTarget(file) === undefined;
}

async function undo(record: LinkRecord | CopyRecord): Promise<Diagnostic[]> {
  const isEdited = readText(record.file) !== readText(record.copy);
  try {
    // The INI and YAML libraries are loaded only for a file that was edited.
    const merge = isEdited ? (await import('./additions.js')).mergeEdits : keepOriginal;
    return record.did === 'link-home-file' ? unlinkHomeFile(record, merge) : restoreCopied(record, merge);
  } catch (error) {
    return [notRestored(record.file, errorCode(error))];
  }
}

/** Restores what a copy replaced, with what later steps added to it. */
function restoreCopied(record: CopyRecord, merge: MergeEdits): Diagnostic[] {
  const { file, target, copy, moved } = record;
  if (moved === '' ? statsOf(file) === undefined : statsOf(moved) === undefined) {
    return [{ level: 'info', text: `${file} was not changed.` }]; // main did not get this far, or post ran before
  }
  const edited = readText(file);
  const original = moved === '' ? '' : (readText(moved) ?? '');
  // A main that was killed while it wrote the file has written a part of it.
  const isEdited = edited !== undefined && readText(copy)?.startsWith(edited) !== true;
  const result = (isEdited ? merge : keepOriginal)(record, original, edited ?? '');
  removeFile(file);
  if (moved !== '') renameFile(moved, file);
  if (result.text !== original) {
    const mode = moved === '' ? 0o600 : fs.statSync(file).mode & 0o777;
    replaceFile(file, result.text, mode, temporaryName(file, target));
  }
  return result.said;
}

function tried(file: string, action: () => void): Diagnostic[] {
  try {
    action();
    return [];
  } catch (error) {
    return [notRestored(file, errorCode(error))];
  }
}

/** A folder that is not empty, or does not exist, stays as it is. */
function removeEmptyFolder(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {}
}

/** The runner does not empty the home folder. */
function notRestored(file: string, why: string): Diagnostic {
  return cleanupFailed(
    `${file} could not be restored (${why}).`,
    'A link of this action that stays there leads to nothing after the job.',
    'A file that replaced it may still contain lines of this action: remove them.',
  );
}

function unknownFile(): Diagnostic {
  return cleanupFailed('The journal names a file that this action never uses.');
}
