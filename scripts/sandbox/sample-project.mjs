/** A project with private packages, and the real npm that installs them. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces the contents of a folder with a project that prints what its dependencies export.
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
 * The npm that started `npm run`, or else the npm on PATH. On Windows, that is a shell script, which Node does not start, so
 * the npm that is installed with Node is used instead.
 *
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = process.env['npm_execpath'] ?? (process.platform === 'win32' && existsSync(beside) ? beside : '');
  return script.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}

/**
 * Settings that confine npm to a folder: it reads no configuration of this machine, sends no request to another machine, and
 * stores its files in the folder.
 *
 * @param {string} folder need not exist
 * @returns {Record<string, string>} for the environment
 */
export function isolatedNpmSettings(folder) {
  return {
    npm_config_globalconfig: join(folder, 'no-global-npmrc'),
    npm_config_cache: join(folder, 'cache'),
    // No server listens on this port, so a package with an unmapped scope fails immediately.
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
    // Otherwise npm would leave the compile cache of Node in the temporary folder.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
}
