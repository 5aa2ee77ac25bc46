/**
 * Main or post is killed at each of its effects in turn. Whatever runs next (post, another post, the next job, or nothing),
 * no secret is left, and no file of the user is lost.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { UsesResult } from '../../scripts/sandbox/runner.mjs';
import type { ProcessControl } from '../../scripts/sandbox/step.mjs';
import { SCENARIOS, type Scenario, type ScenarioName, startScenario } from './kill-scenarios.js';
import type { LeakCheckedJob } from './leak-checked-job.js';
import { freshJob } from './test-job.js';

type Kill = NonNullable<ProcessControl['killAt']>;
interface Run {
  readonly job: LeakCheckedJob;
  /** The files before the first step. */
  readonly before: ReturnType<LeakCheckedJob['snapshot']>;
  readonly steps: readonly UsesResult[];
}

/** Hundreds of processes, on machines that may be slow. */
jest.setTimeout(300_000);

const names = Object.keys(SCENARIOS) as ScenarioName[];

/** Runs all mains of a scenario, the last one with the kill. */
async function runMains(scenario: Scenario, sandbox: string, killAt?: Kill): Promise<Run> {
  const job = startScenario(scenario, sandbox);
  const before = job.snapshot();
  const steps: UsesResult[] = [];
  for (const [index, inputs] of scenario.uses.entries()) {
    const last = index === scenario.uses.length - 1;
    steps.push(await job.uses({ with: inputs, killAt: last ? killAt : undefined }));
  }
  return { job, before, steps };
}

/** The effects of the last main, or of its post, without a kill. */
async function effectsOf(scenario: Scenario, phase: 'main' | 'post'): Promise<string[]> {
  const { steps } = await runMains(scenario, `counted-${phase}`, { effect: 0 });
  const step = phase === 'main' ? steps.at(-1) : await steps.at(-1)?.post({ killAt: { effect: 0 } });
  expect(step?.exitCode).toBe(0);
  expect(step?.effects.length).toBeGreaterThanOrEqual(phase === 'main' ? 5 : 2);
  return step?.effects ?? [];
}

/** Does something for each effect, two at a time, each in its own sandbox. */
async function forEach(effects: readonly string[], work: (effect: number, name: string) => Promise<void>) {
  const queue = [...effects.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[0] + 1, next[1]);
  };
  // Waits for both, so that none continues after the test.
  const ends = await Promise.allSettled([worker(), worker()]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Expects that everything is undone. */
function expectAsBefore(at: string, { job, before }: Run, env: Record<string, string>): void {
  const empty = Object.fromEntries(Object.keys(job.env).map((name) => [name, '']));
  expect({ at, env: job.env }).toEqual({ at, env: { ...empty, ...env } });
  expect({ at, files: job.snapshot() }).toEqual({ at, files: before });
  expect({ at, leaks: job.leaks() }).toEqual({ at, leaks: [] });
}

/** Expects that, after a runner died, the next job on it succeeds and restores everything. */
async function expectNextJobToRestore(
  at: string,
  { job, before }: Run,
  scenario: Scenario,
  sandbox: string,
): Promise<void> {
  job.end();
  expect({ at, leaks: job.leaks() }).toEqual({ at, leaks: [] });
  const next = freshJob({ sandbox, env: scenario.env ?? {} });
  const step = await next.uses({
    with: { 'registry-url': 'https://n.example', scope: 'n', token: 'fake-token-next1' },
  });
  expect({ at, exitCode: step.exitCode, log: step.annotations }).toEqual({
    at,
    exitCode: 0,
    log: step.annotations.filter(({ level }) => level === 'notice'),
  });
  const posts = await next.post();
  expect({ at, posts: posts.flatMap(({ annotations }) => annotations) }).toEqual({ at, posts: [] });
  // An empty folder that a killed job created for its file stays.
  const made = path.join(next.home, '.config');
  if (!before.has(path.relative(next.root, made)) && fs.existsSync(made)) fs.rmdirSync(made);
  expect({ at, files: next.snapshot() }).toEqual({ at, files: before });
  expect({ at, leaks: next.leaks() }).toEqual({ at, leaks: [] });
}

describe('if main is killed at any effect, post restores everything:', () => {
  const killed = async (scenario: Scenario, kill: Omit<Kill, 'effect'>, wanted = /./) => {
    const effects = await effectsOf(scenario, 'main');
    await forEach(effects, async (effect, name) => {
      if (!wanted.test(name)) return;
      const run = await runMains(scenario, `killed-${effect}`, { effect, ...kill });
      expect({ effect, signal: run.steps.at(-1)?.signal }).toEqual({ effect, signal: kill.signal ?? 'SIGKILL' });
      const posts = await run.job.post();
      expect({ name, posts: posts.map(({ exitCode, annotations }) => ({ exitCode, annotations })) }).toEqual({
        name,
        posts: scenario.uses.map(() => ({ exitCode: 0, annotations: [] })),
      });
      expectAsBefore(name, run, scenario.env ?? {});
    });
  };

  test.each(names)('%s, with SIGKILL', async (name) => {
    await killed(SCENARIOS[name], {});
  });
  test.each(['SIGTERM', 'SIGINT'] as const)('links without previous files, with %s', async (signal) => {
    await killed(SCENARIOS['links without previous files'], { signal });
  });
  test.each(['an exported token', 'all kinds of effects'] as const)('%s, during a write', async (name) => {
    await killed(SCENARIOS[name], { torn: true }, /write|append/);
  });
});

describe('if main and the runner are killed at any effect, the next job restores everything:', () => {
  const some = ['one registry', 'links without previous files', 'all kinds of effects', 'two uses'] as const;
  test.each(some)('%s', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    await forEach(await effectsOf(scenario, 'main'), async (effect, at) => {
      const sandbox = `killed-${effect}`;
      await expectNextJobToRestore(at, await runMains(scenario, sandbox, { effect }), scenario, sandbox);
    });
  });
});

