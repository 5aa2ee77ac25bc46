import type { SecretRegistry } from './credentials/secret.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { applyPlan } from './effects/apply.js';
import { Journal } from './effects/journal.js';
import type { Inputs } from './inputs/inputs.js';
import type { PendingRegistry, ResolvedRegistry } from './inputs/resolve-credentials.js';
import type { LoginRequest } from './job/context.js';
import { decide } from './plan/decide.js';
import { describePlan, type Plan } from './plan/plan.js';
import { homeOf } from './runner/home-folder.js';
import * as runner from './runner/runner.js';

const environment = process.env;

/** What vendors gave so far, as long as this step may still fail or be cancelled. */
const obtained: ResolvedRegistry[] = [];

/** Asks vendors for the credentials that wait for one. Few jobs have such registries. */
async function obtain(registries: readonly PendingRegistry[], secrets: SecretRegistry, diagnostics: Diagnostic[]) {
  const { obtainCredentials } = await import('./oidc/obtain.js');
  const { openNetwork } = await import('./network/send.js');
  const { onInterrupt } = await import('./runner/interrupt.js');
  const { send, close } = openNetwork({ environment });
  const keep = (registry: ResolvedRegistry) => {
    obtained.push(registry);
    if (registry.obtained?.revocable) onInterrupt(() => giveBack(obtained));
  };
  const means = { environment, send, secrets, mask: runner.mask, now: Date.now, keep };
  try {
    return await obtainCredentials(registries, means, diagnostics);
  } finally {
    close();
  }
}

/** Has vendors take back what they gave, when this step fails after all, or is cancelled. */
async function giveBack(registries: readonly ResolvedRegistry[]): Promise<void> {
  if (!registries.some((registry) => registry.obtained?.revocable)) return;
  const { revokeObtained } = await import('./oidc/revoke.js');
  runner.tell(...(await revokeObtained(registries, environment)));
}

/** Tells what was found out. @throws UserError if committed files defeat this step */
async function tellRemarks({ diagnostics }: Plan): Promise<void> {
  if (diagnostics.some(({ level }) => level === 'error')) await refuse(diagnostics);
  else runner.tell(...diagnostics);
}

async function refuse(diagnostics: readonly Diagnostic[]): Promise<never> {
  const { refuseConflicts } = await import('./project-config/refuse.js');
  const { told, refusal } = refuseConflicts(diagnostics);
  runner.tell(...told);
  throw refusal;
}

/** Asks the registries whether they accept their credentials. @throws UserError if one does not */
async function verify(plan: Plan, { registries }: LoginRequest): Promise<Plan> {
  const { verifyPlan } = await import('./verify/verify.js');
  const { diagnostics, refusal, plan: verified } = await verifyPlan(plan, registries, environment);
  runner.tell(...diagnostics);
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
  const { undoJournal } = await import('./effects/undo.js');
  const home = () => homeOf(environment, process.platform);
  const means = { environment, tempFolder, home, exportVariables: runner.exportVariables };
  const diagnostics = await undoJournal(journal.entries, means);
  runner.tell(...diagnostics.filter(({ level }) => level === 'warning'));
}

async function restrictAccess(path: string): Promise<void> {
  if (process.platform === 'win32') await restrictOnWindows(path);
}

async function restrictOnWindows(path: string): Promise<void> {
  try {
    const { restrictToCurrentUser } = await import('./files/windows-access.js');
    await restrictToCurrentUser(path, environment);
  } catch {
    const text = `${path}: access could not be limited to the current user (icacls failed).`;
    runner.tell({ level: 'warning', slug: 'access-list', text });
  }
}

async function main(): Promise<void> {
  const { inputs, request, plan: decided } = await decide(environment, obtain);
  if (runner.isDebug()) runner.debug(describePlan(decided));
  await tellRemarks(decided);
  const plan = inputs.verify ? await verify(decided, request) : decided;
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
