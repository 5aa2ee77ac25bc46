import fs from 'node:fs';
import { type Environment, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import type { Journal } from './journal.js';
import type { Plan } from './plan.js';
import { Refusal } from './refusal.js';
import { revealed, Secret } from './secret.js';

/** What a plan is carried out with. */
export interface Means {
  readonly journal: Journal;
  readonly environment: Environment;
  exportVariables(values: readonly NamedValue[]): void;
  setOutputs(values: readonly NamedValue[]): void;
  /** Gives only the current user access to a file, where its mode cannot say so (Windows). */
  restrictAccess(path: string): Promise<void>;
}

/**
 * Carries out a plan. Each step is journalled before it is taken; whoever calls this undoes the journal if it throws.
 *
 * @throws Refusal `runner-temp` if the file cannot be written
 */
export async function applyPlan(plan: Plan, means: Means): Promise<void> {
  await writeFile(plan.file.path, revealed(plan.file.text), means);
  for (const { name, value } of plan.variables) {
    if (value instanceof Secret) means.journal.record({ did: 'set-token', name });
    else {
      const previous = variable(means.environment, name) ?? '';
      means.journal.record({ did: 'set-path', name, path: value, previous });
    }
  }
  means.exportVariables(
    plan.variables.map(({ name, value }) => ({ name, value: value instanceof Secret ? value.reveal() : value })),
  );
  means.setOutputs(plan.outputs);
}

/** Creates the file, never following or replacing what stands there, and readable for its owner before it is filled. */
async function writeFile(path: string, text: string, { journal, restrictAccess }: Means): Promise<void> {
  journal.record({ did: 'create-file', path });
  let file: number;
  try {
    file = fs.openSync(path, 'wx', 0o600);
  } catch (error) {
    journal.withdraw(); // nothing of ours stands there, so nothing may be deleted
    throw unwritable(error);
  }
  try {
    await restrictAccess(path);
    fs.writeFileSync(file, text);
  } catch (error) {
    throw unwritable(error);
  } finally {
    fs.closeSync(file);
  }
}

function unwritable(error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return new Refusal(
    'runner-temp',
    `The file for the registries cannot be written in RUNNER_TEMP (${code}).`,
    'Check that the folder exists, that the runner may write to it, and that its disk has room.',
  );
}
