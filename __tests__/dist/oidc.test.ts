/** OIDC through the built action, with vendors on loopback. */
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isolatedNpmSettings, npmCommand } from '../../scripts/sandbox/sample-project.mjs';
import type { VendorAnswer, Vendors } from '../../scripts/sandbox/vendors/server.mjs';
import { selfSigned } from '../network/certificate.js';
import { serveProxy } from '../network/servers.js';
import { EXCHANGE, PROVIDERS, registriesOf, type Vendor, vendorsOnLoopback } from '../oidc/fixture.js';
import { posix } from '../platform.js';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

type Job = ReturnType<typeof freshJob>;

/** Where a secret that the vendors issued can be read, other than in the commands that mask it. */
function leaks(job: Job, vendors: Vendors): string[] {
  return vendors.secrets.flatMap((secret) => leaksOf(job, secret));
}

/** The lines of raw output that contain a secret and do not mask it. */
function unmasked(stdout: string, vendors: Vendors): string[] {
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::') && vendors.secrets.some((secret) => line.includes(secret)));
}

const run = (job: Job, vendors: Vendors, providers: Vendor[], more: Record<string, string> = {}) =>
  job.uses({ with: { registries: registriesOf(vendors.url, ...providers), ...more }, env: vendors.env });

describe('a job without secrets', () => {
  test.each(PROVIDERS)('gets a credential from %s, and the post step removes it', async (provider) => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob({ debug: true });
    const before = job.snapshot();
    const step = await run(job, vendors, [provider]);
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(unmasked(step.stdout, vendors)).toEqual([]);
    const token = vendors.secrets.at(-1) ?? '';
    const npmrc = npmrcOf(step);
    const key = /^@\w+:registry=https?:(.*)$/m.exec(npmrc)?.[1] ?? '';
    const base64 = Buffer.from(token).toString('base64');
    expect(npmrc.split('\n').slice(2)).toEqual(
      provider === 'azure'
        ? [key, key.replace(/registry\/$/, '')]
            .flatMap((path) => [`${path}:username="npm-registry-login"`, `${path}:_password="${base64}"`])
            .concat('')
        : [key, ...(provider === 'chainguard' ? [key.replace('/javascript/', '/javascript-upstream/')] : [])]
            .map((path) => `${path}:_authToken="${token}"`)
            .concat(''),
    );
    const [summary] = JSON.parse(step.outputs['registries'] ?? '');
    expect(summary).toMatchObject({ credential: provider === 'azure' ? 'basic' : 'token' });
    expect(summary.expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(step.log).toContain(` until ${summary.expires}`);

    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    if (provider === 'jfrog') expect(post?.log).toMatch(/could not be revoked .*6 hours/);
    expect(vendors.revoked).toEqual(provider === 'jfrog' ? [token] : []);
    expect(job.snapshot()).toEqual(before);
    expect(leaks(job, vendors)).toEqual([]);
  });

  test("writes Chainguard's credential for both of its registries, also for Yarn 2+", async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    fs.writeFileSync(path.join(job.workspace, 'package.json'), '{"packageManager":"yarn@4.18.0"}');
    const step = await run(job, vendors, ['chainguard']);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    const yarnrc = parse(fs.readFileSync(step.outputs['yarnrc-path'] ?? '', 'utf8'));
    const login = { npmAlwaysAuth: 'true', npmAuthToken: vendors.secrets.at(-1) };
    expect(yarnrc.npmRegistries).toEqual({
      [`${vendors.url}/javascript`]: login,
      [`${vendors.url}/javascript-upstream`]: login,
    });
    expect(yarnrc.npmScopes.chainguard.npmRegistryServer).toBe(`${vendors.url}/javascript`);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
  });

  test.each<[Vendor, string]>([
    ['jfrog', 'as a token'],
    ['azure', 'as a password'],
  ])('lets npm use the credential of %s, %s', async (provider, _) => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    await run(job, vendors, [provider]);
    const [command, ...args] = npmCommand();
    const npm = () =>
      job.run(command, [...args, 'view', `@${provider}/thing`, 'version'], {
        env: isolatedNpmSettings(path.join(job.root, 'npm')),
      });
    const view = await npm();
    expect({ out: view.stdout.trim(), code: view.exitCode }).toEqual({ out: '1.0.0', code: 0 });
    const { authorization } = vendors.requests.at(-1)?.headers ?? {};
    expect(authorization).toMatch(provider === 'azure' ? /^Basic / : /^Bearer /);
    await job.post();
    expect((await npm()).exitCode).not.toBe(0);
  });

  test('obtains the credentials of all its registries at the same time', async () => {
    const vendors = await vendorsOnLoopback({ delay: 150 });
    const job = freshJob();
    const step = await run(job, vendors, PROVIDERS);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    const exchanges = vendors.requests.filter(
      ({ path: asked }) =>
        !asked.startsWith('/id-token') &&
        PROVIDERS.some((provider) => EXCHANGE[provider].test(asked.split('?')[0] ?? '')),
    );
    expect(exchanges.length).toBe(PROVIDERS.length - 1); // all but Buildkite
    const firstEnd = Math.min(...exchanges.map(({ ended }) => ended));
    for (const { began } of exchanges) expect(began).toBeLessThan(firstEnd);
    expect(JSON.parse(step.outputs['registries'] ?? '').length).toBe(PROVIDERS.length);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('reaches vendors through a proxy, and rejects untrusted certificates', async () => {
    const identity = selfSigned();
    const vendors = await vendorsOnLoopback({ identity });
    const proxy = await serveProxy();
    const job = freshJob();
    const authority = path.join(job.root, 'authority.pem');
    fs.writeFileSync(authority, identity.cert);
    const env = { ...vendors.env, https_proxy: proxy.url };
    const input = { registries: registriesOf(vendors.url, 'azure', 'jfrog') };
    const trusted = await job.uses({ with: input, env: { ...env, NODE_EXTRA_CA_CERTS: authority } });
    expect(trusted).toMatchObject({ exitCode: 0, annotations: [] });
    expect(new Set(proxy.requests.map(({ host }) => host))).toEqual(new Set([new URL(vendors.url).host]));
    const asked = vendors.requests.length;
    const untrusted = await job.uses({ with: input, env });
    expect(untrusted.exitCode).toBe(1);
    expect(untrusted.annotations[0]?.message).toMatch(/\[oidc-unavailable\] .*certificate/);
    expect(vendors.requests.length).toBe(asked);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('uses no proxy and no certificate authority from a file of the workspace', async () => {
    const identity = selfSigned();
    const vendors = await vendorsOnLoopback({ identity });
    const proxy = await serveProxy();
    const job = freshJob();
    const authority = path.join(job.workspace, 'authority.pem');
    fs.writeFileSync(authority, identity.cert);
    fs.writeFileSync(
      path.join(job.workspace, '.npmrc.ci'),
      `https-proxy=${proxy.url}\nproxy=${proxy.url}\ncafile=authority.pem\nstrict-ssl=false\n`,
    );
    const input = { registries: registriesOf(vendors.url, 'jfrog'), 'npmrc-file': '.npmrc.ci' };
    const env = { ...vendors.env, NODE_EXTRA_CA_CERTS: authority };
    const tls = { level: 'warning', message: expect.stringContaining('[config-tls]') };
    expect(await job.uses({ with: input, env })).toMatchObject({ exitCode: 0, annotations: [tls] });
    const asked = vendors.requests.length;
    const untrusted = await job.uses({ with: input, env: vendors.env });
    expect(untrusted.annotations.at(-1)?.message).toMatch(/\[oidc-unavailable\] .*certificate/);
    expect(vendors.requests.length).toBe(asked);
    expect(proxy.requests).toEqual([]);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('can export the obtained token', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await run(job, vendors, ['jfrog'], { 'export-token': 'JFROG_TOKEN' });
    expect(step.env['JFROG_TOKEN']).toBe(vendors.secrets.at(-1));
    await job.post();
    expect(job.env['JFROG_TOKEN']).toBe('');
  });

  test('warns of a credential that expires soon', async () => {
    const vendors = await vendorsOnLoopback({ lifetime: 300 });
    const job = freshJob();
    const step = await run(job, vendors, ['buildkite', 'cloudsmith']);
    expect(step.exitCode).toBe(0);
    expect(step.annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
      expect.stringMatching(/^warning \[oidc-expires-soon\] Entry 1 /),
      expect.stringMatching(/^warning \[oidc-expires-soon\] Entry 2 /),
    ]);
    await job.post();
  });
});

const FAULTS: [string, VendorAnswer, string][] = [
  ['HTTP 401', { status: 401, body: { secret: 'fake-body' } }, 'oidc-rejected'],
  ['HTTP 500', { status: 500, body: 'fake-body' }, 'oidc-unavailable'],
  ['HTML instead of JSON', { status: 200, body: '<html>fake-body</html>' }, 'oidc-answer'],
  ['a redirect to another host', { status: 302, headers: { location: 'http://127.0.0.1:9/fake-body' } }, 'oidc-answer'],
  ['a missing field', { status: 200, body: { secret: 'fake-body' } }, 'oidc-answer'],
];

/** Expects that a step failed with one message, and left nothing behind. */
async function expectCleanFailure(job: Job, vendors: Vendors, step: Awaited<ReturnType<typeof run>>, code: string) {
  expect(step.exitCode).toBe(1);
  expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(step.annotations[0]?.message).toContain(`[${code}]`);
  expect(step.stdout).not.toContain('fake-body');
  expect({ env: step.env, outputs: step.outputs, state: step.state }).toEqual({ env: {}, outputs: {}, state: {} });
  expect(unmasked(step.stdout, vendors)).toEqual([]);
  await job.post();
  expect(leaks(job, vendors)).toEqual([]);
}

describe('a failing exchange', () => {
  describe.each(PROVIDERS)('with %s', (provider) => {
    test.each(FAULTS)('fails the step and leaves nothing behind: %s', async (_, answer, code) => {
      const vendors = await vendorsOnLoopback();
      vendors.answerWith(EXCHANGE[provider], answer);
      const job = freshJob({ debug: true });
      const before = job.snapshot();
      await expectCleanFailure(job, vendors, await run(job, vendors, [provider]), code);
      expect(job.snapshot()).toEqual(before);
    });
  });

  test('fails the step if the vendor never answers', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.jfrog, 'never');
    const job = freshJob();
    await expectCleanFailure(job, vendors, await run(job, vendors, ['jfrog']), 'oidc-unavailable');
  }, 60_000);

  test('causes an error with the lines to add if the job cannot request ID tokens', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await job.uses({ with: { registries: registriesOf(vendors.url, 'jfrog') } });
    await expectCleanFailure(job, vendors, step, 'oidc-permission');
    expect(step.annotations[0]?.message).toContain('\npermissions:\n  id-token: write\n  contents: read');
    expect(vendors.requests).toEqual([]);
  });

  test('still maps the registry in a run of a fork with `if-no-token: warn`', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await job.uses({ with: { registries: registriesOf(vendors.url, 'jfrog'), 'if-no-token': 'warn' } });
    expect(step).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
    expect(npmrcOf(step)).toMatch(/@jfrog:registry=.*\n$/);
    await job.post();
  });

  test('is not attempted if an input is invalid', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await run(job, vendors, ['jfrog'], {
      'registry-url': 'https://npm.acme.dev',
      scope: 'acme',
      token: ' ',
    });
    await expectCleanFailure(job, vendors, step, 'token-empty');
    expect(vendors.requests).toEqual([]);
  });

  test('with one vendor revokes at once what another vendor issued', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, { status: 401 });
    const job = freshJob();
    await expectCleanFailure(job, vendors, await run(job, vendors, ['jfrog', 'cloudsmith']), 'oidc-rejected');
    expect(vendors.revoked.length).toBe(1);
  });

  test('with one vendor asks no registry afterwards, and is reported with all other problems', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, { status: 401 });
    const job = freshJob();
    const more = { verify: 'true', 'export-token': 'ONE' };
    const step = await run(job, vendors, ['jfrog', 'chainguard', 'cloudsmith'], more);
    const codes = step.annotations.map(({ message }) => /^\[([a-z-]+)\]/.exec(message)?.[1]);
    expect([step.exitCode, codes]).toEqual([1, ['oidc-rejected', 'export-token-unknown']]);
    expect(vendors.requests.filter(({ path: asked }) => asked.includes('whoami'))).toEqual([]);
    expect(vendors.revoked.length).toBe(1);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('a step that fails after all exchanges revokes what they issued at once', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await run(job, vendors, ['jfrog', 'cloudsmith'], { 'export-token': 'ONE' });
    await expectCleanFailure(job, vendors, step, 'export-token-unknown');
    expect(vendors.revoked.length).toBe(1);
  });
});

