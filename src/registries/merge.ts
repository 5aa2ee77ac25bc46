import { UserError } from '../diagnostics/diagnostic.js';
import { type Credential, isCredentialOnly, type Registry, type Scope } from './registry.js';
import { type NerfDart, nerfDart, type RegistryUrl } from './registry-url.js';

/** Whether two credentials are the same one. */
function agree(a: Credential, b: Credential): boolean {
  if (a.kind === 'token' && b.kind === 'token') return a.token.equals(b.token);
  if (a.kind === 'basic' && b.kind === 'basic') return a.username === b.username && a.password.equals(b.password);
  if (a.kind === 'oidc' && b.kind === 'oidc') {
    return a.provider === b.provider && JSON.stringify(a.fields) === JSON.stringify(b.fields);
  }
  return a.kind === b.kind;
}

/** What decides between two statements about one registry: saying nothing yields to saying something, empty to full. */
const WEIGHT: Record<Credential['kind'], number> = {
  inherited: 0,
  unnamed: 1,
  empty: 2,
  none: 3,
  basic: 3,
  token: 3,
  oidc: 3,
};

/** The credential that both give, where one of them may say nothing. */
function merged(a: Registry, b: Registry): Credential {
  const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
  if (difference !== 0) return difference > 0 ? a.credential : b.credential;
  if (agree(a.credential, b.credential)) return a.credential;
  throw new UserError(
    'credential-conflict',
    `${a.origin} and ${b.origin} name the same registry with different credentials.`,
    'Clients hold one credential for each registry URL: give one, or use URLs with different paths.',
  );
}

/**
 * Brings together what all inputs say, one element for each nerf dart, in the order of first mention.
 *
 * @throws UserError `credential-conflict`, `scope-twice`, `default-registry-twice`
 */
export function mergeRegistries(registries: readonly Registry[]): Registry[] {
  const byNerfDart = new Map<NerfDart, Registry>();
  const byScope = new Map<Scope, Registry>();
  const defaults: Registry[] = [];
  registries.forEach((registry) => {
    const key = nerfDart(registry.url);
    const other = byNerfDart.get(key);
    byNerfDart.set(key, other === undefined ? registry : combined(other, registry));
    registry.scopes.forEach((scope) => {
      const owner = byScope.get(scope);
      if (owner !== undefined && owner.url !== registry.url) throw scopeTwice(scope, owner, registry);
      byScope.set(scope, registry);
    });
    if (registry.replacesBase) defaults.push(registry);
  });
  const [base, ...others] = defaults;
  const second = others.find(({ url }) => url !== base?.url);
  if (base !== undefined && second !== undefined) throw twoDefaults(base, second);
  return [...byNerfDart.values()];
}

/** Brings together two statements about one nerf dart. */
function combined(a: Registry, b: Registry): Registry {
  if (a.url !== b.url && ![a, b].some(isCredentialOnly)) throw twoProtocols(a, b);
  // A credential line of an npmrc names no protocol; the line that maps packages to the registry does.
  return joined(a, b, isCredentialOnly(a) ? b.url : a.url);
}

/** Two statements about one registry, as one. */
function joined(a: Registry, b: Registry, url: RegistryUrl): Registry {
  return {
    url,
    scopes: [...new Set([...a.scopes, ...b.scopes])],
    replacesBase: a.replacesBase || b.replacesBase,
    credential: merged(a, b),
    origin: a.origin,
  };
}

function twoProtocols(a: Registry, b: Registry): UserError {
  return new UserError(
    'credential-conflict',
    `${a.origin} and ${b.origin} name the same registry, once with http and once with https.`,
    'Clients key credentials without the protocol: use one of them.',
  );
}

function scopeTwice(scope: Scope, a: Registry, b: Registry): UserError {
  return new UserError(
    'scope-twice',
    `${a.origin} and ${b.origin} both claim the scope ${scope}.`,
    'Clients ask one registry for each scope: name it in one place.',
  );
}

function twoDefaults(a: Registry, b: Registry): UserError {
  return new UserError(
    'default-registry-twice',
    `${a.origin} and ${b.origin} both are the default registry.`,
    'Give `scope` to one of them.',
  );
}
