/** The home folder of a hosted runner or a job container: every tool finds the login there, and post restores it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { posix } from '../platform.js';
import { freshJob, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const URL = 'https://a.example/npm';
const INPUTS = { 'registry-url': URL, scope: 'acme', token: TOKEN };
const LOGIN = `@acme:registry=${URL}/\n//a.example/npm/:_authToken="${TOKEN}"\n`;

type Job = ReturnType<typeof freshJob>;
const start = (options: Parameters<typeof freshJob>[0] = {}) => freshJob({ profile: 'hosted', ...options });
const npmrc = (job: Job) => path.join(job.home, '.npmrc');
const read = (file: string) => fs.readFileSync(file, 'utf8');
const levels = ({ annotations }: { annotations: readonly { level: string }[] }) =>
  annotations.map(({ level }) => level);

posix.describe('on a hosted runner', () => {
  test('every home file contains the login for any project, and post restores everything', async () => {
    const job = start();
    const before = job.snapshot();
    const step = await job.uses({ with: INPUTS });
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(read(npmrc(job))).toContain(LOGIN);
    expect(read(path.join(job.home, '.config', '.npmrc'))).toContain(LOGIN);
    expect(read(path.join(job.home, '.yarnrc.yml'))).toContain(TOKEN);
    expect(step.outputs['yarnrc-path']).toBe(fs.realpathSync(path.join(job.home, '.yarnrc.yml')));
    expect(fs.existsSync(path.join(job.workspace, '..', '.yarnrc.yml'))).toBe(false);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(job.snapshot()).toEqual(before);
  });

  test('`~/.npmrc` is the file that NPM_CONFIG_USERCONFIG names, also after a second use', async () => {
    const job = start();
    fs.writeFileSync(npmrc(job), 'fetch-retries=7\n');
    const before = job.snapshot();
    for (const scope of ['acme', 'labs']) {
      const step = await job.uses({ with: { ...INPUTS, scope } });
      expect(fs.realpathSync(npmrc(job))).toBe(step.outputs['npmrc-path']);
    }
    expect(read(npmrc(job))).toMatch(/fetch-retries=7[\s\S]*@acme:registry[\s\S]*@labs:registry/);
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(job.snapshot()).toEqual(before);
  });

  test.each(['hosted', 'container'] as const)(
    'post restores everything even if a later step sets HOME and XDG_CONFIG_HOME (%s)',
    async (profile) => {
      const job = start({ profile });
      fs.writeFileSync(npmrc(job), 'fetch-retries=7\n');
      const before = job.snapshot();
      await job.uses({ with: INPUTS });
      expect(read(npmrc(job))).toContain(TOKEN);
      const elsewhere = fs.mkdtempSync(path.join(job.temp, 'elsewhere-'));
      Object.assign(job.env, { HOME: elsewhere, XDG_CONFIG_HOME: path.join(elsewhere, '.config') });
      const [post] = await job.post();
      expect(post).toMatchObject({ exitCode: 0, annotations: [] });
      fs.rmSync(elsewhere, { recursive: true });
      expect(job.snapshot()).toEqual(before);
    },
  );

  test('post restores everything after two uses, even if a later step sets HOME and XDG_CONFIG_HOME', async () => {
    const job = start();
    fs.writeFileSync(npmrc(job), 'fetch-retries=7\n');
    const before = job.snapshot();
    for (const scope of ['acme', 'labs']) await job.uses({ with: { ...INPUTS, scope } });
    Object.assign(job.env, { HOME: job.workspace, XDG_CONFIG_HOME: job.workspace });
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(job.snapshot()).toEqual(before);
  });

  test('the step writes two files if another user configuration was current, and the log says so', async () => {
    const job = start();
    fs.writeFileSync(npmrc(job), 'fetch-retries=7\n');
    const setupNode = path.join(job.temp, '.npmrc');
    fs.writeFileSync(setupNode, '//registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}\n');
    Object.assign(job.env, { NPM_CONFIG_USERCONFIG: setupNode, NODE_AUTH_TOKEN: 'fake-node-auth-token' });
    const step = await job.uses({ with: INPUTS });
    expect(npmrcOf(step)).toContain('${NODE_AUTH_TOKEN}');
    expect(npmrcOf(step)).not.toContain('fetch-retries');
    expect(read(npmrc(job))).toBe(`fetch-retries=7\n# npm registry login (GitHub Action)\n${LOGIN}`);
    expect(step.log).toContain(`${npmrc(job)} is a separate file`);
  });

  test('`~/.npmrc` contains no reference to a variable', async () => {
    const job = start({ env: { MINE: 'fake-mine-token' } });
    fs.writeFileSync(npmrc(job), '//o.example/:_authToken=${MINE}\n//p.example/:_authToken=${UNSET}\nfund=false\n');
    const step = await job.uses({ with: { ...INPUTS, 'package-manager': 'npm' } });
    expect(read(npmrc(job))).toBe(
      `//o.example/:_authToken=fake-mine-token\nfund=false\n# npm registry login (GitHub Action)\n${LOGIN}`,
    );
    expect(npmrcOf(step)).toContain('${MINE}');
    expect(step.stdout).toContain('::add-mask::fake-mine-token');
    await job.post();
  });

  test.each<[string, Record<string, string>, string[], string[]]>([
    ['an empty XDG_CONFIG_HOME causes a warning', { XDG_CONFIG_HOME: '' }, ['warning'], ['.npmrc', '.yarnrc.yml']],
    ['a file with two paths is written once', { XDG_CONFIG_HOME: 'HOME' }, [], ['.npmrc', '.yarnrc.yml']],
    ['missing folders are created', { XDG_CONFIG_HOME: 'HOME/a/b' }, [], ['.npmrc', '.yarnrc.yml', 'a']],
  ])('%s', async (_, env, expected, names) => {
    const job = start();
    for (const [name, value] of Object.entries(env)) job.env[name] = value.replace('HOME', job.home);
    const before = job.snapshot();
    const step = await job.uses({ with: INPUTS });
    expect(levels(step)).toEqual(expected);
    const made = fs.readdirSync(job.home).filter((name) => !name.includes('npm-registry-login') && name !== 'work');
    expect(made.sort()).toEqual(names);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test("the project's age gate applies to the scopes of the step, unless the declared version of Yarn fails on it", async () => {
    for (const [version, expected] of [
      ['4.12.0', true],
      ['3.8.7', false],
    ] as const) {
      const job = start({ sandbox: version });
      fs.writeFileSync(path.join(job.workspace, '.yarnrc.yml'), 'npmMinimalAgeGate: 0\n');
      fs.writeFileSync(path.join(job.workspace, 'package.json'), `{"packageManager":"yarn@${version}"}`);
      await job.uses({ with: INPUTS });
      expect(read(path.join(job.home, '.yarnrc.yml')).includes('    npmMinimalAgeGate: "0"\n')).toBe(expected);
      await job.post();
    }
  });

  test('an invalid `~/.yarnrc.yml` stops only jobs that use Yarn 2+, and is not changed', async () => {
    const job = start();
    const yarnrc = path.join(job.home, '.yarnrc.yml');
    fs.writeFileSync(yarnrc, 'a: [b\n');
    fs.writeFileSync(path.join(job.workspace, 'package-lock.json'), '{}');
    const before = job.snapshot();
    const step = await job.uses({ with: INPUTS });
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: expect.not.objectContaining({ 'yarnrc-path': expect.anything() }),
    });
    expect(step.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^\[yarnrc-invalid\] .*\.yarnrc\.yml is not a YAML mapping/) },
    ]);
    expect(read(yarnrc)).toBe('a: [b\n');
    expect(read(npmrc(job))).toContain(LOGIN);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(job.snapshot()).toEqual(before);
    for (const inputs of [{ 'package-manager': 'yarn@4' }, { 'home-files': 'always' }]) {
      const { exitCode, annotations } = await job.uses({ with: { ...INPUTS, ...inputs } });
      expect([exitCode, levels({ annotations })]).toEqual([1, ['error']]);
    }
    expect(job.snapshot()).toEqual(before);
  });

  test('post deletes the other files if it cannot read the edits of a home file, and reports that file', async () => {
    const actionDir = fs.mkdtempSync(path.join(os.tmpdir(), 'action-'));
    fs.cpSync('dist', path.join(actionDir, 'dist'), { recursive: true });
    fs.copyFileSync('action.yml', path.join(actionDir, 'action.yml'));
    const job = start();
    const step = await job.uses({ actionDir, with: INPUTS });
    fs.appendFileSync(npmrc(job), 'fetch-retries=7\n');
    const post = path.join(actionDir, 'dist', 'post');
    const chunks = fs.readdirSync(post).map((name) => path.join(post, name));
    for (const chunk of chunks.filter((file) => read(file).includes('build/home-files/additions.js'))) fs.rmSync(chunk);
    const result = await step.post();
    fs.rmSync(actionDir, { recursive: true });
    expect(result).toMatchObject({ exitCode: 0 });
    const messages = result.annotations.map(({ level, message }) => `${level} ${message.split('\n')[0]}`);
    expect(messages).toEqual([expect.stringMatching(/^warning \[cleanup-failed\] .*\.npmrc could not be restored/)]);
    expect(fs.readdirSync(job.temp).filter((name) => name.includes('npm-registry-login'))).toEqual([]);
  });

  test('a package manager one folder down is detected, and its configuration is checked', async () => {
    const job = start();
    fs.mkdirSync(path.join(job.workspace, 'frontend'));
    fs.writeFileSync(path.join(job.workspace, 'frontend', 'yarn.lock'), '__metadata:\n  version: 8\n');
    fs.writeFileSync(path.join(job.workspace, 'frontend', '.npmrc'), '@acme:registry=https://other.example/\n');
    const step = await job.uses({ with: { ...INPUTS, 'package-manager': 'npm', 'if-config-conflicts': 'warn' } });
    expect(step.annotations).toEqual([expect.objectContaining({ file: 'frontend/.npmrc', line: 1 })]);
    await job.post();
    const other = await job.uses({ with: { ...INPUTS, 'if-config-conflicts': 'ignore' } });
    expect(other.log).toContain('yarn 2+ (yarn.lock of frontend/)');
  });
});

describe('the input `home-files`', () => {
  const DENO = { 'deno.json': '{}' };
  test.each<[string, 'hosted' | 'shared', string, Record<string, string>, Record<string, string>, string[], boolean]>([
    ['`never` writes no home file', 'hosted', 'never', {}, {}, [], false],
    [
      '`never` causes a warning if a detected package manager needs home files',
      'hosted',
      'never',
      {},
      DENO,
      ['warning [home-files]'],
      false,
    ],
    [
      '`never` causes an error if a named package manager needs home files',
      'shared',
      'never',
      { 'package-manager': 'deno' },
      {},
      ['error [home-files]'],
      false,
    ],
    ['`auto` writes no home file if none is needed', 'shared', 'auto', {}, {}, [], false],
    ['`always` writes home files', 'shared', 'always', {}, {}, [], true],
    ['a misspelled value is an error', 'hosted', 'alway', {}, {}, ['error [input-invalid]'], false],
  ])('%s (%s)', async (_, profile, word, inputs, files, expected, isThere) => {
    const job = freshJob({ profile });
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
    const before = job.snapshot();
    const step = await job.uses({ with: { ...INPUTS, ...inputs, 'home-files': word } });
    expect(step.annotations.map(({ level, message }) => `${level} ${/^\[.*?\]/.exec(message)}`)).toEqual(expected);
    expect(fs.existsSync(npmrc(job))).toBe(isThere);
    expect(fs.existsSync(path.join(job.home, '.yarnrc.yml'))).toBe(isThere);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  posix.test(
    'a home folder that cannot be written causes a warning with `auto`, and an error with `always`',
    async () => {
      for (const [word, exitCode] of [
        ['auto', 0],
        ['always', 1],
      ] as const) {
        const job = start({ sandbox: word });
        const nowhere = path.join(job.root, 'file');
        fs.writeFileSync(nowhere, '');
        job.env['HOME'] = nowhere;
        const step = await job.uses({ with: { ...INPUTS, 'home-files': word } });
        expect(step.exitCode).toBe(exitCode);
        expect(step.annotations).toEqual([
          { level: exitCode === 0 ? 'warning' : 'error', message: expect.stringContaining('[link-failed]') },
        ]);
        await job.post();
      }
    },
  );
});

/** What later steps do to a home file on a machine where jobs share the home folder. */
posix.describe('a later step', () => {
  const shared = () => {
    const job = freshJob({ profile: 'shared' });
    fs.writeFileSync(path.join(job.workspace, 'deno.json'), '{}');
    fs.writeFileSync(npmrc(job), '# mine\nfund=true\n');
    return job;
  };

  test('that appends a line with `>>` changes what npm reads, and post keeps the line', async () => {
    const job = shared();
    const step = await job.uses({ with: INPUTS });
    fs.appendFileSync(npmrc(job), 'save-exact=true\n');
    expect(npmrcOf(step)).toContain('save-exact=true');
    const [post] = await job.post();
    expect(post?.annotations).toEqual([]);
    expect(read(npmrc(job))).toBe('# mine\nfund=true\nsave-exact=true\n');
  });

  test('that overwrites the file ends the login, and post names the registries and suggests `>>`', async () => {
    const job = shared();
    await job.uses({ with: INPUTS });
    fs.writeFileSync(npmrc(job), 'save-exact=true\n');
    const [post] = await job.post();
    expect(post?.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^\[home-file-overwritten\] .*https:\/\/a\.example\/npm\/[\s\S]*`>>`/),
      },
    ]);
    expect(read(npmrc(job))).toBe('# mine\nfund=true\nsave-exact=true\n');
  });

  test('that runs `npm config set` rewrites the whole file, and post keeps its setting and none of our lines', async () => {
    const job = shared();
    await job.uses({ with: INPUTS });
    const set = await job.run('npm', ['config', 'set', 'fund=false', '--location=user']);
    expect(set.exitCode).toBe(0);
    expect(read(npmrc(job))).toContain(`_authToken=${TOKEN}`);
    const [post] = await job.post();
    expect(post?.annotations).toEqual([]);
    expect(read(npmrc(job))).toBe('# mine\nfund=false\n');
    expect(job.locationsOf(TOKEN)).toEqual([]);
  });

  test('that writes our key in another spelling, or our token under another key, cannot make post keep it', async () => {
    const job = shared();
    await job.uses({ with: INPUTS });
    const lines = [
      `//A.example:443/npm:_authToken=${TOKEN}x`,
      '//a.example/npm/:_auth=ZmFrZTpmYWtl',
      `//elsewhere.example/:_authToken=${TOKEN}`,
      '//theirs.example/:_authToken=theirs-1',
    ];
    fs.appendFileSync(npmrc(job), `${lines.join('\n')}\n`);
    await job.post();
    expect(read(npmrc(job))).toBe('# mine\nfund=true\n//theirs.example/:_authToken=theirs-1\n');
  });

  test('that removes the copy loses its own settings, and post says so', async () => {
    const job = shared();
    const step = await job.uses({ with: INPUTS });
    fs.unlinkSync(`${step.outputs['npmrc-path']}.copy`);
    fs.appendFileSync(npmrc(job), 'save-exact=true\n');
    const [post] = await job.post();
    expect(post?.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^\[cleanup-failed\] .*copy/) },
    ]);
    expect(read(npmrc(job))).toBe('# mine\nfund=true\n');
  });
});

