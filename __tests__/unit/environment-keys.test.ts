import { expect, test } from '@jest/globals';
import { environmentConflicts } from '../../src/conflicts/environment.js';
import { Secret } from '../../src/credentials/secret.js';
import type { ResolvedRegistry } from '../../src/inputs/resolve-credentials.js';
import { parseScopes } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';

const TOKEN: ResolvedRegistry['credential'] = { kind: 'token', token: new Secret('fake-token-of-acme') };
const BASIC: ResolvedRegistry['credential'] = { kind: 'basic', username: 'ci', password: new Secret('fake-password') };

function registry(url: string, scope: string, credential: ResolvedRegistry['credential']): ResolvedRegistry {
  const scopes = parseScopes(scope, 'test', []);
  return { url: parseRegistryUrl(url, 'test'), scopes, replacesBase: scopes.length === 0, credential, origin: 'test' };
}

const REGISTRIES = [
  registry('https://npm.acme.dev/npm/', '@acme, @labs', TOKEN),
  registry('https://corp.example/', '@corp', BASIC),
  registry('https://open.example/', '@open', { kind: 'none' }),
  registry('https://later.example/', '@later', { kind: 'missing' }),
];

const said = (name: string, value: string) => environmentConflicts([name], { [name]: value }, REGISTRIES);

test.each([
  ['npm_config_@acme:registry', 'https://other.example/', 'https://npm.acme.dev/npm/'],
  ['NPM_CONFIG_@Labs:Registry', 'https://npm.acme.dev/', 'https://npm.acme.dev/npm/'],
  ['npm_config_@open:registry', 'no URL ::error::x', 'https://open.example/'],
])('%s=%s leads a scope elsewhere', (name, value, url) => {
  const [diagnostic, ...others] = said(name, value);
  expect(diagnostic).toMatchObject({
    level: 'warning',
    slug: 'environment-registry',
    text: expect.stringContaining(url),
  });
  expect(diagnostic?.text).not.toContain('::');
  expect(others).toEqual([]);
});

test.each([
  ['npm_config_//npm.acme.dev/npm/:_authToken', 'fake-other-token', 'https://npm.acme.dev/npm/'],
  ['NPM_config_//npm.acme.dev/npm/:_authToken', 'x', 'https://npm.acme.dev/npm/'],
  ['npm_config_//corp.example/:_authToken', 'fake-other-token', 'https://corp.example/'],
  ['npm_config_//corp.example/:_password', 'ZmFrZQ==', 'https://corp.example/'],
])('%s=%s is another credential', (name, value, url) => {
  const [diagnostic, ...others] = said(name, value);
  expect(diagnostic).toMatchObject({ slug: 'environment-credential', text: expect.stringContaining(url) });
  expect(diagnostic?.text).not.toContain('fake');
  expect(others).toEqual([]);
});

test.each([
  ['npm_config_@acme:registry', 'https://npm.acme.dev/npm'],
  ['npm_config_@acme:registry', ''],
  ['npm_config_@other:registry', 'https://other.example/'],
  ['pnpm_config_@acme:registry', 'https://other.example/'],
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
])('%s=%s does no harm', (name, value) => expect(said(name, value)).toEqual([]));
