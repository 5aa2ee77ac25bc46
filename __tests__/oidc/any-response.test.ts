/** For any response of a vendor, the result is a valid token, or an error that repeats nothing of the response. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secretOf } from '../../src/credentials/credential.js';
import { isToken } from '../../src/credentials/parse-credential.js';
import type { HttpResponse } from '../../src/network/http.js';
import { obtain, PROVIDERS, registriesOf } from './fixture.js';

const ECHO = 'echo of what was sent, which is secret';
const FIELDS = ['value', 'token', 'access_token', 'accessToken', 'authorizationToken', 'expires_in', 'expiry', 'error'];
const XML = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Code'];

const text = fc.oneof(
  fc.constant(ECHO),
  fc.constant('fake-token-of-a-vendor'),
  fc.constant(''),
  fc.string({ maxLength: 20 }).map((noise) => `${noise}${ECHO}`),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('code', 'status'), text),
);
const body = fc.oneof(
  text,
  fc.dictionary(fc.constantFrom(...FIELDS), value).map((object) => JSON.stringify(object)),
  fc
    .array(fc.tuple(fc.constantFrom(...XML), text), { maxLength: 5 })
    .map((fields) => fields.map(([name, content]) => `<${name}>${content}</${name}>`).join('\n')),
);
const response: fc.Arbitrary<HttpResponse> = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 302, 400, 401, 403, 418, 500, 503),
  headers: fc.record({ 'x-amzn-errortype': fc.oneof(text, fc.constant(undefined)) }),
  body,
});

test.each(PROVIDERS)(
  'any response from %s gives a valid token or an error that does not repeat it',
  async (provider) => {
    const input = registriesOf('http://127.0.0.1:1', provider);
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/?a=b',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-bearer',
    };
    const idToken = { status: 200, headers: {}, body: JSON.stringify({ value: 'fake-id-token' }) };
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(response, { minLength: 1, maxLength: 3 }),
        async (hasIdToken, responses) => {
          const queue = hasIdToken ? [idToken, ...responses] : [...responses];
          const network = {
            send: async () => queue.shift() ?? { status: 404, headers: {}, body: '' },
            close: () => {},
          };
          const { registries, messages, secrets } = await obtain(input, { env }, network);
          const [registry] = registries;
          if (registry === undefined) {
            expect(messages).toHaveLength(1);
            expect(messages[0]).toMatch(/^error \[oidc-(answer|rejected|unavailable)\]/);
          } else {
            const token = secretOf(registry.credential)?.reveal() ?? '';
            expect(isToken(token)).toBe(true);
            expect(secrets.has(token)).toBe(true);
          }
          expect(messages.join()).not.toContain(ECHO);
        },
      ),
      { numRuns: 200 },
    );
  },
);
