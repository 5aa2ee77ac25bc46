/**
 * Chainguard Libraries: the ID token is exchanged for a token of an assumable identity.
 *
 * Sources, read 2026-11: chainguard-dev/edu, "Assumable identities" (the GET request, and `token` in the response) and
 * "Configure JavaScript build tools" (the registries); the source of chainguard-dev/sdk (sts/sts.go: the bearer, `aud` and
 * `identity`; oidc/v1 RawToken: `token`, `refresh_token`, `expiry`) and of chainguard-dev/setup-chainctl (the audience).
 *
 * - No request to revoke such a token is documented. It lives for an hour.
 * - Packages that Chainguard has not built are at `/javascript-upstream/`: registries/vendors.ts adds that path.
 * - `endpoint` is the issuer.
 */
import type { HttpRequest } from '../network/http.js';
import {
  type Exchange,
  expiryOn,
  jsonBody,
  type OidcRegistry,
  readToken,
  requestFromVendor,
  tokenExpiry,
} from './exchange.js';

const CHAINGUARD = 'Chainguard';
const ID_TOKEN_AUDIENCE = 'issuer.enforce.dev';
const REGISTRY_AUDIENCE = 'libraries.cgr.dev';

export const obtain: Exchange = async ({ fields }, context) => {
  const response = await requestFromVendor(
    exchangeRequest(fields, await context.idToken(ID_TOKEN_AUDIENCE)),
    CHAINGUARD,
    [
      'Check `identity`, and the issuer, subject and audience (`issuer.enforce.dev`) of the assumable identity.',
      'The identity also needs a role that may pull libraries, such as `libraries.javascript.pull`.',
    ],
    context,
  );
  const answer = jsonBody(response, CHAINGUARD, context.origin);
  for (const name of ['refresh_token', 'refreshToken']) {
    const refresh = answer[name];
    if (typeof refresh === 'string') context.secrets.mask(refresh); // not used, but a secret as well
  }
  const { token, expiry } = answer;
  return {
    credential: { kind: 'token', token: readToken(token, 'token', CHAINGUARD, context) },
    expires: expiryOn(expiry) ?? tokenExpiry(String(token)),
  };
};

/** Exchanges the ID token. */
export function exchangeRequest(fields: OidcRegistry['fields'], idToken: string): HttpRequest {
  const query = new URLSearchParams({ aud: REGISTRY_AUDIENCE, identity: fields.identity ?? '' });
  return {
    method: 'GET',
    url: `${fields.endpoint ?? 'https://issuer.enforce.dev'}/sts/exchange?${query}`,
    headers: { accept: 'application/json', authorization: `Bearer ${idToken}` },
  };
}
