/** Faults in the environment of the built action: no secret is left behind, and no file of the user is lost. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linux, posix } from '../platform.js';
import { freshJob, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const PASSWORD = 'fake-pass#:é-Xx7Yy8';
const INPUTS = {
  registries: `- url: https://a.example\n  scope: a\n  token: ${TOKEN}\n- url: https://b.example\n  username: ci\n  password: '${PASSWORD}'\n`,
  'export-token': 'MY_TOKEN',
};
const INHERITED = '//old.example/:_authToken=${OLD}\n@old:registry=https://old.example/\n';

const HOME = '# mine\nregistry=https://old.example/\n//old.example/:_authToken=fake-home-token\n';
const YARNRC = 'enableTelemetry: false # mine\nnpmScopes:\n  old:\n    npmAuthToken: fake-yarn-token\n';

/** A job that needs every kind of home file. Each path that the action may replace has a file of the user. */
function job(debug = false) {
  const started = freshJob({ debug, env: { NPM_CONFIG_USERCONFIG: '', PNPM_CONFIG_NPMRC_AUTH_FILE: '', OLD: 'x' } });
  const inherited = path.join(started.home, 'inherited');
  fs.writeFileSync(inherited, INHERITED);
  started.env['NPM_CONFIG_USERCONFIG'] = inherited;
  fs.writeFileSync(path.join(started.home, '.npmrc'), HOME, { mode: 0o640 });
  fs.writeFileSync(path.join(started.workspace, '..', '.yarnrc.yml'), YARNRC);
  fs.writeFileSync(path.join(started.workspace, 'deno.json'), '{}');
  fs.writeFileSync(path.join(started.workspace, 'yarn.lock'), '__metadata:\n  version: 8\n');
  fs.writeFileSync(path.join(started.workspace, 'pnpm-lock.yaml'), 'lockfileVersion: 9.0\n');
  return started;
}

