/** The README shows logs of the built action. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { textOf } from '../../scripts/documents/pages.mjs';
import { freshJob } from '../dist/test-job.js';
import { posix } from '../platform.js';

/** A log in the README, between `<!-- name: … -->` and `<!-- /name -->`. */
function shownLog(name: string): string {
  const [, block = ''] =
    new RegExp(`<!-- ${name}:.*-->\\n\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(textOf('README.md')) ?? [];
  return block;
}

/** A log as GitHub shows it, with the paths of a hosted runner. */
function asShown(log: string, home: string): string {
  return log
    .replace(/^##\[error\]/gm, 'Error: ')
    .replaceAll(home, '/home/runner')
    .replaceAll(/npm-registry-login-[a-z0-9]+\./g, 'npm-registry-login-k3x9w2.');
}

function npmProject(job: ReturnType<typeof freshJob>, more: Record<string, string> = {}): void {
  const files = { 'package.json': '{}', 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }', ...more };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
}

posix.test('the log in the README is what the action prints', async () => {
  const job = freshJob({ profile: 'hosted', debug: false });
  npmProject(job);
  const registries = [
    '- url: https://npm.pkg.github.com',
    '  scope: @acme',
    '  token: fake-token-1234567890',
    '- url: https://acme.jfrog.io/artifactory/api/npm/npm/',
    '  scope: @corp',
    '  username: ci',
    '  password: fake-password-1234567890',
  ];
  const step = await job.uses({ with: { registries: registries.join('\n') } });
  expect(step).toMatchObject({ conclusion: 'success' });
  expect(shownLog('log')).toBe(`${asShown(step.log, job.home).trim()}\n`);
});

posix.test('the log of a failing step in the README is what the action prints', async () => {
  const job = freshJob({ profile: 'hosted', debug: false, actor: 'dependabot[bot]', eventName: 'pull_request' });
  npmProject(job, { '.npmrc': '@corp:registry=https://registry.npmjs.org/\n' });
  const before = job.snapshot();
  const registries = [
    '- url: https://npm.acme.dev',
    '  scope: @acme',
    "  token: ''",
    '- url: https://npm.corp.dev',
    '  scope: @corp',
    '  token: fake-token-1234567890',
  ];
  const step = await job.uses({ with: { registries: registries.join('\n') } });
  expect(step.conclusion).toBe('failure');
  expect(job.snapshot()).toEqual(before);
  expect(shownLog('failing-log')).toBe(`${asShown(step.log, job.home).trim()}\n`);
});

test('the README shows no other errors of this action', () => {
  const others = textOf('README.md').replace(/<!-- (failing-)?log:[\s\S]*?<!-- \/(failing-)?log -->/g, '');
  expect(others).not.toMatch(/^Error: /m);
});
