import { Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { UserError } from '../diagnostics/diagnostic.js';
import { nestsTooDeep } from '../files/yaml-nesting.js';

/** As yarn reads it: every scalar is a text, however a number may be spelt; but for nothing at all, which takes a group. */
export const AS_YARN: { schema: 'failsafe'; customTags: 'null'[] } = { schema: 'failsafe', customTags: ['null'] };

/**
 * Parses a `.yarnrc.yml`; the groups that we write into are mappings, or not there. Aliases are written out, for ours may
 * take the place of what they point to.
 *
 * @throws UserError `yarnrc-invalid` if it is no YAML mapping
 */
export function readYarnrc(text: string): Document {
  const refused = new UserError(
    'yarnrc-invalid',
    'The `.yarnrc.yml` above the workspace (without one, in the home folder) is no YAML mapping.',
    'Correct or remove it; yarn could not read it either.',
  );
  if (nestsTooDeep(text)) throw refused;
  const parsed = parseDocument(text, { prettyErrors: false, ...AS_YARN }) as unknown as Document;
  if (parsed.errors.length > 0) throw refused;
  const document = withoutAliases(parsed, refused);
  // A file with nothing but comments, or with nothing at all.
  if (isScalar(document.contents) && document.contents.value === null) document.contents = null;
  if (document.contents === null) return document;
  if (!isMap(document.contents)) throw refused;
  for (const group of ['npmScopes', 'npmRegistries']) {
    const value = document.get(group, true) as unknown;
    if (value === undefined || isMap(value)) continue;
    if (!isScalar(value) || value.value !== null) throw refused;
    document.delete(group);
  }
  return document;
}

/** The same document with what its aliases stand for; their comments are lost then. @throws refused if they are too many */
function withoutAliases(document: Document, refused: UserError): Document {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  try {
    document.toString(); // it throws on an anchor that the parser lets through
    const value: unknown = document.toJS({ mapAsMap: true });
    return found ? new Document(value, { ...AS_YARN, aliasDuplicateObjects: false }) : document;
  } catch {
    throw refused;
  }
}
