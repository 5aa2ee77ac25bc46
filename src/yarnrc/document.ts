import { Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { UserError } from '../diagnostics/diagnostic.js';
import { isTooDeep } from '../files/yaml-nesting.js';

/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
export const YARN_SCHEMA: { schema: 'failsafe'; customTags: 'null'[] } = { schema: 'failsafe', customTags: ['null'] };

/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings, or missing. Aliases are replaced by what they stand for,
 * because ours may replace their target.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
export function readYarnrc(text: string): Document {
  if (isTooDeep(text)) throw invalid();
  const parsed = parseDocument(text, { prettyErrors: false, ...YARN_SCHEMA }) as unknown as Document;
  if (parsed.errors.length > 0) throw invalid();
  const document = withoutAliases(parsed);
  // A file with nothing but comments, or with nothing at all.
  if (isScalar(document.contents) && document.contents.value === null) document.contents = null;
  if (document.contents === null) return document;
  if (!isMap(document.contents)) throw invalid();
  for (const group of ['npmScopes', 'npmRegistries']) {
    const value = document.get(group, true) as unknown;
    if (value === undefined || isMap(value)) continue;
    if (!isScalar(value) || value.value !== null) throw invalid();
    document.delete(group);
  }
  return document;
}

/** The text of a top-level setting; undefined if there is none, or the text is not a YAML mapping. */
export function topLevelText(text: string, key: string): string | undefined {
  try {
    const value = readYarnrc(text).get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function invalid(): UserError {
  return new UserError(
    'yarnrc-invalid',
    'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.',
    'Correct or remove it. Yarn could not read it either.',
  );
}

/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document: Document): Document {
  let hasAlias = false;
  visit(document, {
    Alias() {
      hasAlias = true;
      return visit.BREAK;
    },
  });
  try {
    document.toString(); // it throws on an anchor that the parser accepts
    const value: unknown = document.toJS({ mapAsMap: true });
    return hasAlias ? new Document(value, { ...YARN_SCHEMA, aliasDuplicateObjects: false }) : document;
  } catch {
    throw invalid();
  }
}
