import type { Client } from '../../../src/clients/detect.js';
import { parseVersion } from '../../../src/clients/version.js';
import { Secret } from '../../../src/credentials/secret.js';
import type { ResolvedRegistry } from '../../../src/inputs/resolve-credentials.js';
import type { Brought } from '../../../src/npmrc/tls-line.js';
import type { Finding } from '../../../src/project-config/finding.js';
import type { Intent } from '../../../src/project-config/intent.js';
import { type Readers, readersOf } from '../../../src/project-config/readers.js';
import { parseScopes } from '../../../src/registries/registry.js';
import { parseRegistryUrl } from '../../../src/registries/registry-url.js';
import type { Environment } from '../../../src/runner/environment.js';

export const TOKEN: ResolvedRegistry['credential'] = { kind: 'token', token: new Secret('fake-token-of-acme') };
export const BASIC: ResolvedRegistry['credential'] = {
  kind: 'basic',
  username: 'ci',
  password: new Secret('fake-pass'),
};
export const NONE: ResolvedRegistry['credential'] = { kind: 'none' };

export const ACME = 'https://npm.acme.dev/npm/';
export const CORP = 'https://corp.example/';

export function registry(url: string, scopes: string, credential = TOKEN, replacesBase = false): ResolvedRegistry {
  return {
    url: parseRegistryUrl(url, 'test'),
    scopes: parseScopes(scopes, 'test', []),
    replacesBase,
    credential,
    origin: 'test',
  };
}

/** A job that maps @acme and @corp; `environment` is this step's, `exported` what later steps have for sure. */
export function intent({
  registries = [registry(ACME, 'acme'), registry(CORP, 'corp', BASIC)],
  environment = {} as Environment,
  exported = [] as string[],
  inheritedHosts = [] as string[],
  inheritedDefault = undefined as string | undefined,
  brought = undefined as Brought | undefined,
} = {}): Intent {
  return {
    registries,
    environment,
    exported: new Set(exported),
    inheritedHosts: new Set(inheritedHosts),
    inheritedDefault,
    brought,
  };
}

/** Clients by `name` or `name@version`; with none, nothing is known. */
export function readers(...clients: string[]): Readers {
  return readersOf(
    clients.map((client) => {
      const [name = '', version = ''] = client.split('@');
      return { name: name as Client['name'], version: parseVersion(version) };
    }),
  );
}

/** A finding in short: `slug level line`. */
export function short(findings: readonly Finding[] | undefined): string[] | undefined {
  return findings?.map(({ slug, level, line }) => `${slug} ${level} ${line}`);
}
