/** Google's token service and service account credentials, Entra ID and Chainguard, as documented. */
import { fakeJwt, GRANT, randomPart } from './tokens.mjs';

/** @param {import('./issued-tokens.mjs').IssuedTokens} issued @returns {import('./server.mjs').Route[]} */
export function cloudRoutes({ issue, valid, trusts, expiry, lifetime }) {
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
            access_token: issue(`ya29.d.fake_${randomPart()}....`),
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
        if (bearer === undefined || !valid.has(bearer) || account !== 'npm@acme.iam.gserviceaccount.com')
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
          body: { accessToken: issue(`ya29.c.fake_${randomPart()}`), expireTime: expiry().toISOString() },
        };
      },
    ],
    [
      'GET',
      /^\/sts\/exchange$/,
      ({ url, bearer }) => {
        // The status and the JSON of grpc-gateway.
        if (!trusts(bearer, 'issuer.enforce.dev'))
          return { status: 401, body: { code: 16, message: `token cannot be verified: ${bearer}`, details: [] } };
        if (
          url.searchParams.get('aud') !== 'libraries.cgr.dev' ||
          !/^[0-9a-f]{40}(\/[0-9a-f]{16})*$/.test(url.searchParams.get('identity') ?? '')
        )
          return { status: 403, body: { code: 7, message: 'permission denied', details: [] } };
        return {
          status: 200,
          body: {
            token: issue(fakeJwt({ aud: 'libraries.cgr.dev' }, expiry())),
            refresh_token: '',
            expiry: expiry().toISOString(),
          },
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
            access_token: issue(fakeJwt({ aud: 'fake-azure-devops' }, expiry())),
          },
        };
      },
    ],
  ];
}
