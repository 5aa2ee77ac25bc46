import { Refusal, type Remark } from '../refusal.js';
import type { Credential, Registry } from '../registry.js';
import { isNpmjs } from '../registry-hosts.js';

/** What decides about a registry whose credential is empty. */
export interface EmptyCredentialPolicy {
  /** The input `if-no-token`. */
  readonly ifNoToken: 'error' | 'warn' | 'ignore';
  /** Whether the job may ask GitHub for an ID token, which is how trusted publishing works. */
  readonly idTokenAvailable: boolean;
  /** Why a token may be empty in this run, and what to do about it; empty if no registry needs the answer. */
  readonly cause: string;
}

/** A registry whose credential needs no further decision; `missing` is one that was wanted and may be missing. */
export interface SettledRegistry extends Omit<Registry, 'credential'> {
  readonly credential: Exclude<Credential, { kind: 'empty' | 'unnamed' }> | { readonly kind: 'missing' };
}

/** Whether `cause` will be told, so that finding it out is worth the while. */
export function needsCause(registries: readonly Registry[], policy: Omit<EmptyCredentialPolicy, 'cause'>): boolean {
  const isTold = ({ url, credential }: Registry) =>
    (credential.kind === 'empty' || credential.kind === 'unnamed') && !(policy.idTokenAvailable && isNpmjs(url));
  return policy.ifNoToken !== 'ignore' && registries.some(isTold);
}

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
        : `${policy.cause} If the job can do without, set \`if-no-token: warn\`.`,
    );
  }
  if (policy.ifNoToken === 'warn') {
    remarks.push({
      level: 'warning',
      slug: 'token-empty',
      text: `${what} It is mapped without a credential. ${policy.cause}`,
    });
  }
  return { kind: 'missing' };
}
