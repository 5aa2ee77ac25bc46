import type { Credential } from '../credentials/credential.js';
import { decodeBase64, parseAuth, parseBasic, parseToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics, FileLine } from '../diagnostics/diagnostic.js';
import type { Registry } from '../registries/registry.js';
import { isTestRegistry, nerfDart, type RegistryUrl } from '../registries/registry-url.js';
import type { InputContext } from './raw-inputs.js';

/** The credential lines of one registry. A later line of a kind replaces an earlier one, as in every package manager. */
export interface CredentialLines {
  readonly url: RegistryUrl;
  /** The scope in pnpm's form, `//host/:@scope:_authToken`. */
  readonly scope: string | undefined;
  readonly origin: string;
  readonly parts: Map<string, CredentialPart>;
}

interface CredentialPart {
  readonly value: string;
  readonly where: string;
  readonly at: FileLine | undefined;
  /** Passes the line through as it is. */
  readonly passThrough: () => void;
}

/**
 * Gives the registries that lines map the credentials that lines give. A URL that no line maps becomes a registry of its own.
 *
 * @param credentials by nerf dart; those in pnpm's form by nerf dart, `:` and scope
 * @param mapped what the lines map
 */
export function withCredentials(
  credentials: ReadonlyMap<string, CredentialLines>,
  mapped: readonly Registry[],
  context: InputContext,
): Registry[] {
  const { secrets, diagnostics } = context;
  let registries = [...mapped];
  for (const lines of credentials.values()) {
    if (lines.scope !== undefined) {
      const changed = withScopeCredential(lines, credentials, registries, context);
      if (changed !== undefined) registries = changed;
      else for (const { passThrough } of lines.parts.values()) passThrough();
      continue;
    }
    const credential = combineCredential(lines, secrets, diagnostics);
    if (credential === undefined) continue;
    const { url, origin } = lines;
    const hasScopes = [...credentials.keys()].some((key) => key.startsWith(`${nerfDart(url)}:`));
    const rest = hasScopes ? mappingsOf(url, registries).filter((one) => !hasOwn(one, credentials)) : [];
    if (rest.length === 0) registries.push({ url, scopes: [], replacesBase: false, credential, origin });
    else registries = registries.map((one) => (rest.includes(one) ? { ...one, credential } : one));
  }
  return registries;
}

/**
 * Gives a scope the credential of its own that lines in pnpm's form have for it.
 *
 * @returns the registries with it; undefined if no line maps the scope to that URL, or if the URL's own credential would be
 *   left without a scope
 */
function withScopeCredential(
  lines: CredentialLines,
  credentials: ReadonlyMap<string, CredentialLines>,
  registries: readonly Registry[],
  { secrets, diagnostics }: InputContext,
): Registry[] | undefined {
  const mappings = mappingsOf(lines.url, registries);
  const mapping = mappings.find(({ scopes }) => scopes.some((scope) => scope === lines.scope));
  if (mapping === undefined) return undefined;
  if (credentials.has(nerfDart(lines.url)) && mappings.every((one) => hasOwn(one, credentials))) return undefined;
  const credential = combineCredential(lines, secrets, diagnostics);
  return registries.map((one) => (one === mapping && credential !== undefined ? { ...one, credential } : one));
}

/** The lines that map a scope to a URL. */
function mappingsOf(url: RegistryUrl, registries: readonly Registry[]): Registry[] {
  return registries.filter((one) => nerfDart(one.url) === nerfDart(url) && one.scopes.length > 0);
}

/** Whether there is a credential for the scope of a mapping. */
function hasOwn({ url, scopes }: Registry, credentials: ReadonlyMap<string, CredentialLines>): boolean {
  return scopes.some((scope) => credentials.has(`${nerfDart(url)}:${scope}`));
}

/** Combines the credential lines of one registry. */
function combineCredential(
  { url, parts, origin }: CredentialLines,
  secrets: SecretRegistry,
  collector: Diagnostics,
): Credential | undefined {
  const diagnostics = collector.at([...parts.values()].at(-1)?.at);
  const token = parts.get('_authToken');
  const auth = parts.get('_auth');
  const username = parts.get('username');
  const password = parts.get('_password');
  if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
    diagnostics.error(
      'credential-ambiguous',
      `${origin}: there is more than one kind of credential for one registry.`,
      'Keep one of `_authToken`, `_auth`, and `username` with `_password`.',
    );
    return undefined;
  }
  if (token !== undefined) return parseToken(token.value, token.where, isTestRegistry(url), secrets, diagnostics);
  if (auth !== undefined) return parseAuth(auth.value, auth.where, secrets, diagnostics);
  if (username === undefined || password === undefined) {
    diagnostics.error(
      'npmrc-line',
      `${origin}: \`username\` and \`_password\` belong together, and one of them is missing.`,
      'Add the other one, for the same `//host/path/`.',
    );
    return undefined;
  }
  if (password.value.trim() === '') return { kind: 'empty', source: password.where };
  const decoded = decodeBase64(password.value.trim());
  if (decoded !== undefined) return parseBasic(username.value, decoded, password.where, secrets, diagnostics);
  diagnostics.error(
    'password-invalid',
    `${password.where}: \`_password\` is not base64.`,
    'npmrc files hold the password in base64. The `password` input and field take it as it is.',
  );
  return undefined;
}
