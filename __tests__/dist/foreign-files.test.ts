/**
 * Files that belong to another user: a container job runs as root and leaves its files to a runner that does not. If the
 * tests run as root, the action runs as an unprivileged user; otherwise file modes take the place of owners.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { posix } from '../platform.js';
import type { LeakCheckedJob } from './leak-checked-job.js';
import { freshJob, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const INPUTS = { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN };

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** Preloaded into the action: gives the step's command files to the unprivileged user and continues as that user. */
const AS_USER = `
  import fs from 'node:fs';
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE']) fs.chownSync(process.env[name], ${NOBODY}, ${NOBODY});
  process.setgroups([]);
  process.setgid(${NOBODY});
  process.setuid(${NOBODY});`;
const nodeArgs = isRoot ? ['--import', `data:text/javascript,${encodeURIComponent(AS_USER)}`] : [];

// The unprivileged user may not be able to read the checkout, for example below /root, so it runs a copy of the action.
let actionDir: string;
beforeAll(() => {
  actionDir = fs.mkdtempSync(path.join(os.tmpdir(), 'action-'));
  fs.chmodSync(actionDir, 0o755);
  fs.cpSync('dist', path.join(actionDir, 'dist'), { recursive: true });
  fs.copyFileSync('action.yml', path.join(actionDir, 'action.yml'));
  execFileSync('chmod', ['-R', 'a+rX', actionDir]);
});
afterAll(() => fs.rmSync(actionDir, { recursive: true }));

/** A job whose folders belong to the user that runs the action. */
function start(): LeakCheckedJob {
  const job = freshJob();
  if (isRoot) {
    fs.chmodSync(path.dirname(job.root), 0o755);
    execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, job.root]);
  }
  return job;
}

/** Makes a file readable only for root. */
function leaveAsRoot(file: string): void {
  if (isRoot) fs.chownSync(file, 0, 0);
  fs.chmodSync(file, isRoot ? 0o600 : 0);
}

posix.describe('files that belong to root', () => {
  test('post deletes the npmrc, because the folder belongs to the runner', async () => {
    const job = start();
    const before = job.snapshot();
    const step = await job.uses({ actionDir, with: INPUTS, nodeArgs });
    expect(step.exitCode).toBe(0);
    leaveAsRoot(step.outputs['npmrc-path'] ?? '');
    const [post] = await job.post({ nodeArgs });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post?.log).toMatch(/was deleted/);
    expect(job.snapshot()).toEqual(before);
  });

  test('post warns about a folder in place of the npmrc, and undoes everything else', async () => {
    const job = start();
    const step = await job.uses({ actionDir, with: INPUTS, nodeArgs });
    const file = step.outputs['npmrc-path'] ?? '';
    fs.rmSync(file);
    fs.mkdirSync(file, { mode: 0o700 });
    const [post] = await job.post({ nodeArgs });
    expect(post?.exitCode).toBe(0);
    expect(post?.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(new RegExp(`^\\[cleanup-failed\\] ${file} .*folder`)) },
    ]);
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe('');
  });

  test('an unreadable user configuration causes a warning, and is neither inherited nor removed', async () => {
    const job = start();
    const file = path.join(job.home, '.npmrc');
    fs.writeFileSync(file, '//old.example/:_authToken=fake-old-token-1\n');
    leaveAsRoot(file);
    const step = await job.uses({ actionDir, with: INPUTS, nodeArgs });
    expect(step.exitCode).toBe(0);
    expect(step.annotations.filter(({ message }) => !message.startsWith('[link-failed]'))).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^\[userconfig-unreadable\] .*\.npmrc cannot be read \(EACCES/),
      },
    ]);
    expect(npmrcOf(step)).not.toContain('old.example');
    await job.post({ nodeArgs });
    expect(fs.existsSync(file)).toBe(true);
  });

  test('an unreadable user configuration that a link would replace causes an error before any change', async () => {
    const job = start();
    const file = path.join(job.home, '.npmrc');
    fs.writeFileSync(file, 'a=b\n');
    leaveAsRoot(file);
    const before = { ...Object.fromEntries(job.snapshot()) };
    const step = await job.uses({ actionDir, with: { ...INPUTS, 'package-manager': 'deno' }, nodeArgs });
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', message: expect.stringMatching(/^\[link-failed\] .*\.npmrc cannot be read \(EACCES/) },
    ]);
    expect([step.env, step.state, Object.fromEntries(job.snapshot())]).toEqual([{}, {}, before]);
  });

  test('a read-only RUNNER_TEMP causes an error, and nothing is written elsewhere', async () => {
    const job = start();
    fs.chmodSync(job.temp, 0o555);
    const before = job.snapshot();
    const step = await job.uses({ actionDir, with: INPUTS, nodeArgs });
    expect(step).toMatchObject({ exitCode: 1, env: {}, outputs: {} });
    expect(step.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^\[runner-temp\] .*RUNNER_TEMP \(EACCES\)/) },
    ]);
    expect(job.snapshot()).toEqual(before);
    await job.post({ nodeArgs });
    fs.chmodSync(job.temp, 0o755);
  });
});
