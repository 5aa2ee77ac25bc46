import { describe, expect, test } from '@jest/globals';
import type { SentCredential } from '../../src/credentials/credential.js';
import { Secret } from '../../src/credentials/secret.js';
import type { RegistryUrl } from '../../src/registries/registry-url.js';
import {
  judgeDifference,
  judgePackage,
  judgeWhoami,
  packageRequest,
  userName,
  whoamiHint,
  whoamiRequest,
} from '../../src/verify/ask.js';

const url = 'https://npm.acme.dev/path/' as RegistryUrl;
const token: SentCredential = { kind: 'token', token: new Secret('fake-token-Aa1Bb2Cc3') };
const basic: SentCredential = { kind: 'basic', username: 'ci', password: new Secret('fake#:é pass') };

describe('judgeWhoami', () => {
  test.each([
    ['a name', 200, 'ci', 'other', 'accepted'],
    ['200 without a name, as Verdaccio answers a bad token', 200, undefined, 'other', undefined],
    ['the name anonymous, as Nexus answers any request', 200, 'anonymous', 'nexus', undefined],
    ['401 from npm', 401, undefined, 'npmjs', 'rejected'],
    ['401 from GitHub, which may be the answer to a token without a user', 401, undefined, 'github', undefined],
    ['401 from another registry', 401, undefined, 'other', undefined],
    ['403 from npm, as for old automation tokens', 403, undefined, 'npmjs', undefined],
    ['no such path', 404, undefined, 'gitlab', undefined],
    ['method not allowed', 405, undefined, 'other', undefined],
    ['a redirect', 302, undefined, 'azure', undefined],
    ['too many requests', 429, undefined, 'npmjs', undefined],
    ['401 with a name', 401, 'ci', 'other', undefined],
    ['501, as from a server that does not support the request', 501, undefined, 'npmjs', undefined],
  ] as const)('%s (status %i, user %s, vendor %s): %s', (_, status, user, vendor, result) => {
    const verdict = judgeWhoami(status, user, vendor);
    expect(verdict?.result).toBe(result);
    if (verdict?.result === 'accepted') expect(verdict.user).toBe(user);
  });
});

test.each([
  ['Permission installation not allowed to Read organization package', 'github-app-installation'],
  [
    '{"error":"Permission permission_denied: installation not allowed to Read organization package"}',
    'github-app-installation',
  ],
  ['forbidden', undefined],
])('a 403 with the body %j has the refusal %s', (body, refusal) => {
  const locked = judgePackage(403, body, { name: '@acme/lib', locked: true });
  expect(locked).toMatchObject({ result: 'forbidden', ...(refusal === undefined ? {} : { refusal }) });
  const invented = judgePackage(403, body, { name: '@acme/probe', locked: false });
  expect(invented?.result).toBe('unknown');
  expect(JSON.stringify(invented).includes('installation not allowed')).toBe(refusal !== undefined);
});

describe('a package request with the credential', () => {
  test.each([
    [200, undefined, undefined],
    [404, undefined, undefined],
    [401, 'rejected', 'rejected'],
    [403, 'forbidden', 'unknown'],
    [302, 'unknown', 'unknown'],
    [307, 'unknown', 'unknown'],
    [400, 'unknown', 'unknown'],
    [402, 'unknown', 'unknown'],
    [429, 'unknown', 'unknown'],
    [500, 'unreachable', 'unreachable'],
    [503, 'unreachable', 'unreachable'],
  ] as const)(
    'answered with %i: %s if the lockfile names the package, %s if its name is invented',
    (status, locked, invented) => {
      expect(judgePackage(status, '', { name: '@acme/lib', locked: true })?.result).toBe(locked);
      expect(judgePackage(status, '', { name: '@acme/probe', locked: false })?.result).toBe(invented);
    },
  );
});

describe('a package request with and without the credential', () => {
  test.each([
    [200, 401, 'accepted'],
    [200, 403, 'accepted'],
    [200, 404, 'accepted'],
    [200, 200, 'unknown'],
    [404, 401, 'accepted'],
    [404, 403, 'accepted'],
    [404, 404, 'unknown'],
    [404, 200, 'unknown'],
    [404, 302, 'unknown'],
    [200, 302, 'unknown'],
    [200, 429, 'unknown'],
    [404, 503, 'unknown'],
  ] as const)('answered with %i and %i: %s', (status, anonymous, result) => {
    expect(judgeDifference(status, anonymous).result).toBe(result);
  });
});

test.each([
  [200, /without a user name/],
  [401, /answered 401/],
  [403, /answered 403/],
  [404, /^$/],
  [302, /^$/],
])('if no request decides, the hint for %i to whoami matches %s', (status, hint) => {
  expect(whoamiHint(status)).toMatch(hint);
});

describe('a request', () => {
  test('sends the credential as package managers do', () => {
    expect(whoamiRequest(url, token)).toMatchObject({
      method: 'GET',
      url: 'https://npm.acme.dev/path/-/whoami',
      headers: { authorization: 'Bearer fake-token-Aa1Bb2Cc3' },
    });
    const encoded = Buffer.from('ci:fake#:é pass', 'utf8').toString('base64');
    expect(whoamiRequest(url, basic).headers['authorization']).toBe(`Basic ${encoded}`);
  });

  test('for a package has the URL that npm uses, with and without the credential', () => {
    expect(packageRequest(url, '@acme/lib', token)).toMatchObject({
      url: 'https://npm.acme.dev/path/@acme%2flib',
      ignoreBody: true,
      headers: { authorization: 'Bearer fake-token-Aa1Bb2Cc3' },
    });
    expect(packageRequest(url, '@acme/lib').headers['authorization']).toBeUndefined();
  });
});

describe('the user name in a whoami response', () => {
  test.each([
    ['{"username":"ci"}', 'ci'],
    ['{"username":" Zoë van Dam "}', 'Zoë van Dam'],
    ['{}', undefined],
    ['{"username":""}', undefined],
    ['{"username":"  "}', undefined],
    ['{"username":null}', undefined],
    ['{"username":{"a":1}}', undefined],
    ['{"username":["ci"]}', undefined],
    ['null', undefined],
    ['"ci"', undefined],
    ['<html>sign in</html>', undefined],
    ['', undefined],
    [JSON.stringify({ username: 'a\n::error::b' }), undefined],
    [JSON.stringify({ username: '\u001b[31mred' }), undefined],
    [JSON.stringify({ username: 'x'.repeat(101) }), undefined],
    // A registry that sends the token back must not get it into our output.
    [JSON.stringify({ username: 'fake-token-Aa1Bb2Cc3' }), undefined],
    [JSON.stringify({ username: `user-fake-token-Aa1Bb2Cc3` }), undefined],
    [JSON.stringify({ username: 'fake-token-Aa1Bb2Cc3'.slice(2) }), ''],
    [JSON.stringify({ username: 'fake-token' }), 'fake-token'],
    [JSON.stringify({ username: Buffer.from('fake-token-Aa1Bb2Cc3').toString('base64') }), undefined],
  ])('%s gives %s', (body, user) => {
    expect(userName(body, token)).toBe(user);
  });

  test('is shown if it is that of the credential, which its password may contain', () => {
    const password = new Secret('ci-deployer-2026');
    expect(userName('{"username":"ci-deployer"}', { kind: 'basic', username: 'ci-deployer', password })).toBe(
      'ci-deployer',
    );
    expect(judgeWhoami(200, '', 'other')).toEqual({ result: 'accepted' });
  });
});
