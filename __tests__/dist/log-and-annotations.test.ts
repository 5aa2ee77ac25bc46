/** What main and post report about the order of steps, and which lines annotations point to. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshJob, leaksOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const INPUTS = { 'registry-url': 'https://npm.acme.dev', scope: '@acme', token: TOKEN };

describe('the order of steps', () => {
  test.each<[string, boolean, Record<string, string>, number]>([
    ['a login before the checkout causes a notice', false, INPUTS, 1],
    [
      'a login before the checkout that names a package manager causes no notice',
      false,
      { ...INPUTS, 'package-manager': 'npm' },
      0,
    ],
    ['a login after the checkout causes no notice', true, INPUTS, 0],
  ])('%s', async (_, checkedOut, inputs, notices) => {
    const step = await freshJob({ checkedOut }).uses({ with: inputs });
    const notice = { level: 'notice', message: expect.stringMatching(/^\[before-checkout\] The workspace is empty/) };
    expect(step).toMatchObject({ exitCode: 0, annotations: notices === 0 ? [] : [notice] });
  });

  test('a user configuration of setup-node that replaced ours is reported once by post, and not removed', async () => {
    const job = freshJob();
    await job.uses({ with: INPUTS });
    const theirs = path.join(job.temp, '.npmrc');
    fs.writeFileSync(theirs, `//npm.acme.dev/:_authToken=${TOKEN}\n`);
    job.env['NPM_CONFIG_USERCONFIG'] = theirs;
    const [post] = await job.post();
    expect(post).toMatchObject({
      exitCode: 0,
      annotations: [
        { level: 'warning', message: expect.stringMatching(/^\[userconfig-replaced\] actions\/setup-node/) },
      ],
    });
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe(theirs);
    fs.rmSync(theirs);
    expect(leaksOf(job, TOKEN)).toEqual([]);
  });
});

describe('an annotation', () => {
  test.each([
    ['error', '# fine\n//a.example/:_authToken=${NO_SUCH}\n', /^\[npmrc-variable\]/],
    ['warning', '@a:registry=https://a.example\n//a.example/:@acme:_authToken=\n', /^\[token-empty\]/],
  ])('of level %s points to the line of npmrc-file', async (level, text, message) => {
    const job = freshJob();
    fs.mkdirSync(path.join(job.workspace, 'ci'));
    fs.writeFileSync(path.join(job.workspace, 'ci', '.npmrc.ci'), text);
    const step = await job.uses({ with: { 'npmrc-file': './ci/.npmrc.ci' } });
    expect(step.annotations).toEqual([
      { level, message: expect.stringMatching(message), file: 'ci/.npmrc.ci', line: 2 },
    ]);
  });
});

test('the log names the package managers, each registry, and the location of the login', async () => {
  const registries =
    '- {url: https://r0.example, scope: s0, token: T}\n- {url: https://r1.example, scope: s1, token: T}'.replaceAll(
      'T}',
      `${TOKEN}}`,
    );
  const job = freshJob({ debug: false });
  fs.writeFileSync(path.join(job.workspace, 'package.json'), '{"packageManager":"pnpm@11.28.11"}');
  const step = await job.uses({ with: { registries } });
  const [found, first, second, location, ...more] = step.log.split('\n');
  expect(found).toBe('Package managers: pnpm 11.28.11 (packageManager in package.json).');
  expect([first, second]).toEqual([
    'https://r0.example/ for @s0, with a token',
    'https://r1.example/ for @s1, with a token',
  ]);
  expect(location).toContain(step.outputs['npmrc-path']);
  expect(more.length).toBeLessThanOrEqual(1);
});

test('a package manager that is listed twice is in the log once', async () => {
  const step = await freshJob({ debug: false }).uses({ with: { ...INPUTS, 'package-manager': 'npm, pnpm@10 npm' } });
  expect(step.log.split('\n')[0]).toBe('Package managers: npm (`package-manager`), pnpm 10 (`package-manager`).');
});

test('what to do about an unreadable user configuration names a variable only if that is set', async () => {
  const job = freshJob({ debug: false, profile: 'shared' });
  fs.mkdirSync(path.join(job.home, '.npmrc'));
  const cureOf = async (env: Record<string, string>) => {
    const { annotations } = await job.uses({ with: { ...INPUTS, 'package-manager': 'npm' }, env });
    const found = annotations.find(({ message }) => message.startsWith('[userconfig-unreadable]'));
    return found?.message.split('\n')[1];
  };
  expect(await cureOf({})).toBe('Check the file and its permissions.');
  expect(await cureOf({ NPM_CONFIG_USERCONFIG: job.home })).toBe(
    'Check the path in NPM_CONFIG_USERCONFIG, and the permissions of the file.',
  );
  expect(await cureOf({ npm_config_userconfig: job.home })).toContain('npm_config_userconfig');
  expect(await cureOf({ NPM_CONFIG_USERCONFIG: '/none', PNPM_CONFIG_NPMRC_AUTH_FILE: job.home })).toContain(
    'PNPM_CONFIG_NPMRC_AUTH_FILE',
  );
});
