import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createJob, type JobOptions } from '../../scripts/sandbox/runner.mjs';
import { setVariables } from '../../scripts/sandbox/step.mjs';
import { exitOf } from '../../scripts/sandbox/step-process.mjs';
import { onWindows } from '../platform.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// With the Node.js that runs the tests: the stand-in for the runner works with any version.
const start = (options: Partial<JobOptions> = {}) =>
  createJob({ parent: join(folder, 'sandbox'), nodeBinary: process.execPath, ...options });

const PRELUDE = `const { appendFileSync, existsSync, rmSync, writeFileSync } = require('node:fs');
const env = process.env;\n`;

/** An action whose main and post are these scripts. */
function action(main: string, post?: string, name = 'action') {
  const actionDir = join(folder, name);
  mkdirSync(actionDir);
  writeFileSync(join(actionDir, 'main.cjs'), PRELUDE + main);
  writeFileSync(join(actionDir, 'post.cjs'), PRELUDE + (post ?? ''));
  const inputs = '{ token: {}, Two Words: { default: some text }, flag: { default: false } }';
  const runs = `{ using: node24, main: main.cjs${post === undefined ? '' : ', post: post.cjs'} }`;
  writeFileSync(join(actionDir, 'action.yml'), `name: probe\ninputs: ${inputs}\nruns: ${runs}\n`);
  return actionDir;
}

const PRINT_ENVIRONMENT = 'console.log(JSON.stringify(env));';

describe('a `uses` step', () => {
  test('gets its inputs, their defaults and the env of job and step, but no variable of this process', async () => {
    process.env['FAKE_VARIABLE_OF_THE_TESTS'] = 'seen';
    const job = start({ env: { A: 'job', B: 'job' }, repository: 'owner/name', eventName: 'pull_request' });
    const { stdout } = await job.uses({
      actionDir: action(PRINT_ENVIRONMENT),
      with: { TOKEN: 'fake', flag: true },
      env: { B: 'step', GITHUB_WORKSPACE: '/elsewhere' },
    });
    delete process.env['FAKE_VARIABLE_OF_THE_TESTS'];
    const env = JSON.parse(stdout);
    expect(env).toMatchObject({ INPUT_TOKEN: 'fake', INPUT_TWO_WORDS: 'some text', INPUT_FLAG: 'true' });
    expect(env).toMatchObject({ A: 'job', B: 'step', CI: 'true', GITHUB_ACTIONS: 'true', HOME: job.home });
    expect(env).toMatchObject({ GITHUB_REPOSITORY: 'owner/name', GITHUB_EVENT_NAME: 'pull_request' });
    expect(env).toMatchObject({ GITHUB_WORKSPACE: job.workspace, RUNNER_TEMP: job.temp });
    expect(env).not.toHaveProperty('FAKE_VARIABLE_OF_THE_TESTS');
    expect(env).not.toHaveProperty('RUNNER_DEBUG');
  });

  test('causes a warning for each input that the action does not declare', async () => {
    const { annotations } = await start().uses({ actionDir: action(''), with: { tokn: 'x' } });
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining("'tokn'") }]);
  });

  test('passes variables and PATH on to later steps, and state only to its own post step', async () => {
    const job = start();
    const first = action(
      `appendFileSync(env.GITHUB_ENV, 'A=1\\n'); appendFileSync(env.GITHUB_PATH, '/first\\n');
       appendFileSync(env.GITHUB_OUTPUT, 'o<<E\\n1\\n2\\nE\\n'); appendFileSync(env.GITHUB_STATE, 'file=mine\\n');`,
      PRINT_ENVIRONMENT,
    );
    const { outputs, state, env } = await job.uses({ actionDir: first, with: { token: 'fake' } });
    expect({ outputs, state, env }).toEqual({ outputs: { o: '1\n2' }, state: { file: 'mine' }, env: { A: '1' } });
    await job.uses({ actionDir: action(`appendFileSync(env.GITHUB_PATH, '/second\\n')`, PRINT_ENVIRONMENT, 'other') });

    const later = JSON.parse(
      (await job.run(process.execPath, ['-e', PRINT_ENVIRONMENT.replace('env', 'process.env')])).stdout,
    );
    expect(later).toMatchObject({ A: '1', PATH: expect.stringMatching(/^\/second.\/first./) });
    expect(later).not.toHaveProperty('INPUT_TOKEN');

    const [ofOther, ofFirst] = (await job.post()).map(({ stdout }) => JSON.parse(stdout));
    expect(ofFirst).toMatchObject({ STATE_file: 'mine', INPUT_TOKEN: 'fake', A: '1' });
    expect(ofOther).not.toHaveProperty('STATE_file');
  });
});

