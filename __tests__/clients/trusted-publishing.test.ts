import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { type ClosedDoor, closedDoor } from '../../scripts/clients/closed-door.mjs';
import { commandsOf, readsYarnrc } from '../../scripts/clients/commands.mjs';
import { plainProject } from '../../scripts/clients/project.mjs';
import { startTrustingRegistry, type TrustingRegistry } from '../../scripts/clients/trusted-publishing.mjs';
import { CLIENTS, type Client, clientId } from '../../scripts/clients/versions.mjs';

/** What actions/setup-node writes and exports where it is given a registry and no token. */
const PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
const PACKAGE = '@acme/trusted';

let registry: TrustingRegistry;
let door: ClosedDoor;
let folder: string;
beforeAll(async () => {
  [registry, door] = await Promise.all([startTrustingRegistry(), closedDoor()]);
  folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-trusted-'));
});
afterAll(async () => {
  await Promise.all([registry?.close(), door?.close()]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A job that may ask for ID tokens, with a package to publish checked out. */
function publishingJob(client: Client): ClientJob {
  const manifest = { name: PACKAGE, version: '1.0.0', license: 'MIT' };
  const files = { ...plainProject(client), 'package.json': JSON.stringify(manifest) };
  const ci = new ClientJob(client, { folder: mkdtempSync(join(folder, 'job-')), proxy: door.url, files });
  Object.assign(ci.job.env, registry.environment, { npm_config_fetch_retries: '0' });
  return ci;
}

/** Publishes as a step would. yarn packs only what it has installed. */
async function publish(ci: ClientJob) {
  if (readsYarnrc(ci.client)) await ci.run(['install', '--no-immutable']);
  const noGit = ci.client.name === 'pnpm' ? ['--no-git-checks'] : [];
  return await ci.run([...(commandsOf(ci.client).publish ?? []), ...noGit]);
}

const byTrust = () => [
  'ID token for npm:127.0.0.1 by request token',
  `exchange for ${PACKAGE} by ID token`,
  `publish ${PACKAGE} by exchanged token`,
];

/** The ways to say that no token is to be used; each maps the registry, and writes and exports no credential. */
const WAYS: Array<[way: string, inputs: (url: string) => Record<string, string>]> = [
  ['`auth: none` for a scope', (url) => ({ registries: JSON.stringify([{ url, scope: '@acme', auth: 'none' }]) })],
  [
    '`auth: none` for all packages',
    (url) => ({ registries: JSON.stringify([{ url, 'replaces-base': 'true', auth: 'none' }]) }),
  ],
  [
    'an empty token of `registries`, ignored',
    (url) => ({ registries: JSON.stringify([{ url, scope: '@acme', token: '' }]), 'if-no-token': 'ignore' }),
  ],
  ['an empty `token`, ignored', (url) => ({ 'registry-url': url, token: '', 'if-no-token': 'ignore' })],
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
  beforeEach(() => registry.begin({ trusts: true }));

  test.each(WAYS)('publishes by trusted publishing with %s', async (_, inputs) => {
    const ci = publishingJob(client);
    const { conclusion, log, outputs } = await ci.job.uses({ with: inputs(registry.url) });
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    for (const output of ['npmrc-path', 'yarnrc-path']) {
      if (outputs[output])
        expect(readFileSync(outputs[output], 'utf8')).not.toMatch(/auth(token|ident)|_auth|_password/i);
    }
    const { exitCode, log: said } = await publish(ci);
    expect({ exitCode, said, asked: registry.asked }).toEqual({ exitCode: 0, said, asked: byTrust() });
  });

  test("falls back to no other credential where it is not trusted, not even to setup-node's placeholder", async () => {
    registry.begin({ trusts: false });
    const ci = publishingJob(client);
    const inherited = `${registry.url.slice(registry.url.indexOf('//'))}:_authToken=\${NODE_AUTH_TOKEN}\n`;
    writeFileSync(join(ci.job.home, '.npmrc'), inherited);
    ci.job.env['NODE_AUTH_TOKEN'] = PLACEHOLDER;
    await ci.logIn([{ url: registry.url, scope: '@acme', auth: 'none' }]);
    const { exitCode } = await publish(ci);
    expect(exitCode).not.toBe(0);
    expect(registry.asked.slice(0, 2)).toEqual(byTrust().slice(0, 2));
    expect(registry.asked.join()).not.toContain(PLACEHOLDER);
  });
});

const npm = CLIENTS.filter(({ name, version }) => name === 'npm' && Number(version.split('.')[0]) >= 11);
test.each(npm.map((client) => [clientId(client), client] as const))(
  "%s sets out for npm's public registry as well, if the step is given no token for it",
  async (_, client) => {
    registry.begin({ trusts: true });
    door.wanted.length = 0;
    const ci = publishingJob(client);
    const { conclusion, log, outputs } = await ci.job.uses({ with: { 'registry-url': 'https://registry.npmjs.org' } });
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    expect(log).toContain('trusted publishing');
    expect(readFileSync(outputs['npmrc-path'] ?? '', 'utf8')).not.toMatch(/auth/i);
    // The exchange itself ends at the proxy, which lets nobody through: this run has no public registry.
    expect((await publish(ci)).exitCode).not.toBe(0);
    expect(registry.asked).toEqual(['ID token for npm:registry.npmjs.org by request token']);
    expect(new Set(door.wanted)).toEqual(new Set(['registry.npmjs.org:443']));
  },
);
