/** Files outside RUNNER_TEMP that the built action replaces where several runners share a home folder, and restores. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../scripts/sandbox/runner.mjs';
import { literally, modeSeen, posix } from '../platform.js';
import { freshJob as freshJobOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const INPUTS = { 'registry-url': 'https://a.example/npm', scope: 'acme', token: TOKEN };
const MINE = '# mine\nfetch-retries=7\n@acme:registry=https://old.example/\n//old.example/:_authToken=fake-old-token\n';

const freshJob = (options: Parameters<typeof freshJobOf>[0] = {}) => freshJobOf({ ...options, profile: 'shared' });

function start(files: Record<string, string>, runner = 'runner'): Job {
  const job = freshJob({ runner });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
  return job;
}
const homeOf = (job: Job) => path.join(job.home, '.npmrc');
const yarnrcOf = (job: Job) => path.join(job.workspace, '..', '.yarnrc.yml');
const isLink = (file: string) => fs.lstatSync(file).isSymbolicLink();
const YARN = { 'yarn.lock': '__metadata:\n  version: 8\n' };
const DENO = { 'deno.json': '{}' };

describe('the home files of a job on a shared home folder', () => {
  test.each<[string, Record<string, string>, Record<string, string>, boolean, boolean]>([
    ['no package manager', {}, {}, false, false],
    ['npm', { 'package-lock.json': '{}' }, {}, false, false],
    ['pnpm', { 'package.json': '{"packageManager":"pnpm@12.21.0"}' }, {}, false, false],
    ['pnpm 11.0.3', { 'package.json': '{"packageManager":"pnpm@11.0.3+sha512.abc"}' }, {}, true, false],
    ['Yarn Classic by its lockfile', { 'yarn.lock': '# yarn lockfile v1\n' }, {}, false, false],
    ['Yarn 4 by its lockfile', YARN, {}, false, true],
    ['Yarn 4 by packageManager', { 'package.json': '{"packageManager":"yarn@4.18.1"}' }, {}, false, true],
    ['Yarn 3 by its configuration', { '.yarnrc.yml': 'nodeLinker: node-modules\n' }, {}, false, true],
    ['bun 1.3', { 'package.json': '{"packageManager":"bun@1.3.14"}', 'bun.lock': '' }, {}, true, false],
    ['bun 1.4.5', { 'package.json': '{"packageManager":"bun@1.4.5"}', 'bun.lock': '' }, {}, false, false],
    ['deno', DENO, {}, true, false],
    ['several package managers', { ...DENO, ...YARN, 'package-lock.json': '{}' }, {}, true, true],
    ['Yarn 4 by the input, without a file', {}, { 'package-manager': 'yarn@4' }, false, true],
    ['deno and Yarn by the input', {}, { 'package-manager': 'deno, yarn@3\nnpm' }, true, true],
    [
      'only npm by the input, despite files of others',
      { ...DENO, ...YARN },
      { 'package-manager': 'npm' },
      false,
      false,
    ],
    ['bun 1.3 by the input', {}, { 'package-manager': 'bun@1.3' }, true, false],
  ])('are those that the package managers need: %s', async (_, files, inputs, home, yarnrc) => {
    const job = start(files);
    const before = job.snapshot();
    const step = await job.uses({ with: { ...INPUTS, ...inputs } });
    expect(step.exitCode).toBe(0);
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(fs.existsSync(homeOf(job))).toBe(home);
    expect(fs.existsSync(yarnrcOf(job))).toBe(yarnrc);
    expect(step.outputs['yarnrc-path'] !== undefined).toBe(yarnrc);
    for (const [file, there] of [
      [homeOf(job), home],
      [yarnrcOf(job), yarnrc],
    ] as const) {
      if (!there) continue;
      expect(isLink(file)).toBe(true);
      expect(path.dirname(fs.realpathSync(file))).toBe(job.temp);
      expect((fs.statSync(file).mode & 0o777).toString(8)).toBe(modeSeen(0o600));
      expect(fs.readFileSync(file, 'utf8')).toContain(TOKEN);
      expect(step.log).toMatch(new RegExp(`Until the job ends, it is also in .*${literally(path.resolve(file))}`));
    }
    await job.post();
    expect(job.snapshot()).toEqual(before);
    expect(job.locationsOf(TOKEN)).toEqual([]);
  });

  test.each(['gradle', 'yarn@@4', 'npm@10;x', 'pnpm@${V}'])(
    'are not written with the invalid `package-manager: %s`',
    async (word) => {
      const job = start({});
      const before = job.snapshot();
      const step = await job.uses({ with: { ...INPUTS, 'package-manager': word } });
      expect(step.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          message: expect.stringMatching(/^\[package-manager\] [\s\S]*`yarn@4`/),
        }),
      ]);
      expect(job.snapshot()).toEqual(before);
    },
  );

  posix.test('depend on the version of an installed bun, which runs without secrets in its environment', async () => {
    const job = start({ 'bun.lock': '' });
    const bin = path.join(job.root, 'bin');
    const seen = path.join(job.root, 'seen');
    fs.mkdirSync(bin);
    fs.writeFileSync(path.join(bin, 'bun'), `#!/bin/sh\nenv > ${seen}\necho 1.3.14\n`, { mode: 0o755 });
    job.prependPath.push(bin);
    await job.uses({ with: { ...INPUTS, token: '' }, env: { NPM_TOKEN: TOKEN, OTHER: 'fake-other' } });
    expect(isLink(homeOf(job))).toBe(true);
    expect(fs.readFileSync(seen, 'utf8')).not.toMatch(/fake-|INPUT_|GITHUB_/);
    await job.post();
  });
});

describe('an existing home file', () => {
  test.each([
    ['home', DENO, homeOf, MINE],
    ['parent', YARN, yarnrcOf, '# mine\nenableTelemetry: false\nnpmScopes:\n  old: {npmAuthToken: "fake-old"}\n'],
  ] as const)(
    'in the %s folder stays in effect and is restored byte for byte, with its mode and modification time',
    async (_, files, pathOf, mine) => {
      const job = start(files);
      fs.writeFileSync(pathOf(job), mine, { mode: 0o640 });
      const before = job.snapshot();
      const { mtimeMs, ino } = fs.statSync(pathOf(job));
      await job.uses({ with: INPUTS });
      const during = fs.readFileSync(pathOf(job), 'utf8');
      expect(during).toMatch(/fetch-retries=7|enableTelemetry: "?false/);
      expect(during).toMatch(/old\.example\/:_authToken=fake-old-token|fake-old/);
      await job.post();
      expect(job.snapshot()).toEqual(before);
      expect(fs.statSync(pathOf(job))).toMatchObject({ mtimeMs, ino });
    },
  );

  test('that is a link is restored as a link', async () => {
    const job = start(DENO);
    fs.writeFileSync(path.join(job.home, 'dotfile'), MINE);
    fs.symlinkSync('dotfile', homeOf(job));
    const before = job.snapshot();
    await job.uses({ with: INPUTS });
    expect(fs.readFileSync(homeOf(job), 'utf8')).toContain('fetch-retries=7');
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('that is edited during the job keeps the edit, and loses only our lines', async () => {
    const job = start(DENO);
    fs.writeFileSync(homeOf(job), MINE, { mode: 0o640 });
    await job.uses({ with: INPUTS });
    fs.appendFileSync(homeOf(job), 'save-exact=true\n');
    const [post] = await job.post();
    expect(post?.log).toContain('was restored, with the settings that later steps added');
    expect(isLink(homeOf(job))).toBe(false);
    const text = fs.readFileSync(homeOf(job), 'utf8');
    expect(text.split('\n').sort()).toEqual([...MINE.split('\n'), 'save-exact=true'].sort());
    expect((fs.statSync(homeOf(job)).mode & 0o777).toString(8)).toBe(modeSeen(0o640));
    expect(job.locationsOf(TOKEN)).toEqual([]);
    expect(fs.readdirSync(job.home)).toEqual(['.npmrc']);
  });

  test('that a tool writes in place of the link keeps what the tool wrote, without our lines', async () => {
    const job = start(YARN);
    fs.writeFileSync(yarnrcOf(job), 'enableTelemetry: false\n');
    await job.uses({ with: INPUTS });
    const during = fs.readFileSync(yarnrcOf(job), 'utf8');
    fs.rmSync(yarnrcOf(job));
    fs.writeFileSync(yarnrcOf(job), `${during}nodeLinker: pnpm\n`);
    await job.post();
    expect(fs.readFileSync(yarnrcOf(job), 'utf8')).toBe('enableTelemetry: false\nnodeLinker: pnpm\n');
    expect(job.locationsOf(TOKEN)).toEqual([]);
  });

  test('that is not valid YAML causes an error before any effect', async () => {
    const job = start(YARN);
    fs.writeFileSync(yarnrcOf(job), 'a: [b\n');
    const before = job.snapshot();
    const step = await job.uses({ with: INPUTS });
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/^\[yarnrc-invalid\]/) }),
    ]);
    expect(job.snapshot()).toEqual(before);
  });
});

describe('several uses and jobs', () => {
  test('two uses in one job combine, and post restores everything', async () => {
    const job = start({ ...DENO, ...YARN });
    fs.writeFileSync(homeOf(job), MINE);
    const before = job.snapshot();
    await job.uses({ with: INPUTS });
    await job.uses({ with: { 'registry-url': 'https://b.example', scope: 'corp', token: 'fake-token-2222' } });
    for (const file of [homeOf(job), yarnrcOf(job)]) {
      expect(fs.readFileSync(file, 'utf8')).toMatch(new RegExp(`${TOKEN}[^]*fake-token-2222`));
    }
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('a second job on the same home folder fails while the first is running, and changes nothing', async () => {
    const first = start(DENO, 'one');
    fs.writeFileSync(homeOf(first), MINE);
    const before = first.snapshot();
    await first.uses({ with: INPUTS });
    const during = first.snapshot();
    const second = start(DENO, 'two');
    const step = await second.uses({ with: INPUTS });
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/^\[home-in-use\] /) }),
    ]);
    await second.post();
    fs.rmSync(path.join(first.root, 'two'), { recursive: true });
    expect(first.snapshot()).toEqual(during);
    await first.post();
    expect(first.snapshot()).toEqual(before);
  });

  test("a job that needs no link does not inherit another job's tokens from the home folder", async () => {
    const first = start(DENO, 'one');
    fs.writeFileSync(homeOf(first), MINE);
    await first.uses({ with: INPUTS });
    const second = start({}, 'two');
    const step = await second.uses({ with: { 'registry-url': 'https://b.example', token: 'fake-token-2222' } });
    const text = fs.readFileSync(step.outputs['npmrc-path'] ?? '', 'utf8');
    expect(text).toContain('fetch-retries=7');
    expect(text).not.toContain(TOKEN);
  });

  test.each([
    ['another path of its folder', 'there/.npmrc'],
    ['a link to it', 'my-npmrc'],
    ['another path and a link', 'there/my-npmrc'],
  ])(
    "a job does not inherit another job's tokens if its user configuration names the home file through %s",
    async (_, name) => {
      const first = start(DENO, 'one');
      fs.writeFileSync(homeOf(first), MINE);
      await first.uses({ with: INPUTS });
      const second = start({}, 'two');
      fs.symlinkSync('.', path.join(second.home, 'there'), 'dir');
      fs.symlinkSync('.npmrc', path.join(second.home, 'my-npmrc'));
      const step = await second.uses({
        with: { 'registry-url': 'https://b.example', token: 'fake-token-2222' },
        env: { NPM_CONFIG_USERCONFIG: path.join(second.home, name) },
      });
      const text = fs.readFileSync(step.outputs['npmrc-path'] ?? '', 'utf8');
      expect(text).toContain('fetch-retries=7');
      expect(text).not.toContain(TOKEN);
    },
  );

  test('a killed job leaves no token, and the next job restores the file before its own login', async () => {
    const killed = start(DENO);
    fs.writeFileSync(homeOf(killed), MINE);
    const before = killed.snapshot();
    await killed.uses({ with: INPUTS });
    killed.end();
    expect(killed.locationsOf(TOKEN)).toEqual([]);
    const next = start(DENO);
    const step = await next.uses({ with: INPUTS });
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('The previous file is restored') }),
    ]);
    await next.post();
    expect(next.snapshot()).toEqual(before);
  });

  describe.each([
    ['~/.npmrc', DENO, homeOf, MINE],
    ['.yarnrc.yml', YARN, yarnrcOf, 'enableTelemetry: false\n'],
  ] as const)('a file that a step of a killed job wrote in place of the link at %s', (_, files, pathOf, mine) => {
    /** Replaces the link by a new file with our text, as `sed -i` does. */
    const replaceLink = (file: string) => {
      const text = fs.readFileSync(file, 'utf8');
      fs.rmSync(file);
      fs.writeFileSync(file, `${text}# edited\n`);
    };

    test.each([
      ['no file', () => {}],
      ['a file', (file: string) => fs.writeFileSync(file, mine, { mode: 0o640 })],
      [
        'a link to a file',
        (file: string) => {
          fs.writeFileSync(path.join(path.dirname(file), 'dotfile'), mine);
          fs.symlinkSync('dotfile', file);
        },
      ],
    ])('is removed by the next login, which restores the previous state: %s', async (__, make) => {
      const killed = start(files);
      make(pathOf(killed));
      const before = killed.snapshot();
      await killed.uses({ with: INPUTS });
      await killed.uses({ with: { 'registry-url': 'https://b.example', scope: 'corp', token: 'fake-token-2222' } });
      replaceLink(pathOf(killed));
      killed.end();
      const next = start(files);
      const step = await next.uses({ with: { 'registry-url': 'https://c.example', token: 'fake-token-3333' } });
      expect(step.annotations.map(({ message }) => message)).toEqual([
        `A killed job did not restore ${path.resolve(pathOf(next))}. The previous file is restored.`,
      ]);
      expect([TOKEN, 'fake-token-2222'].flatMap((token) => next.locationsOf(token))).toEqual([]);
      await next.post();
      expect(next.snapshot()).toEqual(before);
    });

    test('does not keep post from restoring everything if its first run is killed at any effect', async () => {
      const begin = async (sandbox: string) => {
        const job = freshJob({ sandbox });
        for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
        fs.writeFileSync(pathOf(job), mine);
        const before = job.snapshot();
        const step = await job.uses({ with: INPUTS });
        replaceLink(pathOf(job));
        return { job, before, step };
      };
      const undisturbed = await (await begin('counted')).step.post({ killAt: { effect: 0 } });
      expect(undisturbed.effects.length).toBeGreaterThan(3);
      for (let effect = 1; effect <= undisturbed.effects.length; effect += 1) {
        const { job, before, step } = await begin(`killed-${effect}`);
        expect((await step.post({ killAt: { effect } })).signal).toBe('SIGKILL');
        await job.post();
        expect({ effect, files: job.snapshot() }).toEqual({ effect, files: before });
      }
    });
  });

  test('a new file of the user after a killed job stays, and a notice says where the previous file is kept', async () => {
    const killed = start(DENO);
    fs.writeFileSync(homeOf(killed), MINE);
    await killed.uses({ with: INPUTS });
    killed.end();
    fs.rmSync(homeOf(killed));
    fs.writeFileSync(homeOf(killed), 'newer=1\n');
    const next = start(DENO);
    const kept = `${homeOf(next)}.kept-by-npm-registry-login-1`;
    const step = await next.uses({ with: INPUTS });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/ was killed, so it stays\.\n.* is kept as /),
      }),
    ]);
    expect(step.annotations[0]?.message).toContain(`${kept}.`);
    await next.post();
    expect(fs.readFileSync(homeOf(next), 'utf8')).toBe('newer=1\n');
    expect(fs.readFileSync(kept, 'utf8')).toBe(MINE);
    // The next use does not repeat the notice.
    expect((await next.uses({ with: INPUTS })).annotations).toEqual([]);
  });
});

