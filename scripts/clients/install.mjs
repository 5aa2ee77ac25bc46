/**
 * `node scripts/clients/install.mjs`: installs every client of versions.mjs into `.cache/clients`, each in its own folder,
 * with the npm and the npm configuration of this machine. An installed client is kept.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode } from '../sandbox/job-environment.mjs';
import { CLIENTS, clientId } from './versions.mjs';

/** @typedef {import('./versions.mjs').Client} Client */

const CACHE = fileURLToPath(new URL('../../.cache/clients', import.meta.url));
const AT_ONCE = 2;

/** @param {Client} client @returns {string} the folder with the commands of this client */
export function commandFolder(client) {
  return join(CACHE, clientId(client), 'node_modules', '.bin');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} what it printed to stdout
 * @throws {Error} with its complete output, if it fails
 */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    child.stdout?.on('data', (chunk) => (printed.stdout += chunk));
    child.stderr?.on('data', (chunk) => (printed.stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed.stdout);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${printed.stderr}${printed.stdout}`));
    });
  });
}

/**
 * Installs one client, unless it is installed already.
 *
 * @param {Client} client
 * @returns {Promise<boolean>} whether it had to be installed
 * @throws {Error} if npm fails, or if the installed client does not run or has another version
 */
async function install(client) {
  const folder = join(CACHE, clientId(client));
  const complete = join(folder, 'complete'); // written last, so that an interrupted install starts again
  if (existsSync(complete)) return false;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // bun, deno and pnpm 12 link their binary in an install script. npm 12 runs it only if it is named here.
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, allowScripts: { [client.package]: true } }),
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact'];
  await run(npm, [...args, `${client.package}@${client.version}`], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  const path = [dirname(bundledNode()), commandFolder(client), process.env['PATH']].join(delimiter);
  const printed = await run(client.name, ['--version'], { cwd: folder, env: { ...process.env, PATH: path } });
  if (!printed.includes(client.version)) throw new Error(`${clientId(client)} says that it is ${printed.trim()}`);
  writeFileSync(complete, '');
  return true;
}

/**
 * Installs clients.
 *
 * @param {(line: string) => void} report gets one line for each client that had to be installed, and one for all others
 * @param {readonly Client[]} [clients] all by default
 */
export async function installClients(report, clients = CLIENTS) {
  const waiting = clients.values();
  let kept = 0;
  const worker = async () => {
    for (const client of waiting) {
      const started = performance.now();
      if (await install(client)) report(`installed ${clientId(client)} in ${seconds(started)}`);
      else kept++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (kept > 0) report(`${kept} of ${clients.length} clients were installed before`);
}

/** @param {number} started */
function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installClients(console.log);
