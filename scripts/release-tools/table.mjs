/** How each tool reads the package `@acme/greeting` and publishes a package, and the settings that it may need. */
import { readFileSync } from 'node:fs';
import { consumer, json, monorepo, onePackage, RUSH, turboJson, turboProject } from './projects.mjs';
import { GREETING, GREETING_OUTPUT, PRIVATE_PNPM_VERSION } from './shared-services.mjs';

/**
 * @typedef {import('./attempt.mjs').Operation} Operation
 * @typedef {import('./attempt.mjs').Setting} Setting
 *
 * @typedef {object} Usage
 * @property {Operation} [read] missing if the tool only publishes
 * @property {Operation} [publish] missing if the tool only reads
 * @property {Setting[]} [settings] each is tried if the tool does not work without it
 */

const greetingPrinted = new RegExp(GREETING_OUTPUT);

/** @type {Setting} one entry for the scope and for the default registry */
const BOTH = { name: 'one entry for both', layout: 'both' };

/** @type {Setting} the package has a `publishConfig` */
const PUBLISH_CONFIG = {
  name: '`publishConfig`',
  files({ name, registry }, files) {
    const [path, text] = Object.entries(files).find(([, text]) => text.includes(`"name": "${name}"`)) ?? ['', '{}'];
    return { [path]: json({ ...JSON.parse(text), publishConfig: { registry } }) };
  },
};

/** @type {Setting} the action also writes home files, as on hosted runners */
const HOME_FILES = { name: '`home-files: always`', inputs: { 'home-files': 'always' }, profile: 'shared' };

const OURS = ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE'];

/** @param {string[]} command runs `@acme/greeting` without an install @returns {Usage} */
const runs = (...command) => ({
  read: {
    // Yarn 4 installs a version only after a day; Yarn 3 fails on an unknown setting.
    env: ({ packageManager }) =>
      packageManager.startsWith('yarn@4') ? { YARN_NPM_PREAPPROVED_PACKAGES: '@acme/*' } : {},
    files: ({ packageManager }) => ({ 'package.json': json({ name: 'app', private: true, packageManager }) }),
    command,
    prints: greetingPrinted,
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
  changesets: {
    publish: {
      files: monorepo({
        '.changeset/config.json': json({ access: 'public', baseBranch: 'main' }),
        'package-lock.json': json({ name: 'root', lockfileVersion: 3, packages: {} }),
      }),
      command: ['changeset', 'publish'],
    },
    settings: [BOTH, PUBLISH_CONFIG],
  },
  lerna: {
    publish: {
      files: monorepo({ 'lerna.json': json({ version: '1.0.0' }), 'nx.json': json({ analytics: false }) }),
      command: ['lerna', 'publish', 'from-package', '--yes'],
      env: () => ({ NX_DAEMON: 'false' }),
    },
  },
  'nx release': {
    publish: {
      files: monorepo({ 'nx.json': json({ release: { projects: ['packages/*'] }, analytics: false }) }),
      command: ['nx', 'release', 'publish'],
      env: () => ({ NX_DAEMON: 'false', NX_NO_CLOUD: 'true' }),
    },
  },
  'release-it': {
    publish: {
      files: onePackage(),
      command: ['release-it', '1.0.1', '--ci'],
    },
    settings: [
      BOTH,
      PUBLISH_CONFIG,
      { name: '`npm.skipChecks`', files: () => ({ '.release-it.json': json({ npm: { skipChecks: true } }) }) },
    ],
  },
  np: {
    publish: {
      files: onePackage(),
      command: ['np', '1.0.1', '--yolo', '--no-release-draft', '--no-2fa'],
    },
    settings: [BOTH, PUBLISH_CONFIG],
  },
  beachball: {
    publish: {
      files: (values) => ({
        ...onePackage()(values),
        'change/release.json': json({
          type: 'patch',
          comment: 'A change',
          packageName: values.name,
          email: 'ci@acme.example',
          dependentChangeType: 'patch',
        }),
      }),
      command: ['beachball', 'publish', '--yes', '--branch', 'origin/main', '--message', 'Release'],
    },
    settings: [
      BOTH,
      {
        name: '`registry` in beachball.config.js',
        files: ({ registry }) => ({ 'beachball.config.js': `module.exports = ${json({ registry })}` }),
      },
    ],
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
    settings: [HOME_FILES, { name: '`globalPassThroughEnv`', files: () => ({ 'turbo.json': turboJson(OURS) }) }],
  },
  rush: {
    read: { ...RUSH, command: ['rush', 'update'] },
    publish: {
      ...RUSH,
      command: ['sh', '-c', 'rush update; rush publish --publish --include-all --set-access-level public'],
    },
    settings: [HOME_FILES, { name: '`npm_config_userconfig`', env: ({ npmrc }) => ({ npm_config_userconfig: npmrc }) }],
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
      files: () => ({
        'package.json': json({ name: 'app', private: true, packageManager: `pnpm@${PRIVATE_PNPM_VERSION}` }),
      }),
      command: ['corepack', 'pnpm', '--version'],
      prints: greetingPrinted,
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
  'yarn dlx': { ...runs('yarn', 'dlx', '--quiet', GREETING), settings: [HOME_FILES] },
  'yarn run': {
    publish: {
      files: onePackage({ packageManager: 'yarn@1.22.22', scripts: { release: 'npm publish' } }),
      command: ['yarn', 'run', 'release'],
    },
    settings: [BOTH, PUBLISH_CONFIG],
  },
  bunx: runs('bunx', GREETING),
  'deno run': runs('deno', 'run', '--allow-all', '--minimum-dependency-age=0', `npm:${GREETING}`),
};
