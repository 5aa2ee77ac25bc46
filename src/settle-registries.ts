import { type AwaitingRegistry, needsCause, type SettledRegistry, settleCredentials } from './credentials/settle.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import type { Remark } from './refusal.js';
import { isSettled, type Registry } from './registry.js';
import { combineRegistries } from './registry-combine.js';

/**
 * Brings together what all inputs say of registries, and settles their credentials: empty ones by `if-no-token`, those
 * of vendors by asking them.
 *
 * @param obtain asks vendors for the credentials that wait for one
 * @throws Refusal for what does not fit together, and for a credential that is missing
 */
export async function settleRegistries(
  found: readonly Registry[],
  ifNoToken: Inputs['ifNoToken'],
  environment: Environment,
  remarks: Remark[],
  obtain: (registries: readonly AwaitingRegistry[]) => Promise<readonly SettledRegistry[]>,
): Promise<readonly SettledRegistry[]> {
  const combined = combineRegistries(found);
  return combined.every(isSettled) ? combined : await settleOpen(combined, ifNoToken, environment, remarks, obtain);
}

/** Settles credentials about which something is open: of most jobs, none is. */
async function settleOpen(
  combined: readonly Registry[],
  ifNoToken: Inputs['ifNoToken'],
  environment: Environment,
  remarks: Remark[],
  obtain: (registries: readonly AwaitingRegistry[]) => Promise<readonly SettledRegistry[]>,
): Promise<readonly SettledRegistry[]> {
  const idTokenAvailable = (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
  const policy = { ifNoToken, idTokenAvailable };
  const cause = needsCause(combined, policy) ? await causeOfEmptyToken(environment) : '';
  const settled = settleCredentials(combined, { ...policy, cause }, remarks);
  return settled.every(awaitsNobody) ? settled : await obtain(settled);
}

/** Why a token is empty. Few jobs have to ask. */
async function causeOfEmptyToken(environment: Environment): Promise<string> {
  const [{ causeOfEmptyToken }, { readRun }] = await Promise.all([
    import('./credentials/empty.js'),
    import('./run.js'),
  ]);
  return causeOfEmptyToken(readRun(environment));
}

function awaitsNobody(registry: AwaitingRegistry): registry is SettledRegistry {
  return registry.credential.kind !== 'oidc';
}
