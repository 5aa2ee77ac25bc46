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
import { type Exchange, type OidcRegistry, requestFromVendor } from './exchange.js';
import { type SubjectRule, subjectCure } from './id-token.js';
import { expiryOn, jsonBody, readToken, tokenExpiry } from './response.js';

const CHAINGUARD = 'Chainguard';
const ID_TOKEN_AUDIENCE = 'issuer.enforce.dev';
const REGISTRY_AUDIENCE = 'libraries.cgr.dev';

const SUBJECT: SubjectRule = {
  where: "The identity's subject, or the pattern for it, must match",
  value: (subject) => subject,
};

export const obtain: Exchange = async ({ fields }, context) => {
  const idToken = await context.idToken(ID_TOKEN_AUDIENCE);
  const response = await requestFromVendor(
    exchangeRequest(fields, idToken),
    CHAINGUARD,
    [
      'Check `identity`, and the issuer, subject and audience of the assumable identity.',
      'The identity also needs the role `libraries.javascript.pull`.',
      ...subjectCure(idToken, SUBJECT),
    ],
    context,
  );
  const answer = jsonBody(response, CHAINGUARD, context.origin);
  for (const name of ['refresh_token', 'refreshToken']) {
    const refresh = answer[name];
    if (typeof refresh === 'string') context.secrets.register(refresh); // not used, but a secret as well
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
