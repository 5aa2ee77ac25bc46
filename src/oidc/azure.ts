/**
 * Azure Artifacts: the ID token proves an application of Entra ID, which issues an access token for Azure DevOps.
 *
 * Sources, read 2026-11: "Microsoft identity platform and the OAuth 2.0 client credentials flow", third case (federated
 * credential); "Use service principals and managed identities in Azure DevOps" (the scope, and the token as a password); "Set
 * up your client's npmrc" (any user name, under two paths: registries/vendors.ts adds the second); the source of Azure/login
 * (833e823: the audience) and of microsoft/ado-npm-auth (aadffcc: `_password`).
 *
 * - Entra ID cannot revoke an access token, which lives for about an hour.
 * - `endpoint` is the host of the authority, such as `https://login.microsoftonline.us`.
 */
import type { HttpRequest } from '../network/http.js';
import { type Exchange, formRequest, type OidcRegistry, requestFromVendor } from './exchange.js';
import { type SubjectRule, subjectCure } from './id-token.js';
import { expiryAfter, jsonBody, readToken } from './response.js';

const ENTRA = 'Entra ID';
const AUDIENCE = 'api://AzureADTokenExchange';
/** The application ID of Azure DevOps, the same in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** Feeds require a user name, but ignore it. */
const USERNAME = 'npm-registry-login';

const SUBJECT: SubjectRule = {
  where: "The federated credential's subject identifier must be exactly",
  value: (subject) => subject,
};

export const obtain: Exchange = async ({ fields }, context) => {
  const idToken = await context.idToken(AUDIENCE);
  const response = await requestFromVendor(
    tokenRequest(fields, idToken),
    ENTRA,
    [
      "Check `tenant-id`, `client-id`, and the issuer, subject and audience of the application's federated credential.",
      ...subjectCure(idToken, SUBJECT),
    ],
    context,
  );
  const { access_token, expires_in } = jsonBody(response, ENTRA, context.origin);
  const password = readToken(access_token, 'access_token', ENTRA, context);
  context.secrets.register(`${USERNAME}:${access_token}`); // package managers send it like this, in base64
  return {
    credential: { kind: 'basic', username: USERNAME, password },
    expires: expiryAfter(expires_in, context.now()),
  };
};

/** Requests an access token. The ID token takes the place of a client secret (RFC 7523). */
export function tokenRequest(fields: OidcRegistry['fields'], idToken: string): HttpRequest {
  const authority = fields.endpoint ?? 'https://login.microsoftonline.com';
  return formRequest(`${authority}/${fields['tenant-id']}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: fields['client-id'] ?? '',
    scope: `${AZURE_DEVOPS}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: idToken,
  });
}
