import { closestMatch } from 'leven';
import { OIDC_FIELDS } from '../credentials/oidc-providers.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { InvalidYaml, parseYaml, type YamlMapping, type YamlNode } from '../files/yaml-parser.js';
import type { Registry } from '../registries/registry.js';
import { readProvider, shownWord } from './oidc-fields.js';
import type { InputContext } from './raw-inputs.js';
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

/** YAML reserves a leading `@`, but `scope: @acme` is common. The parser sees this private character in its place. */
const AT_SIGN = '\ue040';

/**
 * Parses the YAML, in which every scalar is text, and accepts only a list of flat mappings.
 *
 * @returns undefined for each entry that is not valid, which is reported
 */
export function readEntries(text: string, diagnostics: Diagnostics): (Entry | undefined)[] {
  const report = (what: string, cure: string) => {
    diagnostics.error('registries-yaml', what, cure);
    return [];
  };
  const documents = parseYaml(text.replaceAll('@', AT_SIGN));
  if (documents instanceof InvalidYaml) {
    if (documents.reason.startsWith('nesting')) {
      return report('`registries` is nested too deeply.', 'Put values with many brackets into a variable.');
    }
    const { line, problem } = explanation(documents, text);
    return report(
      `\`registries\`, line ${line}: this is not valid YAML${problem}.`,
      'Check the indentation and quotes. Put values with special characters into a variable, and name it with `token-env` or `password-env`.',
    );
  }
  const [list, second] = documents;
  if (second !== undefined) return report('`registries` has a line `---`, which starts a second document.', SHAPE);
  if (list?.kind !== 'list') return report('`registries` is not a list.', SHAPE);
  if (list.items.length === 0) return report('`registries` is an empty list.', SHAPE);
  return list.items.map((item, index) => {
    const where = `Entry ${index + 1} of \`registries\``;
    if (item.kind === 'mapping') return readFields(item, where, diagnostics);
    diagnostics.error('registries-entry', `${where} is not a mapping of fields to values.`, SHAPE);
    return undefined;
  });
}

/**
 * What the parser's error means to the author of a workflow. The text is not repeated, because it may contain a secret.
 *
 * @returns the line, counted from 1, and the end of a sentence
 */
function explanation({ reason, position }: InvalidYaml, text: string): { line: number; problem: string } {
  const before = text.slice(0, position).split('\n');
  const line = before.length;
  const start = before.at(-1) ?? '';
  const at = (problem: string, where = line) => ({ line: where, problem });
  // js-yaml takes a tab between brackets for indentation, too.
  if (/^ *\t/.test(start) || (start.includes('\t') && reason.includes('ndentation'))) {
    return at(': the line has a tab in it. Use spaces');
  }
  if (reason.includes('quoted scalar')) return at(': a quote is not closed');
  if (reason.includes('flow collection')) return at(': a bracket is not closed');
  if (reason.includes('escape sequence') || reason.includes('hexadecimal')) {
    return at(': a value that contains a backslash needs single quotes');
  }
  if (reason.includes('multiline key')) return at(': a field has no `:` after its name', line - 1);
  if (reason.includes('after a mapping key')) return at(': a field has no `:` after its name');
  if (reason.includes('indentation of a mapping entry') && start.trim() !== '') {
    if (/["'] *$/.test(start)) return at(': text follows the closing quote of a value');
    if (text[position] !== ':') return at(': a value that starts with this character needs quotes');
    return at(
      start.includes(':')
        ? ': a value that contains `: ` needs quotes'
        : ': the line is not indented like the one before it',
    );
  }
  return at(reason.includes('ndentation') || reason.includes('separator') ? ': the indentation is wrong' : '');
}

function readFields({ pairs }: YamlMapping, where: string, diagnostics: Diagnostics): Entry | undefined {
  const fields = new Map<Field, string>();
  let isValid = true;
  for (const { key, value } of pairs) {
    const name = key.kind === 'scalar' ? withAtSigns(key.text) : '';
    const field = FIELDS.find((candidate) => candidate === name);
    if (field === undefined) reportField(name, where, diagnostics);
    else if (fields.has(field)) {
      diagnostics.error(
        'registries-yaml',
        `\`registries\`, line ${key.line}: \`${field}\` is given twice.`,
        'Keep one of them.',
      );
    }
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
  const known = Object.hasOwn(NEAR_MISSES, lower) ? NEAR_MISSES[lower] : undefined;
  const close = known ?? (name.length < 40 ? closestMatch(lower, FIELDS, { maxDistance: 2 }) : undefined);
  const usual = FIELDS.filter((field) => !(OIDC_FIELDS as readonly string[]).includes(field));
  diagnostics.error(
    'registries-field',
    // A name that is nearly right is no token.
    `${where} has an unknown field${close !== undefined && /^[\w-]+$/.test(name) ? ` \`${name}\`` : shownWord(name)}.`,
    close === undefined ? `The usual fields are ${usual.join(', ')}.` : `Did you mean \`${close}\`?`,
  );
}

/** The value of a field as text; a list is joined by line breaks. @returns undefined if it is reported */
function readText(node: YamlNode, where: string, mayBeList: boolean, diagnostics: Diagnostics): string | undefined {
  if (node.kind === 'alias' || node.isDecorated) {
    diagnostics.error(
      'registries-field',
      `${where} is a YAML alias, anchor or tag.`,
      'Write the value out. If it starts with `*`, `&` or `!`, put it in quotes or into a variable.',
    );
    return undefined;
  }
  if (node.kind === 'scalar') return withAtSigns(node.text);
  if (node.kind === 'list' && mayBeList) {
    const texts = node.items.map((item) => readText(item, where, false, diagnostics));
    return texts.every((text) => text !== undefined) ? texts.join('\n') : undefined;
  }
  diagnostics.error('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
  return undefined;
}

function withAtSigns(text: string): string {
  return text.replaceAll(AT_SIGN, '@');
}
