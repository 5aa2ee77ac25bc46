/** Keys of an npmrc file: what they mean, and which ones package managers look up. */

import type { Scope } from '../registries/names.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';
import { isLoopback, type NerfDart, nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import { gitHubPackagesRoot, isGitHubPackages } from '../registries/vendors.js';

/** `//host/path/:setting`, or pnpm's `//host/path/:@scope:setting`. */
export interface RegistrySetting {
  readonly kind: 'registry-setting';
  readonly url: RegistryUrl;
  readonly nerfDart: NerfDart;
  readonly scope: string | undefined;
  readonly setting: string;
}

/** What a line of an npmrc file sets. */
export type NpmrcKey =
  | { readonly kind: 'default-registry' }
  | { readonly kind: 'scope-registry'; readonly scope: string }
  | RegistrySetting
  | { readonly kind: 'other' };

/** The settings that make up a credential. */
export const CREDENTIAL_PARTS: ReadonlySet<string> = new Set(['_authToken', '_auth', 'username', '_password']);

/** Those, and the settings that go with a credential and are removed with it. */
export const CREDENTIAL_SETTINGS: ReadonlySet<string> = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);

/** Whether the value of a setting must not be printed, for any registry and however the name is misspelled. */
export function holdsSecret(name: string): boolean {
  return /(^|[:_-])(authtoken|token|auth|password|secret|key)$/i.test(name);
}

/** Reads a key. One with a URL that is not a valid registry URL is `other`. */
export function readKey(name: string): NpmrcKey {
  if (name === 'registry') return { kind: 'default-registry' };
  const [, mapped] = /^(@[^:/]+):registry$/.exec(name) ?? [];
  if (mapped !== undefined) return { kind: 'scope-registry', scope: mapped };
  const [, base, scope, setting] = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name) ?? [];
  if (base === undefined || setting === undefined) return { kind: 'other' };
  const forPackage = PACKAGE_KEY.exec(base);
  const url = urlOfKey(forPackage === null ? base : `${forPackage[1]}/${forPackage[2]}`);
  if (url === undefined) return { kind: 'other' };
  const key = forPackage === null ? nerfDart(url) : (`${nerfDart(url).replace(/\/([^/]+)\/$/, '%2f$1')}` as NerfDart);
  return { kind: 'registry-setting', url, nerfDart: key, scope, setting };
}

/** What a setting belongs to, a registry or one scope of it, normalized as package managers look it up: the key without the setting. */
export function ownerOfKey({ nerfDart, scope }: Pick<RegistrySetting, 'nerfDart' | 'scope'>): string {
  return scope === undefined ? nerfDart : `${nerfDart}:${scope}`;
}

/** A key for one package, which npm looks up before that of the registry: `//host/path/@scope%2fname`. */
const PACKAGE_KEY = /^(\/\/.*\/@[^/]+)%2f([^/]+)$/i;

/** The URL of a key. Keys contain no protocol: https is assumed, except for loopback. */
function urlOfKey(key: string): RegistryUrl | undefined {
  const secure = normalizedUrl(`https:${key}`);
  if (secure === undefined) return undefined;
  const isPlain = isLoopback(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
  return isPlain ? normalizedUrl(`http:${key}`) : secure;
}

/** The packages that are known, by scope. */
export type KnownPackages = ReadonlyMap<Scope, ReadonlySet<string>>;

/**
 * The further keys of registries that share their URL with another one, so that each of its scopes gets a credential of its
 * own. Measured on loopback with npm 9-12 and pnpm 11 and 12:
 *
 * - npm looks a credential up by the path of the request, upwards. So each known package needs a key for its metadata
 *   (`//host/@scope%2fname`) and one for its dist-tags (`//host/-/package/@scope%2fname`), and each scope one for its tarballs
 *   (`//host/@scope/`, on GitHub Packages also `//host/download/@scope/`).
 * - npm also wants a key of the registry itself before it publishes: that of the first entry. Requests for packages that
 *   are not known carry it.
 * - pnpm from 11.7 on reads `//host/:@scope:_authToken`.
 *
 * @param server GITHUB_SERVER_URL
 */
export function scopeKeys(registries: readonly ResolvedRegistry[], known: KnownPackages, server: string): ScopeKey[] {
  const keys: ScopeKey[] = [];
  for (const registry of sharingUrl(registries)) {
    const base = nerfDart(registry.url);
    const add = (key: string) => keys.push({ key, registry });
    for (const scope of registry.scopes) {
      add(`${base}:${scope}`);
      add(`${base}${scope}/`);
      if (isGitHubPackages(registry.url, server)) add(downloadKey(registry, scope));
    }
    for (const name of packagesOf(registry, known)) {
      add(packageKey(registry.url, name));
      add(`${base}-/package/${name.replace('/', '%2f')}`);
    }
  }
  return keys;
}

/** A key, without its setting, and the registry that its credential belongs to. */
interface ScopeKey {
  readonly key: string;
  readonly registry: ResolvedRegistry;
}

/**
 * The scope that a key below a registry's own is for: `//host/@acme/`, also written `//host/@acme`, which pnpm 11 and later
 * obey for the scope, and npm for its tarballs; on GitHub Packages these are below `/download/`. For one package, npm also
 * looks up `//host/@acme%2fname`, and `//host/-/package/@acme%2fname` for its dist-tags.
 *
 * @param key the key in question
 * @param registry the registry's key
 * @returns undefined if the key is another one
 */
export function scopeOfKey(key: NerfDart, registry: NerfDart): string | undefined {
  return key.startsWith(registry)
    ? /^(?:download\/|-\/package\/)?(@[^/%]+)(?:\/|%2f[^/]+)$/.exec(key.slice(registry.length))?.[1]
    : undefined;
}

/** The key that npm looks up first for requests about a package: their path (npm-registry-fetch, `regFromURI`). */
export function packageKey(url: RegistryUrl, name: string): NerfDart {
  return `${nerfDart(url)}${name.replace('/', '%2f')}` as NerfDart;
}

/** Where GitHub Packages serves the tarballs of a scope, whatever path the registry has. */
export function downloadKey({ url }: ResolvedRegistry, scope: Scope): NerfDart {
  return `${gitHubPackagesRoot(url)}download/${scope}/` as NerfDart;
}

/** The known packages of a registry's scopes, and those that its entry names. */
export function packagesOf({ scopes, packages = [] }: ResolvedRegistry, known: KnownPackages): Set<string> {
  const names = new Set(packages.filter((name) => scopes.some((scope) => name.startsWith(`${scope}/`))));
  for (const scope of scopes) for (const name of known.get(scope) ?? []) names.add(name);
  return names;
}
