import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { INPUT_DEFAULTS, type RawInputs } from '../../../src/inputs/raw-inputs.js';
import { readSingleRegistry } from '../../../src/inputs/single-registry.js';
import type { NerfDart } from '../../../src/registries/registry-url.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader } from '../run-reader.js';

const NPM = 'https://registry.npmjs.org/';
const GITHUB = 'https://npm.pkg.github.com/';
const NPM_TOKEN = 'npm_FakeFakeFake';

/** Reads the inputs: URL, scopes, whether it is the default registry, and the secret or the kind of credential. */
function readAll(inputs: Partial<RawInputs>, environment: Environment = {}, tokens: [string, string][] = []) {
  return runReader((diagnostics) => {
    const inheritedTokens = new Map<string, NerfDart[]>();
    for (const [token, registry] of tokens) {
      inheritedTokens.set(token, [...(inheritedTokens.get(token) ?? []), registry as NerfDart]);
    }
    const context = { environment, inheritedTokens, secrets: new SecretRegistry(), diagnostics };
    const single = readSingleRegistry({ ...INPUT_DEFAULTS, ...inputs }, context);
    if (single === undefined) return undefined;
    const { url, scopes, replacesBase, credential } = single.registry;
    const secret =
      credential.kind === 'token'
        ? credential.token.reveal()
        : credential.kind === 'basic'
          ? `${credential.username}:${credential.password.reveal()}`
          : credential.kind;
    return [url, scopes.join(' '), replacesBase, secret];
  });
}
const read = (...parameters: Parameters<typeof readAll>) => readAll(...parameters).value;

