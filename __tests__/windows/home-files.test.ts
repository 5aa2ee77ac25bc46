/** Home files on Windows where jobs share the home folder, with emulated links (see scripts/windows/preload) and with refused ones. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { WindowsJob } from '../../scripts/windows/job.mjs';
import { emulatedTarget } from '../../scripts/windows/links.mjs';
import { annotationsOf, windowsJob as anyJob, ONE, TOKEN } from './test-job.js';

const DENO = { 'deno.json': '{}' };
const YARN = { 'yarn.lock': '__metadata:\r\n  version: 8\r\n' };
const HOME = '# mine\r\nfund=false\r\n';
const YARNRC =
  '# mine\r\nenableTelemetry: false\r\nnpmScopes:\r\n  old:\r\n    npmRegistryServer: "https://old.example"\r\n';

const windowsJob = (options: Parameters<typeof anyJob>[0] = {}) => anyJob({ profile: 'shared', ...options });
const npmrcOf = (job: WindowsJob) => path.join(job.home, '.npmrc');
/** The .yarnrc.yml that is a link of the action, above the workspace or in the home folder. */
const yarnrcOf = (job: WindowsJob) =>
  [path.join(path.dirname(job.workspace), '.yarnrc.yml'), path.join(job.home, '.yarnrc.yml')].find(
    (file) => emulatedTarget(file) !== undefined,
  ) ?? '';

async function expectPosts(job: WindowsJob): Promise<void> {
  for (const post of await job.post())
    expect({ exitCode: post.exitCode, said: annotationsOf(post) }).toEqual({ exitCode: 0, said: [] });
}