// On Windows a process cannot send signals to another one.
posix.describe('a job that is cancelled', () => {
  const cancelled = async (
    vendors: Vendors,
    job: Job,
    providers: Vendor[],
    more: Record<string, string>,
    signal: NodeJS.Signals,
    isTime: () => boolean,
  ) => {
    const onSpawn = async (child: ChildProcess) => {
      while (!isTime()) await pause(10);
      await pause(100);
      child.kill(signal);
    };
    const input = { with: { registries: registriesOf(vendors.url, ...providers), ...more }, env: vendors.env };
    const step = await job.uses({ ...input, onSpawn: (child) => void onSpawn(child) });
    expect(unmasked(step.stdout, vendors)).toEqual([]);
    await job.post();
    expect(leaks(job, vendors)).toEqual([]);
    return step;
  };
  const asked = (vendors: Vendors, what: RegExp) => () => vendors.requests.some(({ path: to }) => what.test(to));

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s during verification revokes its credential', async (signal, exitCode) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(/whoami/, 'never');
    const isTime = asked(vendors, /whoami/);
    const step = await cancelled(vendors, freshJob(), ['jfrog'], { verify: 'true' }, signal, isTime);
    expect(step).toMatchObject({ exitCode, annotations: [], state: {} });
    expect(vendors.revoked).toEqual([vendors.secrets.at(-1)]);
  });

  test('during an exchange revokes the token that arrives afterwards', async () => {
    const vendors = await vendorsOnLoopback({ delay: 800 });
    const isTime = asked(vendors, EXCHANGE.jfrog);
    const step = await cancelled(vendors, freshJob(), ['jfrog'], {}, 'SIGINT', isTime);
    expect(step).toMatchObject({ exitCode: 130, annotations: [], state: {} });
    expect(vendors.revoked).toEqual([vendors.secrets.at(-1)]);
    expect(step.milliseconds).toBeLessThan(7000);
  });

  test('while it waits for another vendor revokes what it obtained so far', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, 'never');
    const isTime = asked(vendors, EXCHANGE.jfrog);
    const step = await cancelled(vendors, freshJob(), ['jfrog', 'cloudsmith'], {}, 'SIGINT', isTime);
    expect(step.exitCode).toBe(130);
    expect(vendors.revoked.length).toBe(1);
  });

  test.each<[string, Vendor[], string, RegExp, VendorAnswer | undefined]>([
    ['the registry accepts the token', ['jfrog'], 'true', /whoami/, undefined],
    [
      'another vendor rejects a request',
      ['jfrog', 'aws-codeartifact'],
      'false',
      /authorization-token/,
      { status: 403 },
    ],
  ])('does nothing else if %s before the revocation is done', async (_, providers, verify, last, answer) => {
    const vendors = await vendorsOnLoopback({ delay: 500 });
    vendors.answerWith(last, answer);
    const job = freshJob();
    const before = job.snapshot();
    const step = await cancelled(vendors, job, providers, { verify }, 'SIGINT', asked(vendors, last));
    expect(step).toMatchObject({ exitCode: 130, annotations: [], state: {}, outputs: {} });
    expect(vendors.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(vendors.revoked).toHaveLength(1);
    expect(job.snapshot()).toEqual(before);
  });

  test('does not wait longer than 5 s for the revocation', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(/whoami|tokens\/me/, 'never');
    const isTime = asked(vendors, /whoami/);
    const step = await cancelled(vendors, freshJob(), ['jfrog'], { verify: 'true' }, 'SIGINT', isTime);
    expect(step.exitCode).toBe(130);
    expect(step.milliseconds).toBeLessThan(7000);
  });

  test('ends at once if nothing can be revoked', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, 'never');
    const isTime = asked(vendors, EXCHANGE.cloudsmith);
    const step = await cancelled(vendors, freshJob(), ['cloudsmith'], {}, 'SIGINT', isTime);
    expect(step.signal).toBe('SIGINT');
  });
});

