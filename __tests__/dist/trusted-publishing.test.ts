/** The built action with `oidc: npm`, against a loopback registry that answers as npm's public registry does. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type NpmRegistry, PUBLISHER, startNpmRegistry } from '../../scripts/sandbox/vendors/npm-registry.mjs';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

type Job = ReturnType<typeof freshJob>;
type Step = Awaited<ReturnType<Job['uses']>>;
type Packages = Parameters<NpmRegistry['begin']>[0]['packages'];

const REPOSITORY = 'git+https://github.com/acme/repo.git';
const PUBLISHED = { publisher: PUBLISHER };

let registry: NpmRegistry;
beforeEach(async () => {
  registry = await startNpmRegistry();
});
afterEach(async () => {
  await registry.close();
});

/** Writes package.json files by folder. Each is public and names the repository by default. */
function write(job: Job, manifests: Record<string, object>): void {
  for (const [folder, manifest] of Object.entries(manifests)) {
    const file = path.join(job.workspace, folder, 'package.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ version: '1.0.0', repository: REPOSITORY, ...manifest }));
  }
}

interface Given {
  packages?: Packages;
  claims?: Record<string, string>;
  entry?: Record<string, unknown>;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

function run(job: Job, given: Given = {}): Promise<Step> {
  registry.begin({
    packages: given.packages ?? {},
    ...(given.claims === undefined ? {} : { claims: given.claims }),
  });
  const entry = { url: registry.url, 'replaces-base': 'true', oidc: 'npm', ...given.entry };
  return job.uses({
    with: { registries: JSON.stringify([entry]), ...given.inputs },
    env: { ...registry.environment, ...given.env },
  });
}

const codesOf = ({ annotations }: Step) =>
  annotations.map(({ level, message }) => `${level} ${/^\[([a-z-]+)\]/.exec(message)?.[1]}`);
const errorOf = ({ annotations }: Step) => annotations.find(({ level }) => level === 'error')?.message ?? '';
const exchanges = () => registry.operations.filter((line) => line.startsWith('exchange'));
const keyOf = (name: string) => `${registry.url.replace('http:', '')}${name}:_authToken=`;
const tokenLines = (step: Step) =>
  npmrcOf(step)
    .split('\n')
    .filter((line) => line.includes('_authToken'));

/** Expects that a step changed nothing, and that no secret of the registry can be read anywhere. */
async function expectNothingDone(job: Job, step: Step): Promise<void> {
  expect(step.exitCode).toBe(1);
  expect({ env: step.env, outputs: step.outputs, state: step.state }).toEqual({ env: {}, outputs: {}, state: {} });
  await job.post();
  expectNoLeak(job, step);
}

function expectNoLeak(job: Job, step: Step): void {
  expect(registry.secrets.flatMap((secret) => leaksOf(job, secret))).toEqual([]);
  const printed = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(printed.filter((line) => registry.secrets.some((secret) => line.includes(secret)))).toEqual([]);
  expect(step.stdout).not.toContain('somebody-else'); // a claim that npm does not compare
}

describe('a package for which npm grants a token', () => {
  test('has its token under its own key and the registry’s, until post', async () => {
    const job = freshJob();
    write(job, { '.': { name: '@acme/one' } });
    const before = job.snapshot();
    const step = await run(job, { packages: { '@acme/one': PUBLISHED } });
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(step.log).toContain('@acme/one is granted');
    const token = registry.secrets.at(-1);
    expect(token).toMatch(/^npm_fake/);
    expect(tokenLines(step)).toEqual([`${keyOf('')}"${token}"`, `${keyOf('@acme%2fone')}"${token}"`]);
    const [summary] = JSON.parse(step.outputs['registries'] ?? '');
    expect(summary).toMatchObject({ credential: 'token' });
    expect(summary.expires).toMatch(/^\d{4}-/);
    await job.post();
    expect(job.snapshot()).toEqual(before);
    expectNoLeak(job, step);
  });

  test.each(['@acme/one', 'one'])('loses the token of an earlier use if none is needed any more (%s)', async (name) => {
    const job = freshJob();
    write(job, { '.': { name } });
    const before = job.snapshot();
    const packages = { [name]: PUBLISHED };
    expect(tokenLines(await run(job, { packages, inputs: { 'package-manager': 'bun@1.4.5' } }))).toHaveLength(2);
    expect(tokenLines(await run(job, { packages, inputs: { 'package-manager': 'npm@11.21.2' } }))).toEqual([]);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('causes no further request with `verify`', async () => {
    const job = freshJob();
    write(job, { '.': { name: '@acme/one' } });
    const step = await run(job, { packages: { '@acme/one': PUBLISHED }, inputs: { verify: 'true' } });
    expect(step.exitCode).toBe(0);
    expect(registry.operations).toHaveLength(2);
    expect(registry.requests).toHaveLength(2);
    await job.post();
  });

  test('without a scope has a key without an escape', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'left' } });
    const step = await run(job, { packages: { left: PUBLISHED } });
    expect(tokenLines(step)[1]).toContain(keyOf('left'));
    await job.post();
  });

  test('is exchanged with an ID token of its own, in the same way as by npm', async () => {
    const job = freshJob();
    write(job, { '.': { name: '@acme/one', workspaces: ['packages/*'] }, 'packages/two': { name: 'two' } });
    await run(job, { packages: { '@acme/one': PUBLISHED, two: PUBLISHED } });
    const [id, first, ...more] = registry.requests.filter(({ method }) => method === 'GET' || method === 'POST');
    expect(id?.path).toBe('/id-token?api-version=2.0&audience=npm%3A127.0.0.1');
    const posts = [first, ...more].filter((request) => request?.method === 'POST');
    expect(posts.map((request) => request?.path).sort()).toEqual([
      '/-/npm/v1/oidc/token/exchange/package/@acme%2fone',
      '/-/npm/v1/oidc/token/exchange/package/two',
    ]);
    expect(new Set(posts.map((request) => request?.headers.authorization)).size).toBe(2);
    expect(posts[0]).toMatchObject({ body: '', headers: { 'content-length': '0' } });
    await job.post();
  });

  test.each([
    ['npm 11.5.1', 'npm@11.5.1'],
    ['pnpm 11', 'pnpm@11.28.11'],
    ['Yarn 4.10', 'yarn@4.10.0'],
  ])('gets no token in the npmrc for %s, which does the exchange itself', async (_, client) => {
    const job = freshJob();
    write(job, { '.': { name: '@acme/one' } });
    const step = await run(job, {
      packages: { '@acme/one': PUBLISHED },
      inputs: { 'package-manager': client },
    });
    expect(step.exitCode).toBe(0);
    expect(exchanges()).toHaveLength(1);
    expect(tokenLines(step)).toEqual([]);
    await job.post();
    expectNoLeak(job, step);
  });

  test.each([
    ['npm@11.5.0', 'npm 11.5.0'],
    ['yarn@4.9.4', 'Yarn 4.9.4'],
    ['yarn@1', 'Yarn Classic'],
    ['bun@1.4.5', 'bun 1.4.5'],
  ])('causes a notice about %s, which needs the token in the npmrc', async (client, label) => {
    const job = freshJob();
    write(job, { '.': { name: '@acme/one' } });
    const step = await run(job, { packages: { '@acme/one': PUBLISHED }, inputs: { 'package-manager': client } });
    expect(codesOf(step)).toContain('notice trusted-publishing-client');
    expect(step.log).toContain(label);
    expect(tokenLines(step)).toHaveLength(2);
    await job.post();
  });

  test('causes a warning if there are several and the package manager reads only one token for the registry', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'root', workspaces: ['packages/*'] }, 'packages/two': { name: 'two' } });
    const step = await run(job, {
      packages: { root: PUBLISHED, two: PUBLISHED },
      inputs: { 'package-manager': 'bun@1.4.5' },
    });
    expect(codesOf(step)).toContain('warning trusted-publishing-client');
    await job.post();
  });

  test('causes a warning if its repository is public and its `repository.url` does not match', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one', repository: { url: 'https://github.com/Acme/repo' } } });
    const step = await run(job, { packages: { one: PUBLISHED }, claims: { repository_visibility: 'public' } });
    expect(codesOf(step)).toContain('warning trusted-publishing-repository');
    await job.post();
  });
});

