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
  'registry-family',
  'registry',
  'registry-combine',
  'credentials/static',
  'credentials/settle',
  'credentials/shape',
  'credentials/expiry',
  'credentials/recognise',
  'credentials/empty',
  'report',
  'credentials/oidc/providers',
  'credentials/oidc/vendor-url',
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
  'yaml-depth',
  'registry-entry',
  'plain-list',
  'registry-list',
  'npmrc/lines',
  'npmrc/variables',
  'npmrc/setting',
  'npmrc/tls-line',
  'npmrc/input',
  'npmrc/inherited',
  'npmrc/edited',
  'npmrc/userconfig',
  'npmrc/literals',
  'npmrc/own-lines',
  'npmrc/plain-lines',
  'npmrc/further-keys',
  'raw-secrets',
  'raw-list',
  'clients/version',
  'clients/project-files',
  'clients/detect',
  'clients/needs',
  'clients/serve',
  'clients/limits',
  'clients/user-file',
  'clients/yarnrc-document',
  'clients/new-yarnrc',
  'clients/yarnrc',
  'clients/yarnrc-edited',
  'clients/yarnrc-secrets',
  'export-token',
  'file-name',
  'cleanup-failed',
  'journal',
  'facts',
  'linked-files',
  'render',
  'plan',
  'verify/verdict',
  'verify/question',
  'verify/causes',
  'verify/client-settings',
  'verify/telling',
  'project-config/committed-secrets',
  'project-config/files',
  'project-config/finding',
  'project-config/intent',
  'project-config/readers',
  'project-config/judge',
  'project-config/committed-npmrc',
  'project-config/brought-lines',
  'project-config/yaml-file',
  'project-config/yaml-words',
  'project-config/committed-yarnrc',
  'project-config/committed-classic-yarnrc',
  'project-config/committed-pnpm-workspace',
  'project-config/toml-strings',
  'project-config/committed-bunfig',
  'project-config/lock-entry',
  'project-config/lock-lines',
  'project-config/json-lock',
  'project-config/line-lock',
  'project-config/lock-judge',
  'project-config/lock-owner',
  'project-config/lock-scan',
  'project-config/lock-text',
  'project-config/json-near',
  'project-config/lock-near',
];

/** Which packages a module may import; `node:path` computes, it reads nothing. */
const PACKAGES: Record<string, string[]> = {
  'registry-list': ['yaml', 'leven'],
  'credentials/oidc/entry': ['leven'],
  'credentials/oidc/aws-signature': ['node:crypto'],
  'credentials/oidc/revoke': ['node:fs', 'node:path'],
  'clients/yarnrc-document': ['yaml'],
  'clients/yarnrc': ['yaml'],
  'clients/yarnrc-edited': ['yaml'],
  'clients/yarnrc-secrets': ['yaml'],
  'project-config/yaml-file': ['yaml'],
  'project-config/committed-file': ['node:fs'],
  'project-config/check': ['node:path'],
  'npmrc/lines': ['ini'],
  'file-commands': ['node:fs'],
  runner: ['@actions/core'],
  'clients/ask': ['node:child_process', 'node:diagnostics_channel', '@actions/exec'],
  project: ['node:fs', 'node:path'],
  'places/turn': ['node:fs', 'node:path'],
  run: ['node:fs'],
  'whole-file': ['node:fs'],
  'file-changes': ['node:fs'],
  'places/marks': ['node:fs', 'node:path'],
  'places/occupant': ['node:fs', 'node:path'],
  'places/put-back': ['node:fs', 'node:path'],
  'places/place-link': ['node:fs'],
  'places/edited-file': ['node:fs'],
  'places/known-places': ['node:fs', 'node:path'],
  'places/take-link-away': ['node:fs', 'node:path'],
  'own-file': ['node:path'],
  'userconfig-replaced': ['node:path'],
  gather: ['node:fs'],
  'inherited-file': ['node:fs', 'node:os', 'node:path'],
  'npmrc-file': ['node:fs', 'node:path'],
  apply: ['node:fs'],
  undo: ['node:fs'],
  'windows-access': ['@actions/exec'],
  'network/lookup': ['node:dns', 'node:net'],
  'network/attempt': ['node:http', 'node:https', 'node:tls'],
  'network/send': ['node:http', 'node:https', 'node:timers/promises', 'https-proxy-agent'],
  'verify/locked-names': ['node:fs', 'node:path'],
  'verify/verify': ['node:fs', 'node:path'],
  home: ['node:os'],
};

