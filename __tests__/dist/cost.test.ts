/**
 * What keeps the step as cheap as it is, without a clock: what each typical job loads, of ours and of Node's, what it
 * changes, and how many bytes that is. `npm run bench` has the milliseconds, docs/performance.md says why this matters.
 *
 * A list that grew is no mistake of the test's: what a job does not need belongs behind an `await import()`.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { costOf } from '../../scripts/bench/measure.mjs';
import { mainRun, npmProject, REGISTRY, registryList, TOKEN, yarnProject } from '../../scripts/bench/rows.mjs';
import { bundledNode } from '../../scripts/sandbox/job-environment.mjs';
import { posix } from '../platform.js';
import { freshJob } from './world.js';

/** What tells what a run loads, by the variable that says where to. */
const PRELOADS = {
  LOADED_REPORT: path.resolve('scripts/bench/loaded.cjs'),
  BUILTINS_REPORT: path.resolve('scripts/bench/builtins.cjs'),
};
type Preload = keyof typeof PRELOADS;
const KB = 1024;
const ONE = { 'registry-url': REGISTRY, scope: '@acme', token: TOKEN };
const PLAIN = ['main/index.js'];
/** Windows asks `icacls` to keep others from the file, which loads more. */
const describe = posix.describe;

type Job = ReturnType<typeof freshJob>;
type Options = NonNullable<Parameters<Job['uses']>[0]>;
/** Bytes by path, of every file loaded as code. */
type Files = Readonly<Record<string, number>>;

function startJob(project: Record<string, string> = {}): Job {
  const job = freshJob({ debug: false });
  for (const [name, text] of Object.entries(project)) fs.writeFileSync(path.join(job.workspace, name), text);
  return job;
}

/** Runs a step's main and post with something preloaded, and reads what that reports of each. */
async function watched<T>(preload: Preload, given: Options['with'] = ONE, project?: Record<string, string>) {
  const job = startJob(project);
  const report = path.join(job.folders.tmp, 'report.json');
  const nodeArgs = ['--require', PRELOADS[preload]];
  const take = (): T => JSON.parse(fs.readFileSync(report, 'utf8'));
  const step = await job.uses({ with: given, env: { [preload]: report }, nodeArgs });
  expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  const main = take();
  const undone = await step.post({ nodeArgs });
  expect(undone).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
  return { main, post: take() };
}

const filesOf = (given?: Options['with'], project?: Record<string, string>) =>
  watched<Files>('LOADED_REPORT', given, project);

/** Names below `dist`, sorted. */
function names(files: Files): string[] {
  return Object.keys(files)
    .map((file) => path.relative('dist', file).split(path.sep).join('/'))
    .sort();
}

function bytes(files: Files): number {
  return Object.values(files).reduce((sum, size) => sum + size, 0);
}

/** What an empty script has loaded by its end: Node itself. */
function builtinsOfNode(): Set<string> {
  const folder = freshJob().folders.tmp;
  const [script, report] = [path.join(folder, 'empty.cjs'), path.join(folder, 'report.json')];
  fs.writeFileSync(script, '');
  const env = { ...process.env, BUILTINS_REPORT: report };
  execFileSync(bundledNode(), ['--require', PRELOADS.BUILTINS_REPORT, script], { env });
  return new Set(JSON.parse(fs.readFileSync(report, 'utf8')));
}

describe('what is loaded of `dist`', () => {
  test.each<[string, Options['with'], Record<string, string>, string[]]>([
    ['one registry', ONE, {}, []],
    ['one registry, in an npm project', ONE, npmProject(), ['main/check.js', 'main/project.js']],
    [
      'one registry, in a yarn 4 project',
      ONE,
      yarnProject(),
      ['main/check.js', 'main/places.js', 'main/project.js', 'main/whole-file.js'],
    ],
    ['`registries` of three', { registries: registryList(3) }, {}, ['main/list.js']],
  ])('%s', async (_, given, project, further) => {
    const { main } = await filesOf(given, project);
    expect(names(main)).toEqual([...PLAIN, ...further].sort());
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['post', {}, []],
    [
      'post, in a yarn 4 project',
      yarnProject(),
      [
        'packages/ini/index.js',
        'packages/yaml/index.js',
        'post/index.rare.js', // an entry of a link is rare
        'post/registry-url.js',
        'post/undo-places.js',
        'post/yarnrc-edited.js',
      ],
    ],
  ])('%s', async (_, project, further) => {
    const { post } = await filesOf(ONE, project);
    expect(names(post)).toEqual(['post/index.js', ...further].sort());
  });
});

describe("what is loaded of Node's own modules, beyond what it loads for an empty script", () => {
  test('by main and post, one registry', async () => {
    const node = builtinsOfNode();
    const { main, post } = await watched<string[]>('BUILTINS_REPORT');
    const further = (builtins: readonly string[]) => builtins.filter((name) => !node.has(name));
    expect({ main: further(main), post: further(post) }).toEqual({ main: [], post: [] });
  });
});