describe('if post is killed at any effect', () => {
  const all = ['an exported token', 'links without previous files', 'all kinds of effects', 'two uses'] as const;
  test.each(all)('a second run restores everything: %s', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    await forEach(await effectsOf(scenario, 'post'), async (effect, at) => {
      const run = await runMains(scenario, `killed-${effect}`);
      expect((await run.steps.at(-1)?.post({ killAt: { effect } }))?.signal).toBe('SIGKILL');
      await run.job.post();
      expectAsBefore(at, run, scenario.env ?? {});
    });
  });

  test.each(['all kinds of effects', 'two uses'] as const)(
    'and never runs again, the next job restores everything: %s',
    async (name) => {
      const scenario: Scenario = SCENARIOS[name];
      await forEach(await effectsOf(scenario, 'post'), async (effect, at) => {
        const sandbox = `killed-${effect}`;
        const run = await runMains(scenario, sandbox);
        await run.steps.at(-1)?.post({ killAt: { effect } });
        for (const earlier of run.steps.slice(0, -1).reverse()) await earlier.post();
        await expectNextJobToRestore(`${effect} ${at}`, run, scenario, sandbox);
      });
    },
  );
});

describe('the list of effects is complete:', () => {
  /** All files with their contents, including those of the runner. Names that differ from run to run are normalized. */
  const contents = (job: LeakCheckedJob) => {
    const normalized = (text: string) =>
      text
        .replace(/npm-registry-login-[a-z0-9]+\./g, 'npm-registry-login-X.')
        .replace(/_[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
        .replace(/(sandbox|counted|killed)-[^/\\]*/g, 'W');
    const files = new Map<string, string>();
    for (const { where, bytes } of job.searchableContent()) {
      if (!/ of step \d+$|^name of |event\.json/.test(where))
        files.set(normalized(where.replace('target of ', '')), normalized(bytes.toString()));
    }
    return files;
  };

  // Scenarios with one use, because the runner's files of two uses would mix.
  const single = ['one registry', 'links without previous files', 'all kinds of effects'] as const;

  test.each(single)('each effect changes one file, or two if it is a rename (%s)', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    const effects = await effectsOf(scenario, 'main');
    const states: Map<string, string>[] = [];
    await forEach([...effects, 'the end'], async (effect) => {
      const { job } = await runMains(scenario, `killed-${effect}`, { effect: effect > effects.length ? 0 : effect });
      states[effect] = contents(job);
    });
    for (const [index, did] of effects.entries()) {
      const [earlier, later] = [states[index + 1], states[index + 2]];
      const changed = [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].filter(
        (file) => earlier?.get(file) !== later?.get(file),
      );
      const most = did.includes(' rename') ? 2 : 1;
      expect({ did, changed: changed.length > most ? changed : [] }).toEqual({ did, changed: [] });
    }
  });

  test('the action writes only through node:fs', () => {
    const sources = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of sources) {
      const code = fs.readFileSync(path.join('src', file), 'utf8');
      const found = /'node:(fs\/promises|stream|worker_threads)/.exec(code)?.[1];
      expect({ file, found }).toEqual({ file, found: undefined });
    }
  });
});
