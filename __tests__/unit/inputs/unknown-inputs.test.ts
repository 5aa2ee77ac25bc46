import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { INPUT_DEFAULTS, type RawInputs } from '../../../src/inputs/raw-inputs.js';
import { reportUnknownInputs } from '../../../src/inputs/unknown-inputs.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader } from '../run-reader.js';

describe('unknown inputs', () => {
  const TOKEN = 'fake-token-1';
  function check(environment: Environment, raw: Partial<RawInputs> = {}) {
    const secrets = new SecretRegistry();
    const result = runReader((diagnostics) =>
      reportUnknownInputs({ ...INPUT_DEFAULTS, ...raw }, environment, secrets, diagnostics),
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
    ['registy-url', 'registry-url'],
    ['registry-uri', 'registry-url'],
    ['scop', 'scope'],
    ['scpoe', 'scope'],
    ['tokn', 'token'],
    ['registeries', 'registries'],
    ['verfy', 'verify'],
    ['packageManagers', 'package-manager'],
    ['homefiles', 'home-files'],
    ['if-config-conflict', 'if-config-conflicts'],
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

  test('a misnamed password is masked', () => {
    expect(check({ INPUT_PASSWROD: 'fake-pass-1' }, { token: TOKEN }).masks).toContain('fake-pass-1');
  });

  test.each([
    [{ INPUT_OIDC: 'azure' }, '`oidc` is not an input'],
    [{ INPUT_OIDC: 'aws-codeartifact', 'INPUT_ROLE-TO-ASSUME': 'arn' }, '`oidc` and `role-to-assume` are not inputs'],
    [{ 'INPUT_TOKEN-ENV': 'MY_TOKEN' }, '`token-env` is not an input'],
    [{ 'INPUT_PASSWORD-ENV': 'MY_PASSWORD' }, '`password-env` is not an input'],
    [{ 'INPUT_REPLACES-BASE': 'true' }, '`replaces-base` is not an input'],
  ])('%j is an error that leads to `registries`, and the credential is not missed', (environment, message) => {
    const { value, reported, text } = check(environment, { 'registry-url': 'https://a.example' });
    expect(reported).toEqual(['error input-unknown']);
    expect(text).toContain(message);
    expect(text).toContain('of an entry in `registries`');
    expect(value).toMatchObject({ 'registry-url': 'https://a.example', 'if-no-token': 'ignore' });
  });

  test.each<[string, Environment, Partial<RawInputs>]>([
    ['an empty value', { INPUT_REGISTRY: ' ' }, {}],
    ['the right input as well', { INPUT_URL: 'https://a.example' }, { 'registry-url': 'https://b.example' }],
    ['a list of registries', { INPUT_REGISTRY: 'https://a.example' }, { registries: '- url: x' }],
    ['npmrc lines', { INPUT_TOKEN: '', INPUT_URL: 'x' }, { npmrc: 'a=b' }],
    ['an npmrc file', { INPUT_URL: 'x' }, { 'npmrc-file': '.npmrc.ci' }],
    ["a composite action's own input, passed on as NPM_TOKEN", { 'INPUT_NPM-TOKEN': TOKEN, NPM_TOKEN: TOKEN }, {}],
    ['fields of an entry beside a list', { INPUT_OIDC: 'x' }, { registries: '- url: x' }],
    ['fields of an entry beside a token', { INPUT_OIDC: 'x', 'INPUT_ROLE-TO-ASSUME': 'x' }, { token: TOKEN }],
    ['fields of an entry beside NPM_TOKEN', { INPUT_OIDC: 'x', NPM_TOKEN: TOKEN }, {}],
    ['options beside a list', { INPUT_PACKAGE_MANAGER: 'npm', 'INPUT_CLEAN-UP': 'true' }, { registries: '- url: x' }],
    ...['score', 'slope', 'taken', 'spoken', 'verity', 'certify', 'token1', 'tokens'].map(
      (name): [string, Environment, Partial<RawInputs>] => [`the word ${name}`, { [`INPUT_${name}`]: 'x' }, {}],
    ),
    ['unrelated inputs', { INPUT_VERSION: '1', INPUT_PATH: 'x', 'INPUT_NODE-VERSION': '24' }, {}],
    ['inputs of other actions with similar names', { INPUT_CLEAN: 'true', INPUT_AUTH: 'x', INPUT_NAME: 'x' }, {}],
    ['a name as long as a secret', { [`INPUT_${'token'.repeat(20)}`]: 'x' }, {}],
    ['names of built-in properties', { INPUT_CONSTRUCTOR: 'x', INPUT___PROTO__: 'x' }, {}],
  ])('%s is not an error', (_, environment, raw) => {
    expect(check(environment, raw)).toMatchObject({ reported: [], value: raw });
  });
});
