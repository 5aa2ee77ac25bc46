import { Secret, type SecretText } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';

/** A rendered `.yarnrc.yml`, and the keys in it that are ours. */
export interface Yarnrc {
  readonly text: SecretText;
  readonly keys: readonly (readonly string[])[];
}

/**
 * Renders a `.yarnrc.yml` that takes the place of none, as `renderYarnrc` would: what it says is explained there. Nearly
 * every job has no such file, and is spared the YAML library.
 */
export function renderNewYarnrc(registries: readonly ResolvedRegistry[]): Yarnrc {
  const base: string[] = [];
  const scopes: string[] = [];
  const logins: (string | Secret)[] = [];
  const plainHosts = new Set<string>();
  const keys: string[][] = [];
  for (const registry of registries) {
    const server = withoutSlash(registry.url);
    const servers = [`npmRegistryServer: ${quoted(server)}\n`, `npmPublishRegistry: ${quoted(server)}\n`];
    for (const scope of registry.scopes) {
      const name = scope.slice(1);
      scopes.push(`  ${quoted(name)}:\n`, ...servers.map((line) => `    ${line}`));
      keys.push(['npmScopes', name]);
    }
    if (registry.replacesBase) {
      base.push(...servers);
      keys.push(['npmRegistryServer'], ['npmPublishRegistry']);
    }
    for (const [name, value] of Object.entries(credentialOf(registry, (secret) => secret) ?? {})) {
      logins.push(`  ${quoted(server)}:\n    npmAlwaysAuth: "true"\n    ${name}: "`, value, '"\n');
      keys.push(['npmRegistries', server]);
    }
    if (registry.url.startsWith('http:')) plainHosts.add(new URL(registry.url).hostname);
  }
  const hosts = [...plainHosts].map((host) => `  - ${quoted(host)}\n`);
  if (hosts.length > 0) keys.push(['unsafeHttpWhitelist']);
  const group = (name: string, lines: SecretText): SecretText => (lines.length === 0 ? [] : [`${name}:\n`, ...lines]);
  const text = [
    ...base,
    ...group('npmScopes', scopes),
    ...group('npmRegistries', logins),
    ...group('unsafeHttpWhitelist', hosts),
  ];
  return { text, keys };
}

/** A credential as yarn's setting; undefined if there is none. */
export function credentialOf<Value>(
  { credential }: ResolvedRegistry,
  secret: (value: Secret) => Value,
): Record<string, Value> | undefined {
  if (credential.kind === 'token') return { npmAuthToken: secret(credential.token) };
  if (credential.kind !== 'basic') return undefined;
  const pair = Buffer.from(`${credential.username}:${credential.password.reveal()}`, 'utf8').toString('base64');
  return { npmAuthIdent: secret(new Secret(pair)) };
}

/** As yarn writes URLs. */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

/** A text in JSON is one in YAML, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
