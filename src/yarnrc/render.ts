import { type Document, isMap, isSeq, type ToStringOptions } from 'yaml';
import { Secret } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { nerfDart, type RegistryUrl } from '../registries/registry-url.js';
import { readYarnrc } from './document.js';
import { credentialOf, withoutSlash, type Yarnrc } from './render-new.js';

const AS_WRITTEN: ToStringOptions = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };

/**
 * Renders a `.yarnrc.yml` for yarn from 2 on: what stood there, with our registries set in it.
 *
 * Scopes are named without `@`, and each gets its server for publishing too: without it, yarn publishes to the public
 * registry. Credentials stand with their registries: one that stood with a scope would go to whatever registry a project
 * maps that scope to (yarn 4 merges the two entries), and to none in yarn 3, which takes the project's entry alone
 * (measured, 3.8 and 4.18). Their keys are whole URLs, which yarn prefers to those that leave the protocol open. With
 * `npmAlwaysAuth`, as yarn sends nothing for packages without scope otherwise.
 *
 * @param existing the file that the new one takes the place of. Empty if there is none, which only tests ask for: they hold
 *   `renderNewYarnrc` against it, which is what the action calls then
 * @throws UserError `yarnrc-invalid` if that is no YAML mapping; yarn would fail on it, too
 */
export function renderYarnrc(existing: string, registries: readonly ResolvedRegistry[]): Yarnrc {
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
  const marker = unusedMarker(existing === '' ? '' : document.toString(AS_WRITTEN));
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
  const text = document.toString(AS_WRITTEN);
  const parts = text
    .split(new RegExp(`<${marker}(\\d+)>`))
    .map((part, index) =>
      index % 2 === 0 ? (existing === '' ? part : new Secret(part)) : (secrets[Number(part)] ?? part),
    );
  return { text: parts, keys };
}

/** What marks the places of our secrets, and stands nowhere in a text. */
function unusedMarker(text: string): string {
  const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
  let number = 0;
  while (used.has(String(number))) number += 1;
  return `npm-registry-login-${number}-`;
}

/** The keys of a file's `npmRegistries` that mean a registry, with and without its protocol. */
function keysOf(document: Document, url: RegistryUrl): string[] {
  const entries = document.get('npmRegistries');
  const names = isMap(entries) ? entries.items.map(({ key }) => String(key)) : [];
  return names.filter((name) => [url, nerfDart(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}

function listOf(document: Document, key: string): unknown[] {
  const list = document.get(key);
  return isSeq(list) ? (list.toJSON() as unknown[]) : [];
}
