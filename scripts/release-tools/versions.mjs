/** The release tools that `npm run test:tools` runs, with their versions. */

/**
 * @typedef {object} Tool
 * @property {string} name its key in table.mjs
 * @property {string} version
 * @property {string} [package] on npm
 * @property {string} [client] instead of `package`, if it is a package manager of scripts/clients/versions.mjs
 * @property {string[]} [plugins] packages that are installed with it, with their versions
 * @property {boolean} [quick] part of the short run, `TOOLS=quick`
 */

/** Only versions published before this day are installed, also of dependencies, so that every run gets the same ones. */
export const PUBLISHED_BEFORE = '2026-11-26';

/** @type {readonly Tool[]} */
export const ALL_TOOLS = [
  { name: 'semantic-release', version: '25.0.9', package: 'semantic-release', quick: true },
  { name: 'changesets', version: '2.31.1', package: '@changesets/cli', quick: true },
  { name: 'changesets', version: '3.0.3', package: '@changesets/cli', quick: true },
  { name: 'lerna', version: '10.1.1', package: 'lerna' },
  { name: 'nx release', version: '23.3.1', package: 'nx', plugins: ['@nx/js@23.3.1'] },
  { name: 'release-it', version: '21.1.2', package: 'release-it', quick: true },
  { name: 'np', version: '12.1.1', package: 'np' },
  { name: 'beachball', version: '2.66.0', package: 'beachball' },
  { name: 'turborepo', version: '2.11.11', package: 'turbo', quick: true },
  { name: 'rush', version: '5.179.0', package: '@microsoft/rush' },
  { name: 'npm-check-updates', version: '23.1.1', package: 'npm-check-updates', quick: true },
  { name: 'ng update', version: '22.2.7', package: '@angular/cli' },
  { name: 'corepack', version: '0.36.0', package: 'corepack' },
  { name: 'renovate', version: '44.121.2', package: 'renovate' },
  { name: 'npx', version: '12.2.0', client: 'npm', quick: true },
  { name: 'pnpm dlx', version: '10.34.9', client: 'pnpm' },
  { name: 'pnpm dlx', version: '12.21.0', client: 'pnpm', quick: true },
  { name: 'yarn dlx', version: '3.8.7', client: 'yarn' },
  { name: 'yarn dlx', version: '4.18.1', client: 'yarn', quick: true },
  { name: 'yarn run', version: '1.22.22', client: 'yarn' },
  { name: 'bunx', version: '1.3.14', client: 'bun' },
  { name: 'bunx', version: '1.4.5', client: 'bun' },
  { name: 'deno run', version: '2.9.6', client: 'deno' },
];

/** The short run has a few popular tools that install quickly. */
export const TOOLS = process.env['TOOLS'] === 'quick' ? ALL_TOOLS.filter(({ quick }) => quick) : ALL_TOOLS;

/** @param {Tool} tool @returns {string} its ID in file names, package names and the results */
export function toolId({ name, version }) {
  return `${name.replaceAll(' ', '-')}-${version}`;
}

/** The package managers of scripts/clients that a run needs: those under test, npm on PATH, and Rush's pnpm. */
export const NEEDED_CLIENTS = new Set([
  'npm@12.2.0',
  'pnpm@10.34.9',
  ...TOOLS.filter(({ client }) => client !== undefined).map(({ client, version }) => `${client}@${version}`),
]);

/**
 * The home folder: shared by several jobs, or used by one job as on GitHub-hosted runners, where the action also writes
 * home files.
 *
 * @type {readonly import('./attempt.mjs').Profile[]}
 */
export const PROFILES = ['shared', 'hosted'];
