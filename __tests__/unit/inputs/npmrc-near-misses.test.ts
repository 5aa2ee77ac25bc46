import { expect, test } from '@jest/globals';
import { reportNearMissKey } from '../../../src/inputs/npmrc-near-misses.js';
import { collect } from '../collect.js';

const check = (key: string, value: string) =>
  collect((diagnostics) => reportNearMissKey(key, value, '`npmrc`, line 1', diagnostics));
const URL = 'https://npm.acme.dev/';

test.each([
  ['//npm.acme.dev/:authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/:_authtoken', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/:_auth-token', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/npm/:token', 'fake', '//npm.acme.dev/npm/:_authToken'],
  ['//npm.acme.dev/:password', 'fake', '//npm.acme.dev/:_password'],
  ['//npm.acme.dev/_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['npm.acme.dev/:_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['npm.acme.dev:8443/:_authToken', 'fake', '//npm.acme.dev:8443/:_authToken'],
  ['https://npm.acme.dev/:_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['acme:registry', URL, '@acme:registry'],
  ['@acme', URL, '@acme:registry'],
  ['@acme/registry', URL, '@acme:registry'],
  ['registry-url', URL, 'registry'],
  ['registry_url', URL, 'registry'],
])('%s=%s: did you mean %s?', (key, value, meant) => {
  const { value: isReported, reported, text } = check(key, value);
  expect([isReported, reported]).toEqual([true, ['error npmrc-line']]);
  expect(text).toContain(`\`${meant}=...\`?`);
});

test.each([
  ['//npm.acme.dev/:always-auth', 'true'],
  ['//npm.acme.dev/:certfile', '/x'],
  ['//npm.acme.dev/:tokenHelper', '/x'],
  ['save-exact', 'true'],
  ['cafile', '/x'],
  ['https-proxy', 'http://proxy.acme.dev:3128'],
  ['proxy', 'http://proxy.acme.dev:3128'],
  ['noproxy', 'localhost'],
  ['node-mirror:release', 'https://mirror.acme.dev/'],
  ['public-hoist-pattern', '*eslint*'],
  ['replace-registry-host', 'never'],
])('%s=%s is a setting', (key, value) => {
  expect(check(key, value)).toMatchObject({ value: false, reported: [] });
});

test('a secret in the place of a key is not repeated', () => {
  expect(check(`npm.acme.dev/fakeFAKEfakeFAKEfakeFAKE12/:authToken`, 'x').text).not.toContain('fakeFAKE');
});