describe('a failing write', () => {
  /** Preloaded into the action: the n-th write to a file fails as on a full disk. */
  const failing = (count: number) => {
    const code = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let left = ${count};
      for (const name of ['writeFileSync', 'appendFileSync']) {
        const original = fs[name];
        let inside = false;
        fs[name] = function (...args) {
          if (inside || globalThis.insideAppend) return original.apply(this, args);
          left -= 1;
          if (left === 0) {
            if (typeof args[0] === 'number') fs.writeSync(args[0], String(args[1]).slice(0, 50));
            throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
          }
          inside = name === 'writeFileSync';
          globalThis.insideAppend = name === 'appendFileSync';
          try { return original.apply(this, args); } finally { inside = false; globalThis.insideAppend = false; }
        };
      }
      syncBuiltinESMExports();`;
    return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
  };

  test.each([1, 2, 3, 4, 5, 6, 7])('with number %i fails the step, and everything is restored', async (count) => {
    const disturbed = job();
    const before = disturbed.snapshot();
    const env = { ...disturbed.env };
    const step = await disturbed.uses({ with: INPUTS, nodeArgs: failing(count) });
    if (step.exitCode === 0) {
      expect(count).toBeGreaterThan(12); // more writes than there are
    } else {
      expect(step.annotations.at(-1)).toMatchObject({ level: 'error' });
      expect(step.annotations.map(({ message }) => message).join()).not.toMatch(/fake-/);
      // Nothing is left even before post.
      expect(disturbed.snapshot()).toEqual(before);
      expect(disturbed.env).toEqual(step.env['MY_TOKEN'] === '' ? { ...env, MY_TOKEN: '' } : env);
    }
    await disturbed.post();
    expect(disturbed.snapshot()).toEqual(before);
  });

  test('of the npmrc is reported with RUNNER_TEMP, and nothing is exported', async () => {
    const disturbed = job();
    const step = await disturbed.uses({ with: INPUTS, nodeArgs: failing(2) });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^\[runner-temp\] .*RUNNER_TEMP \(ENOSPC\)/),
      }),
    ]);
    expect(step.env).toEqual({});
  });
});

describe('an unusable runner environment', () => {
  const without = async (name: string, value: string | undefined) => {
    const disturbed = job();
    const before = disturbed.snapshot();
    const code =
      value === undefined ? `delete process.env['${name}']` : `process.env['${name}'] = ${JSON.stringify(value)}`;
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
    const step = await disturbed.uses({ with: INPUTS, nodeArgs });
    expect(step).toMatchObject({ exitCode: 1, env: {} });
    expect(disturbed.snapshot()).toEqual(before);
    return step.annotations[0]?.message;
  };

  test.each<[string, string, string | undefined, RegExp]>([
    ['a missing RUNNER_TEMP', 'RUNNER_TEMP', undefined, /^\[runner-temp\].*RUNNER_TEMP/],
    ['an empty RUNNER_TEMP', 'RUNNER_TEMP', '', /^\[runner-temp\]/],
    ['a RUNNER_TEMP that does not exist', 'RUNNER_TEMP', '/nonexistent/temp', /^\[runner-temp\]/],
    ['a RUNNER_TEMP that is a file', 'RUNNER_TEMP', process.execPath, /^\[runner-temp\]/],
    ['a missing GITHUB_ENV', 'GITHUB_ENV', undefined, /^\[not-a-runner\].*GITHUB_ENV/],
    ['a missing GITHUB_STATE', 'GITHUB_STATE', undefined, /^\[not-a-runner\].*GITHUB_STATE/],
    ['a missing GITHUB_OUTPUT', 'GITHUB_OUTPUT', undefined, /^\[not-a-runner\].*GITHUB_OUTPUT/],
    // A folder and a device that even root cannot write to.
    ...linux.rows<[string, string, string, RegExp]>(
      ['a RUNNER_TEMP that cannot be written', 'RUNNER_TEMP', '/proc/self', /^\[runner-temp\].*RUNNER_TEMP \(/],
      ['no space for GITHUB_STATE', 'GITHUB_STATE', '/dev/full', /^\[runner-temp\].*ENOSPC/],
      ['no space for GITHUB_ENV', 'GITHUB_ENV', '/dev/full', /^\[runner-temp\].*ENOSPC/],
      ['no space for GITHUB_OUTPUT', 'GITHUB_OUTPUT', '/dev/full', /^\[runner-temp\].*ENOSPC/],
    ),
  ])('causes an error before any effect: %s', async (_, name, value, message) => {
    expect(await without(name, value)).toMatch(message);
  });
});

describe('the post step', () => {
  test.each<[string, (file: string) => void, RegExp]>([
    ['deletes an npmrc that was edited', (file) => fs.appendFileSync(file, 'x=y\n'), /was deleted/],
    ['deletes a read-only npmrc', (file) => fs.chmodSync(file, 0o400), /was deleted/],
    ['succeeds if the npmrc is gone', (file) => fs.rmSync(file), /did not exist any more/],
  ])('%s', async (_, change, says) => {
    const changed = job();
    const before = changed.snapshot();
    const step = await changed.uses({ with: INPUTS });
    change(step.outputs['npmrc-path'] ?? '');
    const [post] = await changed.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post?.log).toMatch(says);
    expect(changed.snapshot()).toEqual(before);
  });

  test('deletes the npmrc even if the code for home files cannot be loaded', async () => {
    const started = job();
    const step = await started.uses({ with: INPUTS });
    const code = `
      import Module from 'node:module';
      const load = Module._load;
      Module._load = function (name, ...rest) {
        if (name.endsWith('.index.js')) throw Object.assign(new Error('EMFILE'), { code: 'EMFILE' });
        return load.call(this, name, ...rest);
      };`;
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
    const post = await step.post({ nodeArgs });
    expect(post.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(/home folder .*EMFILE/) }),
    ]);
    expect(post.exitCode).toBe(0);
    expect(fs.existsSync(step.outputs['npmrc-path'] ?? '')).toBe(false);
  });

  test('deletes a link in place of the npmrc, and keeps its target', async () => {
    const changed = job();
    const before = changed.snapshot();
    const step = await changed.uses({ with: INPUTS });
    const file = step.outputs['npmrc-path'] ?? '';
    fs.rmSync(file);
    fs.symlinkSync(path.join(changed.home, 'inherited'), file);
    await changed.post();
    expect(changed.snapshot()).toEqual(before);
  });
});

describe('an inherited user configuration', () => {
  test('with conflicting lines does not override the login, and its other lines stay byte for byte', async () => {
    const inherited = [
      '; mine',
      'fetch-retries=7',
      '@a:registry=https://evil.example/',
      '//a.example/:_authToken=fake-stale-token',
      '//a.example/:_auth=ZmFrZTpmYWtl',
      '//other.example/:_authToken=fake-other-token',
      '//unset.example/:_authToken=${NOT_SET}',
      'loglevel=warn ; why',
      '[section]',
      '@a:registry=https://section.example/',
      '@b:registry=https://section.example/',
    ];
    const changed = freshJob();
    fs.writeFileSync(path.join(changed.home, '.npmrc'), inherited.join('\r\n'));
    const before = changed.snapshot();
    const inputs = { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN };
    const step = await changed.uses({ with: inputs });
    expect(step.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^\[inherited-variable\] .*line 7 \(`NOT_SET`\)/) },
    ]);
    const kept = [0, 1, 5, 7].map((index) => `${inherited[index]}\r\n`).join('');
    const ours = `# npm registry login (GitHub Action)\n@a:registry=https://a.example/\n//a.example/:_authToken="${TOKEN}"\n`;
    // pnpm 12 also reads sections, so the lines that ours replace are removed there, too.
    expect(npmrcOf(step)).toBe(`${kept}${ours}[section]\r\n${inherited[10]}`);
    await changed.post();
    expect(changed.snapshot()).toEqual(before);
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ['is huge', (file) => fs.writeFileSync(file, 'a=b\n'.repeat(300_000)), /larger than 1 MiB/],
    ...posix.rows<[string, (file: string) => void, RegExp]>([
      'is a pipe without a writer',
      (file) => execFileSync('mkfifo', [file]),
      /is not a file/,
    ]),
    ['is a link to itself', (file) => fs.symlinkSync('.npmrc', file), /ELOOP/],
    ['is binary', (file) => fs.writeFileSync(file, Buffer.from([0, 1, 0xff, 0xfe, 0x0a, 0x3d])), /^$/],
  ])('that %s does not fail the step', async (_, make, says) => {
    const changed = freshJob();
    make(path.join(changed.home, '.npmrc'));
    const before = changed.snapshot();
    const step = await changed.uses({ with: { 'registry-url': 'https://a.example', token: TOKEN } });
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
    expect(step.annotations.map(({ message }) => message).join()).toMatch(says);
    expect(npmrcOf(step)).toContain(`//a.example/:_authToken="${TOKEN}"\n`);
    await changed.post();
    expect(changed.snapshot()).toEqual(before);
  });
});

