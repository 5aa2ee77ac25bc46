import { describe, expect, test } from '@jest/globals';
import {
  CLIENT_NAMES,
  type Client,
  describeClient,
  detectClients as detectWithSigns,
  parseClients,
} from '../../../src/clients/detect.js';
import { PROJECT_FILES, type ProjectFile, type ProjectFiles } from '../../../src/project/project-files.js';
import { runReader } from '../run-reader.js';

type Known = Pick<Client, 'name' | 'version'>;
const client = (name: Client['name'], ...version: number[]): Known => ({ name, version });
const known = (clients: readonly Client[] | undefined) => clients?.map(({ name, version }) => ({ name, version }));
const detectClients = (found: ProjectFiles) => known(detectWithSigns(found)) ?? [];
const files = (some: Partial<Record<ProjectFile, string>>) => some as ProjectFiles;
const described = (description: unknown, more: Partial<Record<ProjectFile, string>> = {}) =>
  detectClients(files({ 'package.json': JSON.stringify(description), ...more }));

describe('the input package-manager', () => {
  test.each(['', ' ', '\n', 'auto', 'AUTO', ' auto\n', ','])('%j means automatic detection', (text) => {
    expect(runReader((diagnostics) => parseClients(text, diagnostics))).toMatchObject({ value: undefined, list: [] });
  });

  test.each<[string, Known[]]>([
    ['npm', [client('npm')]],
    ['Yarn@4', [client('yarn', 4)]],
    [
      'npm, pnpm@10\nyarn@1.22.22  bun deno',
      [client('npm'), client('pnpm', 10), client('yarn', 1, 22, 22), client('bun'), client('deno')],
    ],
    ['npm, NPM, yarn@1 yarn@4 yarn@4', [client('npm'), client('yarn', 1), client('yarn', 4)]],
    ['\r\nnpm,\r\npnpm,\r\n', [client('npm'), client('pnpm')]],
    ['pnpm@^11.0.1', [client('pnpm', 11)]],
    ['pnpm@>=11', [client('pnpm')]],
    ['pnpm@11.0.3+sha512.abc', [client('pnpm', 11, 0, 3)]],
    ['bun@latest', [client('bun')]],
    ['bun@1.4.x', [client('bun', 1, 4)]],
  ])('accepts %j', (text, clients) => {
    expect(known(runReader((diagnostics) => parseClients(text, diagnostics)).value)).toEqual(clients);
  });

  test.each([
    'auto npm',
    'npm, auto',
    'cargo',
    'npm@',
    '@npm',
    'yarn4',
    'npm=4',
    'npm@4;rm',
    'npm@$(id)',
    'npm@4\u00001',
    '__proto__',
    'constructor',
    '::error::x',
    'ghp_FakeFakeFakeFakeFakeFakeFakeFakeFake',
  ])('rejects %j', (text) => {
    const [problem] = runReader((diagnostics) => parseClients(text, diagnostics)).list;
    expect(problem).toMatchObject({ level: 'error', code: 'package-manager' });
    expect(problem?.text).toMatch(/`npm`, `pnpm`, `yarn`, `bun`, `deno`.*`yarn@4`/);
    expect(problem?.text).not.toMatch(/ghp_|\u0000|\$\(/);
  });
});

describe('package managers in package.json', () => {
  test.each<[string, unknown, Known[]]>([
    ['a version', { packageManager: 'pnpm@10.1.2' }, [client('pnpm', 10, 1, 2)]],
    ['a version with a hash', { packageManager: 'pnpm@11.0.3+sha512.abc' }, [client('pnpm', 11, 0, 3)]],
    ['a client without a version', { packageManager: 'yarn' }, [client('yarn')]],
    ['a range', { packageManager: 'yarn@^4' }, [client('yarn', 4)]],
    ['a URL', { packageManager: 'yarn@https://example.com/yarn.js' }, [client('yarn')]],
    [
      'devEngines as an object',
      { devEngines: { packageManager: { name: 'npm', version: '^11' } } },
      [client('npm', 11)],
    ],
    [
      'devEngines as a list',
      { devEngines: { packageManager: [{ name: 'bun', version: '1.4.x' }, { name: 'pnpm' }] } },
      [client('bun', 1, 4), client('pnpm')],
    ],
    ['an open range', { devEngines: { packageManager: { name: 'yarn', version: '>=1.22 <2' } } }, [client('yarn')]],
    [
      'a range with alternatives',
      { devEngines: { packageManager: { name: 'bun', version: '1.4.x || 2' } } },
      [client('bun')],
    ],
    [
      'both fields, of which packageManager takes precedence',
      { packageManager: 'pnpm@10.1.2', devEngines: { packageManager: { name: 'pnpm', version: '^11' } } },
      [client('pnpm', 10, 1, 2)],
    ],
    [
      'both fields, of which only devEngines has a version',
      { packageManager: 'pnpm', devEngines: { packageManager: { name: 'pnpm', version: '^11' } } },
      [client('pnpm', 11)],
    ],
    [
      'a runtime, which is not a package manager',
      { devEngines: { runtime: { name: 'deno', version: '2' } }, engines: { npm: '10', yarn: '1' } },
      [],
    ],
    ['an unknown client, which is ignored', { packageManager: 'vlt@1.0.0' }, []],
    ['a client with a similar name, which is ignored', { packageManager: 'npmx@1.0.0' }, []],
    ['an upper-case name, which is ignored, as corepack rejects it', { packageManager: 'PNPM@10.0.0' }, []],
  ])('are read correctly: %s', (_, description, clients) => {
    expect(described(description)).toEqual(clients);
  });

  test.each<[string, string]>([
    ['a byte order mark', '\ufeff{"packageManager":"pnpm@9.0.0"}'],
    ['CRLF', '{\r\n  "packageManager": "pnpm@9.0.0"\r\n}\r\n'],
    ['a duplicate field, of which the last one counts', '{"packageManager":"npm@1.0.0","packageManager":"pnpm@9.0.0"}'],
  ])('are read from a file with %s', (_, text) => {
    expect(detectClients(files({ 'package.json': text }))).toEqual([client('pnpm', 9, 0, 0)]);
  });

  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  test.each<[string, string]>([
    ['an empty file', ''],
    ['invalid JSON', '{'],
    ['JSON with a comment', '{"packageManager":"npm@1.0.0"} // x'],
    ['NUL', '\0'],
    ...['null', '[]', '1', '"npm"', 'true', '{}'].map((text): [string, string] => [text, text]),
    ...[
      'null',
      '1',
      '[]',
      '{}',
      '["npm@1.0.0"]',
      '{"name":"npm"}',
      '""',
      '"@"',
      '"@npm"',
      '"npm\\n@1"',
      '"__proto__@1"',
    ].map((text): [string, string] => [`packageManager ${text}`, `{"packageManager":${text}}`]),
    ...[
      'null',
      '1',
      '"npm"',
      '[]',
      '[null]',
      '[[]]',
      '{}',
      '["npm"]',
      '{"name":1}',
      '{"name":["npm"]}',
      '[[{"name":"npm"}]]',
    ].map((text): [string, string] => [
      `devEngines.packageManager ${text}`,
      `{"devEngines":{"packageManager":${text}}}`,
    ]),
    ['devEngines null', '{"devEngines":null}'],
    ['devEngines as a list', '{"devEngines":[{"packageManager":{"name":"npm"}}]}'],
    ['__proto__', '{"__proto__":{"packageManager":"npm@1.0.0"}}'],
    ['devEngines.__proto__', '{"devEngines":{"__proto__":{"packageManager":{"name":"npm"}}}}'],
    [
      'constructor',
      '{"constructor":{"packageManager":"npm@1.0.0"},"devEngines":{"packageManager":{"name":"constructor"}}}',
    ],
    ['deeply nested JSON', deep(100_000)],
    ['a deeply nested field', `{"devEngines":{"packageManager":${deep(100_000)}}}`],
  ])('are none in %s', (_, text) => {
    expect(detectClients(files({ 'package.json': text }))).toEqual([]);
    expect(({} as Record<string, unknown>)['packageManager']).toBeUndefined();
  });

  test.each([
    ['null', 'null'],
    ['an object', '{"a":1}'],
    ['an object that cannot be converted to a string', '{"toString":1,"valueOf":1}'],
    ['a list of one such object', '[{"toString":1}]'],
    ['true', 'true'],
    ['deeply nested JSON', deep(100_000)],
  ])('have an unknown version if `version` is %s', (_, version) => {
    const text = `{"devEngines":{"packageManager":{"name":"npm","version":${version}}}}`;
    expect(detectClients(files({ 'package.json': text }))).toEqual([client('npm')]);
  });
});

const YARN_1 = '# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\n';
const YARN_2 = '# This file is generated by running "yarn install" inside your project.\n\n__metadata:\n  version: 8\n';

describe('package managers implied by files', () => {
  test.each<[string, Partial<Record<ProjectFile, string>>, Known[]]>([
    ['no files, which imply none', {}, []],
    ['package.json alone, which implies none', { 'package.json': '{}' }, []],
    ['package-lock.json', { 'package-lock.json': '{' }, [client('npm')]],
    ['npm-shrinkwrap.json', { 'npm-shrinkwrap.json': '' }, [client('npm')]],
    ['pnpm-lock.yaml', { 'pnpm-lock.yaml': '' }, [client('pnpm')]],
    ['pnpm-workspace.yaml', { 'pnpm-workspace.yaml': '' }, [client('pnpm')]],
    ['the lockfile of Yarn Classic', { 'yarn.lock': YARN_1 }, [client('yarn', 1)]],
    ['the lockfile of Yarn Classic with CRLF', { 'yarn.lock': YARN_1.replaceAll('\n', '\r\n') }, [client('yarn', 1)]],
    ['the lockfile of Yarn 2+', { 'yarn.lock': YARN_2 }, [client('yarn', 2)]],
    ['the lockfile of Yarn 2+ with CRLF', { 'yarn.lock': YARN_2.replaceAll('\n', '\r\n') }, [client('yarn', 2)]],
    ['an empty yarn.lock', { 'yarn.lock': '' }, [client('yarn')]],
    ['an invalid yarn.lock', { 'yarn.lock': 'x __metadata: # yarn lockfile v1' }, [client('yarn')]],
    ['an empty yarn.lock with .yarnrc.yml', { 'yarn.lock': '', '.yarnrc.yml': '' }, [client('yarn', 2)]],
    ['an empty yarn.lock with .yarnrc', { 'yarn.lock': '', '.yarnrc': '' }, [client('yarn', 1)]],
    ['bun.lock', { 'bun.lock': '' }, [client('bun')]],
    ['bun.lockb', { 'bun.lockb': '\ufffd' }, [client('bun')]],
    ['bunfig.toml', { 'bunfig.toml': '' }, [client('bun')]],
    ['deno.json', { 'deno.json': '' }, [client('deno')]],
    ['deno.jsonc', { 'deno.jsonc': '' }, [client('deno')]],
    ['deno.lock', { 'deno.lock': '' }, [client('deno')]],
    ['several files', { 'package-lock.json': '', 'bun.lock': '', 'bunfig.toml': '' }, [client('npm'), client('bun')]],
  ])('are detected from %s', (_, some, clients) => {
    expect(detectClients(files(some))).toEqual(clients);
  });

  test.each<[string, unknown, Partial<Record<ProjectFile, string>>, Known[]]>([
    [
      'a declared version takes precedence',
      { packageManager: 'yarn@4.1.0' },
      { 'yarn.lock': YARN_1 },
      [client('yarn', 4, 1, 0)],
    ],
    ['a lockfile adds a missing version', { packageManager: 'yarn' }, { 'yarn.lock': YARN_1 }, [client('yarn', 1)]],
    [
      'a file can add another client',
      { packageManager: 'pnpm@10.0.0' },
      { 'deno.json': '{}' },
      [client('pnpm', 10, 0, 0), client('deno')],
    ],
  ])('are combined with package.json: %s', (_, description, some, clients) => {
    expect(described(description, some)).toEqual(clients);
  });

  test('are each listed once if all files exist', () => {
    const all = Object.fromEntries(PROJECT_FILES.map((name) => [name, '']));
    expect(
      detectClients(all as ProjectFiles)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...CLIENT_NAMES].sort());
  });
});

test.each<[Partial<Record<ProjectFile, string>>, string]>([
  [{ 'package.json': '{"packageManager":"pnpm@11.28.0+sha512.x"}' }, 'pnpm 11.28.0 (packageManager in package.json)'],
  [{ 'package.json': '{"devEngines":{"packageManager":{"name":"npm"}}}' }, 'npm (devEngines in package.json)'],
  [{ 'yarn.lock': YARN_2 }, 'yarn 2+ (yarn.lock)'],
  [{ 'yarn.lock': YARN_1 }, 'yarn 1 (yarn.lock)'],
  [{ 'bunfig.toml': '' }, 'bun (bunfig.toml)'],
])('the log names the file that a package manager was detected from: %j', (some, text) => {
  expect(detectWithSigns(files(some)).map(describeClient)).toEqual([text]);
});
