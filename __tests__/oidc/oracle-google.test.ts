/** Our requests equal those of google-auth-library. */
import { expect, test } from '@jest/globals';
import { ExternalAccountClient } from 'google-auth-library';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { openNetwork } from '../../src/network/network.js';
import { obtain } from '../../src/oidc/google.js';
import type { RegistryUrl } from '../../src/registries/registry-url.js';
import { comparable, record } from './recorder.js';

const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme';
const ACCOUNT = 'npm@acme.iam.gserviceaccount.com';
const ID_TOKEN = 'eyJ0eXAi.eyJzdWIi.fake-signature';

test.each([
  ['the workflow itself', undefined],
  ['a service account', ACCOUNT],
])('the requests as %s equal those of google-auth-library', async (_, account) => {
  const { url, recorded } = await record(({ path }) =>
    path === '/v1/token'
      ? {
          access_token: 'ya29.d.fake',
          expires_in: 3599,
          token_type: 'Bearer',
          issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        }
      : { accessToken: 'ya29.c.fake', expireTime: '2099-11-23T10:00:00Z' },
  );
  const client = ExternalAccountClient.fromJSON({
    type: 'external_account',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${url}/v1/token`,
    subject_token_supplier: { getSubjectToken: async () => ID_TOKEN },
    ...(account === undefined
      ? {}
      : { service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${account}:generateAccessToken` }),
  });
  if (client === null) throw new Error('google-auth-library knows no such client');
  client.scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  const { token } = await client.getAccessToken();

  const network = openNetwork({ environment: {} });
  const audiences: (string | undefined)[] = [];
  const issued = await obtain(
    {
      url: 'https://europe-west1-npm.pkg.dev/acme/npm/' as RegistryUrl,
      scopes: [],
      fields: {
        workload_identity_provider: PROVIDER,
        endpoint: url,
        ...(account === undefined ? {} : { service_account: account }),
      },
    },
    {
      send: network.send,
      idToken: async (audience) => {
        audiences.push(audience);
        return ID_TOKEN;
      },
      now: Date.now,
      secrets: new SecretRegistry(),
      origin: 'test',
    },
  );
  network.close();
  const half = recorded.length / 2;
  expect(half).toBe(account === undefined ? 1 : 2);
  expect(recorded.slice(half).map(comparable)).toEqual(recorded.slice(0, half).map(comparable));
  expect(recorded.slice(half).map(({ headers }) => headers.authorization)).toEqual(
    recorded.slice(0, half).map(({ headers }) => headers.authorization),
  );
  expect(recorded[0]?.fields['subject_token']).toBe(ID_TOKEN);
  expect(issued.credential.kind === 'token' && issued.credential.token.reveal()).toBe(token);
  expect(audiences).toEqual([`https://iam.googleapis.com/${PROVIDER}`]);
});
