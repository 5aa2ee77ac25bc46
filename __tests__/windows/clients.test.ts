/** The Windows builds of package managers, on what the action wrote. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientEnvironment, commandsOf } from '../../scripts/clients/commands.mjs';
import { PACKAGES, plainProject, writeFiles } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { emptyFolder } from '../../scripts/sandbox/world.mjs';
import { DRIVE_D, windowsPath } from '../../scripts/windows/folders.mjs';
import type { WindowsJob } from '../../scripts/windows/job.mjs';
import { CLIENTS } from '../../scripts/windows/versions.mjs';
import { annotationsOf, windowsJob } from './world.js';

type Client = (typeof CLIENTS)[number];

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => registries?.close());

/** Wine 10 has no junctions, so pnpm must not make any. */
const WITHOUT_JUNCTIONS = { npm_config_node_linker: 'hoisted', pnpm_config_node_linker: 'hoisted' };

/** Runs an install on a clean checkout and with empty caches. @returns its outcome, and what each registry was sent */
async function install(job: WindowsJob, client: Client) {
  emptyFolder(job.workspace);
  writeFiles(job.workspace, plainProject(client, ...Object.values(PACKAGES)));
  const caches = path.join(DRIVE_D, 'caches');
  mkdirSync(caches);
  const given = clientEnvironment(caches, registries.door.url);
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.startsWith(caches) ? windowsPath(value) : value]),
  );
  const all = [registries.acme, registries.corp, registries.open];
  for (const registry of all) {
    await registry.settled();
    registry.forget();
  }
  const { exitCode, log } = await job.run(client, commandsOf(client).lock, { env: { ...env, ...WITHOUT_JUNCTIONS } });
  const sent = await Promise.all(
    all.map(async (registry) => [...new Set((await registry.settled()).map(({ authorization }) => authorization))]),
  );
  rmSync(caches, { recursive: true, maxRetries: 5 });
  return { exitCode, log, sent };
}

describe.each(CLIENTS.map((client) => ({ client, id: client.id })))('$id', ({ client }) => {
  const { name, version } = client;

  test('installs from each registry with its own credential, and no more after the job', async () => {
    const job = windowsJob();
    const before = new Set(job.snapshot().keys());
    const inputs = { registries: JSON.stringify(registries.input), 'package-manager': `${name}@${version}` };
    const step = await job.uses({ with: inputs });
    expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });

    const { exitCode, log, sent } = await install(job, client);
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(sent).toEqual([[registries.headers.acme], [registries.headers.corp], [null]]);
    for (const installed of Object.values(PACKAGES)) {
      const file = path.join(job.workspace, 'node_modules', installed, 'index.js');
      expect(readFileSync(file, 'utf8')).toContain('module.exports');
    }

    for (const post of await job.post())
      expect({ exitCode: post.exitCode, said: annotationsOf(post) }).toEqual({ exitCode: 0, said: [] });
    const after = await install(job, client);
    expect(after.exitCode).not.toBe(0);
    expect(after.sent.flat().filter((authorization) => authorization !== null)).toEqual([]);
    const left = [...job.snapshot().keys()].filter((file) => !before.has(file) && file.includes('npm-registry-login'));
    expect(left).toEqual([]);
  });
});