describe('a failing step', () => {
  const MAIN = `appendFileSync(env.GITHUB_ENV, 'A=1\\n'); appendFileSync(env.GITHUB_STATE, 'file=mine\\n');`;

  test.each([
    ['with an exit code', 'process.exit(3);', { exitCode: 3, signal: null }],
    [
      'by a signal',
      `process.kill(process.pid, 'SIGKILL');`,
      onWindows ? { exitCode: 1, signal: null } : { exitCode: null, signal: 'SIGKILL' },
    ],
  ])('that ends %s keeps what it set before, and its post step runs', async (_, end, expected) => {
    const job = start();
    const result = await job.uses({ actionDir: action(MAIN + end, 'console.log(env.STATE_file, env.A)') });
    expect(result).toMatchObject({ ...expected, conclusion: 'failure', env: { A: '1' } });
    expect(await job.post()).toMatchObject([{ conclusion: 'success', stdout: 'mine 1\n' }]);
    expect(await job.post()).toEqual([]);
    expect(await result.post()).toMatchObject({ stdout: 'mine 1\n' });
  });

  test('can have exit code 0 and a malformed command file', async () => {
    const job = start();
    const result = await job.uses({ actionDir: action(`appendFileSync(env.GITHUB_ENV, 'malformed\\n')`) });
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', annotations: [{}, {}] });
  });

  test('can be killed right before any change to the file system, by its number', async () => {
    const actionDir = action(`writeFileSync(env.RUNNER_TEMP + '/a', ''); writeFileSync(env.RUNNER_TEMP + '/b', '');`);
    const { effects } = await start().uses({ actionDir, killAt: { effect: 0 } });
    const ofB = effects.findIndex((effect) => effect.endsWith('/b'));
    expect(ofB).toBeGreaterThan(0);
    const job = start();
    const killed = await job.uses({ actionDir, killAt: { effect: ofB + 1, signal: 'SIGTERM' } });
    expect(killed.signal).toBe('SIGTERM');
    expect(killed.effects).toHaveLength(ofB + 1);
    expect([existsSync(join(job.temp, 'a')), existsSync(join(job.temp, 'b'))]).toEqual([true, false]);
  });
});

test.each<[NodeJS.Platform, number | null, NodeJS.Signals | null, string[], object]>([
  ['linux', null, 'SIGKILL', ['1 x', 'killed by SIGKILL'], { exitCode: null, signal: 'SIGKILL', effects: ['1 x'] }],
  ['win32', 1, null, ['1 x', 'killed by SIGINT'], { exitCode: null, signal: 'SIGINT', effects: ['1 x'] }],
  ['win32', 1, null, ['1 x'], { exitCode: 1, signal: null, effects: ['1 x'] }],
  ['win32', 0, null, ['1 x', 'killed by SIGKILL'], { exitCode: 0, signal: null, effects: ['1 x'] }],
  ['linux', 1, null, ['1 x', 'killed by SIGKILL'], { exitCode: 1, signal: null, effects: ['1 x'] }],
])(
  'on %s, exitOf interprets exit code %j and signal %j after the reports %j',
  (platform, exitCode, signal, reports, expected) => {
    expect(exitOf({ exitCode, signal }, reports, platform)).toEqual(expected);
  },
);

test.each<[NodeJS.Platform, Record<string, string>]>([
  ['linux', { a: '1', A: '2' }],
  ['win32', { a: '2' }],
])('on %s, setting `A` where `a` exists results in %j', (platform, expected) => {
  const env = { a: '1' };
  setVariables(env, { A: '2' }, platform);
  expect(env).toEqual(expected);
});

