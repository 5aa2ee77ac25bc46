import { type ExecException, exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Environment, variable } from '../runner/environment.js';
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
    env: {
      ...Object.fromEntries(passedOn),
      COREPACK_ENABLE_NETWORK: '0', // nothing is downloaded
      NoDefaultCurrentDirectoryInExePath: '1', // cmd.exe would look in the workspace first
    },
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  try {
    // Most package managers are `.cmd` files on Windows, which only a shell can run.
    const { stdout } =
      process.platform === 'win32'
        ? await promisify(exec)(`${name} --version`, options)
        : await promisify(execFile)(name, ['--version'], options);
    return parseVersion(stdout.trim());
  } catch (error) {
    // It may have failed after its answer.
    const { killed, stdout = '' } = error as ExecException;
    return killed === true ? [] : parseVersion(stdout.trim());
  }
}
