import fs from 'node:fs';
import path from 'node:path';
import { PATH_VARIABLES } from './clients/user-file.js';
import { type Environment, isExportable, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import { isFileName } from './file-name.js';
import type { JournalEntry, LinkEntry, ObtainEntry } from './journal.js';
import { endTurns } from './placed-link.js';
import { knownPlaces } from './places.js';
import type { Remark } from './refusal.js';

/** What a journal is undone with. */
export interface UndoMeans {
  readonly environment: Environment;
  /** RUNNER_TEMP; nothing outside it is deleted. */
  readonly tempFolder: string;
  /** The home folder. */
  readonly home: string;
  exportVariables(values: readonly NamedValue[]): void;
  /** Has vendors take back what main obtained, as long as our files still hold it. It never throws. */
  revoke?(entries: readonly ObtainEntry[]): Promise<Remark[]>;
}

/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns what was done or not, one remark for each step
 */
export async function undoJournal(entries: readonly JournalEntry[], means: UndoMeans): Promise<Remark[]> {
  const newestFirst = [...entries].reverse();
  const restored = new Map<string, string>();
  const remarks = newestFirst.flatMap((entry) => restore(entry, means.environment, restored));
  try {
    means.exportVariables([...restored].map(([name, value]) => ({ name, value })));
    for (const [name, value] of restored) {
      remarks.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
    }
  } catch (error) {
    const names = [...restored.keys()].join(', ');
    remarks.push({ level: 'warning', text: `[cleanup-failed] ${names} could not be set back (${code(error)}).` });
  }
  const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
  if (obtained.length > 0 && means.revoke !== undefined) remarks.push(...(await means.revoke(obtained)));
  for (const entry of newestFirst) {
    if (entry.did === 'place-link') remarks.push(await removeLink(entry, means));
    if (entry.did === 'create-file') remarks.push(removeFile(entry.path, means.tempFolder));
  }
  endTurns(knownPlaces(means.environment, means.home), means.tempFolder);
  return remarks;
}

/** Decides what a variable is set back to, if it still holds our value. */
function restore(entry: JournalEntry, environment: Environment, restored: Map<string, string>): Remark[] {
  if (entry.did !== 'set-token' && entry.did !== 'set-path') return [];
  const { name } = entry;
  if (entry.did === 'set-token' ? !isExportable(name) : !PATH_VARIABLES.includes(name)) {
    return [{ level: 'warning', text: '[cleanup-failed] The journal names a variable that this action never sets.' }];
  }
  const current = restored.get(name) ?? variable(environment, name) ?? '';
  const previous = entry.did === 'set-token' ? '' : entry.previous;
  if (current === previous) return [{ level: 'info', text: `${name} is as it was.` }];
  if (entry.did === 'set-path' && current !== entry.path) {
    return [{ level: 'info', text: `${name} was changed by a later step, so it is left as it is.` }];
  }
  restored.set(name, previous);
  return [];
}

/** Takes away a link of ours, in none but the places that this action uses. */
async function removeLink(entry: LinkEntry, { environment, home, tempFolder }: UndoMeans): Promise<Remark> {
  const { place, target, previous } = entry;
  const isOurs = (file: string) => isIn(tempFolder, file) && isFileName(path.basename(file));
  if (!knownPlaces(environment, home).includes(place) || !isOurs(target) || (previous !== '' && !isOurs(previous))) {
    return { level: 'warning', text: '[cleanup-failed] The journal names a place that this action never uses.' };
  }
  try {
    // A chunk of its own: few jobs have a client that needs a link.
    const { takeAway } = await import('./take-away.js');
    return await takeAway(entry);
  } catch (error) {
    return warning(place, code(error));
  }
}

function isIn(folder: string, file: string): boolean {
  return folder !== '' && path.relative(path.resolve(folder), path.dirname(path.resolve(file))) === '';
}

/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file: string, tempFolder: string): Remark {
  if (!isIn(tempFolder, file) || !isFileName(path.basename(file))) {
    return { level: 'warning', text: '[cleanup-failed] The journal names a file that this action never writes.' };
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