test('a job that is killed at any effect does not delay the next job of the runner, and loses no file', async () => {
  let sandboxes = 0;
  const start = () => {
    const sandbox = `killed-${sandboxes++}`;
    const begin = (): Job => {
      const job = freshJob({ sandbox });
      fs.writeFileSync(path.join(job.workspace, 'deno.json'), '{}');
      return job;
    };
    const job = begin();
    fs.writeFileSync(homeOf(job), MINE, { mode: 0o640 });
    return { job, begin };
  };
  const undisturbed = await start().job.uses({ with: INPUTS, killAt: { effect: 0 } });
  const count = undisturbed.effects.length;
  expect(undisturbed.effects.join()).toMatch(/linkSync [^,]*home[\\/]\.npmrc,.*symlinkSync/);
  for (let effect = 1; effect <= count; effect += 1) {
    const { job, begin } = start();
    const before = job.snapshot();
    expect((await job.uses({ with: INPUTS, killAt: { effect } })).signal).toBe('SIGKILL');
    job.end(); // no post: the whole runner was killed
    const next = begin();
    const begun = Date.now();
    const step = await next.uses({ with: INPUTS });
    expect({ effect, errors: step.annotations.filter(({ level }) => level !== 'notice') }).toEqual({
      effect,
      errors: [],
    });
    expect(Date.now() - begun).toBeLessThan(2500); // the next job does not wait for a lock
    expect(fs.readFileSync(homeOf(next), 'utf8')).toContain(TOKEN);
    await next.post();
    expect({ effect, files: next.snapshot() }).toEqual({ effect, files: before });
  }
}, 120_000);

