import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf, readsYarnrc } from '../../scripts/clients/commands.mjs';
import { commandFolder } from '../../scripts/clients/install.mjs';
import { plainProject, writeFiles } from '../../scripts/clients/project.mjs';
import { type RejectingProxy, startRejectingProxy } from '../../scripts/clients/rejecting-proxy.mjs';
import { CLIENTS, type Client, clientId } from '../../scripts/clients/versions.mjs';
import { type NpmRegistry, PUBLISHER, startNpmRegistry } from '../../scripts/sandbox/vendors/npm-registry.mjs';

/** What actions/setup-node exports if it gets a registry and no token. */
const PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
const PACKAGE = '@acme/trusted';
const TRUSTED = { [PACKAGE]: { publisher: PUBLISHER } };

let registry: NpmRegistry;
let rejectingProxy: RejectingProxy;
let folder: string;
beforeAll(async () => {
  [registry, rejectingProxy] = await Promise.all([startNpmRegistry(), startRejectingProxy()]);
  folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-trusted-'));
});
afterAll(async () => {
  await Promise.all([registry?.close(), rejectingProxy?.close()]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A job that may ask for ID tokens, with a package to publish checked out. */
function publishingJob(client: Client): ClientJob {
  const manifest = { name: PACKAGE, version: '1.0.0', license: 'MIT' };
  const files = { ...plainProject(client), 'package.json': JSON.stringify(manifest) };
  const ci = new ClientJob(client, { folder: mkdtempSync(join(folder, 'job-')), proxy: rejectingProxy.url, files });
  Object.assign(ci.job.env, registry.environment, { npm_config_fetch_retries: '0' });
  return ci;
}

/** Publishes as a step would. Yarn packs only after an install. */
async function publish(ci: ClientJob) {
  if (readsYarnrc(ci.client)) await ci.run(['install', '--no-immutable']);
  const noGit = ci.client.name === 'pnpm' ? ['--no-git-checks'] : [];
  return await ci.run([...(commandsOf(ci.client).publish ?? []), ...noGit]);
}

const byTrust = () => [
  'ID token for npm:127.0.0.1 by request token',
  `exchange for ${PACKAGE} by ID token`,
  `publish ${PACKAGE} by token for ${PACKAGE}`,
];

/** Inputs without a token. Each maps the registry, and writes and exports no credential. */
const WITHOUT_TOKEN: Array<[title: string, inputs: (url: string) => Record<string, string>]> = [
  ['`auth: none` for a scope', (url) => ({ registries: JSON.stringify([{ url, scope: '@acme', auth: 'none' }]) })],
  [
    '`auth: none` for all packages',
    (url) => ({ registries: JSON.stringify([{ url, 'replaces-base': 'true', auth: 'none' }]) }),
  ],
  [
    'an empty token in `registries` and `if-no-token: ignore`',
    (url) => ({ registries: JSON.stringify([{ url, scope: '@acme', token: '' }]), 'if-no-token': 'ignore' }),
  ],
  [
    'an empty `token` and `if-no-token: ignore`',
    (url) => ({ 'registry-url': url, token: '', 'if-no-token': 'ignore' }),
  ],
];

const publishers = CLIENTS.filter(({ name, version }) => {
  const major = Number(version.split('.')[0]);
  return (
    (name === 'npm' && major >= 11) ||
    (name === 'pnpm' && major >= 11 && version !== '11.0.5') ||
    (name === 'yarn' && major >= 4)
  );
});

describe.each(publishers.map((client) => ({ client, id: clientId(client) })))('$id', ({ client }) => {
  beforeEach(() => registry.begin({ packages: TRUSTED }));

  test.each(WITHOUT_TOKEN)('uses trusted publishing with %s', async (_, inputs) => {
    const ci = publishingJob(client);
    const { conclusion, log, outputs } = await ci.job.uses({ with: inputs(registry.url) });
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    for (const output of ['npmrc-path', 'yarnrc-path']) {
      if (outputs[output])
        expect(readFileSync(outputs[output], 'utf8')).not.toMatch(/auth(token|ident)|_auth|_password/i);
    }
    const { exitCode, log: said } = await publish(ci);
    expect({ exitCode, said, operations: registry.operations }).toEqual({ exitCode: 0, said, operations: byTrust() });
  });

  test("does not fall back to another credential if it is not trusted, not even to setup-node's placeholder", async () => {
    registry.begin({ packages: {} });
    const ci = publishingJob(client);
    const inherited = `${registry.url.slice(registry.url.indexOf('//'))}:_authToken=\${NODE_AUTH_TOKEN}\n`;
    writeFileSync(join(ci.job.home, '.npmrc'), inherited);
    ci.job.env['NODE_AUTH_TOKEN'] = PLACEHOLDER;
    await ci.logIn([{ url: registry.url, scope: '@acme', auth: 'none' }]);
    const { exitCode } = await publish(ci);
    expect(exitCode).not.toBe(0);
    expect(registry.operations.slice(0, 2)).toEqual(byTrust().slice(0, 2));
    expect(registry.operations.join()).not.toContain(PLACEHOLDER);
  });
});

const npm = CLIENTS.filter(({ name, version }) => name === 'npm' && Number(version.split('.')[0]) >= 11);
test.each(npm.map((client) => [clientId(client), client] as const))(
  "%s also starts an exchange with npm's public registry if the step has no token for it",
  async (_, client) => {
    registry.begin({ packages: TRUSTED });
    rejectingProxy.requested.length = 0;
    const ci = publishingJob(client);
    const { conclusion, log, outputs } = await ci.job.uses({ with: { 'registry-url': 'https://registry.npmjs.org' } });
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    expect(log).toContain('trusted publishing');
    expect(readFileSync(outputs['npmrc-path'] ?? '', 'utf8')).not.toMatch(/auth/i);
    // The exchange fails at the proxy, which blocks every request: this test has no public registry.
    expect((await publish(ci)).exitCode).not.toBe(0);
    expect(registry.operations).toEqual(['ID token for npm:registry.npmjs.org by request token']);
    expect(new Set(rejectingProxy.requested)).toEqual(new Set(['registry.npmjs.org:443']));
  },
);

/** A step that checks trusted publishing, for the package manager of the job. */
function check(ci: ClientJob, inputs: Record<string, string> = { 'package-manager': ci.client.name }) {
  const entry = { url: registry.url, 'replaces-base': 'true', oidc: 'npm' };
  return ci.job.uses({ with: { registries: JSON.stringify([entry]), ...inputs } });
}

const tokensIn = (file: string) => readFileSync(file, 'utf8').match(/npm_fake\w+/g) ?? [];
const issued = () => registry.secrets.filter((secret) => secret.startsWith('npm_fake'));
const lastAuthorization = () => registry.requests.findLast(({ method }) => method === 'PUT')?.headers.authorization;
const clientsOf = (...ids: string[]) =>
  CLIENTS.filter((client) => ids.includes(clientId(client))).map((client) => [clientId(client), client] as const);

const EXCHANGING = clientsOf(
  'npm-11.21.2',
  'npm-12.2.0',
  'pnpm-10.34.9',
  'pnpm-11.28.11',
  'pnpm-12.21.0',
  'yarn-4.18.1',
);
const OTHERS = clientsOf('npm-9.9.4', 'npm-10.9.9', 'yarn-1.22.22', 'yarn-3.8.7', 'bun-1.3.14', 'bun-1.4.5');

describe('with `oidc: npm`', () => {
  beforeEach(() => registry.begin({ packages: TRUSTED }));

  test.each(EXCHANGING)('%s does its own exchange, and the step writes no token', async (_, client) => {
    const ci = publishingJob(client);
    const { conclusion, log, outputs } = await check(ci);
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    expect(tokensIn(outputs['npmrc-path'] ?? '')).toEqual([]);
    const { exitCode, log: said } = await publish(ci);
    const twice = [...byTrust().slice(0, 2), ...byTrust()];
    expect({ exitCode, said, operations: registry.operations }).toEqual({ exitCode: 0, said, operations: twice });
    expect(lastAuthorization()).toBe(`Bearer ${issued().at(-1)}`);
  });

  test.each(OTHERS)('%s publishes with the token of the step', async (_, client) => {
    const ci = publishingJob(client);
    const { conclusion, log } = await check(ci);
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    const { exitCode, log: said } = await publish(ci);
    expect({ exitCode, said, operations: registry.operations }).toEqual({ exitCode: 0, said, operations: byTrust() });
    await ci.job.post();
    expect((await publish(ci)).exitCode).not.toBe(0);
  });

  test('pnpm 10 publishes with the token of the step if the npm on PATH is too old', async () => {
    const [[, client]] = clientsOf('pnpm-10.34.9') as [[string, Client]];
    const ci = publishingJob(client);
    const [[, npm10]] = clientsOf('npm-10.9.9') as [[string, Client]];
    ci.job.prependPath.push(commandFolder(npm10)); // the last one wins
    await check(ci);
    expect(await publish(ci)).toMatchObject({ exitCode: 0 });
    expect(registry.operations).toEqual(byTrust());
  });

  // npm looks a token up by the path of the request, and the key of the package is longer than the registry's.
  test('npm 11 uses the token of the step for its upload if the step did not know the package manager', async () => {
    const [[, client]] = clientsOf('npm-11.21.2') as [[string, Client]];
    const ci = publishingJob(client);
    const { outputs } = await check(ci, {});
    expect(tokensIn(outputs['npmrc-path'] ?? '')).toHaveLength(2);
    expect(await publish(ci)).toMatchObject({ exitCode: 0 });
    expect(issued()).toHaveLength(2);
    expect(lastAuthorization()).toBe(`Bearer ${issued()[0]}`);
  });

  test('npm 10 publishes each package of a workspace with its own token', async () => {
    const [[, client]] = clientsOf('npm-10.9.9') as [[string, Client]];
    const names = ['@acme/first', 'second'];
    registry.begin({ packages: Object.fromEntries(names.map((name) => [name, { publisher: PUBLISHER }])) });
    const ci = publishingJob(client);
    writeFiles(ci.job.workspace, {
      'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] }),
      ...Object.fromEntries(
        names.map((name, index) => [`packages/${index}/package.json`, JSON.stringify({ name, version: '1.0.0' })]),
      ),
    });
    await check(ci);
    expect(await ci.run(['publish', '--workspaces'])).toMatchObject({ exitCode: 0 });
    expect(registry.published).toEqual(names);
  });
});

test.each(clientsOf('npm-11.21.2', 'npm-12.2.0', 'pnpm-12.21.0'))(
  '%s sends the same exchange as the step',
  async (_, client) => {
    registry.begin({ packages: TRUSTED });
    const ci = publishingJob(client);
    await check(ci);
    const ours = exchangeIn(registry.requests);
    registry.requests.length = 0;
    await publish(ci);
    expect(exchangeIn(registry.requests)).toEqual(ours);
  },
);

/** What matters of the requests for the ID token and for its exchange. */
function exchangeIn(requests: NpmRegistry['requests']) {
  return requests.slice(0, 2).map(({ method, path, body, headers }) => ({
    ...{ method, path, body },
    length: method === 'POST' ? headers['content-length'] : '',
    authorization: headers.authorization?.replace(/\S{60,}$/, '<ID token>'),
  }));
}

describe('with an additional stored token, as for the first publish,', () => {
  const npmLike = clientsOf('npm-11.21.2', 'npm-12.2.0', 'pnpm-12.21.0');
  const login = (ci: ClientJob) =>
    ci.logIn([{ url: registry.url, 'replaces-base': 'true', token: 'npm_fakeStoredToken' }]);

  test.each(npmLike)('%s tries the exchange first, and falls back to the stored token', async (_, client) => {
    registry.begin({ packages: {}, stored: 'npm_fakeStoredToken' });
    const ci = publishingJob(client);
    await login(ci);
    expect(await publish(ci)).toMatchObject({ exitCode: 0 });
    expect(registry.operations).toEqual([...byTrust().slice(0, 2), `publish ${PACKAGE} by stored token`]);
  });

  test.each(npmLike)('%s prefers the exchange if it succeeds', async (_, client) => {
    registry.begin({ packages: TRUSTED, stored: 'npm_fakeStoredToken' });
    const ci = publishingJob(client);
    await login(ci);
    expect(await publish(ci)).toMatchObject({ exitCode: 0 });
    expect(registry.operations).toEqual(byTrust());
  });
});

test.each(clientsOf('npm-11.21.2', 'npm-12.2.0'))(
  '%s can stage a version if the publisher may only stage',
  async (_, client) => {
    registry.begin({ packages: { [PACKAGE]: { publisher: { ...PUBLISHER, allowed: ['stage'] } } } });
    const ci = publishingJob(client);
    await check(ci);
    const direct = await publish(ci);
    expect({ exitCode: direct.exitCode === 0, log: direct.log }).toEqual({
      exitCode: false,
      log: expect.stringContaining('OIDC permission denied'),
    });
    expect(await ci.run(['stage', 'publish'])).toMatchObject({ exitCode: 0 });
    expect(registry.operations.at(-1)).toBe(`stage ${PACKAGE} by token for ${PACKAGE}`);
  },
);
