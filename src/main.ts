import os from 'node:os';
import { applyPlan } from './apply.js';
import { parseClients } from './clients/detect.js';
import type { Yarnrc } from './clients/yarnrc.js';
import type { AwaitingRegistry, SettledRegistry } from './credentials/settle.js';
import { gatherFacts } from './gather.js';
import { type Inputs, parseInputs } from './inputs.js';
import { Journal } from './journal.js';
import { hideLiterals } from './npmrc/inherited.js';
import { describePlan, type Facts, makePlan, type Plan, type Wishes } from './plan.js';
import { hideRawSecrets } from './raw-secrets.js';
import type { Remark } from './refusal.js';
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
    const ask = (registries: readonly AwaitingRegistry[]) => obtain(registries, vault, remarks);
    const wishes = await readWishes(inputs, facts.inherited, environment, vault, remarks, ask);
    return { inputs, plan: makePlan(wishes, facts, remarks, await renderYarnrc(facts, wishes, vault)) };
  } finally {
    runner.mask(vault.newMasks());
  }
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

/** What vendors gave, as long as this step may still fail. */
let obtained: readonly SettledRegistry[] = [];

/** Asks vendors for the credentials that wait for one. Chunks of their own: few jobs have such registries. */
async function obtain(registries: readonly AwaitingRegistry[], vault: SecretVault, remarks: Remark[]) {
  const { obtainCredentials } = await import('./credentials/oidc/obtain.js');
  const { openNetwork } = await import('./network/send.js');
  const { send, close } = openNetwork({ environment });
  const means = { environment, send, vault, mask: runner.mask, now: Date.now, giveBack };
  try {
    obtained = await obtainCredentials(registries, means, remarks);
    return obtained;
  } finally {
    close();
  }
}

/** Has vendors take back what they gave, when this step fails after all. */
async function giveBack(registries: readonly SettledRegistry[]): Promise<void> {
  if (!registries.some((registry) => registry.obtained?.revocable)) return;
  const { revokeObtained } = await import('./credentials/oidc/revoke.js');
  for (const remark of await revokeObtained(registries, environment)) runner.tell(remark);
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
  for (const remark of plan.remarks) runner.tell(remark);
  await carryOut(plan, inputs);
  for (const line of plan.report) runner.log(line);
  if (!inputs.cleanup) runner.log('`cleanup` is off: the file stays until the runner empties RUNNER_TEMP.');
}

main().catch(async (error) => {
  await giveBack(obtained);
  runner.fail(error);
});
