/**
 * What the step costs: each row against an empty script, in pairs taken in turn, on the Node that runners use. Prints
 * the medians of the ratios, marked with whether the targets are met; fails if anything is over its ceiling.
 *
 *   --runs 40              pairs per row
 *   --report               says only, fails never
 *   --peer name[@version]=path/to/dist/index.js   another action, from a local folder; may be repeated
 *   --instructions         counts instructions of own rows as well, if valgrind is installed (minutes)
 *   --json file            writes all numbers there; peers that stand there and were not measured now are kept
 *   --only id              that row alone, without --json; may be repeated
 *
 * CPU time is the operating system's own account of each child (user and system), so it is the column to trust on a
 * machine that others use too.
 */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { excesses } from './bench/limits.mjs';
import {
  costOf,
  counter,
  FIGURES,
  filesOf,
  furtherInstructions,
  instructionsOf,
  median,
  pairsOf,
} from './bench/measure.mjs';
import { boundRows, peerRow } from './bench/peers.mjs';
import { resultsText, rowsTable, spansTable, withEarlierPeers } from './bench/results.mjs';
import { mainRun, ownRows, registryList, thousandRegistries } from './bench/rows.mjs';
import { bundledNode } from './sandbox/job-environment.mjs';

/** @typedef {import('./bench/results.mjs').Results} Results */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '40' },
    report: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
    instructions: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const runs = Number(values.runs);
if (values.json !== undefined && values.only.length > 0) throw new Error('--json wants all rows, so no --only.');
const today = new Date().toISOString().slice(0, 10);
const counting = values.instructions && counter() !== undefined;
if (values.instructions && !counting) console.error('valgrind is not installed: no instructions are counted.');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
const empty = path.join(folder, 'empty.cjs');
fs.writeFileSync(empty, '');
const wanted = (/** @type {string} */ id) => values.only.length === 0 || values.only.includes(id);

/** @type {Record<'wall' | 'cpu' | 'memory', number[]>} */
const floors = { wall: [], cpu: [], memory: [] };
const rounded = (/** @type {number} */ number, digits = 3) => Number(number.toFixed(digits));

/** @param {import('./bench/rows.mjs').Row} row @returns {import('./bench/results.mjs').Result} */
function measured({ id, name, kind, version, ...subject }) {
  console.error(`… ${name}`);
  const pairs = pairsOf(subject, (env) => ({ script: empty, prepare: () => env }), runs);
  for (const figure of FIGURES) floors[figure].push(...pairs.map(({ other }) => other[figure]));
  const figures = (/** @type {(figure: 'wall' | 'cpu' | 'memory') => any} */ of) => ({
    ...{ wall: of('wall'), cpu: of('cpu'), memory: of('memory') },
  });
  const raw = figures((figure) => pairs.map(({ subject, other }) => rounded(subject[figure] / other[figure])));
  const files = filesOf(subject);
  const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
  const result = {
    ...{ id, name, kind, measured: today, ...(version === undefined ? {} : { version }) },
    ratios: figures((figure) => rounded(median(raw[figure]))),
    kilobytes: rounded(bytes / 1024, 1),
    ...(kind === 'own'
      ? { files: Object.keys(files).map((file) => path.relative(root, file).replaceAll('\\', '/')) }
      : {}),
    raw,
  };
  if (!counting || kind === 'peer') return result;
  return { ...result, instructions: rounded(instructionsOf(subject, empty), 1) };
}

/** @returns {import('./bench/results.mjs').Span} */
function thousand() {
  console.error('… 1000 registries');
  const { one, thousand } = thousandRegistries(root, folder);
  const raw = pairsOf(thousand, () => one, Math.ceil(runs / 2)).map(({ subject, other }) => {
    return rounded(subject.cpu - other.cpu, 1);
  });
  const name = 'CPU of 1000 `registries` over one';
  const span = { id: /** @type {const} */ ('thousand-registries'), name, milliseconds: rounded(median(raw), 1), raw };
  return counting ? { ...span, instructions: rounded(furtherInstructions(thousand, one), 1) } : span;
}

/** @returns {Promise<import('./bench/results.mjs').Span>} */
async function fiftyVerified() {
  console.error('… 50 registries verified');
  const server = fork(path.join(root, 'scripts/bench/slow-registry.mjs'));
  const [port] = await once(server, 'message');
  const registries = registryList(50, (n) => `http://127.0.0.1:${port}/r${n}/`);
  const run = mainRun(root, path.join(folder, 'verify'), { registries, verify: 'true' });
  const raw = Array.from({ length: 7 }, () => rounded(costOf(run).wall, 0));
  server.disconnect();
  const name = 'wall time of main with `verify` of 50 registries, each 200 ms away';
  return { id: 'fifty-verified', name, milliseconds: median(raw), raw };
}

const rows = [...ownRows(root, folder), ...boundRows(folder), ...values.peer.map((peer) => peerRow(peer, folder))]
  .filter(({ id }) => wanted(id))
  .map(measured);
const spans = [
  ...(wanted('thousand-registries') ? [thousand()] : []),
  ...(wanted('fifty-verified') ? [await fiftyVerified()] : []),
];

/** @type {Results} */
const results = {
  measured: today,
  node: spawnSync(bundledNode(), ['--version'], { encoding: 'utf8' }).stdout.trim(),
  machine: `${os.type()}, ${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores`,
  pairs: runs,
  floor: { wall: median(floors.wall), cpu: median(floors.cpu), memory: median(floors.memory) },
  rows,
  spans,
};
for (const figure of FIGURES) results.floor[figure] = rounded(results.floor[figure], 1);

const { wall, cpu, memory } = results.floor;
console.log(
  `Node ${results.node}, medians of ${runs} pairs with an empty script: ${wall} ms wall, ${cpu} ms CPU, ${memory} MB\n`,
);
console.log(rowsTable(results));
if (values.peer.length === 0) {
  console.log(
    'npm has no such action as a package to compare with; name local folders with --peer name=path/to/dist/index.js.\n',
  );
}
if (spans.length > 0) console.log(spansTable(results));

if (values.json !== undefined) {
  const earlier = fs.existsSync(values.json) ? JSON.parse(fs.readFileSync(values.json, 'utf8')) : undefined;
  fs.writeFileSync(values.json, resultsText(withEarlierPeers(results, earlier)));
}

for (const excess of excesses({ rows, spans })) {
  console.log(excess);
  if (!values.report) process.exitCode = 1;
}
