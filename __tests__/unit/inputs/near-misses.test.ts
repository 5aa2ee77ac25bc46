import { expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret-registry.js';
import { reportNearMisses } from '../../../src/inputs/near-misses.js';
import type { Environment } from '../../../src/runner/environment.js';
import { INPUT_DEFAULTS, type RawInputs } from '../../../src/runner/raw-inputs.js';
import { collect } from '../collect.js';

const TOKEN = 'fake-token-1';
function check(environment: Environment, raw: Partial<RawInputs> = {}) {
  const secrets = new SecretRegistry();
  const result = collect((diagnostics) =>
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
])('`%s` is an error: did you mean `%s`?', (name, input) => {
  const { value, reported, text } = check({ [`INPUT_${name.toUpperCase()}`]: TOKEN });
  expect(reported).toEqual(['error input-unknown']);
  expect(text).toContain(`\`${input}\`?`);
  expect(text).not.toContain('fake');
  expect(value).toMatchObject({ [input]: TOKEN }); // what follows is read as it was meant
});

test('a misnamed token is masked', () => {
  expect(check({ INPUT_NPM_TOKEN: TOKEN }).masks).toContain(TOKEN);
});

test.each<[string, Environment, Partial<RawInputs>]>([
  ['an empty value', { INPUT_REGISTRY: ' ' }, {}],
  ['the right input beside it', { INPUT_URL: 'https://a.example' }, { 'registry-url': 'https://b.example' }],
  ['a list of registries', { INPUT_REGISTRY: 'https://a.example' }, { registries: '- url: x' }],
  ['npmrc lines', { INPUT_TOKEN: '', INPUT_URL: 'x' }, { npmrc: 'a=b' }],
  ['an npmrc file', { INPUT_URL: 'x' }, { 'npmrc-file': '.npmrc.ci' }],
  ["a composite action's own input, passed on as NPM_TOKEN", { 'INPUT_NPM-TOKEN': TOKEN, NPM_TOKEN: TOKEN }, {}],
  ['inputs that mean nothing here', { INPUT_VERSION: '1', INPUT_PATH: 'x', 'INPUT_NODE-VERSION': '24' }, {}],
  ['names that every object has', { INPUT_CONSTRUCTOR: 'x', INPUT___PROTO__: 'x' }, {}],
])('%s is fine', (_, environment, raw) => {
  expect(check(environment, raw)).toMatchObject({ reported: [], value: raw });
});
