import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { hideBunfigSecrets, readCommittedBunfig } from '../../../src/project-config/committed-bunfig.js';
import { readCommittedClassicYarnrc } from '../../../src/project-config/committed-classic-yarnrc.js';
import { readPnpmWorkspace } from '../../../src/project-config/committed-pnpm-workspace.js';
import { readCommittedYarnrc } from '../../../src/project-config/committed-yarnrc.js';
import { readTomlStrings } from '../../../src/project-config/toml-strings.js';
import { ACME, intent, NONE, readers, registry, short, TOKEN } from './intent.js';

const BASE = { registries: [registry(ACME, '', TOKEN, true)] };
const EVIL = 'https://evil.example';

describe('.yarnrc.yml', () => {
  const find = (text: string, options = {}, ...clients: string[]) =>
    short(readCommittedYarnrc(text, intent(options), readers(...(clients.length > 0 ? clients : ['yarn@4']))));
  const scoped = (entry: string) => `npmScopes:\n  acme:\n    ${entry}\n`;
  const keyed = (key: string, value = 'fake-literal') => `npmRegistries:\n  "${key}":\n    npmAuthToken: ${value}\n`;

  test.each<[string, string, object, string[] | undefined]>([
    ['maps a scope elsewhere', scoped(`npmRegistryServer: ${EVIL}`), {}, ['config-registry conflict 3']],
    ['maps it to ours', scoped('npmRegistryServer: "https://NPM.acme.dev/npm"'), {}, []],
    [
      'maps it in one line',
      `npmScopes: { acme: { npmRegistryServer: "${EVIL}" } }`,
      {},
      ['config-registry conflict 1'],
    ],
    [
      'maps it with an alias',
      `x: &e\n  npmRegistryServer: ${EVIL}\nnpmScopes:\n  acme: *e`,
      {},
      ['config-registry conflict 2'],
    ],
    ['maps another scope', `npmScopes: { other: { npmRegistryServer: "${EVIL}" } }`, {}, []],
    ['names a scope as yarn does not', `npmScopes: { "@acme": { npmRegistryServer: "${EVIL}" } }`, {}, []],
    ['has a variable in a URL', scoped(`npmRegistryServer: "${EVIL}/\${X}"`), {}, ['config-url-variable conflict 3']],
    ['has a default registry, which is not ours', `npmRegistryServer: ${EVIL}`, {}, []],
    ['has another default registry', `npmRegistryServer: ${EVIL}`, BASE, ['config-registry conflict 1']],
    ['has our default registry', `npmRegistryServer: ${ACME}`, BASE, []],
    ['has a token with the scope', scoped('npmAuthToken: fake-literal'), {}, ['config-credential conflict 3']],
    ['has an ident with the scope', scoped('npmAuthIdent: "a:b"'), {}, ['config-credential conflict 3']],
    ['has a token for the URL', keyed(ACME), {}, ['config-credential conflict 3']],
    ['has one for the URL without its slash', keyed(ACME.slice(0, -1)), {}, ['config-credential conflict 3']],
    ['has one for the URL without protocol, behind ours', keyed('//npm.acme.dev/npm'), {}, []],
    ['needs a variable there, or fails', keyed('//npm.acme.dev/npm', '"${X}"'), {}, ['config-credential conflict 3']],
    ['needs a variable', keyed(ACME, '"${X}"'), {}, ['config-credential conflict 3']],
    [
      'needs one that is set now',
      keyed(ACME, '"${X}"'),
      { environment: { X: 'fake-1' } },
      ['config-credential warning 3'],
    ],
    ['needs one that later steps have', keyed(ACME, '"${X:-}"'), { exported: ['X'] }, []],
    [
      'has a token where none is to be',
      keyed(ACME),
      { registries: [registry(ACME, 'acme', NONE)] },
      ['config-credential conflict 3'],
    ],
    ['has a token at the top, behind ours', 'npmAuthToken: fake-literal', {}, []],
    ['switches certificates off', 'enableStrictSsl: false', {}, ['config-tls conflict 1']],
    ['names an authority', 'httpsCaFilePath: ./ca.pem', {}, ['config-tls warning 1']],
    ['names an authority and a proxy', 'httpsCaFilePath: x\nhttpsProxy: http://p', {}, ['config-tls conflict 1']],
    ['is empty', '', {}, []],
    ['is a list', '- a', {}, []],
    ['is broken', 'a: [', {}, undefined],
    ['has aliases of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nnpmScopes: *c`, {}, []],
  ])('%s', (_, text, options, expected) => {
    expect(find(text, options)).toEqual(expected);
    expect(find(text, options, 'npm')).toEqual(expected === undefined ? undefined : []);
  });

  test('hides our entry from yarn 3, if it names no registry', () => {
    const text = scoped('npmAlwaysAuth: true');
    expect(find(text, {}, 'yarn@3')).toEqual(['config-registry conflict 2']);
    expect(find(text, {}, 'yarn@4')).toEqual([]);
  });
});

describe('.yarnrc of yarn 1', () => {
  test.each<[string, string, string[]]>([
    ['switches certificates off', 'x "y"\nstrict-ssl false', ['config-tls conflict 2']],
    ['switches them off with quotes', '"strict-ssl" "false"', ['config-tls conflict 1']],
    ['leaves them on', 'strict-ssl true', []],
    ['names an authority and a proxy', 'cafile "./ca"\nhttps-proxy "http://p"', ['config-tls conflict 1']],
    ['maps registries, which gives way to ours', `registry "${EVIL}"\n"@acme:registry" "${EVIL}"`, []],
  ])('%s', (_, text, expected) => {
    expect(short(readCommittedClassicYarnrc(text, readers('yarn@1')))).toEqual(expected);
    expect(readCommittedClassicYarnrc(text, readers('yarn@4'))).toEqual([]);
  });
});

describe('pnpm-workspace.yaml', () => {
  const versions = ['9', '10', '11', '12'];
  const objecting = (text: string, options = {}) =>
    versions.filter((version) => readPnpmWorkspace(text, intent(options), readers(`pnpm@${version}`))?.length !== 0);

  test.each<[string, string, object, string[]]>([
    ['maps a scope elsewhere', `registries:\n  '@acme': ${EVIL}`, {}, ['10', '11', '12']],
    ['maps it with an alias', `x: &x\n  '@acme': ${EVIL}\nregistries: *x`, {}, ['10', '11', '12']],
    ['merges a mapping', `x: &x\n  '@acme': ${EVIL}\nregistries:\n  <<: *x`, {}, ['10', '11', '12']],
    ['merges one in one line', `registries: { <<: { '@acme': ${EVIL} } }`, {}, ['10', '11', '12']],
    ['merges several', `registries: { <<: [{ a: b }, { '@acme': ${EVIL} }] }`, {}, ['10', '11', '12']],
    ['merges into all of it', `x: &x\n  registries:\n    '@acme': ${EVIL}\n<<: *x`, {}, ['10', '11', '12']],
    ['merges what itself stands otherwise', `registries: { <<: { '@acme': ${EVIL} }, '@acme': ${ACME} }`, {}, []],
    ['merges itself', `registries: &x\n  <<: *x\n  '@acme': ${ACME}`, {}, []],
    ['maps it to ours', `registries:\n  '@acme': ${ACME}`, {}, []],
    ['maps another scope', `registries:\n  '@x': ${EVIL}`, {}, []],
    ['has a default, which is not ours', `registries:\n  default: ${EVIL}`, {}, []],
    ['has another default', `registries:\n  default: ${EVIL}`, BASE, ['10', '11', '12']],
    ['has another default, named alone', `registry: ${EVIL}`, BASE, ['11', '12']],
    ['has a variable in a URL', `registries:\n  '@acme': ${EVIL}/\${X}`, {}, ['10', '11', '12']],
    ['switches certificates off', 'strictSsl: false', {}, ['10', '11', '12']],
    ['does so in a spelling that is not read', 'strict-ssl: false', {}, []],
    ['is broken', '@acme: x', {}, versions],
  ])('%s', (_, text, options, expected) => {
    expect(objecting(text, options)).toEqual(expected);
  });

  test('is told with its line', () => {
    const text = `packages: ['*']\nregistries:\n  default: x\n  '@acme': ${EVIL}\n`;
    expect(short(readPnpmWorkspace(text, intent(), readers('pnpm')))).toEqual(['config-registry conflict 4']);
  });
});

describe('bunfig.toml', () => {
  const find = (text: string, options = {}, client = 'bun@1.4.5') =>
    short(readCommittedBunfig(text, intent(options), readers(client)));
  const set = { environment: { X: 'fake-1' } };

  test.each<[string, string, object, string[]]>([
    ['maps a scope elsewhere', `[install.scopes]\nacme = "${EVIL}"`, {}, ['config-registry conflict 2']],
    ['maps it with its sign', `[install.scopes]\n"@acme" = '${EVIL}'`, {}, ['config-registry conflict 2']],
    [
      'maps it in a table',
      `[install.scopes]\nacme = { token = "", url = "${EVIL}" }`,
      {},
      ['config-registry conflict 2'],
    ],
    [
      'maps it in a table of its own',
      `[install.scopes.acme]\n# x\nurl = "${EVIL}"`,
      {},
      ['config-registry conflict 3'],
    ],
    ['maps it with dots', `install.scopes.acme.url = "${EVIL}"`, {}, ['config-registry conflict 1']],
    ['maps it to ours', `[install.scopes]\nacme = { url = "${ACME}" }`, {}, []],
    [
      'maps it to a URL with a variable, which is not filled in',
      `[install.scopes]\nacme = "${ACME}$X"`,
      set,
      ['config-registry conflict 2'],
    ],
    ['maps another scope', `[install.scopes]\nother = "${EVIL}"`, {}, []],
    ['has a default registry, which is not ours', `[install]\nregistry = "${EVIL}"`, {}, []],
    ['has another default registry', `[install]\nregistry = "${EVIL}"`, BASE, ['config-registry conflict 2']],
    ['has another one in a table', `[install.registry]\nurl = "${EVIL}"`, BASE, ['config-registry conflict 2']],
    [
      'has a token',
      `[install.scopes]\nacme = { url = "${ACME}", token = "fake-literal" }`,
      {},
      ['config-credential conflict 2'],
    ],
    [
      'has a token with braces, which is sent as it stands',
      `[install.scopes]\nacme = { token = "\${X}" }`,
      {},
      ['config-credential conflict 2'],
    ],
    ['has a variable that is not set', `[install.scopes]\nacme = { token = "$X" }`, {}, []],
    ['has a variable that is set', `[install.scopes]\nacme = { token = "$X" }`, set, ['config-credential warning 2']],
    [
      'has a variable that later steps have',
      `[install.scopes]\nacme = { token = "$X" }`,
      { ...set, exported: ['X'] },
      [],
    ],
    [
      'has user and password in the URL',
      `[install.scopes]\nacme = "https://u:fakepass@npm.acme.dev/npm/"`,
      {},
      ['config-credential conflict 2'],
    ],
    [
      'has a password',
      `[install.scopes.acme]\nurl = "${ACME}"\nusername = "u"\npassword = "fakepass"`,
      {},
      ['config-credential conflict 4'],
    ],
    ['names an authority', '[install]\ncafile = "x"', {}, ['config-tls warning 2']],
    ['has such lines in another table', `[run]\nregistry = "${EVIL}"`, BASE, []],
    ['is broken in another line', `]]x\n= =\n[install.scopes]\nacme = "${EVIL}"`, {}, ['config-registry conflict 4']],
  ])('%s', (_, text, options, expected) => {
    expect(find(text, options)).toEqual(expected);
    expect(find(text, options, 'bun@1.4.3')).toEqual([]);
  });

  test('has its secrets hidden', () => {
    const secrets = new SecretRegistry();
    hideBunfigSecrets(
      '[install.scopes]\na = { token = "fake-token-1", url = "https://u:fake-pass-2@h.example" }',
      secrets,
    );
    for (const secret of ['fake-token-1', 'fake-pass-2']) expect(secrets.hides(secret)).toBe(true);
  });
});

test.each<[string, string, [string, string, number][]]>([
  [
    'keys',
    'a = "1"\nb."c d".\'e\' = "2"\n"f" = "3"',
    [
      ['a', '1', 1],
      ['b/c d/e', '2', 2],
      ['f', '3', 3],
    ],
  ],
  [
    'tables',
    '[a.b] # x\nc = "1"\n[[d]]\ne = "2"',
    [
      ['a/b/c', '1', 2],
      ['d/e', '2', 4],
    ],
  ],
  [
    'strings',
    'a = "\\"#\\u0041\\\\"\nb = \'#\\\'\nc = """\nx\n"""\nd = "1"',
    [
      ['a', '"#A\\', 1],
      ['b', '#\\', 2],
      ['c', '\nx\n', 3],
      ['d', '1', 6],
    ],
  ],
  [
    'arrays and tables in lines',
    'a = [\n "1", # x\n { b = "2" },\n]\nc = { d = { e = "3" }, f = 4 }\ng = "5"',
    [
      ['a', '1', 2],
      ['a/b', '2', 3],
      ['c/d/e', '3', 5],
      ['g', '5', 6],
    ],
  ],
  ['other values', 'a = true\nb = 1979-05-27T07:32:00Z\nc = -1_0.5e3\nd = "1"', [['d', '1', 4]]],
])('texts of TOML: %s', (_, text, expected) => {
  expect(readTomlStrings(text).map(({ path, value, line }) => [path.join('/'), value, line])).toEqual(expected);
});
