/** Which functions of dist run in which jobs: seen, not guessed. dist does the jobs, and V8 says what ran. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainRun, ownRows, REGISTRY, registryList, TOKEN } from '../bench/rows.mjs';
import { bundledNode } from '../sandbox/job-environment.mjs';

/**
 * @typedef {object} Runs of one file
 * @property {number} jobs how many of the typical jobs loaded it
 * @property {Map<number, number>} typical by where a function begins, how many of them ran it
 * @property {Set<number>} usual where the functions begin that ran in any job here
 *
 * @typedef {{ url: string, functions: { ranges: { startOffset: number, count: number }[] }[] }} Coverage
 */

/** Jobs that are as usual as those of the bench, if not as many. */
const FURTHER = [
  { token: TOKEN },
  { 'registry-url': REGISTRY, token: TOKEN },
  { 'registry-url': 'https://npm.pkg.github.com', token: `ghs_${TOKEN}` },
  {
    registries: registryList(12),
  },
  {
    registries: `# ours\n- url: ${REGISTRY}\n  replaces-base: true\n  token-env: ACME_TOKEN\n- url: https://b.example\n  auth: none\n`,
  },
];

/**
 * Does the jobs with dist as it stands.
 *
 * @param {string} root the folder of action.yml and dist
 * @returns {Map<string, Runs>} by file of dist
 * @throws {Error} if a job fails
 */
export function runsOf(root) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-build-'));
  try {
    /** @type {Map<string, Runs>} */
    const runs = new Map();
    const further = FURTHER.map((given, index) => ({ id: '', ...mainRun(root, path.join(folder, `${index}`), given) }));
    for (const { id, ...job } of [...ownRows(root, folder), ...further]) {
      for (const { url, functions } of coverageOf(job, path.join(folder, 'coverage'))) {
        const file = url.startsWith('file:') ? fileURLToPath(url) : '';
        if (!file.startsWith(path.join(root, 'dist', path.sep))) continue;
        const seen = runs.get(file) ?? { jobs: 0, typical: new Map(), usual: new Set() };
        runs.set(file, seen);
        if (id !== '') seen.jobs += 1;
        for (const { ranges } of functions) {
          const [{ startOffset, count } = { startOffset: 0, count: 0 }] = ranges;
          if (count === 0) continue;
          seen.usual.add(startOffset);
          if (id !== '') seen.typical.set(startOffset, (seen.typical.get(startOffset) ?? 0) + 1);
        }
      }
    }
    return runs;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** @param {import('../bench/measure.mjs').Subject} job @param {string} folder @returns {Coverage[]} */
function coverageOf({ script, prepare }, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  const env = prepare();
  execFileSync(bundledNode(), [script], {
    env: { ...env, ACME_TOKEN: TOKEN, NODE_V8_COVERAGE: folder },
    ...{ cwd: env['GITHUB_WORKSPACE'], stdio: ['ignore', 'ignore', 'inherit'] },
  });
  return fs.readdirSync(folder).flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).result);
}
