import type { SentCredential } from '../credentials/credential.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart, parentNerfDarts } from '../registries/registry-url.js';
import { tarballKey } from '../registries/vendors.js';

/** The credential that package managers send to a registry for which this step has none of its own, and its key. */
export interface CredentialAbove {
  readonly credential: SentCredential;
  readonly key: NerfDart;
}

/**
 * Finds the credential of this step for the nearest path above a registry, where npm and pnpm look, too.
 *
 * @returns undefined if the registry has its own, must have none (`auth: none`), or there is none above
 */
export function credentialAbove(
  { url, credential }: ResolvedRegistry,
  registries: readonly ResolvedRegistry[],
): CredentialAbove | undefined {
  if (credential.kind !== 'inherited' && credential.kind !== 'missing') return undefined;
  for (const key of parentNerfDarts(nerfDart(url))) {
    const owner =
      registries.find((other) => isSent(other) && nerfDart(other.url) === key) ??
      registries.find((other) => isSent(other) && tarballKey(other.url)?.key === key);
    if (owner !== undefined) return { credential: owner.credential as SentCredential, key };
  }
  return undefined;
}

function isSent({ credential }: ResolvedRegistry): boolean {
  return credential.kind === 'token' || credential.kind === 'basic';
}
