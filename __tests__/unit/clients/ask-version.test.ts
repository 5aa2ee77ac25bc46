import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askVersion } from '../../../src/clients/ask-version.js';
import type { ClientName } from '../../../src/clients/detect.js';
import { posix } from '../../platform.js';

/** The clients that are asked here are scripts of `sh`. */
const describe = posix.describe;

// A client is started from the PATH of this very process, which is what the runner gives to both.
const { PATH } = process.env;
let world: string;
beforeEach(() => {
  world = fs.mkdtempSync(path.join(os.tmpdir(), 'ask-'));
  for (const name of ['bin', 'workspace']) fs.mkdirSync(path.join(world, name));
  process.env['PATH'] = `${path.join(world, 'bin')}:/usr/bin:/bin`;
});
afterEach(() => {
  process.env['PATH'] = PATH;
  fs.rmSync(world, { recursive: true });
});

function client(script: string, name: ClientName = 'yarn'): void {
  fs.writeFileSync(path.join(world, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const ask = (more: Record<string, string> = {}, workspace = path.join(world, 'workspace'), patience?: number) =>
  askVersion({ name: 'yarn' }, workspace, { PATH: process.env['PATH'], HOME: world, ...more }, patience);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('an installed client', () => {
  test.each<[string, string, number[]]>([
    ['tells its version', 'echo 4.18.1', [4, 18, 1]],
    ['ends its line with CRLF', "printf '4.18.1\\r\\n'", [4, 18, 1]],
    ['tells a version of the future', 'echo 5.0.0-rc.1', [5, 0, 0]],
    ['warns on the other channel', 'echo "! Corepack is about to download" >&2; echo 1.22.22', [1, 22, 22]],
    ['fails although it tells', 'echo 1.22.22; exit 3', [1, 22, 22]],
    ['fails', 'echo "Internal Error: no such thing" >&2; exit 1', []],
    ['says something else', 'echo "Usage: yarn"', []],
    ['says nothing', ':', []],
    ['dies', 'kill -9 $$', []],
    ['says too much', 'head -c 3000000 /dev/zero', []],
  ])('that %s', async (_, script, version) => {
    client(script);
    expect(await ask()).toEqual(version);
  });

  test.each<[string, () => void]>([
    ['is not there', () => {}],
    ['is a folder', () => fs.mkdirSync(path.join(world, 'bin', 'yarn'))],
    ['may not be run', () => fs.writeFileSync(path.join(world, 'bin', 'yarn'), 'echo 1.0.0', { mode: 0o644 })],
    ['is a dangling link', () => fs.symlinkSync('none', path.join(world, 'bin', 'yarn'))],
    [
      'needs an interpreter that is not there',
      () => fs.writeFileSync(path.join(world, 'bin', 'yarn'), '#!/none/sh\n', { mode: 0o755 }),
    ],
  ])('that %s tells nothing', async (_, make) => {
    make();
    expect(await ask()).toEqual([]);
  });

  test.each<[string, string]>([
    ['never answers', 'echo $$ > "$HOME/pid"; exec sleep 600'],
    ['waits for another one that never answers', 'echo $$ > "$HOME/pid"; sleep 15; echo 1.0.0'],
    ['waits for what nobody says', 'echo $$ > "$HOME/pid"; trap "" TERM INT; while :; do sleep 1; done'],
    ['answers, and does not end', 'echo $$ > "$HOME/pid"; echo 1.0.0; exec sleep 600'],
  ])('that %s tells nothing, and holds nothing up', async (_, script) => {
    client(script);
    const listening = () => process.getActiveResourcesInfo().filter((kind) => /Pipe|Process|Timeout/.test(kind)).length;
    const before = listening();
    const start = Date.now();
    expect(await ask({}, undefined, 500)).toEqual([]);
    expect(Date.now() - start).toBeLessThan(5000);
    const pid = Number(fs.readFileSync(path.join(world, 'pid'), 'utf8'));
    // The child ends and its pipes are closed in later turns of the loop, and a machine may be busy.
    for (let tries = 0; tries < 50 && (listening() > before || isAlive(pid)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(isAlive(pid)).toBe(false);
    expect(listening()).toBeLessThanOrEqual(before);
  });

  test('of two that are asked at once: one that never answers does not take the other one along', async () => {
    client('exec sleep 600', 'bun');
    client('sleep 1; echo 4.18.1', 'yarn');
    const environment = { PATH: process.env['PATH'], HOME: world };
    const versions = await Promise.all([
      askVersion({ name: 'bun' }, world, environment, 300),
      askVersion({ name: 'yarn' }, world, environment, 8000),
    ]);
    expect(versions).toEqual([[], [4, 18, 1]]);
  });

  test('is asked in the workspace, for its version only', async () => {
    client('pwd -P > "$HOME/asked"; echo "$#:$*" >> "$HOME/asked"; echo 1.0.0');
    await ask();
    const workspace = fs.realpathSync(path.join(world, 'workspace'));
    expect(fs.readFileSync(path.join(world, 'asked'), 'utf8')).toBe(`${workspace}\n1:--version\n`);
  });

  test('that a project brings along under its name is not found in the workspace', async () => {
    fs.writeFileSync(path.join(world, 'workspace', 'yarn'), '#!/bin/sh\necho 6.6.6\n', { mode: 0o755 });
    expect(await ask()).toEqual([]);
  });

  test('tells nothing in a workspace that is not there', async () => {
    client('echo 1.0.0');
    expect(await ask({}, path.join(world, 'none'))).toEqual([]);
  });
});

describe('the environment of a client that is asked', () => {
  const SECRETS = {
    INPUT_TOKEN: 'fake-secret-1',
    'INPUT_REGISTRY-URL': 'fake-secret-2',
    NPM_TOKEN: 'fake-secret-3',
    NODE_AUTH_TOKEN: 'fake-secret-4',
    GITHUB_TOKEN: 'fake-secret-5',
    ACTIONS_RUNTIME_TOKEN: 'fake-secret-6',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-secret-7',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'fake-secret-8',
    STATE_journal_0: 'fake-secret-9',
    GITHUB_ENV: '/fake-secret-10',
    GITHUB_PATH: '/fake-secret-11',
    GITHUB_OUTPUT: '/fake-secret-12',
    GITHUB_STATE: '/fake-secret-13',
    RUNNER_TEMP: '/fake-secret-14',
    ACME_TOKEN: 'fake-secret-15',
    NODE_OPTIONS: '--title=fake-secret-16',
    YARN_NPM_AUTH_TOKEN: 'fake-secret-17',
    NPM_CONFIG_USERCONFIG: '/fake-secret-18',
  };
  const before = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(SECRETS)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  test('holds no input, token, or variable of the runner, also none of this process', async () => {
    Object.assign(process.env, SECRETS);
    client('env > "$HOME/env"; echo 1.0.0');
    expect(await ask({ ...SECRETS, COREPACK_HOME: '/corepack', TMPDIR: '/tmp' })).toEqual([1, 0, 0]);
    const given = fs.readFileSync(path.join(world, 'env'), 'utf8');
    expect(given).not.toMatch(/fake-secret|TOKEN|INPUT_|ACTIONS_|GITHUB_|STATE_|RUNNER_/);
    const names = [...given.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    // The last three are the shell's own.
    const allowed = [
      'PATH',
      'HOME',
      'TMPDIR',
      'COREPACK_HOME',
      'COREPACK_ENABLE_NETWORK',
      'PWD',
      'OLDPWD',
      'SHLVL',
      '_',
    ];
    expect(names.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    expect(given).toContain('COREPACK_ENABLE_NETWORK=0\n');
    expect(given).toContain('COREPACK_HOME=/corepack\n');
  });

  test('reads no name from the prototype of what it is given', async () => {
    client('env > "$HOME/env"; echo 1.0.0');
    const given = Object.create({ COREPACK_HOME: 'inherited' }) as Record<string, string>;
    await askVersion({ name: 'yarn' }, world, Object.assign(given, { HOME: world, PATH: process.env['PATH'] }));
    expect(fs.readFileSync(path.join(world, 'env'), 'utf8')).not.toContain('inherited');
  });
});
