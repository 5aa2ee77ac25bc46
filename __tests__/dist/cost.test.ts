/**
 * What keeps the step cheap, without a clock: the Node modules it loads, the effects it has, and its size in bytes.
 * `npm run bench` measures time; docs/performance.md explains the targets.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { costOf } from '../../scripts/bench/measure.mjs';
import { mainRun, REGISTRY, registryList, TOKEN } from '../../scripts/bench/rows.mjs';
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

describe("what is loaded of Node's own modules, beyond what it loads for an empty script", () => {
  test('by main and post, one registry', async () => {
    const node = builtinsOfNode();
    const { main, post } = await watched<string[]>('BUILTINS_REPORT');
    const further = (builtins: readonly string[]) => builtins.filter((name) => !node.has(name));
    // `os` comes with @actions/core. `crypto` and `http` alone would cost as much as all the rest.
    const OS = ['Internal Binding os', 'NativeModule os'];
    expect({ main: further(main), post: further(post) }).toEqual({ main: OS, post: OS });
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

describe('bytes', () => {
  test('loaded for one registry are at most 128 KB in main and 64 KB in post', async () => {
    const { main, post } = await filesOf();
    expect(bytes(main)).toBeLessThanOrEqual(128 * KB);
    expect(bytes(post)).toBeLessThanOrEqual(64 * KB);
  });

  test('that a runner downloads are at most 500 KB', () => {
    // What the archive holds is tested in repository.test.ts; here, as it stands in the folder.
    const content = ['action.yml', 'LICENSE', 'README.md', 'dist'];
    const archive = execFileSync('tar', ['-cf', '-', ...content], { maxBuffer: 1 << 27 });
    expect(gzipSync(archive).length).toBeLessThanOrEqual(500 * KB);
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
