import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { getExecOutput } from '@actions/exec';
import { type Environment, variable } from '../runner/environment.js';
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

/** How long a client may take to answer, in ms. One that has to be downloaded first would, but may not. */
const PATIENCE = 10_000;

/**
 * Asks an installed client for its version.
 *
 * @param workspace where it is asked, since a project may bring its own
 * @param patience how long it may take, in ms
 * @returns nothing known if it is not there or does not tell
 */
export async function askVersion(
  { name }: Pick<Client, 'name'>,
  workspace: string,
  environment: Environment,
  patience = PATIENCE,
): Promise<Version> {
  const passedOn = PASSED_ON.flatMap((key) => {
    const value = variable(environment, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const options = {
    cwd: workspace,
    env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' },
    silent: true,
    ignoreReturnCode: true,
  };
  try {
    const output = await withinTime(name, patience, () => getExecOutput(name, ['--version'], options));
    return parseVersion(output?.stdout.trim() ?? '');
  } catch {
    return [];
  }
}

/**
 * Waits for a client's answer for so long, then ends the client. The toolkit keeps its process to itself, so Node tells
 * of it.
 *
 * @returns undefined if the time was over first
 */
async function withinTime<Answer>(
  name: string,
  patience: number,
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const started: ChildProcess[] = [];
  const onStart = (message: unknown) => started.push((message as { process: ChildProcess }).process);
  // Others may be asked at the same time. On Windows, the name may stand in a command line of the shell.
  const isClient = new RegExp(`(^|[\\\\/])${name}(\\.\\w+)?(["\\s]|$)`);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      for (const child of started) if (child.spawnargs.some((word) => isClient.test(word))) end(child);
      resolve(undefined);
    }, patience);
  });
  subscribe('child_process', onStart);
  try {
    return await Promise.race([ask(), silence]);
  } finally {
    clearTimeout(timer);
    unsubscribe('child_process', onStart);
  }
}

/** Ends a process. Others that it started may hold its pipes open, and so this very process: the pipes are closed, too. */
function end(child: ChildProcess): void {
  child.kill('SIGKILL');
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  child.unref();
}
