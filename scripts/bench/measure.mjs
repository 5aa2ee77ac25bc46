/** Runs scripts on the runner's Node and takes their costs: in pairs with an empty one, or in counted instructions. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode } from '../sandbox/job-environment.mjs';

/**
 * @typedef {{ wall: number, cpu: number, memory: number }} Cost milliseconds, milliseconds, MB
 * @typedef {Record<string, string>} Environment
 *
 * @typedef {object} Subject
 * @property {string} script
 * @property {() => Environment} prepare makes the world as a first run finds it; the whole environment of the run, which
 *   takes place in GITHUB_WORKSPACE
 */

const ACCOUNT = fileURLToPath(new URL('account.cjs', import.meta.url));
const LOADED = fileURLToPath(new URL('loaded.cjs', import.meta.url));
export const FIGURES = /** @type {const} */ (['wall', 'cpu', 'memory']);

/**
 * Runs a script once.
 *
 * @param {Subject} subject
 * @param {Environment} [env] what `prepare` gave
 * @returns {Cost}
 * @throws {Error} if it fails: what fails early is cheap
 */
export function costOf({ script, prepare }, env = prepare()) {
  const start = process.hrtime.bigint();
  const child = spawnSync(bundledNode(), ['--require', ACCOUNT, script], {
    env,
    cwd: env['GITHUB_WORKSPACE'],
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== 0) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  const [microseconds, kilobytes] = JSON.parse(child.output[3] ?? '');
  return { wall, cpu: microseconds / 1000, memory: kilobytes / 1024 };
}

/**
 * Runs two subjects in turn, so that whatever else the machine does falls on both; every other pair starts with the
 * second one.
 *
 * @param {Subject} subject
 * @param {(env: Environment) => Subject} otherOf what it is compared with, in the same environment
 * @param {number} pairs
 * @returns {{ subject: Cost, other: Cost }[]}
 */
export function pairsOf(subject, otherOf, pairs) {
  const taken = [];
  for (let index = -2; index < pairs; index += 1) {
    const env = subject.prepare();
    const other = otherOf(env);
    const first = index % 2 === 0 ? undefined : costOf(other);
    const own = costOf(subject, first === undefined ? env : subject.prepare());
    const pair = { subject: own, other: first ?? costOf(other) };
    if (index >= 0) taken.push(pair); // the first ones read the files from the disk
  }
  return taken;
}

/** @param {readonly number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * What a run loads as code.
 *
 * @param {Subject} subject
 * @returns {Record<string, number>} bytes by path, in the order of loading
 * @throws {Error} if it fails
 */
export function filesOf({ script, prepare }) {
  const env = prepare();
  const report = path.join(env['RUNNER_TEMP'] ?? '', 'loaded.json');
  const child = spawnSync(bundledNode(), ['--require', LOADED, script], {
    env: { ...env, LOADED_REPORT: report },
    cwd: env['GITHUB_WORKSPACE'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  const files = JSON.parse(fs.readFileSync(report, 'utf8'));
  fs.rmSync(report);
  return files;
}

/**
 * Debian's `valgrind` is a script for dash, which drops variables such as `INPUT_REGISTRY-URL`; what it starts is not.
 *
 * @returns {string | undefined} the command that counts instructions, if there is one
 */
export function counter() {
  return ['valgrind.bin', 'valgrind'].find((command) => spawnSync(command, ['--version']).status === 0);
}

/** Seeds of V8's hash tables. Left to chance, they move a count by 8 %; given, by 0.001 %. */
const SEEDS = [1, 2, 3];

/** What the empty script takes, by seed. @type {Map<number, number>} */
const floors = new Map();

/**
 * Counts the machine instructions that a run takes beyond an empty script, with valgrind: free of noise, if slow.
 *
 * @param {Subject} subject
 * @param {string} empty
 * @returns {number} millions; the median of a few seeds
 * @throws {Error} if it fails
 */
export function instructionsOf({ script, prepare }, empty) {
  return median(
    SEEDS.map((seed) => {
      const floor = floors.get(seed) ?? countOf(empty, prepare(), seed);
      floors.set(seed, floor);
      return countOf(script, prepare(), seed) - floor;
    }),
  );
}

/**
 * Counts the machine instructions that a run takes beyond another one.
 *
 * @param {Subject} subject
 * @param {Subject} other
 * @returns {number} millions; the median of a few seeds
 * @throws {Error} if either fails
 */
export function furtherInstructions(subject, other) {
  const count = (/** @type {Subject} */ { script, prepare }, /** @type {number} */ seed) =>
    countOf(script, prepare(), seed);
  return median(SEEDS.map((seed) => count(subject, seed) - count(other, seed)));
}

/** @param {string} script @param {Environment} env @param {number} seed @returns {number} millions */
function countOf(script, env, seed) {
  const tool = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--smc-check=all-non-file'];
  const node = [bundledNode(), '--single-threaded', `--hash-seed=${seed}`, `--random-seed=${seed}`, script];
  const child = spawnSync(counter() ?? 'valgrind', [...tool, ...node], {
    env,
    cwd: env['GITHUB_WORKSPACE'],
    encoding: 'utf8',
  });
  const count = /I\s+refs:\s+([\d,]+)/.exec(child.stderr)?.[1];
  if (child.status !== 0 || count === undefined) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  return Number(count.replaceAll(',', '')) / 1e6;
}
