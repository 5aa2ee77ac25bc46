/** Common mistakes in inputs, and valid inputs that look wrong, given to the built action. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshJob, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const NPM_TOKEN = 'npm_fakeFakeFakeFakeFakeFakeFakeFakeFake01';
const URL = 'https://npm.acme.dev';
const ACME = { 'registry-url': URL, scope: 'acme', token: TOKEN };

interface Step {
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly files?: Record<string, string>;
  /** GITHUB_REPOSITORY */
  readonly repository?: string;
}

async function run({ with: inputs = {}, env = {}, files = {}, repository = 'acme/repo' }: Step) {
  const job = freshJob({ debug: false, repository });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
  const step = await job.uses({ with: inputs, env });
  // The runner itself warns about inputs that the action does not declare.
  const annotations = step.annotations.filter(({ message }) => !message.startsWith('Unexpected input'));
  const codes = annotations.map(({ level, message }) => `${level} ${/^\[([a-z-]+)\]/.exec(message)?.[1] ?? ''}`.trim());
  const text = annotations.map(({ message }) => message).join('\n');
  const npmrc = step.exitCode === 0 ? npmrcOf(step) : '';
  await job.post();
  return { ...step, codes, text, npmrc };
}

describe('a mistake is reported, and nothing is configured:', () => {
  test.each<[string, Step, string[], RegExp]>([
    [
      '`registry` instead of `registry-url`',
      { with: { registry: URL, token: TOKEN } },
      ['input-unknown'],
      /`registry-url`\?/,
    ],
    [
      '`registry`, `auth-token` and `scopes`',
      { with: { registry: URL, 'auth-token': TOKEN, scopes: 'acme' } },
      ['input-unknown', 'input-unknown', 'input-unknown'],
      /`token`\?/,
    ],
    [
      'a part of the URL of a registry',
      { with: { ...ACME, 'registry-url': 'https://acme.jfrog.io/artifactory/api/npm/' } },
      ['registry-url-invalid'],
      /first part .*api\/npm\/REPOSITORY/s,
    ],
    ['a token without a URL', { with: { token: TOKEN } }, ['registry-url-missing'], /`registry-url`/],
    [
      'a classic npm token without a URL',
      { env: { NPM_TOKEN: '01234567-89ab-cdef-0123-456789abcdef' } },
      ['token-kind'],
      /NPM_TOKEN|December 2025/,
    ],
    ['NODE_AUTH_TOKEN without a URL', { env: { NODE_AUTH_TOKEN: TOKEN } }, ['registry-url-missing'], /NODE_AUTH_TOKEN/],
    [
      '`secrets.NAME` as a token',
      { with: { ...ACME, token: 'secrets.ACME_TOKEN' } },
      ['token-invalid'],
      /not expanded/,
    ],
    ['`$NAME` as a token', { with: { ...ACME, token: '$ACME_TOKEN' } }, ['token-invalid'], /not expanded/],
    [
      'misspelled npmrc keys',
      {
        with: { npmrc: `//npm.acme.dev/:authToken=${TOKEN}\nnpm.acme.dev/:_authToken=${TOKEN}\nacme:registry=${URL}` },
      },
      ['npmrc-line', 'npmrc-line', 'npmrc-line'],
      /`\/\/npm\.acme\.dev\/:_authToken=\.\.\.`\?[\s\S]*`@acme:registry=\.\.\.`\?/,
    ],
    [
      "npm's website as the registry URL",
      { with: { 'registry-url': 'https://www.npmjs.com', token: NPM_TOKEN } },
      ['registry-url-invalid'],
      /`https:\/\/registry\.npmjs\.org`/,
    ],
    [
      'web pages as registry URLs in a list and in npmrc lines',
      {
        with: {
          registries: `- url: https://acme.jfrog.io/ui/native/npm/\n  scope: a\n  token: ${TOKEN}`,
          npmrc: '@b:registry=https://nexus.acme.dev/#browse/browse:npm',
        },
      },
      ['registry-url-invalid', 'registry-url-invalid'],
      /\/artifactory\/api\/npm\/REPOSITORY\/[\s\S]*\/repository\/NAME\//,
    ],
    [
      'a GitHub token for npmjs',
      { with: { 'registry-url': 'https://registry.npmjs.org', token: 'ghp_fakeFakeFake' } },
      ['token-wrong-registry'],
      /`token`/,
    ],
    [
      "a vendor's token over plain http",
      { with: { 'registry-url': 'http://verdaccio:4873', token: NPM_TOKEN } },
      ['token-unencrypted'],
      /https/,
    ],
    [
      'two empty secrets in a list',
      {
        with: { registries: `- url: ${URL}\n  scope: a\n  token: ""\n- url: https://b.example\n  scope: b\n  token:` },
      },
      ['token-empty', 'token-empty'],
      /Entry 1[\s\S]*Entry 2/,
    ],
    [
      'field names of other tools',
      { with: { registries: `- registry: ${URL}\n  auth-token: ${TOKEN}` } },
      ['registries-field', 'registries-field'],
      /`url`\?[\s\S]*`token`\?/,
    ],
    ['no token at all', { with: { 'registry-url': URL } }, ['token-empty'], /not given/],
    [
      'a variable that is set but empty',
      { with: { 'registry-url': URL }, env: { NPM_TOKEN: '' } },
      ['token-empty'],
      /NPM_TOKEN.*empty/,
    ],
    ['an entry without a credential', { with: { registries: `- url: ${URL}` } }, ['token-empty'], /`auth: none`/],
    [
      'problems in several inputs',
      { with: { 'registry-url': `${URL}/?x`, scope: '[x]', cleanup: 'flase', 'export-token': 'PATH', npmrc: '[x]' } },
      ['input-invalid', 'registry-url-invalid', 'scope-invalid', 'npmrc-section', 'export-token-name'],
      /`cleanup`/,
    ],
  ])('%s', async (_, step, codes, says) => {
    const { exitCode, codes: reported, text, env, outputs } = await run(step);
    expect(reported).toEqual(codes.map((code) => `error ${code}`));
    expect([exitCode, env, outputs]).toEqual([1, {}, {}]);
    expect(text).toMatch(says);
    expect(text).not.toMatch(/fake/i);
    if (!/github/i.test(JSON.stringify(step)) && !/ghp_/.test(JSON.stringify(step))) {
      expect(text).not.toMatch(/GitHub Packages/); // the suggested solution fits the case
    }
  });
});

