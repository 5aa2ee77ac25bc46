/** `verify: true` through the built action: real registries, and servers that misbehave. */
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishPackage } from '../../scripts/sandbox/publish-package.mjs';
import { type Registry, startRegistry } from '../../scripts/sandbox/registry.mjs';
import { selfSigned } from '../network/certificate.js';
import { closedPort, serve, serveProxy } from '../network/servers.js';
import { slashed } from '../platform.js';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

const BAD = 'fake-token-Bb1Cc2Dd3';
const PASSWORD = 'fake-pass#:é-Xx7Yy8';
const PROXY_PASSWORD = 'fake-proxy-pass-Pp1';

let closed: Registry;
let open: Registry;
beforeAll(async () => {
  const users = [{ name: 'ci', password: PASSWORD }];
  [closed, open] = await Promise.all([
    startRegistry({ name: 'closed', users }),
    startRegistry({ name: 'open', users, publicRead: true }),
  ]);
  for (const registry of [closed, open]) {
    await publishPackage({ registry, token: registry.tokenFor(), name: '@acme/greeting' });
  }
});
afterAll(() => Promise.all([closed.close(), open.close()]));

type Step = Awaited<ReturnType<ReturnType<typeof freshJob>['uses']>>;
const registriesOf = (step: Step) => JSON.parse(step.outputs['registries'] ?? '');
const messages = (step: Step) => step.annotations.map(({ level, message }) => `${level} ${message}`);
const lock = (job: ReturnType<typeof freshJob>) =>
  fs.writeFileSync(path.join(job.workspace, 'pnpm-lock.yaml'), "packages:\n  '@acme/greeting@1.0.0':\n    x: y\n");

/** Expects that main failed and left nothing behind: no file, variable, output or state. */
async function expectNothing(job: ReturnType<typeof freshJob>, step: Step, before: unknown) {
  expect(step.exitCode).toBe(1);
  expect([step.env, step.outputs, step.state]).toEqual([{}, {}, {}]);
  expect(job.snapshot()).toEqual(before);
  const [post] = await job.post();
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(job.snapshot()).toEqual(before);
}

describe('a valid credential', () => {
  test.each([false, true])('is verified, the user name is shown, and nothing leaks (debug: %s)', async (debug) => {
    const job = freshJob({ debug });
    closed.forget();
    const token = closed.tokenFor();
    const step = await job.uses({ with: { 'registry-url': closed.url, scope: '@acme', token, verify: true } });
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(stripVTControlCharacters(step.log)).toContain(`${closed.url} for @acme, with a token, verified as ci`);
    expect(registriesOf(step)).toEqual([
      {
        url: closed.url,
        scopes: ['@acme'],
        'replaces-base': false,
        credential: 'token',
        user: 'ci',
        verified: 'accepted',
      },
    ]);
    expect(npmrcOf(step)).toContain(token);
    expect(await closed.settled()).toMatchObject([{ path: '/-/whoami', authorization: `Bearer ${token}` }]);
    await job.post();
    expect(leaksOf(job, token)).toEqual([]);
  });

  test('can be a user name and a password', async () => {
    const job = freshJob({ debug: true });
    const step = await job.uses({
      with: { 'registry-url': closed.url, username: 'ci', password: PASSWORD, verify: true },
    });
    expect(step.exitCode).toBe(0);
    expect(registriesOf(step)).toMatchObject([{ credential: 'basic', user: 'ci', verified: 'accepted' }]);
    await job.post();
    expect(leaksOf(job, PASSWORD)).toEqual([]);
  });
});

describe('an invalid credential', () => {
  test.each([
    ['a private registry without a lockfile', () => closed, false, 'a request for a package'],
    ['a private registry with a lockfile', () => closed, true, 'the request for @acme/greeting'],
  ] as const)('for %s fails the step before any effect', async (_, registry, locked, question) => {
    const job = freshJob({ debug: true });
    if (locked) lock(job);
    const before = job.snapshot();
    const step = await job.uses({ with: { 'registry-url': registry().url, scope: '@acme', token: BAD, verify: true } });
    expect(messages(step)).toEqual([expect.stringMatching(/^error \[credential-rejected\] `registry-url`: http:/)]);
    expect(messages(step)[0]).toContain(`it answered 401 to ${question}`);
    await expectNothing(job, step, before);
    expect(leaksOf(job, BAD)).toEqual([]);
  });

  test('that is a password fails the step, too', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const wrong = 'fake-wrong-password-1';
    const step = await job.uses({
      with: { 'registry-url': closed.url, username: 'ci', password: wrong, verify: true },
    });
    expect(messages(step)).toEqual([expect.stringContaining('error [credential-rejected]')]);
    await expectNothing(job, step, before);
    expect(leaksOf(job, wrong)).toEqual([]);
  });

  test('is reported for each of several registries, and nothing is configured', async () => {
    const forbidding = await serve((request, response) => {
      response.writeHead(request.url?.includes('whoami') ? 404 : 403).end('{}');
    });
    const job = freshJob();
    lock(job);
    const before = job.snapshot();
    const step = await job.uses({
      with: {
        verify: true,
        registries: JSON.stringify([
          { url: closed.url, scope: 'good', token: closed.tokenFor() },
          { url: `${closed.url}bad/`, scope: 'bad', token: BAD },
          { url: forbidding.url, scope: 'acme', token: BAD },
        ]),
      },
    });
    expect(messages(step)).toEqual([
      expect.stringMatching(/^error \[credential-rejected\].*\/bad\//),
      expect.stringMatching(/^error \[credential-forbidden\].*answered 403 to the request for @acme\/greeting/),
    ]);
    await expectNothing(job, step, before);
  });
});

