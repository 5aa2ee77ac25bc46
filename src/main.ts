import os from 'node:os';
import { applyPlan } from './apply.js';
import { parseClients } from './clients/detect.js';
import type { Yarnrc } from './clients/yarnrc.js';
import { gatherFacts } from './gather.js';
import { type Inputs, parseInputs } from './inputs.js';
import { Journal } from './journal.js';
import { hideLiterals } from './npmrc/inherited.js';
import { describePlan, type Facts, makePlan, type Plan, type Wishes } from './plan.js';
import { filesToCheck } from './project-config/files.js';
import { hideRawSecrets } from './raw-secrets.js';
import { Refusal, type Remark } from './refusal.js';
import { readWishes } from './request.js';
import * as runner from './runner.js';
import { SecretVault } from './secret.js';

const environment = process.env;

/** Decides everything and changes nothing, but for the masks, which come before any other output. */
async function decide(): Promise<{ inputs: Inputs; plan: Plan }> {
  const vault = new SecretVault();
  try {
    const raw = runner.readInputs();
    hideRawSecrets(raw, environment, vault);
    runner.requireCommandFiles();
    const inputs = parseInputs(raw);
    const remarks: Remark[] = [];
    const listed = parseClients(raw['package-manager']);
    const facts = await gatherFacts(environment, process.platform, os.homedir(), listed, remarks);
    hideLiterals(facts.inherited, vault);
    hideLiterals(facts.places.homeNpmrc?.text ?? '', vault);
    const wishes = await readWishes(inputs, facts.inherited, environment, vault, remarks);
    remarks.push(...(await findConflicts(inputs, wishes, facts, vault)));
    return { inputs, plan: makePlan(wishes, facts, remarks, await renderYarnrc(facts, wishes, vault)) };
  } finally {
    runner.mask(vault.masks());
  }
}

/** Looks for committed files that defeat this step, in the root of the workspace; most jobs have none, or few. */
async function findConflicts(inputs: Inputs, wishes: Wishes, facts: Facts, vault: SecretVault): Promise<Remark[]> {
  const files = inputs.ifConfigConflicts === 'ignore' ? [] : filesToCheck(facts.names, wishes.registries);
  if (files.length === 0) return [];
  const { checkCommittedConfig } = await import('./project-config/check.js');
  const severity = inputs.ifConfigConflicts === 'warn' ? 'warning' : 'error';
  return await checkCommittedConfig(files, wishes, facts, severity, vault);
}

/** The runner shows ten annotations of a kind for each step; the last one is for the refusal. */
const MOST_ANNOTATIONS = 9;

/** Stops before anything is done, if there are conflicts that are errors. */
function refuseConflicts({ remarks }: Plan): void {
  const conflicts = remarks.filter(({ level }) => level === 'error');
  if (conflicts.length === 0) return;
  for (const remark of remarks) if (remark.level === 'warning') runner.tell(remark);
  for (const conflict of conflicts.slice(0, MOST_ANNOTATIONS)) runner.tell(conflict);
  for (const { text } of conflicts.slice(MOST_ANNOTATIONS)) runner.log(text);
  throw new Refusal(
    'config-conflict',
    conflicts.length === 1
      ? 'A committed line defeats this step, as told above; nothing was done.'
      : `${conflicts.length} committed lines defeat this step, as told above; nothing was done.`,
    'Correct the files, or set `if-config-conflicts: warn` if it is meant.',
  );
}

/** Renders the file for yarn from 2 on, if it is needed. The YAML library is a chunk of its own. */
async function renderYarnrc(
  { places }: Facts,
  { registries }: Wishes,
  vault: SecretVault,
): Promise<Yarnrc | undefined> {
  if (places.yarnrc === undefined) return undefined;
  const yarnrc = await import('./clients/yarnrc.js');
  yarnrc.hideYarnrcSecrets(places.yarnrc.text, vault);
  return yarnrc.renderYarnrc(places.yarnrc.text, registries);
}

/** Does what the plan says, or nothing. */
async function carryOut(plan: Plan, inputs: Inputs): Promise<void> {
  const journal = new Journal(inputs.cleanup ? { save: runner.saveState } : undefined);
  try {
    await applyPlan(plan, {
      journal,
      environment,
      tempFolder: environment['RUNNER_TEMP'] ?? '',
      exportVariables: runner.exportVariables,
      setOutputs: runner.setOutputs,
      restrictAccess,
    });
  } catch (error) {
    const means = {
      environment,
      tempFolder: environment['RUNNER_TEMP'] ?? '',
      home: os.homedir(),
      exportVariables: runner.exportVariables,
    };
    const { undoJournal } = await import('./undo.js'); // post's work, which main needs only now
    for (const remark of await undoJournal(journal.entries, means)) if (remark.level === 'warning') runner.tell(remark);
    throw error;
  }
}

async function restrictAccess(path: string): Promise<void> {
  if (process.platform !== 'win32') return;
  try {
    const { restrictToCurrentUser } = await import('./windows-access.js');
    await restrictToCurrentUser(path, environment);
  } catch {
    runner.tell({
      level: 'warning',
      text: `[access-list] ${path}: access could not be limited to the current user (icacls failed).`,
    });
  }
}

async function main(): Promise<void> {
  const { inputs, plan } = await decide();
  runner.debug(describePlan(plan));
  refuseConflicts(plan);
  for (const remark of plan.remarks) runner.tell(remark);
  await carryOut(plan, inputs);
  for (const line of plan.report) runner.log(line);
  if (!inputs.cleanup) runner.log('`cleanup` is off: the file stays until the runner empties RUNNER_TEMP.');
}

main().catch(runner.fail);
