/** Each reported failure of a package manager: first as it was reported, then with this action. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf } from '../../scripts/clients/commands.mjs';
import { configFile, PACKAGES, plainProject } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, type Client, clientId } from '../../scripts/clients/versions.mjs';
import { FAILURES, type Failure, type Setup } from '../../scripts/failures/table.mjs';

let registries: Registries;
let folder: string;
beforeAll(async () => {
  registries = await startRegistries();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-failures-'));
});
afterAll(async () => {
  await registries?.close();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A job with the given setup. */
function jobOf(failure: Failure, client: Client, setup: Setup): ClientJob {
  const { needs = ['acme'], publish, mapped = true, run } = failure;
  const project = plainProject(client, ...needs.map((name) => PACKAGES[name]));
  const { name, text } = configFile(client, registries.committed);
  const manifest = { name: publish ?? 'sample', version: '1.0.0', license: 'MIT' };
  const files = {
    ...project,
    ...(publish === undefined ? {} : { 'package.json': JSON.stringify(manifest) }),
    ...(mapped ? { [name]: (project[name] ?? '') + text } : {}),
    ...setup.files,
  };
  const parent = fs.mkdtempSync(path.join(folder, 'job-'));
  const ci = new ClientJob(client, {
    folder: parent,
    proxy: registries.rejectingProxy.url,
    files,
    ...(run ? { run } : {}),
  });
  Object.assign(ci.job.env, { npm_config_fetch_retries: '0' }, setup.env);
  if (setup.home !== undefined) fs.writeFileSync(path.join(ci.job.home, '.npmrc'), setup.home);
  if (setup.userconfig !== undefined) {
    const file = path.join(ci.job.temp, '.npmrc'); // where actions/setup-node has it
    fs.writeFileSync(file, setup.userconfig);
    ci.job.env['NPM_CONFIG_USERCONFIG'] = file;
  }
  return ci;
}

/** Installs or publishes, depending on the failure. */
function work(ci: ClientJob, { publish }: Failure) {
  const { lock, publish: publishing } = commandsOf(ci.client);
  return ci.run(publish === undefined ? lock : (publishing ?? []));
}

const withClient = FAILURES.flatMap((failure) => {
  const client = CLIENTS.find((one) => clientId(one) === failure.client);
  return client === undefined ? [] : [{ title: failure.title, failure, client }];
});

test('every package manager in the table is among the clients', () => {
  expect(withClient).toHaveLength(FAILURES.filter(({ client }) => client !== undefined).length);
});

describe.each(withClient)('$title', ({ client, failure }) => {
  test(`without this action: ${clientId(client)} reports ${failure.symptom}`, async () => {
    const ci = jobOf(failure, client, failure.before?.(registries) ?? {});
    const { exitCode, log } = await work(ci, failure);
    expect({ log, failed: exitCode !== 0 }).toEqual({
      log: expect.stringContaining(failure.symptom),
      failed: failure.harmless !== true,
    });
  });

  test(`with this action: ${failure.result}`, async () => {
    const ci = jobOf(failure, client, failure.given?.(registries) ?? {});
    const before = ci.job.snapshot();
    const { with: inputs, env = {} } = failure.use(registries);
    const step = await ci.job.uses({ with: inputs, env });
    expect({ log: step.log, conclusion: step.conclusion }).toEqual({
      log: step.log,
      conclusion: failure.fails ? 'failure' : 'success',
    });
    if (failure.code !== undefined) expect(step.log).toContain(`[${failure.code}]`);
    for (const word of failure.words ?? []) expect(step.log).toContain(word);
    if (!failure.fails) {
      const { exitCode, log } = await work(ci, failure);
      expect({ log, exitCode }).toEqual({ log: expect.not.stringContaining(failure.symptom), exitCode: 0 });
    }
    await ci.job.post();
    if (failure.untouched === undefined) return;
    const below = (files: typeof before) => [...files].filter(([name]) => name.startsWith('home'));
    expect(below(ci.job.snapshot())).toEqual(below(before));
    expect((await work(ci, failure)).exitCode).toBe(0); // the next job, without this action
  });
});
