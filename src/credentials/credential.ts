import type { OidcField, OidcProvider } from './oidc-providers.js';
import type { Secret } from './secret.js';

export interface TokenCredential {
  readonly kind: 'token';
  readonly token: Secret;
}

/** Basic authentication (RFC 7617). */
export interface BasicCredential {
  readonly kind: 'basic';
  readonly username: string;
  readonly password: Secret;
}

/** A credential that a vendor issues for the identity of the workflow. It is requested after everything else is checked. */
export interface OidcCredential {
  readonly kind: 'oidc';
  readonly provider: OidcProvider;
  /** The fields of the entry, checked. */
  readonly fields: Readonly<Partial<Record<OidcField, string>>>;
}

/** What can be sent to a registry. */
export type SentCredential = TokenCredential | BasicCredential;

/** What the inputs say about the credential of a registry. */
export type Credential =
  | SentCredential
  | OidcCredential
  /** `auth: none`: none is sent, and an inherited credential is removed. */
  | { readonly kind: 'none' }
  /** Nothing said, and nothing expected: an inherited credential stays. */
  | { readonly kind: 'inherited' }
  /** Nothing said where one is expected: `if-no-token` decides. */
  | { readonly kind: 'unnamed' }
  /** One was given, but it is empty: `if-no-token` decides. `source` names where it should have come from. */
  | { readonly kind: 'empty'; readonly source: string };

/** A credential about which nothing is left to decide. `missing` is one that `if-no-token` allows to be missing. */
export type ResolvedCredential =
  | SentCredential
  | { readonly kind: 'none' }
  | { readonly kind: 'inherited' }
  | { readonly kind: 'missing' };

/** Whether two credentials are the same. */
export function sameCredential(a: Credential | ResolvedCredential, b: Credential | ResolvedCredential): boolean {
  if (a.kind === 'token' && b.kind === 'token') return a.token.equals(b.token);
  if (a.kind === 'basic' && b.kind === 'basic') return a.username === b.username && a.password.equals(b.password);
  if (a.kind === 'oidc' && b.kind === 'oidc') {
    return a.provider === b.provider && JSON.stringify(a.fields) === JSON.stringify(b.fields);
  }
  return a.kind === b.kind;
}

/** The secret part of a credential; undefined if it has none. */
export function secretOf(credential: Credential | ResolvedCredential): Secret | undefined {
  if (credential.kind === 'token') return credential.token;
  return credential.kind === 'basic' ? credential.password : undefined;
}

/** What is sent as `Authorization: Basic`: base64 of `user:password`, as UTF-8. */
export function basicAuth({ username, password }: BasicCredential): string {
  return Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
}

/** The value of the `Authorization` header, as every package manager sends it. */
export function authorizationHeader(credential: SentCredential): string {
  return credential.kind === 'token' ? `Bearer ${credential.token.reveal()}` : `Basic ${basicAuth(credential)}`;
}
