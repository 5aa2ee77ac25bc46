/** Logins in the current user configuration that share a URL with a registry of this step, and have another credential. */
import { type SentCredential, sameCredential } from '../credentials/credential.js';
import { decodeBase64 } from '../credentials/parse-credential.js';
import { Secret } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import type { Scope } from '../registries/scopes.js';
import type { Inherited } from './inherited-lines.js';
import { CREDENTIAL_PARTS } from './keys.js';

/** The settings of one credential, by name. */
type Parts = Map<string, string>;

/**
 * Finds scopes that the user configuration maps to a URL of this step, with a credential of their own: an earlier use of this
 * action in the job, or the user. They keep that credential, as if they were an entry of this step.
 *
 * @returns in the order of the user configuration
 */
export function inheritedLogins({ head }: Inherited, registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const ours = new Map<NerfDart, ResolvedRegistry[]>();
  for (const registry of registries) {
    // One without a scope replaces the credential of its URL for all scopes.
    if (registry.scopes.length === 0) continue;
    const key = nerfDart(registry.url);
    ours.set(key, [...(ours.get(key) ?? []), registry]);
  }
  const claimed = new Set<string>(registries.flatMap(({ scopes }) => scopes));
  const credentials = new Map<string, Parts>();
  const urls = new Map<string, RegistryUrl>();
  for (const { line, key } of head) {
    if (line.kind !== 'setting' || key === undefined) continue;
    const url = key.kind === 'scope-registry' && !claimed.has(key.scope) ? normalizedUrl(line.value) : undefined;
    if (key.kind === 'scope-registry' && url !== undefined) urls.set(key.scope, url);
    if (key.kind !== 'registry-setting' || !CREDENTIAL_PARTS.has(key.setting)) continue;
    const owner = keyOf(key.nerfDart, key.scope);
    credentials.set(owner, (credentials.get(owner) ?? new Map()).set(key.setting, line.value));
  }
  const logins: ResolvedRegistry[] = [];
  for (const [scope, url] of urls) {
    const rivals = ours.get(nerfDart(url)) ?? [];
    // pnpm also reads a scope's token from `//host/@scope`.
    const keys = [keyOf(nerfDart(url), scope), `${nerfDart(url)}${scope}/`, nerfDart(url)];
    const credential = keys.map((key) => credentialOf(credentials.get(key))).find((found) => found !== undefined);
    if (credential === undefined || !rivals.some((rival) => competes(rival, credential))) continue;
    const origin = 'the current user configuration';
    logins.push({ url, scopes: [scope as Scope], replacesBase: false, credential, origin });
  }
  return logins;
}

function keyOf(key: NerfDart, scope: string | undefined): string {
  return scope === undefined ? key : `${key}:${scope}`;
}

/** The credential that settings make up; undefined if there is none, or if it is still to be filled from a variable. */
function credentialOf(parts: Parts | undefined): SentCredential | undefined {
  if (parts === undefined || [...parts.values()].some((value) => value.includes('${'))) return undefined;
  const token = parts.get('_authToken');
  if (token !== undefined) return { kind: 'token', token: new Secret(token) };
  const pair = decodeBase64(parts.get('_auth') ?? '') ?? '';
  const colon = pair.indexOf(':');
  const username = parts.get('username') ?? pair.slice(0, Math.max(0, colon));
  const password = decodeBase64(parts.get('_password') ?? '') || pair.slice(colon + 1);
  return username === '' || password === '' ? undefined : { kind: 'basic', username, password: new Secret(password) };
}

/** Whether a registry of this step has another credential. One that sends nothing does not compete. */
function competes({ credential }: ResolvedRegistry, inherited: SentCredential): boolean {
  return (credential.kind === 'token' || credential.kind === 'basic') && !sameCredential(credential, inherited);
}