describe('valid input that looks wrong', () => {
  test.each<[string, Step, lines: string[]]>([
    [
      'a scope with capitals',
      { with: { ...ACME, scope: '@AcmeCorp' } },
      ['@AcmeCorp:registry=', '@acmecorp:registry='],
    ],
    [
      "a token of an unknown kind for npm's public registry",
      { with: { 'registry-url': 'https://registry.npmjs.org', token: TOKEN } },
      [TOKEN],
    ],
    [
      'a password with `${X}`',
      { with: { 'registry-url': URL, username: 'ci', password: 'fake${X}pass' } },
      ['_password'],
    ],
    [
      'a variable INPUT_URL of another tool',
      { with: { npmrc: `@acme:registry=${URL}` }, env: { INPUT_URL: URL } },
      [URL],
    ],
  ])('%s is accepted', async (_, step, lines) => {
    const result = await run(step);
    expect([result.exitCode, result.codes]).toEqual([0, []]);
    for (const line of lines) expect(result.npmrc).toContain(line);
  });

  test.each(['http://localhost:4873', 'http://127.0.0.1:4873/npm', 'http://verdaccio:4873'])(
    'a short token for the test registry %s is accepted with a notice',
    async (url) => {
      const result = await run({ with: { 'registry-url': url, token: 'fake' } });
      expect([result.exitCode, result.codes]).toEqual([0, ['notice']]);
      expect(result.text).toMatch(/not masked/);
    },
  );
});

