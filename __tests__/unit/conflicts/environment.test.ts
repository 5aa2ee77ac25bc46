import { expect, test } from '@jest/globals';
import { reportConflictingVariables } from '../../../src/conflicts/environment.js';
import { collect } from '../collect.js';
import { basic, registry, token } from '../registries/build.js';

const REGISTRIES = [
  registry('https://npm.acme.dev/npm/', token('fake-token-of-acme'), { scope: '@acme, @labs' }),
  registry('https://corp.example/', basic('ci', 'fake-password'), { scope: '@corp' }),
  registry('https://open.example/', { kind: 'none' } as const, { scope: '@open' }),
  registry('https://later.example/', { kind: 'missing' } as const, { scope: '@later' }),
];

const check = (name: string, value: string) =>
  collect((diagnostics) => reportConflictingVariables({ [name]: value }, REGISTRIES, [], diagnostics));

test.each([
  ['npm_config_@acme:registry', 'https://other.example/', 'https://npm.acme.dev/npm/'],
  ['pnpm_config_@acme:registry', 'https://other.example/', 'https://npm.acme.dev/npm/'],
  ['NPM_CONFIG_@Labs:Registry', 'https://npm.acme.dev/', 'https://npm.acme.dev/npm/'],
  ['npm_config_@open:registry', 'no URL ::error::x', 'https://open.example/'],
])('%s=%s leads a scope elsewhere', (name, value, url) => {
  const { reported, text } = check(name, value);
  expect(reported).toEqual(['warning environment-registry']);
  expect(text).toContain(url);
  expect(text).not.toContain('::');
});

test.each([
  ['npm_config_//npm.acme.dev/npm/:_authToken', 'fake-other-token', 'https://npm.acme.dev/npm/'],
  ['NPM_config_//npm.acme.dev/npm/:_authToken', 'x', 'https://npm.acme.dev/npm/'],
  ['npm_config_//corp.example/:_authToken', 'fake-other-token', 'https://corp.example/'],
  ['npm_config_//corp.example/:_password', 'ZmFrZQ==', 'https://corp.example/'],
])('%s=%s is another credential', (name, value, url) => {
  const { reported, text } = check(name, value);
  expect(reported).toEqual(['warning environment-credential']);
  expect(text).toContain(url);
  expect(text).not.toContain('fake');
});

test.each([
  ['npm_config_@acme:registry', 'https://npm.acme.dev/npm'],
  ['npm_config_@acme:registry', ''],
  ['npm_config_@other:registry', 'https://other.example/'],
  ['x_npm_config_@acme:registry', 'https://other.example/'],
  ['npm_config_@acme:always-auth', 'true'],
  ['npm_config_//npm.acme.dev/npm/:_authToken', 'fake-token-of-acme'],
  ['npm_config_//npm.acme.dev/npm/:_authToken', ''],
  ['npm_config_//npm.acme.dev/npm/:_auth', 'ZmFrZTpmYWtl'],
  ['npm_config_//npm.acme.dev/npm/:always-auth', 'true'],
  ['npm_config_//npm.acme.dev/:_authToken', 'fake-other-token'],
  ['npm_config_//open.example/:_authToken', 'fake-other-token'],
  ['npm_config_//later.example/:_authToken', 'fake-other-token'],
  ['npm_config_:', 'x'],
  ['npm_config_', 'x'],
  ['=C:', 'C:\\'],
  ['npm_config_//[::1/:_authToken', 'x'],
])('%s=%s does no harm', (name, value) => expect(check(name, value).reported).toEqual([]));
