import fs from 'node:fs';
import { cleanupFailed, codeOf, notCleanedUp } from './cleanup-failed.js';
import { PATH_VARIABLES } from './clients/user-file.js';
import { type Environment, isExportable, variable } from './environment.js';
import { unlinkFile } from './file-changes.js';
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
  /** Reads what main obtained out of our files, and has vendors take it back. It never throws. */
  revoke?(entries: readonly ObtainEntry[]): Promise<Revocation>;
}

/** What vendors are asked to take back: our files are not needed any more. */
export interface Revocation {
  /** What comes of it, for which the network may have to be waited for. It never throws. */
  readonly remarks: Promise<Remark[]>;
}

/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns what was done or not, one remark for each step
 */
export async function undoJournal(entries: readonly JournalEntry[], means: UndoMeans): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const restored = new Map<string, string>();
  const files: string[] = [];
  const others: JournalEntry[] = [];
  let isReplaced = false;
  for (const entry of [...entries].reverse()) {
    if (entry.did === 'set-path') isReplaced = !restorePath(entry, means.environment, restored, remarks) || isReplaced;
    else if (entry.did === 'set-token') restoreToken(entry.name, means.environment, restored, remarks);
    else if (entry.did === 'create-file') files.push(entry.path);
    else others.push(entry);
  }
  if (isReplaced) remarks.push(...(await replaced(entries, means)));
  setBack(restored, means, remarks);
  const revocation = others.length > 0 ? await undoOthers(others, means, remarks) : undefined;
  for (const file of files) remarks.push(removeFile(file, means.tempFolder));
  // Last of all: a post that is killed while it waits has undone the rest.
  if (revocation !== undefined) remarks.push(...(await revocation.remarks));
  return remarks;
}

/** Begins to give back what vendors gave, and leaves places outside RUNNER_TEMP; few jobs have any of them. */
async function undoOthers(
  newestFirst: readonly JournalEntry[],
  means: UndoMeans,
  remarks: Remark[],
): Promise<Revocation | undefined> {
  const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
  const revocation = obtained.length > 0 ? await means.revoke?.(obtained) : undefined;
  if (obtained.length < newestFirst.length) {
    const { leavePlaces } = await import('./places/undo-places.js');
    remarks.push(...(await leavePlaces(newestFirst, means)));
  }
  return revocation;
}

async function replaced(entries: readonly JournalEntry[], { environment, tempFolder }: UndoMeans): Promise<Remark[]> {
  const { tellReplaced } = await import('./userconfig-replaced.js');
  return tellReplaced(entries, environment, tempFolder);
}

/**
 * Decides what a variable is set back to, if it still names our file.
 *
 * @returns whether it names that, or what it named before
 */
function restorePath(
  { name, path, previous }: PathEntry,
  environment: Environment,
  restored: Map<string, string>,
  remarks: Remark[],
): boolean {
  if (!PATH_VARIABLES.includes(name)) {
    remarks.push(unknownVariable());
    return true;
  }
  const current = restored.get(name) ?? variable(environment, name) ?? '';
  const isBefore = current === previous;
  if (!isBefore && current === path) restored.set(name, previous);
  else remarks.push(leftAsItIs(name, isBefore));
  return isBefore || current === path;
}

function leftAsItIs(name: string, isBefore: boolean): Remark {
  const text = isBefore ? 'is as it was.' : 'was changed by a later step, so it is left as it is.';
  return { level: 'info', text: `${name} ${text}` };
}

/** Decides that a variable which was set to a token is emptied. */
function restoreToken(name: string, environment: Environment, restored: Map<string, string>, remarks: Remark[]): void {
  if (!isExportable(name)) remarks.push(unknownVariable());
  else if ((restored.get(name) ?? variable(environment, name) ?? '') !== '') restored.set(name, '');
  else remarks.push({ level: 'info', text: `${name} is as it was.` });
}

function unknownVariable(): Remark {
  return cleanupFailed('The journal names a variable that this action never sets.');
}

/** Sets variables back, and tells so. */
function setBack(values: ReadonlyMap<string, string>, { exportVariables }: UndoMeans, remarks: Remark[]): void {
  const names: NamedValue[] = [];
  const said: Remark[] = [];
  values.forEach((value, name) => {
    names.push({ name, value });
    said.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
  });
  try {
    exportVariables(names);
    remarks.push(...said);
  } catch (error) {
    remarks.push(notSetBack([...values.keys()], error));
  }
}

function notSetBack(names: readonly string[], error: unknown): Remark {
  return cleanupFailed(`${names.join(', ')} could not be set back (${codeOf(error)}).`);
}

/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file: string, tempFolder: string): Remark {
  if (!isOurs(file, tempFolder)) return cleanupFailed('The journal names a file that this action never writes.');
  try {
    unlinkFile(file); // of a link, this removes the link and leaves its target alone; no system unlinks a folder
    return { level: 'info', text: `${file} is deleted.` };
  } catch (error) {
    return notDeleted(file, codeOf(error));
  }
}

function notDeleted(file: string, code: string): Remark {
  if (code === 'ENOENT') return { level: 'info', text: `${file} was gone already.` };
  return notCleanedUp(file, isFolder(file) ? 'a folder stands in its place' : code);
}

function isFolder(file: string): boolean {
  try {
    return fs.lstatSync(file).isDirectory();
  } catch {
    return false;
  }
}