describe('an inconclusive check', () => {
  test('a registry that also serves anonymous requests causes only a warning', async () => {
    const mirror = await serve((request, response) => {
      response.writeHead(request.url?.includes('whoami') ? 404 : 200).end('{}');
    });
    const job = freshJob();
    lock(job);
    const step = await job.uses({ with: { 'registry-url': mirror.url, scope: '@acme', token: BAD, verify: true } });
    expect(step.exitCode).toBe(0);
    expect(messages(step)).toEqual([expect.stringMatching(/^warning \[credential-unverified\].*without a credential/)]);
    expect(registriesOf(step)).toMatchObject([{ verified: 'unknown' }]);
    expect(mirror.requests.map(({ url, headers }) => [url, headers.authorization !== undefined])).toEqual([
      ['/-/whoami', true],
      ['/@acme%2fgreeting', true],
      ['/@acme%2fgreeting', false],
    ]);
    await job.post();
    expect(leaksOf(job, BAD)).toEqual([]);
  });

  test('Verdaccio with public packages causes a warning with a hint', async () => {
    const job = freshJob();
    lock(job);
    const step = await job.uses({ with: { 'registry-url': open.url, scope: '@acme', token: BAD, verify: true } });
    expect(messages(step)).toEqual([expect.stringMatching(/^warning \[credential-unverified\].*without a user name/)]);
    expect(step.exitCode).toBe(0);
  });

  test('an unreachable registry causes only a warning', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`;
    const job = freshJob();
    const step = await job.uses({ with: { 'registry-url': url, scope: '@acme', token: BAD, verify: true } });
    expect(step.exitCode).toBe(0);
    expect(messages(step)).toEqual([expect.stringMatching(/^warning \[registry-unreachable\].*ECONNREFUSED/)]);
    expect(stripVTControlCharacters(step.log)).toContain(`${url} for @acme, with a token, not verified`);
    expect(registriesOf(step)).toMatchObject([{ verified: 'unreachable' }]);
    await job.post();
    expect(leaksOf(job, BAD)).toEqual([]);
  });

  test('a redirect causes only a warning, and the credential does not follow it', async () => {
    const other = await serve((_, response) => response.end('{"username":"thief"}'));
    const server = await serve((_, response) => response.writeHead(302, { location: other.url }).end());
    const job = freshJob();
    const step = await job.uses({ with: { 'registry-url': server.url, scope: '@acme', token: BAD, verify: true } });
    expect(step.exitCode).toBe(0);
    expect(messages(step)).toEqual([
      expect.stringMatching(/^warning \[credential-unverified\].*redirected the request/),
    ]);
    expect(other.requests).toEqual([]);
  });

  test('a registry that repeats the credential does not get it into the log or the outputs', async () => {
    const server = await serve((request, response) => {
      const said = request.headers.authorization ?? '';
      response.writeHead(200, { 'x-said': said }).end(JSON.stringify({ username: said.replace('Bearer ', '') }));
    });
    const job = freshJob({ debug: true });
    const step = await job.uses({ with: { 'registry-url': server.url, scope: '@acme', token: BAD, verify: true } });
    expect(step.exitCode).toBe(0);
    await job.post();
    expect(leaksOf(job, BAD)).toEqual([]);
  });
});

describe('the connection to a registry', () => {
  const identity = selfSigned();
  const good: Parameters<typeof serve>[0] = (_, response) => {
    response.end('{"username":"ci"}');
  };

  test("uses npm's `cafile` and a proxy, and does not show the proxy's password", async () => {
    const server = await serve(good, identity);
    const proxy = await serveProxy();
    const job = freshJob({ debug: true });
    const cafile = path.join(job.home, 'ca.pem');
    fs.writeFileSync(cafile, identity.cert);
    const step = await job.uses({
      with: {
        'registry-url': server.url,
        scope: '@acme',
        token: BAD,
        npmrc: `cafile=${slashed(cafile)}`,
        verify: true,
      },
      env: { HTTPS_PROXY: proxy.url.replace('//', `//ci:${PROXY_PASSWORD}@`), DEBUG: '*' },
    });
    expect(messages(step)).toEqual([]);
    expect(registriesOf(step)).toMatchObject([{ verified: 'accepted', user: 'ci' }]);
    expect(proxy.requests).toHaveLength(1);
    expect(step.stderr).toContain('https-proxy-agent'); // its debug output is there, without the password
    for (const text of [step.log, step.stderr]) {
      expect(text).not.toContain(PROXY_PASSWORD);
      expect(text).not.toContain(Buffer.from(`ci:${PROXY_PASSWORD}`).toString('base64'));
    }
  });

  test('uses NODE_EXTRA_CA_CERTS', async () => {
    const server = await serve(good, identity);
    const job = freshJob();
    const cafile = path.join(job.home, 'ca.pem');
    fs.writeFileSync(cafile, identity.cert);
    const step = await job.uses({
      with: { 'registry-url': server.url, scope: '@acme', token: BAD, verify: true },
      env: { NODE_EXTRA_CA_CERTS: cafile },
    });
    expect(registriesOf(step)).toMatchObject([{ verified: 'accepted' }]);
  });

  test('is not opened if the registry needs a client certificate', async () => {
    const server = await serve(good);
    const job = freshJob();
    const key = server.url.replace('http:', '');
    const step = await job.uses({
      with: {
        'registry-url': server.url,
        scope: '@acme',
        token: BAD,
        npmrc: `${key}:certfile=/etc/ci.pem\n${key}:keyfile=/etc/ci.key`,
        verify: true,
      },
    });
    expect(messages(step)).toEqual([
      expect.stringMatching(/^warning \[credential-unverified\].*needs a client certificate/),
    ]);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['an unknown certificate authority', {}, /certificate that is not trusted here \(DEPTH_ZERO_SELF_SIGNED_CERT\)/],
    ['a proxy that requires a password', { proxy: 407 }, /through the proxy \(it answered 407\)/],
  ] as const)(
    'fails with a warning, before the token is sent, because of %s',
    async (_, { proxy: status }: { proxy?: number }, text) => {
      const server = await serve(good, identity);
      const env = status === undefined ? {} : { HTTPS_PROXY: (await serveProxy(status)).url };
      const job = freshJob();
      const step = await job.uses({
        with: { 'registry-url': server.url, scope: '@acme', token: BAD, verify: true },
        env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      });
      expect(step.exitCode).toBe(0);
      expect(messages(step)).toEqual([expect.stringMatching(text)]);
      expect(server.requests).toEqual([]);
    },
  );
});

