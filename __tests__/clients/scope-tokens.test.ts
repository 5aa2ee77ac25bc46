/** A credential per scope on one URL: every request for a package that the step knows carries the credential of its scope. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf, readsYarnrc } from '../../scripts/clients/commands.mjs';
import { type ScopeRegistry, startScopeRegistry } from '../../scripts/clients/scope-registry.mjs';
import { CLIENTS, type Client, clientId } from '../../scripts/clients/versions.mjs';
import { issued } from '../network/certificate.js';

const TOKENS = { acme: 'fake-token-of-acme-1', corp: 'fake-token-of-corp-2' };
const PASSWORD = 'fake-password-of-corp';
const BEARERS = { '@acme': `Bearer ${TOKENS.acme}`, '@corp': `Bearer ${TOKENS.corp}` };
const BASIC = { ...BEARERS, '@corp': `Basic ${Buffer.from(`ci:${PASSWORD}`).toString('base64')}` };

let folder: string;
let authority: string;
const certificates = issued({ hosts: ['npm.pkg.github.com'] });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-scopes-'));
  authority = join(folder, 'authority.pem');
  writeFileSync(authority, certificates.authority.cert);
  mkdirSync(join(folder, 'prefix', 'lib'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Starts a registry with two scopes, each with a package that needs another one of its scope, and a tool. */
async function start(layout: 'usual' | 'github', credentials: Record<string, string>): Promise<ScopeRegistry> {
  const prefix = layout === 'usual' ? '/npm/all/' : '/';
  const registry = await startScopeRegistry({ layout, prefix, credentials, identity: certificates.identity });
  for (const scope of ['@acme', '@corp']) {
    registry.add(`${scope}/deep`);
    registry.add(`${scope}/lib`, { dependencies: { [`${scope}/deep`]: '1.0.0' } });
    registry.add(
      `${scope}/tool`,
      { bin: 'tool.js' },
      { 'tool.js': '#!/usr/bin/env node\nconsole.log("the tool ran");\n' },
    );
  }
  return registry;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** A monorepo that needs a package of each scope, and publishes one to each. */
function monorepo(client: Client): Record<string, string> {
  const yarn4 = client.version.startsWith('3.') ? '' : "npmPreapprovedPackages: ['*', '@*/*']\n";
  return {
    'package.json': json({
      ...{ name: 'sample', version: '1.0.0', private: true, license: 'MIT', workspaces: ['packages/*'] },
      dependencies: { '@acme/lib': '1.0.0', '@corp/lib': '1.0.0' },
    }),
    'packages/acme/package.json': json({ name: '@acme/made', version: '1.0.0', license: 'MIT' }),
    'packages/corp/package.json': json({ name: '@corp/made', version: '1.0.0', license: 'MIT' }),
    ...(client.name === 'pnpm' ? { 'pnpm-workspace.yaml': "packages: ['packages/*']\nminimumReleaseAge: 0\n" } : {}),
    ...(readsYarnrc(client) ? { '.yarnrc.yml': `enableTelemetry: false\nnodeLinker: node-modules\n${yarn4}` } : {}),
  };
}

function newJob(client: Client, registry: ScopeRegistry, files: Record<string, string>): ClientJob {
  const proxy = registry.proxy || 'http://127.0.0.1:9/';
  const ci = new ClientJob(client, { folder: mkdtempSync(join(folder, 'job-')), proxy, files });
  Object.assign(ci.job.env, {
    ...{ NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority },
    npm_config_prefix: join(folder, 'prefix'), // npm 9 runs no tool without one
    ...{ npm_config_audit: 'false', npm_config_fund: 'false', npm_config_fetch_retries: '0' },
    ...(readsYarnrc(client)
      ? {
          YARN_HTTPS_PROXY: proxy,
          [client.version.startsWith('3.') ? 'YARN_CA_FILE_PATH' : 'YARN_HTTPS_CA_FILE_PATH']: authority,
        }
      : {}),
  });
  return ci;
}

/** The client as `package-manager` names it. */
const named = ({ name, version }: Client) => ({ 'package-manager': `${name}@${version}` });

/** Runs a command, and expects that it succeeds and requests every package with the credential of its scope. */
async function expectOwn(
  ci: ClientJob,
  registry: ScopeRegistry,
  args: string[],
  { below = '.', asks = ['@acme', '@corp'] }: { below?: string; asks?: string[] } = {},
): Promise<string> {
  registry.requests.length = 0;
  const { exitCode, log } = await ci.run(args, below);
  const about = registry.requests.filter(({ name }) => name !== undefined);
  const scopes = [...new Set(about.map(({ name = '' }) => name.slice(0, name.indexOf('/'))))].sort();
  const strays = about.filter(({ own }) => !own);
  expect({ args, exitCode, log, scopes, strays }).toEqual({ args, exitCode: 0, log, scopes: asks, strays: [] });
  return log;
}

/** Placeholder for the registry's URL in a command. */
const REGISTRY = 'URL';

/** The commands of a client for a published package, other than installing it. */
function maintenanceOf({ name }: Client): string[][] {
  if (name === 'yarn')
    return [
      ['npm', 'info', '@corp/lib'],
      ['npm', 'tag', 'add', '@corp/made@1.0.0', 'beta'],
      ['npm', 'tag', 'list', '@corp/made'],
    ];
  return [
    ['view', '@corp/lib', 'version'],
    ['dist-tag', 'add', '@corp/made@1.0.0', 'beta'],
    ['dist-tag', 'ls', '@corp/made'],
    ['owner', 'ls', '@corp/made'],
    // npm looks users up in the default registry. pnpm's own command prompts.
    ...(name === 'npm' ? [['owner', 'add', 'somebody', '@corp/made', '--registry', REGISTRY]] : []),
    ['deprecate', '@corp/made@1.0.0', 'old'],
    ['unpublish', '@corp/made@1.0.0', '--force'],
  ];
}

function supportsScopeTokens({ name, version }: Client): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (name === 'npm') return true;
  return name === 'pnpm' ? major > 11 || (major === 11 && minor >= 7) : name === 'yarn' && major > 1;
}