/** The order of the flow: a module imports only from rows above its own. Types of effects' modules are values, too. */
const LAYERS = [
  [
    'secret',
    'refusal',
    'report',
    'network/exchange',
    'file-name',
    'yaml-depth',
    'clients/version',
    'clients/project-files',
    'project-config/lock-entry',
    'project-config/lock-text',
    'project-config/yaml-words',
    'project-config/toml-strings',
    'project-config/committed-file',
    'credentials/oidc/providers',
    'interrupt',
  ],
  [
    'environment',
    'project-config/committed-secrets',
    'registry-url',
    'inputs',
    'clients/detect',
    'clients/needs',
    'network/fault',
    'network/lookup',
    'cleanup-failed',
    'file-commands',
  ],
  ['network/proxy', 'network/attempt', 'journal'],
  ['network/send'],
  [
    'registry-hosts',
    'registry',
    'npmrc/tls-line',
    'clients/user-file',
    'clients/serve',
    'clients/yarnrc-document',
    'credentials/oidc/vendor-url',
    'credentials/oidc/form',
    'credentials/oidc/aws-signature',
  ],
  ['registry-family', 'verify/question', 'project-config/files', 'project-config/refuse'],
  ['verify/verdict', 'verify/causes', 'verify/locked-names'],
  [
    'credentials/static',
    'credentials/settle',
    'credentials/expiry',
    'credentials/empty',
    'credentials/oidc/entry',
    'verify/ask',
  ],
  ['registry-entry', 'registry-combine'],
  ['credentials/shape', 'clients/new-yarnrc'],
  ['credentials/recognise'],
  [
    'single-registry',
    'plain-list',
    'registry-list',
    'npmrc/lines',
    'npmrc/variables',
    'npmrc/plain-lines',
    'export-token',
    'clients/limits',
    'clients/yarnrc',
    'clients/yarnrc-edited',
    'clients/yarnrc-secrets',
    'facts',
    'credentials/oidc/answer',
    'project-config/finding',
    'project-config/intent',
    'project-config/readers',
    'project-config/lock-lines',
    'project-config/json-lock',
    'project-config/line-lock',
  ],
  ['npmrc/further-keys'],
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
  [
    'npmrc/setting',
    'npmrc/literals',
    'npmrc/own-lines',
    'verify/client-settings',
    'project-config/judge',
    'project-config/lock-judge',
    'project-config/lock-owner',
    'project-config/json-near',
  ],
  [
    'npmrc/inherited',
    'npmrc/edited',
    'npmrc/input',
    'raw-list',
    'project-config/committed-npmrc',
    'project-config/brought-lines',
    'project-config/yaml-file',
    'project-config/committed-classic-yarnrc',
    'project-config/committed-bunfig',
    'project-config/lock-scan',
    'project-config/lock-near',
  ],
  ['npmrc/userconfig', 'raw-secrets', 'file-changes'],
  [
    'own-file',
    'userconfig-replaced',
    'places/turn',
    'places/marks',
    'whole-file',
    'project',
    'home',
    'clients/ask',
    'run',
    'project-config/committed-yarnrc',
    'project-config/committed-pnpm-workspace',
  ],
  ['places/occupant', 'project-config/config-files'],
  ['places/text', 'places/put-back', 'places/place-link', 'project-config/check', 'environment-keys'],
  ['clients/known', 'places/known-places', 'places/edited-file', 'inherited-file'],
  ['places/take-link-away'],
  ['places/undo-places'],
  ['npmrc-file', 'gather'],
  ['npmrc-inputs', 'linked-files'],
  ['render'],
  ['plan'],
  ['settle-registries'],
  ['request', 'places/apply-places', 'verify/telling'],
  ['verify/verify', 'runner', 'apply', 'undo', 'windows-access'],
  ['decide'],
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
    'clients/new-yarnrc',
    'credentials/oidc/revoke',
    'credentials/recognise',
    'credentials/shape',
    'npmrc/plain-lines',
    'secret',
    'single-registry',
    'verify/question',
  ]);
});
