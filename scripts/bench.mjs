/**
 * Measures what this action costs, compared with an empty script and with other actions. Prints a table and fails if a
 * ceiling is exceeded (scripts/bench/rows.mjs).
 *
 *   --runs 40         pairs per row
 *   --only id         only this row; may be repeated
 *   --instructions    also counts instructions, if valgrind is installed
 *   --peer name@version=path/to/dist/index.js    measures another action from a local folder; may be repeated.
 *                     Other rows of other actions are taken from docs/performance.json.
 *   --json file       writes the results; for docs/performance.json, also the table of docs/performance.md
 */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { instructionsOf, valgrind } from './bench/instructions.mjs';
import { costOf, median, pairsOf } from './bench/measure.mjs';
import { committedResults, RESULTS, writePage } from './bench/page.mjs';
import { actionRow, scriptRows } from './bench/peers.mjs';
import { exceededCeilings, table, withEarlierActions } from './bench/results.mjs';
import { durationRows, INSTRUCTION_LIMITS, ownRows } from './bench/rows.mjs';
import { bundledNode } from './sandbox/job-environment.mjs';

/** @typedef {import('./bench/results.mjs').Result} Result */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '40' },
    only: { type: 'string', multiple: true, default: [] },
    instructions: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected a positive integer.`);
if (values.json !== undefined && values.only.length > 0) throw new Error('--json needs all rows; leave out --only.');

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const today = new Date().toISOString().slice(0, 10);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
const empty = path.join(folder, 'empty.cjs');
fs.writeFileSync(empty, '');
const wanted = (/** @type {{ id: string }} */ { id }) => values.only.length === 0 || values.only.includes(id);
const rounded = (/** @type {number} */ number) => Number(number.toFixed(3));

/** @type {import('./bench/measure.mjs').Cost[]} */
const emptyCosts = [];

/** @param {import('./bench/rows.mjs').Row} row @returns {Result} */
function measureRow({ id, name, version, ...run }) {
  console.error(`… ${name}`);
  const pairs = pairsOf(run, empty, runs);
  emptyCosts.push(...pairs.map(({ other }) => other));
  const cpu = rounded(median(pairs.map(({ run, other }) => run.cpu / other.cpu)));
  const wall = rounded(median(pairs.map(({ run, other }) => run.wall / other.wall)));
  return { id, name, ...(version === undefined ? {} : { version, measured: today }), unit: 'times', cpu, wall };
}

/** @param {import('./bench/rows.mjs').DurationRow} span @returns {Result} */
function measureDuration({ id, name, minus, ...run }) {
  console.error(`… ${name}`);
  const count = Math.ceil(runs / 4);
  const pairs =
    minus === undefined
      ? Array.from({ length: count }, () => ({ run: costOf(run.script, run.prepare()), other: { cpu: 0, wall: 0 } }))
      : pairsOf(run, minus, count);
  const cpu = rounded(median(pairs.map(({ run, other }) => run.cpu - other.cpu)));
  const wall = rounded(median(pairs.map(({ run, other }) => run.wall - other.wall)));
  return { id, name, unit: 'ms', cpu, wall };
}

/** Prints the instructions of each row. @returns {string[]} a sentence for each row above its ceiling */
function countInstructions() {
  if (valgrind() === undefined) {
    console.error('valgrind is not installed: instructions are not counted.');
    return [];
  }
  const prepare = own[0]?.prepare ?? (() => ({}));
  const floor = instructionsOf({ script: empty, prepare });
  return own.filter(wanted).flatMap((row) => {
    const count = instructionsOf(row) - floor;
    const most = INSTRUCTION_LIMITS[row.id] ?? Number.POSITIVE_INFINITY;
    console.log(`${row.name}: ${count.toFixed(1)} million instructions (at most ${most})`);
    return count > most ? [`${row.name}: ${count.toFixed(1)} million instructions exceed ${most}.`] : [];
  });
}

const registry = fork(path.join(root, 'scripts/bench/slow-registry.mjs'));
const [port] = await once(registry, 'message');
const own = ownRows(root, folder);
const others = [...scriptRows(folder), ...values.peer.map((peer) => actionRow(peer, folder))];
const rows = [
  ...own.filter(wanted).map(measureRow),
  ...durationRows(root, folder, port).filter(wanted).map(measureDuration),
  ...others.filter(wanted).map(measureRow),
];
registry.disconnect();

const measured = {
  measured: today,
  node: spawnSync(bundledNode(), ['--version'], { encoding: 'utf8' }).stdout.trim(),
  machine: `${os.type()}, ${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores`,
  runs,
  empty: {
    cpu: rounded(median(emptyCosts.map(({ cpu }) => cpu))),
    wall: rounded(median(emptyCosts.map(({ wall }) => wall))),
  },
  rows,
};
const results = values.only.length > 0 ? measured : withEarlierActions(measured, committedResults());
console.log(`Node ${results.node}; CPU and wall time relative to an empty script, or in milliseconds\n`);
console.log(table(results));

const failures = [...exceededCeilings(rows), ...(values.instructions ? countInstructions() : [])];
if (values.json !== undefined) {
  fs.writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  if (path.resolve(values.json) === RESULTS) writePage();
}
for (const failure of failures) console.log(failure);
if (failures.length > 0) process.exitCode = 1;
