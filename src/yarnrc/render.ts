import { basicAuth } from '../credentials/credential.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';

/**
 * Yarn's setting that keeps fresh packages out. Yarn from 4.10 on gives a scope its own default (one day), whatever the project
 * sets (measured, 4.18), and Yarn 3 fails on the key in a scope.
 */
export const AGE_GATE = 'npmMinimalAgeGate';

/**
 * Renders a `.yarnrc.yml` for Yarn 2+ where there is none. Texts in JSON are texts in YAML, too.
 *
 * Scopes are named without `@`, and each gets its server for publishing, too: without it, Yarn publishes to the public
 * registry. Credentials belong to their registries: one that belonged to a scope would go to whatever registry a project maps
 * that scope to (Yarn 4 merges the two entries), and to none in Yarn 3, which uses the project's entry alone (measured, 3.8
 * and 4.18). Their keys are whole URLs, which Yarn prefers to those without a protocol. `npmAlwaysAuth`: Yarn would send
 * nothing for packages without a scope otherwise. Only where registries share a URL, a credential belongs to its scopes.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 */
export function newYarnrc(registries: readonly ResolvedRegistry[], ageGate: string | undefined): SecretText {
  const base: string[] = [];
  const scopes: (string | Secret)[] = [];
  const logins: (string | Secret)[] = [];
  const plainHosts = new Set<string>();
  const shared = new Set(sharingUrl(registries));
  for (const registry of registries) {
    const login = loginOf(registry);
    const ofScope = login !== undefined && shared.has(registry) ? loginLines(login, '    ') : [];
    const server = withoutSlash(registry.url);
    const servers = [
      `npmRegistryServer: ${JSON.stringify(server)}\n`,
      `npmPublishRegistry: ${JSON.stringify(server)}\n`,
    ];
    for (const scope of registry.scopes) {
      const name = scope.slice(1);
      const gate = ageGate === undefined ? [] : [`${AGE_GATE}: ${JSON.stringify(ageGate)}\n`];
      const settings = [...servers, ...gate].map((line) => `    ${line}`);
      scopes.push(`  ${JSON.stringify(name)}:\n`, ...settings, ...ofScope);
    }
    if (registry.replacesBase) {
      base.push(...servers);
    }
    if (login !== undefined && (ofScope.length === 0 || registry.replacesBase)) {
      logins.push(`  ${JSON.stringify(server)}:\n`, ...loginLines(login, '    '));
    }
    if (registry.url.startsWith('http:')) plainHosts.add(new URL(registry.url).hostname);
  }
  const hosts = [...plainHosts].map((host) => `  - ${JSON.stringify(host)}\n`);
  const group = (name: string, lines: SecretText): SecretText => (lines.length === 0 ? [] : [`${name}:\n`, ...lines]);
  return [
    ...base,
    ...group('npmScopes', scopes),
    ...group('npmRegistries', logins),
    ...group('unsafeHttpWhitelist', hosts),
  ];
}

function loginLines([name, value]: readonly [string, Secret], indent: string): SecretText {
  return [`${indent}npmAlwaysAuth: "true"\n${indent}${name}: "`, value, '"\n'];
}

/** A credential as Yarn's setting and its value; undefined if there is none. */
export function loginOf({ credential }: ResolvedRegistry): readonly [string, Secret] | undefined {
  if (credential.kind === 'token') return ['npmAuthToken', credential.token];
  return credential.kind === 'basic' ? ['npmAuthIdent', new Secret(basicAuth(credential))] : undefined;
}

/** A URL as Yarn writes it. */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
