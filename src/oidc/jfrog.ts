import { createHash } from 'node:crypto';
/**
 * JFrog Artifactory: the ID token is exchanged for an access token of the platform.
 *
 * Sources, read 2026-11: JFrog REST APIs, "OIDC Token Exchange" and "Revoke Token by ID" (`me` is the token of the request,
 * from 7.53.1); "Access YAML configuration" (`revocable-expiry-threshold`); the source of jfrog/setup-jfrog-cli (deda456:
 * fields, default audience, the URL) and of jfrog-client-go (0f2168d: the fields of the exchange, the response).
 *
 * - Access tokens are written to npmrc files as `_authToken`.
 * - The platform can revoke a token, so the post step requests that. It cannot revoke a token that lives for less than
 *   `revocable-expiry-threshold`, and it answers 204 for a token that it does not know.
 * - `endpoint` is the base URL of the platform, if it does not follow from the registry's URL.
 */
import type { HttpRequest } from '../network/http.js';
import { jfrogPlatform } from '../registries/oidc-urls.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { type Exchange, jsonRequest, type OidcRegistry, requestFromVendor } from './exchange.js';
import { expiryAfter, jsonBody, readToken, tokenExpiry } from './response.js';

const JFROG = 'the JFrog platform';

/** The default of `revocable-expiry-threshold`, in milliseconds: tokens that live for less cannot be revoked. */
export const MIN_REVOCABLE_LIFETIME_MS = 6 * 60 * 60 * 1000;

export const obtain: Exchange = async ({ url, fields }, context) => {
  const response = await requestFromVendor(
    exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])),
    JFROG,
    [
      'Check `oidc-provider-name` and the claims of its identity mappings.',
      'If the mapping belongs to a project or an application, set `project-key` or `application-key`.',
    ],
    context,
  );
  const { access_token, expires_in } = jsonBody(response, JFROG, context.origin);
  const token = readToken(access_token, 'access_token', JFROG, context);
  return {
    credential: { kind: 'token', token },
    expires: expiryAfter(expires_in, context.now()) ?? tokenExpiry(String(access_token)),
  };
};

/** Exchanges the ID token. */
export function exchangeRequest(fields: OidcRegistry['fields'], url: RegistryUrl, idToken: string): HttpRequest {
  // Fields that are not given are left out of the JSON.
  return jsonRequest(`${fields.endpoint ?? jfrogPlatform(url)}/access/api/v1/oidc/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: idToken,
    provider_name: fields['oidc-provider-name'],
    provider_type: fields['provider-type'],
    identity_mapping_name: fields['identity-mapping-name'],
    project_key: fields['project-key'],
    application_key: fields['application-key'],
  });
}

/**
 * Requests that a token is revoked.
 *
 * @param endpoint empty if it follows from the URL
 */
export function revocationRequest(url: RegistryUrl, endpoint: string, token: string): HttpRequest {
  return {
    method: 'DELETE',
    url: `${endpoint === '' ? jfrogPlatform(url) : endpoint}/access/api/v1/tokens/me`,
    headers: { authorization: `Bearer ${token}` },
    ignoreBody: true,
  };
}

/** SHA-256 of a token in hexadecimal, which shows nothing of it. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
