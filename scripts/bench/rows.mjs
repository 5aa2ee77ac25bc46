/** The rows of the benchmark: the jobs of this action, and what each may cost. */
import path from 'node:path';
import { mainRun, postRun } from './job.mjs';
import { npmProject, ONE_REGISTRY, registryList, YARN_PROJECT } from './projects.mjs';

/**
 * @typedef {import('./measure.mjs').Run} Run
 * @typedef {Run & { id: string, name: string, version?: string }} Row compared with an empty script
 * @typedef {Row & { minus?: Run }} DurationRow measured in milliseconds, less those of `minus`
 *
 * @typedef {object} Limit
 * @property {'cpu' | 'wall'} figure
 * @property {number} target times an empty script for a row, milliseconds for a span; docs/performance.md shows it
 * @property {number} ceiling `npm run bench` fails above it; generous, because times on a shared machine vary
 */

/** @type {Record<string, Limit>} */
export const LIMITS = {
  'main-one': { figure: 'cpu', target: 1.35, ceiling: 2.0 },
  'main-npm': { figure: 'cpu', target: 1.9, ceiling: 2.4 },
  'main-three': { figure: 'cpu', target: 2.0, ceiling: 2.6 },
  post: { figure: 'cpu', target: 1.15, ceiling: 1.3 },
  'main-hosted': { figure: 'cpu', target: 1.35, ceiling: 2.2 },
  'post-hosted': { figure: 'cpu', target: 1.15, ceiling: 1.5 },
  'registries-1000': { figure: 'cpu', target: 60, ceiling: 190 },
  'lockfile-50-mb': { figure: 'cpu', target: 1000, ceiling: 2000 },
  'verify-50': { figure: 'wall', target: 1000, ceiling: 2000 },
};

/** `npm run bench -- --instructions` fails above these: millions of instructions more than an empty script. */
export const INSTRUCTION_LIMITS = /** @type {Record<string, number>} */ ({
  'main-one': 66,
  'main-hosted': 82,
  'main-npm': 102,
  'main-yarn': 142,
  'main-three': 120,
  post: 13,
  'post-hosted': 25,
});

/**
 * @param {string} actionDir
 * @param {string} folder for the jobs
 * @returns {Row[]}
 */
export function ownRows(actionDir, folder) {
  const job = path.join(folder, 'job');
  return [
    { id: 'main-one', name: 'main, one registry', ...mainRun(actionDir, job, ONE_REGISTRY) },
    {
      id: 'main-npm',
      name: 'main, one registry, npm project with a lockfile of 0.4 MB',
      ...mainRun(actionDir, job, ONE_REGISTRY, npmProject(1150)),
    },
    {
      id: 'main-yarn',
      name: 'main, one registry, Yarn 4 project',
      ...mainRun(actionDir, job, ONE_REGISTRY, YARN_PROJECT),
    },
    { id: 'main-three', name: 'main, three `registries`', ...mainRun(actionDir, job, { registries: registryList(3) }) },
    { id: 'post', name: 'post', ...postRun(actionDir, job, ONE_REGISTRY) },
    {
      id: 'main-hosted',
      name: 'main, one registry, on a hosted runner (with home files)',
      ...mainRun(actionDir, job, ONE_REGISTRY, undefined, 'hosted'),
    },
    {
      id: 'post-hosted',
      name: 'post, on a hosted runner (with home files)',
      ...postRun(actionDir, job, ONE_REGISTRY, 'hosted'),
    },
  ];
}

/**
 * @param {string} actionDir
 * @param {string} folder for the jobs
 * @param {number} port of slow-registry.mjs
 * @returns {DurationRow[]}
 */
export function durationRows(actionDir, folder, port) {
  const job = path.join(folder, 'job');
  const list = (/** @type {number} */ count) =>
    mainRun(actionDir, path.join(folder, `job-${count}`), { registries: registryList(count) });
  const local = registryList(50, (n) => `http://127.0.0.1:${port}/r${n}/`);
  return [
    { id: 'registries-1000', name: 'main, 1000 `registries` instead of one', ...list(1000), minus: list(1) },
    {
      id: 'lockfile-50-mb',
      name: 'main, lockfile of 50 MB',
      ...mainRun(actionDir, job, ONE_REGISTRY, npmProject(140_000)),
    },
    {
      id: 'verify-50',
      name: 'main, `verify` of 50 registries that answer after 200 ms',
      ...mainRun(actionDir, job, { registries: local, verify: 'true' }),
    },
  ];
}
