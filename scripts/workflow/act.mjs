/**
 * Runs real workflow files with act, an independent runner, in its self-hosted mode: without containers, steps are processes
 * of this machine. Its log contains the results. `__tests__/workflow/README.md` lists its differences from GitHub's runner.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode } from '../sandbox/job-environment.mjs';
import { basicEnvironment } from '../sandbox/job-folders.mjs';
import { isolatedNpmSettings } from '../sandbox/sample-project.mjs';
import { toolPath } from '../tools/install.mjs';
import { readActLog } from './act-log.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOWS = join(REPOSITORY, '__tests__', 'workflow');
/** The action as in the examples of the README; act uses the local folder instead. */
const ACTION = 'npm-registry-login/npm-registry-login@v1';

/**
 * @typedef {object} Machine folders of a machine that runs workflows; nothing is written outside them
 * @property {string} root
 * @property {string} home HOME of all jobs
 * @property {string} tmp TMPDIR
 * @property {string} action the action as the runner downloads it
 * @property {string} runner contains the folders of each job, including RUNNER_TEMP (`tmp`)
 * @property {string} kept contains copies of these folders by job id, as the `check-restored` action last saw them
 *
 * @typedef {object} Run
 * @property {number | null} exitCode of act: 0 if all jobs succeeded
 * @property {string} log as a user sees it
 * @property {Map<string, import('./act-log.mjs').JobLog>} jobs by their id
 */

/**
 * @param {string} parent an existing folder
 * @returns {Machine}
 */
export function makeMachine(parent) {
  const root = realpathSync(parent);
  const machine = {
    root,
    home: join(root, 'home'),
    tmp: join(root, 'tmp'),
    action: join(root, 'action'),
    runner: join(root, 'runner'),
    kept: join(root, 'kept'),
  };
  const { home, tmp, action, runner, kept } = machine;
  for (const folder of [home, tmp, action, runner, kept]) mkdirSync(folder);
  for (const name of ['action.yml', 'dist']) cpSync(join(REPOSITORY, name), join(action, name), { recursive: true });
  return machine;
}

/** @param {string} folder @param {string[]} args */
function git(folder, ...args) {
  // Without the identity and the hooks of the user of this machine.
  const own = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.invalid', '-c', 'core.hooksPath='];
  const { status, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/**
 * Creates the repository of a workflow: the workflow itself, the local actions of the tests, and files.
 *
 * @param {Machine} machine
 * @param {string} workflow
 * @param {Record<string, string>} files
 */
function makeRepository(machine, workflow, files) {
  const folder = mkdtempSync(join(machine.root, 'repository-'));
  const path = '.github/workflows/ci.yml';
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  cpSync(join(WORKFLOWS, workflow), join(folder, path));
  cpSync(join(WORKFLOWS, 'actions'), join(folder, '.github/actions'), { recursive: true });
  // A copy of this action in the repository, as in some organizations: `uses: ./…`.
  cpSync(machine.action, join(folder, '.github/actions/npm-registry-login'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  // Only its name is used: GITHUB_REPOSITORY.
  git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/app');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'A project');
  return { folder, path };
}

/**
 * The environment of act. act passes it to every step, so it contains no secret.
 *
 * @param {Machine} machine
 * @returns {Record<string, string>}
 */
function environmentOf({ root, home, tmp, kept }) {
  const environment = basicEnvironment();
  return {
    ...environment,
    PATH: [dirname(bundledNode()), environment['PATH']].join(delimiter),
    HOME: home,
    TMPDIR: tmp,
    // Otherwise act would create its own folders in the home folder.
    XDG_CONFIG_HOME: join(root, 'act'),
    XDG_CACHE_HOME: join(root, 'act'),
    ...isolatedNpmSettings(join(root, 'npm')),
    CHECK_RESTORED_COPIES: kept,
  };
}

/**
 * Runs all jobs of a workflow, as a push to `main` of `acme/app` would.
 *
 * @param {object} options
 * @param {Machine} options.machine
 * @param {string} options.workflow a file in `__tests__/workflow`
 * @param {Record<string, string>} [options.files] of the repository, besides the workflow
 * @param {Record<string, string>} [options.secrets]
 * @param {Record<string, string>} [options.variables] the `vars` of the repository
 * @param {string} [options.cancelWhen] the run is cancelled when a step has created this file
 * @returns {Promise<Run>} also if jobs failed
 * @throws {Error} if act cannot be started
 */
export async function runWorkflow({ machine, workflow, files = {}, secrets = {}, variables = {}, cancelWhen }) {
  const { folder, path } = makeRepository(machine, workflow, files);
  // Outside the folders of the machine, which tests search for secrets.
  const given = mkdtempSync(join(tmpdir(), 'npm-registry-login-act-'));
  const list = (/** @type {Record<string, string>} */ values) =>
    Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  try {
    for (const [name, values] of Object.entries({ secrets, vars: variables }))
      writeFileSync(join(given, name), list(values).join(''), { mode: 0o600 });
    const args = [
      ...['push', '--directory', folder, '--workflows', path],
      ...['--secret-file', join(given, 'secrets'), '--var-file', join(given, 'vars')],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--local-repository', `${ACTION}=${machine.action}`],
      ...['--action-cache-path', machine.runner, '--no-cache-server', '--container-daemon-socket', '-'],
      // The default is the number of processors: with one, jobs that wait for each other would never finish.
      ...['--concurrent-jobs', '2'],
    ];
    const { exitCode, log } = await actEnded(args, environmentOf(machine), cancelWhen);
    return { exitCode, log, jobs: readActLog(log) };
  } finally {
    rmSync(given, { recursive: true });
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string | undefined} cancelWhen
 * @returns {Promise<{ exitCode: number | null, log: string }>}
 */
function actEnded(args, env, cancelWhen) {
  return new Promise((resolve, reject) => {
    const child = spawn(toolPath('act'), args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    const watch = setInterval(() => {
      if (cancelWhen === undefined || !existsSync(cancelWhen)) return;
      clearInterval(watch);
      child.kill('SIGINT'); // like Ctrl-C: act ends the running step, then runs steps with `always()`
    }, 50);
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log += text;
      });
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearInterval(watch);
      resolve({ exitCode, log });
    });
  });
}
