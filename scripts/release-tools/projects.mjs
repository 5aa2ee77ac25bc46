/** The repositories in which the tools run: files by path. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commandFolder } from '../clients/install.mjs';
import { CLIENTS } from '../clients/versions.mjs';
import { GREETING } from './shared-services.mjs';

/**
 * @typedef {import('./attempt.mjs').Values} Values
 * @typedef {import('./attempt.mjs').Operation} Operation
 */

/** @param {object} value */
export const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {Values} values @param {object} [more] @returns {object} the manifest of the package that is published */
const manifest = ({ name }, more = {}) => ({ name, version: '1.0.0', license: 'MIT', main: 'index.js', ...more });
const INDEX = 'module.exports = 1\n';

/** @param {object} [more] fields of package.json @returns {Operation['files']} a repository that is one package */
export const onePackage = (more) => (values) => ({
  'package.json': json(manifest(values, more)),
  'index.js': INDEX,
  '.gitignore': 'node_modules\n',
});

/** @param {Record<string, string>} more files @returns {Operation['files']} a repository with a package in `packages/one` */
export const monorepo = (more) => (values) => ({
  'package.json': json({ name: 'root', version: '0.0.0', private: true, workspaces: ['packages/*'] }),
  'packages/one/package.json': json(manifest(values)),
  'packages/one/index.js': INDEX,
  '.gitignore': 'node_modules\n.nx\n',
  ...more,
});

/** A project that depends on `@acme/greeting`. */
export const consumer = () => ({
  'package.json': json({ name: 'app', version: '0.0.0', private: true, dependencies: { [GREETING]: '1.0.0' } }),
  '.gitignore': 'node_modules\n',
});

/** Variables that Turborepo must pass to its tasks, so that they stay off the network. */
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

/** @param {string[]} passed further variables for tasks @returns {string} a turbo.json */
export function turboJson(passed) {
  return json({ globalPassThroughEnv: [...PROXIES, ...passed], tasks: { task: { cache: false } } });
}

/** @param {string} script of package.json, named `task` @returns {Operation['files']} */
export const turboProject = (script) => (values) => ({
  'package.json': json(manifest(values, { packageManager: 'npm@12.2.0', scripts: { task: script } })),
  'package-lock.json': json({ name: values.name, version: '1.0.0', lockfileVersion: 3, packages: {} }),
  'turbo.json': turboJson([]),
  '.gitignore': 'node_modules\n.turbo\n',
});

const RUSH_PNPM = '10.34.9';
const { version: NODE } = createRequire(import.meta.url)('node/package.json');

/** @type {Omit<Operation, 'command'>} what Rush needs: a package that depends on `@acme/greeting`, and its own pnpm */
export const RUSH = {
  files: (values) => ({
    'rush.json': json({
      rushVersion: '5.179.0',
      pnpmVersion: RUSH_PNPM,
      nodeSupportedVersionRange: '>=20',
      projects: [{ packageName: values.name, projectFolder: 'packages/one', shouldPublish: true }],
    }),
    'packages/one/package.json': json(manifest(values, { dependencies: { [GREETING]: '1.0.0' } })),
    'packages/one/index.js': INDEX,
    '.gitignore': 'node_modules\ncommon/temp\n',
  }),
  // Rush installs the pnpm that rush.json names, unless it is there.
  prepare({ outside }) {
    const folder = join(outside, 'rush', `node-v${NODE}`, `pnpm-${RUSH_PNPM}`);
    const pnpm = CLIENTS.find(({ name, version }) => name === 'pnpm' && version === RUSH_PNPM);
    if (pnpm === undefined) throw new Error(`scripts/clients does not install pnpm ${RUSH_PNPM}.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'last-install.flag'), json({ node: NODE }));
    symlinkSync(dirname(commandFolder(pnpm)), join(folder, 'node_modules'));
  },
  env: ({ outside }) => ({ RUSH_GLOBAL_FOLDER: join(outside, 'rush') }),
};
