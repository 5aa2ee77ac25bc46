/**
 * A token per scope on one URL, in the keys of each package manager. Measured on loopback with npm 9-12 and pnpm 11 and 12:
 *
 * - npm looks a credential up by the path of the request, upwards. So each known package needs a key for its metadata
 *   (`//host/@scope%2fname`) and one for its dist-tags (`//host/-/package/@scope%2fname`), and each scope one for its tarballs
 *   (`//host/@scope/`, on GitHub Packages also `//host/download/@scope/`).
 * - npm also wants a key of the registry itself before it publishes: that of the first entry. Requests for packages that
 *   are not known carry it.
 * - pnpm from 11.7 on reads `//host/:@scope:_authToken`.
 */
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import type { Scope } from '../registries/scopes.js';
import { sharingUrl } from '../registries/shared-urls.js';
import { gitHubPackagesRoot, isGitHubPackages } from '../registries/vendors.js';

/** The packages that are known, by scope. */
export type KnownPackages = ReadonlyMap<Scope, ReadonlySet<string>>;

/** A key, without its setting, and the registry that its credential belongs to. */
export interface ScopeKey {
  readonly key: string;
  readonly registry: ResolvedRegistry;
}

/**
 * The further keys of registries that share their URL with another one.
 *
 * @param server GITHUB_SERVER_URL
 */
export function scopeKeys(registries: readonly ResolvedRegistry[], known: KnownPackages, server = ''): ScopeKey[] {
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
      const escaped = name.replace('/', '%2f');
      add(`${base}${escaped}`);
      add(`${base}-/package/${escaped}`);
    }
  }
  return keys;
}

/** Where GitHub Packages serves the tarballs of a scope, whatever path the registry has. */
export function downloadKey({ url }: ResolvedRegistry, scope: Scope): string {
  return `${gitHubPackagesRoot(url)}download/${scope}/`;
}

/** The known packages of a registry's scopes, and those that its entry names. */
export function packagesOf({ scopes, packages = [] }: ResolvedRegistry, known: KnownPackages): Set<string> {
  const names = new Set(packages.filter((name) => scopes.some((scope) => name.startsWith(`${scope}/`))));
  for (const scope of scopes) for (const name of known.get(scope) ?? []) names.add(name);
  return names;
}