describe('the packages to publish', () => {
  test('are the root and its workspaces, without private ones and those of another registry', async () => {
    const job = freshJob();
    write(job, {
      '.': { name: 'root', workspaces: { packages: ['./packages/*', 'tools/**', '!packages/left-out'] } },
      'packages/one': { name: '@acme/one' },
      'packages/hidden': { name: '@acme/hidden', private: true },
      'packages/left-out': { name: '@acme/left-out' },
      'packages/elsewhere': { name: '@acme/elsewhere', publishConfig: { registry: 'https://npm.acme.dev' } },
      'tools/deep/two': { name: 'two' },
      'examples/demo': { name: 'demo' },
    });
    const step = await run(job, { packages: { root: PUBLISHED, '@acme/one': PUBLISHED, two: PUBLISHED } });
    expect(step.exitCode).toBe(0);
    expect(exchanges().sort()).toEqual(['@acme/one', 'root', 'two'].map((name) => `exchange for ${name} by ID token`));
    await job.post();
  });

  test('include those of a pnpm workspace', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'root', private: true }, 'libs/one': { name: '@acme/one' } });
    fs.writeFileSync(path.join(job.workspace, 'pnpm-workspace.yaml'), "packages:\n  - 'libs/*'\n");
    await run(job, { packages: { '@acme/one': PUBLISHED } });
    expect(exchanges()).toEqual(['exchange for @acme/one by ID token']);
    await job.post();
  });

  test('include those of a project one folder down, where its `.npmrc` is checked, too', async () => {
    const job = freshJob();
    write(job, { app: { name: 'root', workspaces: ['packages/*'] }, 'app/packages/one': { name: '@acme/one' } });
    fs.writeFileSync(path.join(job.workspace, 'app/package-lock.json'), '{"lockfileVersion": 3}');
    fs.writeFileSync(path.join(job.workspace, 'app/.npmrc'), `${keyOf('')}fake-stored-token\n`);
    const step = await run(job, { packages: { root: PUBLISHED, '@acme/one': PUBLISHED } });
    expect(exchanges().sort()).toEqual(['@acme/one', 'root'].map((name) => `exchange for ${name} by ID token`));
    expect(codesOf(step)).toContain('warning trusted-publishing-fallback');
    expect(step.stdout).toContain('app/.npmrc has a credential');
    await job.post();
  });

  test('are those of `packages`, if it is given', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'root', workspaces: ['packages/*'] }, 'packages/one': { name: '@acme/one' } });
    await run(job, {
      packages: { '@acme/one': PUBLISHED, other: PUBLISHED },
      entry: { packages: ['@acme/one', 'other'] },
    });
    expect(exchanges().sort()).toEqual(['exchange for @acme/one by ID token', 'exchange for other by ID token']);
    await job.post();
  });

  test('can be a hundred, with at most sixteen exchanges at the same time', async () => {
    await registry.close();
    registry = await startNpmRegistry({ delay: 100 });
    const names = Array.from({ length: 100 }, (_, index) => `@acme/package-${index}`);
    const job = freshJob();
    const step = await run(job, {
      packages: Object.fromEntries(names.map((name) => [name, PUBLISHED])),
      entry: { packages: names },
    });
    expect(step.exitCode).toBe(0);
    expect(exchanges()).toHaveLength(100);
    expect(Math.max(...registry.requests.map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(16);
    expect(Math.max(...registry.requests.map(({ atOnce }) => atOnce))).toBeGreaterThan(8);
    expect(step.milliseconds).toBeLessThan(6000);
    await job.post();
    expectNoLeak(job, step);
  }, 30_000);

  test('must be at least one', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'root', private: true } });
    const step = await run(job);
    expect(codesOf(step)).toContain('error trusted-publishing-packages');
    expect(registry.operations).toEqual([]);
    await expectNothingDone(job, step);
  });

  test('must have names that npm allows', async () => {
    const job = freshJob();
    const step = await run(job, { entry: { packages: '@acme/* left-pad@1.0.0' } });
    expect(codesOf(step)).toEqual(['error registries-field', 'error registries-field']);
    await expectNothingDone(job, step);
  });
});

