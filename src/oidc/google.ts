/**
 * Google Artifact Registry: the ID token is exchanged for a federated access token, and that, if a service account is named,
 * for an access token of the service account.
 *
 * Sources, read 2026-11: Security Token Service API, `v1/token`; IAM Service Account Credentials API, `generateAccessToken`;
 * "Configure authentication to Artifact Registry for npm", and the source of google-artifactregistry-auth (2448c5e:
 * `_authToken`, which replaced basic authentication); the source of google-github-actions/auth (fc21748: audiences, hosts of
 * other universes) and of google-auth-library (the form and its fields).
 *
 * - A federated token does not outlive GitHub's ID token, which lives for five minutes (README of google-github-actions/auth,
 *   "Direct Workload Identity Federation", and its issues 474 and 485), whatever `expires_in` says.
 * - Google documents no way to revoke such a token.
 * - `endpoint` is the host of the token service. If it starts with `sts.`, the rest is a universe, and its other hosts follow
 *   from that; otherwise it replaces both APIs.
 */
import type { HttpRequest } from '../network/http.js';
import { type Exchange, formRequest, jsonRequest, type OidcRegistry, requestFromVendor } from './exchange.js';
import { expiryAfter, expiryOn, jsonBody, readToken, tokenExpiry } from './response.js';

type Fields = OidcRegistry['fields'];

const STS = "Google's token service";
const IAM = "Google's service account credentials API";
const ID_TOKEN_SECONDS = 300;

export const obtain: Exchange = async ({ fields }, context) => {
  const idToken = await context.idToken(audienceOf(fields));
  const response = await requestFromVendor(
    exchangeRequest(fields, idToken),
    STS,
    ['Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.'],
    context,
  );
  const { access_token, expires_in } = jsonBody(response, STS, context.origin);
  const token = readToken(access_token, 'access_token', STS, context);
  if (fields.service_account === undefined) {
    const now = context.now();
    const limits = [expiryAfter(ID_TOKEN_SECONDS, now), tokenExpiry(idToken), expiryAfter(expires_in, now)];
    return {
      credential: { kind: 'token', token },
      expires: Math.min(...limits.filter((limit) => limit !== undefined)),
      cure: 'Set `service_account`: a token of a service account lives for an hour.',
    };
  }
  const impersonated = await requestFromVendor(
    impersonationRequest(fields, String(access_token)),
    IAM,
    ['Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.'],
    context,
  );
  const { accessToken, expireTime } = jsonBody(impersonated, IAM, context.origin);
  return {
    credential: { kind: 'token', token: readToken(accessToken, 'accessToken', IAM, context) },
    expires: expiryOn(expireTime),
  };
};

/** The hosts of the APIs. */
function hostsOf({ endpoint }: Fields) {
  const universe = endpoint === undefined ? 'googleapis.com' : /^https:\/\/sts\.([^/:]+)$/.exec(endpoint)?.[1];
  return {
    sts: endpoint ?? 'https://sts.googleapis.com',
    iamCredentials: universe === undefined ? endpoint : `https://iamcredentials.${universe}`,
    iam: `iam.${universe ?? 'googleapis.com'}`,
    scope: `https://www.${universe ?? 'googleapis.com'}/auth/cloud-platform`,
  };
}

/** The audience of the ID token: what a provider accepts unless it was set up otherwise. */
export function audienceOf(fields: Fields): string {
  return `https://${hostsOf(fields).iam}/${fields.workload_identity_provider}`;
}

/** Exchanges the ID token (RFC 8693). */
export function exchangeRequest(fields: Fields, idToken: string): HttpRequest {
  const { sts, iam, scope } = hostsOf(fields);
  return formRequest(`${sts}/v1/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//${iam}/${fields.workload_identity_provider}`,
    scope,
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token: idToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  });
}

/** Requests an access token of the service account. */
export function impersonationRequest(fields: Fields, federatedToken: string): HttpRequest {
  const { iamCredentials, scope } = hostsOf(fields);
  const account = encodeURIComponent(fields.service_account ?? '').replaceAll('%40', '@');
  const url = `${iamCredentials}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
  return jsonRequest(url, { scope: [scope], lifetime: '3600s' }, { authorization: `Bearer ${federatedToken}` });
}
