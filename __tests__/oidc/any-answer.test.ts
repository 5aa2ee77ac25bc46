/** Whatever comes back, it is a credential that clients read alike, or a refusal that repeats nothing of it. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isToken } from '../../src/credentials/parse.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { UserError } from '../../src/diagnostics/diagnostic.js';
import { parseRegistryList } from '../../src/inputs/registries-list.js';
import { resolveCredentials } from '../../src/inputs/resolve-credentials.js';
import type { HttpAnswer } from '../../src/network/exchange.js';
import { obtainCredentials } from '../../src/oidc/obtain.js';
import { PROVIDERS, registriesOf } from './scene.js';

const MARK = 'echo of what was sent, which is secret';
const FIELDS = [
  'value',
  'token',
  'access_token',
  'accessToken',
  'authorizationToken',
  'expires_in',
  'expiration',
  'error',
];
const XML = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Code'];

const text = fc.oneof(
  fc.constant(MARK),
  fc.constant('fake-token-of-a-vendor'),
  fc.constant(''),
  fc.string({ maxLength: 20 }).map((noise) => `${noise}${MARK}`),
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
const answer: fc.Arbitrary<HttpAnswer> = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 302, 400, 401, 403, 418, 500, 503),
  headers: fc.record({ 'x-amzn-errortype': fc.oneof(text, fc.constant(undefined)) }),
  body,
});

test.each(PROVIDERS)('%s', async (provider) => {
  const input = registriesOf('http://127.0.0.1:1', provider);
  const ID_TOKEN = JSON.stringify({ value: 'fake-id-token' });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(answer, { minLength: 1, maxLength: 3 }), async (signed, answers) => {
      const secrets = new SecretRegistry();
      const { registries } = parseRegistryList(input, {}, secrets, []);
      const awaiting = resolveCredentials(registries, { ifNoToken: 'error', idTokenAvailable: true, cause: '' }, []);
      const queue = signed ? [{ status: 200, headers: {}, body: ID_TOKEN }, ...answers] : [...answers];
      const means = {
        environment: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake' },
        send: async () => queue.shift() ?? { status: 404, headers: {}, body: '' },
        secrets,
        mask: () => {},
        now: () => 0,
        keep: () => {},
      };
      try {
        const [registry] = await obtainCredentials(awaiting, means, []);
        const { credential } = registry ?? {};
        const secret =
          credential?.kind === 'token'
            ? credential.token
            : credential?.kind === 'basic'
              ? credential.password
              : undefined;
        expect(isToken(secret?.reveal() ?? '')).toBe(true);
        expect(secrets.hides(secret?.reveal() ?? '')).toBe(true);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.slug).toMatch(/^oidc-(answer|rejected|unavailable)$/);
        expect(error.message).not.toContain(MARK);
      }
    }),
    { numRuns: 300 },
  );
});
