/**
 * The clients of the matrix. `served` says whether the bundle in `dist` logs that client in; the matrix holds it either
 * way, so a client that is served from now on is one word here (and an update of the page).
 */

/**
 * @typedef {'npm' | 'pnpm' | 'yarn' | 'bun' | 'deno'} ClientName
 *
 * @typedef {object} Client
 * @property {ClientName} name what people call it, and its command
 * @property {string} version
 * @property {string} package what it comes in on npm
 * @property {boolean} served
 */

/** @type {readonly Client[]} */
export const CLIENTS = [
  { name: 'npm', version: '9.9.4', package: 'npm', served: true },
  { name: 'npm', version: '10.9.9', package: 'npm', served: true },
  { name: 'npm', version: '11.21.2', package: 'npm', served: true },
  { name: 'npm', version: '12.2.0', package: 'npm', served: true },
  { name: 'pnpm', version: '8.15.9', package: 'pnpm', served: true },
  { name: 'pnpm', version: '9.15.9', package: 'pnpm', served: true },
  { name: 'pnpm', version: '10.34.9', package: 'pnpm', served: true },
  { name: 'pnpm', version: '11.0.7', package: 'pnpm', served: false }, // 11.0.0 to 11.0.8 ignore NPM_CONFIG_USERCONFIG
  { name: 'pnpm', version: '11.28.11', package: 'pnpm', served: true },
  { name: 'pnpm', version: '12.21.0', package: 'pnpm', served: true },
  { name: 'yarn', version: '1.22.22', package: 'yarn', served: true },
  { name: 'yarn', version: '3.8.7', package: '@yarnpkg/cli-dist', served: false }, // reads no npmrc at all
  { name: 'yarn', version: '4.18.1', package: '@yarnpkg/cli-dist', served: false },
  { name: 'bun', version: '1.3.14', package: 'bun', served: false }, // up to 1.4.3 only ~/.npmrc
  { name: 'bun', version: '1.4.5', package: 'bun', served: true },
  { name: 'deno', version: '2.9.6', package: 'deno', served: false }, // only ~/.npmrc
];

/** @param {Client} client @returns {string} its one name in file names, package names and the results */
export function clientId({ name, version }) {
  return `${name}-${version}`;
}
