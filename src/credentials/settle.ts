import { Refusal, type Remark } from '../refusal.js';
import type { Credential, Registry } from '../registry.js';
import { isNpmjs } from '../registry-hosts.js';

/** What decides about a registry whose credential is empty. */
export interface EmptyCredentialPolicy {
  /** The input `if-no-token`. */
  readonly ifNoToken: 'error' | 'warn' | 'ignore';
  /** Whether the job may ask GitHub for an ID token, which is how trusted publishing works. */
  readonly idTokenAvailable: boolean;
}

/** A registry whose credential needs no further decision; `missing` is one that was wanted and may be missing. */
export interface SettledRegistry extends Omit<Registry, 'credential'> {
  readonly credential: Exclude<Credential, { kind: 'empty' | 'unnamed' }> | { readonly kind: 'missing' };
}

const CAUSES =
  'Likely causes: the secret does not exist or its name is misspelt; the run is of a fork or Dependabot, which get no ' +
  'secrets; a reusable workflow was not passed the secret; the token is on the `env` of another step ' +
  '(setup-node put it there, here it belongs on this step).';

/**
 * Decides what becomes of empty credentials: an error, a mapping without a credential, or (npm's public registry in a
 * job that can publish by trusted publishing) deliberately none.
 *
 * npm falls back silently to a stored token when trusted publishing fails, so there nothing is written at all.
 *
 * @param registries all registries, combined
 * @param remarks gets a warning or notice for each decision
 * @throws Refusal `token-empty`
 */
export function settleCredentials(
  registries: readonly Registry[],
  policy: EmptyCredentialPolicy,
  remarks: Remark[],
): SettledRegistry[] {
  return registries.map((registry): SettledRegistry => {
    const { credential } = registry;
    const isSettled = credential.kind !== 'empty' && credential.kind !== 'unnamed';
    return { ...registry, credential: isSettled ? credential : settleEmpty(registry, credential, policy, remarks) };
  });
}

/** Decides about one empty credential. */
function settleEmpty(
  { url, origin }: Registry,
  credential: Extract<Credential, { kind: 'empty' | 'unnamed' }>,
  policy: EmptyCredentialPolicy,
  remarks: Remark[],
): SettledRegistry['credential'] {
  if (policy.idTokenAvailable && isNpmjs(url)) {
    remarks.push({
      level: 'notice',
      text:
        `${origin}: no token for ${url}; npm's trusted publishing is left to do its work. ` +
        'Installing private packages from there would need a token.',
    });
    return { kind: 'none' };
  }
  const what =
    credential.kind === 'unnamed'
      ? `${origin}: no credential for ${url}.`
      : `${credential.source}: the token or password for ${url} is empty.`;
  if (policy.ifNoToken === 'error') {
    throw new Refusal(
      'token-empty',
      what,
      credential.kind === 'unnamed'
        ? 'Give it `token`, `token-env`, or `username` and `password`; or `auth: none` if it needs none.'
        : `${CAUSES} If the job can do without, set \`if-no-token: warn\`.`,
    );
  }
  if (policy.ifNoToken === 'warn') {
    remarks.push({ level: 'warning', text: `[token-empty] ${what} It is mapped without a credential. ${CAUSES}` });
  }
  return { kind: 'missing' };
}