describe('the inputs for one registry', () => {
  test('report a bad URL, scope and token together', () => {
    const inputs = { 'registry-url': 'http://a.example', scope: '[x]', token: 'fake token' };
    expect(readAll(inputs).reported).toEqual([
      'error registry-url-invalid',
      'error token-invalid',
      'error scope-invalid',
    ]);
  });

  const owner = { GITHUB_REPOSITORY_OWNER: 'Acme' };
  test.each<[string, Partial<RawInputs>, Environment, unknown]>([
    ['a token alone means npm', { token: NPM_TOKEN }, {}, [NPM, '', true, NPM_TOKEN]],
    ['NPM_TOKEN alone means npm', {}, { NPM_TOKEN }, [NPM, '', true, NPM_TOKEN]],
    [
      'NODE_AUTH_TOKEN takes precedence over NPM_TOKEN',
      {},
      { NPM_TOKEN, NODE_AUTH_TOKEN: 'npm_FakeFake3' },
      [NPM, '', true, 'npm_FakeFake3'],
    ],
    [
      'the input takes precedence over both variables',
      { token: NPM_TOKEN },
      { NPM_TOKEN: 'fake-token-2', NODE_AUTH_TOKEN: 'fake-token-3' },
      [NPM, '', true, NPM_TOKEN],
    ],
    [
      "setup-node's placeholder is ignored",
      {},
      { NPM_TOKEN, NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
      [NPM, '', true, NPM_TOKEN],
    ],
    [
      'a URL without a scope is the default registry',
      { 'registry-url': 'https://a.example', token: 'fake-token-1' },
      {},
      ['https://a.example/', '', true, 'fake-token-1'],
    ],
    [
      'a URL with scopes serves these scopes',
      { 'registry-url': 'https://a.example', scope: 'x, @y', token: 'fake-token-1' },
      {},
      ['https://a.example/', '@x @y', false, 'fake-token-1'],
    ],
    ['a scope and a token of npm mean npm', { scope: '@x', token: NPM_TOKEN }, {}, [NPM, '@x', false, NPM_TOKEN]],
    [
      "GitHub Packages serves the owner's scope, in lower case",
      { 'registry-url': 'https://npm.pkg.github.com', token: 'ghs_fake' },
      owner,
      [GITHUB, '@acme', false, 'ghs_fake'],
    ],
    [
      'GitHub Packages serves the input `scope` instead, if it is set',
      { 'registry-url': 'https://npm.pkg.github.com', scope: 'labs', token: 'ghs_fake' },
      owner,
      [GITHUB, '@labs', false, 'ghs_fake'],
    ],
    [
      'the variables are used for every registry',
      { 'registry-url': 'https://npm.pkg.github.com' },
      { ...owner, NODE_AUTH_TOKEN: 'ghs_fake' },
      [GITHUB, '@acme', false, 'ghs_fake'],
    ],
    [
      'a user name and password take precedence over the variables',
      { 'registry-url': 'https://a.example', username: 'ci', password: 'fake#:é' },
      { NPM_TOKEN: 'fake-token-2' },
      ['https://a.example/', '', true, 'ci:fake#:é'],
    ],
    [
      'an empty password counts as an empty credential',
      { 'registry-url': 'https://a.example', username: 'ci' },
      { NPM_TOKEN: 'fake-token-2' },
      ['https://a.example/', '', true, 'empty'],
    ],
    [
      'a URL without a token has an empty credential',
      { 'registry-url': 'https://a.example' },
      {},
      ['https://a.example/', '', true, 'empty'],
    ],
    ['a variable that is set but empty is an empty token', {}, { NPM_TOKEN: '' }, [NPM, '', true, 'empty']],
    ['without inputs and variables there is no registry', {}, {}, undefined],
    ['the variables are ignored with `npmrc`', { npmrc: 'a=b' }, { NPM_TOKEN: 'fake-token-2' }, undefined],
    [
      'the variables are ignored with `registries`',
      { registries: '- x' },
      { NODE_AUTH_TOKEN: 'fake-token-2' },
      undefined,
    ],
    ['the variables are ignored with `npmrc-file`', { 'npmrc-file': 'x' }, { NPM_TOKEN: 'fake-token-2' }, undefined],
  ])('%s', (_, inputs, environment, expected) => {
    expect(read(inputs, environment)).toEqual(expected);
  });

  const a = { 'registry-url': 'https://a.example' };
  test.each<[string, Partial<RawInputs>, Environment, string[]]>([
    ['a GitHub token in NPM_TOKEN without a URL', {}, { NPM_TOKEN: 'ghp_FakeFake' }, ['registry-url-missing']],
    ['a GitHub token without a URL', { token: 'github_pat_FakeFake' }, {}, ['registry-url-missing']],
    ['a token of an unknown format without a URL', { token: 'fake-token-1' }, {}, ['registry-url-missing']],
    ['a token of an unknown format with a scope', { token: 'fake-token-1', scope: '@x' }, {}, ['registry-url-missing']],
    [
      'a token and a password',
      { ...a, token: 'fake-token-1', username: 'ci', password: 'fake-pass' },
      {},
      ['credential-ambiguous'],
    ],
    ['a password without a user name', { ...a, password: 'fake-pass' }, {}, ['username-invalid']],
    ['a password without a URL', { username: 'ci', password: 'fake-pass' }, {}, ['registry-url-missing']],
    ['a user name without a URL', { username: 'ci' }, {}, ['registry-url-missing']],
    ['a bad token', { ...a, token: 'fake token 1' }, {}, ['token-invalid']],
    ['a bad URL', { 'registry-url': 'a.example' }, {}, ['registry-url-invalid']],
    ['a bad scope', { ...a, scope: '[x]', token: 'fake-token-1' }, {}, ['scope-invalid']],
    [
      'a bad URL and a bad token',
      { 'registry-url': 'a.example', token: 'fake token 1' },
      {},
      ['registry-url-invalid', 'token-invalid'],
    ],
  ])('%s is an error', (_, inputs, environment, codes) => {
    const { reported, text } = readAll(inputs, environment);
    expect(reported).toEqual(codes.map((code) => `error ${code}`));
    expect(text).not.toMatch(/fake|Fake/);
  });

  test('an expression that was not expanded is an error', () => {
    for (const token of ['secrets.ACME_TOKEN', '$ACME_TOKEN', '${ACME_TOKEN}', '${{ secrets.ACME_TOKEN }}']) {
      expect(readAll({ ...a, token })).toMatchObject({
        reported: ['error token-invalid'],
        text: expect.stringContaining('not expanded'),
      });
    }
  });

  test('a test registry accepts a short token, which is not masked', () => {
    for (const url of ['http://localhost:4873/', 'http://verdaccio:4873/', 'http://127.0.0.1:4873/']) {
      const { value, reported } = readAll({ 'registry-url': url, token: 'fake' });
      expect([value?.at(-1), reported]).toEqual(['fake', ['notice']]);
    }
    expect(readAll({ ...a, token: 'fake' }).reported).toEqual(['error token-invalid']);
  });

  test('the owner in a URL of GitHub Packages is its scope', () => {
    const inputs = { 'registry-url': 'https://npm.pkg.github.com/Labs', token: 'ghs_fake' };
    expect(read(inputs, owner)).toEqual(['https://npm.pkg.github.com/Labs/', '@labs', false, 'ghs_fake']);
  });

  test('a token in a variable that the user configuration has for two hosts is used for both', () => {
    const known: [string, string][] = [
      ['fake-token-1', '//a.example/'],
      ['fake-token-1', '//b.example/'],
    ];
    for (const url of ['https://a.example/', 'https://b.example/']) {
      expect(read({ 'registry-url': url }, { NODE_AUTH_TOKEN: 'fake-token-1' }, known)?.at(-1)).toBe('fake-token-1');
    }
  });

  test('a token in a variable is ignored if it is known to belong to another host', () => {
    const inputs = { 'registry-url': 'https://b.example', scope: 'b' };
    const environment = { NODE_AUTH_TOKEN: 'fake-token-1', NPM_TOKEN: 'fake-token-2' };
    const known: [string, string][] = [['fake-token-1', '//a.example/']];
    expect(read(inputs, environment, known)?.at(-1)).toBe('fake-token-2');
    expect(read(inputs, { NODE_AUTH_TOKEN: 'fake-token-1' }, known)?.at(-1)).toBe('empty');
    expect(read({ ...inputs, 'registry-url': 'https://a.example/other' }, environment, known)?.at(-1)).toBe(
      'fake-token-1',
    );
    expect(read({ ...inputs, token: 'fake-token-1' }, {}, known)?.at(-1)).toBe('fake-token-1');
  });

  test('a variable from the prototype of the environment is ignored', () => {
    expect(read({}, Object.create({ NPM_TOKEN: 'fake-token-2' }))).toBeUndefined();
  });
});
