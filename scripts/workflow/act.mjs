/**
 * Runs real workflow files under act, a runner that somebody else wrote, in its self-hosted mode: no container, steps are
 * processes of this machine. What its log says is what we read; how it differs from GitHub's runner is told in
 * `__tests__/workflow/README.md`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode } from '../sandbox/job-environment.mjs';
import { secludedNpm } from '../sandbox/sample-project.mjs';
import { basicEnvironment } from '../sandbox/world.mjs';
import { toolPath } from '../tools/install.mjs';
import { readActLog } from './act-log.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOWS = join(REPOSITORY, '__tests__', 'workflow');
/** As the README's examples name it; act is told to take the folder instead. */
const ACTION = 'npm-registry-login/npm-registry-login@v1';

/**
 * @typedef {object} Machine folders of a machine that runs workflows; nothing outside of them is written
 * @property {string} root
 * @property {string} home HOME of all jobs
 * @property {string} tmp TMPDIR
 * @property {string} action the action as the runner downloads it
 * @property {string} runner where act keeps the folders of each job, RUNNER_TEMP (`tmp`) among them
 * @property {string} kept what stood in these folders, by the job's id, when the `witness` action saw them last
 *
 * @typedef {object} Run
 * @property {number | null} exitCode of act: 0 if all jobs succeeded
 * @property {string} log as a reader sees it
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
  // Neither the identity nor the hooks of this machine's user have a part in it.
  const own = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.invalid', '-c', 'core.hooksPath='];
  const { status, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/**
 * The repository that a workflow belongs to: the workflow itself, the local actions that the tests have, and files.
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
  // A copy of ours, as some organisations keep one: `uses: ./…`.
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
 * What a step sees of this machine. act hands its own environment to every step, so there is no secret in it.
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
    // Or act would make folders of its own in the home folder.
    XDG_CONFIG_HOME: join(root, 'act'),
    XDG_CACHE_HOME: join(root, 'act'),
    ...secludedNpm(join(root, 'npm')),
    WITNESS_KEEPS: kept,
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
 * @param {string} [options.cancelWhen] a file that a step makes when the run is to be cancelled
 * @returns {Promise<Run>} also if jobs failed
 * @throws {Error} if act cannot be started
 */
export async function runWorkflow({ machine, workflow, files = {}, secrets = {}, variables = {}, cancelWhen }) {
  const { folder, path } = makeRepository(machine, workflow, files);
  // Outside of the machine, where tests look for what is left of secrets.
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
      // Else as many as there are processors, and jobs that wait for each other would wait for ever on one.
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
      child.kill('SIGINT'); // as Ctrl-C does: act ends the running step, and runs what is `always()`
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
