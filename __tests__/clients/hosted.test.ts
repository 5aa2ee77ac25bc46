/** On a hosted runner, every client finds the login in any folder and with any environment. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PACKAGES, plainProject, VERSION } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';
import { ClientFixture, type Files, type RecordedRun } from './client-fixture.js';

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => registries?.close());

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]));

const isOneOf = (...ids: string[]) => CLIENTS.filter((client) => ids.includes(clientId(client)));
const table = (clients: typeof CLIENTS) => clients.map((client) => ({ client, id: clientId(client) }));

describe.each(table(CLIENTS))('$id', ({ client }) => {
  let fixture: ClientFixture;
  beforeAll(() => {
    fixture = new ClientFixture(client, registries);
  });
  afterAll(() => fixture?.end());
  /** npm also asks the default registry for advisories, anonymously. */
  const isRight = ({ exitCode, sent }: RecordedRun) => {
    const others = [...sent.corp, ...sent.open].filter((header) => header !== null);
    expect({ exitCode, acme: sent.acme, others }).toEqual({ exitCode: 0, acme: [registries.headers.acme], others: [] });
  };

  test('installs in a subfolder of the workspace, and post restores everything', async () => {
    const ci = fixture.job(inFolder('frontend', plainProject(client, PACKAGES.acme)), { profile: 'hosted' });
    const before = ci.job.snapshot();
    await ci.logIn(registries.input);
    isRight(await fixture.recordHeaders(() => ci.run(fixture.commands.lock, 'frontend')));
    for (const { conclusion, annotations } of await ci.job.post()) {
      expect({ conclusion, annotations }).toEqual({ conclusion: 'success', annotations: [] });
    }
    ci.checkOut();
    expect(ci.job.snapshot()).toEqual(before);
    for (const secret of registries.secrets) expect(ci.job.locationsOf(secret)).toEqual([]);
  });

  test('installs without the variables, as under Turborepo and Rush', async () => {
    const ci = fixture.job(plainProject(client, PACKAGES.acme), { profile: 'hosted' });
    await ci.logIn(registries.input);
    for (const name of ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE']) delete ci.job.env[name];
    isRight(await fixture.recordHeaders(() => ci.run(fixture.commands.lock)));
    await ci.job.post();
  });
});

describe.each(table(isOneOf('yarn-3.8.7', 'yarn-4.18.1')))('$id', ({ client }) => {
  test('sends the token to the private registry for `yarn dlx`', async () => {
    const fixture = new ClientFixture(client, registries);
    const ci = fixture.job(plainProject(client, PACKAGES.open), { profile: 'hosted' });
    mkdirSync(dirname(ci.job.workspace), { recursive: true });
    await ci.logIn(registries.input);
    const dlx = await fixture.recordHeaders(() => ci.run(['dlx', '-p', `${PACKAGES.acme}@${VERSION}`, 'nothing']));
    expect(dlx.sent.acme).toEqual([registries.headers.acme]);
    expect(dlx.sent.open).toEqual([]);
    await ci.job.post();
    fixture.end();
  });
});
