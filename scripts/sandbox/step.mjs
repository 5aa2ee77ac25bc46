/** One step of a job: its process, and how the runner processes its output and its command files. */
import { mkdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { createCommandFiles, readCommandFiles } from './command-files.mjs';
import { machineVariables } from './job-environment.mjs';
import { basicEnvironment } from './job-folders.mjs';
import { StepLog } from './step-log.mjs';
import { runProcess } from './step-process.mjs';

/**
 * @typedef {object} ProcessControl
 * @property {((child: import('node:child_process').ChildProcess) => void) | undefined} [onSpawn] e.g. to send it a signal
 * @property {{ effect: number, signal?: NodeJS.Signals, torn?: boolean } | undefined} [killAt] for actions: kills it
 *   immediately before its n-th change of the file system, counted from 1, or halfway through a write if `torn` is set;
 *   0 only lists the changes in `effects`
 * @property {string[] | undefined} [nodeArgs] for actions: arguments before the script
 * @property {number | undefined} [timeout] milliseconds; then it is killed
 *
 * @typedef {object} StepResult
 * @property {'success' | 'failure'} conclusion according to the runner
 * @property {number | null} exitCode null if a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} stdout raw, with commands and unmasked
 * @property {string} stderr raw
 * @property {string} log as a user sees it, without the header in which the runner prints inputs and env: that is printed
 *   before an action can mask anything
 * @property {import('./step-log.mjs').Annotation[]} annotations
 * @property {Record<string, string>} outputs
 * @property {Record<string, string>} state
 * @property {Record<string, string>} env variables that this step set for later steps
 * @property {string} summary
 * @property {string[]} effects with `killAt`: each change of the file system, in order
 * @property {number} milliseconds
 *
 * @typedef {object} JobSoFar the properties of a job that a step uses and changes
 * @property {import('./job-folders.mjs').JobFolders} folders
 * @property {import('./secret-masker.mjs').SecretMasker} masker
 * @property {Record<string, string>} env
 * @property {string[]} prependPath folders that steps added to the front of PATH, the newest last
 * @property {Record<string, string>} contexts
 * @property {boolean} debug
 *
 * @typedef {object} Step
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd] the workspace by default, for main and post of actions always
 * @property {Record<string, string>} [env] the step's own: `env`, inputs, state
 * @property {string[]} [warnings] that the runner prints before it
 */

/**
 * The complete environment of a step, in the runner's order: later values take precedence.
 *
 * @param {JobSoFar} job
 * @param {Record<string, string>} own
 * @returns {Record<string, string>}
 */
function stepEnvironment({ folders, env, prependPath, contexts }, own) {
  const { home, tmp } = folders;
  const places =
    process.platform === 'win32' ? { USERPROFILE: home, APPDATA: home, TEMP: tmp, TMP: tmp } : { TMPDIR: tmp };
  const machine = { ...basicEnvironment(), HOME: home, ...places, ...machineVariables(folders) };
  /** @type {Record<string, string>} */
  const merged = { ...machine, CI: 'true', ...env, ...own };
  const PATH = [...prependPath.toReversed(), merged['PATH']].join(delimiter);
  return { ...merged, PATH, ...contexts, GITHUB_ACTIONS: 'true' };
}

/**
 * Sets variables for later steps. On Windows the runner also ignores the case of names
 * (VarUtil.EnvironmentVariableKeyComparer): it keeps the first spelling and the last value.
 *
 * @param {Record<string, string>} env changed
 * @param {Record<string, string>} given
 * @param {NodeJS.Platform} platform
 */
export function setVariables(env, given, platform) {
  for (const [name, value] of Object.entries(given)) {
    const known = Object.keys(env).find((other) => other.toLowerCase() === name.toLowerCase());
    env[platform === 'win32' ? (known ?? name) : name] = value;
  }
}

/**
 * Runs a step to its end. Its files are processed even if it failed or was killed (ActionRunner.cs, `finally`).
 *
 * @param {JobSoFar} job
 * @param {Step & ProcessControl} step
 * @returns {Promise<StepResult>}
 * @throws {Error} if the command cannot be started
 */
export async function runStep(job, { command, args, cwd, env = {}, warnings = [], killAt, onSpawn, timeout }) {
  const log = new StepLog({ masker: job.masker, debug: job.debug, workspace: job.folders.workspace });
  for (const message of warnings) log.annotate({ level: 'warning', message });
  mkdirSync(job.folders.commands, { recursive: true });
  const commandFiles = createCommandFiles(job.folders.commands);
  const { exitCode, signal, stdout, stderr, effects, milliseconds } = await runProcess(command, args, {
    cwd: cwd ?? job.folders.workspace,
    env: { ...stepEnvironment(job, env), ...commandFiles },
    onLine: (line) => log.take(line),
    onSpawn,
    timeout,
    effects: killAt !== undefined,
  });

  const files = readCommandFiles(commandFiles);
  job.prependPath.push(...files.path);
  setVariables(job.env, files.env, process.platform);
  const state = { ...log.state, ...files.state };
  const outputs = { ...log.outputs, ...files.outputs };
  for (const [name, value] of Object.entries(files.env)) log.debug(`${name}='${value}'`);
  for (const [name, value] of Object.entries(state)) log.debug(`Save intra-action state ${name} = ${value}`);
  for (const [name, value] of Object.entries(outputs)) log.debug(`Set output ${name} = ${value}`);
  for (const message of files.errors) log.annotate({ level: 'error', message });

  return {
    conclusion: exitCode === 0 && !log.failed && !files.failed ? 'success' : 'failure',
    ...{ exitCode, signal, stdout, stderr, log: log.lines.join('\n'), annotations: log.annotations },
    ...{ outputs, state, env: files.env, summary: files.summary, effects, milliseconds },
  };
}
