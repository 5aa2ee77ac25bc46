import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { ClientJob } from '../../scripts/clients/client-job.mjs';
import { readsYarnrc } from '../../scripts/clients/commands.mjs';
import { PACKAGES, plainProject, UNSCOPED } from '../../scripts/clients/project.mjs';
import type { Client } from '../../scripts/clients/versions.mjs';
import type { ClientFixture, Files } from './client-fixture.js';
import type { Shared } from './describe-clients.js';
import { effectsFor, effectsOf } from './effects.js';

/** The files other than package.json by which the client of a project is detected. */
function signsOf(client: Client): string[] {
  const signs = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    yarn: ['yarn.lock', readsYarnrc(client) ? '.yarnrc.yml' : '.yarnrc'],
    bun: ['bun.lock', 'bunfig.toml'],
    deno: ['deno.lock', 'deno.json', 'deno.jsonc'],
  };
  return signs[client.name];
}

/** The tests of a client in other situations than a login after the checkout of a complete project. */
export function testLoginVariants(shared: Shared): void {
  let fixture: ClientFixture;
  let withoutFiles: ClientJob;
  /** The Authorization headers that each registry must get. */
  let sent: Record<'acme' | 'corp' | 'open', Array<string | null>>;

  beforeAll(() => {
    fixture = shared.fixture;
    const { acme, corp } = fixture.registries.headers;
    sent = { acme: [acme], corp: [corp], open: [null] };
  });

  /** Whether a login in a workspace with only these files does what this client needs. */
  const isFoundBy = async (files: Files) => {
    const ci = fixture.job(files);
    await ci.logIn(fixture.registries.privateDefault);
    return JSON.stringify(effectsOf(ci)) === JSON.stringify(effectsFor(fixture.client));
  };

  test('is detected by what package.json declares', async () => {
    const { name, version } = fixture.client;
    for (const declared of [
      { packageManager: `${name}@${version}` },
      { devEngines: { packageManager: { name, version } } },
    ]) {
      expect(await isFoundBy({ 'package.json': JSON.stringify(declared) })).toBe(true);
    }
  });

  test('is detected by its own files', async () => {
    for (const name of signsOf(fixture.client)) {
      if (await isFoundBy({ [name]: fixture.project[name] ?? '' })) shared.row.foundBy.push(name);
    }
  });

  test('can be named by `package-manager` before any file is checked out', async () => {
    withoutFiles = fixture.job({});
    await withoutFiles.logIn(fixture.registries.input, { 'package-manager': fixture.packageManagerInput });
    withoutFiles.checkOut(fixture.project);
    const { exitCode, log, sent: seen } = await fixture.recordHeaders(() => withoutFiles.run(fixture.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: sent });
  });

  test('installs with a committed mapping of the scopes', async () => {
    withoutFiles.checkOut(fixture.withMapping(fixture.project));
    const { exitCode, log, sent: seen } = await fixture.recordHeaders(() => withoutFiles.run(fixture.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: sent });
  });

  test('uses a login from before the checkout, or sends no credential', async () => {
    const ci = fixture.job({});
    await ci.logIn(fixture.registries.input);
    ci.checkOut(fixture.withMapping(fixture.project));
    const { exitCode, sent: seen } = await fixture.recordHeaders(() => ci.run(fixture.commands.frozen));
    if (exitCode !== 0) expect(new Set(Object.values(seen).flat())).toEqual(new Set([null]));
    else expect(seen).toEqual(sent);
    shared.row.beforeCheckout = exitCode === 0 ? 'as it is' : 'package-manager';
  });

  test('installs packages without a scope from a private default registry', async () => {
    const files = plainProject(fixture.client, UNSCOPED, PACKAGES.corp);
    const first = fixture.job(files);
    await first.logIn(fixture.registries.privateDefault, { 'package-manager': fixture.packageManagerInput });
    expect(await first.run(fixture.commands.lock)).toMatchObject({ exitCode: 0 });
    const lock = readFileSync(join(first.job.workspace, fixture.commands.lockFile), 'utf8');

    const ci = fixture.job({ ...files, [fixture.commands.lockFile]: lock });
    await ci.logIn(fixture.registries.privateDefault);
    const { exitCode, log, sent: seen } = await fixture.recordHeaders(() => ci.run(fixture.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: { ...sent, open: [] } });
    expect((await ci.runProgram('index.js')).log.split('\n')).toEqual(
      [UNSCOPED, PACKAGES.corp].map((name) => `hello from ${name}`),
    );
    shared.row.privateDefault = true;
  });
}
