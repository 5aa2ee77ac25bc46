/** Google's token service and service account credentials, and Entra ID, as their references have them. */
import { fakeJwt, GRANT, randomPart } from './tokens.mjs';

/** @param {import('./ledger.mjs').Ledger} ledger @returns {import('./server.mjs').Route[]} */
export function cloudRoutes({ give, live, trusts, expiry, lifetime }) {
  return [
    [
      'POST',
      /^\/v1\/token$/,
      ({ fields }) => {
        const provider = fields['audience']?.replace(/^\/\/iam\.googleapis\.com\//, '');
        if (
          fields['grant_type'] !== GRANT ||
          !trusts(fields['subject_token'], `https://iam.googleapis.com/${provider}`)
        )
          return {
            status: 400,
            body: {
              error: 'invalid_grant',
              error_description: `The audience in ID Token [${fields['subject_token']}] does not match`,
            },
          };
        return {
          status: 200,
          body: {
            access_token: give(`ya29.d.fake_${randomPart()}....`),
            issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
            token_type: 'Bearer',
            expires_in: lifetime,
          },
        };
      },
    ],
    [
      'POST',
      /^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/,
      ({ bearer }, account) => {
        if (bearer === undefined || !live.has(bearer) || account !== 'npm@acme.iam.gserviceaccount.com')
          return {
            status: 403,
            body: {
              error: {
                code: 403,
                message: "Permission 'iam.serviceAccounts.getAccessToken' denied",
                status: 'PERMISSION_DENIED',
              },
            },
          };
        return {
          status: 200,
          body: { accessToken: give(`ya29.c.fake_${randomPart()}`), expireTime: expiry().toISOString() },
        };
      },
    ],
    [
      'POST',
      /^\/([^/]+)\/oauth2\/v2\.0\/token$/,
      ({ fields }) => {
        if (fields['client_id'] !== '11111111-2222-3333-4444-555555555555')
          return {
            status: 400,
            body: {
              error: 'unauthorized_client',
              error_description: 'AADSTS700016: Application not found',
              error_codes: [700016],
            },
          };
        const known =
          fields['grant_type'] === 'client_credentials' &&
          fields['scope'] === '499b84ac-1321-427f-aa17-267ca6975798/.default';
        if (!known || !trusts(fields['client_assertion'], 'api://AzureADTokenExchange'))
          return {
            status: 401,
            body: {
              error: 'invalid_client',
              error_description: `AADSTS700213: No matching federated identity record found for ${fields['client_assertion']}`,
              error_codes: [700213],
            },
          };
        return {
          status: 200,
          body: {
            token_type: 'Bearer',
            expires_in: lifetime,
            ext_expires_in: lifetime,
            access_token: give(fakeJwt({ aud: 'fake-azure-devops' }, expiry())),
          },
        };
      },
    ],
  ];
}
