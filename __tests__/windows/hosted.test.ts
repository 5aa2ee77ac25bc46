/** Home files on a hosted Windows runner, whose home folder belongs to the job: links (emulated), or copies where links are refused. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { WindowsJob } from '../../scripts/windows/job.mjs';
import { emulatedTarget } from '../../scripts/windows/links.mjs';
import { annotationsOf, ONE, TOKEN, windowsJob } from './test-job.js';

const NPMRC = '# mine\r\nfund=false\r\n';
const YARNRC = '# mine\r\nenableTelemetry: false\r\n';
const LOGIN = `//a.example/:_authToken="${TOKEN}"\n`;

const npmrcOf = (job: WindowsJob) => path.join(job.home, '.npmrc');
const yarnrcOf = (job: WindowsJob) => path.join(job.home, '.yarnrc.yml');

/** The text of a home file, or of the target of an emulated link. */
function textOf(job: WindowsJob, file: string): string {
  const target = emulatedTarget(file);
  return fs.readFileSync(target === undefined ? file : path.join(job.temp, path.win32.basename(target)), 'utf8');
}

/** Appends to a home file, as a later step does. */
function append(job: WindowsJob, file: string, text: string): void {
  const target = emulatedTarget(file);
  fs.appendFileSync(target === undefined ? file : path.join(job.temp, path.win32.basename(target)), text);
}

async function expectLogin(job: WindowsJob, inputs: Record<string, string> = ONE): Promise<void> {
  const step = await job.uses({ with: inputs });
  expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
}

async function expectPosts(job: WindowsJob): Promise<void> {
  for (const post of await job.post())
    expect({ exitCode: post.exitCode, said: annotationsOf(post) }).toEqual({ exitCode: 0, said: [] });
}

describe.each([
  { links: 'emulated', kind: 'links' },
  { links: 'refused', kind: 'copies, because links are refused' },
] as const)('with home files that are $kind', ({ links }) => {
  const startWith = (files: { npmrc?: string; yarnrc?: string }, more: { user?: string; runner?: string } = {}) => {
    const job = windowsJob({ links, ...more });
    if (files.npmrc !== undefined) fs.writeFileSync(npmrcOf(job), files.npmrc);
    if (files.yarnrc !== undefined) fs.writeFileSync(yarnrcOf(job), files.yarnrc);
    return { job, before: job.snapshot() };
  };

  test.each([
    ['no home files', {}],
    ['home files with CRLF', { npmrc: NPMRC, yarnrc: YARNRC }],
    ['empty home files', { npmrc: '', yarnrc: '' }],
  ])('post restores the home folder exactly if it had %s', async (_, files) => {
    const { job, before } = startWith(files);
    await expectLogin(job);
    for (const file of [npmrcOf(job), yarnrcOf(job)]) {
      expect({ file, isLink: emulatedTarget(file) !== undefined }).toEqual({ file, isLink: links === 'emulated' });
      expect(textOf(job, file)).toContain(TOKEN);
    }
    expect(textOf(job, npmrcOf(job))).toContain(LOGIN);
    await expectPosts(job);
    expect(job.snapshot()).toEqual(before);
  });

  test('settings that later steps append are kept', async () => {
    const { job } = startWith({ npmrc: NPMRC, yarnrc: YARNRC });
    await expectLogin(job);
    append(job, npmrcOf(job), 'audit=false\r\n');
    append(job, yarnrcOf(job), 'enableColors: false\r\n');
    await expectPosts(job);
    expect(fs.readFileSync(npmrcOf(job), 'utf8')).toBe(`${NPMRC}audit=false\r\n`);
    expect(fs.readFileSync(yarnrcOf(job), 'utf8')).toBe(`${YARNRC}enableColors: false\r\n`);
  });

  test('two uses combine, and post restores the home folder', async () => {
    const { job, before } = startWith({ npmrc: NPMRC });
    await expectLogin(job);
    await expectLogin(job, { ...ONE, 'registry-url': 'https://b.example', scope: 'b' });
    for (const host of ['a', 'b']) expect(textOf(job, npmrcOf(job))).toContain(`//${host}.example/:_authToken`);
    await expectPosts(job);
    expect(job.snapshot()).toEqual(before);
  });

  test('post restores everything if main is killed at any effect', async () => {
    const { job } = startWith({ npmrc: NPMRC, yarnrc: YARNRC }, { user: 'counted', runner: 'counted' });
    const { effects } = await job.uses({ with: ONE, killAt: { effect: 0 } });
    await expectPosts(job);
    expect(effects.length).toBeGreaterThan(15);
    for (const [index, effect] of effects.entries()) {
      const name = `killed-${index}`;
      const { job, before } = startWith({ npmrc: NPMRC, yarnrc: YARNRC }, { user: name, runner: name });
      const step = await job.uses({ with: ONE, killAt: { effect: index + 1 } });
      expect({ effect, signal: step.signal }).toEqual({ effect, signal: 'SIGKILL' });
      await expectPosts(job);
      expect({ effect, files: job.snapshot() }).toEqual({ effect, files: before });
    }
  });
});

test('a home file that another program has open for a moment is replaced and restored', async () => {
  const job = windowsJob({ busy: true });
  fs.writeFileSync(npmrcOf(job), NPMRC);
  const before = job.snapshot();
  await expectLogin(job);
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('a read-only home file that no package manager of the job needs causes a warning, and is not changed', async () => {
  const job = windowsJob();
  fs.writeFileSync(npmrcOf(job), NPMRC, { mode: 0o444 });
  const before = job.snapshot();
  const step = await job.uses({ with: ONE });
  expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({
    exitCode: 0,
    said: [expect.stringMatching(/^warning: \[link-failed\].*\.npmrc \(EPERM\)/s)],
  });
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('`home-files: never` leaves the home folder unchanged', async () => {
  const job = windowsJob();
  const home = () => fs.readdirSync(job.home);
  const before = home();
  await expectLogin(job, { ...ONE, 'home-files': 'never' });
  expect(home()).toEqual(before);
  await expectPosts(job);
});
