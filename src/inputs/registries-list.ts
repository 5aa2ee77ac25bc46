import { closestMatch } from 'leven';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Diagnostic, shownName, UserError } from '../diagnostics/diagnostic.js';
import { nestsTooDeep } from '../files/yaml-nesting.js';
import { readOidc } from '../oidc/entry.js';
import type { Environment } from '../runner/environment.js';
import { type Entry, FIELDS, type Field, type RegistryList, readRegistries } from './registries-entry.js';

/**
 * Reads the `registries` input: a YAML (or JSON) list of registries.
 *
 * @param text the input
 * @param environment this step's environment, for `token-env` and `password-env`
 * @throws UserError `registries-yaml`, `registries-entry`, `registries-field`, and those of each field's own reader;
 *   messages name the line or entry (from 1) and never repeat the text
 */
export function parseRegistryList(
  text: string,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): RegistryList {
  return readRegistries(readEntries(text), environment, secrets, diagnostics, readOidc);
}

/**
 * Parses the YAML with the failsafe schema (every scalar is text), and takes from it nothing but a list of flat
 * mappings.
 *
 * @throws UserError `registries-yaml`, `registries-entry`, `registries-field`
 */
export function readEntries(text: string): Entry[] {
  if (nestsTooDeep(text)) {
    throw new UserError(
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
    throw new UserError(
      'registries-yaml',
      `${at(problem.pos[0])}: this is no valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}).`,
      'Check the indentation; put values with special characters into a variable and name it with `token-env` or ' +
        '`password-env`.',
    );
  }
  const list = document.contents;
  const shape = 'Write a list, each element beginning with `- url: …`.';
  if (!isSeq(list)) throw new UserError('registries-yaml', '`registries` is not a list.', shape);
  if (list.items.length === 0) throw new UserError('registries-yaml', '`registries` is an empty list.', shape);
  return list.items.map((item, index) => {
    const where = `entry ${index + 1} of \`registries\``;
    if (!isMap(item)) throw new UserError('registries-entry', `${where} is not a mapping of fields to values.`, shape);
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
      throw new UserError(
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
    throw new UserError(
      'registries-field',
      `${where} has an alias, an anchor or a tag of YAML.`,
      'Write the value out; or put it into a variable, if it begins with `*`, `&` or `!`.',
    );
  }
  if (isScalar(value)) return String(value.value ?? '');
  throw new UserError('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
}
