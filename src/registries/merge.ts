import { type Credential, sameCredential, secretOf } from '../credentials/credential.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Scope } from './names.js';
import { isCredentialOnly, type Registry, type ResolvedRegistry } from './registry.js';
import { type NerfDart, nerfDart, parentNerfDarts } from './registry-url.js';

/** What wins between two statements about one registry: saying something over saying nothing, a value over an empty one. */
const WEIGHT: Record<Credential['kind'], number> = {
  inherited: 0,
  unnamed: 1,
  empty: 2,
  none: 3,
  basic: 3,
  token: 3,
  oidc: 3,
};

/**
 * Merges what all inputs say about registries, in the order of first mention: one result for each nerf dart, or several if
 * they have different credentials for different scopes.
 *
 * Contradictions are reported: different credentials for one URL without scopes of their own, one scope on two registries, two
 * default registries.
 */
export function mergeRegistries(registries: readonly Registry[], diagnostics: Diagnostics): Registry[] {
  const merged: Registry[] = [];
  const byNerfDart = new Map<NerfDart, number[]>();
  for (const registry of registries) {
    const key = nerfDart(registry.url);
    const indexes = byNerfDart.get(key) ?? [];
    const index = partnerOf(registry, indexes, merged);
    const partner = index === undefined ? undefined : merged[index];
    if (index !== undefined && partner !== undefined) merged[index] = mergeTwo(partner, registry, diagnostics);
    else byNerfDart.set(key, [...indexes, merged.push(registry) - 1]);
  }
  reportContradictions(merged, diagnostics);
  return merged;
}

/**
 * The registry with the same nerf dart that a further statement is merged with: one that has its scope, or the same
 * credential, or none yet. Two that have different credentials and scopes of their own stay apart.
 */
function partnerOf(registry: Registry, indexes: readonly number[], merged: readonly Registry[]): number | undefined {
  const candidates = indexes.flatMap((index) => {
    const other = merged[index];
    return other === undefined ? [] : [{ index, other }];
  });
  const isPartner = [
    ({ scopes }: Registry) => scopes.some((scope) => registry.scopes.includes(scope)),
    ({ credential }: Registry) => sameCredential(credential, registry.credential),
    (other: Registry) => !claimsCredential(other) || !claimsCredential(registry),
    (other: Registry) => other.scopes.length === 0 || registry.scopes.length === 0,
  ];
  for (const test of isPartner) {
    const found = candidates.find(({ other }) => test(other));
    if (found !== undefined) return found.index;
  }
  return undefined;
}

/** Whether a statement gives a credential, or was meant to: an empty secret does not stand for the token of another scope. */
function claimsCredential({ credential }: Registry): boolean {
  return WEIGHT[credential.kind] >= WEIGHT.empty;
}

/**
 * Gives a registry that npmrc lines map without a credential the one of the nearest path above. npm and pnpm look there, too;
 * Yarn and bun 1.4.0 do not. An entry of `registries` with an empty token gets none.
 *
 * @param inheritedKeys the registries that keep a credential of the current user configuration
 */
export function withCredentialsFromAbove(
  registries: readonly ResolvedRegistry[],
  inheritedKeys: ReadonlySet<NerfDart>,
): ResolvedRegistry[] {
  return registries.map((registry) => {
    const key = nerfDart(registry.url);
    if (registry.credential.kind !== 'inherited' || isCredentialOnly(registry) || inheritedKeys.has(key))
      return registry;
    for (const above of parentNerfDarts(key)) {
      const owner = registries.find(({ url, credential }) => nerfDart(url) === above && isDecided(credential));
      if (owner !== undefined && secretOf(owner.credential) !== undefined) {
        return { ...registry, credential: owner.credential };
      }
    }
    return registry;
  });
}

function isDecided({ kind }: ResolvedRegistry['credential']): boolean {
  return kind !== 'inherited' && kind !== 'missing';
}

function reportContradictions(registries: readonly Registry[], diagnostics: Diagnostics): void {
  const byScope = new Map<Scope, Registry>();
  let base: Registry | undefined;
  for (const registry of registries) {
    for (const scope of registry.scopes) {
      const owner = byScope.get(scope);
      if (owner === undefined) byScope.set(scope, registry);
      else {
        diagnostics.error(
          'scope-twice',
          `${both(owner, registry)} both claim the scope ${scope}.`,
          'Package managers ask one registry for each scope: name the scope in one place.',
        );
      }
    }
    if (registry.replacesBase && base !== undefined) {
      diagnostics.error(
        'default-registry-twice',
        `${both(base, registry)} are both the default registry.`,
        'Set `scope` for one of them.',
      );
    } else if (registry.replacesBase) base = registry;
  }
}

/** Merges two statements about one nerf dart. */
function mergeTwo(a: Registry, b: Registry, diagnostics: Diagnostics): Registry {
  if (a.url !== b.url && ![a, b].some(isCredentialOnly)) {
    diagnostics.error(
      'credential-conflict',
      `${both(a, b)} name the same registry, once with http and once with https.`,
      'Package managers look up credentials without the protocol. Use one of the two URLs.',
    );
  }
  const packages = [...new Set([...(a.packages ?? []), ...(b.packages ?? [])])];
  return {
    // A credential line of an npmrc names no protocol; the line that maps packages to the registry does.
    url: isCredentialOnly(a) ? b.url : a.url,
    scopes: [...new Set([...a.scopes, ...b.scopes])],
    replacesBase: a.replacesBase || b.replacesBase,
    credential: mergeCredentials(a, b, diagnostics),
    origin: a.origin,
    ...(packages.length === 0 ? {} : { packages }),
  };
}

function mergeCredentials(a: Registry, b: Registry, diagnostics: Diagnostics): Credential {
  const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
  if (difference < 0) return b.credential;
  if (difference === 0 && !sameCredential(a.credential, b.credential)) {
    diagnostics.error(
      'credential-conflict',
      `${both(a, b)} name the same registry with different credentials.`,
      'Two credentials for one URL need scopes of their own: give each entry its `scope`, or remove one credential.',
    );
  }
  return a.credential;
}

/** Where two registries come from, as the start of a sentence. */
function both({ origin }: { readonly origin: string }, other: { readonly origin: string }): string {
  return `${origin} and ${other.origin.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
}
