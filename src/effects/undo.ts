import fs from 'node:fs';
import path from 'node:path';
import { PATH_VARIABLES } from '../clients/variables.js';
import { cleanupFailed, type Diagnostic, Diagnostics, errorCode } from '../diagnostics/diagnostic.js';
import { unlinkFile } from '../files/change-file.js';
import { isFileName, isOwnFile } from '../files/file-names.js';
import type { HomeFileRecord } from '../home-files/state.js';
import type { NamedValue } from '../runner/command-files.js';
import { type Environment, isExportable, variable } from '../runner/environment.js';
import type { JournalEntry, ObtainEntry, SetPathEntry } from './journal.js';

/** What a journal is undone with. */
export interface UndoTools {
  readonly environment: Environment;
  /** RUNNER_TEMP; nothing outside it is deleted. */
  readonly tempFolder: string;
  readonly home: string;
  exportVariables(values: readonly NamedValue[]): void;
  /**
   * Reads what vendors issued out of our files, and asks them to revoke it. It never throws.
   *
   * @param isLoggedIn whether the variables still have our values, so a file that is missing was deleted by a later step
   */
  revoke?(entries: readonly ObtainEntry[], isLoggedIn: boolean): Promise<PendingRevocation>;
}

/** A revocation under way. Our files are not needed any more. */
export interface PendingRevocation {
  /** What comes of it. It never rejects. */
  readonly result: Promise<readonly Diagnostic[]>;
}

/**
 * Undoes a journal, newest step first. It may be called again, and never throws: what cannot be undone is reported, and
 * everything else is undone.
 *
 * @returns what was done or not, one diagnostic for each step
 */
export async function undoJournal(entries: readonly JournalEntry[], tools: UndoTools): Promise<readonly Diagnostic[]> {
  const diagnostics = new Diagnostics();
  const newestFirst = [...entries].reverse();
  const isLoggedIn = entries.some((entry) => entry.did === 'set-path' && isStillSet(entry, tools.environment));
  const variables = new Map<string, string>();
  for (const entry of newestFirst) {
    if (entry.did === 'set-path') restorePath(entry, tools.environment, variables, diagnostics);
    else if (entry.did === 'set-token') clearToken(entry.name, tools.environment, variables, diagnostics);
  }
  reportReplacedUserConfig(entries, tools.environment, tools.tempFolder, diagnostics);
  exportRestored(variables, tools, diagnostics);
  const issued = newestFirst.filter((entry) => entry.did === 'obtain');
  const revocation = issued.length > 0 ? await startRevocation(issued, isLoggedIn, tools, diagnostics) : undefined;
  await restoreHome(newestFirst.filter(isHomeFileRecord), tools, diagnostics);
  for (const entry of newestFirst) {
    if (entry.did === 'create-file') diagnostics.add(deleteFile(entry.path, tools.tempFolder));
  }
  // Last: a post that is killed while it waits has undone everything else.
  if (revocation !== undefined) diagnostics.add(...(await revocation.result));
  return diagnostics.list;
}

/** Whether a variable has our value: not after an earlier post, nor if main failed before it set the variable or undid that. */
function isStillSet({ name, path, previous }: SetPathEntry, environment: Environment): boolean {
  return path !== previous && variable(environment, name) === path;
}

/** Decides the previous value of a variable, if it still has ours. */
function restorePath(
  { name, path, previous }: SetPathEntry,
  environment: Environment,
  variables: Map<string, string>,
  diagnostics: Diagnostics,
): void {
  if (!PATH_VARIABLES.includes(name)) {
    diagnostics.add(unknownVariable());
    return;
  }
  const current = variables.get(name) ?? variable(environment, name) ?? '';
  if (current === path) variables.set(name, previous);
  else if (current === previous) diagnostics.info(`${name} was not changed.`);
  else diagnostics.info(`${name} was changed by a later step, so it is left as it is.`);
}

/** Decides that a variable with a token is cleared. */
function clearToken(
  name: string,
  environment: Environment,
  variables: Map<string, string>,
  diagnostics: Diagnostics,
): void {
  if (!isExportable(name)) diagnostics.add(unknownVariable());
  else if ((variables.get(name) ?? variable(environment, name) ?? '') !== '') variables.set(name, '');
  else diagnostics.info(`${name} was empty already.`);
}

