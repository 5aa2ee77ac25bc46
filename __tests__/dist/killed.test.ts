/**
 * Fault: main or post is killed at any of its effects, found by counting them. Whatever runs then (post, another post,
 * the next job, or nothing), no secret is left, and nothing of the user's is lost.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { UsesResult } from '../../scripts/sandbox/runner.mjs';
import type { ProcessControl } from '../../scripts/sandbox/step.mjs';
import { SCENARIOS, type Scenario, type ScenarioName, startScenario } from './scenarios.js';
import type { WatchedJob } from './watched-job.js';
import { freshJob } from './world.js';

type Kill = NonNullable<ProcessControl['killAt']>;
interface Run {
  readonly job: WatchedJob;
  /** What stood in the world before the first step. */
  readonly before: ReturnType<WatchedJob['snapshot']>;
  readonly steps: readonly UsesResult[];
}

/** Hundreds of processes, on machines that may have little room for them. */
jest.setTimeout(300_000);

const names = Object.keys(SCENARIOS) as ScenarioName[];

/** Runs all mains of a scenario, the last one with the kill. */
async function runMains(scenario: Scenario, world: string, killAt?: Kill): Promise<Run> {
  const job = startScenario(scenario, world);
  const before = job.snapshot();
  const steps: UsesResult[] = [];
  for (const [index, inputs] of scenario.uses.entries()) {
    const last = index === scenario.uses.length - 1;
    steps.push(await job.uses({ with: inputs, killAt: last ? killAt : undefined }));
  }
  return { job, before, steps };
}

/** The effects of the last main, or of its post, when nothing disturbs them. */
async function effectsOf(scenario: Scenario, phase: 'main' | 'post'): Promise<string[]> {
  const { steps } = await runMains(scenario, `counted-${phase}`, { effect: 0 });
  const step = phase === 'main' ? steps.at(-1) : await steps.at(-1)?.post({ killAt: { effect: 0 } });
  expect(step?.exitCode).toBe(0);
  expect(step?.effects.length).toBeGreaterThanOrEqual(phase === 'main' ? 5 : 2);
  return step?.effects ?? [];
}

/** Does something for each effect, two at a time: each has its own world. */
async function forEach(effects: readonly string[], work: (effect: number, name: string) => Promise<void>) {
  const queue = [...effects.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[0] + 1, next[1]);
  };
  // Both to their end, so that none goes on when the test is over.
  const ends = await Promise.allSettled([worker(), worker()]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** What must hold once all is undone. */
function expectAsBefore(at: string, { job, before }: Run, env: Record<string, string>): void {
  const empty = Object.fromEntries(Object.keys(job.env).map((name) => [name, '']));
  expect({ at, env: job.env }).toEqual({ at, env: { ...empty, ...env } });
  expect({ at, world: job.snapshot() }).toEqual({ at, world: before });
  expect({ at, leaks: job.leaks() }).toEqual({ at, leaks: [] });
}

/** What must hold after a runner died and another job ran on it: the next job's own, and everything of the user's. */
async function expectNextJobToMend(at: string, { job, before }: Run, scenario: Scenario, world: string): Promise<void> {
  job.end();
  expect({ at, leaks: job.leaks() }).toEqual({ at, leaks: [] });
  const next = freshJob({ world, env: scenario.env ?? {} });
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
  // Nobody removes an empty folder that a killed job made for its file.
  const made = path.join(next.home, '.config');
  if (!before.has(path.relative(next.world, made)) && fs.existsSync(made)) fs.rmdirSync(made);
  expect({ at, world: next.snapshot() }).toEqual({ at, world: before });
  expect({ at, leaks: next.leaks() }).toEqual({ at, leaks: [] });
}

describe('fault: main is killed at any of its effects, then post runs', () => {
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

  test.each(names)('%s, by SIGKILL', async (name) => {
    await killed(SCENARIOS[name], {});
  });
  test.each(['SIGTERM', 'SIGINT'] as const)('links where nothing stood, by %s', async (signal) => {
    await killed(SCENARIOS['links where nothing stood'], { signal });
  });
  test.each(['a variable on request', 'everything'] as const)('%s, in the midst of a write', async (name) => {
    await killed(SCENARIOS[name], { torn: true }, /write|append/);
  });
});

describe('fault: main is killed at any of its effects, and so is the runner, before any post', () => {
  const some = ['one registry', 'links where nothing stood', 'everything', 'a use within another'] as const;
  test.each(some)('%s', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    await forEach(await effectsOf(scenario, 'main'), async (effect, at) => {
      const world = `killed-${effect}`;
      await expectNextJobToMend(at, await runMains(scenario, world, { effect }), scenario, world);
    });
  });
});