test('files with CRLF are replaced by links for the job, and restored byte for byte', async () => {
  const job = windowsJob({ files: { ...DENO, ...YARN } });
  fs.writeFileSync(npmrcOf(job), HOME);
  for (const folder of [job.home, path.dirname(job.workspace)])
    fs.writeFileSync(path.join(folder, '.yarnrc.yml'), YARNRC);
  const before = job.snapshot();
  const step = await job.uses({ with: ONE });
  expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
  expect(emulatedTarget(npmrcOf(job))).toMatch(/^D:\\a\\_temp\\npm-registry-login-/);
  expect(yarnrcOf(job)).not.toBe('');
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('an edited .yarnrc.yml keeps the edit, and its CRLF', async () => {
  const job = windowsJob({ files: YARN });
  for (const folder of [job.home, path.dirname(job.workspace)])
    fs.writeFileSync(path.join(folder, '.yarnrc.yml'), YARNRC);
  await job.uses({ with: ONE });
  const yarnrc = yarnrcOf(job);
  // Like an editor that replaces the file.
  const text = fs.readFileSync(path.join(job.temp, path.win32.basename(emulatedTarget(yarnrc) ?? '')), 'utf8');
  fs.writeFileSync(yarnrc, `${text.replaceAll(/\r?\n/g, '\r\n')}enableColors: false\r\n`);
  await expectPosts(job);
  expect(fs.readFileSync(yarnrc, 'utf8')).toBe(`${YARNRC}enableColors: false\r\n`);
});

test('two uses in one job succeed, and post restores everything', async () => {
  const job = windowsJob({ files: DENO });
  fs.writeFileSync(npmrcOf(job), HOME);
  const before = job.snapshot();
  await job.uses({ with: ONE });
  const second = await job.uses({ with: { ...ONE, 'registry-url': 'https://b.example', scope: 'b' } });
  expect(second.exitCode).toBe(0);
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('a second job of the same user fails while the first is running, and succeeds after it', async () => {
  const first = windowsJob({ files: DENO });
  const second = windowsJob({ runner: 'b', files: DENO });
  const before = first.snapshot();
  await first.uses({ with: ONE });
  const refused = await second.uses({ with: ONE });
  expect({ exitCode: refused.exitCode, said: annotationsOf(refused) }).toEqual({
    exitCode: 1,
    said: [expect.stringMatching(/^error: \[home-in-use\]/)],
  });
  await second.post();
  await expectPosts(first);
  expect(first.snapshot()).toEqual(before);
  const again = await second.uses({ with: ONE });
  expect(again.exitCode).toBe(0);
  await expectPosts(second);
  expect(first.snapshot()).toEqual(before);
});

test('a second use recognizes the existing link if RUNNER_TEMP has forward slashes', async () => {
  const job = windowsJob({ contexts: { RUNNER_TEMP: 'D:/a/_temp' }, files: DENO });
  const before = job.snapshot();
  for (const scope of ['a', 'b']) {
    const step = await job.uses({ with: { ...ONE, scope } });
    expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
  }
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('if HOME and USERPROFILE differ, npm inherits the .npmrc of HOME, and other tools that of USERPROFILE', async () => {
  const job = windowsJob({ env: { HOME: 'C:\\Users\\other' }, files: DENO });
  const other = path.join(job.home, '..', 'other');
  fs.mkdirSync(other);
  fs.writeFileSync(path.join(other, '.npmrc'), 'fund=false\n');
  fs.writeFileSync(npmrcOf(job), 'audit=false\n');
  const before = job.snapshot();
  const step = await job.uses({ with: ONE });
  const read = (file = '') => fs.readFileSync(path.join(job.temp, path.win32.basename(file)), 'utf8');
  for (const [file, inherited] of [
    [step.outputs['npmrc-path'], 'fund'],
    [emulatedTarget(npmrcOf(job)), 'audit'],
  ]) {
    expect(read(file).match(/^(fund|audit)(?==false$)/gm)).toEqual([inherited]);
    expect(read(file)).toContain(TOKEN);
  }
  expect(fs.readdirSync(other)).toEqual(['.npmrc']);
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('an empty USERPROFILE causes no internal error', async () => {
  const job = windowsJob({ env: { USERPROFILE: '' }, files: DENO });
  const step = await job.uses({ with: ONE });
  expect(annotationsOf(step).filter((said) => said.includes('[internal]'))).toEqual([]);
  await job.post();
});

test('a file that another program has open for a moment is replaced and restored', async () => {
  const job = windowsJob({ busy: true, files: DENO });
  fs.writeFileSync(npmrcOf(job), HOME);
  const before = job.snapshot();
  const step = await job.uses({ with: ONE });
  expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
  await expectPosts(job);
  expect(job.snapshot()).toEqual(before);
});

test('the error about a read-only file does not suggest developer mode', async () => {
  const job = windowsJob({ files: DENO });
  fs.writeFileSync(npmrcOf(job), HOME, { mode: 0o444 });
  const before = job.snapshot();
  const step = await job.uses({ with: ONE });
  expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({
    exitCode: 1,
    said: [expect.stringMatching(/^error: \[link-failed\].*read-only/s)],
  });
  expect(step.log).not.toContain('developer mode');
  await job.post();
  expect(job.snapshot()).toEqual(before);
});

describe('where Windows refuses links', () => {
  const refused = { links: 'refused', files: DENO } as const;

  test('the step fails on a shared home folder, names the reason, and leaves nothing behind', async () => {
    const job = windowsJob(refused);
    fs.writeFileSync(npmrcOf(job), HOME);
    const before = job.snapshot();
    const step = await job.uses({ with: ONE });
    expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({
      exitCode: 1,
      said: [expect.stringMatching(/^error: \[link-failed\].*developer mode/s)],
    });
    expect(step.log).not.toContain('The login is in');
    await expectPosts(job);
    expect(job.snapshot()).toEqual(before);
  });

  test('a job that needs no links succeeds', async () => {
    const job = windowsJob({ links: 'refused' });
    const step = await job.uses({ with: { ...ONE, 'package-manager': 'npm' } });
    expect({ exitCode: step.exitCode, said: annotationsOf(step) }).toEqual({ exitCode: 0, said: [] });
    await expectPosts(job);
  });
});

describe('if main is killed at any effect', () => {
  const start = (name: string) => {
    const job = windowsJob({ user: name, runner: name, files: { ...DENO, ...YARN } });
    fs.writeFileSync(npmrcOf(job), HOME);
    for (const folder of [job.home, path.dirname(job.workspace)])
      fs.writeFileSync(path.join(folder, '.yarnrc.yml'), YARNRC);
    return { job, before: job.snapshot() };
  };
  const effectsOf = async () => {
    const { job } = start('counted');
    const { effects } = await job.uses({ with: ONE, killAt: { effect: 0 } });
    await job.post();
    expect(effects.length).toBeGreaterThan(10);
    return effects.entries();
  };

  test('its post step restores everything', async () => {
    for (const [index, did] of await effectsOf()) {
      const { job, before } = start(`killed-${index}`);
      const step = await job.uses({ with: ONE, killAt: { effect: index + 1 } });
      expect({ did, signal: step.signal }).toEqual({ did, signal: 'SIGKILL' });
      await expectPosts(job);
      expect({ did, files: job.snapshot() }).toEqual({ did, files: before });
    }
  });

  test('the next job of the runner restores everything', async () => {
    for (const [index, did] of await effectsOf()) {
      const name = `killed-${index}`;
      const { job, before } = start(name);
      await job.uses({ with: ONE, killAt: { effect: index + 1 } });
      job.end();
      const next = windowsJob({ user: name, runner: name });
      const step = await next.uses({ with: ONE });
      expect({ did, exitCode: step.exitCode }).toEqual({ did, exitCode: 0 });
      await expectPosts(next);
      expect({ did, files: next.snapshot() }).toEqual({ did, files: before });
    }
  });
});
