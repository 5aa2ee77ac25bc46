import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { INPUT_DEFAULTS, maskRawSecrets, type RawInputs, reportNearMisses } from '../../../src/inputs/raw-inputs.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader } from '../run-reader.js';

describe('secrets', () => {
  function masks(raw: Partial<RawInputs>, environment: Record<string, string> = {}): string[] {
    const secrets = new SecretRegistry();
    maskRawSecrets({ ...INPUT_DEFAULTS, ...raw }, environment, secrets);
    return secrets.masks();
  }

  test.each<[string, string]>([
    ['plain', '- url: x\n  token: fake-token-1'],
    ['with a comment', '- url: x\n  token: fake-token-1 # why'],
    ['quoted', '- url: x\n  token: "fake-token-1"'],
    ['in single quotes', "- url: x\n  password: 'fake-token-1'"],
    ['in a flow mapping', '- {url: x, token: fake-token-1, scope: y}'],
    ['in JSON', '[{"url":"x","token":"fake-token-1","scope":"y"}]'],
    ['first in its entry', '- token: fake-token-1\n  url: x'],
    ['after invalid YAML', '- url: "x\n  token: fake-token-1'],
    ['after an unknown field', '- nope: x\n- url: y\n  token: fake-token-1'],
    ['in an unclosed quote', '- url: x\n  token: "fake-token-1'],
  ])('a token in a list is masked before the list is parsed: %s', (_, registries) => {
    expect(masks({ registries })).toContain('fake-token-1');
  });

  test.each<[string, string]>([
    ['JSON', '[{"url":"x","token":"fake-token-1"},{"url":"y","password":"fake-token-2"}]'],
    ['single quotes', "[{url: x, token: 'fake-token-1'}, {url: y, password: 'fake-token-2'}]"],
    ['flow mappings', '[{url: x, token: fake-token-1}, {url: y, password: fake-token-2}]'],
    ['broken JSON', '[{"url":"x","token":"fake-token-1","url:{"password":"fake-token-2"'],
  ])('all tokens of one line are masked: %s', (_, registries) => {
    expect(masks({ registries })).toEqual(expect.arrayContaining(['fake-token-1', 'fake-token-2']));
  });

  test.each<[string, string]>([
    ['a comment', '- url: https://a.example\n  # token: fake-token-1\n  token: fake-token-2\n'],
    ['a comment before the first entry', '# password: fake-token-1\n- url: https://a.example\n  auth: none\n'],
    ['a value with more text', '- url: https://a.example\n  token: fake-token-1, see the wiki\n'],
    ['a value with two tokens', '- url: https://a.example\n  token: fake-token-1 fake-token-2\n'],
    ['a value', '- url: https://a.example\n  token: fake-token-1\n'],
  ])('a token is masked in %s', (_, registries) => {
    expect(masks({ registries })).toContain('fake-token-1');
  });

  test('a password with special characters is masked as YAML reads it', () => {
    expect(masks({ registries: "- password: 'fake#:é, x'" })).toContain('fake#:é, x');
  });

  test('secrets in other inputs and in variables are masked', () => {
    const environment = { NPM_TOKEN: 'fake-token-4', NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' };
    const found = masks({ token: 'fake token 1', password: 'fake-pass-2' }, environment);
    expect(found).toEqual(expect.arrayContaining(['fake token 1', 'fake-pass-2', 'fake-token-4']));
    expect(found).not.toContain('XXXXX-XXXXX-XXXXX-XXXXX');
  });

  test('other values are not masked', () => {
    expect(masks({ registries: '- url: https://a.example\n  scope: tokens\n  token-env: MY_TOKEN' })).toEqual([]);
  });
});

describe('misnamed inputs', () => {
  const TOKEN = 'fake-token-1';
  function check(environment: Environment, raw: Partial<RawInputs> = {}) {
    const secrets = new SecretRegistry();
    const result = runReader((diagnostics) =>
      reportNearMisses({ ...INPUT_DEFAULTS, ...raw }, environment, secrets, diagnostics),
    );
    return { ...result, masks: secrets.masks() };
  }

  test.each([
    ['registry', 'registry-url'],
    ['registry_url', 'registry-url'],
    ['registryUrl', 'registry-url'],
    ['url', 'registry-url'],
    ['scopes', 'scope'],
    ['auth-token', 'token'],
    ['authToken', 'token'],
    ['node-auth-token', 'token'],
    ['npm_token', 'token'],
    ['user', 'username'],
    ['npmrc_file', 'npmrc-file'],
    ['if_no_token', 'if-no-token'],
  ])('`%s` is an error that suggests `%s`', (name, input) => {
    const { value, reported, text } = check({ [`INPUT_${name.toUpperCase()}`]: TOKEN });
    expect(reported).toEqual(['error input-unknown']);
    expect(text).toContain(`\`${input}\`?`);
    expect(text).not.toContain('fake');
    expect(value).toMatchObject({ [input]: TOKEN }); // the rest is checked as if the name were right
  });

  test('a misnamed token is masked', () => {
    expect(check({ INPUT_NPM_TOKEN: TOKEN }).masks).toContain(TOKEN);
  });

  test.each<[string, Environment, Partial<RawInputs>]>([
    ['an empty value', { INPUT_REGISTRY: ' ' }, {}],
    ['the right input as well', { INPUT_URL: 'https://a.example' }, { 'registry-url': 'https://b.example' }],
    ['a list of registries', { INPUT_REGISTRY: 'https://a.example' }, { registries: '- url: x' }],
    ['npmrc lines', { INPUT_TOKEN: '', INPUT_URL: 'x' }, { npmrc: 'a=b' }],
    ['an npmrc file', { INPUT_URL: 'x' }, { 'npmrc-file': '.npmrc.ci' }],
    ["a composite action's own input, passed on as NPM_TOKEN", { 'INPUT_NPM-TOKEN': TOKEN, NPM_TOKEN: TOKEN }, {}],
    ['unrelated inputs', { INPUT_VERSION: '1', INPUT_PATH: 'x', 'INPUT_NODE-VERSION': '24' }, {}],
    ['names of built-in properties', { INPUT_CONSTRUCTOR: 'x', INPUT___PROTO__: 'x' }, {}],
  ])('%s is not an error', (_, environment, raw) => {
    expect(check(environment, raw)).toMatchObject({ reported: [], value: raw });
  });
});
