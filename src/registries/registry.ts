import {
  type Credential,
  type OidcCredential,
  type ResolvedCredential,
  sameCredential,
} from '../credentials/credential.js';
import type { Secret } from '../credentials/secret.js';
import type { Scope } from './names.js';
import { nerfDart, type RegistryUrl } from './registry-url.js';

/** One registry, as an input describes it. */
export interface Registry {
  readonly url: RegistryUrl;
  readonly scopes: readonly Scope[];
  /** Whether it is the default registry, for packages of all other scopes and without a scope. */
  readonly replacesBase: boolean;
  readonly credential: Credential;
  /** The packages that the entry names in `packages`; undefined if it names none. */
  readonly packages?: readonly string[];
  /** The input, entry or line that it comes from, for messages. */
  readonly origin: string;
}

/** A registry with its final credential. */
export interface ResolvedRegistry extends Omit<Registry, 'credential'> {
  readonly credential: ResolvedCredential;
  /** How the credential was obtained, if a vendor issued it for this job. */
  readonly obtained?: Obtained;
  /** Credentials for single packages, in addition to the registry's own. */
  readonly packageTokens?: readonly PackageToken[];
}

/** The credential of a registry for one package. */
export interface PackageToken {
  readonly name: string;
  /** undefined for none, also if one is inherited. */
  readonly token: Secret | undefined;
}

/** A registry that may still wait for its vendor to issue a credential. */
export type PendingRegistry =
  | ResolvedRegistry
  | (Omit<Registry, 'credential'> & { readonly credential: OidcCredential });

/** How a credential was obtained, and how long it lasts. It contains no secret. */
export interface Obtained {
  /** The vendor's API, if it is not the usual one; otherwise empty. */
  readonly endpoint: string;
  /** ISO 8601, UTC, to the second; empty if the vendor does not say. */
  readonly expires: string;
  /** Whether the vendor has a request to revoke it before it expires. */
  readonly revocable: boolean;
  /** Whether it lives for less than six hours, which makes JFrog keep it valid after it was revoked. */
  readonly shortLived: boolean;
  /** SHA-256 of a token that can be revoked, in hexadecimal, by which post finds it again; otherwise empty. */
  readonly digest: string;
}

/** Whether a registry only brings a credential, and maps no packages. */
export function isCredentialOnly(registry: Pick<Registry, 'scopes' | 'replacesBase'>): boolean {
  return registry.scopes.length === 0 && !registry.replacesBase;
}

/**
 * The registries that share their URL with another one that has a different credential, in their order.
 *
 * @param registries merged: two with one URL have scopes of their own
 */
export function sharingUrl(registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const first = new Map<string, ResolvedRegistry>();
  const shared = new Set<string>();
  for (const registry of registries) {
    const key = nerfDart(registry.url);
    const other = first.get(key);
    if (other === undefined) first.set(key, registry);
    else if (!isSame(other, registry)) shared.add(key);
  }
  return registries.filter(({ url }) => shared.has(nerfDart(url)));
}

function isSame({ credential: a }: ResolvedRegistry, { credential: b }: ResolvedRegistry): boolean {
  if (a.kind === 'missing' || b.kind === 'missing') return a.kind === b.kind;
  return sameCredential(a, b);
}
