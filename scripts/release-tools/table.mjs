/**
 * How each tool reads the package `@acme/greeting` and publishes one, and what it may need to have added. Of several
 * settings that work the first one counts.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commandFolder } from '../clients/install.mjs';
import { CLIENTS } from '../clients/versions.mjs';
import { GREETING, GREETS, PNPM } from './scene.mjs';

/**
 * @typedef {import('./attempt.mjs').Place} Place
 * @typedef {import('./attempt.mjs').Operation} Operation
 * @typedef {import('./attempt.mjs').Setting} Setting
 *
 * @typedef {object} Usage
 * @property {Operation} [read] a tool that only publishes has none
 * @property {Operation} [publish] a tool that only reads has none
 * @property {Setting[]} [settings]
 */

/** @param {object} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const greets = new RegExp(GREETS);

/** @param {Place} place @param {object} [more] @returns {object} the manifest of the package that is published */
const manifest = ({ name }, more = {}) => ({ name, version: '1.0.0', license: 'MIT', main: 'index.js', ...more });

/** @param {object} [more] @returns {Operation['files']} a repository that is one package */
const onePackage = (more) => (place) => ({
  'package.json': json(manifest(place, more)),
  'index.js': 'module.exports = 1\n',
  '.gitignore': 'node_modules\n',
});

/** @param {Record<string, string>} [more] @returns {Operation['files']} a repository with a package in `packages/one` */
const monorepo =
  (more = {}, root = {}) =>
  (place) => ({
    'package.json': json({ name: 'root', version: '0.0.0', private: true, workspaces: ['packages/*'], ...root }),
    'packages/one/package.json': json(manifest(place)),
    'packages/one/index.js': 'module.exports = 1\n',
    '.gitignore': 'node_modules\n.nx\n',
    ...more,
  });

/** A project that needs `@acme/greeting`. */
const consumer = () => ({
  'package.json': json({ name: 'app', version: '0.0.0', private: true, dependencies: { [GREETING]: '1.0.0' } }),
  '.gitignore': 'node_modules\n',
});

/** @param {string} script of package.json, named `task` @returns {Operation['files']} */
const turboProject = (script) => (place) => ({
  'package.json': json(manifest(place, { packageManager: 'npm@12.2.0', scripts: { task: script } })),
  'package-lock.json': json({ name: place.name, version: '1.0.0', lockfileVersion: 3, packages: {} }),
  'turbo.json': turboJson(PROXIES),
  '.gitignore': 'node_modules\n.turbo\n',
});
/** Turborepo must not hide from its tasks what keeps this test off the network. */
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
const OURS = ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE'];
/** @param {string[]} names */
const turboJson = (names) => json({ globalPassThroughEnv: names, tasks: { task: { cache: false } } });