test('a proxy and a `cafile` from npmrc-file are used, like those of the input `npmrc`', async () => {
  const identity = selfSigned();
  const server = await serve((_, response) => response.end('{"username":"ci"}'), identity);
  const proxy = await serveProxy();
  const job = freshJob();
  fs.writeFileSync(path.join(job.workspace, 'authority.pem'), identity.cert);
  const lines = `https-proxy=${proxy.url}\ncafile=authority.pem\n`;
  fs.writeFileSync(path.join(job.workspace, '.npmrc.ci'), lines);
  for (const input of [{ 'npmrc-file': '.npmrc.ci' }, { npmrc: lines }]) {
    const step = await job.uses({
      with: { 'registry-url': server.url, scope: '@acme', token: BAD, verify: true, ...input },
    });
    expect([step.exitCode, step.annotations]).toEqual([0, []]);
    expect(registriesOf(step)).toMatchObject([{ verified: 'accepted' }]);
  }
  expect(proxy.requests).toHaveLength(2);
});

describe('no registry gets a request', () => {
  test.each<[string, Record<string, string | boolean>]>([
    ['without `verify`', { token: BAD }],
    ['with `auth: none`', { registries: 'AUTH_NONE', verify: true }],
    ['if the token is empty', { token: '', 'if-no-token': 'ignore', verify: true }],
  ])('%s', async (_, inputs) => {
    closed.forget();
    const given =
      inputs['registries'] === undefined
        ? { 'registry-url': closed.url, ...inputs }
        : { ...inputs, registries: `- url: ${closed.url}\n  scope: a\n  auth: none` };
    const step = await freshJob().uses({ with: given });
    expect(step.exitCode).toBe(0);
    expect(registriesOf(step)[0]).not.toHaveProperty('verified');
    expect(await closed.settled()).toEqual([]);
  });
});

test('an unknown value of `verify` is an error', async () => {
  const step = await freshJob().uses({ with: { 'registry-url': closed.url, token: BAD, verify: 'yes' } });
  expect(messages(step)).toEqual([expect.stringContaining('error [input-invalid] `verify`')]);
});
