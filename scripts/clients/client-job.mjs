/** One client in one job: a clean checkout, the client on PATH as after a setup action, and its commands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundledNode } from '../sandbox/job-environment.mjs';
import { emptyFolder } from '../sandbox/job-folders.mjs';
import { createJob } from '../sandbox/runner.mjs';
import { clientEnvironment } from './commands.mjs';
import { commandFolder } from './install.mjs';
import { writeFiles } from './project.mjs';
import { CLIENTS } from './versions.mjs';

/**
 * @typedef {import('./versions.mjs').Client} Client
 * @typedef {import('../sandbox/step.mjs').StepResult} StepResult
 */

/** pnpm up to version 10 publishes with the npm on PATH. */
const NPM = CLIENTS.findLast(({ name }) => name === 'npm');

export class ClientJob {
  /**
   * @param {Client} client
   * @param {object} job
   * @param {string} job.folder an empty folder
   * @param {string} job.proxy the client's proxy for https
   * @param {Record<string, string>} job.files of the repository
   * @param {Omit<import('../sandbox/runner.mjs').JobOptions, 'parent'>} [job.run] properties of the run
   */
  constructor(client, { folder, proxy, files, run = {} }) {
    this.client = client;
    this.folder = folder;
    this.proxy = proxy;
    this.files = files;
    /** The output `npmrc-path` of the last login. */
    this.npmrc = '';
    // On a shared home folder, it shows which files each client needs.
    this.job = createJob({ parent: join(folder, 'sandbox'), profile: 'shared', ...run });
    const commands = [...(NPM && client.name === 'pnpm' ? [commandFolder(NPM)] : []), commandFolder(client)];
    this.job.prependPath.push(...commands, dirname(bundledNode()));
    this.checkOut();
  }

  /** Resets the workspace to a fresh checkout. */
  checkOut(files = this.files) {
    emptyFolder(this.job.workspace);
    writeFiles(this.job.workspace, files);
  }

  /**
   * Runs a step with this action.
   *
   * @param {object[]} registries its `registries` input
   * @param {Record<string, string>} [inputs] further ones
   * @returns {Promise<import('../sandbox/runner.mjs').UsesResult>}
   * @throws {Error} with its log, if it fails
   */
  async logIn(registries, inputs = {}) {
    const result = await this.job.uses({ with: { registries: JSON.stringify(registries), ...inputs } });
    if (result.conclusion !== 'success') throw new Error(`The login failed:\n${result.log}`);
    this.npmrc = result.outputs['npmrc-path'] ?? '';
    return result;
  }

  /**
   * Runs a command of the client, with empty caches.
   *
   * @param {string[]} args
   * @param {string} [below] folder of the workspace to run it in
   * @returns {Promise<StepResult>}
   */
  async run(args, below = '.') {
    const caches = mkdtempSync(join(this.folder, 'caches-'));
    try {
      const env = clientEnvironment(caches, this.proxy);
      // `env` finds the command on the PATH of the step. `spawn` would search the PATH of the tests.
      return await this.job.run('env', [this.client.name, ...args], { cwd: join(this.job.workspace, below), env });
    } finally {
      rmSync(caches, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** Runs a program of the project. @param {string} file @returns {Promise<StepResult>} */
  runProgram(file) {
    return this.job.run('env', ['node', file]);
  }
}
