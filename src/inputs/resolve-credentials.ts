import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { isNpmjs } from '../registries/hosts.js';
import type { Credential, OidcCredential, Registry, ResolvedCredential } from '../registries/registry.js';

/** What decides about a registry whose credential is empty. */
export interface EmptyCredentialPolicy {
  /** The input `if-no-token`. */
  readonly ifNoToken: 'error' | 'warn' | 'ignore';
  /** Whether the job may ask GitHub for an ID token, which is how trusted publishing and `oidc` work. */
  readonly idTokenAvailable: boolean;
  /** Why a token may be empty in this run, and what to do about it; empty if no registry needs the answer. */
  readonly cause: string;
}

/** A registry whose credential needs no further decision; `missing` is one that was wanted and may be missing. */
export interface ResolvedRegistry extends Omit<Registry, 'credential'> {
  readonly credential: ResolvedCredential | { readonly kind: 'missing' };
  /** How this step came by the credential, if it asked a vendor for it. */
  readonly obtained?: Obtained;
}

/** Where a credential came from, and how long it lasts. It holds no secret. */
export interface Obtained {
  readonly provider: OidcCredential['provider'];
  /** The vendor's API, where it is not the usual one; else empty. */
  readonly endpoint: string;
  /** ISO 8601, UTC, to the second; empty if the vendor does not say. */
  readonly expires: string;
  /** Whether the vendor takes it back before it expires. */
  readonly revocable: boolean;
}

/** A registry that may still wait for a vendor to give its credential. */
export type PendingRegistry =
  | ResolvedRegistry
  | (Omit<Registry, 'credential'> & { readonly credential: OidcCredential });

/** Whether `cause` will be told, so that finding it out is worth the while. */
export function needsCause(registries: readonly Registry[], policy: Omit<EmptyCredentialPolicy, 'cause'>): boolean {
  const isTold = ({ url, credential }: Registry) =>
    credential.kind === 'empty' && !(policy.idTokenAvailable && isNpmjs(url));
  return policy.ifNoToken !== 'ignore' && registries.some(isTold);
}

/**
 * Decides what becomes of empty credentials: an error, a mapping without a credential, or (npm's public registry in a
 * job that can publish by trusted publishing) deliberately none.
 *
 * npm falls back silently to a stored token when trusted publishing fails, so there nothing is written at all.
 *
 * @param registries all registries, combined
 * @param diagnostics gets a warning or notice for each decision
 * @throws UserError `token-empty`, `oidc-permission`
 */
export function resolveCredentials(
  registries: readonly Registry[],
  policy: EmptyCredentialPolicy,
  diagnostics: Diagnostic[],
): PendingRegistry[] {
  return registries.map((registry): PendingRegistry => {
    const { credential } = registry;
    if (credential.kind === 'oidc') {
      return policy.idTokenAvailable ? { ...registry, credential } : withoutIdToken(registry, policy, diagnostics);
    }
    if (credential.kind !== 'empty' && credential.kind !== 'unnamed') return registry as ResolvedRegistry;
    return { ...registry, credential: resolveEmpty(registry, credential, policy, diagnostics) };
  });
}

/** Decides about one empty credential. */
function resolveEmpty(
  { url, origin }: Registry,
  credential: Extract<Credential, { kind: 'empty' | 'unnamed' }>,
  policy: EmptyCredentialPolicy,
  diagnostics: Diagnostic[],
): ResolvedRegistry['credential'] {
  if (policy.idTokenAvailable && isNpmjs(url)) {
    diagnostics.push({
      level: 'notice',
      text:
        `${origin}: no token for ${url}; npm's trusted publishing is left to do its work. ` +
        'Installing private packages from there would need a token.',
    });
    return { kind: 'none' };
  }
  const [what, cure] =
    credential.kind === 'unnamed'
      ? [`${origin}: no credential for ${url}.`, HOW_TO_NAME_ONE]
      : [`${credential.source}: the token or password for ${url} is empty.`, policy.cause];
  if (policy.ifNoToken === 'error') {
    const more = credential.kind === 'empty' ? ' If the job can do without, set `if-no-token: warn`.' : '';
    throw new UserError('token-empty', what, cure + more);
  }
  if (policy.ifNoToken === 'warn') {
    const text = `${what} It is mapped without a credential. ${cure}`;
    diagnostics.push({ level: 'warning', slug: 'token-empty', text });
  }
  return { kind: 'missing' };
}

const HOW_TO_NAME_ONE =
  'Give it `token`, `token-env`, `username` and `password`, or `oidc`; or `auth: none` if it needs none.';

/** GitHub gives ID tokens only to jobs that have the permission, and never to those of a fork's pull request. */
function withoutIdToken(
  registry: Registry,
  { ifNoToken }: EmptyCredentialPolicy,
  diagnostics: Diagnostic[],
): ResolvedRegistry {
  const what = `${registry.origin}: this job may not ask GitHub for an ID token, which \`oidc\` needs.`;
  if (ifNoToken === 'error') throw new UserError('oidc-permission', what, PERMISSION);
  if (ifNoToken === 'warn') {
    const text = `${what} ${registry.url} is mapped without a credential. ${PERMISSION}`;
    diagnostics.push({ level: 'warning', slug: 'oidc-permission', text });
  }
  return { ...registry, credential: { kind: 'missing' } };
}

const PERMISSION =
  'Add to the job (the runs of forks get no ID tokens; for them, set `if-no-token: warn`):\n' +
  'permissions:\n  id-token: write\n  contents: read';
