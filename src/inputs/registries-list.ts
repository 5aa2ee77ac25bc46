import { closestMatch } from 'leven';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLError, type YAMLMap } from 'yaml';
import { OIDC_FIELDS } from '../credentials/oidc-providers.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { isTooDeep } from '../files/yaml.js';
import type { Registry } from '../registries/registry.js';
import type { InputContext } from './input-context.js';
import { readProvider, shownWord } from './oidc-fields.js';
import { type Entry, FIELDS, type Field, readEntry } from './registries-entry.js';

/** What the `registries` input describes. */
export interface RegistriesList {
  readonly registries: Registry[];
  /** The variables that `token-env` and `password-env` name. */
  readonly variables: string[];
}

/** Names that people write for a field. */
const NEAR_MISSES: Readonly<Record<string, Field>> = {
  registry: 'url',
  'registry-url': 'url',
  'auth-token': 'token',
  authtoken: 'token',
  _authtoken: 'token',
  scopes: 'scope',
  user: 'username',
  default: 'replaces-base',
};

/** The fields that may be a YAML list. */
const LISTS: readonly Field[] = ['scope', 'packages'];

const SHAPE = 'Write a list, and start each entry with `- url: ...`.';

/** Reads the `registries` input: a YAML or JSON list. Messages name the line or the entry (from 1), and never repeat the text. */
export function readRegistriesList(text: string, context: InputContext): RegistriesList {
  const list: RegistriesList = { registries: [], variables: [] };
  for (const [index, entry] of readEntries(text, context.diagnostics).entries()) {
    if (entry === undefined) continue;
    const registry = readEntry(entry, `Entry ${index + 1} of \`registries\``, list.variables, context);
    if (registry !== undefined) list.registries.push(registry);
  }
  return list;
}

/**
 * Parses the YAML with the failsafe schema, in which every scalar is text, and accepts only a list of flat mappings.
 *
 * @returns undefined for each entry that is not valid, which is reported
 */
export function readEntries(text: string, diagnostics: Diagnostics): (Entry | undefined)[] {
  const report = (what: string, cure: string) => {
    diagnostics.error('registries-yaml', what, cure);
    return [];
  };
  if (isTooDeep(text)) {
    return report('`registries` is nested too deeply.', 'Put values with many brackets into a variable.');
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false, // they quote the text, which may contain a secret
    logLevel: 'error',
  });
  // YAML reserves a leading `@`, but `scope: @acme` is common. The parser complains and still returns the text.
  const problems = [
    ...document.errors.filter(({ code, pos }) => code !== 'BAD_SCALAR_START' || text[pos[0]] !== '@'),
    ...document.warnings,
  ];
  const [problem] = problems;
  if (problem !== undefined) {
    const line = text.slice(0, problem.pos[0]).split('\n').length;
    return report(
      `\`registries\`, line ${line}: this is not valid YAML${explanation(problems, text.split('\n')[line - 1] ?? '')}.`,
      'Check the indentation and quotes. Put values with special characters into a variable, and name it with `token-env` or `password-env`.',
    );
  }
  const list = document.contents;
  if (!isSeq(list)) return report('`registries` is not a list.', SHAPE);
  if (list.items.length === 0) return report('`registries` is an empty list.', SHAPE);
  return list.items.map((item, index) => {
    const where = `Entry ${index + 1} of \`registries\``;
    if (isMap(item)) return readFields(item, where, diagnostics);
    diagnostics.error('registries-entry', `${where} is not a mapping of fields to values.`, SHAPE);
    return undefined;
  });
}

/**
 * What the parser's errors mean to the author of a workflow.
 *
 * @param problems the errors and warnings, in order
 * @param line the line of the first one; it is not repeated, because it may contain a secret
 */
function explanation([problem, next]: readonly YAMLError[], line: string): string {
  if (/^ *\t/.test(line)) return ': the line is indented with a tab. Use spaces';
  const message = problem?.message ?? '';
  switch (problem?.code) {
    case 'DUPLICATE_KEY':
      return ': a field is given twice';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return next?.code === 'MULTILINE_IMPLICIT_KEY'
        ? ': this line and the next are not indented alike'
        : ': a value that contains `: ` needs quotes';
    case 'MULTILINE_IMPLICIT_KEY':
      return ': a field has no `:` after its name';
    case 'BAD_SCALAR_START':
      return ': a value that starts with this character needs quotes';
    case 'BAD_DQ_ESCAPE':
      return ': a value that contains a backslash needs single quotes';
    case 'MULTIPLE_DOCS':
      return ': `---` starts a second document';
    case 'TAG_RESOLVE_FAILED':
      return ': a value that starts with `!` needs quotes';
    case 'MISSING_CHAR':
      if (message.startsWith('Sequence item')) return ': the indentation is wrong';
      return message.startsWith('Implicit map') ? ': a field has no `:` after its name' : ': a quote is not closed';
    case 'BAD_INDENT':
      return message.includes('end with') ? ': a bracket is not closed' : ': the indentation is wrong';
    default:
      return '';
  }
}

function readFields(map: YAMLMap, where: string, diagnostics: Diagnostics): Entry | undefined {
  const fields = new Map<Field, string>();
  let isValid = true;
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const field = FIELDS.find((candidate) => candidate === name);
    if (field === undefined) reportField(name, where, diagnostics);
    const text = field && readText(value, `${where}, \`${field}\``, LISTS.includes(field), diagnostics);
    if (field === undefined || text === undefined) isValid = false;
    else fields.set(field, text);
  }
  if (isValid) return fields;
  const vendor = fields.get('oidc');
  if (vendor !== undefined) readProvider(vendor, where, diagnostics); // reports an unknown one in the same run
  return undefined;
}

function reportField(name: string, where: string, diagnostics: Diagnostics): void {
  const lower = name.toLowerCase();
  const close = NEAR_MISSES[lower] ?? (name.length < 40 ? closestMatch(lower, FIELDS, { maxDistance: 2 }) : undefined);
  const usual = FIELDS.filter((field) => !(OIDC_FIELDS as readonly string[]).includes(field));
  diagnostics.error(
    'registries-field',
    // A name that is nearly right is no token.
    `${where} has an unknown field${close !== undefined && /^[\w-]+$/.test(name) ? ` \`${name}\`` : shownWord(name)}.`,
    close === undefined ? `The usual fields are ${usual.join(', ')}.` : `Did you mean \`${close}\`?`,
  );
}

/** The value of a field as text; a list is joined by line breaks. @returns undefined if it is reported */
function readText(value: unknown, where: string, mayBeList: boolean, diagnostics: Diagnostics): string | undefined {
  if (mayBeList && isSeq(value) && value.tag === undefined) {
    const texts = value.items.map((item) => readText(item, where, false, diagnostics));
    return texts.every((text) => text !== undefined) ? texts.join('\n') : undefined;
  }
  if (value === null || value === undefined) return '';
  if (isAlias(value) || (isNode(value) && (value.tag !== undefined || ('anchor' in value && value.anchor)))) {
    diagnostics.error(
      'registries-field',
      `${where} is a YAML alias, anchor or tag.`,
      'Write the value out. If it starts with `*`, `&` or `!`, put it in quotes or into a variable.',
    );
    return undefined;
  }
  if (isScalar(value)) return String(value.value ?? '');
  diagnostics.error('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
  return undefined;
}
