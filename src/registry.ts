import { Refusal, type Remark, shownName } from './refusal.js';
import { type NerfDart, nerfDart, type RegistryUrl } from './registry-url.js';
import type { Secret } from './secret.js';

/** A scope as npmrc keys it, with its `@`, in lower case. */
export type Scope = string & { readonly brand: 'Scope' };

/** How a registry is asked for packages. */
export type Credential =
  | { readonly kind: 'token'; readonly token: Secret }
  | { readonly kind: 'basic'; readonly username: string; readonly password: Secret }
  /** Asked for without one (`auth: none`): an inherited credential is dropped. */
  | { readonly kind: 'none' }
  /** Nothing said, and nothing need be: an inherited credential stays. */
  | { readonly kind: 'inherited' }
  /** Nothing said where something is expected: `if-no-token` decides. */
  | { readonly kind: 'unnamed' }
  /** One was meant, but it is empty: `if-no-token` decides. `source` says where it should have come from. */
  | { readonly kind: 'empty'; readonly source: string };

/** One registry, as any of the inputs describes it. */
export interface Registry {
  readonly url: RegistryUrl;
  readonly scopes: readonly Scope[];
  /** Whether it is the default registry, for packages of all other scopes and of none. */
  readonly replacesBase: boolean;
  readonly credential: Credential;
  /** The input, entry or line that it came from, for messages. */
  readonly origin: string;
}

/** npm's rule for the names of new scopes (validate-npm-package-name): URL-safe, no leading dot or underscore. */
const SCOPE = /^@[a-z0-9~-][a-z0-9._~-]*$/;
const LONGEST_SCOPE = 214;

/**
 * Reads a list of scopes, separated by commas, blanks or line ends; the `@` is optional.
 *
 * @param text the list as the user wrote it
 * @param where the input or entry, for messages
 * @param remarks gets a remark for each scope that had to be lower-cased
 * @returns the scopes without duplicates, in their order
 * @throws Refusal `scope-invalid`
 */
export function parseScopes(text: string, where: string, remarks: Remark[]): Scope[] {
  const scopes = new Set<Scope>();
  for (const word of text.split(/[\s,]+/)) {
    if (word === '') continue;
    const scope = `@${word.replace(/^@/, '').toLowerCase()}`;
    if (!SCOPE.test(scope) || scope.length > LONGEST_SCOPE) {
      throw new Refusal(
        'scope-invalid',
        `${where}: ${shownName(word)} is no scope that npm allows.`,
        'Scopes look like `@acme`: letters, digits, and `-`, `.`, `_` or `~` behind the first.',
      );
    }
    if (scope !== `@${word.replace(/^@/, '')}`) {
      remarks.push({ level: 'notice', text: `${where}: scopes are lower case; using ${scope}.` });
    }
    scopes.add(scope as Scope);
  }
  return [...scopes];
}

/** Whether two credentials are the same one. */
function agree(a: Credential, b: Credential): boolean {
  if (a.kind === 'token' && b.kind === 'token') return a.token.equals(b.token);
  if (a.kind === 'basic' && b.kind === 'basic') return a.username === b.username && a.password.equals(b.password);
  return a.kind === b.kind;
}

/** What decides between two statements about one registry: saying nothing yields to saying something, empty to full. */
const WEIGHT: Record<Credential['kind'], number> = { inherited: 0, unnamed: 1, empty: 2, none: 3, basic: 3, token: 3 };

/** The credential that both give, where one of them may say nothing. */
function merged(a: Registry, b: Registry): Credential {
  const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
  if (difference !== 0) return difference > 0 ? a.credential : b.credential;
  if (agree(a.credential, b.credential)) return a.credential;
  throw new Refusal(
    'credential-conflict',
    `${a.origin} and ${b.origin} name the same registry with different credentials.`,
    'Clients hold one credential for each registry URL: give one, or use URLs with different paths.',
  );
}

/** Whether a registry only brings a credential, and maps no packages. */
export function isCredentialOnly(registry: Pick<Registry, 'scopes' | 'replacesBase'>): boolean {
  return registry.scopes.length === 0 && !registry.replacesBase;
}

/**
 * Brings together what all inputs say, one element for each nerf dart, in the order of first mention.
 *
 * @throws Refusal `credential-conflict`, `scope-twice`, `default-registry-twice`
 */
export function combineRegistries(registries: readonly Registry[]): Registry[] {
  if (registries.length < 2) return [...registries];
  const byNerfDart = new Map<NerfDart, Registry>();
  const byScope = new Map<Scope, Registry>();
  let base: Registry | undefined;
  for (const registry of registries) {
    const key = nerfDart(registry.url);
    const other = byNerfDart.get(key);
    if (other !== undefined && other.url !== registry.url && ![other, registry].some(isCredentialOnly)) {
      throw new Refusal(
        'credential-conflict',
        `${other.origin} and ${registry.origin} name the same registry, once with http and once with https.`,
        'Clients key credentials without the protocol: use one of them.',
      );
    }
    // A credential line of an npmrc names no protocol; the line that maps packages to the registry does.
    const url = other === undefined || isCredentialOnly(other) ? registry.url : other.url;
    byNerfDart.set(
      key,
      other === undefined
        ? registry
        : {
            url,
            scopes: [...new Set([...other.scopes, ...registry.scopes])],
            replacesBase: other.replacesBase || registry.replacesBase,
            credential: merged(other, registry),
            origin: other.origin,
          },
    );
    for (const scope of registry.scopes) {
      const owner = byScope.get(scope);
      if (owner !== undefined && owner.url !== registry.url) {
        throw new Refusal(
          'scope-twice',
          `${owner.origin} and ${registry.origin} both claim the scope ${scope}.`,
          'Clients ask one registry for each scope: name it in one place.',
        );
      }
      byScope.set(scope, registry);
    }
    if (registry.replacesBase) {
      if (base !== undefined && base.url !== registry.url) {
        throw new Refusal(
          'default-registry-twice',
          `${base.origin} and ${registry.origin} both are the default registry.`,
          'Give `scope` to one of them.',
        );
      }
      base = registry;
    }
  }
  return [...byNerfDart.values()];
}