/** @param {Place} place */
const rushProject = (place) => ({
  'rush.json': json({
    rushVersion: '5.179.0',
    pnpmVersion: RUSH_PNPM,
    nodeSupportedVersionRange: '>=20',
    projects: [{ packageName: place.name, projectFolder: 'packages/one', shouldPublish: true }],
  }),
  'packages/one/package.json': json(manifest(place, { dependencies: { [GREETING]: '1.0.0' } })),
  'packages/one/index.js': 'module.exports = 1\n',
  '.gitignore': 'node_modules\ncommon/temp\n',
});
const RUSH_PNPM = '10.34.9';
/** @param {Place} place */
const rushEnv = ({ outside }) => ({ RUSH_GLOBAL_FOLDER: join(outside, 'rush') });
/** Rush installs the pnpm that rush.json names, unless it is there. @param {Place} place */
function rushPnpm({ outside }) {
  const folder = join(outside, 'rush', `node-v${BUNDLED_NODE}`, `pnpm-${RUSH_PNPM}`);
  const pnpm = CLIENTS.find(({ name, version }) => name === 'pnpm' && version === RUSH_PNPM);
  if (pnpm === undefined) throw new Error(`scripts/clients does not install pnpm ${RUSH_PNPM}.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'last-install.flag'), json({ node: BUNDLED_NODE }));
  symlinkSync(dirname(commandFolder(pnpm)), join(folder, 'node_modules'));
}
const { version: BUNDLED_NODE } = createRequire(import.meta.url)('node/package.json');

/** One entry for the scope and for the default registry. */
const BOTH = /** @type {Setting} */ ({ name: '`scope` and `replaces-base`', layout: 'both' });

const changesets = /** @type {Usage} */ ({
  publish: {
    files: monorepo({
      '.changeset/config.json': json({ access: 'restricted', baseBranch: 'main' }),
      'package-lock.json': json({ name: 'root', lockfileVersion: 3, packages: {} }),
    }),
    command: ['changeset', 'publish'],
  },
  settings: [BOTH],
});

/** @param {string[]} command runs `@acme/greeting` without an install @returns {Usage} */
const runs = (...command) => ({
  read: {
    // Yarn 4 waits a day before it takes a new version; Yarn 3 stops at a setting that it does not know.
    env: ({ packageManager }) =>
      packageManager.startsWith('yarn@4') ? { YARN_NPM_PREAPPROVED_PACKAGES: '@acme/*' } : {},
    files: ({ packageManager }) => ({ 'package.json': json({ name: 'app', private: true, packageManager }) }),
    command,
    prints: greets,
  },
});

/** @type {Record<string, Usage>} by the name in versions.mjs */
export const USAGES = {
  'semantic-release': {
    publish: {
      files: onePackage({
        release: {
          branches: ['main'],
          plugins: [
            '@semantic-release/commit-analyzer',
            '@semantic-release/release-notes-generator',
            '@semantic-release/npm',
          ],
        },
      }),
      command: ['semantic-release', '--no-ci'],
    },
    settings: [{ name: '`TMPDIR`', env: ({ temp }) => ({ TMPDIR: temp }) }],
  },
  changesets,
  lerna: {
    publish: {
      files: monorepo({ 'lerna.json': json({ version: '1.0.0' }), 'nx.json': json({ analytics: false }) }),
      command: ['lerna', 'publish', 'from-package', '--yes'],
      env: () => ({ NX_DAEMON: 'false' }),
    },
    settings: [BOTH],
  },
  'nx release': {
    publish: {
      files: monorepo({ 'nx.json': json({ release: { projects: ['packages/*'] }, analytics: false }) }),
      command: ['nx', 'release', 'publish'],
      env: () => ({ NX_DAEMON: 'false', NX_NO_CLOUD: 'true' }),
    },
    settings: [BOTH],
  },
  'release-it': {
    publish: {
      files: onePackage(),
      command: ['release-it', '1.0.1', '--ci'],
    },
    settings: [BOTH],
  },
  np: {
    publish: {
      files: onePackage(),
      command: ['np', '1.0.1', '--yolo', '--no-release-draft', '--no-2fa'],
    },
    settings: [BOTH],
  },
  beachball: {
    publish: {
      files: (place) => ({
        ...onePackage()(place),
        'change/release.json': json({
          type: 'patch',
          comment: 'A change',
          packageName: place.name,
          email: 'ci@acme.example',
          dependentChangeType: 'patch',
        }),
      }),
      command: ['beachball', 'publish', '--yes', '--branch', 'origin/main', '--message', 'Release'],
    },
    settings: [BOTH],
  },
  turborepo: {
    read: {
      files: turboProject(`npm view ${GREETING} version`),
      command: ['turbo', 'run', 'task'],
      env: () => ({ TURBO_TELEMETRY_DISABLED: '1' }),
      prints: /1\.1\.0/,
    },
    publish: {
      files: turboProject('npm publish'),
      command: ['turbo', 'run', 'task'],
      env: () => ({ TURBO_TELEMETRY_DISABLED: '1' }),
    },
    settings: [{ name: '`globalPassThroughEnv`', files: () => ({ 'turbo.json': turboJson([...PROXIES, ...OURS]) }) }],
  },
  rush: {
    read: { files: rushProject, prepare: rushPnpm, command: ['rush', 'update'], env: rushEnv },
    publish: {
      files: rushProject,
      prepare: rushPnpm,
      command: ['sh', '-c', 'rush update; rush publish --publish --include-all --set-access-level restricted'],
      env: rushEnv,
    },
    settings: [{ name: '`npm_config_userconfig`', env: ({ npmrc }) => ({ npm_config_userconfig: npmrc }) }],
  },
  'npm-check-updates': {
    read: { files: consumer, command: ['ncu'], prints: /@acme\/greeting +1\.0\.0 +→ +1\.1\.0/ },
  },
  'ng update': {
    read: {
      files: () => ({
        ...consumer(),
        'angular.json': json({ version: 1, projects: {} }),
        [`node_modules/${GREETING}/package.json`]: json({ name: GREETING, version: '1.0.0' }),
      }),
      command: ['ng', 'update', GREETING],
      env: () => ({ NG_CLI_ANALYTICS: 'false', NG_DISABLE_VERSION_CHECK: '1' }),
    },
  },
  corepack: {
    read: {
      files: () => ({ 'package.json': json({ name: 'app', private: true, packageManager: `pnpm@${PNPM}` }) }),
      command: ['corepack', 'pnpm', '--version'],
      prints: greets,
    },
    settings: [
      {
        name: '`COREPACK_NPM_REGISTRY` and `COREPACK_NPM_TOKEN`',
        env: ({ registry, token }) => ({
          COREPACK_NPM_REGISTRY: registry.replace(/\/$/, ''),
          COREPACK_NPM_TOKEN: token,
          COREPACK_INTEGRITY_KEYS: '0', // Verdaccio does not sign packages
        }),
      },
    ],
  },
  renovate: {
    read: {
      files: consumer,
      https: true,
      command: ['renovate', '--platform=local', '--dry-run=lookup'],
      env: () => ({ LOG_LEVEL: 'debug', RENOVATE_ENABLED_MANAGERS: '["npm"]' }),
      prints: /"newVersion": "1\.1\.0"/,
    },
    settings: [
      {
        name: '`RENOVATE_NPMRC`',
        env: ({ npmrc }) => ({ RENOVATE_NPMRC: readFileSync(npmrc, 'utf8') }),
      },
    ],
  },
  npx: runs('npx', '--yes', GREETING),
  'pnpm dlx': runs('pnpm', 'dlx', GREETING),
  'yarn dlx': runs('yarn', 'dlx', '--quiet', GREETING),
  'yarn run': {
    publish: {
      files: onePackage({ packageManager: 'yarn@1.22.22', scripts: { release: 'npm publish' } }),
      command: ['yarn', 'run', 'release'],
    },
    settings: [BOTH],
  },
  bunx: runs('bunx', GREETING),
  'deno run': runs('deno', 'run', '--allow-all', '--minimum-dependency-age=0', `npm:${GREETING}`),
};
