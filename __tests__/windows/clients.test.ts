/** The Windows builds of package managers, on what the action wrote. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientEnvironment, commandsOf } from '../../scripts/clients/commands.mjs';
import { PACKAGES, plainProject, VERSION, writeFiles } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { emptyFolder } from '../../scripts/sandbox/job-folders.mjs';
import { DRIVE_D, windowsPath } from '../../scripts/windows/folders.mjs';
import type { WindowsJob } from '../../scripts/windows/job.mjs';
import { CLIENTS } from '../../scripts/windows/versions.mjs';
import { annotationsOf, windowsJob } from './test-job.js';

type Client = (typeof CLIENTS)[number];

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => registries?.close());

/**
 * Wine 10 has no junctions, so pnpm must not create any. It would do so in a store outside the project. And no client
 * waits and retries when a registry refuses a request.
 */
const SETTINGS = Object.entries({
  node_linker: 'hoisted',
  store_dir: 'D:\\a\\repo\\repo\\.store',
  fetch_retries: '0',
}).flatMap(([name, value]) => [`npm_config_${name}`, `pnpm_config_${name}`].map((variable) => [variable, value]));

/** bun 1.4 finds no folder for temporary files under Wine and cannot install, but it can send requests to the registries. */
const cannotInstall = ({ id }: Client) => id === 'bun-1.4.5';

/** The commands that request every package. */
function commandsFor(client: Client): string[][] {
  if (!cannotInstall(client)) return [commandsOf(client).lock];
  return Object.values(PACKAGES).map((name) => ['pm', 'view', name, 'version']);
}

/** Gets all packages with a clean checkout and empty caches. @returns the failures, and the Authorization headers that each registry got */
async function install(job: WindowsJob, client: Client) {
  emptyFolder(job.workspace);
  writeFiles(job.workspace, plainProject(client, ...Object.values(PACKAGES)));
  const caches = path.join(DRIVE_D, 'caches');
  mkdirSync(caches);
  const given = clientEnvironment(caches, registries.rejectingProxy.url);
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.startsWith(caches) ? windowsPath(value) : value]),
  );
  const all = [registries.acme, registries.corp, registries.open];
  for (const registry of all) {
    await registry.settled();
    registry.forget();
  }
  const outcomes = [];
  for (const command of commandsFor(client))
    outcomes.push(await job.run(client, command, { env: { ...env, ...Object.fromEntries(SETTINGS) } }));
  const sent = await Promise.all(
    all.map(async (registry) => [...new Set((await registry.settled()).map(({ authorization }) => authorization))]),
  );
  rmSync(caches, { recursive: true, maxRetries: 5 });
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0).map(({ log }) => log);
  return { failed, sent };
}

function installedFile(job: WindowsJob, client: Client, name: string): string {
  // deno links from node_modules to the packages, also by junctions.
  const below = client.name === 'deno' ? ['.deno', `${name.replace('/', '+')}@${VERSION}`, 'node_modules'] : [];
  return path.join(job.workspace, 'node_modules', ...below, name, 'index.js');
}

describe.each(CLIENTS.map((client) => ({ client, id: client.id })))('$id', ({ client }) => {
  const { name, version } = client;

  test('gets packages from each registry with its own credential, and none after the job', async () => {
    const job = windowsJob({ profile: 'shared' });
    const before = new Set(job.snapshot().keys());
    const inputs = { registries: JSON.stringify(registries.input), 'package-manager': `${name}@${version}` };
    const step = await job.uses({ with: inputs });
    expect({
      exitCode: step.exitCode,
      said: annotationsOf(step).filter((said) => !said.startsWith('notice:')),
    }).toEqual({
      exitCode: 0,
      said: [],
    });

    const { failed, sent } = await install(job, client);
    expect(failed).toEqual([]);
    expect(sent).toEqual([[registries.headers.acme], [registries.headers.corp], [null]]);
    for (const name of cannotInstall(client) ? [] : Object.values(PACKAGES))
      expect(readFileSync(installedFile(job, client, name), 'utf8')).toContain('module.exports');

    for (const post of await job.post())
      expect({ exitCode: post.exitCode, said: annotationsOf(post) }).toEqual({ exitCode: 0, said: [] });
    const after = await install(job, client);
    expect(after.failed).not.toEqual([]);
    expect(after.sent.flat().filter((authorization) => authorization !== null)).toEqual([]);
    const left = [...job.snapshot().keys()].filter((file) => !before.has(file) && file.includes('npm-registry-login'));
    expect(left).toEqual([]);
  });

  test('finds the login in the home folder of a hosted runner, without the variables', async () => {
    // Only npm reads HOME.
    const job = windowsJob(name === 'npm' ? {} : { env: { HOME: 'C:\\Users\\other' } });
    const step = await job.uses({ with: { registries: JSON.stringify(registries.input) } });
    expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
    for (const name of ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE']) delete job.env[name];
    const { failed, sent } = await install(job, client);
    expect(failed).toEqual([]);
    expect(sent).toEqual([[registries.headers.acme], [registries.headers.corp], [null]]);
    await job.post();
  });
});
