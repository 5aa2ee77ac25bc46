import type { SecretRegistry } from '../credentials/secret.js';
import { objectOf } from '../project/packages.js';
import { type Finding, judgeCredential, judgeMapping } from './findings.js';
import { bringsCredential, comparable, type Login, registryFor } from './login.js';

const SECRETS = ['token', 'password'];

/**
 * Checks a `bunfig.toml`, and hides the credentials in it. bun 1.4.4 and later prefer it to user configuration (measured).
 *
 * @returns undefined if it is no valid TOML
 */
export async function checkBunfig(text: string, login: Login, secrets: SecretRegistry): Promise<Finding[] | undefined> {
  const file = await parsed(text);
  if (file === undefined) return undefined;
  const install = objectOf(file['install']);
  const findings = checkRegistry(install['registry'], undefined, 'registry', text, login, secrets);
  for (const [name, value] of Object.entries(objectOf(install['scopes']))) {
    findings.push(...checkRegistry(value, `@${name.replace(/^@/, '')}`, name, text, login, secrets));
  }
  return findings;
}

/** A registry is a URL, which may hold a token or password, or a table with `url` and credentials. */
function checkRegistry(
  value: unknown,
  scope: string | undefined,
  key: string,
  text: string,
  login: Login,
  secrets: SecretRegistry,
): Finding[] {
  const { bunfig } = login.clients;
  const table = typeof value === 'string' ? { url: value } : objectOf(value);
  const url = typeof table['url'] === 'string' ? table['url'] : undefined;
  const values = SECRETS.flatMap((name) => (typeof table[name] === 'string' ? [table[name]] : []));
  // `$NAME` is a variable. If it is unset, the credential of this step is used.
  const literals = values.filter((secret) => secret !== '' && !secret.startsWith('$'));
  for (const literal of literals) secrets.register(literal);
  const ours = registryFor(login, scope);
  if (ours === undefined) return [];
  const line = lineOf(key, text);
  const findings = url === undefined ? [] : judgeMapping({ line, value: url }, scope, bunfig, login);
  const isOurs = bringsCredential(ours) && (url === undefined || comparable(url) === ours.url);
  const literal = literals[0] ?? (url !== undefined && /^[a-z]+:\/\/[^/@]*@/i.test(url) ? 'in the URL' : '');
  return isOurs ? [...findings, ...judgeCredential({ line, value: literal }, ours, bunfig, [], login)] : findings;
}

/** TOML libraries tell no lines: the first one with `key =`, `"key" =` or `[install.scopes.key]`. */
function lineOf(key: string, text: string): number {
  const is = new RegExp(`(?:^|[\\s{,."'])${key.replace(/[^\w@]/g, '\\$&')}["']?\\s*[=\\]]`);
  return text.split('\n').findIndex((line) => is.test(line.slice(0, 1000))) + 1 || 1;
}

async function parsed(text: string): Promise<Record<string, unknown> | undefined> {
  const { parse } = await import('smol-toml'); // 69 KB, and few projects have the file
  try {
    return parse(text, { integersAsBigInt: true });
  } catch {
    return undefined;
  }
}
