import { describe, expect, test } from '@jest/globals';
import { type Capitals, isPackageName, parseScopes } from '../../../src/registries/names.js';
import { runReader } from '../run-reader.js';

const read = (text: string, capitals: Capitals = 'both-spellings') =>
  runReader((diagnostics) => parseScopes(text, '`scope`', capitals, diagnostics));

describe('scopes', () => {
  test.each([
    ['@acme', ['@acme']],
    ['acme', ['@acme']],
    ['@acme, labs', ['@acme', '@labs']],
    ['@acme @labs\n@x', ['@acme', '@labs', '@x']],
    ['@acme,,@acme', ['@acme']],
    ['', []],
    [' , ', []],
    ['a', ['@a']],
    ['@my-org.v2_x~y', ['@my-org.v2_x~y']],
    ['a'.repeat(213), [`@${'a'.repeat(213)}`]],
    ['constructor', ['@constructor']],
    ['0123', ['@0123']],
  ])('%j are read', (text, scopes) => {
    expect(read(text)).toMatchObject({ value: scopes, reported: [] });
  });

  test('with capitals are used in both spellings', () => {
    expect(read('@AcmeCorp, labs')).toMatchObject({ value: ['@AcmeCorp', '@acmecorp', '@labs'], reported: [] });
  });

  test('are lower-cased on GitHub Packages, with a notice', () => {
    const { value, reported, text } = read('@Acme', 'lower-case');
    expect([value, reported]).toEqual([['@acme'], ['notice']]);
    expect(text).toContain('@acme');
  });

  test.each([
    '@',
    '@@acme',
    '@acme/pkg',
    '__proto__',
    '.hidden',
    '_x',
    '[x]',
    'key[]',
    '@acme:registry=https://evil.example/',
    '//evil.example/:_authToken=x',
    'ácme',
    'a\u0000b',
    "@ac'me",
    '@acme;',
    `@${'a'.repeat(214)}`,
    'ghp_FakeFakeFakeFakeFakeFakeFakeFakeFake!',
  ])('%j is an error', (scope) => {
    const { value, reported, text } = read(scope);
    expect([value, reported]).toEqual([[], ['error scope-invalid']]);
    expect(text).not.toMatch(/ghp_|\u0000/);
  });

  test.each([
    'ghp_Fake1FakeFakeFakeFakeFakeFakeFakeFake',
    '@npm_fakeFAKEfakeFAKEfakeFAKE1234',
    'glpat-FakeFake-FakeFak4Fake',
  ])('a token is an error, and not shown: %s', (token) => {
    const { value, reported, text } = read(token);
    expect([value, reported]).toEqual([[], ['error scope-invalid']]);
    expect(text).toMatch(/this is an? (GitHub|GitLab|npm) token, not a scope/);
    expect(text).not.toMatch(/fake/i);
  });

  test('that only start like a token are valid', () => {
    expect(read('@pypi-tools npm_internal')).toMatchObject({ value: ['@pypi-tools', '@npm_internal'], reported: [] });
  });

  test('that are valid are kept beside invalid ones', () => {
    expect(read('@a\n//evil.example/:_authToken=x, b')).toMatchObject({
      value: ['@a', '@b'],
      reported: ['error scope-invalid'],
    });
  });
});

test.each(['left-pad', '@acme/button', '@acme/_internal', 'Old.Name', '@a/b.c~d'])('%s is a package name', (name) => {
  expect(isPackageName(name)).toBe(true);
});

test.each(['_x', '.x', '@acme', '@acme/', '@_a/b', '@acme/.x', 'a/b', 'a b', '../x', 'x'.repeat(215), '@a/b/c', ''])(
  '%j is not a package name',
  (name) => {
    expect(isPackageName(name)).toBe(false);
  },
);
