import type { Document, YAMLMap } from 'yaml';
import { decodeBase64 } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { UserError } from '../diagnostics/diagnostic.js';
import { isTooDeep, loadYaml, type YamlLibrary } from '../files/yaml.js';

/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
const YARN_SCHEMA: { schema: 'failsafe'; customTags: 'null'[] } = { schema: 'failsafe', customTags: ['null'] };

/** The groups of settings that we write into: by scope, and by URL. */
export const GROUPS = ['npmScopes', 'npmRegistries'];

/**
 * Parses a `.yarnrc.yml`. The document and the groups that we write into are mappings, or missing. Aliases are replaced by
 * what they stand for, because ours may replace their target.
 *
 * @param yaml the library
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
export function readYarnrc(text: string, yaml: YamlLibrary): Document {
  if (isTooDeep(text)) throw invalid();
  const parsed = yaml.parseDocument(text, { prettyErrors: false, ...YARN_SCHEMA }) as unknown as Document;
  if (parsed.errors.length > 0) throw invalid();
  const document = withoutAliases(parsed, yaml);
  // A file with nothing but comments, or with nothing at all.
  if (yaml.isScalar(document.contents) && document.contents.value === null) document.contents = null;
  if (document.contents === null) return document;
  if (!yaml.isMap(document.contents)) throw invalid();
  for (const group of GROUPS) {
    const value = document.get(group, true) as unknown;
    if (value === undefined || yaml.isMap(value)) continue;
    if (!yaml.isScalar(value) || value.value !== null) throw invalid();
    document.delete(group);
  }
  return document;
}

/** The keys of a mapping in a document; none if it is missing. */
export function keysOf(mapping: unknown): string[] {
  return (mapping as YAMLMap | null | undefined)?.items.map(({ key }) => String(key)) ?? [];
}

/** The text of a top-level setting; undefined if there is none, or the text is not a YAML mapping. */
export async function topLevelText(text: string, key: string): Promise<string | undefined> {
  try {
    const value = readYarnrc(text, await loadYaml()).get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Masks the credentials in a `.yarnrc.yml`, also in comments. @param yaml the library */
export function maskYarnrcSecrets(text: string, secrets: SecretRegistry, yaml: YamlLibrary): void {
  secrets.registerUrlPasswords(text);
  for (const line of text.split(/[\r\n]+/)) maskCommentedSecrets(line, secrets);
  if (isTooDeep(text)) return;
  // With `uniqueKeys` the library would compare each key with every other one.
  yaml.visit(yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false, ...YARN_SCHEMA }), {
    Pair(_, { key, value }) {
      const name = yaml.isScalar(key) ? String(key.value) : '';
      const secret = yaml.isScalar(value) ? String(value.value ?? '') : '';
      if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${')) return;
      secrets.register(secret);
      const pair = secret.includes(':') ? secret : decodeBase64(secret);
      if (name !== 'npmAuthIdent' || pair === undefined) return;
      secrets.register(pair);
      secrets.register(pair.slice(pair.indexOf(':') + 1));
    },
  });
}

/** The comment is found first: a pattern for both would start anew at each `#`. */
function maskCommentedSecrets(line: string, secrets: SecretRegistry): void {
  const start = line.indexOf('#');
  if (start < 0) return;
  const pattern = /npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g;
  for (const [, value = ''] of line.slice(start).matchAll(pattern)) secrets.register(value);
}

function invalid(): UserError {
  return new UserError(
    'yarnrc-invalid',
    'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.',
    'Correct or remove it. Yarn could not read it either.',
  );
}

/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document: Document, { Document, visit }: YamlLibrary): Document {
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
