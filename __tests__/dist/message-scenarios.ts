/** A scenario for each code in which the built action reports it. */
import fs from 'node:fs';
import path from 'node:path';
import { PUBLISHER, startNpmRegistry } from '../../scripts/sandbox/vendors/npm-registry.mjs';
import type { DiagnosticCode } from '../../src/diagnostics/codes.js';
import { closedPort, serve } from '../network/servers.js';
import { EXCHANGE, PROVIDERS, registriesOf, type Vendor, vendorsOnLoopback } from '../oidc/fixture.js';
import { freshJob } from './test-job.js';

type Job = ReturnType<typeof freshJob>;

/** A job with one use of the action. Everything is optional; without `with`, the login is to @acme on npm.acme.dev. */
export interface Scenario {
  readonly profile?: 'hosted' | 'shared';
  /** Whether the workspace is left empty. */
  readonly beforeCheckout?: boolean;
  /** Files by their path in the workspace; `~/` is the home folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Code that is run in the process of the action before it. */
  readonly preload?: string;
  /** What other steps do between main and post. */
  readonly between?: (job: Job, step: { readonly outputs: Readonly<Record<string, string>> }) => void;
}

/** A code that is hard to provoke here, and the test file that does. */
export interface TestedElsewhere {
  readonly testedIn: string;
}

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const OTHER = 'fake-token-Dd4Ee5Ff6';
const NPM_TOKEN = 'npm_fakeFakeFakeFakeFakeFakeFakeFakeFake01';
const GITHUB_TOKEN = 'ghp_fakeFakeFakeFakeFakeFakeFakeFake0001';
const URL = 'https://npm.acme.dev';
const BASE = { 'registry-url': URL, token: TOKEN };
export const ACME = { ...BASE, scope: '@acme' };
const GITHUB = { 'registry-url': 'https://npm.pkg.github.com', token: GITHUB_TOKEN };

const list = (...entries: readonly Record<string, string>[]) => ({ registries: JSON.stringify(entries) });
const entry = (more: Record<string, string>) => ({ url: URL, scope: 'acme', token: TOKEN, ...more });
const lines = (...npmrc: readonly string[]) => ({ npmrc: npmrc.join('\n') });
const yarn = (version: string) => ({ 'package.json': `{"packageManager":"yarn@${version}"}` });

/** A JSON Web Token that expires in the given number of seconds. */
function jwt(seconds: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256' }), part({ exp: Math.floor(Date.now() / 1000) + seconds }), 'fakeSignature'].join('.');
}

/** `verify` with a registry that responds with one status to `whoami`, and with another to all other requests. */
async function verified(whoami: number, others: number): Promise<Scenario> {
  const { url } = await serve((request, response) => {
    response.writeHead(request.url?.includes('whoami') ? whoami : others).end('{}');
  });
  const lockfile = { packages: { 'node_modules/@acme/lib': { version: '1.0.0' } } };
  return {
    files: { 'package-lock.json': JSON.stringify(lockfile) },
    with: { ...ACME, 'registry-url': url, verify: 'true' },
  };
}

/** Entries with `oidc`, and one answer of all vendors to the exchange. */
async function exchanged(
  answer: Parameters<Awaited<ReturnType<typeof vendorsOnLoopback>>['answerWith']>[1] | undefined,
  vendors: readonly Vendor[],
  lifetime?: number,
): Promise<Scenario> {
  const { url, env, answerWith } = await vendorsOnLoopback(lifetime === undefined ? {} : { lifetime });
  if (answer !== undefined) for (const vendor of vendors) answerWith(EXCHANGE[vendor], answer);
  return { with: { registries: registriesOf(url, ...vendors) }, env };
}

