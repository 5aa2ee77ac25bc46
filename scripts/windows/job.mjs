/** A job on a Windows runner: like `Job` of scripts/sandbox/runner.mjs, but its steps run under Wine. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCommandFiles, readCommandFiles } from '../sandbox/command-files.mjs';
import { contextVariables } from '../sandbox/job-environment.mjs';
import { emptyFolder, snapshot } from '../sandbox/job-folders.mjs';
import { searchableContent } from '../sandbox/searchable-content.mjs';
import { SecretMasker } from '../sandbox/secret-masker.mjs';
import { setVariables } from '../sandbox/step.mjs';
import { StepLog } from '../sandbox/step-log.mjs';
import { prepareUses } from '../sandbox/uses-step.mjs';
import { DRIVE_D, PROJECT, programOf, USERS, windowsPath } from './folders.mjs';
import { withRealLinks } from './links.mjs';
import { NODE } from './versions.mjs';

/**
 * @typedef {import('../sandbox/step.mjs').ProcessControl} ProcessControl
 * @typedef {Pick<import('../sandbox/step.mjs').StepResult, 'conclusion' | 'exitCode' | 'signal' | 'stdout' | 'stderr' | 'log'
 *   | 'annotations' | 'outputs' | 'state' | 'env' | 'summary' | 'effects' | 'milliseconds'>} StepResult
 * @typedef {StepResult & { post: (control?: ProcessControl) => Promise<StepResult> }} UsesResult
 *
 * @typedef {object} JobOptions
 * @property {import('./machine.mjs').Machine} machine
 * @property {'emulated' | 'refused'} [links] how symbolic links behave for the action; see preload/
 * @property {boolean} [busy] renaming a file fails for a moment
 * @property {'hosted' | 'shared'} [profile] one job uses the home folder, as on a GitHub-hosted runner (the default), or all jobs do
 * @property {string} [user] name of the home folder; two jobs of one user share it
 * @property {string} [runner] name of its work folder on drive D; each runner has its own
 * @property {Record<string, string>} [env] the job's `env`
 * @property {Record<string, string>} [contexts] variables of the runner that differ from the usual ones
 * @property {import('./versions.mjs').WindowsPackage} [node] the Node that runs the action
 */

const preload = (/** @type {string} */ name) => fileURLToPath(new URL(`preload/${name}.cjs`, import.meta.url));

/** Deletes the files of earlier jobs on both drives, including home folders. */
export function emptyDrives() {
  for (const folder of [DRIVE_D, USERS]) emptyFolder(folder);
}

