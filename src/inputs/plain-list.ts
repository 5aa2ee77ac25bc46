import { isToken } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Environment } from '../runner/environment.js';
import { type Entry, FIELDS, type Field, type RegistryList, readRegistries } from './registries-entry.js';

const NAMES: ReadonlySet<string> = new Set(FIELDS);

/**
 * A line with a field: blanks and perhaps a dash, a name, and a value that YAML reads as it stands. Without quotes, that
 * is one with no sign that means something at its beginning or later; in quotes, one with no further quote or escape.
 */
const LINE =
  /^( *(?:- )?)([a-z_-]+):(?: +(?:([A-Za-z0-9@/](?:[A-Za-z0-9@/._~+=, -]|:(?! |$))*)|"([^"\\]*)"|'([^'\\]*)'))?$/;

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
  let indent = -1; // blanks before each dash; negative before the first
  // Not a loop: with a thousand entries V8 would optimise it, and all that it calls, while it runs; for 17 ms (2026-11).
  const isPlain = text.split('\n').every((line) => {
    const found = LINE.exec(line.trimEnd());
    if (found === null) return isEmptyLine(line);
    const lead = found[1] ?? '';
    const field = found[2] ?? '';
    const dash = lead.endsWith('- ');
    const blanks = dash ? lead.length - 2 : lead.length;
    if (!NAMES.has(field) || field === 'oidc') return false;
    if (indent < 0) indent = blanks;
    if (blanks !== (dash ? indent : indent + 2)) return false;
    if (dash) entries.push(new Map());
    const entry = entries.at(-1);
    if (entry === undefined || entry.has(field as Field)) return false;
    entry.set(field as Field, found[3] ?? found[4] ?? found[5] ?? '');
    return true;
  });
  return isPlain && entries.length > 0 ? entries : undefined;
}

function isEmptyLine(line: string): boolean {
  const text = line.trim();
  return text === '' || text.startsWith('#');
}

/** The list that was read last: the same one is asked for its secrets first, then for all of it. */
let read: { readonly text: string; readonly entries: Entry[] | undefined } | undefined;

/**
 * Hides the secrets of a list that is written as most are, before anybody understands what it says.
 *
 * @returns whether that is all there may be to hide. It is not, if the list is written in another way, a comment may hold
 *   a secret, or one is no token, and so perhaps something else with a token in it
 */
export function maskInPlainList(text: string, secrets: SecretRegistry): boolean {
  const entries = readPlainList(text);
  read = { text, entries };
  if (entries === undefined || text.includes('#')) return false;
  let all = true; // whether each is a token
  entries.forEach((entry) => {
    const token = entry.get('token') ?? '';
    const password = entry.get('password') ?? '';
    secrets.hide(token);
    if (password !== '') secrets.hide(password);
    all &&= (token === '' || isToken(token)) && (password === '' || isToken(password));
  });
  return all;
}

/**
 * Reads the `registries` input if it is written as most are.
 *
 * @returns undefined if it takes the YAML library
 * @throws UserError as parseRegistryList does
 */
export function readPlainRegistries(
  text: string,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): RegistryList | undefined {
  const entries = text === read?.text ? read.entries : readPlainList(text);
  read = undefined; // nobody asks again
  if (entries === undefined) return undefined;
  return readRegistries(entries, environment, secrets, diagnostics, () => {
    throw new Error('a list with `oidc` is not read here');
  });
}
