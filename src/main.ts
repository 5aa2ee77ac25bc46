import { hasMachineFiles } from './clients/machine-config.js';
import { isLoginVariable } from './clients/variables.js';
import { SecretRegistry, type SecretText } from './credentials/secret.js';
import { Diagnostics, UserError } from './diagnostics/diagnostic.js';
import { applyOrUndo } from './effects/apply.js';
import { Journal } from './effects/journal.js';
import { chooseExports } from './inputs/export-token.js';
import { maskRawSecrets, type RawInputs, readRawInputs, unknownInputs } from './inputs/raw-inputs.js';
import { readOptions, readRequest } from './inputs/request.js';
import { type JobContext, readJobContext } from './job/context.js';
import type { PublishingPlan } from './oidc/trusted-publishing-checks.js';
import { describePlan, locationLines } from './plan/describe.js';
import { renderFiles } from './plan/files.js';
import { makePlan } from './plan/plan.js';
import { hasCommittedFiles } from './project/project-files.js';
import { withCredentialsFromAbove } from './registries/merge.js';
import type { PendingRegistry, ResolvedRegistry } from './registries/registry.js';
import { isNpmjs } from './registries/vendors.js';
import * as commandFiles from './runner/command-files.js';
import { onInterrupt, waitIfInterrupted } from './runner/interrupt.js';
import * as log from './runner/log.js';
import type { Verdicts } from './verify/ask.js';

const { env: environment, platform } = process;
const secrets = new SecretRegistry();
const diagnostics = new Diagnostics();

/** What vendors have issued. If this step fails or is cancelled, it is revoked where the vendor can do that. */
const issued: ResolvedRegistry[] = [];

/** The login step. Before the whole plan is known to be good, only masks are printed, and nothing on this machine is changed. */
async function main(): Promise<void> {
  const given = readRawInputs(environment);
  maskRawSecrets(given, environment, secrets);
  commandFiles.requireCommandFiles();
  const raw = unknownInputs(environment).length > 0 ? await readUnknownInputs(given) : given;
  const options = readOptions(raw, diagnostics);

  const inputs = { packageManager: raw['package-manager'], homeFiles: options.homeFiles };
  const job = await readJobContext(environment, platform, inputs, secrets, diagnostics);
  const context = { environment, inheritedTokens: job.userConfig.tokens, secrets, diagnostics };
  const request = await readRequest(raw, options, context);
  const hasFilesToCheck =
    options.ifConfigConflicts !== 'ignore' &&
    (hasCommittedFiles(job.workspace, job.projectFolders) || hasMachineFiles(job));
  if (hasFilesToCheck || Object.keys(environment).some(isLoginVariable)) {
    const { checkConflicts } = await import('./conflicts/check.js');
    await checkConflicts(request, job, options, secrets, diagnostics);
  }
  const publishing = await checkPublishing(request.registries, options.verify, job);
  stopOnErrors();

  const obtained = await obtainCredentials(request.registries, publishing);
  const registries = withCredentialsFromAbove(obtained, job.userConfig.credentialKeys);
  const sources = { ...request, all: registries.map(({ credential }) => credential) };
  const exports = chooseExports(request.exportNames, sources, context);
  const files = await renderFiles({ ...request, registries }, job, secrets, diagnostics);
  const verdicts = options.verify ? await verify(registries, files.npmrc, job) : new Map();
  const plan = makePlan({ ...request, registries, exports, files, verdicts }, job, diagnostics);
  log.mask(secrets.newMasks());
  if (log.isDebug()) log.debug(describePlan(plan));
  stopOnErrors();
  await waitIfInterrupted(); // what would be written now is being revoked

  const journal = new Journal(options.cleanup ? { save: commandFiles.saveState } : undefined);
  const isOwnHome = job.homeOwner !== 'shared';
  const failed = await applyOrUndo(plan, { ...job, ...commandFiles, journal, isOwnHome, diagnostics });
  log.report(diagnostics.list);
  log.logList(`${plan.report.length} registries`, plan.report);
  log.log(...locationLines(plan, failed));
  if (!options.cleanup)
    log.log('`cleanup` is off: nothing is undone or revoked after the job. The runner empties only RUNNER_TEMP.');
}

/** Reports inputs that this action does not have, and reads them as those that were meant. */
async function readUnknownInputs(given: RawInputs): Promise<RawInputs> {
  const { reportUnknownInputs } = await import('./inputs/unknown-inputs.js');
  return reportUnknownInputs(given, environment, secrets, diagnostics);
}

/** Reports everything and stops, if anything found so far is an error. */
function stopOnErrors(): void {
  if (diagnostics.hasErrors) throw new Stop();
}

/** The step stops because of errors that are among the diagnostics. */
class Stop extends Error {}

/**
 * Checks whether trusted publishing can work, and what is to be published: for entries with `oidc: npm`, and with `verify` for
 * npm's public registry without a credential.
 */
async function checkPublishing(
  registries: readonly PendingRegistry[],
  verify: boolean,
  job: JobContext,
): Promise<PublishingPlan> {
  const checked = registries.filter(({ url, credential }) => {
    if (credential.kind === 'oidc') return credential.provider === 'npm';
    return verify && credential.kind === 'none' && isNpmjs(url);
  });
  if (checked.length === 0) return new Map();
  const { checkTrustedPublishing } = await import('./oidc/index.js');
  return await checkTrustedPublishing(registries, checked, job, diagnostics);
}

/** Obtains the credentials that vendors issue for the identity of the workflow. */
async function obtainCredentials(
  registries: readonly PendingRegistry[],
  publishing: PublishingPlan,
): Promise<readonly ResolvedRegistry[]> {
  if (!registries.some(({ credential }) => credential.kind === 'oidc')) return registries as ResolvedRegistry[];
  const { isRevocable, obtainAll } = await import('./oidc/index.js');
  const onIssued = (registry: ResolvedRegistry) => void issued.push(registry);
  const obtaining = obtainAll(registries, { environment, secrets, mask: log.mask, onIssued, publishing, diagnostics });
  if (registries.some(isRevocable)) {
    onInterrupt(async () => {
      await revokeIssued();
      await obtaining; // what was under way
      await revokeIssued();
    });
  }
  return await obtaining;
}

/** Revokes what vendors have issued, each once. */
async function revokeIssued(): Promise<void> {
  const current = issued.splice(0);
  if (!current.some(({ obtained }) => obtained?.revocable)) return;
  const { revokeObtained } = await import('./oidc/index.js');
  log.report(await revokeObtained(current, environment));
}

/** Asks the registries whether they accept their credentials, unless anything found so far is an error. */
async function verify(registries: readonly ResolvedRegistry[], npmrc: SecretText, job: JobContext): Promise<Verdicts> {
  if (diagnostics.hasErrors) return new Map();
  const { verifyCredentials } = await import('./verify/verify.js');
  return await verifyCredentials(registries, npmrc, job, diagnostics);
}

async function fail(error: unknown): Promise<void> {
  await waitIfInterrupted();
  log.mask(secrets.newMasks());
  await revokeIssued();
  if (error instanceof UserError) diagnostics.add(error.diagnostic);
  log.report(diagnostics.list);
  if (error instanceof UserError || error instanceof Stop) process.exitCode = 1;
  else log.fail(error);
}

main()
  .catch(fail)
  .then(waitIfInterrupted)
  .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for
