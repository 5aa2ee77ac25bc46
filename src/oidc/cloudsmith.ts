/**
 * Cloudsmith: the ID token is exchanged for a token of a service account.
 *
 * Read 2026-11: Cloudsmith API, "Openid Create"; "Setup GitHub Actions to authenticate to Cloudsmith using OIDC"; the
 * source of cloudsmith-io/cloudsmith-cli-action (ad73faf: fields, default audience) and of cloudsmith-cli (efeae63: the
 * exchange, the expiry out of the token itself, and the token as it is for npm registries).
 *
 * - No call is documented that takes such a token back: it ends with its time, around 90 minutes.
 * - `endpoint` is the API's host.
 */

import type { OidcCredential } from '../credentials/credential.js';
import type { HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { ask, type ExchangeContext, type Grant, jsonOf, ownEndOf, tokenOf } from './answer.js';
import { jsonRequest } from './form.js';

type Fields = OidcCredential['fields'];

const CLOUDSMITH = 'Cloudsmith';

export async function obtain(fields: Fields, _url: RegistryUrl, context: ExchangeContext): Promise<Grant> {
  const answer = await ask(
    exchangeRequest(fields, await context.idToken(fields['oidc-audience'])),
    CLOUDSMITH,
    'Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.',
    context,
  );
  const { token } = jsonOf(answer, CLOUDSMITH, context.origin);
  return {
    credential: { kind: 'token', token: tokenOf(token, 'token', CLOUDSMITH, context) },
    expires: ownEndOf(String(token)),
  };
}

/** Exchanges the ID token. */
export function exchangeRequest(fields: Fields, idToken: string): HttpRequest {
  return jsonRequest(`${fields.endpoint ?? 'https://api.cloudsmith.io'}/openid/${fields['oidc-namespace']}/`, {
    oidc_token: idToken,
    service_slug: fields['oidc-service-slug'],
  });
}
