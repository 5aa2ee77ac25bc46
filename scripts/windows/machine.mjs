/** A Windows machine under Wine, which runs during the tests. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, programOf, windowsPath } from './folders.mjs';
import { NODE } from './versions.mjs';
import { inDebian } from './wine.mjs';

/**
 * @typedef {object} Command with Windows paths
 * @property {string} file
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} env the complete environment
 * @property {number} [timeout] milliseconds; then it is killed
 * @property {boolean} [effects] it was started with `kill-at-effect.mjs` and reports on file descriptor 3
 *
 * @typedef {object} Outcome
 * @property {number | null} exitCode null if it was killed after the timeout
 * @property {string} stdout
 * @property {string} stderr
 * @property {string[]} effects what `kill-at-effect.mjs` reported
 */

const AGENT = fileURLToPath(new URL('agent.cjs', import.meta.url));
/** Wine starts in a second, but another Wine may still be running. */
const START = 90_000;

export class Machine {
  #folder;
  #port;
  #stop;
  #count = 0;

  /** @param {string} folder for output @param {number} port the agent's @param {() => Promise<void>} stop */
  constructor(folder, port, stop) {
    this.#folder = folder;
    this.#port = port;
    this.#stop = stop;
  }

  /**
   * Starts Wine.
   *
   * @throws {Error} if it does not start, with its output
   */
  static async start() {
    const folder = mkdtempSync(join(CACHE, 'run-'));
    const [portFile, log] = [join(folder, 'port'), join(folder, 'agent.log')];
    const printed = openSync(log, 'w');
    const command = ['wine', windowsPath(programOf(NODE)), windowsPath(AGENT), windowsPath(portFile)];
    const child = spawn(...inDebian(command), { stdio: ['ignore', printed, printed] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill); // this ends the first process of the namespace, and so all processes in it
    const stop = async () => {
      kill();
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    for (const start = performance.now(); ; ) {
      const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
      if (port > 0) return new Machine(folder, port, stop);
      if (child.exitCode !== null || performance.now() - start > START) {
        const said = readFileSync(log, 'utf8');
        await stop();
        throw new Error(`Wine did not start Node for Windows:\n${said}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Runs a program to its end.
   *
   * @param {Command} command
   * @returns {Promise<Outcome>}
   * @throws {Error} if it cannot be started
   */
  async run({ file, args, cwd, env, timeout = 120_000, effects = false }) {
    const base = join(this.#folder, String(++this.#count));
    const outputs = ['out', 'err', ...(effects ? ['effects'] : [])].map((kind) => `${base}.${kind}`);
    const answer = await this.#ask({ file, args, cwd, env, timeout, outputs: outputs.map(windowsPath) });
    if (answer.error !== undefined) throw new Error(`${file} cannot be started: ${answer.error}`);
    const [stdout = '', stderr = '', reports = ''] = outputs.map((output) => readFileSync(output, 'utf8'));
    for (const output of outputs) rmSync(output);
    return { exitCode: answer.exitCode, stdout, stderr, effects: reports.split('\n').filter(Boolean) };
  }

  /** Ends Wine and all its processes. */
  async stop() {
    await this.#stop();
  }

  /** @param {object} message @returns {Promise<{ exitCode: number | null, error?: string }>} */
  #ask(message) {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: this.#port, method: 'POST' }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.once('end', () => resolve(JSON.parse(text)));
      });
      asked.once('error', reject);
      asked.end(JSON.stringify(message));
    });
  }
}
