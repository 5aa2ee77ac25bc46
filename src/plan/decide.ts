import { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Inputs, parseInputs } from '../inputs/inputs.js';
import { maskRawSecrets } from '../inputs/raw-secrets.js';
import { readRequest } from '../inputs/request.js';
import type { PendingRegistry, ResolvedRegistry } from '../inputs/resolve-credentials.js';
import type { JobContext, LoginRequest } from '../job/context.js';
import { readContext } from '../job/read-context.js';
import { filesToCheck } from '../project-config/files.js';
import type { Environment } from '../runner/environment.js';
import { homeOf } from '../runner/home-folder.js';
import * as runner from '../runner/runner.js';
import { makePlan, type Plan } from './plan.js';
import { renderFiles } from './render.js';

/** What was decided, and what it was decided from. */
export interface Decision {
  readonly inputs: Inputs;
  readonly request: LoginRequest;
  readonly plan: Plan;
}

/** Asks vendors for the credentials that wait for one; what they send goes to the secrets, and what is to be told to diagnostics. */
export type Obtain = (
  registries: readonly PendingRegistry[],
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
) => Promise<readonly ResolvedRegistry[]>;

/**
 * Decides everything and changes nothing, but for the masks, which come before any other output.
 *
 * @throws UserError for any input that cannot be understood or does not fit together
 */
export async function decide(environment: Environment, obtain: Obtain): Promise<Decision> {
  const secrets = new SecretRegistry();
  try {
    const raw = runner.readInputs();
    await maskRawSecrets(raw, environment, secrets);
    runner.requireCommandFiles();
    const inputs = parseInputs(raw);
    const diagnostics: Diagnostic[] = [];
    const home = await homeOf(environment, process.platform);
    const context = await readContext(environment, process.platform, home, raw['package-manager'], diagnostics);
    if (context.inherited !== '') {
      const { maskLiterals } = await import('../npmrc/literals.js');
      maskLiterals(context.inherited, secrets);
    }
    const ask = (registries: readonly PendingRegistry[]) => obtain(registries, secrets, diagnostics);
    const request = await readRequest(inputs, context.inherited, environment, secrets, diagnostics, ask);
    diagnostics.push(...(await findConflicts(inputs, request, context, secrets)));
    const keys = Object.keys(environment).filter((name) => name.includes(':')); // as lines of npmrc files do, and hardly others
    if (keys.length > 0) diagnostics.push(...(await findEnvironmentConflicts(keys, environment, request)));
    const rendered = await renderFiles(request, context, secrets, diagnostics);
    return { inputs, request, plan: makePlan(request, context, rendered, diagnostics) };
  } finally {
    runner.mask(secrets.newMasks());
  }
}

/** Looks for variables that defeat this step as a line of a file could. */
async function findEnvironmentConflicts(
  names: readonly string[],
  environment: Environment,
  { registries }: LoginRequest,
): Promise<Diagnostic[]> {
  const { environmentConflicts } = await import('../conflicts/environment.js');
  return environmentConflicts(names, environment, registries);
}

/** Looks for committed files that defeat this step, in the root of the workspace; most jobs have none, or few. */
async function findConflicts(
  inputs: Inputs,
  request: LoginRequest,
  context: JobContext,
  secrets: SecretRegistry,
): Promise<Diagnostic[]> {
  if (inputs.ifConfigConflicts === 'ignore') return [];
  const files = filesToCheck(context.names, request.registries);
  if (files.length === 0 && request.brought === undefined) return [];
  const { checkCommittedConfig } = await import('../project-config/check.js');
  return await checkCommittedConfig(files, request, context, inputs, secrets);
}
