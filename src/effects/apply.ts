import fs from 'node:fs';
import { revealed, Secret, type SecretText } from '../credentials/secret.js';
import { UserError } from '../diagnostics/diagnostic.js';
import type { LinkTools } from '../home-files/link-files.js';
import type { Plan, PlannedVariable } from '../plan/plan.js';
import type { NamedValue } from '../runner/command-files.js';
import { type Environment, variable } from '../runner/environment.js';
import type { JournalEntry } from './journal.js';

/** What a plan is carried out with. */
export interface Means extends LinkTools {
  readonly environment: Environment;
  exportVariables(values: readonly NamedValue[]): void;
  setOutputs(values: readonly NamedValue[]): void;
  /** Gives only the current user access to a file, where its mode cannot say so (Windows). */
  restrictAccess(path: string): Promise<void>;
}

/**
 * Carries out a plan. Each step is journalled before it is taken; whoever calls this undoes the journal if it throws.
 *
 * @throws UserError `runner-temp` if a file cannot be written; `home-in-use`, `link-failed` if a link cannot be placed
 */
export async function applyPlan(plan: Plan, means: Means): Promise<void> {
  const { files, variables, leftovers } = plan;
  const created = files.map(({ path }): JournalEntry => ({ did: 'create-file', path }));
  means.journal.record(
    ...plan.obtained,
    ...created,
    ...variables.map((variable) => entryOf(variable, means.environment)),
  );
  for (const [index, { path, text }] of files.entries()) await writeFile(path, text, created[index], means);
  if (leftovers.length > 0 || files.some(({ link }) => link !== undefined)) {
    // A chunk of its own: few jobs have a client that reads nothing but a place outside RUNNER_TEMP.
    const { linkHomeFiles } = await import('../home-files/link-files.js');
    linkHomeFiles(plan, means);
  }
  means.exportVariables(
    variables.map(({ name, value }) => ({ name, value: value instanceof Secret ? value.reveal() : value })),
  );
  means.setOutputs(plan.outputs);
}

/** What undoing a variable needs to know: of a token its name, and of a path what was there before. */
function entryOf({ name, value }: PlannedVariable, environment: Environment): JournalEntry {
  if (value instanceof Secret) return { did: 'set-token', name };
  return { did: 'set-path', name, path: value, previous: variable(environment, name) ?? '' };
}

/** Creates the file, never following or replacing what stands there, and readable for its owner before it is filled. */
async function writeFile(
  path: string,
  text: SecretText,
  entry: JournalEntry | undefined,
  { journal, restrictAccess }: Means,
): Promise<void> {
  let file: number;
  try {
    file = fs.openSync(path, 'wx', 0o600);
  } catch (error) {
    if (entry !== undefined) journal.withdraw(entry); // nothing of ours stands there, so nothing may be deleted
    throw unwritable(error);
  }
  try {
    await restrictAccess(path);
    fs.writeFileSync(file, revealed(text));
  } catch (error) {
    throw unwritable(error);
  } finally {
    fs.closeSync(file);
  }
}

function unwritable(error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return new UserError(
    'runner-temp',
    `The file for the registries cannot be written in RUNNER_TEMP (${code}).`,
    'Check that the folder exists, that the runner may write to it, and that its disk has room.',
  );
}
