import { isToken } from './credentials/static.js';
import type { Environment } from './environment.js';
import type { Remark } from './refusal.js';
import { type Entry, FIELDS, type Field, type RegistryList, readRegistries } from './registry-entry.js';
import type { SecretVault } from './secret.js';

const NAMES: ReadonlySet<string> = new Set(FIELDS);

/** A value without quotes that YAML reads as it stands: no sign that means something begins it or comes later. */
const PLAIN = /^[A-Za-z0-9@/][A-Za-z0-9@/._~+=, :-]*$/;

/**
 * Reads a `registries` list that is written as most are: block style, each field on a line of its own, plain or simply
 * quoted values. The YAML library reads all else. It takes as long to load as Node itself takes to start, for what is
 * mostly three fields; a test holds this reader against it.
 *
 * @returns undefined for anything else, right or wrong
 */
export function readPlainList(text: string): Entry[] | undefined {
  if (/[^\n -~]/.test(text)) return undefined; // only what is seen on the page, so that trimming drops nothing but blanks
  const entries: Map<Field, string>[] = [];
  let indent = -1;
  for (const line of text.split('\n')) {
    const rest = line.trim();
    if (rest === '' || rest.startsWith('#')) continue;
    const blanks = line.indexOf(rest);
    const dash = rest.startsWith('- ');
    const [field, value] = plainField(dash ? rest.slice(2) : rest);
    if (!isField(field) || value === undefined || field === 'oidc') return undefined;
    if (indent < 0) indent = blanks;
    if (blanks !== (dash ? indent : indent + 2)) return undefined;
    if (dash) entries.push(new Map());
    const entry = entries.at(-1);
    if (entry === undefined || entry.has(field)) return undefined;
    entry.set(field, value);
  }
  return entries.length === 0 ? undefined : entries;
}

function isField(name: string): name is Field {
  return NAMES.has(name);
}

/** The name before a colon, and the text of the value behind it; undefined if that is not one of the simple kinds. */
function plainField(text: string): [name: string, value: string | undefined] {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon);
  const value = text.slice(colon + 1).trim();
  if (value === '') return [name, ''];
  if (text[colon + 1] !== ' ') return [name, undefined];
  const [quote = ''] = value;
  if (quote !== '"' && quote !== "'") {
    return [name, PLAIN.test(value) && !value.includes(': ') && !value.endsWith(':') ? value : undefined];
  }
  const inside = value.slice(1, -1);
  const isSimple = value.length > 1 && value.endsWith(quote) && !inside.includes(quote) && !inside.includes('\\');
  return [name, isSimple ? inside : undefined];
}

/** The list that was read last: the same one is asked for its secrets first, then for all of it. */
let read: { readonly text: string; readonly entries: Entry[] | undefined } | undefined;

/**
 * Hides the secrets of a list that is written as most are, before anybody understands what it says.
 *
 * @returns whether that is all there may be to hide. It is not, if the list is written in another way, a comment may hold
 *   a secret, or one is no token, and so perhaps something else with a token in it
 */
export function hideInPlainList(text: string, vault: SecretVault): boolean {
  const entries = readPlainList(text);
  read = { text, entries };
  if (entries === undefined || text.includes('#')) return false;
  let areTokens = true;
  for (const entry of entries) {
    for (const field of ['token', 'password'] as const) {
      const secret = entry.get(field) ?? '';
      vault.hide(secret);
      areTokens &&= secret === '' || isToken(secret);
    }
  }
  return areTokens;
}

/**
 * Reads the `registries` input if it is written as most are.
 *
 * @returns undefined if it takes the YAML library
 * @throws Refusal as parseRegistryList does
 */
export function readPlainRegistries(
  text: string,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): RegistryList | undefined {
  const entries = text === read?.text ? read.entries : readPlainList(text);
  if (entries === undefined) return undefined;
  return readRegistries(entries, environment, vault, remarks, () => {
    throw new Error('a list with `oidc` is not read here');
  });
}