posix.test(
  'an installed yarn that never answers delays the step by only a few seconds',
  async () => {
    const job = start({ 'yarn.lock': '' });
    const bin = path.join(job.root, 'bin');
    fs.mkdirSync(bin);
    fs.writeFileSync(path.join(bin, 'yarn'), '#!/bin/sh\nsleep 90\n', { mode: 0o755 });
    job.prependPath.push(bin);
    const begun = Date.now();
    const step = await job.uses({ with: INPUTS });
    expect(step.exitCode).toBe(0);
    expect(Date.now() - begun).toBeLessThan(18_000);
    await job.post();
  },
  40_000,
);

test('manipulated state cannot make post change another file', async () => {
  const job = start(DENO);
  const victim = path.join(job.home, '.bashrc');
  fs.writeFileSync(victim, 'mine\n');
  const step = await job.uses({ with: INPUTS });
  const [name, text = ''] = Object.entries(step.state).find(([, value]) => value.includes('link-home-file')) ?? [];
  const entry = JSON.parse(text);
  const code = `process.env['STATE_${name}'] = ${JSON.stringify(JSON.stringify({ ...entry, file: victim }))}`;
  const post = await step.post({ nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(code)}`] });
  expect(post.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
  expect(fs.readFileSync(victim, 'utf8')).toBe('mine\n');
});

describe('a file that replaced the link', () => {
  const second = { 'registry-url': 'https://b.example/npm', scope: 'b', token: `${TOKEN}-b` };

  /** Two uses of the action, then a new file of an editor in place of the link. `linked`: whether the user's file was a link, too. */
  async function replaced(linked: boolean) {
    const job = start(DENO);
    const dotfile = path.join(job.home, 'dotfiles-npmrc');
    fs.rmSync(homeOf(job), { force: true });
    fs.writeFileSync(linked ? dotfile : homeOf(job), MINE);
    if (linked) fs.symlinkSync(dotfile, homeOf(job));
    const uses = [await job.uses({ with: INPUTS }), await job.uses({ with: second })];
    fs.writeFileSync(`${homeOf(job)}.new`, `${fs.readFileSync(homeOf(job), 'utf8')}# edit\n`);
    fs.renameSync(`${homeOf(job)}.new`, homeOf(job));
    return { job, uses };
  }

  test.each([
    ['file', false],
    ['link to another file', true],
  ])(
    'contains no token after post is killed and runs again (the original was a %s)',
    async (_, linked) => {
      const undisturbed = await replaced(linked);
      const { effects } = (await undisturbed.uses[1]?.post({ killAt: { effect: 0 } })) ?? { effects: [] };
      expect(effects.length).toBeGreaterThan(5);
      for (let effect = 1; effect <= effects.length; effect += 1) {
        const { job, uses } = await replaced(linked);
        const [first, last] = uses;
        expect((await last?.post({ killAt: { effect } }))?.signal).toBe('SIGKILL');
        for (const use of [last, first]) expect(await use?.post()).toMatchObject({ exitCode: 0 });
        for (const name of fs.readdirSync(job.home)) {
          const file = path.join(job.home, name);
          if (!fs.existsSync(file) || !fs.statSync(file).isFile()) continue;
          expect({ effect, name, text: fs.readFileSync(file, 'utf8') }).toEqual({
            effect,
            name,
            text: expect.not.stringContaining(TOKEN),
          });
        }
        expect(fs.readFileSync(homeOf(job), 'utf8')).toContain('# mine');
      }
    },
    120_000,
  );
});