test('an owner with capitals is lower-cased on GitHub Packages', async () => {
  const github = { 'registry-url': 'https://npm.pkg.github.com', token: 'ghs_fakeFakeFakeFake' };
  for (const [step, codes] of [
    [{ with: github, repository: 'AcmeCorp/repo' }, []],
    [{ with: { ...github, scope: '@AcmeCorp' } }, ['notice']],
  ] as const) {
    const result = await run(step);
    expect([result.exitCode, result.codes]).toEqual([0, codes]);
    expect(result.npmrc).toContain('@acmecorp:registry=');
    expect(result.npmrc).not.toContain('@AcmeCorp');
  }
});

test('without a token, `if-no-token: skip` leaves out a default registry, but not one with a scope, and `warn` writes it', async () => {
  const skipped = await run({ with: { 'registry-url': URL, 'if-no-token': 'skip' } });
  expect([skipped.exitCode, skipped.codes, skipped.outputs['registries']]).toEqual([0, ['notice'], '[]']);
  expect(skipped.npmrc).not.toContain('registry=');
  expect(skipped.log).toContain('contains no login.');
  const without = await run({ with: { 'registry-url': URL, scope: 'acme', 'if-no-token': 'warn' } });
  expect(without.log).toContain('contains the registries without a credential.');
  const scoped = await run({ with: { 'registry-url': URL, scope: 'acme', 'if-no-token': 'skip' } });
  expect([scoped.exitCode, scoped.codes]).toEqual([1, ['error token-empty']]);
});

test('an unused scope causes a warning if the lockfile has a similar scope from the same host', async () => {
  const lockfile = (scope: string) =>
    JSON.stringify({ packages: { [`node_modules/${scope}/x`]: { version: '1.0.0', resolved: `${URL}/x.tgz` } } });
  const wrong = await run({ with: { ...ACME, scope: '@acm' }, files: { 'package-lock.json': lockfile('@acme') } });
  expect([wrong.exitCode, wrong.codes]).toEqual([0, ['warning scope-unused']]);
  expect(wrong.text).toContain('`@acme`?');
  const right = await run({ with: ACME, files: { 'package-lock.json': lockfile('@acme') } });
  expect([right.exitCode, right.codes]).toEqual([0, []]);
});

test('the log and the output show a credential for the host of a registry', async () => {
  const npmrc = `@acme:registry=${URL}/npm/\n//npm.acme.dev/:_authToken=${TOKEN}`;
  const { log, outputs } = await run({ with: { npmrc } });
  expect(JSON.parse(outputs['registries'] ?? '')).toMatchObject([
    { url: `${URL}/npm/`, credential: 'token' },
    { url: `${URL}/`, credential: 'token' },
  ]);
  expect(log).toMatch(/npm\.acme\.dev\/npm\/ for @acme, with a token$/m);
  expect(log).not.toMatch(/without a credential/);
});

describe('an inherited token for one scope of the registry is replaced:', () => {
  const OLD = 'fake-old-token-Zz9';
  test.each([
    '//npm.acme.dev/@acme:_authToken',
    '//npm.acme.dev/@acme/:_authToken',
    '//npm.acme.dev/:@acme:_authToken',
  ])('%s', async (key) => {
    const job = freshJob({ debug: false });
    const other = key.replace('@acme', '@other');
    fs.writeFileSync(path.join(job.home, '.npmrc'), `${key}=${OLD}\n${other}=${OLD}2\n`);
    const step = await job.uses({ with: ACME });
    expect([step.exitCode, step.annotations]).toEqual([0, []]);
    expect(npmrcOf(step)).not.toContain(`${OLD}\n`);
    expect(npmrcOf(step)).toContain(`${other}=${OLD}2`);
    expect(npmrcOf(step)).toContain(TOKEN);
  });
});
