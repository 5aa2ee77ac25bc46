import { applyPlan } from './apply.js';
import { homeFolder } from './environment.js';
import type { Wishes } from './facts.js';
import { gatherFacts } from './gather.js';
import { type Inputs, parseInputs } from './inputs.js';
import { Journal } from './journal.js';
import { describePlan, makePlan, type Plan } from './plan.js';
import { hideRawSecrets } from './raw-secrets.js';
import type { Remark } from './refusal.js';
import { renderFiles } from './render.js';
import { readWishes } from './request.js';
import * as runner from './runner.js';
import { SecretVault } from './secret.js';

const environment = process.env;

/** Decides everything and changes nothing, but for the masks, which come before any other output. */
async function decide(): Promise<{ inputs: Inputs; wishes: Wishes; plan: Plan }> {
  const vault = new SecretVault();
  try {
    const raw = runner.readInputs();
    await hideRawSecrets(raw, environment, vault);
    runner.requireCommandFiles();
    const inputs = parseInputs(raw);
    const remarks: Remark[] = [];
    const facts = await gatherFacts(environment, process.platform, await home(), raw['package-manager'], remarks);
    if (facts.inherited !== '') {
      const { hideLiterals } = await import('./npmrc/literals.js');
      hideLiterals(facts.inherited, vault);
    }
    const wishes = await readWishes(inputs, facts.inherited, environment, vault, remarks);
    const rendered = await renderFiles(wishes, facts, vault, remarks);
    return { inputs, wishes, plan: makePlan(wishes, facts, rendered, remarks) };
  } finally {
    runner.mask(vault.masks());
  }
}

/** Asks the registries whether they accept their credentials. @throws Refusal if one does not */
async function verify(plan: Plan, { registries }: Wishes): Promise<Plan> {
  const { verifyPlan } = await import('./verify/verify.js');
  const { remarks, refusal, plan: verified } = await verifyPlan(plan, registries, environment);
  runner.tell(...remarks);
  if (refusal !== undefined) throw refusal;
  return verified;
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
      home: await home(),
      exportVariables: runner.exportVariables,
    };
    const { undoJournal } = await import('./undo.js'); // post's work, which main needs only now
    runner.tell(...(await undoJournal(journal.entries, means)).filter(({ level }) => level === 'warning'));
    throw error;
  }
}

async function home(): Promise<string> {
  return homeFolder(environment, process.platform) || (await import('node:os')).homedir();
}

async function restrictAccess(path: string): Promise<void> {
  if (process.platform !== 'win32') return;
  try {
    const { restrictToCurrentUser } = await import('./windows-access.js');
    await restrictToCurrentUser(path, environment);
  } catch {
    runner.tell({
      level: 'warning',
      slug: 'access-list',
      text: `${path}: access could not be limited to the current user (icacls failed).`,
    });
  }
}

async function main(): Promise<void> {
  const { inputs, wishes, plan: decided } = await decide();
  if (runner.isDebug()) runner.debug(describePlan(decided));
  runner.tell(...decided.remarks);
  const plan = inputs.verify ? await verify(decided, wishes) : decided;
  await carryOut(plan, inputs);
  runner.report(plan.report);
  if (!inputs.cleanup) runner.log('`cleanup` is off: the file stays until the runner empties RUNNER_TEMP.');
}

main().catch(runner.fail);
