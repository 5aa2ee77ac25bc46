/** Measures what a script costs on the Node that actions run on: CPU and wall time, in pairs with another script. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundledNode } from '../sandbox/job-environment.mjs';

/**
 * @typedef {{ cpu: number, wall: number }} Cost milliseconds; CPU time is user and system time
 * @typedef {Record<string, string>} Environment
 *
 * @typedef {object} Run
 * @property {string} script
 * @property {() => Environment} prepare creates the folders of a new job and returns its complete environment
 */

const REPORT_CPU = fileURLToPath(new URL('report-cpu.cjs', import.meta.url));

/**
 * Runs a script once.
 *
 * @param {string} script
 * @param {Environment} env its complete environment; it runs in GITHUB_WORKSPACE
 * @returns {Cost}
 * @throws {Error} if the script fails
 */
export function costOf(script, env) {
  const start = performance.now();
  const child = spawnSync(bundledNode(), ['--require', REPORT_CPU, script], {
    env,
    cwd: env['GITHUB_WORKSPACE'],
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  if (child.status !== 0) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  return { cpu: Number(child.output[3]) / 1000, wall };
}

/**
 * Runs two scripts in turn, so that other load on the machine affects both. The order changes with each pair.
 *
 * @param {Run} run
 * @param {Run | string} other a run, or a script to run in the environment of the first
 * @param {number} count how many pairs
 * @returns {{ run: Cost, other: Cost }[]}
 */
export function pairsOf(run, other, count) {
  const pairs = [];
  for (let index = -1; index < count; index += 1) {
    const env = run.prepare();
    const [script, otherEnv] = typeof other === 'string' ? [other, env] : [other.script, other.prepare()];
    const pair =
      index % 2 === 0
        ? { run: costOf(run.script, env), other: costOf(script, otherEnv) }
        : { other: costOf(script, otherEnv), run: costOf(run.script, env) };
    if (index >= 0) pairs.push(pair); // The first pair only brings the files into the disk cache.
  }
  return pairs;
}

/** @param {readonly number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
