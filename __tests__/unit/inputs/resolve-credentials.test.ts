/** How a registry with a missing or empty credential is handled. */
import { expect, test } from '@jest/globals';
import type { Credential } from '../../../src/credentials/credential.js';
import { type IfNoToken, resolveCredentials } from '../../../src/inputs/resolve-credentials.js';
import type { Environment } from '../../../src/runner/environment.js';
import { registry } from '../registry-fixtures.js';
import { runReader } from '../run-reader.js';

const EMPTY: Credential = { kind: 'empty', source: '`token`' };
const UNNAMED: Credential = { kind: 'unnamed' };
const NPM = 'https://registry.npmjs.org';
const OTHER = 'https://a.example';
const ID_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' };

function resolve(
  url: string,
  credential: Credential,
  ifNoToken: IfNoToken,
  {
    environment = {},
    scope = '',
    replacesBase = scope === '',
  }: { environment?: Environment; scope?: string; replacesBase?: boolean } = {},
) {
  return runReader((diagnostics) =>
    resolveCredentials([registry(url, credential, { scope, replacesBase })], ifNoToken, environment, diagnostics).map(
      ({ credential }) => credential.kind,
    ),
  );
}

test('an empty secret is an error that names the input, the likely causes and the alternative', () => {
  const { reported, text } = resolve(OTHER, EMPTY, 'error');
  expect(reported).toEqual(['error token-empty']);
  expect(text).toMatch(/https:\/\/a\.example\/.*`token`.*empty.*Likely causes.*`if-no-token: warn`/s);
});

test('an entry without a credential is an error that suggests `auth: none`, not a missing secret', () => {
  const { reported, text } = resolve(OTHER, UNNAMED, 'error');
  expect(reported).toEqual(['error token-empty']);
  expect(text).toContain('auth: none');
  expect(text).not.toMatch(/Likely causes|misspelled/);
});

test.each([
  ['warn', ['warning token-empty']],
  ['ignore', []],
] as const)('with `%s`, the registry is mapped without a credential', (ifNoToken, reported) => {
  for (const credential of [EMPTY, UNNAMED]) {
    const result = resolve(OTHER, credential, ifNoToken);
    expect(result).toMatchObject({ value: ['missing'], reported });
    expect(result.text).not.toContain('if-no-token');
  }
});

test('with `skip`, a default registry without a token is left out, and one with a scope is an error', () => {
  expect(resolve(OTHER, EMPTY, 'skip')).toMatchObject({ value: [], reported: ['notice'] });
  const scoped = resolve(OTHER, EMPTY, 'skip', { scope: 'acme' });
  expect(scoped.reported).toEqual(['error token-empty']);
  expect(scoped.text).toMatch(/`if-no-token: skip` leaves out only a default registry.*`if-no-token: warn`/s);
  expect(resolve(OTHER, EMPTY, 'skip', { scope: 'acme', replacesBase: true }).reported).toEqual(['error token-empty']);
});

test("npm's public registry is left to trusted publishing, if the job may request ID tokens", () => {
  expect(resolve(NPM, EMPTY, 'error', { environment: ID_TOKEN })).toMatchObject({
    value: ['none'],
    reported: ['notice'],
  });
  expect(resolve(NPM, EMPTY, 'error').reported).toEqual(['error token-empty']);
  expect(resolve(OTHER, EMPTY, 'error', { environment: ID_TOKEN }).reported).toEqual(['error token-empty']);
});

test('other credentials stay as they are', () => {
  expect(resolve(OTHER, { kind: 'none' }, 'error')).toMatchObject({ value: ['none'], reported: [] });
  expect(resolve(OTHER, { kind: 'inherited' }, 'error')).toMatchObject({ value: ['inherited'], reported: [] });
});

test('two empty secrets are two errors in one run', () => {
  const { reported } = runReader((diagnostics) =>
    resolveCredentials([registry(OTHER, EMPTY), registry('https://b.example', EMPTY)], 'error', {}, diagnostics),
  );
  expect(reported).toEqual(['error token-empty', 'error token-empty']);
});

test('an empty secret for a test registry is an error that suggests `auth: none`', () => {
  expect(resolve('http://localhost:4873', EMPTY, 'error').text).toContain('`auth: none`');
  expect(resolve(OTHER, EMPTY, 'error').text).not.toContain('auth: none');
});
