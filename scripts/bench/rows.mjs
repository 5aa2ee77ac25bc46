/** What is measured of this action: typical jobs, each with the inputs as the runner would set them. */
import fs from 'node:fs';
import path from 'node:path';
import { inputVariables, readManifest } from '../sandbox/action-manifest.mjs';
import { readCommandFiles } from '../sandbox/command-files.mjs';
import { costOf } from './measure.mjs';
import { makeScene } from './scene.mjs';

/**
 * @typedef {import('./measure.mjs').Subject} Subject
 * @typedef {Subject & { id: string, name: string, kind: 'own' | 'bound' | 'peer', version?: string }} Row
 */

export const REGISTRY = 'https://npm.acme.dev/';
export const TOKEN = 'fake-token-1234567890';
const ONE = { 'registry-url': REGISTRY, scope: '@acme', token: TOKEN };

/** @param {number} count @param {(n: number) => string} [urlOf] @returns {string} the input `registries` */
export function registryList(count, urlOf = (n) => `https://r${n}.acme.dev/`) {
  const entry = (/** @type {number} */ n) => `- url: ${urlOf(n)}\n  scope: s${n}\n  token: fake-token-${10_000 + n}\n`;
  return Array.from({ length: count }, (_, index) => entry(index + 1)).join('');
}

/**
 * An npm project with a lock file of a usual size.
 *
 * @returns {Record<string, string>} 0.4 MB; every tenth package is of our scope
 */
export function npmProject() {
  const packages = Array.from({ length: 1150 }, (_, n) => {
    const name = n % 10 === 0 ? `@acme/package-${n}` : `package-${n}`;
    const from = n % 10 === 0 ? REGISTRY : 'https://registry.npmjs.org/';
    const entry = {
      version: `1.${n}.0`,
      resolved: `${from}${name}/-/package-${n}-1.${n}.0.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
      license: 'MIT',
      engines: { node: '>=18' },
    };
    return [`node_modules/${name}`, entry];
  });
  const dependencies = { '@acme/package-0': '^1.0.0' };
  return {
    'package.json': JSON.stringify({ name: 'app', private: true, dependencies }, null, 2),
    'package-lock.json': JSON.stringify(
      { name: 'app', lockfileVersion: 3, requires: true, packages: Object.fromEntries(packages) },
      null,
      2,
    ),
  };
}

/** @returns {Record<string, string>} a project of yarn 4 */
export function yarnProject() {
  return {
    'package.json': JSON.stringify({ name: 'app', private: true, packageManager: 'yarn@4.18.1' }, null, 2),
    '.yarnrc.yml': 'nodeLinker: node-modules\n',
    'yarn.lock': '__metadata:\n  version: 8\n  cacheKey: 10\n',
  };
}

/**
 * A run of main.
 *
 * @param {string} actionDir
 * @param {string} parent folder for its world
 * @param {Record<string, string>} given inputs
 * @param {Record<string, string>} [project]
 * @returns {Subject}
 */
export function mainRun(actionDir, parent, given, project = {}) {
  const manifest = readManifest(actionDir);
  const { variables, warnings } = inputVariables(manifest, given);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const { reset } = makeScene(parent, project);
  return { script: manifest.main, prepare: () => ({ ...reset(), ...variables }) };
}

/**
 * A run of post, after a main that has really run.
 *
 * @param {string} actionDir
 * @param {string} parent folder for its world
 * @param {Record<string, string>} given inputs
 * @returns {Subject}
 */
export function postRun(actionDir, parent, given) {
  const main = mainRun(actionDir, parent, given);
  const prepare = () => {
    const env = main.prepare();
    costOf(main, env);
    const files = ['GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
    const { env: set, state } = readCommandFiles(
      /** @type {any} */ (Object.fromEntries(files.map((name) => [name, env[name] ?? '']))),
    );
    for (const name of files) fs.writeFileSync(env[name] ?? '', ''); // each step has files of its own
    const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return { ...env, ...set, ...Object.fromEntries(states) };
  };
  return { script: readManifest(actionDir).post ?? '', prepare };
}

/**
 * @param {string} actionDir
 * @param {string} folder for the worlds
 * @returns {Row[]}
 */
export function ownRows(actionDir, folder) {
  const world = (/** @type {string} */ id) => path.join(folder, id);
  const main = (/** @type {string} */ id, given = ONE, project = {}) => mainRun(actionDir, world(id), given, project);
  return [
    { id: 'main-one', name: 'main, one registry', kind: 'own', ...main('main-one') },
    {
      id: 'main-npm',
      name: 'main, one registry, npm project (lock file of 0.4 MB)',
      kind: 'own',
      ...main('main-npm', ONE, npmProject()),
    },
    {
      id: 'main-yarn',
      name: 'main, one registry, yarn 4 project',
      kind: 'own',
      ...main('main-yarn', ONE, yarnProject()),
    },
    {
      id: 'main-three',
      name: 'main, `registries` of three',
      kind: 'own',
      ...mainRun(actionDir, world('main-three'), { registries: registryList(3) }),
    },
    { id: 'post', name: 'post', kind: 'own', ...postRun(actionDir, world('post'), ONE) },
  ];
}

/**
 * Two runs whose difference is what 999 registries cost.
 *
 * @param {string} actionDir
 * @param {string} folder for the worlds
 * @returns {{ one: Subject, thousand: Subject }}
 */
export function thousandRegistries(actionDir, folder) {
  const run = (/** @type {number} */ count) =>
    mainRun(actionDir, path.join(folder, `list-${count}`), { registries: registryList(count) });
  return { one: run(1), thousand: run(1000) };
}