describe('manipulated state', () => {
  const ENTRIES: Record<string, (home: string, temp: string) => unknown> = {
    'a file in another folder': (home) => ({ did: 'create-file', path: path.join(home, 'inherited') }),
    'a path with `..`': (_, temp) => ({ did: 'create-file', path: `${temp}/x/../../../../home/inherited` }),
    "a file with this action's name in another folder": (home) => ({
      did: 'create-file',
      path: path.join(home, 'npm-registry-login-a1.npmrc'),
    }),
    'a file of the runner': (_, temp) => ({
      did: 'create-file',
      path: path.join(temp, '_github_workflow', 'event.json'),
    }),
    'all of RUNNER_TEMP': (_, temp) => ({ did: 'create-file', path: temp }),
    PATH: () => ({ did: 'set-path', name: 'PATH', path: '', previous: '/evil' }),
    NODE_OPTIONS: () => ({ did: 'set-token', name: 'NODE_OPTIONS' }),
    'a variable name with a line break': () => ({ did: 'set-token', name: 'A=1\nPATH' }),
    'text instead of an object': () => 'did',
    'invalid JSON': () => undefined,
  };
  test.each(Object.keys(ENTRIES))('with %s changes nothing that does not belong to the action', async (name) => {
    const tampered = job();
    fs.writeFileSync(path.join(tampered.home, 'npm-registry-login-a1.npmrc'), 'mine\n');
    const before = tampered.snapshot();
    const env = { ...tampered.env };
    const step = await tampered.uses({
      with: { 'registry-url': 'https://a.example', token: TOKEN, 'package-manager': 'npm' },
    });
    const entry = JSON.stringify(ENTRIES[name]?.(tampered.home, tampered.temp)) ?? '{';
    const code = `process.env['STATE_journal_0'] = ${JSON.stringify(entry)}`;
    const post = await step.post({ nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(code)}`] });
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    const isReported = post.annotations.map(
      ({ level, message }) => level === 'warning' && message.startsWith('[cleanup'),
    );
    expect(isReported).toEqual([true]);
    fs.rmSync(step.outputs['npmrc-path'] ?? ''); // its entry is the one that was replaced
    expect(tampered.snapshot()).toEqual(before);
    expect(tampered.env).toMatchObject(env);
    expect(Object.keys(post.env).every((name) => /^P?NPM_CONFIG_/.test(name))).toBe(true);
  });
});

describe('an unusable home folder', () => {
  test.each<[string, 'hosted' | 'shared', string, number, string[]]>([
    ['is ignored if no package manager needs it', 'shared', 'npm', 0, []],
    ['causes a warning if it belongs to the job', 'hosted', 'npm', 0, ['warning link-failed']],
    ['causes an error if a package manager needs it', 'shared', 'deno', 1, ['error link-failed']],
    ['causes an error if a package manager needs it', 'hosted', 'deno', 1, ['error link-failed']],
  ])('%s (%s)', async (_, profile, client, exitCode, codes) => {
    const started = freshJob({ profile });
    const home = path.join(started.root, 'no-folder');
    fs.writeFileSync(home, '');
    Object.assign(started.env, { HOME: home, USERPROFILE: home });
    const step = await started.uses({
      with: { 'registry-url': 'https://a.example', token: TOKEN, 'package-manager': client },
    });
    const short = step.annotations.map(({ level, message }) => `${level} ${/^\[([a-z-]+)\]/.exec(message)?.[1]}`);
    expect(short).toEqual(codes);
    expect(step.exitCode).toBe(exitCode);
    expect(await step.post()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(fs.readdirSync(started.temp).filter((name) => name.startsWith('npm-registry-login'))).toEqual([]);
  });
});
