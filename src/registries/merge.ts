import { type Credential, sameCredential } from '../credentials/credential.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { isCredentialOnly, type Registry } from './registry.js';
import { type NerfDart, nerfDart } from './registry-url.js';
import type { Scope } from './scopes.js';

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
 * Merges what all inputs say about registries: one result for each nerf dart, in the order of first mention.
 *
 * Contradictions are reported: different credentials for one URL, one scope on two registries, two default registries.
 */
export function mergeRegistries(registries: readonly Registry[], diagnostics: Diagnostics): Registry[] {
  const byNerfDart = new Map<NerfDart, Registry>();
  const byScope = new Map<Scope, Registry>();
  let base: Registry | undefined;
  for (const registry of registries) {
    const key = nerfDart(registry.url);
    const other = byNerfDart.get(key);
    byNerfDart.set(key, other === undefined ? registry : mergeTwo(other, registry, diagnostics));
    for (const scope of registry.scopes) {
      const owner = byScope.get(scope);
      if (owner !== undefined && owner.url !== registry.url) reportScopeTwice(scope, owner, registry, diagnostics);
      else byScope.set(scope, registry);
    }
    if (!registry.replacesBase) continue;
    if (base !== undefined && base.url !== registry.url) reportTwoDefaults(base, registry, diagnostics);
    base ??= registry;
  }
  return [...byNerfDart.values()];
}

/** Merges two statements about one nerf dart. */
function mergeTwo(a: Registry, b: Registry, diagnostics: Diagnostics): Registry {
  if (a.url !== b.url && ![a, b].some(isCredentialOnly)) {
    diagnostics.error(
      'credential-conflict',
      `${a.origin} and ${b.origin} name the same registry, once with http and once with https.`,
      'Package managers key credentials without the protocol: use one of the two.',
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
      `${a.origin} and ${b.origin} name the same registry with different credentials.`,
      'Package managers have one credential for each registry URL: give one, or use URLs with different paths.',
    );
  }
  return a.credential;
}

function reportScopeTwice(scope: Scope, a: Registry, b: Registry, diagnostics: Diagnostics): void {
  diagnostics.error(
    'scope-twice',
    `${a.origin} and ${b.origin} both claim the scope ${scope}.`,
    'Package managers ask one registry for each scope: name the scope in one place.',
  );
}

function reportTwoDefaults(a: Registry, b: Registry, diagnostics: Diagnostics): void {
  diagnostics.error(
    'default-registry-twice',
    `${a.origin} and ${b.origin} are both the default registry.`,
    'Give `scope` to one of them.',
  );
}
