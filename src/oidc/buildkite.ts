/**
 * Buildkite Package Registries: a registry with an OIDC policy takes the workflow's ID token itself.
 *
 * Read 2026-11: "OIDC in Buildkite Package Registries" (the audience; GitHub among the issuers; five minutes at most from
 * `iat` to `exp`, which is what GitHub gives), "JavaScript" (`_authToken`, the URL).
 *
 * - So what a job does with the registry must follow within five minutes, and every job is warned of that.
 */
import type { OidcCredential } from '../credentials/credential.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { buildkiteAudience } from '../registries/vendor-urls.js';
import { type ExchangeContext, type Grant, ownEndOf } from './answer.js';

export async function obtain(
  _fields: OidcCredential['fields'],
  url: RegistryUrl,
  context: ExchangeContext,
): Promise<Grant> {
  const idToken = await context.idToken(buildkiteAudience(url)); // checked when the entry was read
  return { credential: { kind: 'token', token: context.secrets.add(idToken) }, expires: ownEndOf(idToken) };
}
