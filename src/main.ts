import { applyPlan } from './apply.js';
import { refuseConflicts } from './conflicts/refuse.js';
import type { AwaitingRegistry, SettledRegistry } from './credentials/settle.js';
import { decide } from './decide.js';
import type { Wishes } from './facts.js';
import { homeOf } from './home.js';
import type { Inputs } from './inputs.js';
import { Journal } from './journal.js';
import { describePlan, type Plan } from './plan.js';
import type { Remark } from './refusal.js';
import * as runner from './runner.js';
import type { SecretVault } from './secret.js';

const environment = process.env;

/** What vendors gave so far, as long as this step may still fail or be cancelled. */
const obtained: SettledRegistry[] = [];

/** Asks vendors for the credentials that wait for one. Few jobs have such registries. */
async function obtain(registries: readonly AwaitingRegistry[], vault: SecretVault, remarks: Remark[]) {
  const { obtainCredentials } = await import('./credentials/oidc/obtain.js');
  const { openNetwork } = await import('./network/send.js');
  const { onInterrupt } = await import('./interrupt.js');
  const { send, close } = openNetwork({ environment });
  const keep = (registry: SettledRegistry) => {
    obtained.push(registry);
    if (registry.obtained?.revocable) onInterrupt(() => giveBack(obtained));
  };
  const means = { environment, send, vault, mask: runner.mask, now: Date.now, keep };
  try {
    return await obtainCredentials(registries, means, remarks);
  } finally {
    close();
  }
}

/** Has vendors take back what they gave, when this step fails after all, or is cancelled. */
async function giveBack(registries: readonly SettledRegistry[]): Promise<void> {
  if (!registries.some((registry) => registry.obtained?.revocable)) return;
  const { revokeObtained } = await import('./credentials/oidc/revoke.js');
  runner.tell(...(await revokeObtained(registries, environment)));
}

/** Reports what was found. @throws Refusal if committed files conflict with this step */
function tellRemarks({ remarks }: Plan): void {
  if (!remarks.some(({ level }) => level === 'error')) {
    runner.tell(...remarks);
    return;
  }
  const { told, refusal } = refuseConflicts(remarks);
  runner.tell(...told);
  throw refusal;
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
  const tempFolder = environment['RUNNER_TEMP'] ?? '';
  try {
    await applyPlan(plan, {
      ...{ journal, environment, tempFolder, restrictAccess },
      ...{ exportVariables: runner.exportVariables, setOutputs: runner.setOutputs, tell: runner.tell },
    });
  } catch (error) {
    await undo(journal, tempFolder);
    throw error;
  }
}

/** Does post's work now: what is half done must not stay. */
async function undo(journal: Journal, tempFolder: string): Promise<void> {
  const { undoJournal } = await import('./undo.js');
  const home = () => homeOf(environment, process.platform);
  const means = { environment, tempFolder, home, exportVariables: runner.exportVariables };
  const remarks = await undoJournal(journal.entries, means);
  runner.tell(...remarks.filter(({ level }) => level === 'warning'));
}

async function restrictAccess(path: string): Promise<void> {
  if (process.platform === 'win32') await restrictOnWindows(path);
}

async function restrictOnWindows(path: string): Promise<void> {
  try {
    const { restrictToCurrentUser } = await import('./windows-access.js');
    await restrictToCurrentUser(path, environment);
  } catch {
    const text = `${path}: access could not be limited to the current user (icacls failed).`;
    runner.tell({ level: 'warning', slug: 'access-list', text });
  }
}

async function main(): Promise<void> {
  const { inputs, wishes, plan: decided } = await decide(environment, obtain);
  if (runner.isDebug()) runner.debug(describePlan(decided));
  tellRemarks(decided);
  const plan = inputs.verify ? await verify(decided, wishes) : decided;
  await carryOut(plan, inputs);
  runner.report(plan.report);
  if (!inputs.cleanup) runner.log('`cleanup` is off: the file stays until the runner empties RUNNER_TEMP.');
}

main()
  .catch(async (error) => {
    await giveBack(obtained);
    runner.fail(error);
  })
  .then(() => process.exit()); // all is written; what may still be under way, such as looking up a host, nobody waits for