/** Trusted publishing of the packages in the given folders, to a registry like npm's. */
async function published(
  { granted, claims, ...scenario }: Scenario & { granted: readonly string[]; claims?: Record<string, string> },
  manifests: Readonly<Record<string, object>> = { '.': { name: 'one' } },
): Promise<Scenario> {
  const registry = await startNpmRegistry();
  closing.push(registry);
  registry.begin({
    packages: Object.fromEntries(granted.map((name) => [name, { publisher: PUBLISHER }])),
    ...(claims === undefined ? {} : { claims }),
  });
  const files = Object.entries(manifests).map(([folder, manifest]) => [
    path.posix.join(folder, 'package.json'),
    JSON.stringify({ version: '1.0.0', repository: 'git+https://github.com/acme/repo.git', ...manifest }),
  ]);
  const key = registry.url.replace('http:', '');
  const filled = Object.entries(scenario.files ?? {}).map(([file, text]) => [file, text.replaceAll('{key}', key)]);
  return {
    ...scenario,
    files: Object.fromEntries([...files, ...filled]),
    with: { ...list({ url: registry.url, 'replaces-base': 'true', oidc: 'npm' }), ...scenario.with },
    env: { ...registry.environment, ...scenario.env },
  };
}

const closing: { close(): Promise<void> }[] = [];

/** Closes the registries of the scenarios. */
export async function closeRegistries(): Promise<void> {
  await Promise.all(closing.splice(0).map((registry) => registry.close()));
}

