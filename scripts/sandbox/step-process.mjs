/** Runs one process of a step and splits its output into lines like the runner's ProcessInvoker.cs. */
import { spawn } from 'node:child_process';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 *
 * @typedef {object} ProcessOptions
 * @property {string} cwd
 * @property {Record<string, string>} env the complete environment: nothing is inherited
 * @property {(line: string) => void} onLine called with each line of both streams, without its line end
 * @property {((child: ChildProcess) => void) | undefined} [onSpawn] e.g. to send it a signal
 * @property {number | undefined} [timeout] milliseconds until it is killed
 * @property {boolean} [effects] it was started with `kill-at-effect.mjs` and reports on file descriptor 3
 *
 * @typedef {object} ProcessResult
 * @property {number | null} exitCode null if a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} stdout raw, including masks and commands
 * @property {string} stderr raw
 * @property {string[]} effects what `kill-at-effect.mjs` reported
 * @property {number} milliseconds
 */

/**
 * Splits a stream into lines like .NET: LF, CRLF and a lone CR each end a line, so a CR in a message can start a forged
 * command.
 *
 * @param {(line: string) => void} onLine
 */
function lineSplitter(onLine) {
  let rest = '';
  return {
    /** @param {string} text */
    feed(text) {
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    },
    end() {
      if (rest !== '') onLine(rest.replace(/\r$/, ''));
    },
  };
}

/**
 * How a process ended that `kill-at-effect.mjs` may have killed. Windows has no signals; there, the last report contains
 * the signal.
 *
 * @param {Pick<ProcessResult, 'exitCode' | 'signal'>} end
 * @param {string[]} reports
 * @param {NodeJS.Platform} platform
 * @returns {Pick<ProcessResult, 'exitCode' | 'signal' | 'effects'>}
 */
export function exitOf({ exitCode, signal }, reports, platform) {
  const killed = /^killed by (SIG[A-Z]+)$/.exec(reports.at(-1) ?? '')?.[1];
  const effects = killed === undefined ? reports : reports.slice(0, -1);
  if (killed === undefined || platform !== 'win32' || exitCode !== 1) return { exitCode, signal, effects };
  return { exitCode: null, signal: /** @type {NodeJS.Signals} */ (killed), effects };
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {ProcessOptions} options
 * @returns {Promise<ProcessResult>} also if it failed or was killed
 * @throws {Error} if it cannot be started
 */
export function runProcess(file, args, { cwd, env, onLine, onSpawn, timeout = 60_000, effects = false }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const stdio = /** @type {'pipe'[]} */ (['ignore', 'pipe', 'pipe', ...(effects ? ['pipe'] : [])]);
    const child = spawn(file, args, { cwd, env, stdio, timeout, killSignal: 'SIGKILL' });
    const output = { stdout: '', stderr: '', effects: '' };
    /** @param {'stdout' | 'stderr' | 'effects'} name @param {import('node:stream').Readable} stream */
    const collect = (name, stream) => {
      const splitter = lineSplitter(name === 'effects' ? () => {} : onLine);
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output[name] += text;
        splitter.feed(text);
      });
      stream.on('end', splitter.end);
    };
    if (child.stdout) collect('stdout', child.stdout);
    if (child.stderr) collect('stderr', child.stderr);
    if (effects) collect('effects', /** @type {import('node:stream').Readable} */ (child.stdio[3]));
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      const milliseconds = performance.now() - started;
      const { stdout, stderr } = output;
      const reports = output.effects.split('\n').filter(Boolean);
      resolve({ ...exitOf({ exitCode, signal }, reports, process.platform), stdout, stderr, milliseconds });
    });
    onSpawn?.(child);
  });
}
