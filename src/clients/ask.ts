import { getExecOutput } from '@actions/exec';
import { type Environment, variable } from '../environment.js';
import type { Client } from './detect.js';
import { parseVersion, type Version } from './version.js';

/** What a client needs to be found and started; nothing that holds a secret of this step. */
const PASSED_ON = [
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

/**
 * Asks an installed client for its version.
 *
 * @param workspace where it is asked, since a project may bring its own
 * @returns nothing known if it is not there or does not tell
 */
export async function askVersion({ name }: Client, workspace: string, environment: Environment): Promise<Version> {
  const passedOn = PASSED_ON.flatMap((key) => {
    const value = variable(environment, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  try {
    const { stdout } = await getExecOutput(name, ['--version'], {
      cwd: workspace,
      env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' },
      silent: true,
      ignoreReturnCode: true,
    });
    return parseVersion(stdout.trim());
  } catch {
    return [];
  }
}
