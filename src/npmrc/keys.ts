import { isLoopback, type NerfDart, nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';

/** What a line of an npmrc file sets. */
export type NpmrcKey =
  | { readonly kind: 'default-registry' }
  | { readonly kind: 'scope-registry'; readonly scope: string }
  /** `//host/path/:setting`, or pnpm's `//host/path/:@scope:setting`. */
  | {
      readonly kind: 'registry-setting';
      readonly url: RegistryUrl;
      readonly nerfDart: NerfDart;
      readonly scope: string | undefined;
      readonly setting: string;
    }
  | { readonly kind: 'other' };

/** The settings that make up a credential. */
export const CREDENTIAL_PARTS: ReadonlySet<string> = new Set(['_authToken', '_auth', 'username', '_password']);

/** Those, and the settings that go with a credential and are removed with it. */
export const CREDENTIAL_SETTINGS: ReadonlySet<string> = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);

/** Whether the value of a setting must not be printed, for any registry and however the name is misspelled. */
export function holdsSecret(name: string): boolean {
  return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}

/** Reads a key. One with a URL that is not a valid registry URL is `other`. */
export function readKey(name: string): NpmrcKey {
  if (name === 'registry') return { kind: 'default-registry' };
  const mapping = /^(@[^:/]+):registry$/.exec(name);
  if (mapping?.[1] !== undefined) return { kind: 'scope-registry', scope: mapping[1] };
  const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
  if (setting?.[1] === undefined || setting[3] === undefined) return { kind: 'other' };
  const [, , scope, name_ = ''] = setting;
  const forPackage = PACKAGE_KEY.exec(setting[1]);
  const url = urlOfKey(forPackage === null ? setting[1] : `${forPackage[1]}/${forPackage[2]}`);
  if (url === undefined) return { kind: 'other' };
  const key = forPackage === null ? nerfDart(url) : (`${nerfDart(url).replace(/\/([^/]+)\/$/, '%2f$1')}` as NerfDart);
  return { kind: 'registry-setting', url, nerfDart: key, scope, setting: name_ };
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

/** A key for one package, which npm looks up before that of the registry: `//host/path/@scope%2fname`. */
const PACKAGE_KEY = /^(\/\/.*\/@[^/]+)%2f([^/]+)$/i;

/** The URL of a key. Keys contain no protocol: https is assumed, except for loopback. */
function urlOfKey(key: string): RegistryUrl | undefined {
  const secure = normalizedUrl(`https:${key}`);
  if (secure === undefined) return undefined;
  const isPlain = isLoopback(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
  return isPlain ? normalizedUrl(`http:${key}`) : secure;
}
