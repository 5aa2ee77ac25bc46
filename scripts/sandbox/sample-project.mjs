/** A project that needs private packages, and the real npm that installs them. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces whatever stands in a folder by a project that prints what its dependencies export.
 *
 * @param {string} folder
 * @param {string[]} packages names of the dependencies
 * @param {string | Buffer} [lock] its package-lock.json
 */
export function writeProject(folder, packages, lock) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  const dependencies = Object.fromEntries(packages.map((name) => [name, '^1.0.0']));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', private: true, dependencies }));
  writeFileSync(join(folder, 'index.js'), packages.map((name) => `console.log(require('${name}'));\n`).join(''));
  if (lock) writeFileSync(join(folder, 'package-lock.json'), lock);
}

/**
 * The npm that `npm run` was started with, else the one on PATH. On Windows that is a script of the shell, which Node does
 * not start; there the one is taken that came with Node.
 *
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = process.env['npm_execpath'] ?? (process.platform === 'win32' && existsSync(beside) ? beside : '');
  return script.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}

/**
 * Settings that keep npm inside of a folder: nothing of this machine's configuration reaches it, no request leaves the
 * machine, and what it stores is found again.
 *
 * @param {string} folder need not exist
 * @returns {Record<string, string>} for the environment
 */
export function secludedNpm(folder) {
  return {
    npm_config_globalconfig: join(folder, 'no-global-npmrc'),
    npm_config_cache: join(folder, 'cache'),
    // Nobody listens there: a package whose scope is not mapped fails at once.
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
    // npm would leave Node's compile cache in the temp folder.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
}
