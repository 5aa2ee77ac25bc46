/** The clients of the matrix. A client that reads different files in different versions has several. */

/**
 * @typedef {'npm' | 'pnpm' | 'yarn' | 'bun' | 'deno'} ClientName
 *
 * @typedef {object} Client
 * @property {ClientName} name also of its command
 * @property {string} version
 * @property {string} package its name on npm
 */

/** @type {readonly Client[]} */
export const CLIENTS = [
  { name: 'npm', version: '9.9.4', package: 'npm' },
  { name: 'npm', version: '10.9.9', package: 'npm' },
  { name: 'npm', version: '11.21.2', package: 'npm' },
  { name: 'npm', version: '12.2.0', package: 'npm' },
  { name: 'pnpm', version: '8.15.9', package: 'pnpm' },
  { name: 'pnpm', version: '9.15.9', package: 'pnpm' },
  { name: 'pnpm', version: '10.34.9', package: 'pnpm' },
  { name: 'pnpm', version: '11.0.5', package: 'pnpm' }, // 11.0.0 to 11.0.5 read only ~/.npmrc
  { name: 'pnpm', version: '11.0.7', package: 'pnpm' }, // 11.0.6 to 11.0.8 read pnpm's own variable, and not NPM_CONFIG_USERCONFIG
  { name: 'pnpm', version: '11.28.11', package: 'pnpm' },
  { name: 'pnpm', version: '12.21.0', package: 'pnpm' },
  { name: 'yarn', version: '1.22.22', package: 'yarn' },
  { name: 'yarn', version: '3.8.7', package: '@yarnpkg/cli-dist' }, // reads no npmrc at all
  { name: 'yarn', version: '4.18.1', package: '@yarnpkg/cli-dist' },
  { name: 'bun', version: '1.3.14', package: 'bun' }, // up to 1.4.3 reads only ~/.npmrc
  { name: 'bun', version: '1.4.5', package: 'bun' },
  { name: 'deno', version: '2.9.6', package: 'deno' }, // reads only ~/.npmrc
];

/** @param {Client} client @returns {string} its ID in file names, package names and the results */
export function clientId({ name, version }) {
  return `${name}-${version}`;
}