describe('the log', () => {
  test('masks a value from `::add-mask::` on, in both streams and in all later steps', async () => {
    const job = start();
    const print = `console.log(env.INPUT_TOKEN); console.error(env.INPUT_TOKEN);`;
    const main = `console.log('::add-mask::' + env.INPUT_TOKEN); setTimeout(() => { ${print} }, 50);`;
    const { log, stdout } = await job.uses({ actionDir: action(main, print), with: { token: 'fake-token' } });
    expect(log).toBe('***\n***');
    expect(stdout).toContain('fake-token');
    expect((await job.run(process.execPath, ['-p', '"fake-token"'])).log).toBe('***');
    expect(await job.post()).toMatchObject([{ log: '***\n***' }]);
    expect([...job.masks]).toEqual(['fake-token']);
  });

  test('treats a carriage return as a line end, after which a command can start', async () => {
    const { annotations } = await start().run(process.execPath, ['-e', `console.log('text\\r::error::forged')`]);
    expect(annotations).toEqual([{ level: 'error', message: 'forged' }]);
  });

  test('shows the variables that a step sets if debug logging is on', async () => {
    const job = start({ debug: true });
    const { log } = await job.uses({
      actionDir: action(`appendFileSync(env.GITHUB_ENV, 'A=1\\n'); console.log(env.RUNNER_DEBUG)`),
    });
    expect(log).toBe("1\n##[debug]A='1'");
  });
});

describe('the sandbox of a job', () => {
  test('has snapshots with every byte, mode, link and folder, but without the files of the runner', async () => {
    const job = start();
    const file = join(job.home, '.npmrc');
    const states = [job.snapshot()];
    const changes = [
      () => writeFileSync(file, 'a', { mode: 0o600 }),
      () => writeFileSync(file, 'b'),
      () => chmodSync(file, 0o444), // all that Windows knows of a mode
      () => symlinkSync('nowhere', join(job.temp, 'link')),
      () => mkdirSync(join(job.workspace, 'folder')),
    ];
    for (const change of changes) {
      change();
      states.push(job.snapshot());
    }
    expect(new Set(states.map((state) => JSON.stringify([...state]))).size).toBe(changes.length + 1);
    await job.uses({ actionDir: action(`appendFileSync(env.GITHUB_ENV, 'A=1\\n')`) });
    expect(job.snapshot()).toEqual(states.at(-1));
  });

  test('finds a secret in files, file names, link targets, state and log', async () => {
    const job = start({ profile: 'shared' });
    const main = `appendFileSync(env.GITHUB_STATE, 'token=fake-token\\n'); console.log('fake-token');
      writeFileSync(env.HOME + '/fake-token', ''); require('node:fs').symlinkSync('/fake-token', env.HOME + '/link');`;
    await job.uses({ actionDir: action(main) });
    expect(job.locationsOf('fake-token')).toEqual([
      'name of home/fake-token',
      'target of home/link',
      expect.stringMatching(/_runner_file_commands\/save_state_/),
      'log of step 1',
      'state of step 1',
    ]);
  });

  test('keeps HOME and workspace between jobs of a runner, and empties RUNNER_TEMP before and after each job', () => {
    const first = start({ profile: 'shared' });
    for (const place of [first.home, first.workspace, first.temp]) writeFileSync(join(place, 'file'), '');
    const second = start({ profile: 'shared' });
    expect([second.home, second.workspace, second.temp].map((place) => existsSync(join(place, 'file')))).toEqual([
      true,
      true,
      false,
    ]);
    writeFileSync(join(second.temp, 'file'), '');
    second.end();
    expect(existsSync(join(second.temp, 'file'))).toBe(false);
    const other = start({ runner: 'other', profile: 'shared' });
    expect([other.home === first.home, other.temp === first.temp]).toEqual([true, false]);
  });

  test('has the webhook payload in the file that GITHUB_EVENT_PATH names', () => {
    const job = start({ event: { pull_request: { number: 1 } } });
    expect(JSON.parse(readFileSync(job.contexts['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toEqual({
      pull_request: { number: 1 },
    });
  });
});
