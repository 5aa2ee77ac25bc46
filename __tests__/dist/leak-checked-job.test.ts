/** The check for leaked secrets in all tests of this folder: it finds a leak in any location, and reports nothing else. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LeakCheckedJob } from './leak-checked-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const BASE64 = Buffer.from(`ci:${TOKEN}`).toString('base64');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'watched-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** An action with this code as main, and with inputs of ours. */
function action(main: string): string {
  const actionDir = path.join(folder, 'action');
  fs.mkdirSync(actionDir);
  fs.writeFileSync(
    path.join(actionDir, 'main.cjs'),
    `const fs = require('node:fs'); const { env } = process;\n${main}`,
  );
  const inputs = '{ token: {}, export-token: {} }';
  fs.writeFileSync(path.join(actionDir, 'action.yml'), `inputs: ${inputs}\nruns: { using: node24, main: main.cjs }\n`);
  return actionDir;
}

const start = () => new LeakCheckedJob({ parent: path.join(folder, 'sandbox'), debug: true });
const MASKED = "console.log('::add-mask::' + env.INPUT_TOKEN);";

test.each<[string, string, RegExp]>([
  ['a file in the home folder', 'fs.writeFileSync(env.HOME + "/left", env.INPUT_TOKEN)', /^(home|runner)\/left$/],
  ['the workspace', 'fs.writeFileSync("left", "x" + env.INPUT_TOKEN)', /repo\/left$/],
  ["the system's temp folder", 'fs.writeFileSync(env.TMPDIR + "/left", env.INPUT_TOKEN)', /^tmp\/left$/],
  ['the name of a file', 'fs.writeFileSync(env.HOME + "/" + env.INPUT_TOKEN, "")', /^name of (home|runner)/],
  ['the target of a link', 'fs.symlinkSync(env.INPUT_TOKEN, env.HOME + "/link")', /^target of (home|runner)/],
  ['the log', 'console.log(env.INPUT_TOKEN)', /^log of step 1$/],
  ['the log before the mask', `console.log(env.INPUT_TOKEN); ${MASKED}`, /^log of step 1$/],
  ['standard error', 'console.error(env.INPUT_TOKEN)', /^log of step 1$/],
  ['the debug log', 'console.log("::debug::" + env.INPUT_TOKEN)', /^log of step 1$/],
  ['an annotation', 'console.log("::error::" + env.INPUT_TOKEN)', /^annotations of step 1$/],
  ['state', `${MASKED} fs.appendFileSync(env.GITHUB_STATE, "a=" + env.INPUT_TOKEN)`, /^state of step 1$/],
  ['an output', `${MASKED} fs.appendFileSync(env.GITHUB_OUTPUT, "a=" + env.INPUT_TOKEN)`, /^outputs of step 1$/],
  ['a variable', `${MASKED} fs.appendFileSync(env.GITHUB_ENV, "OTHER=" + env.INPUT_TOKEN)`, /^env of step 1$/],
  ['the summary', `${MASKED} fs.appendFileSync(env.GITHUB_STEP_SUMMARY, env.INPUT_TOKEN)`, /^summary of step 1$/],
  ['a file in another form', `${MASKED} fs.writeFileSync("left", "${BASE64}")`, /repo\/left$/],
])('a leak into %s is found', async (_, main, where) => {
  const job = start();
  await job.uses({ actionDir: action(main), with: { token: TOKEN, 'export-token': 'MINE' } });
  job.end();
  expect(job.leaks().map((leak) => leak.where)).toContainEqual(expect.stringMatching(where));
});

test('a masked value counts as a secret even if no input contained it', async () => {
  const job = start();
  const made = 'Zz9Yy8Xx7';
  await job.uses({ actionDir: action(`console.log("::add-mask::${made}"); fs.writeFileSync("left", "${made}")`) });
  expect(job.leaks()).toEqual([{ where: expect.stringMatching(/left$/), form: 'as it is', secret: 'Zz9Yy8Xx…' }]);
});

test('masked lines, requested variables and an emptied RUNNER_TEMP are not leaks', async () => {
  const job = start();
  const main = `${MASKED} console.log(env.INPUT_TOKEN); fs.writeFileSync(env.RUNNER_TEMP + "/x", env.INPUT_TOKEN);
    fs.appendFileSync(env.GITHUB_ENV, "MINE=" + env.INPUT_TOKEN);`;
  await job.uses({ actionDir: action(main), with: { token: TOKEN, 'export-token': 'MINE' } });
  expect(job.leaks().map(({ where }) => where)).toEqual([expect.stringMatching(/_temp\/x$/)]);
  job.end();
  expect(job.leaks()).toEqual([]);
});

test('a secret from a file of the user may be in files, but not in the log', async () => {
  const job = start();
  fs.writeFileSync(path.join(job.home, '.npmrc'), `//a.example/:_authToken=${TOKEN}\n`);
  const main = 'fs.copyFileSync(env.HOME + "/.npmrc", env.HOME + "/backup"); console.log(env.INPUT_TOKEN);';
  await job.uses({ actionDir: action(main), with: { token: TOKEN } });
  job.end();
  expect(job.leaks().map(({ where }) => where)).toEqual(['log of step 1']);
});
