/**
 * JFrog Artifactory: the ID token is exchanged for an access token of the platform.
 *
 * Read 2026-11: JFrog REST APIs, "OIDC Token Exchange" and "Revoke Token by ID" (`me` is the token that asks, from
 * 7.53.1); the source of jfrog/setup-jfrog-cli (deda456: fields, default audience, the URL) and of jfrog-client-go
 * (0f2168d: the answer).
 *
 * - Access tokens go into npmrc files as `_authToken`.
 * - The platform takes its tokens back, so the post step has it do so.
 * - `endpoint` is the platform's base URL, where that does not follow from the registry's.
 */

import type { OidcCredential } from '../credentials/credential.js';
import type { HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { jfrogPlatform } from '../registries/vendor-urls.js';
import { ask, type ExchangeContext, endOf, type Grant, jsonOf, ownEndOf, tokenOf } from './answer.js';
import { jsonRequest } from './form.js';

type Fields = OidcCredential['fields'];

const JFROG = 'the JFrog platform';

export async function obtain(fields: Fields, url: RegistryUrl, context: ExchangeContext): Promise<Grant> {
  const answer = await ask(
    exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])),
    JFROG,
    'Check `oidc-provider-name`, the claims of its identity mappings, and `project-key` if the mapping is of a project.',
    context,
  );
  const { access_token, expires_in } = jsonOf(answer, JFROG, context.origin);
  const token = tokenOf(access_token, 'access_token', JFROG, context);
  return {
    credential: { kind: 'token', token },
    expires: endOf(expires_in, context.now()) ?? ownEndOf(String(access_token)),
  };
}

/** Exchanges the ID token. */
export function exchangeRequest(fields: Fields, url: RegistryUrl, idToken: string): HttpRequest {
  const project = fields['project-key'];
  return jsonRequest(`${fields.endpoint ?? jfrogPlatform(url)}/access/api/v1/oidc/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: idToken,
    provider_name: fields['oidc-provider-name'],
    ...(project === undefined ? {} : { project_key: project }),
  });
}

/**
 * Has a token taken back.
 *
 * @param endpoint empty where it follows from the URL
 */
export function revocationRequest(url: RegistryUrl, endpoint: string, token: string): HttpRequest {
  return {
    method: 'DELETE',
    url: `${endpoint === '' ? jfrogPlatform(url) : endpoint}/access/api/v1/tokens/me`,
    headers: { authorization: `Bearer ${token}` },
    statusOnly: true,
  };
}
