import type { Environment } from './environment.js';
import type { Remark } from './refusal.js';
import { type Entry, FIELDS, type Field, type RegistryList, readRegistries } from './registry-entry.js';
import type { SecretVault } from './secret.js';

/** A line of a list as the documentation writes it: `- name: value`, or the same without the dash below it. */
const LINE = /^( *)(- )?([a-z-]+):(?: +(.*?))? *$/;

/** A value without quotes that YAML reads as it stands: no sign that means something begins it or comes later. */
const PLAIN = /^[A-Za-z0-9@/][A-Za-z0-9@/._~+=, :-]*$/;
const QUOTED = /^(?:"([ !#-[\]-~]*)"|'([ -&(-~]*)')$/;

/**
 * Reads a `registries` list that is written as most are: block style, each field on a line of its own, plain or simply
 * quoted values. The YAML library reads all else. It takes as long to load as Node itself takes to start, for what is
 * mostly three fields; a test holds this reader against it.
 *
 * @returns undefined for anything else, right or wrong
 */
export function readPlainList(text: string): Entry[] | undefined {
  const entries: Map<Field, string>[] = [];
  let indent = -1;
  for (const line of text.split('\n')) {
    if (/^ *(#.*)?$/.test(line)) continue;
    const [, blanks = '', dash, name = '', raw = ''] = LINE.exec(line) ?? [];
    const field = FIELDS.find((candidate) => candidate === name);
    const value = plainValue(raw);
    if (field === undefined || value === undefined || field === 'oidc') return undefined;
    if (indent < 0) indent = blanks.length;
    if (blanks.length !== (dash === undefined ? indent + 2 : indent)) return undefined;
    if (dash !== undefined) entries.push(new Map());
    const entry = entries.at(-1);
    if (entry === undefined || entry.has(field)) return undefined;
    entry.set(field, value);
  }
  return entries.length === 0 ? undefined : entries;
}

/** The text of a value; undefined if it is not one of the simple kinds. */
function plainValue(raw: string): string | undefined {
  if (raw === '') return '';
  const quoted = QUOTED.exec(raw);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  return PLAIN.test(raw) && !raw.includes(': ') && !raw.endsWith(':') ? raw : undefined;
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
  const entries = readPlainList(text);
  if (entries === undefined) return undefined;
  return readRegistries(entries, environment, vault, remarks, () => {
    throw new Error('a list with `oidc` is not read here');
  });
}