posix.describe('in a job container', () => {
  test('home files are regular files that the variables name, and two uses combine', async () => {
    const job = freshJob({ profile: 'container' });
    fs.writeFileSync(npmrc(job), 'fund=true\n');
    const before = job.snapshot();
    for (const scope of ['acme', 'labs']) {
      const step = await job.uses({ with: { ...INPUTS, scope } });
      expect(step).toMatchObject({ exitCode: 0, annotations: [] });
      expect(step.outputs['npmrc-path']).toBe(npmrc(job));
      expect(job.env['NPM_CONFIG_USERCONFIG']).toBe(npmrc(job));
      expect(fs.lstatSync(npmrc(job)).isFile()).toBe(true);
      expect(fs.statSync(npmrc(job)).mode & 0o777).toBe(0o600);
    }
    expect(read(npmrc(job))).toMatch(/fund=true[\s\S]*@acme:registry[\s\S]*@labs:registry/);
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(job.snapshot()).toEqual(before);
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe('');
  });

  test('post restores everything if main is killed at any effect', async () => {
    const count = (
      await freshJob({ profile: 'container', sandbox: 'count' }).uses({ with: INPUTS, killAt: { effect: 0 } })
    ).effects.length;
    expect(count).toBeGreaterThan(8);
    for (let effect = 1; effect <= count; effect += 1) {
      const job = freshJob({ profile: 'container', sandbox: `killed-${effect}` });
      fs.writeFileSync(npmrc(job), 'fund=true\n');
      const before = job.snapshot();
      await job.uses({ with: INPUTS, killAt: { effect, torn: true } });
      await job.post();
      expect({ effect, files: job.snapshot() }).toEqual({ effect, files: before });
    }
  });
});

posix.test('home files are regular files if links are refused and the home folder belongs to the job', async () => {
  const job = start();
  fs.writeFileSync(npmrc(job), 'fund=true\n');
  const before = job.snapshot();
  const file = path.join(job.folders.tmp, 'no-links.cjs');
  fs.writeFileSync(
    file,
    `const fs = require('node:fs');
     fs.symlinkSync = () => { throw Object.assign(new Error('no'), { code: 'EPERM', syscall: 'symlink' }); };`,
  );
  const step = await job.uses({ with: INPUTS, nodeArgs: ['--require', file] });
  expect(step).toMatchObject({ exitCode: 0, annotations: [] });
  expect(fs.lstatSync(npmrc(job)).isFile()).toBe(true);
  expect(read(npmrc(job))).toContain(LOGIN);
  const [post] = await job.post();
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  fs.unlinkSync(file);
  expect(job.snapshot()).toEqual(before);
});
