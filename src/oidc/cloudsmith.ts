/**
 * Cloudsmith: the ID token is exchanged for a token of a service account.
 *
 * Sources, read 2026-11: Cloudsmith API, "Openid Create"; "Setup GitHub Actions to authenticate to Cloudsmith using OIDC"; the
 * source of cloudsmith-io/cloudsmith-cli-action (ad73faf: fields, default audience) and of cloudsmith-cli (efeae63: the
 * exchange, the expiry from the token itself, and the unchanged token for npm registries).
 *
 * - No request to revoke such a token is documented. It lives for 90 minutes to 2 hours.
 * - `endpoint` is the host of the API.
 */
import type { HttpRequest } from '../network/http.js';
import { type Exchange, jsonRequest, type OidcRegistry, requestFromVendor } from './exchange.js';
import { jsonBody, readToken, tokenExpiry } from './response.js';

const CLOUDSMITH = 'Cloudsmith';

export const obtain: Exchange = async ({ fields }, context) => {
  const response = await requestFromVendor(
    exchangeRequest(fields, await context.idToken(fields['oidc-audience'])),
    CLOUDSMITH,
    ['Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.'],
    context,
  );
  const { token } = jsonBody(response, CLOUDSMITH, context.origin);
  return {
    credential: { kind: 'token', token: readToken(token, 'token', CLOUDSMITH, context) },
    expires: tokenExpiry(String(token)),
  };
};

/** Exchanges the ID token. */
export function exchangeRequest(fields: OidcRegistry['fields'], idToken: string): HttpRequest {
  return jsonRequest(`${fields.endpoint ?? 'https://api.cloudsmith.io'}/openid/${fields['oidc-namespace']}/`, {
    oidc_token: idToken,
    service_slug: fields['oidc-service-slug'],
  });
}
