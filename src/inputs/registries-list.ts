import { fieldsOf, OIDC_FIELDS, OIDC_PROVIDERS, type OidcField } from '../credentials/oidc-providers.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { InvalidYaml, parseYaml, type YamlMapping, type YamlNode } from '../files/yaml-parser.js';
import type { Registry } from '../registries/registry.js';
import { nameWithWordOf, nearestName } from './nearest-name.js';
import { shownWord } from './oidc-fields.js';
import type { InputContext } from './raw-inputs.js';
import { type Entry, FIELDS, type Field, readEntry } from './registries-entry.js';

/** What the `registries` input describes. */
export interface RegistriesList {
  readonly registries: Registry[];
  /** The variables that `token-env` and `password-env` name. */
  readonly variables: string[];
}

/** Names that people write for a field. */
const OTHER_NAMES: Readonly<Record<string, Field>> = {
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
    const registry = readEntry(entry.fields, `Entry ${index + 1} of \`registries\``, list.variables, context);
    if (registry !== undefined && entry.isValid) list.registries.push(registry);
  }
  return list;
}

interface ReadEntry {
  readonly fields: Entry;
  /** Whether all names are right. */
  readonly isValid: boolean;
}

/** YAML reserves a leading `@`, but `scope: @acme` is common. The parser sees this private character in its place. */
const AT_SIGN = '\ue040';

/**
 * Parses the YAML, in which every scalar is text, and accepts only a list of flat mappings.
 *
 * @returns undefined for each entry that is no mapping of texts, which is reported
 */
function readEntries(text: string, diagnostics: Diagnostics): (ReadEntry | undefined)[] {
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

/** The line of a mistake, counted from 1, and the end of a sentence about it. */
interface Explanation {
  readonly line: number;
  readonly problem: string;
}

/** What the parser's error means to the author of a workflow. The text is not repeated, because it may contain a secret. */
function explanation({ reason, position }: InvalidYaml, text: string): Explanation {
  const lines = text.slice(0, position).split('\n');
  const line = lines.length;
  const start = lines.at(-1) ?? '';
  const at = (problem: string, where = line) => ({ line: where, problem });
  if (/^ *\t/.test(start)) return at(': the line is indented with a tab. Use spaces');
  // js-yaml takes a tab between brackets for indentation, too.
  if (reason.includes('deficient') && start.includes('\t')) return at(': the line has a tab in it. Use spaces');
  if (/deficient|quoted scalar|flow collection/.test(reason)) {
    const unclosed = unclosedPart(lines);
    if (unclosed !== undefined) return unclosed;
  }
  if (/escape sequence|hexadecimal/.test(reason)) return at(': a value that contains a backslash needs single quotes');
  const noColon = ': a field has no `:` after its name';
  const hasNoColon = line > 1 && !/:( |$)/.test(lines.at(-2) ?? '');
  if (reason.includes('multiline key')) return at(noColon, line - 1);
  if (reason.includes('after a mapping key')) return at(noColon);
  if (reason.includes('indentation of a mapping entry') && start.trim() !== '') {
    if (/["'] *$/.test(start)) return at(': text follows the closing quote of a value');
    if (text[position] !== ':') return at(': a value that starts with this character needs quotes');
    if (start.includes(':')) return at(': a value that contains `: ` needs quotes');
    return hasNoColon ? at(noColon, line - 1) : at(': the line is not indented like the one before it');
  }
  if (reason.includes('indentation of a sequence entry') && hasNoColon) return at(noColon, line - 1);
  return at(/ndentation|separator/.test(reason) ? ': the indentation is wrong' : '');
}

/** The last quote or bracket that is opened and not closed on its line, if there is one. */
function unclosedPart(lines: readonly string[]): Explanation | undefined {
  for (const [index, line] of [...lines.entries()].reverse()) {
    const rest = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
    if (/(^|[\s:,[{-])["']/.test(rest)) return { line: index + 1, problem: ': a quote is not closed' };
    if (/[[{][^\]}]*$/.test(rest)) return { line: index + 1, problem: ': a bracket is not closed' };
  }
  return undefined;
}

/**
 * Reads the fields of an entry. One with an unknown name is read as the field that was meant, so that other mistakes of the
 * entry are found in the same run.
 *
 * @returns undefined if a value is not text, or if nothing but an unknown field could be the URL, which is reported
 */
function readFields({ pairs }: YamlMapping, where: string, diagnostics: Diagnostics): ReadEntry | undefined {
  const fields = new Map<Field, string>();
  const ofVendor = vendorFields(pairs);
  let isValid = true;
  for (const { key, value } of pairs) {
    const name = key.kind === 'scalar' ? withAtSigns(key.text) : '';
    const field = FIELDS.find((candidate) => candidate === name);
    const meant = field ?? fieldMeantBy(name, ofVendor);
    if (field === undefined) {
      reportField(name, meant, ofVendor, where, diagnostics);
      isValid = false;
    } else if (fields.has(field)) {
      diagnostics.error(
        'registries-yaml',
        `\`registries\`, line ${key.line}: \`${field}\` is given twice.`,
        'Keep one of them.',
      );
    }
    if (meant === undefined || (field === undefined && fields.has(meant))) continue;
    const text = readText(value, `${where}, \`${meant}\``, LISTS.includes(meant), diagnostics);
    if (text === undefined) return undefined;
    fields.set(meant, text);
  }
  // The unknown field may be the URL, under a name of its own.
  return isValid || fields.has('url') ? { fields, isValid } : undefined;
}

/** The fields that belong to the vendor in `oidc`; none if there is no known vendor. */
function vendorFields(pairs: YamlMapping['pairs']): readonly OidcField[] {
  const named = pairs.find(({ key }) => key.kind === 'scalar' && key.text === 'oidc')?.value;
  const provider = OIDC_PROVIDERS.find((candidate) => named?.kind === 'scalar' && named.text.trim() === candidate);
  return provider === undefined ? [] : Object.values(fieldsOf(provider)).flat();
}

/** The field that a name is nearly right for, or that has it as one of its words: `audience` for `oidc-audience`. */
function fieldMeantBy(name: string, ofVendor: readonly OidcField[]): Field | undefined {
  const lower = name.toLowerCase();
  if (Object.hasOwn(OTHER_NAMES, lower)) return OTHER_NAMES[lower];
  return nearestName(lower, FIELDS) ?? nameWithWordOf(lower, ofVendor);
}

function reportField(
  name: string,
  meant: Field | undefined,
  ofVendor: readonly OidcField[],
  where: string,
  diagnostics: Diagnostics,
): void {
  const usual = FIELDS.filter((field) => !(OIDC_FIELDS as readonly string[]).includes(field));
  diagnostics.error(
    'registries-field',
    // A name that is nearly right is no token.
    `${where} has an unknown field${meant !== undefined && /^[\w-]+$/.test(name) ? ` \`${name}\`` : shownWord(name)}.`,
    meant === undefined ? `The usual fields are ${[...usual, ...ofVendor].join(', ')}.` : `Did you mean \`${meant}\`?`,
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