const NO_LINKS = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.symlinkSync = () => { throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'symlink' }); };
  syncBuiltinESMExports();`;

export const SCENARIOS: Readonly<
  Record<DiagnosticCode, Scenario | (() => Scenario | Promise<Scenario>) | TestedElsewhere>
> = {
  'access-list': { testedIn: 'unit/effects/access-list.test.ts' },
  'auth-invalid': { with: lines('//npm.acme.dev/:_auth=fake-not-base64!') },
  'before-checkout': { beforeCheckout: true },
  'cleanup-failed': {
    profile: 'shared',
    files: { 'deno.json': '{}' },
    between: (job, { outputs }) => {
      fs.unlinkSync(`${outputs['npmrc-path']}.copy`);
      fs.appendFileSync(path.join(job.home, '.npmrc'), 'save-exact=true\n');
    },
  },
  'config-credential': {
    files: {
      '.npmrc':
        '//npm.acme.dev/:_authToken=${ACME_TOKEN}\n//npm.acme.dev/:_auth=ZmFrZTpmYWtl\n//b.example/:_authToken=${B_TOKEN}\n',
    },
    with: { ...ACME, 'package-manager': 'npm, yarn@1' },
  },
  'config-registry': {
    files: {
      '.npmrc':
        '@acme:registry=https://npm.pkg.github.com/\nregistry=https://mirror.example/\n@b:registry=https://npm.acme.dev/b/\n',
      '.yarnrc.yml': 'npmScopes:\n  acme:\n',
    },
    with: { ...list(entry({ scope: 'acme b', 'replaces-base': 'true' })), 'package-manager': 'npm, yarn@1, yarn@4' },
  },
  'config-tls': {
    files: { '.npmrc': 'strict-ssl=false\n', '.yarnrc.yml': 'enableStrictSsl: false\n' },
    with: { ...ACME, ...lines('strict-ssl=false'), 'package-manager': 'npm, yarn@4' },
  },
  'config-unreadable': {
    files: { '.yarnrc.yml': 'npmScopes: [\n', 'pnpm-workspace.yaml': `${'x'.repeat(1024 * 1024)}x` },
  },
  'config-url-variable': { files: { '.npmrc': '@acme:registry=${ACME_URL}\n' } },
  'credential-ambiguous': {
    with: {
      ...{ ...ACME, username: 'ci', password: 'fake-password-1' },
      ...list(entry({ url: 'https://b.example', auth: 'none', scope: 'b' })),
      ...lines('//c.example/:_authToken=fake-token-c', '//c.example/:_auth=ZmFrZTpmYWtl'),
    },
  },
  'credential-conflict': {
    with: list(
      { url: URL, scope: 'acme', token: TOKEN },
      { url: URL, token: OTHER },
      { url: 'http://verdaccio:4873', scope: 'a', token: 'fake-token-b' },
      { url: 'https://verdaccio:4873', scope: 'b', token: 'fake-token-b' },
    ),
  },
  'credential-forbidden': () => verified(404, 403),
  'credential-rejected': () => verified(401, 401),
  'credential-unverified': () => verified(404, 404),
  'default-registry-twice': {
    with: { ...BASE, ...list({ url: 'https://b.example', 'replaces-base': 'true', token: OTHER }) },
  },
  'environment-credential': {
    with: BASE,
    env: {
      'npm_config_//npm.acme.dev/:_authToken': OTHER,
      pnpm_config__auth: `{"https://npm.acme.dev/":{"@":{"authToken":"${OTHER}"}}}`,
      BUN_CONFIG_TOKEN: OTHER,
    },
  },
  'environment-registry': {
    with: list(entry({ 'replaces-base': 'true' })),
    env: { 'npm_config_@acme:registry': 'https://other.example/', YARN_REGISTRY: 'https://other.example/' },
  },
  'export-token-name': { with: { ...ACME, 'export-token': 'PATH, my-token' } },
  'export-token-unknown': {
    with: { ...list(entry({}), { url: 'https://b.example', scope: 'b', token: OTHER }), 'export-token': 'ONE TWO' },
  },
  'home-file-overwritten': {
    profile: 'shared',
    files: { 'deno.json': '{}', '~/.npmrc': 'fund=true\n' },
    between: (job) => fs.writeFileSync(path.join(job.home, '.npmrc'), 'save-exact=true\n'),
  },
  'home-files': {
    files: { 'deno.json': '{}' },
    with: { ...ACME, 'home-files': 'never', 'package-manager': 'deno, yarn@4' },
  },
  'home-in-use': async (): Promise<Scenario> => {
    const other = freshJob({ profile: 'shared', runner: 'other' });
    fs.writeFileSync(path.join(other.workspace, 'deno.json'), '{}');
    await other.uses({ with: ACME });
    return { profile: 'shared', files: { 'deno.json': '{}' } };
  },
  'inherited-variable': {
    files: { '~/.npmrc': '//b.example/:_authToken=${B_TOKEN}\n' },
    with: { ...ACME, 'package-manager': 'pnpm@9' },
  },
  'input-invalid': { with: { ...ACME, verify: 'maybe', 'if-no-token': 'never' } },
  'input-unknown': { with: { registry: URL, 'auth-token': TOKEN } },
  internal: { preload: 'Math.random = () => { throw new TypeError("fake-detail"); };' },
  'link-failed': { profile: 'shared', files: { 'deno.json': '{}' }, preload: NO_LINKS },
  'lockfile-host': {
    files: {
      'package-lock.json': JSON.stringify({
        packages: { 'node_modules/@acme/lib': { version: '1.0.0', resolved: 'https://b.example/@acme/lib-1.0.0.tgz' } },
      }),
    },
  },
  'not-a-runner': { preload: 'delete process.env.GITHUB_ENV;' },
  'nothing-to-do': { with: {} },
  'npmrc-file': { with: { 'npmrc-file': '.npmrc.ci' } },
  'npmrc-line': {
    with: lines(
      '//npm.acme.dev/:authToken=fake-token-1',
      'npm.acme.dev/:_authToken=fake-token-2',
      'acme:registry=https://npm.acme.dev/',
      'certfile=/tmp/cert.pem',
      '//b.example/:username=ci',
    ),
  },
  'npmrc-section': { with: lines('[settings]') },
  'npmrc-unscoped-credential': { with: lines('_authToken=fake-token-Aa1Bb2Cc3') },
  'npmrc-variable': {
    with: lines(
      '//npm.acme.dev/:_authToken=${ACME_TOKEN}',
      '//b.example/:_authToken=${GITHUB TOKEN}',
      '//c.example/:_authToken=${ACTIONS_RUNTIME_TOKEN}',
      'registry=https://d.example/${SECRET}/',
    ),
    env: { SECRET: 'fake-secret' },
  },
  'oidc-answer': () => exchanged({ status: 200, body: '<html>' }, ['jfrog']),
  'oidc-endpoint': {
    with: {
      registries: registriesOf('https://oidc.example', 'azure').replace(
        /endpoint: .*/,
        'endpoint: http://oidc.example',
      ),
    },
  },
  'oidc-expires-soon': () => exchanged(undefined, ['jfrog'], 599),
  'oidc-permission': { with: { registries: registriesOf('https://oidc.example', 'jfrog') } },
  'oidc-registry': {
    with: list(
      { url: 'https://registry.npmjs.org', scope: 'a', oidc: 'jfrog', 'oidc-provider-name': 'github' },
      { url: 'https://npm.pkg.github.com', scope: 'b', oidc: 'jfrog', 'oidc-provider-name': 'github' },
      { url: URL, scope: 'c', oidc: 'npm' },
    ),
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-id-token' },
  },
  // Buildkite takes the ID token itself.
  'oidc-rejected': () =>
    exchanged(
      { status: 401, body: {} },
      PROVIDERS.filter((vendor) => vendor !== 'buildkite'),
    ),
  'oidc-revoke': async () => {
    const { url, env, answerWith } = await vendorsOnLoopback();
    const between = () => answerWith(/tokens\/me/, { status: 403, body: {} });
    return { with: { registries: registriesOf(url, 'jfrog') }, env, between };
  },
  'oidc-unavailable': async () => {
    const { url, env } = await vendorsOnLoopback();
    const closed = `http://127.0.0.1:${await closedPort()}`;
    return { with: { registries: registriesOf(url, 'azure').replace(/endpoint: .*/, `endpoint: ${closed}`) }, env };
  },
  'package-manager': { with: { ...ACME, 'package-manager': 'npm, pmpm' } },
  'password-invalid': {
    with: {
      ...{ 'registry-url': URL, username: 'ci', password: '${{ secrets.PASSWORD }}' },
      ...lines('//b.example/:username=ci', '//b.example/:_password=fake-not-base64!'),
    },
  },
  'registries-entry': { with: { registries: '- https://npm.acme.dev' } },
  'registries-field': {
    with: {
      registries: [
        `- registry: ${URL}\n  auth-token: ${TOKEN}`,
        '- colour: red',
        '- scope: a\n  auth: none',
        `- url: ${URL}\n  token: *x`,
        `- url: ${URL}\n  token: {}`,
        `- url: ${URL}\n  auth: true`,
        `- url: ${URL}\n  auth: none\n  replaces-base: maybe`,
        `- url: ${URL}\n  username: ci`,
        `- url: ${URL}\n  token: ${TOKEN}\n  identity: x`,
      ].join('\n'),
    },
  },
  'registries-yaml': { with: { registries: `- url: ${URL}\n  token: fake: token` } },
  'registry-unreachable': async () => ({
    with: { ...ACME, 'registry-url': `http://127.0.0.1:${await closedPort()}`, verify: 'true' },
  }),
  'registry-url-invalid': {
    with: {
      ...{ ...ACME, 'registry-url': 'https://www.npmjs.com' },
      ...lines(
        'registry=https://npm.acme.dev/?x',
        '@b:registry=npm.acme.dev',
        '@c:registry=https://user:fake-password-1@c.example',
        '@d:registry=http://npm.acme.dev',
      ),
    },
  },
  'registry-url-missing': { with: { token: TOKEN } },
  'runner-temp': { preload: 'process.env.RUNNER_TEMP = "";' },
  'scope-invalid': { with: { ...ACME, scope: '@acme/lib, [b]' } },
  'scope-token-client': {
    with: {
      ...list(
        { url: 'https://npm.pkg.github.com', scope: 'a', token: GITHUB_TOKEN },
        { url: 'https://npm.pkg.github.com', scope: 'b', token: `${GITHUB_TOKEN}2` },
      ),
      'package-manager': 'deno, bun',
    },
  },
  'scope-token-packages': {
    with: {
      ...list({ url: URL, scope: 'a', token: TOKEN }, { url: URL, scope: 'b', token: OTHER }),
      'package-manager': 'npm',
    },
  },
  'scope-twice': { with: { ...ACME, ...list({ url: 'https://b.example', scope: 'acme', token: OTHER }) } },
  'scope-unused': {
    files: {
      'package-lock.json': JSON.stringify({
        packages: { 'node_modules/@acme/lib': { version: '1.0.0', resolved: `${URL}/lib.tgz` } },
      }),
    },
    with: { ...ACME, scope: '@acm' },
  },
  'token-empty': {
    with: {
      ...ACME,
      token: '',
      ...list(entry({ url: 'https://b.example', scope: 'b', token: '' }), { url: 'https://c.example', scope: 'c' }),
    },
  },
  'token-expired': () => ({ with: { ...ACME, token: jwt(-3.5 * 24 * 3600) } }),
  'token-expires-soon': () => ({ with: { ...ACME, token: jwt(330) } }),
  'token-invalid': {
    with: list(
      ...[
        ['a', 'secrets.ACME_TOKEN'],
        ['b', 'Bearer fake-token-1'],
        ['c', 'fake'],
        ['d', '"fake-token-1"'],
        ['e', '//e.example/:_authToken=fake-token-1'],
      ].map(([name = '', token = '']) => ({ url: `https://${name}.example`, scope: name, token })),
    ),
  },
  'token-kind': {
    with: list(
      { url: 'https://npm.pkg.github.com', scope: 'a', token: NPM_TOKEN },
      { url: 'https://registry.npmjs.org', scope: 'b', token: '11111111-2222-3333-4444-555555555555' },
    ),
  },
  'token-unencrypted': {
    with: list(
      { url: 'http://verdaccio:4873', scope: 'a', token: TOKEN },
      { url: 'http://nexus:8081', scope: 'b', token: NPM_TOKEN },
    ),
  },
  'token-wrong-registry': { with: { ...GITHUB, 'registry-url': 'https://registry.npmjs.org' } },
  'trusted-publishing-client': () =>
    published(
      { granted: ['@acme/one', '@acme/two'], with: { 'package-manager': 'npm@10, bun@1.4.5' } },
      { '.': { name: '@acme/one', workspaces: ['packages/*'] }, 'packages/two': { name: '@acme/two' } },
    ),
  'trusted-publishing-fallback': () =>
    published({
      granted: ['one'],
      files: { '~/.npmrc': '{key}:_authToken=fake-stored-token\n', '.npmrc': '{key}:_authToken=${STORED}\n' },
      env: { STORED: 'fake-other-token' },
    }),
  'trusted-publishing-packages': () => published({ granted: [] }, { '.': { name: 'one', private: true } }),
  'trusted-publishing-refused': () =>
    published(
      { granted: [] },
      { '.': { name: 'one', workspaces: ['packages/*'] }, 'packages/two': { name: 'two', repository: 'acme/other' } },
    ),
  'trusted-publishing-repository': () =>
    published(
      { granted: ['one'], claims: { repository_visibility: 'public' } },
      { '.': { name: 'one', repository: 'https://github.com/Acme/repo' } },
    ),
  'trusted-publishing-runner': () => published({ granted: ['one'], profile: 'shared' }),
  'userconfig-replaced': {
    between: (job) => {
      fs.writeFileSync(path.join(job.temp, '.npmrc'), '');
      job.env['NPM_CONFIG_USERCONFIG'] = path.join(job.temp, '.npmrc');
    },
  },
  'userconfig-unreadable': { env: { NPM_CONFIG_USERCONFIG: '/' } },
  'username-invalid': {
    with: list(
      { url: 'https://a.example', scope: 'a', username: '', password: 'fake-password-1' },
      { url: 'https://b.example', scope: 'b', username: 'a:b', password: 'fake-password-1' },
    ),
  },
  'variable-unset': {
    with: list(
      { url: 'https://a.example', scope: 'a', 'token-env': 'ACME_TOKEN' },
      { url: 'https://b.example', scope: 'b', 'token-env': '$ACME_TOKEN' },
    ),
  },
  'yarnrc-invalid': { files: { '~/.yarnrc.yml': '- a list\n', ...yarn('4.18.0') } },
};