/** @param {string} text an argument @returns {string} with Linux paths replaced by Windows paths */
function asWindows(text) {
  if (text.startsWith('file:///')) return text.replace(/^file:\/\/\//, 'file:///Z:/');
  return text.startsWith('/') ? windowsPath(text) : text;
}

export class WindowsJob {
  masker = new SecretMasker();
  /** @type {StepResult[]} of all steps so far, posts included */
  results = [];
  /** @type {import('../sandbox/uses-step.mjs').UsesStep[]} */
  #posts = [];

  /** @param {JobOptions} options */
  constructor({
    machine,
    links = 'emulated',
    busy = false,
    profile = 'hosted',
    user = 'runneradmin',
    runner = 'a',
    env = {},
    contexts = {},
    node = NODE,
  }) {
    this.machine = machine;
    this.node = node;
    this.preloads = [`links-${links}`, 'record-icacls', ...(busy ? ['renames-busy'] : [])].map(preload);
    /** Linux paths. */
    this.home = join(USERS, user);
    this.work = join(DRIVE_D, runner);
    this.workspace = join(this.work, 'repo', 'repo');
    this.temp = join(this.work, '_temp');
    this.commands = join(this.temp, '_runner_file_commands');
    this.appData = join(this.home, 'AppData');
    this.action = join(this.work, '_actions', 'acme', 'npm-registry-login', 'v1');
    this.env = { ...env };
    rmSync(this.temp, { recursive: true, force: true });
    for (const folder of [
      this.workspace,
      this.commands,
      join(this.appData, 'Local', 'Temp'),
      join(this.appData, 'Roaming'),
    ])
      mkdirSync(folder, { recursive: true });
    if (!existsSync(this.action)) {
      for (const part of ['action.yml', 'dist'])
        cpSync(join(PROJECT, part), join(this.action, part), { recursive: true });
    }
    /** @type {import('../sandbox/job-folders.mjs').JobFolders} */
    const folders = { ...this, profile, root: DRIVE_D, tmp: join(this.appData, 'Local', 'Temp') };
    const given = contextVariables({
      ...{ folders, runner, repository: 'acme/repo', eventName: 'push', event: {}, actor: 'octocat', debug: true },
    });
    const paths = Object.entries(given).map(([name, value]) => [
      name,
      value.startsWith(DRIVE_D) ? windowsPath(value) : value,
    ]);
    this.contexts = { ...Object.fromEntries(paths), RUNNER_OS: 'Windows', RUNNER_ARCH: 'X64', ...contexts };
  }

  /** The environment of the runner on a hosted Windows machine, which has no HOME. */
  #machineEnvironment() {
    const home = windowsPath(this.home).replace(/^C:\\users/, 'C:\\Users');
    const local = `${home}\\AppData\\Local`;
    return {
      SystemRoot: 'C:\\Windows',
      SystemDrive: 'C:',
      windir: 'C:\\Windows',
      ComSpec: 'C:\\Windows\\system32\\cmd.exe',
      PATHEXT: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC',
      Path: `C:\\Windows\\system32;C:\\Windows;${windowsPath(dirname(programOf(this.node)))}`,
      ProgramData: 'C:\\ProgramData',
      NUMBER_OF_PROCESSORS: '2',
      COMPUTERNAME: 'runnervm',
      USERDOMAIN: 'runnervm',
      USERNAME: 'runneradmin',
      USERPROFILE: home,
      HOMEDRIVE: 'C:',
      HOMEPATH: home.slice(2),
      APPDATA: `${home}\\AppData\\Roaming`,
      LOCALAPPDATA: local,
      TEMP: `${local}\\Temp`,
      TMP: `${local}\\Temp`,
      CI: 'true',
    };
  }

  /**
   * A `uses:` step of this action: registers its post, then runs its main.
   *
   * @param {import('../sandbox/uses-step.mjs').UsesOptions & ProcessControl} [options]
   * @returns {Promise<UsesResult>}
   */
  async uses({ killAt, ...options } = {}) {
    const step = prepareUses({ ...options, actionDir: this.action }, programOf(this.node), (process) =>
      this.#step(process).then((result) => /** @type {import('../sandbox/step.mjs').StepResult} */ (result)),
    );
    const nodeArgs = this.preloads.flatMap((file) => ['--require', file]);
    this.#posts.push({ ...step, post: (control) => /** @type {any} */ (step.post)({ nodeArgs, ...control }) });
    const result = await step.main({ killAt, nodeArgs });
    return { ...result, post: (control) => /** @type {any} */ (step.post)({ nodeArgs, ...control }) };
  }

  /** Runs the posts of all `uses` steps, newest first. @returns {Promise<StepResult[]>} */
  async post() {
    const results = [];
    for (let step = this.#posts.pop(); step?.post; step = this.#posts.pop()) results.push(await step.post());
    return results;
  }

  /**
   * Runs the command of a later step: a package manager of versions.mjs.
   *
   * @param {import('./versions.mjs').WindowsPackage} client
   * @param {string[]} args
   * @param {{ cwd?: string, env?: Record<string, string> }} [step] `cwd` is a Linux path, the workspace by default
   */
  async run(client, args, { cwd, env } = {}) {
    const program = programOf(client);
    const command = program.endsWith('.exe') ? program : programOf(NODE);
    const all = command === program ? args : [program, ...args];
    const folders = [this.home, this.work];
    return await withRealLinks(folders, () =>
      this.#step({ command, args: all, ...(cwd ? { cwd } : {}), env: env ?? {} }),
    );
  }

  /** Ends the job: RUNNER_TEMP is emptied. */
  end() {
    emptyFolder(this.temp);
  }

  /** The files in the home folder and the work folder. */
  snapshot() {
    return new Map([
      ...[...snapshot(this.home)].map(([name, entry]) => /** @type {const} */ ([`home/${name}`, entry])),
      ...[...snapshot(this.work)].map(([name, entry]) => /** @type {const} */ ([`work/${name}`, entry])),
    ]);
  }

  /** Everything that may contain a secret now. */
  *searchableContent() {
    const results = /** @type {import('../sandbox/step.mjs').StepResult[]} */ (this.results);
    yield* searchableContent(this.home, results);
    yield* searchableContent(this.work, []);
  }

  /** The calls of `icacls` so far, with the size of the file at that time. @returns {Array<{ file: string, args: string[], size: number }>} */
  icacls() {
    const record = join(this.commands, 'icacls');
    if (!existsSync(record)) return [];
    return readFileSync(record, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /** @param {import('../sandbox/step.mjs').Step & ProcessControl} step @returns {Promise<StepResult>} */
  async #step({ command, args, cwd = this.workspace, env = {}, warnings = [], killAt, timeout }) {
    const log = new StepLog({ masker: this.masker, debug: true, workspace: windowsPath(this.workspace) });
    for (const message of warnings) log.annotate({ level: 'warning', message });
    mkdirSync(this.commands, { recursive: true });
    const files = createCommandFiles(this.commands);
    const commandFiles = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, windowsPath(file)]));
    /** @type {Record<string, string>} */
    const environment = this.#machineEnvironment();
    setVariables(environment, { ...this.env }, 'win32');
    setVariables(environment, { ...env }, 'win32');
    const started = performance.now();
    const { exitCode, stdout, stderr, effects } = await this.machine.run({
      file: windowsPath(command),
      args: args.map(asWindows),
      cwd: windowsPath(cwd),
      env: { ...environment, ...this.contexts, GITHUB_ACTIONS: 'true', ...commandFiles },
      effects: killAt !== undefined,
      ...(timeout === undefined ? {} : { timeout }),
    });
    const milliseconds = performance.now() - started;
    for (const line of `${stdout}${stderr}`.split(/\r\n|\n|\r/)) log.take(line);
    for (const file of Object.values(files)) asLinux(file);
    const read = readCommandFiles(files);
    setVariables(this.env, read.env, 'win32');
    const killed = /^killed by (SIG[A-Z]+)$/.exec(effects.at(-1) ?? '')?.[1];
    const result = {
      conclusion: /** @type {'success' | 'failure'} */ (
        exitCode === 0 && !log.failed && !read.failed ? 'success' : 'failure'
      ),
      exitCode: killed === undefined ? exitCode : null,
      signal: /** @type {NodeJS.Signals | null} */ (killed ?? null),
      ...{ stdout, stderr, log: log.lines.join('\n'), annotations: log.annotations },
      outputs: { ...log.outputs, ...read.outputs },
      state: { ...log.state, ...read.state },
      ...{ env: read.env, summary: read.summary, milliseconds },
      effects: killed === undefined ? effects : effects.slice(0, -1),
    };
    this.results.push(result);
    return result;
  }
}

/** On Windows the runner also accepts CRLF as a line end (FileCommandManager.cs). @param {string} file */
function asLinux(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.includes('\r\n')) writeFileSync(file, text.replaceAll('\r\n', '\n'));
}