const layouts = ['usual', 'github'] as const;
const cases = CLIENTS.filter(supportsScopeTokens).flatMap((client) =>
  layouts.map((layout) => ({ client, layout, id: clientId(client) })),
);
describe.each(cases)('$id with $layout tarball URLs', ({ client, layout }) => {
  let registry: ScopeRegistry;
  let ci: ClientJob;
  const { lock, frozen, publish = [], lockFile } = commandsOf(client);
  const noGit = client.name === 'pnpm' ? ['--no-git-checks'] : [];
  const entries = (more: Record<string, string> = {}) => [
    { url: registry.url, scope: '@acme', token: TOKENS.acme },
    { url: registry.url, scope: '@corp', token: TOKENS.corp, ...more },
  ];
  beforeAll(async () => {
    registry = await start(layout, BEARERS);
  });
  afterAll(() => registry?.close());

  test('installs without a lockfile if the entry names the packages that dependencies need', async () => {
    ci = newJob(client, registry, monorepo(client));
    await ci.logIn(entries({ packages: '@corp/deep' }), named(client));
    await expectOwn(ci, registry, lock);
    await ci.job.post();
  });

  test('installs from a lockfile', async () => {
    const locked = readFileSync(join(ci.job.workspace, lockFile), 'utf8');
    ci = newJob(client, registry, { ...monorepo(client), [lockFile]: locked });
    await ci.logIn(entries({ packages: '@corp/tool' }), named(client));
    await expectOwn(ci, registry, frozen);
  });

  test('publishes the packages of the monorepo', async () => {
    for (const scope of ['acme', 'corp'])
      await expectOwn(ci, registry, [...publish, ...noGit], { below: `packages/${scope}`, asks: [`@${scope}`] });
  });

  // With GitHub's layout, only npm 11 and 12 run them: what differs there is the path of tarballs.
  const runsAll = layout === 'usual' || /^npm-1[12]\./.test(clientId(client));
  const commands = runsAll ? maintenanceOf(client) : [];
  if (commands.length > 0)
    test.each(commands.map((args) => ({ args, command: args.join(' ') })))(
      'runs `$command` with the credential of the scope',
      async ({ args }) => {
        // Yarn takes the registry of the package in whose folder it runs.
        const below = client.name === 'yarn' ? 'packages/corp' : '.';
        const complete = args.map((arg) => (arg === REGISTRY ? registry.url : arg));
        await expectOwn(ci, registry, complete, { below, asks: ['@corp'] });
      },
    );

  if (client.name !== 'yarn')
    test('runs a tool that the entry names', async () => {
      const run = client.name === 'npm' ? ['exec', '--yes', '--', '@corp/tool'] : ['dlx', '@corp/tool'];
      expect(await expectOwn(ci, registry, run, { asks: ['@corp'] })).toContain('the tool ran');
    });

  test('has neither token after post', async () => {
    await ci.job.post();
    expect(Object.values(TOKENS).flatMap((token) => ci.job.locationsOf(token))).toEqual([]);
  });
});

