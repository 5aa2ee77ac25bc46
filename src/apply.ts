import fs from 'node:fs';
import { type Environment, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import type { Journal } from './journal.js';
import { inspectPlace, inTurn, inUse, placeLink, restoreLeftover, stampOf } from './placed-link.js';
import type { Plan, PlannedLink } from './plan.js';
import { Refusal } from './refusal.js';
import { revealed, Secret } from './secret.js';

/** What a plan is carried out with. */
export interface Means {
  readonly journal: Journal;
  readonly environment: Environment;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  exportVariables(values: readonly NamedValue[]): void;
  setOutputs(values: readonly NamedValue[]): void;
  /** Gives only the current user access to a file, where its mode cannot say so (Windows). */
  restrictAccess(path: string): Promise<void>;
}

/**
 * Carries out a plan. Each step is journalled before it is taken; whoever calls this undoes the journal if it throws.
 *
 * @throws Refusal `runner-temp` if a file cannot be written; `home-in-use`, `link-failed` if a link cannot be placed
 */
export async function applyPlan(plan: Plan, means: Means): Promise<void> {
  for (const entry of plan.obtained) means.journal.record(entry);
  for (const { path, text } of plan.files) await writeFile(path, revealed(text), means);
  for (const leftover of plan.leftovers) {
    inTurn(leftover, plan.files[0]?.path ?? '', () => restoreLeftover(leftover, means.tempFolder));
  }
  for (const { path, link } of plan.files) {
    if (link !== undefined) place(link, path, means);
  }
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

/** Places a link to a file of ours, after what a killed job may have left there is put back. */
function place(link: PlannedLink, target: string, { journal, tempFolder }: Means): void {
  try {
    inTurn(link.place, target, () => {
      restoreLeftover(link.place, tempFolder);
      const occupant = inspectPlace(link.place, tempFolder);
      if (occupant.kind === 'busy') throw inUse(link.place);
      const previous = occupant.kind === 'ours' ? occupant.target : '';
      const replaced = occupant.kind === 'theirs';
      journal.record({ did: 'place-link', ...link, target, replaced, previous, written: stampOf(target) });
      placeLink(link.place, target, tempFolder);
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'link-failed',
      `${link.place} cannot be made a link (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      'Check the permissions of its folder; on Windows, links need developer mode or an administrator.',
    );
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
