/**
 * What the step costs: `dist` main and post against `node empty.cjs`, in pairs taken in turn, on the Node that runners
 * use. Prints the medians of the ratios; fails if main or post is over its limit, but with `--report` it only says so.
 *
 * CPU time is the operating system's own account of each child (user and system), so it is the steadier column on a
 * machine that others use too.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledNode } from './sandbox/job-environment.mjs';
import { basicEnvironment } from './sandbox/world.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '40' }, report: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);

const LIMITS = { main: 1.5, post: 1.2 };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
for (const name of ['temp', 'home', 'workspace']) fs.mkdirSync(path.join(folder, name));
fs.writeFileSync(path.join(folder, 'workspace', 'README.md'), ''); // an empty one would be told of
const empty = path.join(folder, 'empty.cjs');
fs.writeFileSync(empty, '');
const environment = {
  ...basicEnvironment(),
  HOME: path.join(folder, 'home'),
  USERPROFILE: path.join(folder, 'home'),
  GITHUB_WORKSPACE: path.join(folder, 'workspace'),
  RUNNER_TEMP: path.join(folder, 'temp'),
  GITHUB_ENV: path.join(folder, 'env'),
  GITHUB_OUTPUT: path.join(folder, 'output'),
  GITHUB_STATE: path.join(folder, 'state'),
};

/** @typedef {{ wall: number, cpu: number, memory: number }} Cost milliseconds, milliseconds, MB */

/**
 * Runs a script once.
 *
 * @param {string} script
 * @param {Record<string, string>} env
 * @returns {Cost}
 * @throws {Error} if it fails: what fails early is cheap
 */
function run(script, env) {
  // The child tells its own account at its very end, on a descriptor that nothing else uses.
  const account =
    'process.on("exit",()=>{const u=process.resourceUsage();' +
    'require("fs").writeSync(3,JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))})';
  const preload = path.join(folder, 'account.cjs');
  if (!fs.existsSync(preload)) fs.writeFileSync(preload, account);
  const start = process.hrtime.bigint();
  const child = spawnSync(bundledNode(), ['--require', preload, script], {
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== 0) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  const [microseconds, kilobytes] = JSON.parse(child.output[3] ?? '');
  return { wall, cpu: microseconds / 1000, memory: kilobytes / 1024 };
}

/** @param {number[]} numbers */
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Empties what runs leave behind, so that the thousandth finds what the first one found. */
function tidy() {
  for (const name of fs.readdirSync(environment.RUNNER_TEMP)) fs.rmSync(path.join(environment.RUNNER_TEMP, name));
  for (const file of [environment.GITHUB_ENV, environment.GITHUB_OUTPUT, environment.GITHUB_STATE]) {
    fs.writeFileSync(file, '');
  }
}

const file = path.join(environment.RUNNER_TEMP, 'npm-registry-login-bench.npmrc');
const one = { 'INPUT_REGISTRY-URL': 'https://npm.acme.dev', INPUT_SCOPE: 'acme', INPUT_TOKEN: 'fake-token-1234567890' };
const three = [1, 2, 3]
  .map((n) => `- url: https://r${n}.acme.dev\n  scope: s${n}\n  token: fake-token-${n}234567`)
  .join('\n');
/** @type {Array<{ name: string, script: string, env: Record<string, string>, limit?: number, before?: () => void }>} */
const steps = [
  { name: 'main, one registry', script: path.join(root, 'dist/main/index.js'), env: one, limit: LIMITS.main },
  {
    name: 'main, `registries` of three',
    script: path.join(root, 'dist/main/index.js'),
    env: { INPUT_REGISTRIES: three },
  },
  {
    name: 'post',
    script: path.join(root, 'dist/post/index.js'),
    env: {
      STATE_journal_0: JSON.stringify({ did: 'create-file', path: file }),
      STATE_journal_1: JSON.stringify({ did: 'set-path', name: 'NPM_CONFIG_USERCONFIG', path: file, previous: '' }),
      NPM_CONFIG_USERCONFIG: file,
    },
    limit: LIMITS.post,
    before: () => fs.writeFileSync(file, 'x'),
  },
];

const kilobytes = (/** @type {string} */ script) => (fs.statSync(script).size / 1024).toFixed(0);
console.log(
  `Node ${spawnSync(bundledNode(), ['--version'], { encoding: 'utf8' }).stdout.trim()}, medians of ${runs} pairs\n`,
);
console.log('| step | wall | CPU | RSS | file KB |');
console.log('|---|---|---|---|---|');
let failed = false;
for (const { name, script, env, limit, before } of steps) {
  /** @type {Record<keyof Cost, number[]>} */
  const ratios = { wall: [], cpu: [], memory: [] };
  for (let index = -2; index < runs; index += 1) {
    tidy();
    before?.();
    const cost = run(script, env);
    const floor = run(empty, {});
    if (index < 0) continue; // the first ones read the files from the disk
    for (const figure of /** @type {const} */ (['wall', 'cpu', 'memory']))
      ratios[figure].push(cost[figure] / floor[figure]);
  }
  const [wall, cpu, memory] = [median(ratios.wall), median(ratios.cpu), median(ratios.memory)];
  console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(2)} | ${kilobytes(script)} |`);
  if (limit !== undefined && cpu > limit) {
    console.log(`\n${name}: ${cpu.toFixed(2)} times the CPU time of an empty script, more than ${limit}.`);
    failed = true;
  }
}
process.exitCode = failed && !values.report ? 1 : 0;
