import { closestMatch } from 'leven';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { readOidc } from './credentials/oidc/entry.js';
import { OIDC_FIELDS } from './credentials/oidc/providers.js';
import { parseBasic, parseToken } from './credentials/static.js';
import { type Environment, namedVariable } from './environment.js';
import { Refusal, type Remark, shownName } from './refusal.js';
import { type Credential, parseScopes, type Registry } from './registry.js';
import { parseRegistryUrl, type RegistryUrl } from './registry-url.js';
import type { SecretVault } from './secret.js';
import { nestsTooDeep } from './yaml-depth.js';

const FIELDS = [
  'url',
  'scope',
  'token',
  'token-env',
  'username',
  'password',
  'password-env',
  'auth',
  'replaces-base',
  'oidc',
  ...OIDC_FIELDS,
] as const;
type Field = (typeof FIELDS)[number];

/** What reading the list yields. */
export interface RegistryList {
  readonly registries: Registry[];
  /** The variables that `token-env` and `password-env` named. */
  readonly variables: string[];
}

/**
 * Reads the `registries` input: a YAML (or JSON) list of registries.
 *
 * @param text the input
 * @param environment this step's environment, for `token-env` and `password-env`
 * @throws Refusal `registries-yaml`, `registries-entry`, `registries-field`, and those of each field's own reader;
 *   messages name the line or entry (from 1) and never repeat the text
 */
export function parseRegistryList(
  text: string,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): RegistryList {
  const entries = readEntries(text);
  const variables: string[] = [];
  const registries = entries.map((entry, index) => {
    const where = `entry ${index + 1} of \`registries\``;
    const text = (field: Field) => String(entry.get(field) ?? '');
    if (text('url').trim() === '') {
      throw new Refusal('registries-field', `${where} has no \`url\`.`, 'Give each registry its URL.');
    }
    const url = parseRegistryUrl(text('url'), `${where}, \`url\``);
    return {
      url,
      scopes: parseScopes(text('scope'), `${where}, \`scope\``, remarks),
      replacesBase: replacesBase(text('replaces-base'), where),
      credential: readCredential(entry, url, where, environment, vault, variables),
      origin: where,
    };
  });
  return { registries, variables };
}

function replacesBase(text: string, where: string): boolean {
  const word = text.trim().toLowerCase();
  if (word === 'true') return true;
  if (word === 'false' || word === '') return false;
  throw new Refusal(
    'registries-field',
    `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`,
    'Set it to `true` to make this the default registry.',
  );
}

function readCredential(
  entry: Entry,
  url: RegistryUrl,
  where: string,
  environment: Environment,
  vault: SecretVault,
  variables: string[],
): Credential {
  const has = (field: Field) => entry.has(field);
  const ways = [has('token'), has('token-env'), has('password'), has('password-env'), has('auth'), has('oidc')];
  const noBasic = has('token') || has('token-env') || has('auth') || has('oidc');
  if (ways.filter(Boolean).length > 1 || (has('username') && noBasic)) {
    throw new Refusal(
      'credential-ambiguous',
      `${where} names more than one credential.`,
      'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.',
    );
  }
  if (has('username') !== (has('password') || has('password-env'))) {
    throw new Refusal(
      'registries-field',
      `${where}: \`username\` and \`password\` (or \`password-env\`) go together.`,
      'Give both, or a `token`.',
    );
  }
  const stray = OIDC_FIELDS.find(has);
  if (stray !== undefined && !has('oidc')) {
    throw new Refusal(
      'registries-field',
      `${where}: \`${stray}\` goes with \`oidc\`, which is missing.`,
      'Name the vendor with `oidc`, or remove the field.',
    );
  }
  if (has('oidc')) return readOidc(entry, url, where);
  const value = (field: Field) => String(entry.get(field) ?? '');
  const named = (field: 'token-env' | 'password-env') => {
    const name = value(field).trim();
    const content = namedVariable(environment, name, `${where}, \`${field}\``);
    variables.push(name);
    return { content, source: `${where}, \`${field}\` (${name})` };
  };
  if (has('auth')) {
    if (value('auth').trim() === 'none') return { kind: 'none' };
    throw new Refusal(
      'registries-field',
      `${where}: \`auth\` can only be \`none\`.`,
      'Remove it, or set `auth: none` for a registry that needs no credential.',
    );
  }
  if (has('token')) return parseToken(value('token'), `${where}, \`token\``, vault);
  if (has('token-env')) {
    const { content, source } = named('token-env');
    return parseToken(content, source, vault);
  }
  if (has('password')) return parseBasic(value('username'), value('password'), `${where}, \`password\``, vault);
  if (has('password-env')) {
    const { content, source } = named('password-env');
    return parseBasic(value('username'), content, source, vault);
  }
  return { kind: 'unnamed' };
}

