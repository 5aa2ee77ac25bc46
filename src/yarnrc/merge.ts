import { type Document, isMap, isSeq, type ToStringOptions } from 'yaml';
import { Secret, type SecretText } from '../credentials/secret.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart, type RegistryUrl } from '../registries/registry-url.js';
import { readYarnrc } from './document.js';
import { maskYarnrcSecrets } from './mask-secrets.js';
import { AGE_GATE, loginOf, withoutSlash } from './render.js';

const STYLE: ToStringOptions = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };

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
  maskYarnrcSecrets(existing, secrets);
  const document = readYarnrc(existing);
  const values: Secret[] = [];
  const set = (path: string[], value: unknown) => document.setIn(path, document.createNode(value));
  const marker = unusedMarker(document.toString(STYLE));
  const plainHosts = new Set<string>();
  for (const registry of registries) {
    const { url, scopes, replacesBase, credential } = registry;
    const server = withoutSlash(url);
    const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
    for (const scope of scopes) {
      const path = ['npmScopes', scope.slice(1)];
      const inherited = document.getIn([...path, 'npmRegistryServer']);
      // An existing entry for the same server may hold the credential that this step was not given.
      if (keepsInherited && withoutSlash(String(inherited)) === server) set([...path, 'npmPublishRegistry'], server);
      else set(path, { npmRegistryServer: server, npmPublishRegistry: server });
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
    const login = loginOf(registry);
    if (login !== undefined) {
      const [name, value] = login;
      set(['npmRegistries', server], { npmAlwaysAuth: 'true', [name]: `<${marker}${values.push(value) - 1}>` });
    }
    if (url.startsWith('http:')) plainHosts.add(new URL(url).hostname);
  }
  if (plainHosts.size > 0) {
    const hosts = new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts]);
    set(['unsafeHttpWhitelist'], [...hosts]);
  }
  const parts = document.toString(STYLE).split(new RegExp(`<${marker}(\\d+)>`));
  return parts.map((part, index) => (index % 2 === 0 ? new Secret(part) : (values[Number(part)] ?? part)));
}

/** A marker for our secrets that the text does not contain. */
function unusedMarker(text: string): string {
  const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
  let number = 0;
  while (used.has(String(number))) number += 1;
  return `npm-registry-login-${number}-`;
}

/** The keys in `npmRegistries` that mean a registry, with and without its protocol. */
function registryKeys(document: Document, url: RegistryUrl): string[] {
  const entries = document.get('npmRegistries');
  const names = isMap(entries) ? entries.items.map(({ key }) => String(key)) : [];
  return names.filter((name) => [url, nerfDart(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}

function listOf(document: Document, key: string): unknown[] {
  const list = document.get(key);
  return isSeq(list) ? (list.toJSON() as unknown[]) : [];
}
