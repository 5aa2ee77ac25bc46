import { expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { readSetting } from '../../../src/inputs/npmrc-setting.js';
import { readKey } from '../../../src/npmrc/keys.js';
import { runReader } from '../run-reader.js';

const check = (name: string, value: string) =>
  runReader((diagnostics) => {
    const context = { environment: {}, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
    const setting = { name, key: readKey(name), value, list: false };
    return readSetting(setting, '`npmrc`, line 1', { ...context, source: 'npmrc', file: undefined });
  });
const URL = 'https://npm.acme.dev/';

test.each([
  ['//npm.acme.dev/:authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/:_authtoken', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/:_auth-token', 'fake', '//npm.acme.dev/:_authToken'],
  ['//npm.acme.dev/npm/:token', 'fake', '//npm.acme.dev/npm/:_authToken'],
  ['//npm.acme.dev/:password', 'fake', '//npm.acme.dev/:_password'],
  ['//npm.acme.dev/_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['npm.acme.dev/:_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['/npm.acme.dev/:_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['npm.acme.dev:8443/:_authToken', 'fake', '//npm.acme.dev:8443/:_authToken'],
  ['https://npm.acme.dev/:_authToken', 'fake', '//npm.acme.dev/:_authToken'],
  ['acme:registry', URL, '@acme:registry'],
  ['@acme', URL, '@acme:registry'],
  ['@acme/registry', URL, '@acme:registry'],
  ['@acme:regsitry', URL, '@acme:registry'],
  ['@acme:url', URL, '@acme:registry'],
  ['acme:registy', URL, '@acme:registry'],
  ['regsitry', URL, 'registry'],
  ['registry-url', URL, 'registry'],
  ['registry_url', URL, 'registry'],
])('%s=%s is an error that suggests %s', (key, value, meant) => {
  const { value: line, reported, text } = check(key, value);
  expect([line, reported]).toEqual([undefined, ['error npmrc-line']]);
  expect(text).toContain(`\`${meant}=...\`?`);
});

test.each([
  ['//npm.acme.dev/:certfile', '/x'],
  ['//npm.acme.dev/:tokenHelper', '/x'],
  ['save-exact', 'true'],
  ['cafile', '/x'],
  ['https-proxy', 'http://proxy.acme.dev:3128'],
  ['proxy', 'http://proxy.acme.dev:3128'],
  ['noproxy', 'localhost'],
  ['strict-ssl', 'true'],
  ['node-mirror:release', 'https://mirror.acme.dev/'],
  ['public-hoist-pattern', '*eslint*'],
  ['replace-registry-host', 'never'],
  ['//npm.acme.dev/:constructor', 'x'],
  ['//npm.acme.dev/:toString', 'x'],
])('%s=%s is accepted as a setting', (key, value) => {
  expect(check(key, value)).toMatchObject({ value: [expect.stringContaining(`${key}=`)], reported: [] });
});

test('another key of a scope is an error', () => {
  const { value, reported, text } = check('@acme:_authToken', 'fake-token-1');
  expect([value, reported]).toEqual([undefined, ['error npmrc-line']]);
  expect(text).toMatch(/`@scope:registry=https:/);
  expect(text).not.toContain('fake');
});

test('the error for a misspelled key does not repeat a secret in the key', () => {
  expect(check(`npm.acme.dev/fakeFAKEfakeFAKEfakeFAKE12/:authToken`, 'x').text).not.toContain('fakeFAKE');
});

test('a setting that no package manager needs anymore is left out', () => {
  expect(check('//npm.acme.dev/:always-auth', 'true')).toMatchObject({ value: undefined, reported: ['info'] });
});
