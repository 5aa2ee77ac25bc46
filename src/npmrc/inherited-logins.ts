/** Logins in the current user configuration that share a URL with a registry of this step, and have another token. */
import { Secret } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import type { Scope } from '../registries/scopes.js';
import type { Inherited } from './inherited-lines.js';

/**
 * Finds scopes that the user configuration maps to a URL of this step, with a token of their own: an earlier use of this
 * action in the job, or the user. They keep that token, as if they were an entry of this step.
 *
 * @returns in the order of the user configuration
 */
export function inheritedLogins({ head }: Inherited, registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const claimed = new Set<string>(registries.flatMap(({ scopes }) => scopes));
  const tokens = new Map<string, string>();
  const urls = new Map<string, string>();
  for (const { line, key } of head) {
    if (line.kind !== 'setting' || key === undefined) continue;
    if (key.kind === 'scope-registry' && !claimed.has(key.scope)) urls.set(key.scope, line.value);
    if (key.kind !== 'registry-setting' || key.setting !== '_authToken' || line.value.includes('${')) continue;
    tokens.set(key.scope === undefined ? key.nerfDart : `${key.nerfDart}:${key.scope}`, line.value);
  }
  const logins: ResolvedRegistry[] = [];
  for (const [scope, url] of urls) {
    const ours = registries.find((registry) => withSlash(url) === registry.url);
    if (ours === undefined || ours.scopes.length === 0) continue;
    const key = nerfDart(ours.url);
    const token = tokens.get(`${key}:${scope}`) ?? tokens.get(key);
    if (token === undefined || isTokenOf(ours, token)) continue;
    logins.push({
      url: ours.url,
      scopes: [scope as Scope],
      replacesBase: false,
      credential: { kind: 'token', token: new Secret(token) },
      origin: 'the current user configuration',
    });
  }
  return logins;
}

function isTokenOf({ credential }: ResolvedRegistry, token: string): boolean {
  if (credential.kind === 'token') return credential.token.equals(new Secret(token));
  return credential.kind !== 'basic'; // one that sends nothing does not compete
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
