import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { everyPath } from '../../scripts/sandbox/job-folders.mjs';
import { publishPackage } from '../../scripts/sandbox/publish-package.mjs';
import { type Registry, startRegistry } from '../../scripts/sandbox/registry.mjs';
import { type Machine, makeMachine, type Run, runWorkflow } from '../../scripts/workflow/act.mjs';
import type { JobLog } from '../../scripts/workflow/act-log.mjs';
import { lockedProject } from '../../scripts/workflow/locked-project.mjs';

const PASSWORD = 'fake-pass-word-of-corp';
const UNTOUCHED = 'all is as it was before the login';

let acme: Registry;
let corp: Registry;
type Published = Awaited<ReturnType<typeof publishPackage>>;
let greeting: Published;
let farewell: Published;
beforeAll(async () => {
  [acme, corp] = await Promise.all([
    startRegistry({ name: 'acme' }),
    startRegistry({ name: 'corp', prefix: '/npm/corp/', users: [{ name: 'ci', password: PASSWORD }] }),
  ]);
  greeting = await publishPackage({ registry: acme, token: acme.tokenFor(), name: '@acme/greeting' });
  farewell = await publishPackage({ registry: corp, token: corp.tokenFor(), name: '@corp/farewell' });
});
afterAll(async () => {
  await Promise.all([acme?.close(), corp?.close()]);
});

let machine: Machine;
beforeEach(() => {
  machine = makeMachine(fs.mkdtempSync(path.join(os.tmpdir(), 'machine-')));
  fs.mkdirSync(path.join(machine.root, 'meet'));
});
afterEach(() => fs.rmSync(machine.root, { recursive: true, force: true, maxRetries: 5 }));

/** What an organization sets once for the workflows of all its repositories: the registries, without secrets. */
function organizationVariable(): string {
  return JSON.stringify([
    { url: acme.url, scope: '@acme', 'token-env': 'ACME_TOKEN' },
    { url: corp.url, scope: ['@corp'], username: 'ci', 'password-env': 'CORP_PASSWORD' },
  ]);
}

function run(workflow: string, packages: Published[] = [greeting], cancelWhen?: string): Promise<Run> {
  return runWorkflow({
    ...(cancelWhen === undefined ? {} : { cancelWhen: path.join(machine.root, 'meet', cancelWhen) }),
    ...{ machine, workflow, files: lockedProject(packages) },
    secrets: { ACME_TOKEN: acme.tokenFor(), CORP_TOKEN: corp.tokenFor(), CORP_PASSWORD: PASSWORD },
    variables: {
      ACME_URL: acme.url,
      CORP_URL: corp.url,
      MEET: path.join(machine.root, 'meet'),
      NPM_REGISTRIES: organizationVariable(),
    },
  });
}

function jobOf(run: Run, name: string): JobLog {
  const job = run.jobs.get(name);
  if (!job) throw new Error(`There is no job ${name} in\n${run.log}`);
  return job;
}

function textOf(job: JobLog, stage: 'Main' | 'Post', name: string): string {
  const step = job.steps.find((one) => one.stage === stage && one.name.startsWith(name));
  if (!step) throw new Error(`There is no step ${stage} ${name}: ${job.steps.map((one) => one.name).join(', ')}`);
  return step.text;
}

/** The steps in order, each with its conclusion. */
function conclusionsOf(job: JobLog): string[] {
  return job.steps.map(({ stage, name, conclusion }) => `${stage} ${name}: ${conclusion}`);
}

/** Where a secret or its base64 can be read after the run: the log, and the names and contents of the machine's files. */
function leaksOf(log: string, secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll('=', '');
  const forms = [secret, base64(secret), base64(`ci:${secret}`)];
  const places = forms.some((form) => log.includes(form)) ? ['the log'] : [];
  for (const { path: file, name } of everyPath(machine.root)) {
    const status = fs.lstatSync(file);
    const bytes = status.isFile() ? fs.readFileSync(file) : Buffer.alloc(0);
    if (forms.some((form) => bytes.includes(form) || name.includes(form))) places.push(name);
  }
  return places;
}

