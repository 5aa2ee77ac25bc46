import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { getExecOutput } from '@actions/exec';
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
    env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
    silent: true,
    ignoreReturnCode: true,
  };
  try {
    const output = await withinTime(name, timeLimit, () => getExecOutput(name, ['--version'], options));
    return parseVersion(output?.stdout.trim() ?? '');
  } catch {
    return [];
  }
}

/**
 * Waits for the answer of a package manager, and ends its process after the time limit. The toolkit does not expose the process,
 * so it is taken from Node's diagnostics channel.
 *
 * @returns undefined if the time limit was reached first
 */
async function withinTime<Answer>(
  name: string,
  timeLimit: number,
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const started: ChildProcess[] = [];
  const onStart = (message: unknown) => started.push((message as { process: ChildProcess }).process);
  // Others may be asked at the same time. On Windows, the name may be part of a shell command.
  const isClient = new RegExp(`(^|[\\\\/])${name}(\\.\\w+)?(["\\s]|$)`);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      for (const child of started) if (child.spawnargs.some((word) => isClient.test(word))) end(child);
      resolve(undefined);
    }, timeLimit);
  });
  subscribe('child_process', onStart);
  try {
    return await Promise.race([ask(), timeout]);
  } finally {
    clearTimeout(timer);
    unsubscribe('child_process', onStart);
  }
}

/** Ends a process. Its children may keep its pipes open, and so this process, so the pipes are closed, too. */
function end(child: ChildProcess): void {
  child.kill('SIGKILL');
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  child.unref();
}
