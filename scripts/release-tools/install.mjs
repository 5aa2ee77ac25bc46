/**
 * `node scripts/release-tools/install.mjs`: installs every tool of versions.mjs into `.cache/release-tools`, each in its
 * own folder, with the npm and the npm configuration of this machine. An installed tool is kept.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PUBLISHED_BEFORE, TOOLS, toolId } from './versions.mjs';

/** @typedef {import('./versions.mjs').Tool} Tool */

const CACHE = fileURLToPath(new URL('../../.cache/release-tools', import.meta.url));

/** @param {Tool} tool @returns {string} the folder that holds its `node_modules` */
export function toolFolder(tool) {
  return join(CACHE, toolId(tool));
}

/**
 * Installs one tool, unless it is installed already. Install scripts do not run: none of the tools needs one.
 *
 * @param {Tool} tool
 * @returns {boolean} whether it had to be installed
 * @throws {Error} if npm fails
 */
function install(tool) {
  const folder = toolFolder(tool);
  const complete = join(folder, 'complete'); // written last, so that an interrupted install starts again
  if (existsSync(complete)) return false;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `--before=${PUBLISHED_BEFORE}`];
  const packages = [`${tool.package}@${tool.version}`, ...(tool.plugins ?? [])];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, ['install', ...options, ...packages], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')} ended with ${status}\n${stderr}`);
  writeFileSync(complete, '');
  return true;
}

/**
 * Installs all tools of this run except the package managers, which scripts/clients installs.
 *
 * @param {(line: string) => void} report gets a line for each tool that had to be installed
 */
export function installTools(report) {
  for (const tool of TOOLS) {
    if (tool.package === undefined) continue;
    const started = performance.now();
    if (install(tool)) report(`installed ${toolId(tool)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installTools(console.log);