const isNot =
  (...ids: string[]) =>
  (client: Client) =>
    !ids.some((id) => clientId(client).startsWith(id));

// npm 12 refuses tarballs outside the path of their registry, and Yarn Classic sends those no credential.
const byOwner = CLIENTS.filter(isNot('npm-12', 'pnpm-8', 'pnpm-11.0', 'yarn'));
describe.each(byOwner.map((client) => ({ client, id: clientId(client) })))('$id with owner URLs', ({ client }) => {
  test('installs and publishes with the token of each scope, without a list of packages', async () => {
    const registry = await start('github', BEARERS);
    try {
      const entries = (['acme', 'corp'] as const).map((owner) => {
        return { url: `${registry.url}${owner}`, scope: `@${owner}`, token: TOKENS[owner] };
      });
      const { lock, frozen, publish, lockFile } = commandsOf(client);
      const ci = newJob(client, registry, monorepo(client));
      const { annotations } = await ci.logIn(entries, named(client));
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
      await expectOwn(ci, registry, lock);
      const locked = readFileSync(join(ci.job.workspace, lockFile), 'utf8');
      ci.checkOut({ ...monorepo(client), [lockFile]: locked });
      await expectOwn(ci, registry, frozen);
      // pnpm 9 passes the option on to npm 12, which does not know it.
      const noGit = client.name === 'pnpm' && !client.version.startsWith('9.') ? ['--no-git-checks'] : [];
      // bun 1.3 does not publish through the proxy, and this registry can be reached only through it.
      const publishes = publish !== undefined && clientId(client) !== 'bun-1.3.14';
      for (const scope of publishes ? ['acme', 'corp'] : [])
        await expectOwn(ci, registry, [...(publish ?? []), ...noGit], {
          below: `packages/${scope}`,
          asks: [`@${scope}`],
        });
    } finally {
      await registry.close();
    }
  });
});

const newest = ['npm', 'pnpm', 'yarn'].map((name) => CLIENTS.findLast((client) => client.name === name));
describe.each(newest.flatMap((client) => (client ? [{ client, id: clientId(client) }] : [])))('$id', ({ client }) => {
  test('uses a user name and password for one scope, and a token for the other', async () => {
    const registry = await start('usual', BASIC);
    try {
      const ci = newJob(client, registry, monorepo(client));
      const entries = [
        { url: registry.url, scope: '@acme', token: TOKENS.acme },
        { url: registry.url, scope: '@corp', username: 'ci', password: PASSWORD, packages: '@corp/deep' },
      ];
      await ci.logIn(entries, named(client));
      await expectOwn(ci, registry, commandsOf(client).lock);
    } finally {
      await registry.close();
    }
  });

  test('uses the credentials of two uses of the action, each with one scope', async () => {
    const registry = await start('usual', BEARERS);
    try {
      const ci = newJob(client, registry, monorepo(client));
      const url = registry.url;
      await ci.logIn([{ url, scope: '@acme', token: TOKENS.acme, packages: '@acme/deep' }], named(client));
      await ci.logIn([{ url, scope: '@corp', token: TOKENS.corp, packages: '@corp/deep' }], named(client));
      await expectOwn(ci, registry, commandsOf(client).lock);
      await ci.job.post();
      expect(Object.values(TOKENS).flatMap((token) => ci.job.locationsOf(token))).toEqual([]);
    } finally {
      await registry.close();
    }
  });
});