describe('fault: post is killed at any of its effects', () => {
  const all = ['a variable on request', 'links where nothing stood', 'everything', 'a use within another'] as const;
  test.each(all)('%s, and runs again', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    await forEach(await effectsOf(scenario, 'post'), async (effect, at) => {
      const run = await runMains(scenario, `killed-${effect}`);
      expect((await run.steps.at(-1)?.post({ killAt: { effect } }))?.signal).toBe('SIGKILL');
      await run.job.post();
      expectAsBefore(at, run, scenario.env ?? {});
    });
  });

  test.each(['everything', 'a use within another'] as const)(
    '%s, and never again but in the next job',
    async (name) => {
      const scenario: Scenario = SCENARIOS[name];
      await forEach(await effectsOf(scenario, 'post'), async (effect, at) => {
        const world = `killed-${effect}`;
        const run = await runMains(scenario, world);
        await run.steps.at(-1)?.post({ killAt: { effect } });
        for (const earlier of run.steps.slice(0, -1).reverse()) await earlier.post();
        await expectNextJobToMend(`${effect} ${at}`, run, scenario, world);
      });
    },
  );
});

describe('the effects are all counted', () => {
  /** All files with their contents, those of the runner too, with the names that differ from run to run made alike. */
  const contents = (job: WatchedJob) => {
    const alike = (text: string) =>
      text
        .replace(/npm-registry-login-[a-z0-9]+\./g, 'npm-registry-login-X.')
        .replace(/_[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
        .replace(/(world|counted|killed)-[^/\\]*/g, 'W');
    const files = new Map<string, string>();
    for (const { where, bytes } of job.everyByte()) {
      if (!/ of step \d+$|^name of |event\.json/.test(where))
        files.set(alike(where.replace('target of ', '')), alike(bytes.toString()));
    }
    return files;
  };

  // Of one use each, or the runner's files of both would mingle.
  const single = ['one registry', 'links where nothing stood', 'everything'] as const;

  test.each(single)('%s: between two of them, one thing has changed', async (name) => {
    const scenario: Scenario = SCENARIOS[name];
    const effects = await effectsOf(scenario, 'main');
    const worlds: Map<string, string>[] = [];
    await forEach([...effects, 'the end'], async (effect) => {
      const { job } = await runMains(scenario, `killed-${effect}`, { effect: effect > effects.length ? 0 : effect });
      worlds[effect] = contents(job);
    });
    for (const [index, did] of effects.entries()) {
      const [earlier, later] = [worlds[index + 1], worlds[index + 2]];
      const changed = [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].filter(
        (file) => earlier?.get(file) !== later?.get(file),
      );
      const most = did.includes(' rename') ? 2 : 1;
      expect({ did, changed: changed.length > most ? changed : [] }).toEqual({ did, changed: [] });
    }
  });

  test('and the action writes through nothing but node:fs', () => {
    const sources = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of sources) {
      const code = fs.readFileSync(path.join('src', file), 'utf8');
      const found = /'node:(fs\/promises|stream|worker_threads)/.exec(code)?.[1];
      expect({ file, found }).toEqual({ file, found: undefined });
    }
  });
});
