/**
 * Google Artifact Registry: the ID token is exchanged for a federated access token, and that, if a service account is
 * named, for one of the service account.
 *
 * Read 2026-11: Security Token Service API, `v1/token`; IAM Service Account Credentials API, `generateAccessToken`;
 * "Configure authentication to Artifact Registry for npm", and the source of google-artifactregistry-auth (2448c5e:
 * `_authToken`, which took the place of basic authentication); the source of google-github-actions/auth (fc21748:
 * audiences, hosts of other universes) and of google-auth-library (the form and its fields).
 *
 * - Google documents no way to take such a token back: it ends with its time, an hour at most.
 * - `endpoint` is the host of the token service. If it begins with `sts.`, the rest is a universe, whose other hosts
 *   follow from it; else it stands in for both APIs.
 */

import type { OidcCredential } from '../credentials/credential.js';
import type { HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { ask, type ExchangeContext, endOf, type Grant, jsonOf, tokenOf } from './answer.js';
import { formRequest, jsonRequest } from './form.js';

type Fields = OidcCredential['fields'];

const STS = "Google's token service";
const IAM = "Google's service account credentials API";

export async function obtain(fields: Fields, _url: RegistryUrl, context: ExchangeContext): Promise<Grant> {
  const idToken = await context.idToken(audienceOf(fields));
  const answer = await ask(
    exchangeRequest(fields, idToken),
    STS,
    'Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.',
    context,
  );
  const { access_token, expires_in } = jsonOf(answer, STS, context.origin);
  const token = tokenOf(access_token, 'access_token', STS, context);
  if (fields.service_account === undefined) {
    return { credential: { kind: 'token', token }, expires: endOf(expires_in, context.now()) };
  }
  const impersonated = await ask(
    impersonationRequest(fields, String(access_token)),
    IAM,
    'Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.',
    context,
  );
  const { accessToken, expireTime } = jsonOf(impersonated, IAM, context.origin);
  const expires = typeof expireTime === 'string' ? new Date(expireTime).getTime() : Number.NaN;
  return {
    credential: { kind: 'token', token: tokenOf(accessToken, 'accessToken', IAM, context) },
    expires: Number.isNaN(expires) ? undefined : expires,
  };
}

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

/** What the ID token must be for: what a provider accepts unless it was set up otherwise. */
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

/** Asks for a token of the service account. */
export function impersonationRequest(fields: Fields, federated: string): HttpRequest {
  const { iamCredentials, scope } = hostsOf(fields);
  const account = encodeURIComponent(fields.service_account ?? '').replaceAll('%40', '@');
  const url = `${iamCredentials}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
  return jsonRequest(url, { scope: [scope], lifetime: '3600s' }, { authorization: `Bearer ${federated}` });
}
