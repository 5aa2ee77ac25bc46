import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { mergeRegistries } from '../registries/merge.js';
import { isResolved, type Registry } from '../registries/registry.js';
import type { Environment } from '../runner/environment.js';
import type { Inputs } from './inputs.js';
import { needsCause, type PendingRegistry, type ResolvedRegistry, resolveCredentials } from './resolve-credentials.js';

/**
 * Brings together what all inputs say of registries, and settles their credentials: empty ones by `if-no-token`, those
 * of vendors by asking them.
 *
 * @param obtain asks vendors for the credentials that wait for one
 * @throws UserError for what does not fit together, and for a credential that is missing
 */
export async function resolveRegistries(
  found: readonly Registry[],
  ifNoToken: Inputs['ifNoToken'],
  environment: Environment,
  diagnostics: Diagnostic[],
  obtain: (registries: readonly PendingRegistry[]) => Promise<readonly ResolvedRegistry[]>,
): Promise<readonly ResolvedRegistry[]> {
  const combined = mergeRegistries(found);
  return combined.every(isResolved)
    ? combined
    : await resolveOpen(combined, ifNoToken, environment, diagnostics, obtain);
}

/** Settles credentials about which something is open: of most jobs, none is. */
async function resolveOpen(
  combined: readonly Registry[],
  ifNoToken: Inputs['ifNoToken'],
  environment: Environment,
  diagnostics: Diagnostic[],
  obtain: (registries: readonly PendingRegistry[]) => Promise<readonly ResolvedRegistry[]>,
): Promise<readonly ResolvedRegistry[]> {
  const idTokenAvailable = (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
  const policy = { ifNoToken, idTokenAvailable };
  const cause = needsCause(combined, policy) ? await causeOfEmptyToken(environment) : '';
  const settled = resolveCredentials(combined, { ...policy, cause }, diagnostics);
  return settled.every(isNotPending) ? settled : await obtain(settled);
}

/** Why a token is empty. Few jobs have to ask. */
async function causeOfEmptyToken(environment: Environment): Promise<string> {
  const [{ causeOfEmptyToken }, { readRun }] = await Promise.all([
    import('../credentials/empty-secret.js'),
    import('../runner/run-event.js'),
  ]);
  return causeOfEmptyToken(readRun(environment));
}

function isNotPending(registry: PendingRegistry): registry is ResolvedRegistry {
  return registry.credential.kind !== 'oidc';
}
