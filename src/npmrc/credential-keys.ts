/** Credentials under further keys than a registry's own, for package managers that look there. */
import { revealed, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart, parentNerfDarts } from '../registries/registry-url.js';
import { gitHubPackagesRoot, isGitHubPackages, tarballKey } from '../registries/vendors.js';
import { downloadKey } from './keys.js';

/** A credential as lines of an npmrc file, each without the key that it starts with. */
export type CredentialText = readonly SecretText[];

/** Credentials by key. No lines for a key that must have no credential (`auth: none`). */
export type CredentialsByKey = Map<NerfDart, CredentialText>;

/**
 * Adds the keys that package managers need besides the registries' own.
 *
 * @param credentials the credentials under the registries' own keys; gets the further ones
 * @param inheritedKeys the keys that the inherited user configuration has credentials for
 * @param server GITHUB_SERVER_URL
 */
export function addCredentialKeys(
  registries: readonly ResolvedRegistry[],
  credentials: CredentialsByKey,
  inheritedKeys: ReadonlySet<NerfDart>,
  server: string,
  diagnostics: Diagnostics,
): void {
  const further = tarballKeys(registries, credentials, inheritedKeys, server, diagnostics);
  for (const [key, lines] of further) credentials.set(key, lines);
  reportParentCredentials(registries, credentials, inheritedKeys, diagnostics);
}

/**
 * A credential is also written for the path of the tarballs, unless that has one of its own, or it is shared with other
 * registries and the inherited file has a credential for it. If two credentials claim a path of GitHub Packages, each gets the
 * paths of its own scopes there.
 */
function tarballKeys(
  registries: readonly ResolvedRegistry[],
  credentials: CredentialsByKey,
  inheritedKeys: ReadonlySet<NerfDart>,
  server: string,
  diagnostics: Diagnostics,
): [NerfDart, CredentialText][] {
  const claims = new Map<NerfDart, Claim[]>();
  for (const registry of registries) {
    const { url } = registry;
    const lines = credentials.get(nerfDart(url)) ?? [];
    const tarballs = tarballKey(url, server);
    if (lines.length === 0 || tarballs === undefined || credentials.has(tarballs.key)) continue;
    if (tarballs.shared && inheritedKeys.has(tarballs.key)) {
      diagnostics.info(`${tarballs.key} keeps the inherited credential; tarballs of ${url} may be below it.`);
      continue;
    }
    claims.set(tarballs.key, [...(claims.get(tarballs.key) ?? []), { registry, lines }]);
  }
  return [...claims].flatMap(([key, claimants]) => {
    const texts = new Set(claimants.map(({ lines }) => revealed(lines.flat())));
    if (texts.size === 1) return claimants.slice(0, 1).map(({ lines }): [NerfDart, CredentialText] => [key, lines]);
    const perScope = claimants.flatMap((claim) => downloadKeys(claim, server));
    if (perScope.length === 0) {
      diagnostics.info(`${key} serves tarballs of registries with different credentials, so none is written for it.`);
    }
    return perScope;
  });
}

/** A registry that needs its credential under a path of its host. */
interface Claim {
  readonly registry: ResolvedRegistry;
  readonly lines: CredentialText;
}

/**
 * The tarballs of GitHub Packages are below the scope, so each scope can have a credential of its own. To check a lockfile,
 * pnpm 12 asks for packages without the owner in the URL; there it reads a key of the scope (measured, 12.21).
 */
function downloadKeys({ registry, lines }: Claim, server: string): [NerfDart, CredentialText][] {
  if (!isGitHubPackages(registry.url, server)) return [];
  return registry.scopes.flatMap((scope): [NerfDart, CredentialText][] => [
    [downloadKey(registry, scope), lines],
    [`${gitHubPackagesRoot(registry.url)}:${scope}` as NerfDart, lines],
  ]);
}

/**
 * Reports registries without a credential that npm and pnpm send the one of a path above: one of this step, or with `auth: none`
 * also an inherited one.
 */
function reportParentCredentials(
  registries: readonly ResolvedRegistry[],
  credentials: CredentialsByKey,
  inheritedKeys: ReadonlySet<NerfDart>,
  diagnostics: Diagnostics,
): void {
  const isWritten = (key: NerfDart) => (credentials.get(key)?.length ?? 0) > 0;
  for (const { url, credential } of registries) {
    const own = nerfDart(url);
    const isNone = credential.kind === 'none';
    if (isWritten(own) || (!isNone && inheritedKeys.has(own))) continue;
    const above = parentNerfDarts(own).find(
      (key) => isWritten(key) || (isNone && inheritedKeys.has(key) && !credentials.has(key)),
    );
    if (above === undefined) continue;
    diagnostics.notice(undefined, `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`);
  }
}
