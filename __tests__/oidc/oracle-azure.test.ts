/**
 * Our token request equals that of @azure/identity. The library requires https and a known authority, so it gets an HTTP
 * client that sends its requests to the loopback server and changes only the host.
 */
import { ClientAssertionCredential } from '@azure/identity';
import { expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { openNetwork } from '../../src/network/network.js';
import { obtain, tokenRequest } from '../../src/oidc/azure.js';
import type { RegistryUrl } from '../../src/registries/registry-url.js';
import { comparable, record } from './recorder.js';

const TENANT = '99999999-8888-7777-6666-555555555555';
const CLIENT = '11111111-2222-3333-4444-555555555555';
const ID_TOKEN = 'eyJ0eXAi.eyJzdWIi.fake-signature';
const AUTHORITY = 'https://login.microsoftonline.com';
const SCOPE = '499b84ac-1321-427f-aa17-267ca6975798/.default';

/** What MSAL sends about itself, which does not affect the token (learn.microsoft.com, "Logging in MSAL.js", telemetry). */
const ABOUT_MSAL = /^(x-client-|x-app-|x-ms-|client_info$|client-request-id$)/;

test('the token request equals that of @azure/identity', async () => {
  const { url, recorded } = await record(({ path }) =>
    path.endsWith('/openid-configuration')
      ? {
          issuer: `${AUTHORITY}/${TENANT}/v2.0`,
          authorization_endpoint: `${AUTHORITY}/${TENANT}/oauth2/v2.0/authorize`,
          token_endpoint: `${AUTHORITY}/${TENANT}/oauth2/v2.0/token`,
          jwks_uri: `${AUTHORITY}/${TENANT}/discovery/v2.0/keys`,
        }
      : { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: 'fake-azure-access-token' },
  );
  const hosts = new Set<string>();
  const credential = new ClientAssertionCredential(TENANT, CLIENT, async () => ID_TOKEN, {
    disableInstanceDiscovery: true,
    httpClient: {
      async sendRequest(request) {
        const asked = new URL(request.url);
        hosts.add(asked.origin);
        const answer = await fetch(`${url}${asked.pathname}${asked.search}`, {
          method: request.method,
          headers: Object.fromEntries(request.headers),
          ...(typeof request.body === 'string' ? { body: request.body } : {}),
        });
        const headers = request.headers;
        return { request, status: answer.status, headers, bodyAsText: await answer.text() };
      },
    },
  });
  const { token, expiresOnTimestamp } = await credential.getToken(SCOPE);
  const [theirs] = recorded.filter(({ path }) => path.endsWith('/token'));

  const network = openNetwork({ environment: {} });
  const issued = await obtain(
    {
      url: 'https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry/' as RegistryUrl,
      scopes: [],
      fields: { 'client-id': CLIENT, 'tenant-id': TENANT, endpoint: url },
    },
    { send: network.send, idToken: async () => ID_TOKEN, now: Date.now, secrets: new SecretRegistry(), origin: 'test' },
  );
  network.close();
  const ours = recorded.at(-1);
  expect(ours).not.toBe(theirs);
  const asking = Object.entries(theirs?.fields ?? {}).filter(([name]) => !ABOUT_MSAL.test(name));
  const { scope, ...others } = Object.fromEntries(asking) as Record<string, string>;
  // MSAL adds the scopes of OpenID Connect, which have no effect for a client without a user.
  expect(scope?.split(' ')).toContain(SCOPE);
  expect(comparable(ours)).toEqual({ ...comparable(theirs), query: {}, fields: { ...others, scope: SCOPE } });
  expect(ours?.fields['client_assertion']).toBe(ID_TOKEN);
  expect([...hosts]).toEqual([AUTHORITY]);
  expect(new URL(tokenRequest({ 'tenant-id': TENANT }, ID_TOKEN).url).origin).toBe(AUTHORITY);
  expect(issued.credential.kind === 'basic' && issued.credential.password.reveal()).toBe(token);
  expect(Math.abs((issued.expires ?? 0) - expiresOnTimestamp)).toBeLessThan(5000);
});
