import { describe, expect, test } from '@jest/globals';
import type { Client } from '../../../src/clients/detect.js';
import { parseVersion } from '../../../src/clients/version.js';
import { reportConflictingVariables } from '../../../src/conflicts/environment.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { PendingRegistry } from '../../../src/registries/registry.js';
import { basic, resolvedRegistry, token } from '../registry-fixtures.js';

const TOKEN = token('fake-token-of-acme');
const BASIC = basic('ci', 'fake-password');

const REGISTRIES = [
  resolvedRegistry('https://npm.acme.dev/npm/', '@acme, @labs', TOKEN),
  resolvedRegistry('https://corp.example/', '@corp', BASIC),
  resolvedRegistry('https://open.example/', '@open', { kind: 'none' }),
  resolvedRegistry('https://later.example/', '@later', { kind: 'missing' }),
  {
    ...resolvedRegistry('https://oidc.example/', '@oidc', { kind: 'missing' }),
    credential: { kind: 'oidc', provider: 'jfrog', fields: {} } as const,
  },
];

const BASE = resolvedRegistry('https://base.example/', '', TOKEN, true);

async function said(
  name: string,
  value: string,
  registries: readonly PendingRegistry[] = REGISTRIES,
  clients: string[] = [],
  homeFiles: readonly { kind: 'yarnrc.yml' }[] = [],
) {
  const known = clients.map((text): Client => {
    const [client = '', version = ''] = text.split('@');
    return { name: client as Client['name'], version: parseVersion(version), sign: 'test' };
  });
  const diagnostics = new Diagnostics();
  await reportConflictingVariables({ [name]: value }, { registries, clients: known, homeFiles, diagnostics });
  return diagnostics.list;
}

test.each([
  ['npm_config_@acme:registry', 'https://other.example/', 'https://npm.acme.dev/npm/'],
  ['pnpm_config_@acme:registry', 'https://other.example/', 'https://npm.acme.dev/npm/'],
  ['NPM_CONFIG_@Labs:Registry', 'https://npm.acme.dev/', 'https://npm.acme.dev/npm/'],
  ['npm_config_@open:registry', 'no URL ::error::x', 'https://open.example/'],
])('%s=%s maps a scope to another registry', async (name, value, url) => {
  const [diagnostic, ...others] = await said(name, value);
  expect(diagnostic).toMatchObject({
    level: 'warning',
    code: 'environment-registry',
    text: expect.stringContaining(url),
  });
  expect(diagnostic?.text).not.toContain('::');
  expect(others).toEqual([]);
});

test.each([
  ['npm_config_//npm.acme.dev/npm/:_authToken', 'fake-other-token', 'https://npm.acme.dev/npm/'],
  ['pnpm_config_//npm.acme.dev/npm/:_authToken', 'fake-x', 'https://npm.acme.dev/npm/'],
  ['NPM_config_//npm.acme.dev/npm/:_authToken', 'x', 'https://npm.acme.dev/npm/'],
  ['npm_config_//corp.example/:_authToken', 'fake-other-token', 'https://corp.example/'],
  ['npm_config_//corp.example/:_password', 'ZmFrZQ==', 'https://corp.example/'],
  ['npm_config_//oidc.example/:_authToken', 'fake-other-token', 'https://oidc.example/'],
])('%s=%s sets another credential', async (name, value, url) => {
  const [diagnostic, ...others] = await said(name, value);
  expect(diagnostic).toMatchObject({ code: 'environment-credential', text: expect.stringContaining(url) });
  expect(diagnostic?.text).not.toContain('fake');
  expect(others).toEqual([]);
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
])('%s=%s is not reported', async (name, value) => expect(await said(name, value)).toEqual([]));

test.each<[string, string[], boolean]>([
  ['npm_config_registry', [], true],
  ['NPM_CONFIG_REGISTRY', ['npm'], true],
  ['pnpm_config_registry', ['pnpm@12'], true],
  ['pnpm_config_registry', ['npm'], false],
  ['BUN_CONFIG_REGISTRY', ['bun@1.4.5'], true],
  ['BUN_CONFIG_REGISTRY', ['npm'], false],
  ['BUN_CONFIG_TOKEN', ['bun'], true],
  ['NPM_CONFIG_TOKEN', ['bun'], true],
  ['NPM_CONFIG_TOKEN', ['npm'], false],
  ['YARN_NPM_REGISTRY_SERVER', ['yarn@4'], true],
  ['YARN_REGISTRY', ['yarn@1'], true],
  ['npm_config_registry_x', [], false],
])('%s affects our default registry (for %j: %j)', async (name, clients, matters) => {
  const list = await said(name, 'https://fake-elsewhere.example/', [BASE], clients);
  expect(list.map(({ level }) => level)).toEqual(matters ? ['warning'] : []);
  if (matters) expect(list[0]?.text).toContain(`The variable ${name} `);
  expect(list.map(({ text }) => text).join()).not.toContain('fake');
  expect(await said(name, 'https://elsewhere.example/', REGISTRIES, clients)).toEqual([]);
});

