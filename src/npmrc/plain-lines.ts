/** What nearly every job's file consists of: mappings, and credentials under the registries' own keys. */

import { Secret, type SecretText } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { tarballKey } from '../registries/hosts.js';
import { nerfDart } from '../registries/registry-url.js';

/** The line above our own. An earlier use of this action in the same job has left one, too. */
export const HEADING = '# npm registry login (GitHub Action)';

/** A credential as lines of an npmrc file, without the key that they begin with. */
export type CredentialText = readonly SecretText[];

/** Whether a registry has a credential of its own, and needs it under no other key. */
export function isPlain({ url, credential }: ResolvedRegistry): boolean {
  return (credential.kind === 'token' || credential.kind === 'basic') && tarballKey(url) === undefined;
}

/** Renders the user config for plain registries where there was none so far. */
export function renderPlainUserconfig(
  registries: readonly ResolvedRegistry[],
  settings: readonly SecretText[],
): SecretText {
  const text: (string | Secret)[] = [`${HEADING}\n`];
  for (const setting of settings) text.push(...setting, '\n');
  text.push(registries.map(mappingLines).join(''));
  registries.forEach(({ url, credential }) => {
    if (credential.kind === 'token') text.push(nerfDart(url) + TOKEN_KEY, credential.token, '"\n');
    else for (const line of credentialText(credential)) text.push(nerfDart(url), ...line, '\n');
  });
  return text;
}

/** The lines that map packages to a registry. */
export function mappingLines({ url, scopes, replacesBase }: ResolvedRegistry): string {
  const base = replacesBase ? `registry=${url}\n` : '';
  const end = `:registry=${url}\n`;
  return scopes.length === 0 ? base : `${base}${scopes.join(end)}${end}`;
}

/** What stands between the key of a registry and its token, which is in quotes. */
const TOKEN_KEY = ':_authToken="';

/**
 * What follows the key. Double quotes: every client then reads the value alike. User name and password in two lines:
 * every client reads both forms, but yarn 1 sends `_auth` to no tarball on another path (measured, 1.22.22).
 */
export function credentialText(credential: ResolvedRegistry['credential']): CredentialText {
  if (credential.kind === 'token') return [[TOKEN_KEY, credential.token, '"']];
  return credential.kind === 'basic' ? basicText(credential) : [];
}

type Basic = Extract<ResolvedRegistry['credential'], { kind: 'basic' }>;

function basicText(credential: Basic): CredentialText {
  const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
  const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
  return credential.username.includes('\\') ? [...lines, authLine(credential)] : lines;
}

/**
 * A user of a Windows domain, `DOMAIN\user`. deno drops a backslash from `username`, however it is written, but prefers
 * this line; to all other clients it says the same (measured, deno 2.9.6).
 */
function authLine({ username, password }: Basic): SecretText {
  const pair = Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
  return [':_auth="', new Secret(pair), '"'];
}
