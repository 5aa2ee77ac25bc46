import { filesToCheck } from './conflicts/files.js';
import type { AwaitingRegistry, SettledRegistry } from './credentials/settle.js';
import type { Environment } from './environment.js';
import type { Facts, Wishes } from './facts.js';
import { gatherFacts } from './gather.js';
import { homeOf } from './home.js';
import { type Inputs, parseInputs } from './inputs.js';
import { makePlan, type Plan } from './plan.js';
import { hideRawSecrets } from './raw-secrets.js';
import type { Remark } from './refusal.js';
import { renderFiles } from './render.js';
import { readWishes } from './request.js';
import * as runner from './runner.js';
import { SecretVault } from './secret.js';

/** What was decided, and what it was decided from. */
export interface Decision {
  readonly inputs: Inputs;
  readonly wishes: Wishes;
  readonly plan: Plan;
}

/** Asks vendors for the credentials that wait for one; what they send goes to the vault, and what is to be told to remarks. */
export type Obtain = (
  registries: readonly AwaitingRegistry[],
  vault: SecretVault,
  remarks: Remark[],
) => Promise<readonly SettledRegistry[]>;

/**
 * Decides everything and changes nothing, but for the masks, which come before any other output.
 *
 * @throws Refusal for any input that cannot be understood or does not fit together
 */
export async function decide(environment: Environment, obtain: Obtain): Promise<Decision> {
  const vault = new SecretVault();
  try {
    const raw = runner.readInputs();
    await hideRawSecrets(raw, environment, vault);
    runner.requireCommandFiles();
    const inputs = parseInputs(raw);
    const remarks: Remark[] = [];
    const home = await homeOf(environment, process.platform);
    const facts = await gatherFacts(environment, process.platform, home, raw['package-manager'], remarks);
    if (facts.inherited !== '') {
      const { hideLiterals } = await import('./npmrc/literals.js');
      hideLiterals(facts.inherited, vault);
    }
    const ask = (registries: readonly AwaitingRegistry[]) => obtain(registries, vault, remarks);
    const wishes = await readWishes(inputs, facts.inherited, environment, vault, remarks, ask);
    remarks.push(...(await findConflicts(inputs, wishes, facts, vault)));
    const keys = Object.keys(environment).filter((name) => name.includes(':')); // as lines of npmrc files do, and hardly others
    if (keys.length > 0) remarks.push(...(await findEnvironmentConflicts(keys, environment, wishes)));
    const rendered = await renderFiles(wishes, facts, vault, remarks);
    return { inputs, wishes, plan: makePlan(wishes, facts, rendered, remarks) };
  } finally {
    runner.mask(vault.newMasks());
  }
}

/** Looks for variables that defeat this step as a line of a file could. */
async function findEnvironmentConflicts(
  names: readonly string[],
  environment: Environment,
  { registries }: Wishes,
): Promise<Remark[]> {
  const { environmentConflicts } = await import('./environment-keys.js');
  return environmentConflicts(names, environment, registries);
}

/** Checks the committed files in the root of the workspace, if there are any that matter. */
async function findConflicts(inputs: Inputs, wishes: Wishes, facts: Facts, vault: SecretVault): Promise<Remark[]> {
  if (inputs.ifConfigConflicts === 'ignore') return [];
  if (!filesToCheck(wishes.registries).some((name) => facts.names.includes(name))) return [];
  const { checkCommittedFiles } = await import('./conflicts/check.js');
  const severity = inputs.ifConfigConflicts === 'warn' ? 'warning' : 'error';
  return await checkCommittedFiles([''], wishes, facts, severity, vault);
}
