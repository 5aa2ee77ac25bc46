import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { SettledRegistry } from '../credentials/settle.js';
import { decodeBase64 } from '../credentials/static.js';
import { Refusal } from '../refusal.js';
import { nerfDart, type RegistryUrl } from '../registry-url.js';
import { Secret, type SecretVault } from '../secret.js';
import { credentialOf, withoutSlash, type Yarnrc } from './new-yarnrc.js';

/** As yarn reads it: every scalar is a text, however a number may be spelt; but for nothing at all, which takes a group. */
const AS_YARN: { schema: 'failsafe'; customTags: 'null'[] } = { schema: 'failsafe', customTags: ['null'] };

/**
 * Renders a `.yarnrc.yml` for yarn from 2 on: what stood there, with our registries set in it.
 *
 * Scopes are named without `@`, and each gets its server for publishing too: without it, yarn publishes to the public
 * registry. Credentials stand with their registries: one that stood with a scope would go to whatever registry a project
 * maps that scope to (yarn 4 merges the two entries), and to none in yarn 3, which takes the project's entry alone
 * (measured, 3.8 and 4.18). Their keys are whole URLs, which yarn prefers to those that leave the protocol open. With
 * `npmAlwaysAuth`, as yarn sends nothing for packages without scope otherwise.
 *
 * @param existing the file that the new one takes the place of; empty if there is none
 * @throws Refusal `yarnrc-invalid` if that is no YAML mapping; yarn would fail on it, too
 */
export function renderYarnrc(existing: string, registries: readonly SettledRegistry[]): Yarnrc {
  const document = readYarnrc(existing);
  const secrets: Secret[] = [];
  const keys: string[][] = [];
  const set = (path: string[], value: unknown) => {
    document.setIn(path, document.createNode(value));
    keys.push(path);
  };
  const remove = (path: string[]) => {
    document.deleteIn(path);
    keys.push(path);
  };
  let marker = 'npm-registry-login-';
  while (existing.includes(marker)) marker += '-';
  const secret = (value: Secret) => `<${marker}${secrets.push(value) - 1}>`;
  const plainHosts = new Set<string>();
  for (const registry of registries) {
    const server = withoutSlash(registry.url);
    const keepsInherited = registry.credential.kind === 'missing' || registry.credential.kind === 'inherited';
    for (const scope of registry.scopes) {
      const path = ['npmScopes', scope.slice(1)];
      const inherited = document.getIn([...path, 'npmRegistryServer']);
      // An inherited entry for the same server may hold the credential that this step was not given.
      if (keepsInherited && withoutSlash(String(inherited)) === server) set([...path, 'npmPublishRegistry'], server);
      else set(path, { npmRegistryServer: server, npmPublishRegistry: server });
    }
    if (registry.replacesBase) {
      set(['npmRegistryServer'], server);
      set(['npmPublishRegistry'], server);
    }
    if (!keepsInherited) for (const key of keysOf(document, registry.url)) remove(['npmRegistries', key]);
    const own = credentialOf(registry, secret);
    if (own !== undefined) set(['npmRegistries', server], { npmAlwaysAuth: 'true', ...own });
    if (registry.url.startsWith('http:')) plainHosts.add(new URL(registry.url).hostname);
  }
  if (plainHosts.size > 0)
    set(['unsafeHttpWhitelist'], [...new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts])]);
  const text = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const parts = text
    .split(new RegExp(`<${marker}(\\d+)>`))
    .map((part, index) =>
      index % 2 === 0 ? (existing === '' ? part : new Secret(part)) : (secrets[Number(part)] ?? part),
    );
  return { text: parts, keys };
}

/** The keys of a file's `npmRegistries` that mean a registry, with and without its protocol. */
function keysOf(document: Document, url: RegistryUrl): string[] {
  const entries = document.get('npmRegistries');
  const names = isMap(entries) ? entries.items.map(({ key }) => String(key)) : [];
  return names.filter((name) => [url, nerfDart(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}

/** Hides the credentials that a `.yarnrc.yml` spells out. */
export function hideYarnrcSecrets(text: string, vault: SecretVault): void {
  vault.hideUrlPasswords(text);
  // Also where it is commented out.
  for (const [, value = ''] of text.matchAll(/#.*npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g))
    vault.hide(value);
  visit(parseDocument(text, { prettyErrors: false, ...AS_YARN }), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      const secret = isScalar(value) ? String(value.value ?? '') : '';
      if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${')) return;
      vault.hide(secret);
      const pair = secret.includes(':') ? secret : decodeBase64(secret);
      if (name !== 'npmAuthIdent' || pair === undefined) return;
      vault.hide(pair);
      vault.hide(pair.slice(pair.indexOf(':') + 1));
    },
  });
}

/** Takes our keys out of a file that somebody edited since, and puts back what stood there before. */
export function withoutOurKeys(edited: string, before: string, keys: readonly (readonly string[])[]): string {
  const document = readYarnrc(edited);
  const original = readYarnrc(before);
  for (const key of keys) {
    const [group = ''] = key;
    const held = document.get(group);
    if (key.length > 1 && held !== undefined && !isMap(held)) continue; // somebody made it something else
    const previous = original.getIn(key, true);
    if (previous !== undefined) document.setIn(key, previous);
    else if (document.hasIn(key)) document.deleteIn(key);
    const left = document.get(group);
    if (key.length > 1 && isMap(left) && left.items.length === 0 && !original.has(group)) document.delete(group);
  }
  const empty = document.contents === null || (isMap(document.contents) && document.contents.items.length === 0);
  return empty ? '' : document.toString({ lineWidth: 0 });
}

/**
 * Parses a `.yarnrc.yml`; the groups that we write into are mappings, or not there. Aliases are written out, for ours may
 * take the place of what they point to.
 */
function readYarnrc(text: string): Document {
  const parsed = parseDocument(text, { prettyErrors: false, ...AS_YARN }) as unknown as Document;
  const refused = new Refusal(
    'yarnrc-invalid',
    'The `.yarnrc.yml` in the folder above the workspace is no YAML mapping.',
    'Correct or remove it; yarn could not read it either.',
  );
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
function withoutAliases(document: Document, refused: Refusal): Document {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  try {
    const value: unknown = document.toJS({ mapAsMap: true });
    return found ? new Document(value, { ...AS_YARN, aliasDuplicateObjects: false }) : document;
  } catch {
    throw refused;
  }
}

function listOf(document: Document, key: string): unknown[] {
  const list = document.get(key);
  return isSeq(list) ? (list.toJSON() as unknown[]) : [];
}
