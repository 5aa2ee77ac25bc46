/** Credentials under other keys than a registry's own, for clients that look there. */

import { revealed } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { tarballKey } from '../registries/hosts.js';
import { isCredentialOnly } from '../registries/registry.js';
import { type NerfDart, nerfDart } from '../registries/registry-url.js';
import type { CredentialText } from './plain-lines.js';

/** The credentials by their key; none for a key that must have none (`auth: none`). */
export type CredentialLines = Map<NerfDart, CredentialText>;

/**
 * Adds the keys that clients need beyond the registries' own.
 *
 * @param taken the keys that the inherited file has credentials for
 * @param diagnostics gets what cannot be kept apart
 */
export function withFurtherKeys(
  registries: readonly ResolvedRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
  diagnostics: Diagnostic[],
): CredentialLines {
  tellRemaining(registries, own, taken, diagnostics);
  return new Map([
    ...own,
    ...linesFromAbove(registries, own, taken),
    ...linesForTarballs(registries, own, taken, diagnostics),
  ]);
}

/**
 * A registry that npmrc lines map, and whose credential they give for a path above it, gets it at its own path too:
 * yarn 1 looks nowhere else.
 */
function linesFromAbove(
  registries: readonly ResolvedRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
): [NerfDart, CredentialText][] {
  return registries.flatMap((registry): [NerfDart, CredentialText][] => {
    const key = nerfDart(registry.url);
    if (registry.credential.kind !== 'inherited' || isCredentialOnly(registry) || taken.has(key)) return [];
    const lines = parents(key)
      .map((parent) => own.get(parent))
      .find((candidate) => candidate !== undefined && candidate.length > 0);
    return lines === undefined ? [] : [[key, lines]];
  });
}

/**
 * A credential stands under the path of the tarballs as well, unless that has one of its own, or two credentials
 * claim it, or it is shared with registries that are none of ours and the inherited file has one for it.
 */
function linesForTarballs(
  registries: readonly ResolvedRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
  diagnostics: Diagnostic[],
): [NerfDart, CredentialText][] {
  const claims = new Map<NerfDart, CredentialText[]>();
  for (const { url } of registries) {
    const lines = own.get(nerfDart(url)) ?? [];
    const place = tarballKey(url);
    if (lines.length === 0 || place === undefined || own.has(place.key)) continue;
    if (place.shared && taken.has(place.key)) {
      const text = `${place.key} keeps the inherited credential; tarballs of ${url} may lie below it.`;
      diagnostics.push({ level: 'info', text });
      continue;
    }
    const others = claims.get(place.key) ?? [];
    if (!others.some((other) => same(other, lines))) claims.set(place.key, [...others, lines]);
  }
  return [...claims].flatMap(([key, claimants]): [NerfDart, CredentialText][] => {
    const [lines, ...rest] = claimants;
    if (lines !== undefined && rest.length === 0) return [[key, lines]];
    const text = `${key} serves tarballs for registries with different credentials; none is written for it.`;
    diagnostics.push({ level: 'info', text });
    return [];
  });
}

/** Says where `auth: none` cannot keep npm and pnpm from sending the credential of a path above. */
function tellRemaining(
  registries: readonly ResolvedRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
  diagnostics: Diagnostic[],
): void {
  for (const { url, credential } of registries) {
    if (credential.kind !== 'none') continue;
    const above = parents(nerfDart(url)).find(
      (key) => (own.get(key)?.length ?? 0) > 0 || (taken.has(key) && !own.has(key)),
    );
    if (above === undefined) continue;
    const text = `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`;
    diagnostics.push({ level: 'notice', text });
  }
}

function same(a: CredentialText, b: CredentialText): boolean {
  return revealed(a.flat()) === revealed(b.flat());
}

/** The keys of the paths above a registry, nearest first. */
function parents(key: NerfDart): NerfDart[] {
  const above: NerfDart[] = [];
  for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
    above.push(key.slice(0, end + 1) as NerfDart);
  }
  return above;
}