/** Expects that after the last post step no secret can be read anywhere, and RUNNER_TEMP and the home folder are empty. */
function expectNothingLeft(run: Run): void {
  for (const secret of [acme.tokenFor(), corp.tokenFor(), PASSWORD]) expect(leaksOf(run.log, secret)).toEqual([]);
  expect(fs.readdirSync(machine.kept).sort()).toEqual([...run.jobs.keys()].sort());
  for (const job of run.jobs.keys()) expect(fs.readdirSync(path.join(machine.kept, job, 'tmp'))).toEqual([]);
  expect(fs.readdirSync(machine.home)).toEqual([]);
  expect(fs.readdirSync(machine.tmp)).toEqual([]);
}

async function tokensSeenBy(registry: Registry): Promise<Set<string | null>> {
  return new Set((await registry.settled()).map(({ authorization }) => authorization));
}

describe('one use', () => {
  let result: Run;
  let job: JobLog;
  beforeEach(async () => {
    acme.forget();
    result = await run('one-use.yml');
    job = jobOf(result, 'build');
  });

  test('logs npm in for the rest of the job, and out when it ends', async () => {
    expect(conclusionsOf(job)).toEqual([
      ...['Main checkout: success', 'Main check-restored: success', 'Main login: success', 'Main inspect: success'],
      ...['Main outputs: success', 'Main install: success', 'Main use: success'],
      ...['Post login: success', 'Post check-restored: success'],
    ]);
    expect({ exitCode: result.exitCode, job: job.conclusion }).toEqual({ exitCode: 0, job: 'success' });
    expect(textOf(job, 'Main', 'use')).toContain('hello from @acme/greeting');
    expect(await tokensSeenBy(acme)).toEqual(new Set([`Bearer ${acme.tokenFor()}`]));
    expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
    expectNothingLeft(result);
  });

  test('keeps one file in RUNNER_TEMP while the job runs, readable only by its owner', () => {
    const lines = textOf(job, 'Main', 'inspect').trimEnd().split('\n');
    const files = lines.filter((line) => line.includes('npm-registry-login-'));
    expect(files).toHaveLength(2); // listed twice: in the folder, and by the variable
    for (const line of files) expect(line).toMatch(/^-rw-------/);
  });

  test('sets outputs that expressions of later steps can use', () => {
    const [json = ''] = textOf(job, 'Main', 'outputs').split('\n');
    expect(JSON.parse(json)).toEqual([
      { url: acme.url, scopes: ['@acme'], 'replaces-base': false, credential: 'token' },
    ]);
  });
});

test('two uses combine, and each post step undoes its own use, newest first', async () => {
  acme.forget();
  corp.forget();
  const result = await run('two-uses.yml', [greeting, farewell]);
  const job = jobOf(result, 'build');
  expect(conclusionsOf(job).slice(-4)).toEqual([
    ...['Main use: success', 'Post login again: success', 'Post login: success', 'Post check-restored: success'],
  ]);
  expect(textOf(job, 'Main', 'use')).toContain('hello from @acme/greeting\nhello from @corp/farewell');
  expect(await tokensSeenBy(acme)).toEqual(new Set([`Bearer ${acme.tokenFor()}`]));
  expect(await tokensSeenBy(corp)).toEqual(new Set([`Bearer ${corp.tokenFor()}`]));
  expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expectNothingLeft(result);
});

test('post cleans up if a later step fails', async () => {
  const result = await run('failing-step.yml');
  const job = jobOf(result, 'build');
  expect(conclusionsOf(job).slice(2)).toEqual([
    ...['Main login: success', 'Main break: failure', 'Post login: success', 'Post check-restored: success'],
  ]);
  expect(textOf(job, 'Post', 'login')).toMatch(/npm-registry-login-\w+\.npmrc was deleted/);
  expect({ failed: result.exitCode !== 0, job: job.conclusion }).toEqual({ failed: true, job: 'failure' });
  expectNothingLeft(result);
});

test('post cleans up if the job is cancelled', async () => {
  const result = await run('cancelled.yml', [greeting], 'logged-in');
  const job = jobOf(result, 'build');
  expect(conclusionsOf(job).slice(2)).toEqual([
    ...[
      'Main login: success',
      'Main wait to be cancelled: failure',
      'Post login: success',
      'Post check-restored: success',
    ],
  ]);
  expect(textOf(job, 'Post', 'login')).toMatch(/npm-registry-login-\w+\.npmrc was deleted/);
  expectNothingLeft(result);
});

