import { describe, expect, test } from '@jest/globals';
import { parseBasic, parseToken } from '../../src/credentials/parse.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { packageMetadata, type ShownCredential, userIn, whoami } from '../../src/verify/question.js';
import { hintOf, judgeDifference, judgePackage, judgeWhoami } from '../../src/verify/verdict.js';

const url = parseRegistryUrl('https://npm.acme.dev/path', 'test');
const token = parseToken('fake-token-Aa1Bb2Cc3', 'test', new SecretRegistry()) as ShownCredential;
const basic = parseBasic('ci', 'fake#:é pass', 'test', new SecretRegistry()) as ShownCredential;

describe('whoami', () => {
  test.each([
    ['a name', 200, 'ci', 'other', 'accepted'],
    ['200 without a name, as Verdaccio answers a bad token', 200, undefined, 'other', undefined],
    ['everybody is anonymous', 200, 'anonymous', 'nexus', undefined],
    ['401 from npm', 401, undefined, 'npmjs', 'rejected'],
    ['401 from others, who may say so to tokens of no user', 401, undefined, 'github', undefined],
    ['401 from others', 401, undefined, 'other', undefined],
    ['403 from npm, as automation tokens once got', 403, undefined, 'npmjs', undefined],
    ['no such path', 404, undefined, 'gitlab', undefined],
    ['method not allowed', 405, undefined, 'other', undefined],
    ['a redirect', 302, undefined, 'azure', undefined],
    ['too many requests', 429, undefined, 'npmjs', undefined],
    ['a name with an error is none', 401, 'ci', 'other', undefined],
    ['the server is broken, or knows no such question', 501, undefined, 'npmjs', undefined],
  ] as const)('%s', (_, status, user, family, word) => {
    const verdict = judgeWhoami(status, user, family);
    expect(verdict?.word).toBe(word);
    if (verdict?.word === 'accepted') expect(verdict.user).toBe(user);
  });
});

describe('a package, asked for with the credential', () => {
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
  ] as const)('%i: %s if the lock file names it, %s if it is made up', (status, locked, madeUp) => {
    expect(judgePackage(status, { name: '@acme/lib', locked: true })?.word).toBe(locked);
    expect(judgePackage(status, { name: '@acme/probe', locked: false })?.word).toBe(madeUp);
  });
});

describe('and without it', () => {
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
  ] as const)('%i with it, %i without: %s', (status, stranger, word) => {
    expect(judgeDifference(status, stranger).word).toBe(word);
  });
});

test.each([
  [200, /named no user/],
  [401, /answered 401/],
  [403, /answered 403/],
  [404, /^$/],
  [302, /^$/],
])('where nothing decides, %i to whoami is a hint: %s', (status, hint) => {
  expect(hintOf(status)).toMatch(hint);
});

describe('a question', () => {
  test('shows the credential as clients do', () => {
    expect(whoami(url, token)).toMatchObject({
      method: 'GET',
      url: 'https://npm.acme.dev/path/-/whoami',
      headers: { authorization: 'Bearer fake-token-Aa1Bb2Cc3' },
    });
    const encoded = Buffer.from('ci:fake#:é pass', 'utf8').toString('base64');
    expect(whoami(url, basic).headers['authorization']).toBe(`Basic ${encoded}`);
  });

  test('for a package is spelled as npm does, and shows nothing as a stranger', () => {
    expect(packageMetadata(url, '@acme/lib', token)).toMatchObject({
      url: 'https://npm.acme.dev/path/@acme%2flib',
      statusOnly: true,
      headers: { authorization: 'Bearer fake-token-Aa1Bb2Cc3' },
    });
    expect(packageMetadata(url, '@acme/lib').headers['authorization']).toBeUndefined();
  });
});

describe('the user name in an answer', () => {
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
    // A registry that gives back what it was sent must not get it into our output.
    [JSON.stringify({ username: 'fake-token-Aa1Bb2Cc3' }), undefined],
    [JSON.stringify({ username: `user-fake-token-Aa1Bb2Cc3` }), undefined],
    [JSON.stringify({ username: Buffer.from('fake-token-Aa1Bb2Cc3').toString('base64') }), undefined],
  ])('%s: %s', (body, user) => {
    expect(userIn(body, token)).toBe(user);
  });
});
