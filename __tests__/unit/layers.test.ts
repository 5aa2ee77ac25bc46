import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCE = path.resolve('src');

/** What knows only values: no file, network, process or toolkit. */
const PURE = [
  'secret',
  'refusal',
  'network/exchange',
  'network/fault',
  'network/proxy',
  'environment',
  'registry-url',
  'registry-hosts',
  'registry',
  'credentials/static',
  'credentials/settle',
  'credentials/oidc/providers',
  'credentials/oidc/place',
  'credentials/oidc/entry',
  'credentials/oidc/answer',
  'credentials/oidc/form',
  'credentials/oidc/aws-signature',
  'credentials/oidc/aws-codeartifact',
  'credentials/oidc/google',
  'credentials/oidc/azure',
  'credentials/oidc/jfrog',
  'credentials/oidc/cloudsmith',
  'credentials/oidc/buildkite',
  'credentials/oidc/id-token',
  'credentials/oidc/obtain',
  'inputs',
  'single-registry',
  'registry-list',
  'npmrc/lines',
  'npmrc/variables',
  'npmrc/setting',
  'npmrc/input',
  'npmrc/inherited',
  'npmrc/edited',
  'npmrc/userconfig',
  'raw-secrets',
  'clients/version',
  'clients/detect',
  'clients/needs',
  'clients/limits',
  'clients/user-file',
  'clients/yarnrc',
  'export-token',
  'file-name',
  'journal',
  'plan',
];

/** Which packages a module may import; `node:path` computes, it reads nothing. */
const PACKAGES: Record<string, string[]> = {
  'registry-list': ['yaml', 'leven'],
  'credentials/oidc/entry': ['leven'],
  'credentials/oidc/aws-signature': ['node:crypto'],
  'credentials/oidc/revoke': ['node:fs', 'node:path'],
  'clients/yarnrc': ['yaml'],
  'npmrc/lines': ['ini'],
  plan: ['node:path'],
  'file-commands': ['node:fs'],
  runner: ['@actions/core'],
  'clients/ask': ['@actions/exec'],
  project: ['node:fs', 'node:path'],
  'placed-link': ['node:fs', 'node:path'],
  places: ['node:fs', 'node:path'],
  'take-away': ['node:fs', 'node:path'],
  gather: ['node:fs', 'node:os', 'node:path'],
  apply: ['node:fs'],
  undo: ['node:fs', 'node:path'],
  'windows-access': ['@actions/exec'],
  'network/attempt': ['node:http', 'node:https', 'node:tls'],
  'network/send': ['node:http', 'node:https', 'node:timers/promises', 'https-proxy-agent'],
  main: ['node:os'],
  post: ['node:os'],
};

/** The order of the flow: a module imports only from rows above its own. Types of effects' modules are values, too. */
const LAYERS = [
  ['secret', 'refusal', 'network/exchange', 'file-name', 'journal', 'clients/version', 'credentials/oidc/providers'],
  ['environment', 'registry-url', 'inputs', 'clients/detect', 'network/fault'],
  ['network/proxy', 'network/attempt'],
  ['network/send'],
  [
    'registry-hosts',
    'registry',
    'clients/user-file',
    'clients/needs',
    'credentials/oidc/place',
    'credentials/oidc/form',
    'credentials/oidc/aws-signature',
  ],
  ['credentials/static', 'credentials/settle', 'credentials/oidc/entry'],
  [
    'single-registry',
    'registry-list',
    'npmrc/lines',
    'npmrc/variables',
    'export-token',
    'clients/limits',
    'clients/yarnrc',
    'credentials/oidc/answer',
  ],
  [
    'credentials/oidc/aws-codeartifact',
    'credentials/oidc/google',
    'credentials/oidc/azure',
    'credentials/oidc/jfrog',
    'credentials/oidc/cloudsmith',
    'credentials/oidc/buildkite',
    'credentials/oidc/id-token',
  ],
  ['credentials/oidc/obtain', 'credentials/oidc/revoke'],
  ['npmrc/setting', 'npmrc/inherited'],
  ['npmrc/input', 'npmrc/userconfig', 'npmrc/edited', 'raw-secrets'],
  ['placed-link', 'project', 'clients/ask'],
  ['places', 'take-away'],
  ['plan'],
  ['file-commands', 'gather'],
  ['request', 'runner', 'apply', 'undo', 'windows-access'],
  ['main', 'post'],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function modules(): string[] {
  return fs
    .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, '').replaceAll(path.sep, '/'));
}

function imports(): Import[] {
  return modules().flatMap((from) => {
    const text = fs.readFileSync(path.join(SOURCE, `${from}.ts`), 'utf8');
    return [...text.matchAll(/(?:^import\s[^;]*?from\s+|^import\s+|^export\s[^;]*?from\s+|import\()'([^']+)'/gms)].map(
      ([, to = '']) => ({
        from,
        to: to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to).replace(/\.js$/, '') : to,
      }),
    );
  });
}

const all = modules();
const layerOf = (name: string) => LAYERS.findIndex((layer) => layer.includes(name));

test('every module has its place, and every place its module', () => {
  expect([...all].sort()).toEqual(LAYERS.flat().sort());
  expect(all).toEqual(expect.arrayContaining(PURE));
  expect(imports().length).toBeGreaterThan(60);
});

test('imports point one way only', () => {
  const inside = imports().filter(({ to }) => all.includes(to));
  const wrong = inside.filter(({ from, to }) => layerOf(to) >= layerOf(from));
  expect(wrong).toEqual([]);
});

test('packages are imported only where they belong', () => {
  for (const { from, to } of imports()) {
    if (all.includes(to)) continue;
    expect({ from, allowed: PACKAGES[from] ?? [] }).toEqual({ from, allowed: expect.arrayContaining([to]) });
  }
});

test('pure modules touch neither process nor console nor clock nor chance', () => {
  for (const name of PURE) {
    const code = fs.readFileSync(path.join(SOURCE, `${name}.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect({
      name,
      found: code.match(/\b(process\.|console\.|Date\.|Math\.random|performance\.|fetch\()/)?.[0],
    }).toEqual({
      name,
      found: undefined,
    });
  }
});

test('a secret is revealed only where it is rendered, exported, given back or compared with a known shape', () => {
  const revealing = all.filter((name) => /\.reveal\(\)/.test(fs.readFileSync(path.join(SOURCE, `${name}.ts`), 'utf8')));
  expect(revealing.sort()).toEqual([
    'apply',
    'clients/limits',
    'clients/yarnrc',
    'credentials/oidc/revoke',
    'npmrc/userconfig',
    'secret',
    'single-registry',
  ]);
});