test('a variable that names our default registry is not reported', async () => {
  expect(await said('npm_config_registry', 'https://base.example', [BASE])).toEqual([]);
});

test('bun up to 1.3 sends the credential of the default registry to that of the variable', async () => {
  const text = async (client: string) =>
    (await said('BUN_CONFIG_REGISTRY', 'https://p.example/', [BASE], [client]))[0]?.text;
  expect(await text('bun@1.3.14')).toContain('bun up to 1.3 sends the credential for https://base.example/ there');
  expect(await text('bun@1.4.5')).not.toContain('sends');
  expect(await said('BUN_CONFIG_REGISTRY', 'https://p.example/', REGISTRIES, ['bun@1.3.14'])).toEqual([]);
});

test.each<[string, string[], boolean]>([
  ['.yarnrc.ci.yml', ['yarn@4.18.1'], false],
  ['.yarnrc.ci.yml', ['yarn@3.8.7'], true],
  ['.yarnrc.ci.yml', ['yarn@2'], false], // any Yarn 2+
])('with the login in the home folder, YARN_RC_FILENAME=%s matters to %j: %j', async (value, clients, matters) => {
  const list = await said('yarn_rc_filename', value, REGISTRIES, clients, [{ kind: 'yarnrc.yml' }]);
  expect(list).toHaveLength(matters ? 1 : 0);
});

test.each<[string, string[], boolean]>([
  ['.yarnrc.ci.yml', ['yarn@4'], true],
  ['.yarnrc.ci.yml', ['yarn@3.8.7'], true],
  ['.yarnrc.yml', ['yarn@4'], false],
  ['.yarnrc.ci.yml', ['yarn@1'], false],
  ['.yarnrc.ci.yml', ['npm'], false],
  ['.yarnrc.ci.yml', [], false],
])('YARN_RC_FILENAME=%s matters to %j: %j', async (value, clients, matters) => {
  const list = await said('YARN_RC_FILENAME', value, REGISTRIES, clients);
  expect(list.map(({ code }) => code)).toEqual(matters ? ['environment-registry'] : []);
  expect(list.map(({ text }) => text).join()).not.toContain('.yarnrc.ci');
});

describe('pnpm_config__auth', () => {
  const login = (url: string, scope: string, token = 'fake-x') =>
    JSON.stringify({ [url]: { [scope]: { authToken: token } } });
  const codes = async (value: string, registries: readonly PendingRegistry[] = REGISTRIES, clients = ['pnpm@12']) =>
    (await said('pnpm_config__auth', value, registries, clients)).map(({ level, code }) => `${level} ${code}`);

  test.each<[string, readonly PendingRegistry[], string[]]>([
    [login('https://other.example/', '@acme'), REGISTRIES, ['warning environment-registry']],
    [login('https://other.example/', '@'), [BASE], ['warning environment-registry']],
    [login('https://npm.acme.dev/npm', '@labs'), REGISTRIES, ['warning environment-credential']],
    [login('https://base.example/', '@'), [BASE], ['warning environment-credential']],
    [login('https://npm.acme.dev/npm/', '@'), REGISTRIES, ['warning environment-credential']],
    [login('https://npm.acme.dev/npm/', '@acme', 'fake-token-of-acme'), REGISTRIES, []],
    [login('https://npm.acme.dev/npm/', '@other'), REGISTRIES, []],
    [login('https://open.example/', '@'), REGISTRIES, []],
    [login('https://other.example/', '@'), REGISTRIES, []],
    ['{"https://npm.acme.dev/npm/":{"authToken":"fake-x"}}', REGISTRIES, []], // pnpm ignores it
    ['{"no URL":{"@acme":{"authToken":"fake-x"}}}', REGISTRIES, []],
    ['[{', REGISTRIES, []],
    ['null', REGISTRIES, []],
  ])('%s', async (value, registries, expected) => {
    expect(await codes(value, registries)).toEqual(expected);
    const text = (await said('pnpm_config__auth', value, registries, ['pnpm'])).map((one) => one.text).join('\n');
    expect(text).not.toContain('fake');
  });

  test('matters only to pnpm', async () => {
    expect(await codes(login('https://other.example/', '@acme'), REGISTRIES, ['npm'])).toEqual([]);
    expect(await codes(login('https://other.example/', '@acme'), REGISTRIES, [])).toHaveLength(1);
  });
});
