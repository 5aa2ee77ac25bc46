import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Secret, SecretRegistry } from '../../src/credentials/secret.js';
import { chooseExports, parseExportNames } from '../../src/inputs/export-token.js';
import { INPUT_DEFAULTS, parseInputs } from '../../src/inputs/inputs.js';
import type { ResolvedRegistry } from '../../src/inputs/resolve-credentials.js';
import type { Registry } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { isVariableName, namedVariable } from '../../src/runner/environment.js';
import { refused } from './refused.js';

interface ActionYml {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Record<
    string,
    { readonly description: string; readonly required: boolean; readonly default?: string }
  >;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: Record<string, string>;
}
const action = parse(fs.readFileSync('action.yml', 'utf8')) as ActionYml;

describe('action.yml', () => {
  test('has the inputs and defaults that the code has', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? '']),
    );
    expect(defaults).toEqual(INPUT_DEFAULTS);
  });

  test('requires no input, and describes each', () => {
    for (const [name, { required, description }] of Object.entries(action.inputs)) {
      expect({ name, required }).toEqual({ name, required: false });
      expect(description.length).toBeGreaterThan(40);
    }
    expect(Object.keys(action.outputs)).toEqual(['npmrc-path', 'yarnrc-path', 'registries']);
  });

  test('runs main and post on Node 24, post always, and both are there', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
    for (const part of ['main', 'post'] as const) expect(fs.existsSync(action.runs[part] ?? '')).toBe(true);
  });

  test('fits the Marketplace', () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color,
    );
  });
});

describe('inputs of a few words', () => {
  test.each([
    [{ cleanup: 'true' }, { cleanup: true }],
    [{ cleanup: 'False' }, { cleanup: false }],
    [{ cleanup: ' TRUE ' }, { cleanup: true }],
    [{ cleanup: '' }, { cleanup: true }],
    [{ 'if-no-token': 'warn' }, { ifNoToken: 'warn' }],
    [{ 'if-no-token': 'Ignore' }, { ifNoToken: 'ignore' }],
    [{ 'if-no-token': '' }, { ifNoToken: 'error' }],
  ])('%j is %j', (given, expected) => {
    expect(parseInputs({ ...INPUT_DEFAULTS, ...given })).toMatchObject(expected);
  });

  test.each([
    [{ cleanup: 'yes' }, '`cleanup`'],
    [{ cleanup: '1' }, '`cleanup`'],
    [{ cleanup: 'flase' }, '`cleanup`'],
    [{ 'if-no-token': 'fail' }, '`if-no-token`'],
    [{ 'if-no-token': 'constructor' }, '`if-no-token`'],
    [{ 'if-no-token': 'fake-token-1' }, '`if-no-token`'],
  ])('%j is refused', (given, name) => {
    const refusal = refused(() => parseInputs({ ...INPUT_DEFAULTS, ...given }));
    expect(refusal).toMatchObject({ slug: 'input-invalid', message: expect.stringContaining(name) });
    expect(refusal.message).not.toMatch(/fake|flase|constructor/);
  });
});

describe('names of variables', () => {
  test.each(['NPM_TOKEN', '_x', 'GITHUB_TOKEN', 'NODE_AUTH_TOKEN', 'a1', 'PROXY_TOKEN'])(
    '%s may be exported',
    (name) => {
      expect(parseExportNames(name)).toEqual([name]);
      expect(isVariableName(name)).toBe(true);
    },
  );

  test('are a list, separated as anybody would', () => {
    expect(parseExportNames('A, B\nC A')).toEqual(['A', 'B', 'C']);
    expect(parseExportNames(' ')).toEqual([]);
  });

  test.each([
    'X=1',
    'X<<EOF',
    '1X',
    'X-Y',
    'Ä',
    '$X',
    'X\u0000',
    'PATH',
    'Path',
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'HOME',
    'BASH_ENV',
    'TMPDIR',
    'HTTPS_PROXY',
    'http_proxy',
    'no_proxy',
    'LD_PRELOAD',
    'DYLD_INSERT_LIBRARIES',
    'GITHUB_ENV',
    'github_path',
    'GITHUB_TOKENX',
    'RUNNER_TEMP',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_TOKEN',
    'STATE_x',
    'NPM_CONFIG_USERCONFIG',
    'npm_config_registry',
    'PNPM_CONFIG_NPMRC_AUTH_FILE',
  ])('%j may not be exported', (name) => {
    expect(refused(() => parseExportNames(name)).slug).toBe('export-token-name');
  });

  test.each(['', 'ACTIONS_X', 'INPUT_TOKEN', 'A B', 'NO_SUCH', 'toString'])('%j is not read', (name) => {
    const environment = { ACTIONS_X: 'fake', INPUT_TOKEN: 'fake', 'A B': 'fake' };
    expect(refused(() => namedVariable(environment, name, 'here')).slug).toBe('variable-unset');
  });
});

describe('export-token', () => {
  const registry = (token?: string): Registry & ResolvedRegistry => ({
    url: parseRegistryUrl('https://a.example', 'test'),
    scopes: [],
    replacesBase: true,
    credential: token === undefined ? { kind: 'none' } : { kind: 'token', token: new Secret(token) },
    origin: 'test',
  });
  const choose = (
    names: string[],
    registries: ResolvedRegistry[],
    variables: string[] = [],
    single?: Registry & ResolvedRegistry,
  ) =>
    chooseExports(
      names,
      { single, registries, variables },
      { A: ' fake-a\n', B: 'fake-b', C: '' },
      new SecretRegistry(),
      [],
    ).map(({ name, value }) => [name, value.reveal()]);

  test('puts the one token under its name', () => {
    expect(choose(['NPM_TOKEN'], [registry('fake-1'), registry()])).toEqual([['NPM_TOKEN', 'fake-1']]);
  });

  test('keeps variables that inputs took their credentials from', () => {
    expect(choose(['A', 'B'], [registry('fake-1'), registry('fake-2')], ['A', 'B', 'C'])).toEqual([
      ['A', ' fake-a'],
      ['B', 'fake-b'],
    ]);
  });

  test('puts the token of `registry-url` under its name, whatever others there are', () => {
    const single = registry('fake-1');
    expect(choose(['NPM_TOKEN'], [single, registry('fake-2')], [], single)).toEqual([['NPM_TOKEN', 'fake-1']]);
    expect(choose(['NPM_TOKEN'], [registry('fake-2'), registry('fake-2')])).toEqual([['NPM_TOKEN', 'fake-2']]);
  });

  test('sets nothing where there is no token', () => {
    expect(choose(['NPM_TOKEN'], [registry()])).toEqual([]);
    expect(choose(['C'], [registry('fake-1')], ['C'])).toEqual([]);
  });

  test.each([
    ['one name for two tokens', ['X'], [registry('fake-1'), registry('fake-2')], []],
    ['two names for one token', ['X', 'Y'], [registry('fake-1')], []],
    ['a name that no input took its token from', ['A', 'X'], [registry('fake-1'), registry('fake-2')], ['A']],
  ])('refuses %s', (_, names, registries, variables) => {
    expect(refused(() => choose(names, registries, variables)).slug).toBe('export-token-unknown');
  });
});
