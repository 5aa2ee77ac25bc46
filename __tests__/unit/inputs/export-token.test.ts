import { describe, expect, test } from '@jest/globals';
import type { Credential, ResolvedCredential } from '../../../src/credentials/credential.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import type { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { chooseExports, readExportNames } from '../../../src/inputs/export-token.js';
import { isVariableName } from '../../../src/runner/environment.js';
import { token } from '../registry-fixtures.js';
import { readWithoutProblems, runReader } from '../run-reader.js';

describe('names of exported variables', () => {
  const read = (text: string) => (diagnostics: Diagnostics) => readExportNames(text, diagnostics);

  test.each([
    'NPM_TOKEN',
    'npm_token_for_github_packages_2',
    '_x',
    'GITHUB_TOKEN',
    'NODE_AUTH_TOKEN',
    'a1',
    'PROXY_TOKEN',
  ])('%s is allowed', (name) => {
    expect(readWithoutProblems(read(name))).toEqual([name]);
    expect(isVariableName(name)).toBe(true);
  });

  test('are separated by commas, spaces or newlines', () => {
    expect(readWithoutProblems(read('A, B\nC A'))).toEqual(['A', 'B', 'C']);
    expect(readWithoutProblems(read(' '))).toEqual([]);
  });

  test.each([
    ...['X=1', 'X<<EOF', '1X', 'X-Y', 'Ä', '$X', 'X\u0000', 'PATH', 'Path', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'],
    ...['HOME', 'BASH_ENV', 'TMPDIR', 'HTTPS_PROXY', 'http_proxy', 'no_proxy', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES'],
    ...['YARN_NPM_AUTH_TOKEN', 'YARN_TOKEN', 'BUN_CONFIG_TOKEN', 'pnpm_config__auth'],
    ...['GITHUB_ENV', 'github_path', 'GITHUB_TOKENX', 'RUNNER_TEMP', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'STATE_x'],
    ...['NPM_CONFIG_USERCONFIG', 'npm_config_registry', 'PNPM_CONFIG_NPMRC_AUTH_FILE'],
  ])('%j is an error', (name) => {
    expect(runReader(read(name)).reported).toEqual(['error export-token-name']);
  });

  test('that are tokens are not shown', () => {
    const { value, reported, text } = runReader(read('npm_fakeFAKEfakeFAKEfakeFAKE1234'));
    expect([value, reported]).toEqual([[], ['error export-token-name']]);
    expect(text).toContain('this is an npm token');
    expect(text).not.toContain('fake');
  });

  test('are all reported in one run', () => {
    expect(runReader(read('PATH, NPM_TOKEN, HOME'))).toMatchObject({
      value: ['NPM_TOKEN'],
      reported: ['error export-token-name', 'error export-token-name'],
    });
  });
});

describe('the value of an exported variable', () => {
  const environment = { A: ' fake-a\n', B: 'fake-b', C: '' };
  const NONE: ResolvedCredential = { kind: 'none' };
  const choose = (
    names: string[],
    all: ResolvedCredential[],
    { variables = [], single }: { variables?: string[]; single?: Credential } = {},
  ) =>
    runReader((diagnostics) => {
      const context = { environment, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
      const exports = chooseExports(names, { single, all, variables }, context);
      return exports.map(({ name, value }) => [name, value.reveal()]);
    });

  test('is the only token', () => {
    expect(choose(['NPM_TOKEN'], [token('fake-1'), NONE]).value).toEqual([['NPM_TOKEN', 'fake-1']]);
    expect(choose(['NPM_TOKEN'], [token('fake-2'), token('fake-2')]).value).toEqual([['NPM_TOKEN', 'fake-2']]);
  });

  test('stays the same if an input takes its credential from the variable', () => {
    const { value } = choose(['A', 'B'], [token('fake-1'), token('fake-2')], { variables: ['A', 'B', 'C'] });
    expect(value).toEqual([
      ['A', ' fake-a'],
      ['B', 'fake-b'],
    ]);
  });

  test('is the token of `registry-url`, if there are several', () => {
    const single = token('fake-1');
    expect(choose(['NPM_TOKEN'], [single, token('fake-2')], { single }).value).toEqual([['NPM_TOKEN', 'fake-1']]);
  });

  test('is not set if there is no token', () => {
    expect(choose(['NPM_TOKEN'], [NONE])).toMatchObject({ value: [], reported: ['info'] });
    expect(choose(['C'], [token('fake-1')], { variables: ['C'] })).toMatchObject({ value: [], reported: ['info'] });
  });

  test.each([
    ['one name for two tokens', ['X'], [token('fake-1'), token('fake-2')], []],
    ['two names for one token', ['X', 'Y'], [token('fake-1')], []],
    ['a name that no input takes its token from', ['A', 'X'], [token('fake-1'), token('fake-2')], ['A']],
  ])('is an error for %s', (_, names, all, variables) => {
    const { reported, text } = choose(names, all, { variables });
    expect(reported).toEqual(['error export-token-unknown']);
    expect(text).toContain('`X`');
    expect(text).not.toContain('fake');
  });
});
