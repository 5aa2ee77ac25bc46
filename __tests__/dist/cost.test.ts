/** What the cost of a step depends on: loaded modules, writes, size. `npm run bench` measures time. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { mainRun } from '../../scripts/bench/job.mjs';
import { costOf } from '../../scripts/bench/measure.mjs';
import { ONE_REGISTRY, registryList } from '../../scripts/bench/projects.mjs';
import { bundledNode } from '../../scripts/sandbox/job-environment.mjs';
import { posix } from '../platform.js';
import { freshJob } from './test-job.js';

const REPORT_MODULES = path.resolve('scripts/bench/report-modules.cjs');
const KB = 1024;

interface Modules {
  readonly builtins: string[];
  readonly files: string[];
}

/** The built-in modules that Node loads for an empty script. */
function builtinsOfNode(): string[] {
  const folder = freshJob().folders.tmp;
  const [script, report] = [path.join(folder, 'empty.cjs'), path.join(folder, 'report.json')];
  fs.writeFileSync(script, '');
  const env = { ...process.env, MODULES_REPORT: report };
  execFileSync(bundledNode(), ['--require', REPORT_MODULES, script], { env });
  return (JSON.parse(fs.readFileSync(report, 'utf8')) as Modules).builtins;
}

/** The modules that main and post load for one registry. */
async function loadedModules(): Promise<{ main: Modules; post: Modules }> {
  const job = freshJob({ debug: false });
  const report = path.join(job.folders.tmp, 'report.json');
  const nodeArgs = ['--require', REPORT_MODULES];
  const step = await job.uses({ with: ONE_REGISTRY, env: { MODULES_REPORT: report }, nodeArgs });
  expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  const main = JSON.parse(fs.readFileSync(report, 'utf8'));
  const post = await step.post({ nodeArgs });
  expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
  return { main, post: JSON.parse(fs.readFileSync(report, 'utf8')) };
}

// On Windows, main also runs icacls.
posix.describe('one registry', () => {
  test("main and post load none of Node's modules that an empty script does not load", async () => {
    const node = new Set(builtinsOfNode());
    const { main, post } = await loadedModules();
    const additional = ({ builtins }: Modules) => builtins.filter((name) => !node.has(name));
    expect({ main: additional(main), post: additional(post) }).toEqual({ main: [], post: [] });
  });

  // `dist` is readable: about a quarter of it is comments.
  test('main loads at most 256 KB of dist with home files, and post 80 KB', async () => {
    const { main, post } = await loadedModules();
    const dist = path.resolve('dist') + path.sep;
    const size = ({ files }: Modules) => {
      const own = files.filter((file) => file.startsWith(dist));
      expect(own.length).toBeGreaterThan(0);
      return own.reduce((sum, file) => sum + fs.statSync(file).size, 0);
    };
    expect(size(main)).toBeLessThanOrEqual(256 * KB);
    expect(size(post)).toBeLessThanOrEqual(80 * KB);
  });

  test('the code that every job loads is ASCII, which V8 keeps in one byte per character', () => {
    for (const program of ['main', 'post']) {
      const code = fs.readFileSync(`dist/${program}/index.js`, 'latin1');
      expect(/[^\x00-\x7f]/.exec(code)?.index).toBeUndefined();
    }
  });

  test('without home files, main writes the npmrc, the variables and the outputs once each', async () => {
    const step = await freshJob({ debug: false, profile: 'shared' }).uses({
      with: ONE_REGISTRY,
      killAt: { effect: 0 },
    });
    expect(step.exitCode).toBe(0);
    // "<n> <function> <path>": only the kind of file matters here.
    const effects = step.effects.map((effect) =>
      effect.replace(/^\d+ (\w+) (?:\S*\/)?([a-z]+_[a-z]+|[a-z-]+)[_-]\S*$/, '$1 $2'),
    );
    expect(effects).toEqual([
      'appendFileSync save_state',
      'openSync npm-registry-login',
      expect.stringMatching(/^3 writeFileSync \d+$/),
      'appendFileSync save_state',
      'appendFileSync set_env',
      'appendFileSync set_output',
    ]);
  });
});

posix.test('runners download at most 500 KB', () => {
  // repository.test.ts checks that the archive holds these files and no others.
  const content = ['action.yml', 'LICENSE', 'README.md', 'dist'];
  const archive = execFileSync('tar', ['-cf', '-', ...content], { maxBuffer: 1 << 27 });
  expect(gzipSync(archive).length).toBeLessThanOrEqual(500 * KB);
});

// A quadratic algorithm would take a hundred times as long. The limit is generous, because CPU time varies.
posix.test('ten times as many registries take nowhere near a hundred times as long', () => {
  const folder = freshJob().folders.tmp;
  const cpu = (registries: number) => {
    const run = mainRun(path.resolve('.'), path.join(folder, 'job'), { registries: registryList(registries) });
    return Math.min(...[1, 2, 3].map(() => costOf(run.script, run.prepare()).cpu));
  };
  const [one, hundred, thousand] = [cpu(1), cpu(100), cpu(1000)];
  expect(thousand - one).toBeLessThan(25 * Math.max(hundred - one, 5));
});
