import fs from 'node:fs';
import { cleanupFailed, codeOf, notCleanedUp } from './cleanup-failed.js';
import { PATH_VARIABLES } from './clients/user-file.js';
import { type Environment, isExportable, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import type { JournalEntry, ObtainEntry, PathEntry } from './journal.js';
import { isOurs } from './own-file.js';
import type { Remark } from './refusal.js';

/** What a journal is undone with. */
export interface UndoMeans {
  readonly environment: Environment;
  /** RUNNER_TEMP; nothing outside it is deleted. */
  readonly tempFolder: string;
  /** Finds the home folder. */
  home(): Promise<string>;
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
  const remarks: Remark[] = [];
  for (const entry of newestFirst) restore(entry, means.environment, restored, remarks);
  if (entries.some((entry) => entry.did === 'set-path' && isReplaced(entry, means.environment))) {
    const { tellReplaced } = await import('./userconfig-replaced.js');
    remarks.push(...tellReplaced(entries, means.environment, means.tempFolder));
  }
  setBack(restored, means, remarks);
  const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
  if (obtained.length > 0 && means.revoke !== undefined) remarks.push(...(await means.revoke(obtained)));
  if (entries.some(({ did }) => did === 'take-turn' || did === 'place-link')) {
    // A chunk of its own: few jobs have a client that needs a place outside RUNNER_TEMP.
    const { leavePlaces } = await import('./places/undo-places.js');
    remarks.push(...(await leavePlaces(newestFirst, means)));
  }
  for (const entry of newestFirst) {
    if (entry.did === 'create-file') remarks.push(removeFile(entry.path, means.tempFolder));
  }
  return remarks;
}

/** Decides what a variable is set back to, if it still holds our value. */
function restore(
  entry: JournalEntry,
  environment: Environment,
  restored: Map<string, string>,
  remarks: Remark[],
): void {
  if (entry.did !== 'set-token' && entry.did !== 'set-path') return;
  const { name } = entry;
  const told = (text: string) => void remarks.push({ level: 'info', text });
  if (entry.did === 'set-token' ? !isExportable(name) : !PATH_VARIABLES.includes(name)) {
    remarks.push(cleanupFailed('The journal names a variable that this action never sets.'));
    return;
  }
  const current = restored.get(name) ?? variable(environment, name) ?? '';
  const previous = entry.did === 'set-token' ? '' : entry.previous;
  if (current === previous) told(`${name} is as it was.`);
  else if (entry.did === 'set-path' && current !== entry.path) {
    told(`${name} was changed by a later step, so it is left as it is.`);
  } else restored.set(name, previous);
}

/** Whether a variable names neither our file nor what it named before. */
function isReplaced({ name, path, previous }: PathEntry, environment: Environment): boolean {
  const current = variable(environment, name) ?? '';
  return current !== '' && current !== path && current !== previous;
}

/** Sets variables back, and tells so. */
function setBack(values: ReadonlyMap<string, string>, { exportVariables }: UndoMeans, remarks: Remark[]): void {
  try {
    exportVariables(Array.from(values, ([name, value]) => ({ name, value })));
    for (const [name, value] of values) {
      remarks.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
    }
  } catch (error) {
    remarks.push(cleanupFailed(`${[...values.keys()].join(', ')} could not be set back (${codeOf(error)}).`));
  }
}

/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file: string, tempFolder: string): Remark {
  if (!isOurs(file, tempFolder)) return cleanupFailed('The journal names a file that this action never writes.');
  try {
    if (fs.lstatSync(file).isDirectory()) return notCleanedUp(file, 'a folder stands in its place');
    fs.unlinkSync(file); // of a link, this removes the link and leaves its target alone
    return { level: 'info', text: `${file} is deleted.` };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { level: 'info', text: `${file} was gone already.` } : notCleanedUp(file, code);
  }
}
