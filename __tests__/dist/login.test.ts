/** What the built action does if nothing fails: main logs in, and post restores everything. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { modeSeen } from '../platform.js';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const OTHER = 'fake-token-Xx7Yy8Zz9';
const NPM = 'npm_fakeAa1Bb2Cc3Dd4Ee5Ff6';
const HEADING = '# npm registry login (GitHub Action)\n';

describe('a login', () => {
  test('writes one npmrc, its variables and outputs, and post removes them', async () => {
    const job = freshJob({ debug: false });
    const before = job.snapshot();
    const step = await job.uses({ with: { 'registry-url': 'https://npm.acme.dev/npm', scope: '@acme', token: TOKEN } });
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    const file = step.outputs['npmrc-path'] ?? '';
    expect(path.dirname(file)).toBe(job.temp);
    expect(path.basename(file)).toMatch(/^npm-registry-login-[a-z0-9]+\.npmrc$/);
    expect(npmrcOf(step)).toBe(
      `${HEADING}@acme:registry=https://npm.acme.dev/npm/\n//npm.acme.dev/npm/:_authToken="${TOKEN}"\n`,
    );
    expect((fs.statSync(file).mode & 0o777).toString(8)).toBe(modeSeen(0o600));
    expect(step.env).toEqual({ NPM_CONFIG_USERCONFIG: file, PNPM_CONFIG_NPMRC_AUTH_FILE: file });
    expect(JSON.parse(step.outputs['registries'] ?? '')).toEqual([
      { url: 'https://npm.acme.dev/npm/', scopes: ['@acme'], 'replaces-base': false, credential: 'token' },
    ]);
    expect(step.log.split('\n').filter((line) => /https/.test(line))).toEqual([
      'https://npm.acme.dev/npm/ for @acme, with a token',
    ]);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(post?.env).toEqual({ NPM_CONFIG_USERCONFIG: '', PNPM_CONFIG_NPMRC_AUTH_FILE: '' });
    expect(job.snapshot()).toEqual(before);
    expect(leaksOf(job, TOKEN)).toEqual([]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      "a token in NPM_TOKEN, for npm's public registry",
      {},
      { NPM_TOKEN: NPM },
      `registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken="${NPM}"`,
    ],
    [
      "a token in NODE_AUTH_TOKEN, for npm's public registry",
      {},
      { NODE_AUTH_TOKEN: NPM },
      `registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken="${NPM}"`,
    ],
    [
      'GitHub Packages, with the owner as the scope',
      { 'registry-url': 'https://npm.pkg.github.com', token: 'ghs_FakeFakeFakeFake' },
      {},
      '@acme:registry=https://npm.pkg.github.com/\n//npm.pkg.github.com/:_authToken="ghs_FakeFakeFakeFake"',
    ],
    [
      'a user name and a password',
      { 'registry-url': 'https://npm.acme.dev', username: 'ci', password: 'fake#:é pass' },
      {},
      `registry=https://npm.acme.dev/\n//npm.acme.dev/:username="ci"\n//npm.acme.dev/:_password="${Buffer.from('fake#:é pass').toString('base64')}"`,
    ],
    [
      'the three lines of the hosting guide',
      {
        npmrc: [
          '@foobar:registry=https://npm.pkg.github.com',
          '//registry.npmjs.org/:_authToken=${TOKEN_FOR_NPM}',
          '//npm.pkg.github.com/:_authToken=${TOKEN_FOR_GITHUB}',
        ].join('\n'),
      },
      { TOKEN_FOR_NPM: TOKEN, TOKEN_FOR_GITHUB: OTHER },
      `@foobar:registry=https://npm.pkg.github.com/\n//npm.pkg.github.com/:_authToken="${OTHER}"\n//registry.npmjs.org/:_authToken="${TOKEN}"`,
    ],
    [
      'all kinds of input together',
      {
        'registry-url': 'https://a.example',
        scope: 'a',
        token: TOKEN,
        registries: '- url: https://b.example\n  scope: @b\n  token-env: B_TOKEN',
        npmrc: '@c:registry=https://c.example\nfetch-retries=${RETRIES:-5}',
      },
      { B_TOKEN: OTHER },
      `fetch-retries=5\n@a:registry=https://a.example/\n@b:registry=https://b.example/\n@c:registry=https://c.example/\n//a.example/:_authToken="${TOKEN}"\n//b.example/:_authToken="${OTHER}"`,
    ],
  ])('is written for %s', async (_, inputs, env, lines) => {
    const job = freshJob();
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(npmrcOf(step)).toBe(`${HEADING}${lines}\n`);
    await job.post();
    expect(job.snapshot()).toEqual(before);
    for (const secret of [TOKEN, OTHER, 'fake#:é pass', 'ghs_FakeFakeFakeFake'])
      expect(leaksOf(job, secret)).toEqual([]);
  });

  test('can read npmrc lines from a file in the workspace', async () => {
    const job = freshJob();
    fs.writeFileSync(
      path.join(job.workspace, '.npmrc.ci'),
      '//a.example/:_authToken=${A_TOKEN}\n@a:registry=https://a.example\n',
    );
    const before = job.snapshot();
    const step = await job.uses({ with: { 'npmrc-file': '.npmrc.ci' }, env: { A_TOKEN: TOKEN } });
    expect(npmrcOf(step)).toBe(`${HEADING}@a:registry=https://a.example/\n//a.example/:_authToken="${TOKEN}"\n`);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });
});

describe('a credential line for a path above the registry', () => {
  const KEY_ABOVE = { npmrc: '@acme:registry=https://a.example/npm/\n//a.example/:_authToken=${A_TOKEN}' };
  const yarnrcOf = (step: { outputs: Record<string, string> }) =>
    parse(fs.readFileSync(step.outputs['yarnrc-path'] ?? '', 'utf8'));

  test('is written for the registry, also for Yarn 2+, which does not look above', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const step = await job.uses({ with: { ...KEY_ABOVE, 'package-manager': 'yarn@4' }, env: { A_TOKEN: TOKEN } });
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(npmrcOf(step)).toContain(`\n//a.example/npm/:_authToken="${TOKEN}"\n`);
    const login = { npmAlwaysAuth: 'true', npmAuthToken: TOKEN };
    expect(yarnrcOf(step).npmRegistries).toEqual({ 'https://a.example': login, 'https://a.example/npm': login });
    expect(step.log).toContain('https://a.example/npm/ for @acme, with a token\n');
    expect(JSON.parse(step.outputs['registries'] ?? '')[0]).toMatchObject({ scopes: ['@acme'], credential: 'token' });
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('is not written for an entry of `registries` whose token is empty', async () => {
    const job = freshJob();
    const step = await job.uses({
      with: {
        registries: `- url: https://a.example\n  token: ${TOKEN}\n- url: https://a.example/npm\n  scope: acme\n  token: ''`,
        ...{ 'if-no-token': 'ignore', 'package-manager': 'yarn@4' },
      },
    });
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['notice', expect.stringMatching(/^https:\/\/a\.example\/npm\/ .* send it the one of \/\/a\.example\/\.$/)],
    ]);
    expect(npmrcOf(step)).not.toContain('//a.example/npm/:');
    expect(Object.keys(yarnrcOf(step).npmRegistries)).toEqual(['https://a.example']);
    expect(JSON.parse(step.outputs['registries'] ?? '')[1]).toMatchObject({ scopes: ['@acme'], credential: 'none' });
    await job.post();
  });
});

describe('masks', () => {
  test('come before any other output, even with debug logging, and no secret is readable anywhere', async () => {
    const job = freshJob();
    fs.writeFileSync(path.join(job.home, '.npmrc'), '//old.example/:_authToken=fake-old-token-1\n');
    const step = await job.uses({
      with: {
        registries: `- url: https://a.example\n  scope: a\n  token: ${TOKEN}\n- url: https://b.example\n  username: ci\n  password: '${OTHER}'`,
      },
    });
    const lines = step.stdout.trimEnd().split('\n');
    const firstOther = lines.findIndex((line) => !line.startsWith('::add-mask::'));
    expect(firstOther).toBeGreaterThan(0);
    expect(lines.slice(firstOther).some((line) => line.startsWith('::add-mask::'))).toBe(false);
    expect(lines.slice(firstOther).join('\n')).not.toMatch(/fake-/);
    expect(step.stdout).toMatch(/::debug::.*_authToken="\*\*\*"/);
    expect([...job.masks]).toEqual(expect.arrayContaining(['fake-old-token-1', TOKEN, OTHER, `ci:${OTHER}`]));
    await job.post();
    fs.rmSync(path.join(job.home, '.npmrc'));
    for (const secret of [TOKEN, OTHER, 'fake-old-token-1']) expect(leaksOf(job, secret)).toEqual([]);
  });
});

describe('the current user configuration', () => {
  const inherited =
    '# mine\r\n@old:registry=https://old.example/\r\n//old.example/:_authToken=fake-old-token-1\r\n[s]\r\nx=1';
  test.each<[string, (job: ReturnType<typeof freshJob>) => Record<string, string>]>([
    ['in the home folder', (job) => put(path.join(job.home, '.npmrc'))],
    ['named by NPM_CONFIG_USERCONFIG', (job) => put(path.join(job.root, 'mine'), 'NPM_CONFIG_USERCONFIG')],
    ['named by npm_config_userconfig', (job) => put(path.join(job.root, 'mine'), 'npm_config_userconfig')],
    ['named with `~`', (job) => put(path.join(job.home, 'x'), 'NPM_CONFIG_USERCONFIG', '~/x')],
    [
      'named with another variable, as npm allows',
      (job) => ({ ...put(path.join(job.home, 'x'), 'NPM_CONFIG_USERCONFIG', '${MY_FOLDER}/x'), MY_FOLDER: job.home }),
    ],
    ['named relative to the workspace', (job) => put(path.join(job.workspace, 'x'), 'NPM_CONFIG_USERCONFIG', 'x')],
  ])('stays in effect if it is %s', async (_, create) => {
    const job = freshJob();
    Object.assign(job.env, create(job));
    const env = { ...job.env };
    const before = job.snapshot();
    const step = await job.uses({ with: { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN } });
    expect(npmrcOf(step)).toBe(
      inherited.replace('[s]', `${HEADING}@a:registry=https://a.example/\n//a.example/:_authToken="${TOKEN}"\n[s]`),
    );
    const names = Object.keys(env).filter((name) => /userconfig$/i.test(name));
    for (const name of names) expect(job.env[name]).toBe(step.outputs['npmrc-path']);
    await job.post();
    expect(job.snapshot()).toEqual(before);
    for (const [name, value] of Object.entries(env)) expect(job.env[name]).toBe(value);
  });

  function put(file: string, variable?: string, value = file): Record<string, string> {
    fs.writeFileSync(file, inherited);
    return variable === undefined ? {} : { [variable]: value };
  }

  test.each([['a folder', 'is not a file', (file: string) => fs.mkdirSync(file)]])(
    'is left out with a warning if it is %s',
    async (_, code, make) => {
      const job = freshJob();
      make(path.join(job.home, '.npmrc'));
      const step = await job.uses({ with: { token: NPM, 'home-files': 'never' } });
      expect(step.exitCode).toBe(0);
      expect(step.annotations).toEqual([
        expect.objectContaining({ level: 'warning', message: expect.stringContaining(code) }),
      ]);
    },
  );

  test('loses a line with an unset variable, and a warning says so', async () => {
    const job = freshJob();
    fs.writeFileSync(path.join(job.home, '.npmrc'), 'a=1\n//registry.npmjs.org/:_authToken=${NOT_SET}\n');
    const step = await job.uses({ with: { 'registry-url': 'https://a.example', token: TOKEN } });
    expect(npmrcOf(step)).not.toContain('NOT_SET');
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^\[inherited-variable\] .*line 2 .*NOT_SET/),
      }),
    ]);
  });
});

test('an inherited reference to a variable that only this step has is left out, unless it is exported', async () => {
  const line = '//registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}\n';
  for (const exported of ['', 'NODE_AUTH_TOKEN']) {
    const job = freshJob();
    fs.writeFileSync(path.join(job.home, '.npmrc'), line);
    const step = await job.uses({
      with: { 'registry-url': 'https://a.example', scope: 'a', 'export-token': exported },
      env: { NODE_AUTH_TOKEN: TOKEN },
    });
    expect(npmrcOf(step).includes(line)).toBe(exported !== '');
    expect(step.annotations.map(({ level }) => level)).toEqual(exported === '' ? ['warning'] : []);
    expect(npmrcOf(step)).toContain(`//a.example/:_authToken="${TOKEN}"`);
    await job.post();
  }
});

describe('several uses in one job', () => {
  test('do not send a token that one of them exported to another host', async () => {
    const job = freshJob();
    await job.uses({ with: { token: NPM, 'export-token': 'NODE_AUTH_TOKEN' } });
    const second = { 'registry-url': 'https://b.example', scope: 'b', token: '' };
    const refused = await job.uses({ with: second });
    expect(refused.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^\[token-empty\] .*https:\/\/b\.example\//) },
    ]);
    const mapped = await job.uses({ with: { ...second, 'if-no-token': 'ignore' } });
    expect(npmrcOf(mapped)).not.toContain('//b.example/:_authToken');
  });

  test('combine, are undone in reverse order, and leave nothing behind', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const a = await job.uses({ with: { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN } });
    const b = await job.uses({ with: { 'registry-url': 'https://b.example', scope: 'b', token: OTHER } });
    const c = await job.uses({ with: { 'registry-url': 'https://a.example', scope: 'a', token: OTHER } });
    expect(npmrcOf(b)).toContain(`//a.example/:_authToken="${TOKEN}"`);
    expect(npmrcOf(c)).toBe(
      `@b:registry=https://b.example/\n//b.example/:_authToken="${OTHER}"\n${HEADING}@a:registry=https://a.example/\n//a.example/:_authToken="${OTHER}"\n`,
    );
    const values = (await job.post()).map(({ env }) => env['NPM_CONFIG_USERCONFIG']);
    expect(values).toEqual([b.outputs['npmrc-path'], a.outputs['npmrc-path'], '']);
    expect(job.snapshot()).toEqual(before);
    for (const secret of [TOKEN, OTHER]) expect(leaksOf(job, secret)).toEqual([]);
  });

  test('do not reset a variable that a later step changed', async () => {
    const job = freshJob();
    await job.uses({ with: { token: NPM } });
    job.env['NPM_CONFIG_USERCONFIG'] = '/somewhere/else';
    const [post] = await job.post();
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe('/somewhere/else');
    expect(post?.log).toContain('NPM_CONFIG_USERCONFIG was changed by a later step');
    expect(fs.readdirSync(job.temp).filter((name) => name.endsWith('.npmrc'))).toEqual([]);
  });

  test('allow post to run twice', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const step = await job.uses({ with: { token: NPM } });
    await step.post();
    const again = await step.post();
    expect(again).toMatchObject({ exitCode: 0, annotations: [] });
    expect(again.log).toMatch(/did not exist any more/);
    expect(job.snapshot()).toEqual(before);
  });
});

describe('the other inputs', () => {
  test('`cleanup: false` leaves the file to the runner and says so', async () => {
    const job = freshJob();
    const step = await job.uses({ with: { token: NPM, cleanup: 'false' } });
    expect(step.log).toContain('`cleanup` is off');
    expect(step.state).toEqual({});
    const [post] = await job.post();
    expect(post?.log).toContain('Nothing to clean up.');
    expect(npmrcOf(step)).toContain(NPM);
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe(step.outputs['npmrc-path']);
  });

  test('`export-token` sets a variable to the token, and post empties it', async () => {
    const job = freshJob();
    const step = await job.uses({
      with: { 'registry-url': 'https://a.example', token: TOKEN, 'export-token': 'MY_TOKEN' },
    });
    expect(step.env['MY_TOKEN']).toBe(TOKEN);
    expect(JSON.stringify(step.state)).not.toContain(TOKEN);
    expect(step.log).not.toContain(TOKEN);
    await job.post();
    expect(job.env['MY_TOKEN']).toBe('');
  });

  test('`export-token` exports variables that npmrc lines refer to', async () => {
    const job = freshJob();
    const npmrc = '//a.example/:_authToken=${A_TOKEN}\n//b.example/:_authToken=${B_TOKEN}';
    const step = await job.uses({
      with: { npmrc, 'export-token': 'A_TOKEN, B_TOKEN' },
      env: { A_TOKEN: TOKEN, B_TOKEN: OTHER },
    });
    expect(step.env).toMatchObject({ A_TOKEN: TOKEN, B_TOKEN: OTHER });
    await job.post();
    expect(job.env).toMatchObject({ A_TOKEN: '', B_TOKEN: '' });
  });

  test.each(['warn', 'ignore'])(
    '`if-no-token: %s` maps the registry without a credential and keeps an inherited one',
    async (word) => {
      const job = freshJob();
      fs.writeFileSync(path.join(job.home, '.npmrc'), '//a.example/:_authToken=fake-old-token-1\n');
      const step = await job.uses({ with: { 'registry-url': 'https://a.example', scope: 'a', 'if-no-token': word } });
      expect(step.exitCode).toBe(0);
      expect(npmrcOf(step)).toBe(
        `//a.example/:_authToken=fake-old-token-1\n${HEADING}@a:registry=https://a.example/\n`,
      );
      expect(step.annotations.map(({ level }) => level)).toEqual(word === 'warn' ? ['warning'] : []);
      expect(step.log).toContain('without a credential from this step');
    },
  );

  test('the log says that a credential without `scope` or `replaces-base` maps no packages', async () => {
    const job = freshJob();
    const step = await job.uses({ with: { registries: `- url: https://a.example\n  token: ${TOKEN}` } });
    expect(step.log).toContain('credential only; add `scope` or `replaces-base` to map packages');
  });
});

test("setup-node's line for another registry stays in the npmrc, and its placeholder is not in `~/.npmrc`", async () => {
  const job = freshJob({ env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' } });
  const line = '//registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}\n';
  const theirs = path.join(job.temp, '.npmrc');
  for (const file of [theirs, path.join(job.home, '.npmrc')]) fs.writeFileSync(file, line);
  job.env['NPM_CONFIG_USERCONFIG'] = theirs;
  const step = await job.uses({ with: { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN } });
  const ours = `${HEADING}@a:registry=https://a.example/\n//a.example/:_authToken="${TOKEN}"\n`;
  expect(npmrcOf(step)).toBe(line + ours);
  expect(fs.readFileSync(path.join(job.home, '.npmrc'), 'utf8')).toBe(ours);
});

describe('trusted publishing', () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-request' };

  test("stays possible: no token is written for npm's registry, not even an inherited one or a placeholder", async () => {
    const job = freshJob({ env: { ...env, NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' } });
    fs.writeFileSync(path.join(job.home, '.npmrc'), '//registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}\n');
    const step = await job.uses({ with: { 'registry-url': 'https://registry.npmjs.org' } });
    expect(npmrcOf(step)).toBe(`${HEADING}registry=https://registry.npmjs.org/\n`);
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('trusted publishing') }),
    ]);
    expect(JSON.parse(step.outputs['registries'] ?? '')).toMatchObject([{ credential: 'none' }]);
  });

  test('does not prevent the use of a token that the step gets', async () => {
    const job = freshJob({ env });
    const step = await job.uses({ with: { token: NPM } });
    expect(npmrcOf(step)).toContain(NPM);
  });
});

test.each(['NODE_AUTH_TOKEN', 'NPM_TOKEN'])('the log names %s if the token comes from it', async (name) => {
  const inputs = { 'registry-url': 'https://npm.acme.dev/', scope: 'acme' };
  const taken = await freshJob().uses({ with: inputs, env: { [name]: 'fake-token-Aa1Bb2Cc3' } });
  expect(taken).toMatchObject({ exitCode: 0, annotations: [] });
  expect(taken.log).toContain(`\`token\` is empty, so the token is taken from ${name}.`);
  const given = await freshJob().uses({
    with: { ...inputs, token: 'fake-token-Dd4Ee5Ff6' },
    env: { [name]: 'fake-token-Aa1Bb2Cc3' },
  });
  expect(given).toMatchObject({ exitCode: 0 });
  expect(given.log).not.toContain('taken from');
});
