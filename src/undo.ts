import fs from 'node:fs';
import path from 'node:path';
import { type Environment, isVariableName, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import { isFileName } from './file-name.js';
import type { JournalEntry } from './journal.js';
import type { Remark } from './refusal.js';

/** What a journal is undone with. */
export interface UndoMeans {
  readonly environment: Environment;
  /** RUNNER_TEMP; nothing outside it is deleted. */
  readonly tempFolder: string;
  exportVariables(values: readonly NamedValue[]): void;
}

/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns one remark for each step
 */
export function undoJournal(entries: readonly JournalEntry[], means: UndoMeans): Remark[] {
  const remarks: Remark[] = [];
  const restored = new Map<string, string>();
  for (const entry of [...entries].reverse()) {
    if (entry.did === 'create-file') remarks.push(removeFile(entry.path, means.tempFolder));
    else if (!isVariableName(entry.name)) remarks.push(warning('a variable', 'the journal was tampered with'));
    else if (entry.did === 'set-token') {
      restored.set(entry.name, '');
      remarks.push({ level: 'info', text: `${entry.name} is empty again.` });
    } else remarks.push(restorePath(entry, means.environment, restored));
  }
  try {
    means.exportVariables([...restored].map(([name, value]) => ({ name, value })));
  } catch (error) {
    remarks.push(warning([...restored.keys()].join(', '), code(error)));
  }
  return remarks;
}

/** Sets a variable back, but only if it still holds our path. */
function restorePath(
  entry: Extract<JournalEntry, { did: 'set-path' }>,
  environment: Environment,
  restored: Map<string, string>,
): Remark {
  const { name, previous } = entry;
  const current = restored.get(name) ?? variable(environment, name) ?? '';
  if (current === previous) return { level: 'info', text: `${name} is as it was.` };
  if (current !== entry.path) {
    return { level: 'info', text: `${name} was changed by a later step, so it is left as it is.` };
  }
  restored.set(name, previous);
  return { level: 'info', text: previous === '' ? `${name} is empty again.` : `${name} is ${previous} again.` };
}

/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file: string, tempFolder: string): Remark {
  if (
    tempFolder === '' ||
    path.relative(path.resolve(tempFolder), path.dirname(path.resolve(file))) !== '' ||
    !isFileName(path.basename(file))
  ) {
    return warning('a file', 'the journal names one that this action never writes; it is not touched');
  }
  try {
    const found = fs.lstatSync(file);
    if (found.isDirectory()) return warning(file, 'a folder stands in its place');
    fs.unlinkSync(file); // of a link, this removes the link and leaves its target alone
    return { level: 'info', text: `${file} is deleted.` };
  } catch (error) {
    if (code(error) === 'ENOENT') return { level: 'info', text: `${file} was gone already.` };
    return warning(file, code(error));
  }
}

function warning(what: string, why: string): Remark {
  return {
    level: 'warning',
    text: `[cleanup-failed] ${what} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`,
  };
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
