/** The built action as a Windows runner starts it: what it writes, passes to later steps, and removes again. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linuxPath } from '../../scripts/windows/folders.mjs';
import type { WindowsJob } from '../../scripts/windows/job.mjs';
import { NODE_WITH_RM_FAULT } from '../../scripts/windows/versions.mjs';
import { annotationsOf, ONE, TOKEN, windowsJob } from './test-job.js';

const LINES = `@a:registry=https://a.example/\n//a.example/:_authToken="${TOKEN}"\n`;

/** Logs in, reads the npmrc, logs out, and expects that nothing is left. @returns the text of the npmrc */
async function logInAndOut(job: WindowsJob, inputs: Record<string, string>): Promise<string> {
  const before = job.snapshot();
  const step = await job.uses({ with: inputs });
  expect({ exitCode: step.exitCode, said: annotationsOf(step), stderr: step.stderr }).toEqual({
    exitCode: 0,
    said: [],
    stderr: '',
  });
  const file = step.outputs['npmrc-path'] ?? '';
  expect(job.env).toMatchObject({ NPM_CONFIG_USERCONFIG: file });
  const text = fs.readFileSync(linuxPath(file), 'utf8');
  for (const post of await job.post())
    expect({ exitCode: post.exitCode, said: annotationsOf(post) }).toEqual({ exitCode: 0, said: [] });
  expect(job.env).toMatchObject({ NPM_CONFIG_USERCONFIG: '' });
  expect(job.snapshot()).toEqual(before);
  return text;
}

test('one registry can be logged in to', async () => {
  expect(await logInAndOut(windowsJob(), ONE)).toContain(LINES);
});

test('three registries can be given in a list with CRLF', async () => {
  const registries = [
    `- {url: 'https://a.example', scope: a, token: ${TOKEN}}`,
    "- {url: 'https://b.example', scope: b, username: ci, password: 'fake-pass-word-é'}",
    "- {url: 'https://c.example', replaces-base: true, auth: none}",
  ].join('\r\n');
  const text = await logInAndOut(windowsJob(), { registries });
  for (const line of LINES.trimEnd().split('\n')) expect(text).toContain(`${line}\n`);
  for (const line of ['@b:registry=https://b.example/', '//b.example/:username="ci"', 'registry=https://c.example/'])
    expect(text).toContain(`\n${line}\n`);
});

test('npmrc lines can have CRLF', async () => {
  const npmrc = `@a:registry=https://a.example/\r\n//a.example/:_authToken=${TOKEN}\r\n`;
  expect(await logInAndOut(windowsJob(), { npmrc })).toContain(LINES);
});

test('a user configuration with CRLF stays in effect', async () => {
  const job = windowsJob();
  fs.writeFileSync(`${job.home}/.npmrc`, '# mine\r\nfund=false\r\n');
  const text = await logInAndOut(job, ONE);
  expect(text.startsWith('# mine\r\nfund=false\r\n')).toBe(true);
  expect(text).toContain(LINES);
});

test('each file is accessible only to the current user, even before it has content', async () => {
  const job = windowsJob();
  const step = await job.uses({ with: ONE });
  const ours = fs.readdirSync(job.temp).filter((name) => name.startsWith('npm-registry-login-'));
  expect(ours).toContain(path.win32.basename(step.outputs['npmrc-path'] ?? ''));
  expect(job.icacls().sort((a, b) => (a.args.join() < b.args.join() ? -1 : 1))).toEqual(
    ours.sort().map((name) => ({
      file: expect.stringMatching(/^C:\\Windows\\System32\\icacls\.exe$/i),
      args: [`D:\\a\\_temp\\${name}`, '/inheritance:r', '/grant:r', 'runnervm\\runneradmin:F'],
      size: 0,
    })),
  );
  await job.post();
});

describe.each(['24', '24.11'])('on Node %s', (version) => {
  const node = version === '24.11' ? { node: NODE_WITH_RM_FAULT } : {};

  test.each(['C D', 'Jörg Müller', 'a & b % ! ^', '日本'])('folders can be named %s', async (name) => {
    const job = windowsJob({ ...node, user: name, runner: name, files: { 'deno.json': '{}' } });
    fs.writeFileSync(`${job.home}/.npmrc`, '# mine\n');
    expect(await logInAndOut(job, ONE)).toContain(LINES);
  });
});

test('RUNNER_TEMP can have forward slashes', async () => {
  const job = windowsJob({ contexts: { RUNNER_TEMP: 'D:/a/_temp' } });
  expect(await logInAndOut(job, ONE)).toContain(LINES);
});

test('RUNNER_TEMP can be a long path', async () => {
  const long = `D:\\a\\_temp\\${'long-'.repeat(40)}`;
  const job = windowsJob({ contexts: { RUNNER_TEMP: long } });
  fs.mkdirSync(linuxPath(long));
  expect(await logInAndOut(job, ONE)).toContain(LINES);
});

test('RUNNER_TEMP can be the root of a drive', async () => {
  const job = windowsJob({ contexts: { RUNNER_TEMP: 'D:\\' } });
  expect(await logInAndOut(job, ONE)).toContain(LINES);
});

test('an error is one annotation, and nothing is written', async () => {
  const job = windowsJob();
  const before = job.snapshot();
  const step = await job.uses({ with: { ...ONE, token: 'with a blank' } });
  expect(step.exitCode).toBe(1);
  expect(step.annotations).toHaveLength(1);
  expect(job.snapshot()).toEqual(before);
});
