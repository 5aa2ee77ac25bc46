/** Each failure that a client takes part in: brought about as it was reported, then with this action in its place. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf } from '../../scripts/clients/commands.mjs';
import { configFile, PACKAGES, plainProject } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, type Client, clientId } from '../../scripts/clients/versions.mjs';
import { FAILURES, type Failure, type Way } from '../../scripts/failures/table.mjs';

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

/** A job in which things are as a way has them. */
function jobOf(failure: Failure, client: Client, way: Way): ClientJob {
  const { needs = ['acme'], publish, mapped = true, run } = failure;
  const project = plainProject(client, ...needs.map((name) => PACKAGES[name]));
  const { name, text } = configFile(client, registries.committed);
  const manifest = { name: publish ?? 'sample', version: '1.0.0', license: 'MIT' };
  const files = {
    ...project,
    ...(publish === undefined ? {} : { 'package.json': JSON.stringify(manifest) }),
    ...(mapped ? { [name]: (project[name] ?? '') + text } : {}),
    ...way.files,
  };
  const parent = fs.mkdtempSync(path.join(folder, 'job-'));
  const ci = new ClientJob(client, { folder: parent, proxy: registries.door.url, files, ...(run ? { run } : {}) });
  Object.assign(ci.job.env, { npm_config_fetch_retries: '0' }, way.env);
  if (way.home !== undefined) fs.writeFileSync(path.join(ci.job.home, '.npmrc'), way.home);
  if (way.userconfig !== undefined) {
    const file = path.join(ci.job.temp, '.npmrc'); // where actions/setup-node has it
    fs.writeFileSync(file, way.userconfig);
    ci.job.env['NPM_CONFIG_USERCONFIG'] = file;
  }
  return ci;
}

/** Does what the job is there for. */
function work(ci: ClientJob, { publish }: Failure) {
  const { lock, publish: publishing } = commandsOf(ci.client);
  return ci.run(publish === undefined ? lock : (publishing ?? []));
}

const withClient = FAILURES.flatMap((failure) => {
  const client = CLIENTS.find((one) => clientId(one) === failure.client);
  return client === undefined ? [] : [{ problem: failure.problem, failure, client }];
});

test('every client of the table is known', () => {
  expect(withClient).toHaveLength(FAILURES.filter(({ client }) => client !== undefined).length);
});

describe.each(withClient)('$problem', ({ client, failure }) => {
  test(`then: ${clientId(client)} says ${failure.saw}`, async () => {
    const ci = jobOf(failure, client, failure.before?.(registries) ?? {});
    const { exitCode, log } = await work(ci, failure);
    expect({ log, failed: exitCode !== 0 }).toEqual({
      log: expect.stringContaining(failure.saw),
      failed: failure.harmless !== true,
    });
  });

  test(`now: ${failure.says ?? failure.cured}`, async () => {
    const ci = jobOf(failure, client, failure.given?.(registries) ?? {});
    const before = ci.job.snapshot();
    const { with: inputs, env = {} } = failure.now(registries);
    const step = await ci.job.uses({ with: inputs, env });
    expect({ log: step.log, conclusion: step.conclusion }).toEqual({
      log: expect.stringContaining(failure.says ?? ''),
      conclusion: failure.refused ? 'failure' : 'success',
    });
    if (!failure.refused) {
      const { exitCode, log } = await work(ci, failure);
      expect({ log, exitCode }).toEqual({ log: expect.not.stringContaining(failure.saw), exitCode: 0 });
    }
    await ci.job.post();
    if (failure.untouched === undefined) return;
    const below = (world: typeof before) => [...world].filter(([name]) => name.startsWith('home'));
    expect(below(ci.job.snapshot())).toEqual(below(before));
    expect((await work(ci, failure)).exitCode).toBe(0); // the next job, without this action
  });
});
