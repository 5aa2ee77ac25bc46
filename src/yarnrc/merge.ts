import { dump } from 'js-yaml';
import { Secret, type SecretRegistry, type SecretText } from '../credentials/secret.js';
import { topLevelEntries } from '../files/yaml.js';
import { parseYaml } from '../files/yaml-parser.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';
import { nerfDart, type RegistryUrl } from '../registries/registry-url.js';
import { namesIn, readYarnrc, setIn, textIn, YARN_SCHEMA, type YarnrcMap } from './document.js';
import { maskYarnrcSecrets } from './mask.js';
import { AGE_GATE, loginOf, withoutSlash } from './render.js';

/**
 * Renders a `.yarnrc.yml` from an existing one, with our registries set in it as `newYarnrc` sets them. Comments are not
 * copied: the original keeps them.
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
  maskYarnrcSecrets(existing, topLevelEntries(parseYaml(existing)), secrets);
  const settings = readYarnrc(existing);
  const values: Secret[] = [];
  const marker = unusedMarker(rendered(settings));
  const plainHosts = new Set<string>();
  const shared = new Set(sharingUrl(registries));
  keepScopeLogins(settings, registries);
  for (const registry of registries) {
    const { url, scopes, replacesBase, credential } = registry;
    const server = withoutSlash(url);
    const login = loginOf(registry);
    const loginValue =
      login &&
      new Map([
        ['npmAlwaysAuth', 'true'],
        [login[0], `<${marker}${values.push(login[1]) - 1}>`],
      ]);
    const ofScope = shared.has(registry) ? loginValue : undefined;
    const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
    for (const scope of scopes) {
      const path = ['npmScopes', scope.slice(1)];
      const inherited = textIn(settings, [...path, 'npmRegistryServer']) ?? '';
      // An existing entry for the same server may hold the credential that this step was not given.
      if (!keepsInherited || withoutSlash(inherited) !== server) {
        setIn(settings, path, new Map([['npmRegistryServer', server], ...(ofScope ?? [])]));
      }
      setIn(settings, [...path, 'npmPublishRegistry'], server);
      if (ageGate !== undefined) setIn(settings, [...path, AGE_GATE], ageGate);
    }
    if (replacesBase) {
      settings.set('npmRegistryServer', server);
      settings.set('npmPublishRegistry', server);
    }
    if (!keepsInherited) {
      const logins = settings.get('npmRegistries');
      for (const key of registryKeys(settings, url)) if (logins instanceof Map) logins.delete(key);
    }
    if (loginValue !== undefined && (ofScope === undefined || replacesBase)) {
      setIn(settings, ['npmRegistries', server], loginValue);
    }
    if (url.startsWith('http:')) plainHosts.add(new URL(url).hostname);
  }
  if (plainHosts.size > 0) {
    const existingHosts = settings.get('unsafeHttpWhitelist');
    const hosts = new Set([...(Array.isArray(existingHosts) ? existingHosts : []), ...plainHosts]);
    settings.set('unsafeHttpWhitelist', [...hosts]);
  }
  const parts = rendered(settings).split(new RegExp(`<${marker}(\\d+)>`));
  return parts.map((part, index) => (index % 2 === 0 ? new Secret(part) : (values[Number(part)] ?? part)));
}

/** All values are in double quotes, so that ours can be filled in. */
function rendered(settings: YarnrcMap): string {
  if (settings.size === 0) return '';
  return dump(settings, { schema: YARN_SCHEMA, lineWidth: -1, forceQuotes: true, quoteStyle: 'double' });
}

/**
 * Scopes of an existing file, such as that of an earlier use of this action, keep the existing credential as one of their own, if
 * their registry is about to get another one.
 */
function keepScopeLogins(settings: YarnrcMap, registries: readonly ResolvedRegistry[]): void {
  const claimed = new Set<string>(registries.flatMap(({ scopes }) => scopes.map((scope) => scope.slice(1))));
  const inherited = namesIn(settings, 'npmScopes');
  for (const registry of registries) {
    const login = loginOf(registry);
    if (login === undefined || registry.scopes.length === 0) continue;
    const key = registryKeys(settings, registry.url).findLast((one) => loginIn(settings, ['npmRegistries', one]));
    const existing = key === undefined ? undefined : loginIn(settings, ['npmRegistries', key]);
    if (existing === undefined || (existing[0] === login[0] && login[1].equals(new Secret(existing[1])))) continue;
    for (const scope of inherited) {
      const path = ['npmScopes', scope];
      const server = textIn(settings, [...path, 'npmRegistryServer']) ?? '';
      if (claimed.has(scope) || withoutSlash(server) !== withoutSlash(registry.url) || loginIn(settings, path))
        continue;
      claimed.add(scope);
      setIn(settings, [...path, 'npmAlwaysAuth'], 'true');
      setIn(settings, [...path, existing[0]], existing[1]);
    }
  }
}

/** The credential of an entry, as Yarn's setting and its value. */
function loginIn(settings: YarnrcMap, path: readonly string[]): readonly [string, string] | undefined {
  for (const name of ['npmAuthIdent', 'npmAuthToken']) {
    const value = textIn(settings, [...path, name]);
    if (value !== undefined) return [name, value];
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
function registryKeys(settings: YarnrcMap, url: RegistryUrl): string[] {
  const names = namesIn(settings, 'npmRegistries');
  return names.filter((name) => [url, nerfDart(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}
