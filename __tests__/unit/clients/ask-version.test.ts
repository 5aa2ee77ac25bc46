import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askVersion, programOnWindows } from '../../../src/clients/ask-version.js';
import type { ClientName } from '../../../src/clients/detect.js';
import { posix } from '../../platform.js';

/** The clients in these tests are `sh` scripts. */
const describe = posix.describe;

// A client is found on the PATH of this process: the runner gives both the same one.
const { PATH } = process.env;
let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ask-'));
  for (const name of ['bin', 'workspace']) fs.mkdirSync(path.join(root, name));
  process.env['PATH'] = `${path.join(root, 'bin')}:/usr/bin:/bin`;
});
afterEach(() => {
  process.env['PATH'] = PATH;
  fs.rmSync(root, { recursive: true });
});

function client(script: string, name: ClientName = 'yarn'): void {
  fs.writeFileSync(path.join(root, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const ask = (more: Record<string, string> = {}, workspace = path.join(root, 'workspace'), timeout?: number) =>
  askVersion({ name: 'yarn' }, workspace, { PATH: process.env['PATH'], HOME: root, ...more }, timeout);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('askVersion', () => {
  test.each<[string, string, number[]]>([
    ['reads the version', 'echo 4.18.1', [4, 18, 1]],
    ['reads a version that ends with CRLF', "printf '4.18.1\\r\\n'", [4, 18, 1]],
    ['reads a prerelease version', 'echo 5.0.0-rc.1', [5, 0, 0]],
    ['ignores warnings on stderr', 'echo "! Corepack is about to download" >&2; echo 1.22.22', [1, 22, 22]],
    ['reads the version of a client that fails after it', 'echo 1.22.22; exit 3', [1, 22, 22]],
    ['returns nothing for a client that fails', 'echo "Internal Error: no such thing" >&2; exit 1', []],
    ['returns nothing for other output', 'echo "Usage: yarn"', []],
    ['returns nothing for empty output', ':', []],
    ['returns nothing for a client that is killed', 'kill -9 $$', []],
    ['returns nothing for too much output', 'head -c 3000000 /dev/zero', []],
  ])('%s', async (_, script, version) => {
    client(script);
    expect(await ask()).toEqual(version);
  });

  test.each<[string, () => void]>([
    ['does not exist', () => {}],
    ['is a folder', () => fs.mkdirSync(path.join(root, 'bin', 'yarn'))],
    ['is not executable', () => fs.writeFileSync(path.join(root, 'bin', 'yarn'), 'echo 1.0.0', { mode: 0o644 })],
    ['is a dangling link', () => fs.symlinkSync('none', path.join(root, 'bin', 'yarn'))],
    ['is a loop of links', () => fs.symlinkSync('yarn', path.join(root, 'bin', 'yarn'))],
    [
      'needs an interpreter that does not exist',
      () => fs.writeFileSync(path.join(root, 'bin', 'yarn'), '#!/none/sh\n', { mode: 0o755 }),
    ],
  ])('returns nothing for a client that %s', async (_, make) => {
    make();
    expect(await ask()).toEqual([]);
  });

  test.each<[string, string]>([
    ['never answers', 'echo $$ > "$HOME/pid"; exec sleep 600'],
    ['waits for a child process that never ends', 'echo $$ > "$HOME/pid"; sleep 15; echo 1.0.0'],
    ['ignores SIGTERM and SIGINT', 'echo $$ > "$HOME/pid"; trap "" TERM INT; while :; do sleep 1; done'],
    ['answers but does not exit', 'echo $$ > "$HOME/pid"; echo 1.0.0; exec sleep 600'],
  ])('kills a client that %s, and returns nothing', async (_, script) => {
    client(script);
    const listening = () => process.getActiveResourcesInfo().filter((kind) => /Pipe|Process|Timeout/.test(kind)).length;
    const before = listening();
    const start = Date.now();
    expect(await ask({}, undefined, 500)).toEqual([]);
    expect(Date.now() - start).toBeLessThan(5000);
    const pid = Number(fs.readFileSync(path.join(root, 'pid'), 'utf8'));
    // The child exits and its pipes close in later turns of the event loop, and the machine may be busy.
    for (let tries = 0; tries < 50 && (listening() > before || isAlive(pid)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(isAlive(pid)).toBe(false);
    expect(listening()).toBeLessThanOrEqual(before);
  });

  test('reads the version of one client while another one never answers', async () => {
    client('exec sleep 600', 'bun');
    client('sleep 1; echo 4.18.1', 'yarn');
    const environment = { PATH: process.env['PATH'], HOME: root };
    const versions = await Promise.all([
      askVersion({ name: 'bun' }, root, environment, 300),
      askVersion({ name: 'yarn' }, root, environment, 8000),
    ]);
    expect(versions).toEqual([[], [4, 18, 1]]);
  });

  test('runs the client in the workspace with `--version` only', async () => {
    client('pwd -P > "$HOME/asked"; echo "$#:$*" >> "$HOME/asked"; echo 1.0.0');
    await ask();
    const workspace = fs.realpathSync(path.join(root, 'workspace'));
    expect(fs.readFileSync(path.join(root, 'asked'), 'utf8')).toBe(`${workspace}\n1:--version\n`);
  });

  test('does not run an executable of the same name in the workspace', async () => {
    fs.writeFileSync(path.join(root, 'workspace', 'yarn'), '#!/bin/sh\necho 6.6.6\n', { mode: 0o755 });
    expect(await ask()).toEqual([]);
  });

  test('returns nothing if the workspace does not exist', async () => {
    client('echo 1.0.0');
    expect(await ask({}, path.join(root, 'none'))).toEqual([]);
  });
});

describe('the environment of a client that prints its version', () => {
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

  test('contains no input, token or variable of the runner, not even from this process', async () => {
    Object.assign(process.env, SECRETS);
    client('env > "$HOME/env"; echo 1.0.0');
    expect(await ask({ ...SECRETS, COREPACK_HOME: '/corepack', TMPDIR: '/tmp' })).toEqual([1, 0, 0]);
    const given = fs.readFileSync(path.join(root, 'env'), 'utf8');
    expect(given).not.toMatch(/fake-secret|TOKEN|INPUT_|ACTIONS_|GITHUB_|STATE_|RUNNER_/);
    const names = [...given.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    // The shell sets the last four.
    const allowed = [
      'PATH',
      'HOME',
      'TMPDIR',
      'COREPACK_HOME',
      'COREPACK_ENABLE_NETWORK',
      'NoDefaultCurrentDirectoryInExePath',
      'PWD',
      'OLDPWD',
      'SHLVL',
      '_',
    ];
    expect(names.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    expect(given).toContain('COREPACK_ENABLE_NETWORK=0\n');
    expect(given).toContain('COREPACK_HOME=/corepack\n');
  });

  test('contains no variable from the prototype of the given environment', async () => {
    client('env > "$HOME/env"; echo 1.0.0');
    const given = Object.create({ COREPACK_HOME: 'inherited' }) as Record<string, string>;
    await askVersion({ name: 'yarn' }, root, Object.assign(given, { HOME: root, PATH: process.env['PATH'] }));
    expect(fs.readFileSync(path.join(root, 'env'), 'utf8')).not.toContain('inherited');
  });
});

describe('the program on Windows', () => {
  const find = (PATH: string, ...files: string[]) =>
    programOnWindows('yarn', { PATH }, (file) => files.includes(String(file)));

  test.each([
    ['the first on PATH', ['C:\\a\\yarn.cmd', 'C:\\b\\yarn.cmd'], 'C:\\a\\yarn.cmd'],
    ['an .exe before a .cmd', ['C:\\b\\yarn.cmd', 'C:\\b\\yarn.exe'], 'C:\\b\\yarn.exe'],
    [
      'none in a relative folder, which the project could provide',
      ['bin\\yarn.cmd', 'yarn.cmd', 'C:\\b\\yarn.cmd'],
      'C:\\b\\yarn.cmd',
    ],
  ])('is %s', (_, files, expected) => {
    expect(find('C:\\a;.;;bin;C:\\b', ...files)).toBe(expected);
  });

  test('is not looked for elsewhere', () => {
    expect(find('.;bin', 'yarn.cmd', 'bin\\yarn.cmd')).toBeUndefined();
  });
});
