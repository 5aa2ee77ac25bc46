/** Registries for tests, and what a reader reports. */
import { Secret } from '../../src/credentials/secret.js';
import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { parseScopes } from '../../src/registries/names.js';
import type { ResolvedRegistry } from '../../src/registries/registry.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';

export type Credential = ResolvedRegistry['credential'];

export function token(text: string): Credential {
  return { kind: 'token', token: new Secret(text) };
}

export function basic(username: string, password: string): Credential {
  return { kind: 'basic', username, password: new Secret(password) };
}

export function urlOf(text: string): RegistryUrl {
  const url = normalizedUrl(text);
  if (url === undefined) throw new Error(`${text} is not a registry URL`);
  return url;
}

/** @param scopes as in the input `scope` */
export function registry(
  url: string,
  scopes: string,
  credential: Credential = token('fake-token-1'),
  replacesBase = false,
): ResolvedRegistry {
  return {
    url: urlOf(url),
    scopes: parseScopes(scopes, 'test', 'both-spellings', new Diagnostics()),
    replacesBase,
    credential,
    origin: 'test',
  };
}

/** A diagnostic in one line, with its code. */
export function short({ code, text }: Diagnostic): string {
  return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}`;
}

/** Runs a reader, and returns what it returned and what it reported. */
export function reported<Value>(read: (diagnostics: Diagnostics) => Value): {
  readonly value: Value;
  readonly list: readonly Diagnostic[];
} {
  const diagnostics = new Diagnostics();
  const value = read(diagnostics);
  return { value, list: diagnostics.list };
}
