import { beforeAll, expect, test } from '@jest/globals';
import type { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf } from '../../scripts/clients/commands.mjs';
import { APP, PACKAGES, plainProject, publishedPackages } from '../../scripts/clients/project.mjs';
import type { Registries } from '../../scripts/clients/registries.mjs';
import type { Client } from '../../scripts/clients/versions.mjs';
import type { ClientFixture } from './client-fixture.js';
import type { Shared } from './describe-clients.js';
import { effectsOf } from './effects.js';
import { sendsUtf8Password, tarballSolution } from './measurements.js';

/** The program of the workspace project uses a package from each registry. */
const GREETINGS = Object.values(PACKAGES).map((name) => `hello from ${name}`);
/** A client's warning about our file or our variables. */
const COMPLAINT = /warn.*(config|npmrc|npm-registry-login)/i;
const NOTHING = { acme: [], corp: [], open: [] };
const SUCCESS = { exitCode: 0, log: expect.not.stringMatching(COMPLAINT) };

/** The tests of a client in one job with a login: from a clean checkout to the steps after post. */
export function testLoginLifecycle(client: Client, shared: Shared): void {
  let fixture: ClientFixture;
  let ci: ClientJob;
  let untouched: ReturnType<ClientJob['job']['snapshot']>;
  let headers: Registries['headers'];

  /** Installs from the lockfile, runs the program, and checks what each registry got. */
  const install = async (folder: string) => {
    ci.checkOut();
    const installed = await fixture.recordHeaders(() => ci.run(fixture.commands.frozen, folder));
    const sent = { acme: [headers.acme], corp: [headers.corp], open: [null] };
    expect(installed).toEqual({ ...SUCCESS, sent });
    expect((await ci.runProgram(`${APP}/index.js`)).log.split('\n')).toEqual(GREETINGS);
  };

  /** Publishes a package, and checks that the registry has it if the command succeeded. */
  const publishTo = async (registry: 'acme' | 'corp') => {
    const { name, folder } = publishedPackages(client)[registry];
    const published = await fixture.recordHeaders(() => ci.run(publish ?? [], folder));
    const authorization = headers[registry];
    const { ok } = await fetch(fixture.registries[registry].url + name, { headers: { authorization } });
    expect(ok).toBe(published.exitCode === 0);
    return published;
  };

  beforeAll(async () => {
    fixture = shared.fixture;
    headers = fixture.registries.headers;
    ci = fixture.job(fixture.project);
    untouched = ci.job.snapshot();
    await ci.logIn(fixture.registries.input);
    shared.row.servedBy = effectsOf(ci).servedBy;
  });

  test('installs with a frozen lockfile, and sends each registry only its own credential', async () => {
    await install('.');
    shared.row.frozenInstall = true;
  });

  test('installs in a subfolder of the workspace in the same way', async () => {
    await install(APP);
    shared.row.workspaceFolder = true;
  });

  const { publish } = commandsOf(client);
  (publish ? test : test.skip)('publishes with a token, and sends requests only to that registry', async () => {
    const { exitCode, log, sent } = await publishTo('acme');
    expect({ exitCode, log, sent }).toEqual({ ...SUCCESS, sent: { ...NOTHING, acme: [headers.acme] } });
    shared.row.publish = 'token';
  });

  (publish ? test : test.skip)('publishes with a user name and password, or sends nothing', async () => {
    const { exitCode, sent } = await publishTo('corp');
    expect(sent).toEqual(exitCode === 0 ? { ...NOTHING, corp: [headers.corp] } : NOTHING);
    if (exitCode === 0) shared.row.publish = 'token or password';
  });

  test('cannot install private packages after post', async () => {
    for (const { conclusion, log } of await ci.job.post()) {
      expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    }
    ci.checkOut(fixture.withMapping(fixture.project));
    const { exitCode, sent } = await fixture.recordHeaders(() => ci.run(fixture.commands.frozen));
    expect(exitCode).not.toBe(0);
    expect(new Set(Object.values(sent).flat())).toEqual(new Set([null]));
  });

  test('can install public packages after post', async () => {
    ci.checkOut(fixture.withMapping(plainProject(client, PACKAGES.open)));
    const { exitCode, log } = await ci.run(fixture.commands.lock);
    expect({ exitCode, log }).toEqual(SUCCESS);
    expect((await ci.runProgram('index.js')).log).toBe(`hello from ${PACKAGES.open}`);
  });

  test('leaves all files as they were, and no credential', () => {
    ci.checkOut();
    expect(ci.job.snapshot()).toEqual(untouched);
    for (const secret of fixture.registries.secrets) expect(ci.job.locationsOf(secret)).toEqual([]);
  });

  test('records its results for UTF-8 passwords and tarballs from other paths', async () => {
    shared.row.utf8Password = await sendsUtf8Password(fixture);
    shared.row.tarballsElsewhere = await tarballSolution(fixture);
  });
}
