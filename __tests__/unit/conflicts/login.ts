import type { Client } from '../../../src/clients/detect.js';
import { parseVersion } from '../../../src/clients/version.js';
import type { Finding } from '../../../src/conflicts/finding.js';
import type { Login } from '../../../src/conflicts/login.js';
import { readersOf } from '../../../src/conflicts/readers.js';
import type { SettledRegistry } from '../../../src/credentials/settle.js';
import { parseScopes } from '../../../src/registry.js';
import { parseRegistryUrl } from '../../../src/registry-url.js';
import { Secret } from '../../../src/secret.js';

export const ACME = 'https://npm.acme.dev/npm/';
const TOKEN: SettledRegistry['credential'] = { kind: 'token', token: new Secret('fake-token-of-acme') };

export function registry(
  url: string,
  scopes: string,
  replacesBase = false,
  credential: SettledRegistry['credential'] = TOKEN,
): SettledRegistry {
  return {
    url: parseRegistryUrl(url, 'test'),
    scopes: parseScopes(scopes, 'test', []),
    replacesBase,
    credential,
    origin: 'test',
  };
}

/** A job that maps @acme, with package managers as `name` or `name@version`; with none, nothing is known. */
export function loginOf(...clients: string[]): Login {
  return loginWith({}, ...clients);
}

export function loginWith(parts: Partial<Login>, ...clients: string[]): Login {
  const readers = readersOf(
    clients.map((client) => {
      const [name = '', version = ''] = client.split('@');
      return { name: name as Client['name'], version: parseVersion(version) };
    }),
  );
  return {
    registries: [registry(ACME, 'acme')],
    environment: {},
    exported: new Set(),
    consumed: new Set(),
    packages: () => ({ publishUrls: [], declaredElsewhere: new Set() }),
    readers,
    ...parts,
  };
}

/** A finding in short: `error` or `warning`, name, line. */
export function short(findings: readonly Finding[] | undefined): string[] | undefined {
  return findings?.map(({ slug, certain, line }) => `${certain ? 'error' : 'warning'} ${slug} ${line}`);
}
