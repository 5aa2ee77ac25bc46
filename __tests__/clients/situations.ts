import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { ClientJob } from '../../scripts/clients/client-job.mjs';
import { readsYarnrc } from '../../scripts/clients/commands.mjs';
import { PACKAGES, plainProject, UNSCOPED } from '../../scripts/clients/project.mjs';
import type { Client } from '../../scripts/clients/versions.mjs';
import { effectsFor, effectsOf } from './effects.js';
import type { Shared } from './scenario.js';
import type { Files, Scene } from './scene.js';

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
export function testSituations(shared: Shared): void {
  let scene: Scene;
  let withoutFiles: ClientJob;
  /** The Authorization headers that each registry must get. */
  let sent: Record<'acme' | 'corp' | 'open', Array<string | null>>;

  beforeAll(() => {
    scene = shared.scene;
    const { acme, corp } = scene.registries.headers;
    sent = { acme: [acme], corp: [corp], open: [null] };
  });

  /** Whether a login in a workspace with only these files does what this client needs. */
  const isFoundBy = async (files: Files) => {
    const ci = scene.job(files);
    await ci.logIn(scene.registries.privateDefault);
    return JSON.stringify(effectsOf(ci)) === JSON.stringify(effectsFor(scene.client));
  };

  test('is detected by what package.json declares', async () => {
    const { name, version } = scene.client;
    for (const declared of [
      { packageManager: `${name}@${version}` },
      { devEngines: { packageManager: { name, version } } },
    ]) {
      expect(await isFoundBy({ 'package.json': JSON.stringify(declared) })).toBe(true);
    }
  });

  test('is detected by its own files', async () => {
    for (const name of signsOf(scene.client)) {
      if (await isFoundBy({ [name]: scene.project[name] ?? '' })) shared.row.foundBy.push(name);
    }
  });

  test('can be named by `package-manager` before any file is checked out', async () => {
    withoutFiles = scene.job({});
    await withoutFiles.logIn(scene.registries.input, { 'package-manager': scene.named });
    withoutFiles.checkOut(scene.project);
    const { exitCode, log, sent: seen } = await scene.watch(() => withoutFiles.run(scene.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: sent });
  });

  test('installs with a committed mapping of the scopes', async () => {
    withoutFiles.checkOut(scene.withMapping(scene.project));
    const { exitCode, log, sent: seen } = await scene.watch(() => withoutFiles.run(scene.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: sent });
  });

  test('uses a login from before the checkout, or sends no credential', async () => {
    const ci = scene.job({});
    await ci.logIn(scene.registries.input);
    ci.checkOut(scene.withMapping(scene.project));
    const { exitCode, sent: seen } = await scene.watch(() => ci.run(scene.commands.frozen));
    if (exitCode !== 0) expect(new Set(Object.values(seen).flat())).toEqual(new Set([null]));
    else expect(seen).toEqual(sent);
    shared.row.beforeCheckout = exitCode === 0 ? 'as it is' : 'package-manager';
  });

  test('installs packages without a scope from a private default registry', async () => {
    const files = plainProject(scene.client, UNSCOPED, PACKAGES.corp);
    const first = scene.job(files);
    await first.logIn(scene.registries.privateDefault, { 'package-manager': scene.named });
    expect(await first.run(scene.commands.lock)).toMatchObject({ exitCode: 0 });
    const lock = readFileSync(join(first.job.workspace, scene.commands.lockFile), 'utf8');

    const ci = scene.job({ ...files, [scene.commands.lockFile]: lock });
    await ci.logIn(scene.registries.privateDefault);
    const { exitCode, log, sent: seen } = await scene.watch(() => ci.run(scene.commands.frozen));
    expect({ exitCode, log, seen }).toEqual({ exitCode: 0, log, seen: { ...sent, open: [] } });
    expect((await ci.runProgram('index.js')).log.split('\n')).toEqual(
      [UNSCOPED, PACKAGES.corp].map((name) => `hello from ${name}`),
    );
    shared.row.privateDefault = true;
  });
}
