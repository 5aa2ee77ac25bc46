/**
 * Azure Artifacts: the ID token proves an application of Entra ID, which gives an access token for Azure DevOps.
 *
 * Read 2026-11: "Microsoft identity platform and the OAuth 2.0 client credentials flow", third case (federated
 * credential); "Use service principals and managed identities in Azure DevOps" (the scope, and the token as password);
 * "Set up your client's npmrc" (any user name, under two paths: registry-hosts.ts sees to the second); the source of
 * Azure/login (833e823: the audience) and of microsoft/ado-npm-auth (aadffcc: `_password`).
 *
 * - Entra cannot take an access token back: it ends with its time, about an hour.
 * - `endpoint` is the authority's host, such as `https://login.microsoftonline.us`.
 */

import type { OidcCredential } from '../credentials/credential.js';
import type { HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { ask, type ExchangeContext, endOf, type Grant, jsonOf, tokenOf } from './answer.js';
import { formRequest } from './form.js';

type Fields = OidcCredential['fields'];

const ENTRA = 'Entra ID';
const AUDIENCE = 'api://AzureADTokenExchange';
/** The application ID of Azure DevOps, the same in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** Feeds ignore the name, but insist on one. */
const USERNAME = 'npm-registry-login';

export async function obtain(fields: Fields, _url: RegistryUrl, context: ExchangeContext): Promise<Grant> {
  const answer = await ask(
    tokenRequest(fields, await context.idToken(AUDIENCE)),
    ENTRA,
    "Check `tenant-id`, `client-id`, and the subject and audience of the application's federated credential.",
    context,
  );
  const { access_token, expires_in } = jsonOf(answer, ENTRA, context.origin);
  const password = tokenOf(access_token, 'access_token', ENTRA, context);
  context.secrets.mask(`${USERNAME}:${access_token}`); // how clients send it, in base64
  return { credential: { kind: 'basic', username: USERNAME, password }, expires: endOf(expires_in, context.now()) };
}

/** Proves the application with the ID token, in place of a secret (RFC 7523). */
export function tokenRequest(fields: Fields, idToken: string): HttpRequest {
  const authority = fields.endpoint ?? 'https://login.microsoftonline.com';
  return formRequest(`${authority}/${fields['tenant-id']}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: fields['client-id'] ?? '',
    scope: `${AZURE_DEVOPS}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: idToken,
  });
}
