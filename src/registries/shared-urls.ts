/** Registries that share a URL and have different credentials: a token per scope on one host. */
import { sameCredential } from '../credentials/credential.js';
import type { ResolvedRegistry } from './registry.js';
import { nerfDart } from './registry-url.js';

/**
 * The registries that share their URL with another one that has a different credential, in their order.
 *
 * @param registries merged: two with one URL have scopes of their own
 */
export function sharingUrl(registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const first = new Map<string, ResolvedRegistry>();
  const shared = new Set<string>();
  for (const registry of registries) {
    const key = nerfDart(registry.url);
    const other = first.get(key);
    if (other === undefined) first.set(key, registry);
    else if (!isSame(other, registry)) shared.add(key);
  }
  return registries.filter(({ url }) => shared.has(nerfDart(url)));
}

function isSame({ credential: a }: ResolvedRegistry, { credential: b }: ResolvedRegistry): boolean {
  if (a.kind === 'missing' || b.kind === 'missing') return a.kind === b.kind;
  return sameCredential(a, b);
}