describe('a home folder that became read-only', () => {
  /** Makes Node fail to change the home folder, as on a file system that is read-only or full. */
  function readOnly(
    job: Job,
    names = ['symlinkSync', 'renameSync', 'rmSync', 'linkSync', 'unlinkSync'],
    code = 'EROFS',
  ): string[] {
    const file = path.join(job.root, 'read-only.cjs');
    fs.writeFileSync(
      file,
      `const fs = require('node:fs');
      for (const name of ${JSON.stringify(names)}) {
        const real = fs[name];
        fs[name] = (...args) => {
          if (!args.some((arg) => String(arg).startsWith(${JSON.stringify(path.resolve(job.home))}))) return real(...args);
          throw Object.assign(new Error('refused'), { code: ${JSON.stringify(code)} });
        };
      }`,
    );
    return ['--require', file];
  }

  /** Kills main while it holds the lock of the home file. */
  async function killedWithLock(job: Job) {
    const undisturbed = await job.uses({ with: INPUTS, killAt: { effect: 0 } });
    const { effects } = undisturbed;
    await undisturbed.post();
    const effect = effects.findIndex((text) => text.includes('symlinkSync')) + 2;
    expect(effect).toBeGreaterThan(2);
    const killed = await job.uses({ with: INPUTS, killAt: { effect } });
    expect(killed.signal).toBe('SIGKILL');
    expect(fs.readdirSync(job.home).some((name) => name.includes('npm-registry-login-lock-'))).toBe(true);
    return killed;
  }

  test('does not keep post from undoing everything else', async () => {
    const job = start(DENO);
    fs.writeFileSync(homeOf(job), MINE);
    const killed = await killedWithLock(job);
    const undone = await killed.post({ nodeArgs: readOnly(job) });
    expect(undone.exitCode).toBe(0);
    expect(undone.annotations.length).toBeGreaterThan(0);
    for (const { level, message } of undone.annotations) {
      expect({ level, message }).toEqual({ level: 'warning', message: expect.stringContaining('[cleanup-failed]') });
    }
    expect(fs.readdirSync(job.temp).filter((name) => name.endsWith('npmrc'))).toEqual([]);
  });

  test('a full home folder gets its previous file back, which needs no space', async () => {
    const job = start(DENO);
    fs.writeFileSync(homeOf(job), MINE);
    const step = await job.uses({ with: INPUTS });
    const full = readOnly(job, ['symlinkSync', 'linkSync'], 'ENOSPC');
    expect(await step.post({ nodeArgs: full })).toMatchObject({ exitCode: 0, annotations: [] });
    expect(fs.readFileSync(homeOf(job), 'utf8')).toBe(MINE);
    expect(isLink(homeOf(job))).toBe(false);
  });

  test('does not fail a job that needs no link, even if a killed job left files there', async () => {
    const sandbox = 'killed';
    const job = freshJob({ sandbox });
    fs.writeFileSync(path.join(job.workspace, 'deno.json'), '{}');
    fs.writeFileSync(homeOf(job), MINE);
    await job.uses({ with: INPUTS });
    job.end(); // no post: the whole runner was killed
    const next = freshJob({ sandbox });
    const inputs = { ...INPUTS, 'package-manager': 'npm' };
    const step = await next.uses({ with: inputs, nodeArgs: readOnly(next) });
    expect(step.exitCode).toBe(0);
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^\[cleanup-failed\] .*\.npmrc could not be restored \(EROFS\)/),
      },
    ]);
    await next.post();
    const last = await next.uses({ with: inputs });
    expect(last.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(fs.readFileSync(homeOf(next), 'utf8')).toBe(MINE);
    await next.post();
  });
});
