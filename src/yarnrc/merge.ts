import * as yaml from 'yaml';
import { Secret, type SecretRegistry, type SecretText } from '../credentials/secret.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';
import { nerfDart, type RegistryUrl } from '../registries/registry-url.js';
import { keysOf, maskYarnrcSecrets, readYarnrc } from './document.js';
import { AGE_GATE, loginOf, withoutSlash } from './render.js';

const STYLE: yaml.ToStringOptions = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };

/**
 * Renders a `.yarnrc.yml` from an existing one, with our registries set in it as `newYarnrc` sets them.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 * @param secrets masks the credentials in the existing file
 * @throws UserError `yarnrc-invalid` if that is not a YAML mapping; Yarn would fail on it, too
 */
export function mergeYarnrc(
  existing: string,
  registries: readonly ResolvedRegistry[],
  ageGate: string | undefined,
  secrets: SecretRegistry,
): SecretText {
  maskYarnrcSecrets(existing, secrets, yaml);
  const document = readYarnrc(existing, yaml);
  const values: Secret[] = [];
  const set = (path: string[], value: unknown) => document.setIn(path, document.createNode(value));
  const marker = unusedMarker(document.toString(STYLE));
  const plainHosts = new Set<string>();
  const shared = new Set(sharingUrl(registries));
  for (const { path, value } of inheritedScopeLogins(document, registries)) set(path, value);
  for (const registry of registries) {
    const { url, scopes, replacesBase, credential } = registry;
    const server = withoutSlash(url);
    const login = loginOf(registry);
    const loginValue = login && { npmAlwaysAuth: 'true', [login[0]]: `<${marker}${values.push(login[1]) - 1}>` };
    const ofScope = shared.has(registry) ? loginValue : undefined;
    const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
    for (const scope of scopes) {
      const path = ['npmScopes', scope.slice(1)];
      const inherited = document.getIn([...path, 'npmRegistryServer']);
      // An existing entry for the same server may hold the credential that this step was not given.
      if (keepsInherited && withoutSlash(String(inherited)) === server) set([...path, 'npmPublishRegistry'], server);
      else set(path, { npmRegistryServer: server, npmPublishRegistry: server, ...ofScope });
      if (ageGate !== undefined) set([...path, AGE_GATE], ageGate);
    }
    if (replacesBase) {
      set(['npmRegistryServer'], server);
      set(['npmPublishRegistry'], server);
    }
    if (!keepsInherited) {
      for (const key of registryKeys(document, url)) {
        document.deleteIn(['npmRegistries', key]);
      }
    }
    if (loginValue !== undefined && (ofScope === undefined || replacesBase)) set(['npmRegistries', server], loginValue);
    if (url.startsWith('http:')) plainHosts.add(new URL(url).hostname);
  }
  if (plainHosts.size > 0) {
    const hosts = new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts]);
    set(['unsafeHttpWhitelist'], [...hosts]);
  }
  const parts = document.toString(STYLE).split(new RegExp(`<${marker}(\\d+)>`));
  return parts.map((part, index) => (index % 2 === 0 ? new Secret(part) : (values[Number(part)] ?? part)));
}

/**
 * Finds scopes of an existing file, such as that of an earlier use of this action, if their registry is about to get another
 * credential. They keep the existing one as a credential of the scope.
 */
function inheritedScopeLogins(document: yaml.Document, registries: readonly ResolvedRegistry[]): Assignment[] {
  const claimed = new Set<string>(registries.flatMap(({ scopes }) => scopes.map((scope) => scope.slice(1))));
  const inherited = keysOf(document.get('npmScopes'));
  const moved: Assignment[] = [];
  for (const registry of registries) {
    const login = loginOf(registry);
    if (login === undefined || registry.scopes.length === 0) continue;
    const key = registryKeys(document, registry.url).findLast((one) => loginIn(document, ['npmRegistries', one]));
    const existing = key === undefined ? undefined : loginIn(document, ['npmRegistries', key]);
    if (existing === undefined || (existing[0] === login[0] && login[1].equals(new Secret(existing[1])))) continue;
    for (const scope of inherited) {
      const path = ['npmScopes', scope];
      const server = withoutSlash(String(document.getIn([...path, 'npmRegistryServer'])));
      if (claimed.has(scope) || server !== withoutSlash(registry.url) || loginIn(document, path)) continue;
      claimed.add(scope);
      moved.push(
        { path: [...path, 'npmAlwaysAuth'], value: 'true' },
        { path: [...path, existing[0]], value: existing[1] },
      );
    }
  }
  return moved;
}

/** A value, and where in a document it belongs. */
interface Assignment {
  readonly path: string[];
  readonly value: string;
}

/** The credential in a part of a document, as Yarn's setting and its value. */
function loginIn(document: yaml.Document, path: readonly string[]): readonly [string, string] | undefined {
  for (const name of ['npmAuthIdent', 'npmAuthToken']) {
    const value = document.getIn([...path, name]);
    if (typeof value === 'string' && value !== '') return [name, value];
  }
  return undefined;
}

/** A marker for our secrets that the text does not contain. */
function unusedMarker(text: string): string {
  const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
  let number = 0;
  while (used.has(String(number))) number += 1;
  return `npm-registry-login-${number}-`;
}

/** The keys in `npmRegistries` that mean a registry, with and without its protocol. */
function registryKeys(document: yaml.Document, url: RegistryUrl): string[] {
  const names = keysOf(document.get('npmRegistries'));
  return names.filter((name) => [url, nerfDart(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}

function listOf(document: yaml.Document, key: string): unknown[] {
  const list = document.get(key);
  return yaml.isSeq(list) ? (list.toJSON() as unknown[]) : [];
}