test('a missing secret fails the step with an error that names the likely causes', async () => {
  const result = await run('empty-secret.yml');
  const job = jobOf(result, 'build');
  expect(
    conclusionsOf(job)
      .filter((step) => step.startsWith('Main'))
      .slice(2),
  ).toEqual(['Main login: failure']);
  expect(job.conclusion).toBe('failure');
  const said = textOf(job, 'Main', 'login');
  expect(said).toMatch(/::error.*::\[token-empty\] /);
  expect(said.match(/\[token-empty\]/g)).toHaveLength(1);
  expect(said).toMatch(/the name of the secret is misspelled/);
  expect(said).not.toMatch(/fork|Dependabot/); // because this run is for a push
  expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expectNothingLeft(result);
});

test('a login in a composite action is valid for the whole job, and its post step runs', async () => {
  const result = await run('composite.yml');
  const job = jobOf(result, 'build');
  expect(job.conclusion).toBe('success');
  expect(textOf(job, 'Main', 'use')).toContain('hello from @acme/greeting');
  expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expectNothingLeft(result);
});

test('the registries can come from a variable of the organization, and the secrets from the workflow', async () => {
  corp.forget();
  const result = await run('organisation.yml', [greeting, farewell]);
  const job = jobOf(result, 'build');
  expect(job.conclusion).toBe('success');
  expect(textOf(job, 'Main', 'use')).toContain('hello from @acme/greeting\nhello from @corp/farewell');
  expect(await tokensSeenBy(corp)).toEqual(new Set([`Basic ${Buffer.from(`ci:${PASSWORD}`).toString('base64')}`]));
  expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expectNothingLeft(result);
});

test('with `if-no-token: warn`, a run without secrets, as from a fork, installs public packages', async () => {
  const result = await run('fork.yml', []);
  const job = jobOf(result, 'build');
  expect(job.conclusion).toBe('success');
  expect(textOf(job, 'Main', 'login')).toMatch(/::warning.*::\[token-empty\] /);
  expect(textOf(job, 'Main', 'inspect')).toContain(`@acme:registry=${acme.url}`);
  expect(textOf(job, 'Main', 'inspect')).not.toContain('_authToken');
  expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expectNothingLeft(result);
});

test('secrets that a later step prints are masked, in each form that a package manager may print', async () => {
  const result = await run('masking.yml');
  const job = jobOf(result, 'build');
  expect(textOf(job, 'Main', 'careless').split('\n').slice(0, 4)).toEqual([
    ...['raw ***', 'base64 ***', 'base64 of a line ***', 'base64 without padding ***'],
  ]);
  expect(textOf(job, 'Main', 'careless')).toContain(':_authToken="***"');
  expect(textOf(job, 'Main', 'careless about').trimEnd().split('\n')).toEqual([
    'raw ***',
    '_password ***',
    '_auth ***',
  ]);
  expectNothingLeft(result);
});

test('two jobs that run at the same time on one machine do not affect each other', async () => {
  const result = await run('two-jobs.yml');
  for (const name of ['first', 'second']) {
    const job = jobOf(result, name);
    expect({ name, conclusion: job.conclusion }).toEqual({ name, conclusion: 'success' });
    expect(textOf(job, 'Main', 'use')).toContain('hello from @acme/greeting');
    expect(textOf(job, 'Post', 'check-restored')).toContain(UNTOUCHED);
  }
  expectNothingLeft(result);
});

test('a second job that needs the same home file fails, and the first job restores the file', async () => {
  fs.writeFileSync(path.join(machine.home, '.npmrc'), 'fund=false\n');
  const result = await run('shared-home.yml');
  const [first, second] = [jobOf(result, 'first'), jobOf(result, 'second')];
  expect(first.conclusion).toBe('success');
  expect(textOf(first, 'Post', 'check-restored')).toContain(UNTOUCHED);
  expect(second.conclusion).toBe('failure');
  expect(textOf(second, 'Main', 'login')).toMatch(/::error.*::\[home-in-use\] /);
  expect(fs.readFileSync(path.join(machine.home, '.npmrc'), 'utf8')).toBe('fund=false\n');
  expect(fs.readdirSync(machine.home)).toEqual(['.npmrc']);
  expect(fs.readdirSync(path.join(machine.kept, 'first', 'tmp'))).toEqual([]);
  expect(leaksOf(result.log, acme.tokenFor())).toEqual([]);
});
