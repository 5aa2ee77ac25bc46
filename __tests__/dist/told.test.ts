/** What main and post tell of mistakes in the order of steps, and where they point. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshJob, leaksOf } from './world.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const INPUTS = { 'registry-url': 'https://npm.acme.dev', scope: '@acme', token: TOKEN };

describe('the order of steps', () => {
  test.each<[string, boolean, Record<string, string>, number]>([
    ['before the checkout', false, INPUTS, 1],
    ['before the checkout, with a package manager named', false, { ...INPUTS, 'package-manager': 'npm' }, 0],
    ['behind the checkout', true, INPUTS, 0],
  ])('%s', async (_, checkedOut, inputs, notices) => {
    const step = await freshJob({ checkedOut }).uses({ with: inputs });
    const notice = { level: 'notice', message: expect.stringMatching(/^\[before-checkout\] The workspace is empty/) };
    expect(step).toMatchObject({ exitCode: 0, annotations: notices === 0 ? [] : [notice] });
  });

  test("a user config of setup-node's in the place of ours is told by post, once, and left there", async () => {
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
    ['notice', '@a:registry=https://a.example\n@Acme:registry=https://a.example\n', /scopes are lower case/],
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

test('the log has a line for each registry, folded away if they are many, and colours unless NO_COLOR is set', async () => {
  const registries = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        url: `https://r${index}.example`,
        scope: `s${index}`,
        token: TOKEN,
      })),
    );
  const few = await freshJob({ debug: false }).uses({ with: { registries: registries(2) }, env: { NO_COLOR: '1' } });
  expect(few.log).toBe('https://r0.example/ for @s0, with a token\nhttps://r1.example/ for @s1, with a token');
  const many = await freshJob({ debug: false }).uses({ with: { registries: registries(12) } });
  const lines = many.log.split('\n');
  expect(lines).toHaveLength(14);
  expect([lines[0], lines.at(-1)]).toEqual(['##[group]12 registries', '##[endgroup]']);
  expect(lines[1]).toBe('\u001b[36mhttps://r0.example/\u001b[39m for @s0, with a token');
});