/** One element of the list: its fields as text. A list of scopes is joined by line ends. */
type Entry = ReadonlyMap<Field, string>;

/**
 * Parses the YAML with the failsafe schema (every scalar is text), and takes from it nothing but a list of flat
 * mappings.
 */
function readEntries(text: string): Entry[] {
  if (nestsTooDeep(text)) {
    throw new Refusal(
      'registries-yaml',
      '`registries` nests too deep.',
      'Write a list of registries; put values with many brackets into a variable.',
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false, // they quote the source, which may be a secret
    logLevel: 'error',
    lineCounter: lines,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col} of \`registries\``;
  };
  // YAML reserves a leading `@`, but everybody writes `scope: @acme`; the parser complains and still yields the text.
  const errors = document.errors.filter(({ code, pos }) => code !== 'BAD_SCALAR_START' || text[pos[0]] !== '@');
  const problem = errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    throw new Refusal(
      'registries-yaml',
      `${at(problem.pos[0])}: this is no valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}).`,
      'Check the indentation; put values with special characters into a variable and name it with `token-env` or ' +
        '`password-env`.',
    );
  }
  const list = document.contents;
  const shape = 'Write a list, each element beginning with `- url: …`.';
  if (!isSeq(list)) throw new Refusal('registries-yaml', '`registries` is not a list.', shape);
  if (list.items.length === 0) throw new Refusal('registries-yaml', '`registries` is an empty list.', shape);
  return list.items.map((item, index) => {
    const where = `entry ${index + 1} of \`registries\``;
    if (!isMap(item)) throw new Refusal('registries-entry', `${where} is not a mapping of fields to values.`, shape);
    return readFields(item, where);
  });
}

function readFields(map: YAMLMap, where: string): Entry {
  const fields = new Map<Field, string>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const field = FIELDS.find((candidate) => candidate === name);
    if (field === undefined) {
      const close = name.length < 40 ? closestMatch(name.toLowerCase(), FIELDS, { maxDistance: 4 }) : undefined;
      throw new Refusal(
        'registries-field',
        `${where} has an unknown field ${shownName(name)}.`,
        close === undefined ? `The fields are ${FIELDS.join(', ')}.` : `Did you mean \`${close}\`?`,
      );
    }
    fields.set(field, readText(value, `${where}, \`${field}\``, field === 'scope'));
  }
  return fields;
}

function readText(value: unknown, where: string, mayBeList: boolean): string {
  if (mayBeList && isSeq(value) && value.tag === undefined) {
    return value.items.map((item) => readText(item, where, false)).join('\n');
  }
  if (value === null || value === undefined) return '';
  if (isAlias(value) || (isNode(value) && (value.tag !== undefined || ('anchor' in value && value.anchor)))) {
    throw new Refusal(
      'registries-field',
      `${where} has an alias, an anchor or a tag of YAML.`,
      'Write the value out; or put it into a variable, if it begins with `*`, `&` or `!`.',
    );
  }
  if (isScalar(value)) return String(value.value ?? '');
  throw new Refusal('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
}