function unknownVariable(): Diagnostic {
  return cleanupFailed('The journal names a variable that this action never sets.');
}

/**
 * Warns if a later step changed `NPM_CONFIG_USERCONFIG`, so that the steps after it did not use the login. A cleared variable,
 * or one that names the file of another use of this action, is not reported.
 */
function reportReplacedUserConfig(
  entries: readonly JournalEntry[],
  environment: Environment,
  tempFolder: string,
  diagnostics: Diagnostics,
): void {
  const replaced = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.did !== 'set-path' || !PATH_VARIABLES.includes(entry.name)) continue;
    const current = variable(environment, entry.name) ?? '';
    if (['', entry.path, entry.previous].includes(current) || isFileName(path.basename(current))) continue;
    replaced.set(current, [...(replaced.get(current) ?? []), entry.name]);
  }
  for (const [file, names] of replaced) {
    // The file of actions/setup-node (its source, authutil.ts).
    const isSetupNode = tempFolder !== '' && path.resolve(file) === path.resolve(tempFolder, '.npmrc');
    const who = isSetupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
    diagnostics.warning(
      'userconfig-replaced',
      `${who} set ${names.join(' and ')} to ${file}, so package managers did not read the login of this step.`,
      isSetupNode
        ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
        : 'Run that step before this one, which then keeps the settings of its file.',
    );
  }
}

/** Sets variables to their previous values. A variable cannot be unset, only emptied. */
function exportRestored(
  values: ReadonlyMap<string, string>,
  { exportVariables }: UndoTools,
  diagnostics: Diagnostics,
): void {
  try {
    exportVariables([...values].map(([name, value]) => ({ name, value })));
  } catch (error) {
    diagnostics.add(cleanupFailed(`${[...values.keys()].join(', ')} could not be restored (${errorCode(error)}).`));
    return;
  }
  for (const [name, value] of values) {
    diagnostics.info(value === '' ? `${name} was cleared.` : `${name} was restored to ${value}.`);
  }
}

/** Whatever happens there, the files are deleted. */
async function startRevocation(
  issued: readonly ObtainEntry[],
  isLoggedIn: boolean,
  { revoke }: UndoTools,
  diagnostics: Diagnostics,
): Promise<PendingRevocation | undefined> {
  try {
    return await revoke?.(issued, isLoggedIn);
  } catch (error) {
    diagnostics.add(cleanupFailed(`What vendors issued could not be revoked (${errorCode(error)}).`));
    return undefined;
  }
}

/** Whatever happens there, the files are deleted. */
async function restoreHome(
  records: readonly HomeFileRecord[],
  tools: UndoTools,
  diagnostics: Diagnostics,
): Promise<void> {
  if (records.length === 0) return;
  try {
    const { restoreHomeFiles } = await import('../home-files/restore.js');
    diagnostics.add(...(await restoreHomeFiles(records, tools)));
  } catch (error) {
    diagnostics.add(cleanupFailed(`The home folder could not be restored (${errorCode(error)}).`));
  }
}

function isHomeFileRecord(entry: JournalEntry): entry is HomeFileRecord {
  return ['link-home-file', 'copy-home-file', 'lock-home-file', 'make-folder'].includes(entry.did);
}

/** Deletes a file of ours. Of a link, only the link goes; no system unlinks a folder. */
function deleteFile(file: string, tempFolder: string): Diagnostic {
  if (!isOwnFile(file, tempFolder)) return cleanupFailed('The journal names a file that this action never writes.');
  try {
    unlinkFile(file);
    return { level: 'info', text: `${file} was deleted.` };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { level: 'info', text: `${file} did not exist any more.` };
    const why = isFolder(file) ? 'there is a folder in its place' : code;
    return cleanupFailed(`${file} could not be deleted (${why}).`, 'The runner empties RUNNER_TEMP after the job.');
  }
}

function isFolder(file: string): boolean {
  try {
    return fs.lstatSync(file).isDirectory();
  } catch {
    return false;
  }
}
