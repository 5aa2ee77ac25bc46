/** The lines of this step in an npmrc file: mappings and credentials. */
import { type BasicCredential, basicAuth, type ResolvedCredential } from '../credentials/credential.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart } from '../registries/registry-url.js';
import { addCredentialKeys, type CredentialsByKey, type CredentialText } from './credential-keys.js';
import { type KnownPackages, packageKey, scopeKeys } from './keys.js';

/** What the lines of this step are made of. */
export interface LoginParts {
  readonly registries: readonly ResolvedRegistry[];
  /** Settings passed through from `npmrc` and `npmrc-file`. */
  readonly settings: readonly SecretText[];
  /** The packages that are known, for a token per scope. */
  readonly knownPackages: KnownPackages;
  /** Whether Yarn Classic has to be told to send a credential to a default registry. npm warns of the key. */
  readonly alwaysAuth: boolean;
  /** GITHUB_SERVER_URL, by which GitHub Packages on an Enterprise Server is recognized. */
  readonly server?: string;
}

/** The lines of this step. */
export interface LoginLines {
  readonly text: SecretText;
  /** The registries that get their credentials from these lines. */
  readonly decided: ReadonlySet<NerfDart>;
}

/**
 * Renders the lines of this step.
 *
 * @param inheritedKeys the keys that an inherited user configuration has credentials for
 */
export function loginLines(
  { registries, settings, knownPackages, alwaysAuth, server = '' }: LoginParts,
  inheritedKeys: ReadonlySet<NerfDart>,
  diagnostics: Diagnostics,
): LoginLines {
  const credentials: CredentialsByKey = new Map();
  for (const { url, credential } of registries) {
    const isUndecided = credential.kind === 'inherited' || credential.kind === 'missing';
    // Of several credentials for one URL, the first one is the registry's own.
    if (!isUndecided && !credentials.has(nerfDart(url))) credentials.set(nerfDart(url), credentialText(credential));
  }
  for (const { key, registry } of scopeKeys(registries, knownPackages, server)) {
    credentials.set(key as NerfDart, credentialText(registry.credential));
  }
  addCredentialKeys(registries, credentials, inheritedKeys, server, diagnostics);
  const decided = new Set(credentials.keys());
  for (const { url, packageTokens = [] } of registries) {
    for (const { name, token } of packageTokens) {
      const key = packageKey(url, name);
      credentials.set(key, token === undefined ? [] : credentialText({ kind: 'token', token }));
      decided.add(key);
      decided.add(`${key}/` as NerfDart); // so `readKey` reads the key of a package without a scope
    }
  }
  const lines: SecretText[] = [...settings];
  for (const registry of registries) lines.push(...mappingLines(registry));
  for (const [key, parts] of credentials) {
    for (const part of parts) lines.push([key, ...part]);
  }
  if (alwaysAuth) lines.push(...registries.flatMap(alwaysAuthLine));
  return {
    text: lines.flatMap((line) => [...line, '\n']),
    decided,
  };
}

/** The lines that map packages to a registry. */
function mappingLines({ url, scopes, replacesBase }: ResolvedRegistry): SecretText[] {
  const base = replacesBase ? [[`registry=${url}`]] : [];
  return [...base, ...scopes.map((scope) => [`${scope}:registry=${url}`])];
}

/** Yarn Classic asks a default registry for packages without a scope anonymously, unless this line says otherwise. */
function alwaysAuthLine({ url, replacesBase, credential }: ResolvedRegistry): SecretText[] {
  const isNeeded = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
  return isNeeded ? [[`${nerfDart(url)}:always-auth=true`]] : [];
}

/**
 * A credential as lines. Double quotes: every package manager then reads the value alike. User name and password in two
 * lines: every package manager reads both forms, but Yarn Classic sends `_auth` to no tarball on another path (measured,
 * 1.22.22).
 */
function credentialText(credential: ResolvedCredential): CredentialText {
  if (credential.kind === 'token') return [[':_authToken="', credential.token, '"']];
  return credential.kind === 'basic' ? basicText(credential) : [];
}

function basicText(credential: BasicCredential): CredentialText {
  const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
  const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
  // deno drops the backslash of `DOMAIN\user` from `username`, but prefers `_auth` (measured, deno 2.9.6).
  if (credential.username.includes('\\')) lines.push([':_auth="', new Secret(basicAuth(credential)), '"']);
  return lines;
}