describe('what main changes, one registry', () => {
  test('is the journal, the file, the variables and the outputs, each in one write', async () => {
    const step = await startJob().uses({ with: ONE, killAt: { effect: 0 } });
    expect(step.exitCode).toBe(0);
    expect(
      step.effects.map((effect) => effect.replace(/^\d+ (\w+) (?:\S*\/)?([a-z]+_[a-z]+|[a-z-]+)[_-]\S*$/, '$1 $2')),
    ).toEqual([
      'appendFileSync save_state',
      'openSync npm-registry-login',
      expect.stringMatching(/^3 writeFileSync \d+$/),
      'appendFileSync set_env',
      'appendFileSync set_output',
    ]);
  });
});

test('files on demand take the first one from `require.main`, and have Node resolve no path for it', () => {
  const files = ['main', 'post'].flatMap((part) =>
    fs.readdirSync(`dist/${part}`).map((name) => `dist/${part}/${name}`),
  );
  const texts = files.map((file): [string, string] => [file, fs.readFileSync(file, 'utf8')]);
  expect(texts.filter(([, text]) => /["']\.\/index(\.js)?["']/.test(text)).map(([file]) => file)).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('require.main.exports')).length).toBeGreaterThan(10);
});

describe('bytes', () => {
  test('of the path that every job takes are at most 24 KB, and with post 64 KB besides what is loaded on demand', async () => {
    const { main, post } = await filesOf();
    // Nearly all of it is code that runs, and what it costs goes with its length. The promise is 48 KB.
    expect(bytes(main)).toBeLessThanOrEqual(24 * KB);
    expect(bytes(post)).toBeLessThanOrEqual(6 * KB);
    const beside = ['dist/licenses.txt', 'dist/package.json'].map((name) => fs.statSync(name).size);
    expect(bytes(main) + bytes(post) + beside.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(64 * KB);
  });

  test('that a runner downloads are at most 200 KB', () => {
    // What the archive holds is tested in repository.test.ts; here, as it stands in the folder.
    const content = ['action.yml', 'LICENSE', 'README.md', 'dist'];
    const archive = execFileSync('tar', ['-cf', '-', ...content], { maxBuffer: 1 << 27 });
    expect(gzipSync(archive).length).toBeLessThanOrEqual(200 * KB);
  });
});

describe('many registries', () => {
  /** How often V8 ran each function of `dist`, or also each block, by where it stands. */
  async function countsFor(registries: number, parts: 'functions' | 'blocks' = 'blocks'): Promise<Map<string, number>> {
    const job = startJob();
    const folder = path.join(job.folders.tmp, `coverage-${registries}`);
    const env = { NODE_V8_COVERAGE: folder };
    const step = await job.uses({ with: { registries: registryList(registries) }, env });
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
    const [file = ''] = fs.readdirSync(folder);
    const { result } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as {
      result: { url: string; functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[] }[];
    };
    const own = result.filter(({ url }) => url.startsWith(pathToFileURL(path.resolve('dist')).href));
    expect(own.length).toBeGreaterThan(1);
    return new Map(
      own.flatMap(({ url, functions }) =>
        functions.flatMap(({ ranges }) =>
          (parts === 'blocks' ? ranges : ranges.slice(0, 1)).map(
            ({ startOffset, endOffset, count }): [string, number] => [
              `${path.basename(path.dirname(fileURLToPath(url)))}/${path.basename(url)}:${startOffset}-${endOffset}`,
              count,
            ],
          ),
        ),
      ),
    );
  }

  test('run no part of the code more than ten times as often as a tenth of them do', async () => {
    const [few, many] = [await countsFor(40), await countsFor(400)];
    const steep = [...many].filter(([where, count]) => count > 11 * (few.get(where) ?? 0) + 100);
    expect(Math.max(...many.values())).toBeGreaterThan(400);
    expect(steep).toEqual([]);
  });

  // V8 optimises what runs a few hundred times; for a thousand registries that was a fifth of what they cost (2026-11).
  test('run few functions for each of them', async () => {
    const registries = 400;
    const often = [...(await countsFor(registries, 'functions'))].filter(([, count]) => count >= registries);
    expect(often.length).toBeGreaterThan(10);
    expect(often.length).toBeLessThanOrEqual(36);
  });

  // What is quadratic inside of Node, where no part of our code runs more often. Generous: a clock is involved.
  test('take nowhere near a hundred times the CPU time of a tenth of them', () => {
    const least = (registries: number) => {
      const parent = path.join(freshJob().folders.tmp, `list-${registries}`);
      const run = mainRun(path.resolve('.'), parent, { registries: registryList(registries) });
      return Math.min(...[1, 2, 3].map(() => costOf(run).cpu));
    };
    const [one, few, many] = [least(1), least(100), least(1000)];
    expect(many - one).toBeLessThan(25 * Math.max(few - one, 5));
  });
});
