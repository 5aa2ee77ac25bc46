/** Counts machine instructions with valgrind. Unlike times, counts do not depend on other load on the machine. */
import { spawnSync } from 'node:child_process';
import { bundledNode } from '../sandbox/job-environment.mjs';

/**
 * @returns {string | undefined} the command to start valgrind; undefined if it is not installed. The program is preferred
 *   to Debian's `valgrind`, a dash script: dash drops variables such as `INPUT_REGISTRY-URL`.
 */
export function valgrind() {
  return ['valgrind.bin', 'valgrind'].find((command) => spawnSync(command, ['--version']).status === 0);
}

/**
 * Runs a script once under valgrind, which takes seconds.
 *
 * @param {import('./measure.mjs').Run} run
 * @returns {number} millions of instructions
 * @throws {Error} if the script fails or valgrind is not installed
 */
export function instructionsOf({ script, prepare }) {
  const env = prepare();
  const options = [
    '--tool=cachegrind',
    '--cache-sim=no',
    '--cachegrind-out-file=/dev/null',
    '--smc-check=all-non-file',
  ];
  // Without fixed seeds, counts of the same script differ by 8 % (Node 24.21).
  const node = [bundledNode(), '--single-threaded', '--hash-seed=1', '--random-seed=1', script];
  const child = spawnSync(valgrind() ?? 'valgrind', [...options, ...node], {
    env,
    cwd: env['GITHUB_WORKSPACE'],
    encoding: 'utf8',
  });
  const count = /I\s+refs:\s+([\d,]+)/.exec(child.stderr)?.[1];
  if (child.status !== 0 || count === undefined) throw new Error(`${script} failed:\n${child.stdout}${child.stderr}`);
  return Number(count.replaceAll(',', '')) / 1e6;
}
