import type { OidcField, OidcProvider } from '../credentials/oidc-providers.js';
import type { Secret } from '../credentials/secret.js';
import { type Diagnostic, shownName, UserError } from '../diagnostics/diagnostic.js';
import type { RegistryUrl } from './registry-url.js';

/** A scope as npmrc keys it, with its `@`, in lower case. */
export type Scope = string & { readonly brand: 'Scope' };

/** How a registry is asked for packages. */
export type Credential =
  | { readonly kind: 'token'; readonly token: Secret }
  | { readonly kind: 'basic'; readonly username: string; readonly password: Secret }
  /** Asked for without one (`auth: none`): an inherited credential is dropped. */
  | { readonly kind: 'none' }
  /** Nothing said, and nothing need be: an inherited credential stays. */
  | { readonly kind: 'inherited' }
  /** Nothing said where something is expected: `if-no-token` decides. */
  | { readonly kind: 'unnamed' }
  /** One was meant, but it is empty: `if-no-token` decides. `source` says where it should have come from. */
  | { readonly kind: 'empty'; readonly source: string }
  | OidcCredential;

/** One about which nothing is open: neither `if-no-token` nor a vendor has a say in it. */
export type ResolvedCredential = Exclude<Credential, { kind: 'empty' | 'unnamed' | 'oidc' }>;

/** One that the vendor gives for the workflow's identity. It is asked for when all else is understood. */
export interface OidcCredential {
  readonly kind: 'oidc';
  readonly provider: OidcProvider;
  /** Checked; those that the entry left out are missing. */
  readonly fields: Readonly<Partial<Record<OidcField, string>>>;
}

/** One registry, as any of the inputs describes it. */
export interface Registry {
  readonly url: RegistryUrl;
  readonly scopes: readonly Scope[];
  /** Whether it is the default registry, for packages of all other scopes and of none. */
  readonly replacesBase: boolean;
  readonly credential: Credential;
  /** The input, entry or line that it came from, for messages. */
  readonly origin: string;
}

/**
 * npm's rule for the names of new scopes (validate-npm-package-name): URL-safe, no leading dot or underscore, at most 214
 * characters.
 */
const SCOPE = /^@[a-z0-9~-][a-z0-9._~-]{0,212}$/;

/**
 * Reads a list of scopes, separated by commas, blanks or line ends; the `@` is optional.
 *
 * @param text the list as the user wrote it
 * @param where the input or entry, for messages
 * @param diagnostics gets a diagnostic for each scope that had to be lower-cased
 * @returns the scopes without duplicates, in their order
 * @throws UserError `scope-invalid`
 */
export function parseScopes(text: string, where: string, diagnostics: Diagnostic[]): Scope[] {
  if (text === '') return [];
  const one = text.startsWith('@') ? text : `@${text}`;
  return SCOPE.test(one) ? [one as Scope] : parseScopeList(text, where, diagnostics);
}

function parseScopeList(text: string, where: string, diagnostics: Diagnostic[]): Scope[] {
  const scopes = new Set<Scope>();
  for (const word of text.split(/[\s,]+/)) {
    if (word === '') continue;
    const said = word.startsWith('@') ? word : `@${word}`;
    const scope = said.toLowerCase() as Scope;
    if (!SCOPE.test(scope)) throw badScope(word, where);
    if (scope !== said) {
      diagnostics.push({ level: 'notice', text: `${where}: scopes are lower case; using ${scope}.` });
    }
    scopes.add(scope);
  }
  return [...scopes];
}

function badScope(word: string, where: string): UserError {
  return new UserError(
    'scope-invalid',
    `${where}: ${shownName(word)} is no scope that npm allows.`,
    'Scopes look like `@acme`: letters, digits, and `-`, `.`, `_` or `~` behind the first.',
  );
}

/** Whether a registry only brings a credential, and maps no packages. */
export function isCredentialOnly(registry: Pick<Registry, 'scopes' | 'replacesBase'>): boolean {
  return registry.scopes.length === 0 && !registry.replacesBase;
}

/** Whether nothing is open about a registry's credential. */
export function isResolved(registry: Registry): registry is Registry & { readonly credential: ResolvedCredential } {
  const { kind } = registry.credential;
  return kind === 'token' || kind === 'basic' || kind === 'none' || kind === 'inherited';
}
