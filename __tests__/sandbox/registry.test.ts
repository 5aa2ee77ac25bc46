import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishPackage } from '../../scripts/sandbox/publish-package.mjs';
import { type Registry, startRegistry } from '../../scripts/sandbox/registry.mjs';

describe('a private registry', () => {
  let registry: Registry;
  let tarball: string;
  const users = ['one', 'two'].map((name) => ({ name, password: `fake-password-of-${name}` }));

  beforeAll(async () => {
    registry = await startRegistry({ prefix: 'api/npm/team', users });
    const published = await publishPackage({ registry, token: registry.tokenFor('one'), name: '@acme/greeting' });
    tarball = published.tarball;
  });
  afterAll(() => registry.close());

  const get = async (path: string, token?: string) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(new URL(path, registry.url), { headers });
    return { status: response.status, body: await response.text() };
  };

  test('serves packages only below its prefix', async () => {
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/npm\/team\/$/);
    expect((await get('/@acme%2fgreeting', registry.tokenFor())).status).toBe(404);
  });

  test('gives each user a valid bearer token, and recognizes the user by it', async () => {
    for (const { name } of users) {
      const token = registry.tokenFor(name);
      expect(token).toMatch(/^[A-Za-z0-9._~+/-]+=*$/);
      expect(JSON.parse((await get('-/whoami', token)).body)).toEqual({ username: name });
    }
  });

  test('serves packages and tarballs to its users only, and gives the URL of the tarball', async () => {
    for (const path of ['@acme%2fgreeting', tarball]) {
      expect((await get(path)).status).toBe(401);
      expect((await get(path, 'fake-token-of-nobody')).status).toBe(401);
      expect((await get(path, registry.tokenFor('two'))).status).toBe(200);
    }
    const packument = JSON.parse((await get('@acme%2fgreeting', registry.tokenFor())).body);
    expect(packument.versions['1.0.0'].dist.tarball).toBe(tarball);
  });

  test('answers whoami with 200 and no user name if the token is invalid', async () => {
    expect(await get('-/whoami', 'fake-token-of-nobody')).toEqual({
      status: 200,
      body: expect.stringMatching(/^\{\s*\}/),
    });
  });

  test('records every request that it answers, unchanged', async () => {
    registry.forget();
    await get('@acme%2fgreeting', 'fake-token');
    await get('-/ping');
    expect(await registry.settled()).toEqual([
      { method: 'GET', path: '/api/npm/team/@acme%2fgreeting', authorization: 'Bearer fake-token' },
      { method: 'GET', path: '/api/npm/team/-/ping', authorization: null },
    ]);
  });
});

test('a registry stops when the process that started it ends, even by a crash', async () => {
  const module = new URL('../../scripts/sandbox/registry.mjs', import.meta.url).href;
  const script = `const { startRegistry } = await import(${JSON.stringify(module)});
    console.log((await startRegistry()).url); process.kill(process.pid, 'SIGKILL');`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(parent.stdout, 'data');
  await once(parent, 'close');
  const answers = async () => (await fetch(String(url).trim()).catch(() => undefined)) !== undefined;
  for (let tries = 0; tries < 50 && (await answers()); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await answers()).toBe(false);
});
