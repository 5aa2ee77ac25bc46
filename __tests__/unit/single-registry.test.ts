import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { INPUT_DEFAULTS, type RawInputs } from '../../src/inputs/inputs.js';
import { readSingleRegistry } from '../../src/inputs/single-registry.js';
import type { NerfDart } from '../../src/registries/registry-url.js';
import type { Environment } from '../../src/runner/environment.js';
import { refused } from './refused.js';

const NPM = 'https://registry.npmjs.org/';
const GITHUB = 'https://npm.pkg.github.com/';

function read(inputs: Partial<RawInputs>, environment: Environment = {}, tokens: [string, string][] = []) {
  const diagnostics: Diagnostic[] = [];
  const owners = new Map(tokens) as Map<string, NerfDart>;
  const single = readSingleRegistry(
    { ...INPUT_DEFAULTS, ...inputs },
    environment,
    owners,
    new SecretRegistry(),
    diagnostics,
  );
  if (single === undefined) return undefined;
  const found = single.registry;
  const { credential } = found;
  const secret =
    credential.kind === 'token'
      ? credential.token.reveal()
      : credential.kind === 'basic'
        ? `${credential.username}:${credential.password.reveal()}`
        : credential.kind;
  return [found.url, found.scopes.join(' '), found.replacesBase, secret];
}

describe('the inputs for one registry', () => {
  const owner = { GITHUB_REPOSITORY_OWNER: 'Acme' };
  test.each<[string, Partial<RawInputs>, Environment, unknown]>([
    ['a token alone means npm', { token: 'fake-token-1' }, {}, [NPM, '', true, 'fake-token-1']],
    ['NPM_TOKEN alone means npm', {}, { NPM_TOKEN: 'fake-token-2' }, [NPM, '', true, 'fake-token-2']],
    [
      'NODE_AUTH_TOKEN comes first',
      {},
      { NPM_TOKEN: 'fake-token-2', NODE_AUTH_TOKEN: 'fake-token-3' },
      [NPM, '', true, 'fake-token-3'],
    ],
    [
      'the input comes before both',
      { token: 'fake-token-1' },
      { NPM_TOKEN: 'fake-token-2', NODE_AUTH_TOKEN: 'fake-token-3' },
      [NPM, '', true, 'fake-token-1'],
    ],
    [
      "setup-node's placeholder is passed over",
      {},
      { NPM_TOKEN: 'fake-token-2', NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
      [NPM, '', true, 'fake-token-2'],
    ],
    [
      'a URL without scope is the default registry',
      { 'registry-url': 'https://a.example', token: 'fake-token-1' },
      {},
      ['https://a.example/', '', true, 'fake-token-1'],
    ],
    [
      'a URL with scopes serves those',
      { 'registry-url': 'https://a.example', scope: 'x, @y', token: 'fake-token-1' },
      {},
      ['https://a.example/', '@x @y', false, 'fake-token-1'],
    ],
    ['a scope and a token mean npm', { scope: '@x', token: 'fake-token-1' }, {}, [NPM, '@x', false, 'fake-token-1']],
    [
      "GitHub Packages serves the owner's scope, in lower case",
      { 'registry-url': 'https://npm.pkg.github.com', token: 'ghs_fake' },
      owner,
      [GITHUB, '@acme', false, 'ghs_fake'],
    ],
    [
      'or the scope that is named',
      { 'registry-url': 'https://npm.pkg.github.com', scope: 'labs', token: 'ghs_fake' },
      owner,
      [GITHUB, '@labs', false, 'ghs_fake'],
    ],
    [
      'the variables serve every registry',
      { 'registry-url': 'https://npm.pkg.github.com' },
      { ...owner, NODE_AUTH_TOKEN: 'ghs_fake' },
      [GITHUB, '@acme', false, 'ghs_fake'],
    ],
    [
      'user name and password',
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
    ['a URL without any token', { 'registry-url': 'https://a.example' }, {}, ['https://a.example/', '', true, 'empty']],
    ['a variable that is set but empty is a token that is empty', {}, { NPM_TOKEN: '' }, [NPM, '', true, 'empty']],
    ['nothing at all', {}, {}, undefined],
    ['another input that names registries', { npmrc: 'a=b' }, { NPM_TOKEN: 'fake-token-2' }, undefined],
    ['another one', { registries: '- x' }, { NODE_AUTH_TOKEN: 'fake-token-2' }, undefined],
    ['and one more', { 'npmrc-file': 'x' }, { NPM_TOKEN: 'fake-token-2' }, undefined],
  ])('%s', (_, inputs, environment, expected) => {
    expect(read(inputs, environment)).toEqual(expected);
  });

  test.each<[string, Partial<RawInputs>, Environment, string]>([
    ['a GitHub token in NPM_TOKEN', {}, { NPM_TOKEN: 'ghp_FakeFake' }, 'token-wrong-registry'],
    ['a GitHub token and no URL', { token: 'github_pat_FakeFake' }, {}, 'token-wrong-registry'],
    [
      'a GitHub token in a variable for npm by name',
      { 'registry-url': NPM },
      { NODE_AUTH_TOKEN: 'ghs_FakeFake' },
      'token-wrong-registry',
    ],
    [
      'a token and a password',
      { 'registry-url': 'https://a.example', token: 'fake-token-1', username: 'ci', password: 'fake-pass' },
      {},
      'credential-ambiguous',
    ],
    ['a password without user', { 'registry-url': 'https://a.example', password: 'fake-pass' }, {}, 'username-invalid'],
    ['a password without URL', { username: 'ci', password: 'fake-pass' }, {}, 'registry-url-missing'],
    ['a user name without URL', { username: 'ci' }, {}, 'registry-url-missing'],
    ['a bad token', { token: 'fake token 1' }, {}, 'token-invalid'],
    ['a bad URL', { 'registry-url': 'a.example' }, {}, 'registry-url-invalid'],
    ['a bad scope', { scope: '[x]', token: 'fake-token-1' }, {}, 'scope-invalid'],
  ])('%s is refused', (_, inputs, environment, slug) => {
    const refusal = refused(() => read(inputs, environment));
    expect(refusal.slug).toBe(slug);
    expect(refusal.message).not.toMatch(/fake|Fake/);
  });

  test('the owner in a URL of GitHub Packages is its scope', () => {
    const inputs = { 'registry-url': 'https://npm.pkg.github.com/Labs', token: 'ghs_fake' };
    expect(read(inputs, owner)).toEqual(['https://npm.pkg.github.com/Labs/', '@labs', false, 'ghs_fake']);
  });

  test('a token in a variable that is known to be for another host is not sent to this one', () => {
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

  test('an environment with names such as `constructor` holds no token', () => {
    expect(read({}, Object.create({ NPM_TOKEN: 'fake-token-2' }))).toBeUndefined();
  });
});
