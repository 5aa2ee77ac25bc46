/** Registries and credentials for tests. */
import type { Credential } from '../../src/credentials/credential.js';
import { Secret } from '../../src/credentials/secret.js';
import { parseScopes, type Scope } from '../../src/registries/names.js';
import type { ResolvedRegistry } from '../../src/registries/registry.js';
import { normalizedUrl, parseRegistryUrl, type RegistryUrl } from '../../src/registries/registry-url.js';
import { readWithoutProblems } from './run-reader.js';

export const url = (text: string): RegistryUrl =>
  readWithoutProblems((diagnostics) => parseRegistryUrl(text, 'test', diagnostics));

export const scopes = (text: string): Scope[] =>
  readWithoutProblems((diagnostics) => parseScopes(text, 'test', 'both-spellings', diagnostics));

export const token = (text: string) => ({ kind: 'token', token: new Secret(text) }) as const satisfies Credential;

export const basic = (username: string, text: string) =>
  ({ kind: 'basic', username, password: new Secret(text) }) as const satisfies Credential;

/** A registry, resolved or not, depending on its credential. */
export function registry<Of extends Credential | { kind: 'missing' }>(
  address: string,
  credential: Of,
  { scope = '', replacesBase, origin = 'test' }: { scope?: string; replacesBase?: boolean; origin?: string } = {},
) {
  return { url: url(address), scopes: scopes(scope), replacesBase: replacesBase ?? scope === '', credential, origin };
}

/** A URL in its normal form, also one that readers would report. */
export function urlOf(text: string): RegistryUrl {
  const found = normalizedUrl(text);
  if (found === undefined) throw new Error(`${text} is not a registry URL`);
  return found;
}

/** A registry with a credential. @param scope as in the input `scope` */
export function resolvedRegistry(
  address: string,
  scope: string,
  credential: ResolvedRegistry['credential'] = token('fake-token-1'),
  replacesBase = false,
): ResolvedRegistry {
  return { url: urlOf(address), scopes: scopes(scope), replacesBase, credential, origin: 'test' };
}