describe('a refused package', () => {
  const REFUSALS: [why: string, packages: Packages, claims: Record<string, string>, reported: RegExp[]][] = [
    ['that does not exist', {}, {}, [/HTTP 404/, /package not found/, /no such public package/, /with a token/]],
    ['without a trusted publisher', { one: {} }, {}, [/the package exists/]],
    [
      'with another workflow file',
      { one: { publisher: { ...PUBLISHER, workflow: 'publish.yml' } } },
      {},
      [/workflow file: release\.yml$/m],
    ],
    [
      'with another environment',
      { one: { publisher: { ...PUBLISHER, environment: 'npm' } } },
      { environment: 'staging' },
      [/environment: staging/],
    ],
    [
      'published by a reusable workflow',
      { one: { publisher: { ...PUBLISHER, workflow: 'publish.yml' } } },
      { job_workflow_ref: 'acme/shared/.github/workflows/publish.yml@refs/heads/main' },
      [/workflow file: release\.yml \(.*publish\.yml.*does not count/],
    ],
    ['with an ID token that npm rejects', { one: { fault: 'unauthorized' } }, {}, [/HTTP 401, "OIDC .*unauthorized"/]],
  ];

  test.each(REFUSALS)(
    '%s causes an error that lists what to compare, and nothing changes',
    async (_, packages, claims, reported) => {
      const job = freshJob();
      write(job, { '.': { name: 'one' } });
      const step = await run(job, { packages, claims });
      expect(codesOf(step)).toContain('error trusted-publishing-refused');
      for (const pattern of [
        ...reported,
        /repository: acme\/repo/,
        /ref: refs\/heads\/main/,
        /runner environment: github-hosted/,
      ])
        expect(errorOf(step)).toMatch(pattern);
      expect(errorOf(step)).toContain('`repository.url` in package.json fits');
      await expectNothingDone(job, step);
    },
  );

  test('is listed with the others in one error', async () => {
    const job = freshJob();
    write(job, {
      '.': { name: 'root', workspaces: ['packages/*'] },
      'packages/one': { name: 'one', repository: 'acme/other' },
      'packages/two': { name: 'two', repository: undefined },
    });
    const step = await run(job, { packages: { root: PUBLISHED, one: {} } });
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(errorOf(step)).toMatch(/- one: .*exists; `repository\.url` in packages\/one\/package\.json does not name/);
    expect(errorOf(step)).toMatch(/- two: .*no such public package; packages\/two\/package\.json has no `repository/);
    expect(errorOf(step)).toContain('`packages`');
    await expectNothingDone(job, step);
  });

  test('cannot make the log show the ID token or a workflow command', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    const step = await run(job, { packages: { one: { fault: 'echo' } }, claims: { ref: 'refs/heads/a\n::error::b' } });
    expect(codesOf(step)).toContain('error trusted-publishing-refused');
    expect(step.stdout).not.toMatch(/^::error::(fake-body|b)/m);
    expect(errorOf(step)).toContain('ref: (not shown)');
    await expectNothingDone(job, step);
  });

  test('a package that may only be staged is not refused by the exchange', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    const step = await run(job, { packages: { one: { publisher: { ...PUBLISHER, allowed: ['stage'] } } } });
    expect(step.exitCode).toBe(0);
    await job.post();
  });
});

describe('a failing exchange', () => {
  test.each([
    ['html', 'oidc-answer'],
    ['html-404', 'oidc-answer'],
    ['redirect', 'oidc-answer'],
    ['no-token', 'oidc-answer'],
    ['rate-limit', 'oidc-unavailable'],
    ['server-error', 'oidc-unavailable'],
    ['never', 'oidc-unavailable'],
  ] as const)(
    'with the response `%s` causes %s, and nothing changes',
    async (fault, code) => {
      const job = freshJob();
      write(job, { '.': { name: 'one' } });
      const step = await run(job, { packages: { one: { fault } } });
      expect(codesOf(step).filter((line) => line.startsWith('error'))).toEqual([`error ${code}`]);
      expect(step.stdout).not.toContain('fake-body');
      await expectNothingDone(job, step);
    },
    60_000,
  );
});

describe('before any exchange', () => {
  test('a job without `id-token: write` gets an error with the lines to add', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    registry.begin({ packages: { one: PUBLISHED } });
    const step = await job.uses({
      with: { registries: JSON.stringify([{ url: registry.url, 'replaces-base': 'true', oidc: 'npm' }]) },
    });
    expect(codesOf(step)).toEqual(['error oidc-permission']);
    expect(errorOf(step)).toContain('\npermissions:\n  id-token: write');
    expect(registry.operations).toEqual([]);
    await expectNothingDone(job, step);
  });

  test('a registry other than npm’s causes an error', async () => {
    const job = freshJob();
    const step = await run(job, { entry: { url: 'https://npm.acme.dev' } });
    expect(codesOf(step)).toEqual(['error oidc-registry']);
    await expectNothingDone(job, step);
  });

  test('a runner that is not GitHub-hosted causes a warning', async () => {
    const job = freshJob({ profile: 'shared' });
    write(job, { '.': { name: 'one' } });
    const step = await run(job, { packages: { one: PUBLISHED } });
    expect(codesOf(step)).toContain('warning trusted-publishing-runner');
    await job.post();
  });

  test('a stored token in the user configuration is left out, and one in the project causes a warning', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    fs.writeFileSync(path.join(job.home, '.npmrc'), `${keyOf('')}fake-stored-token\n`);
    fs.writeFileSync(path.join(job.workspace, '.npmrc'), `${keyOf('')}\${STORED}\n`);
    const step = await run(job, {
      packages: { one: PUBLISHED },
      inputs: { 'package-manager': 'npm@11.21.2' },
      env: { STORED: 'fake-other-token' },
    });
    expect(codesOf(step)).toEqual(
      expect.arrayContaining(['notice trusted-publishing-fallback', 'warning trusted-publishing-fallback']),
    );
    expect(npmrcOf(step)).not.toContain('fake-stored-token');
    await job.post();
    fs.rmSync(path.join(job.home, '.npmrc'));
  });

  test('setup-node’s placeholder does not count as a stored token', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    fs.writeFileSync(path.join(job.home, '.npmrc'), `${keyOf('')}\${NODE_AUTH_TOKEN}\n`);
    const step = await run(job, {
      packages: { one: PUBLISHED },
      inputs: { 'package-manager': 'npm@11.21.2' },
      env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    });
    expect(codesOf(step)).not.toContain('notice trusted-publishing-fallback');
    await job.post();
  });
});

describe('without `oidc: npm`', () => {
  test('nothing is exchanged', async () => {
    const job = freshJob();
    write(job, { '.': { name: 'one' } });
    const step = await run(job, { packages: { one: PUBLISHED }, entry: { oidc: undefined, auth: 'none' } });
    expect(step.exitCode).toBe(0);
    expect(registry.requests).toEqual([]);
    await job.post();
  });

  test('`verify` checks what needs no network', async () => {
    const job = freshJob({ profile: 'shared' });
    write(job, { '.': { name: 'one' } });
    registry.begin({ packages: {} });
    const step = await job.uses({
      with: {
        registries: JSON.stringify([{ url: 'https://registry.npmjs.org', scope: '@acme', auth: 'none' }]),
        verify: 'true',
        'package-manager': 'npm@10.9.9',
      },
      env: registry.environment,
    });
    expect(step.exitCode).toBe(0);
    expect(codesOf(step)).toEqual(
      expect.arrayContaining(['warning trusted-publishing-runner', 'warning trusted-publishing-client']),
    );
    expect(registry.requests).toEqual([]);
    await job.post();
  });
});
