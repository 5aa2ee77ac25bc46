import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientJob } from '../../scripts/clients/client-job.mjs';
import { readsYarnrc } from '../../scripts/clients/commands.mjs';
import {
  APP,
  PACKAGES,
  plainProject,
  publishedPackages,
  UNSCOPED,
  VERSION,
  workspaceProject,
} from '../../scripts/clients/project.mjs';
import { basicCredential, CI_USER, type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';
import { publishPackage } from '../../scripts/sandbox/publish-package.mjs';
import { ClientFixture } from './client-fixture.js';

/** Scopes that the step does not map: the machine's own file maps one, and the project the other. */
const PARTNER = '@partner/greeting';
const TEAM = '@team/greeting';

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
  const { corp, open } = registries;
  await publishPackage({ registry: corp, token: corp.tokenFor(), name: PARTNER, version: VERSION });
  await publishPackage({ registry: open, token: open.tokenFor(), name: TEAM, version: VERSION });
});
afterAll(() => registries?.close());

const clients = CLIENTS.filter(readsYarnrc);
describe.each(clients.map((client) => ({ client, id: clientId(client) })))('$id', ({ client }) => {
  let fixture: ClientFixture;
  let ci: ClientJob;
  let yarnrc: string;
  let before: ReturnType<ClientJob['job']['snapshot']>;
  let machineFile: string;
  const made = publishedPackages(client);
  const partnerFolder = 'packages/made-for-partner';

  beforeAll(async () => {
    fixture = new ClientFixture(client, registries);
    const { acme, corp, open } = registries;
    machineFile = [
      '# What this fleet of runners is set up with.',
      'defaultSemverRangePrefix:   "~"   # kept as it is spelt',
      'npmRegistries:',
      `  "${acme.url.slice(acme.url.indexOf('//'))}":`,
      '    npmAuthToken: fake-token-that-expired',
      'npmScopes: {partner: {',
      `  npmRegistryServer: "${corp.url}", npmPublishRegistry: "${corp.url}", npmAuthIdent: "${basicCredential(CI_USER)}" }}`,
      '',
    ].join('\n');
    const files = workspaceProject(client);
    const manifest = JSON.parse(files[`${APP}/package.json`] ?? '');
    Object.assign(manifest.dependencies, { [PARTNER]: VERSION, [TEAM]: VERSION });
    ci = fixture.job({
      ...files,
      '.yarnrc.yml': `${files['.yarnrc.yml']}npmScopes: { team: { npmRegistryServer: "${open.url}" } }\n`,
      [`${APP}/package.json`]: JSON.stringify(manifest),
      [`${partnerFolder}/package.json`]: JSON.stringify({ name: `@partner/by-${clientId(client)}`, version: VERSION }),
    });
    yarnrc = join(dirname(ci.job.workspace), '.yarnrc.yml');
    writeFileSync(yarnrc, machineFile, { mode: 0o640 });
    before = ci.job.snapshot();
    await ci.logIn(registries.input);
  });
  afterAll(() => fixture?.end());

  /** Runs a command, and expects that it succeeds and sends each registry only these Authorization headers. */
  const expectSent = async (
    args: string[],
    below: string,
    sent: Partial<Record<'acme' | 'corp' | 'open', unknown>>,
  ) => {
    const { exitCode, log, sent: seen } = await fixture.recordHeaders(() => ci.run(args, below));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: { acme: [], corp: [], open: [], ...sent } });
  };

  test('keeps the settings of the machine and the project in effect, also in a subfolder of the workspace', async () => {
    const { acme, corp } = registries.headers;
    for (const folder of ['.', APP]) {
      await expectSent(['install', '--no-immutable'], folder, { acme: [acme], corp: [corp], open: [null] });
      expect((await ci.run(['config', 'get', 'defaultSemverRangePrefix'], folder)).log).toContain('~');
      expect((await ci.run(['config', 'get', 'nodeLinker'], folder)).log).toContain('node-modules');
    }
  });

  test('publishes each package to the registry of its scope, and sends nothing to the public one', async () => {
    const { acme, corp } = registries.headers;
    await expectSent(['npm', 'publish'], made.acme.folder, { acme: [acme] });
    await expectSent(['npm', 'publish'], made.corp.folder, { corp: [corp] });
    await expectSent(['npm', 'publish'], partnerFolder, { corp: [corp] });
  });

  test("uses the step's credential for a scope that the project maps to the same registry", async () => {
    const { acme, corp } = registries.headers;
    // The mapping that projects usually commit: no registry to publish to, no credential.
    const scopes = {
      team: { npmRegistryServer: registries.open.url },
      acme: { npmRegistryServer: registries.acme.url },
    };
    const settings = workspaceProject(client)['.yarnrc.yml'] ?? '';
    writeFileSync(join(ci.job.workspace, '.yarnrc.yml'), `${settings}npmScopes: ${JSON.stringify(scopes)}\n`);
    await expectSent(['install', '--no-immutable'], '.', { acme: [acme], corp: [corp], open: [null] });

    const name = '@acme/by-an-entry-of-the-project';
    writeFileSync(
      join(ci.job.workspace, made.acme.folder, 'package.json'),
      JSON.stringify({ name: `${name}-${client.version}`, version: VERSION }),
    );
    await ci.run(['install', '--no-immutable']);
    const { exitCode, sent } = await fixture.recordHeaders(() => ci.run(['npm', 'publish'], made.acme.folder));
    // Yarn 3 uses only the project's entry. It therefore publishes to the default registry, but without our token.
    if (client.version.startsWith('3.'))
      expect({ exitCode, sent }).toEqual({ exitCode: 1, sent: { acme: [], corp: [], open: [] } });
    else expect({ exitCode, sent }).toEqual({ exitCode: 0, sent: { acme: [acme], corp: [], open: [] } });
  });

  test('sends no credential of the step for a scope that the project maps to another registry', async () => {
    const scopes = {
      team: { npmRegistryServer: registries.open.url },
      acme: { npmRegistryServer: registries.open.url },
    };
    const settings = workspaceProject(client)['.yarnrc.yml'] ?? '';
    writeFileSync(join(ci.job.workspace, '.yarnrc.yml'), `${settings}npmScopes: ${JSON.stringify(scopes)}\n`);
    const { sent } = await fixture.recordHeaders(() => ci.run(['npm', 'info', PACKAGES.acme]));
    expect(sent).toEqual({ acme: [], corp: [], open: [null] });
  });

  test('sends a credential that `npmrc` has for a path above the registry', async () => {
    const { acme, headers } = registries;
    const npmrc = `@acme:registry=${acme.url}\n//${new URL(acme.url).host}/:_authToken=${acme.tokenFor()}`;
    const other = fixture.job(plainProject(client, PACKAGES.acme));
    await other.logIn([], { registries: '', npmrc });
    const { exitCode, sent } = await fixture.recordHeaders(() => other.run(['npm', 'info', PACKAGES.acme]));
    expect({ exitCode, sent }).toEqual({ exitCode: 0, sent: { acme: [headers.acme], corp: [], open: [] } });
  });

  test('combines two uses in one job, and each post step removes its own settings', async () => {
    const { acme } = registries.headers;
    ci.checkOut();
    const { post } = await ci.logIn(registries.privateDefault.slice(0, 1));
    await expectSent(['npm', 'info', UNSCOPED], '.', { acme: [acme] });
    await expectSent(['npm', 'info', PACKAGES.corp], '.', { corp: [registries.headers.corp] });
    const manifest = { name: `inner-by-${clientId(client)}`, version: VERSION };
    ci.checkOut({ ...plainProject(client), 'package.json': JSON.stringify(manifest) });
    await ci.run(['install', '--no-immutable']);
    await expectSent(['npm', 'publish'], '.', { acme: [acme] });
    ci.checkOut();
    await post();
    await expectSent(['npm', 'info', PACKAGES.open], '.', { open: [null] });
  });

  test("has the machine's file back byte for byte after post", async () => {
    expect(lstatSync(yarnrc).isSymbolicLink()).toBe(true);
    for (const { conclusion, log } of await ci.job.post())
      expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    ci.checkOut();
    expect(readFileSync(yarnrc, 'utf8')).toBe(machineFile);
    expect(ci.job.snapshot()).toEqual(before);
    expect(ci.job.locationsOf(registries.acme.tokenFor())).toEqual([]);
    expect(registries.rejectingProxy.requested.splice(0)).toEqual([]);
  });
});
