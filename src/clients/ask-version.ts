import fs from 'node:fs';
import path from 'node:path';
import { type Environment, variable } from '../runner/environment.js';
import { runProgram } from '../runner/run-program.js';
import type { Client } from './detect.js';
import { parseVersion, type Version } from './version.js';

/** The variables that a package manager needs to be found and started. None holds a secret of this step. */
const PASSED_VARIABLES = [
  'PATH',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TEMP',
  'TMP',
  'TMPDIR',
  'COREPACK_HOME',
  'BUN_INSTALL',
];

/** How long a package manager may take to answer, in milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * Runs an installed package manager to get its version.
 *
 * @param workspace the working directory, because a project may have its own version
 * @param timeLimit in milliseconds
 * @returns nothing known if it is not installed or does not answer
 */
export async function askVersion(
  { name }: Pick<Client, 'name'>,
  workspace: string,
  environment: Environment,
  timeLimit = TIMEOUT_MS,
): Promise<Version> {
  const passedOn = PASSED_VARIABLES.flatMap((key) => {
    const value = variable(environment, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const options = {
    cwd: workspace,
    env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  const onWindows = process.platform === 'win32';
  const program = onWindows ? programOnWindows(name, environment) : name;
  if (program === undefined) return [];
  const { stdout, error } = onWindows
    ? await runProgram(`"${program}" --version`, [], { ...options, shell: true })
    : await runProgram(program, ['--version'], options);
  // It may have failed after its answer.
  return error?.killed === true ? [] : parseVersion(stdout.trim());
}

/**
 * The program on PATH. Most package managers are `.cmd` files on Windows, which only a shell can run; but cmd.exe and Node.js look in the
 * working directory first, where the project could have a file of that name.
 *
 * @returns undefined if there is none
 */
export function programOnWindows(name: string, environment: Environment, exists = fs.existsSync): string | undefined {
  const folders = (variable(environment, 'PATH') ?? '').split(';').filter((folder) => path.win32.isAbsolute(folder));
  const candidates = folders.flatMap((folder) => ['.exe', '.cmd'].map((end) => path.win32.join(folder, name + end)));
  return candidates.find((file) => exists(file));
}
