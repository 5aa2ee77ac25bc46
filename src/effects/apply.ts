import fs from 'node:fs';
import { revealed, Secret } from '../credentials/secret.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import type { Plan, PlannedFile, PlannedVariable } from '../plan/plan.js';
import type { NamedValue } from '../runner/command-files.js';
import { type Environment, variable } from '../runner/environment.js';
import type { Journal, JournalEntry } from './journal.js';

/** What a plan is applied with. */
export interface ApplyTools {
  readonly journal: Journal;
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  readonly home: string;
  /** Whether the home folder belongs to this job alone. */
  readonly isOwnHome: boolean;
  readonly diagnostics: Diagnostics;
  exportVariables(values: readonly NamedValue[]): void;
  setOutputs(values: readonly NamedValue[]): void;
}

/** Applies a plan, or changes nothing: what is half done is undone. @see applyPlan */
export async function applyOrUndo(plan: Plan, tools: ApplyTools): Promise<readonly string[]> {
  try {
    return await applyPlan(plan, tools);
  } catch (error) {
    const { undoJournal } = await import('./undo.js');
    const undone = await undoJournal(tools.journal.entries, tools);
    tools.diagnostics.add(...undone.filter(({ level }) => level === 'warning'));
    throw error;
  }
}

/**
 * Applies a plan. Each step is saved in the journal before it is taken; the caller undoes the journal if this throws.
 *
 * @returns the home files that could not be replaced, which is reported
 * @throws UserError `runner-temp` if a file cannot be written; `home-in-use`, `link-failed` if a home file cannot be linked
 */
export async function applyPlan(plan: Plan, tools: ApplyTools): Promise<readonly string[]> {
  const { journal, environment, tempFolder, isOwnHome, diagnostics } = tools;
  const { files, homeFiles, leftovers } = plan;
  const created = files.map(({ path }): JournalEntry => ({ did: 'create-file', path }));
  journal.record(...plan.revocations.map((revocation): JournalEntry => ({ did: 'obtain', ...revocation })), ...created);
  for (const file of files) await writeFile(file, tools);
  const npmrc = files[0]?.path ?? '';
  let failed: string[] = [];
  if (leftovers.length > 0 || homeFiles.length > 0) {
    const record = (...entries: readonly JournalEntry[]) => journal.record(...entries);
    const { replaceHomeFiles } = await import('../home-files/replace.js');
    failed = replaceHomeFiles(homeFiles, leftovers, npmrc, { record, tempFolder, isOwnHome, diagnostics });
  }
  // A path in the home folder of a job container, if nothing is there, is replaced by that of our file.
  const existing = <Value>(value: Value) => (failed.some((file) => file === value) ? npmrc : value);
  const variables = plan.variables.map(({ name, value }) => ({ name, value: existing(value) }));
  journal.record(...variables.map((planned) => variableEntry(planned, environment)));
  tools.exportVariables(
    variables.map(({ name, value }) => ({ name, value: value instanceof Secret ? value.reveal() : value })),
  );
  tools.setOutputs(plan.outputs.map(({ name, value }) => ({ name, value: existing(value) })));
  return failed;
}

/** What undoing a variable needs to know: of a token its name, of a path the previous value. */
function variableEntry({ name, value }: PlannedVariable, environment: Environment): JournalEntry {
  if (value instanceof Secret) return { did: 'set-token', name };
  return { did: 'set-path', name, path: value, previous: variable(environment, name) ?? '' };
}

/** Creates a file exclusively, so that it follows and replaces nothing, and restricts access before it is filled. */
async function writeFile({ path, text }: PlannedFile, tools: ApplyTools): Promise<void> {
  try {
    const file = fs.openSync(path, 'wx', 0o600);
    try {
      if (tools.platform === 'win32') await restrictAccess(path, tools);
      fs.writeFileSync(file, revealed(text));
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      'runner-temp',
      `A file cannot be written in RUNNER_TEMP (${code}).`,
      'Check that the folder exists, that the runner may write to it, and that its disk has space.',
    );
  }
}

/** Gives only the current user access to a file: on Windows, the mode says nothing. */
async function restrictAccess(path: string, { environment, diagnostics }: ApplyTools): Promise<void> {
  try {
    const { restrictToCurrentUser } = await import('../files/windows-access.js');
    await restrictToCurrentUser(path, environment);
  } catch {
    diagnostics.warning(
      'access-list',
      `Access to ${path} could not be restricted to the current user (icacls failed).`,
      'Other users of this machine may be able to read it until the job ends.',
    );
  }
}