describe('revocation', () => {
  test('is done by the post step of each use', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const before = job.snapshot();
    await run(job, vendors, ['jfrog']);
    await run(job, vendors, ['jfrog']);
    const posts = await job.post();
    expect(posts.map(({ exitCode, annotations }) => ({ exitCode, annotations }))).toEqual(
      Array(2).fill({ exitCode: 0, annotations: [] }),
    );
    expect(new Set(vendors.revoked).size).toBe(2);
    expect(job.snapshot()).toEqual(before);
  });

  test('is done only once, even if post runs twice', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const step = await run(job, vendors, ['jfrog']);
    await step.post();
    expect(await step.post()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(vendors.revoked.length).toBe(1);
  });

  test('is skipped with `cleanup: false`', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    await run(job, vendors, ['jfrog'], { cleanup: 'false' });
    await job.post();
    expect(vendors.revoked).toEqual([]);
  });

  test('that fails causes a warning, and the file is still deleted', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const before = job.snapshot();
    await run(job, vendors, ['jfrog']);
    vendors.answerWith(/tokens\/me/, { status: 403, body: 'fake-body' });
    const [post] = await job.post();
    expect(post?.exitCode).toBe(0);
    expect(post?.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(/^\[oidc-revoke\] .* \(HTTP 403\)/) }),
    ]);
    expect(job.snapshot()).toEqual(before);
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('causes a warning, once, if a later step has deleted the file with the token', async () => {
    const vendors = await vendorsOnLoopback({ lifetime: 24 * 3600 });
    const job = freshJob();
    const step = await run(job, vendors, ['jfrog']);
    const { expires } = JSON.parse(step.outputs['registries'] ?? '')[0];
    fs.rmSync(step.outputs['npmrc-path'] ?? '');
    const post = await step.post();
    expect(post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^\[oidc-revoke\] .* \(a later step deleted the file/) },
    ]);
    expect(post.annotations[0]?.message).toContain(expires);
    expect(await step.post()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(vendors.revoked).toEqual([]);
  });

  test('comes last, so that a post step that is killed during it has undone everything else', async () => {
    const vendors = await vendorsOnLoopback();
    const job = freshJob();
    const before = job.snapshot();
    await run(job, vendors, ['jfrog']);
    vendors.answerWith(/tokens\/me/, 'never');
    const asked = () => vendors.requests.some(({ method }) => method === 'DELETE');
    const onSpawn = async (child: ChildProcess) => {
      while (!asked()) await pause(10);
      await pause(50);
      child.kill('SIGKILL');
    };
    const [post] = await job.post({ onSpawn: (child) => void onSpawn(child) });
    expect(post?.signal).toBe('SIGKILL');
    expect(job.snapshot()).toEqual(before);
    expect(leaks(job, vendors)).toEqual([]);
  });

  test('is done by post if main is killed at any effect after it wrote the token', async () => {
    const vendors = await vendorsOnLoopback();
    const input = { with: { registries: registriesOf(vendors.url, 'jfrog') }, env: vendors.env };
    const whole = freshJob();
    const { effects } = await whole.uses({ ...input, killAt: { effect: 0 } });
    await whole.post();
    expect(effects.length).toBeGreaterThan(4);
    for (let effect = 1; effect <= effects.length; effect += 1) {
      const job = freshJob({ sandbox: `killed-${effect}` });
      const before = job.snapshot();
      await job.uses({ ...input, killAt: { effect, signal: 'SIGKILL' } });
      const held = fs.readdirSync(job.temp).some((name) => {
        const file = path.join(job.temp, name);
        return name.endsWith('.npmrc') && fs.readFileSync(file, 'utf8').includes(vendors.secrets.at(-1) ?? '');
      });
      const revoked = vendors.revoked.length;
      const [post] = await job.post();
      expect({ effect, exitCode: post?.exitCode, files: job.snapshot() }).toEqual({
        effect,
        exitCode: 0,
        files: before,
      });
      expect({ effect, revoked: vendors.revoked.length - revoked }).toEqual({ effect, revoked: held ? 1 : 0 });
      expect(leaks(job, vendors)).toEqual([]);
    }
  });
});

test('the code for vendors is in separate chunks', () => {
  for (const file of ['dist/main/index.js', 'dist/post/index.js']) {
    const bundle = fs.readFileSync(file, 'utf8');
    for (const word of ['AssumeRoleWithWebIdentity', 'oauth2/v2.0', 'tokens/me', 'createHmac'])
      expect({ file, word, there: bundle.includes(word) }).toEqual({ file, word, there: false });
  }
});
