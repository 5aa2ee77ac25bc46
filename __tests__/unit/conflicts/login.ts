import type { Client } from '../../../src/clients/detect.js';
import { parseVersion } from '../../../src/clients/version.js';
import { clientsByFile } from '../../../src/conflicts/clients-by-file.js';
import type { Finding } from '../../../src/conflicts/findings.js';
import type { Login } from '../../../src/conflicts/login.js';
import type { ResolvedCredential } from '../../../src/credentials/credential.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { registry as resolved, token } from '../registry-fixtures.js';

export const ACME = 'https://npm.acme.dev/npm/';

export function registry(
  url: string,
  scope: string,
  replacesBase = false,
  credential: ResolvedCredential = token('fake-token-of-acme'),
): ResolvedRegistry {
  return resolved(url, credential, { scope, replacesBase });
}

/** A job that maps @acme, with package managers as `name` or `name@version`; with none, nothing is known. */
export function loginOf(...clients: string[]): Login {
  return loginWith({}, ...clients);
}

export function loginWith(parts: Partial<Login>, ...clients: string[]): Login {
  const known = clients.map((client) => {
    const [name = '', version = ''] = client.split('@');
    return { name: name as Client['name'], version: parseVersion(version) };
  });
  return {
    registries: [registry(ACME, 'acme')],
    environment: {},
    exported: new Set(),
    consumed: new Set(),
    packages: () => ({ names: new Set(), publishUrls: [], declaredElsewhere: new Set() }),
    clients: clientsByFile(known),
    isCommitted: true,
    ...parts,
  };
}

/** A finding in short: `error` or `warning`, code, line. */
export function short(findings: readonly Finding[] | undefined): string[] | undefined {
  return findings?.map(({ code, certain, line }) => `${certain ? 'error' : 'warning'} ${code} ${line}`);
}
