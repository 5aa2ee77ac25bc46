/** The commands of each client, and an environment without the caches and the configuration of this machine. */
import { join } from 'node:path';

/**
 * @typedef {import('./versions.mjs').Client} Client
 *
 * @typedef {object} Commands arguments of the client
 * @property {string[]} lock installs and writes a lockfile, also in CI
 * @property {string[]} frozen installs exactly what the lockfile says, or fails
 * @property {string[] | undefined} publish publishes the package in the current folder; undefined if it cannot
 * @property {string} lockFile
 */

/** @type {Record<'npm' | 'pnpm' | 'yarn classic' | 'yarn' | 'bun' | 'deno', Commands>} */
const COMMANDS = {
  npm: { lock: ['install'], frozen: ['ci'], publish: ['publish'], lockFile: 'package-lock.json' },
  pnpm: {
    lock: ['install', '--no-frozen-lockfile'],
    frozen: ['install', '--frozen-lockfile'],
    publish: ['publish'],
    lockFile: 'pnpm-lock.yaml',
  },
  'yarn classic': {
    lock: ['install', '--non-interactive'],
    frozen: ['install', '--frozen-lockfile', '--non-interactive'],
    publish: ['publish', '--non-interactive'],
    lockFile: 'yarn.lock',
  },
  yarn: {
    lock: ['install', '--no-immutable'],
    frozen: ['install', '--immutable'],
    publish: ['npm', 'publish'],
    lockFile: 'yarn.lock',
  },
  bun: {
    lock: ['install'],
    frozen: ['install', '--frozen-lockfile'],
    publish: ['publish'],
    lockFile: 'bun.lock',
  },
  deno: {
    lock: ['install', '--minimum-dependency-age=0'],
    frozen: ['install', '--frozen'],
    publish: undefined,
    lockFile: 'deno.lock',
  },
};

/** @param {Client} client @returns {boolean} whether it reads `.yarnrc.yml` and no `.npmrc` */
export function readsYarnrc({ name, version }) {
  return name === 'yarn' && !version.startsWith('1.');
}

/** @param {Client} client @returns {Commands} */
export function commandsOf(client) {
  return COMMANDS[client.name === 'yarn' && !readsYarnrc(client) ? 'yarn classic' : client.name];
}

/**
 * The environment for one command of a client: empty caches outside the snapshots, and a proxy that records requests to
 * other hosts. It contains no registry and no credential.
 *
 * @param {string} folder a new folder for everything that the command stores
 * @param {string} proxy
 * @returns {Record<string, string>}
 */
export function clientEnvironment(folder, proxy) {
  const below = (/** @type {string} */ name) => join(folder, name);
  return {
    XDG_CACHE_HOME: below('cache'),
    XDG_DATA_HOME: below('data'),
    XDG_STATE_HOME: below('state'),
    NODE_DISABLE_COMPILE_CACHE: '1',
    DISABLE_V8_COMPILE_CACHE: '1',
    npm_config_cache: below('npm'),
    npm_config_globalconfig: below('no-global-npmrc'),
    npm_config_update_notifier: 'false',
    PNPM_HOME: below('pnpm'),
    YARN_CACHE_FOLDER: below('yarn'),
    YARN_GLOBAL_FOLDER: below('yarn-global'),
    BUN_INSTALL: below('bun'),
    BUN_INSTALL_CACHE_DIR: below('bun-cache'),
    DENO_DIR: below('deno'),
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}
