/**
 * Buildkite Package Registries: a registry with an OIDC policy accepts the workflow's ID token itself.
 *
 * Sources, read 2026-11: "OIDC in Buildkite Package Registries" (the audience; GitHub as an issuer; at most five minutes from
 * `iat` to `exp`, which is what GitHub issues), "JavaScript" (`_authToken`, the URL).
 */
import { buildkiteAudience } from '../registries/oidc-urls.js';
import type { Exchange } from './exchange.js';
import { tokenExpiry } from './response.js';

export const obtain: Exchange = async ({ url }, context) => {
  const idToken = await context.idToken(buildkiteAudience(url)); // the URL was checked when the entry was read
  return { credential: { kind: 'token', token: context.secrets.wrap(idToken) }, expires: tokenExpiry(idToken) };
};
