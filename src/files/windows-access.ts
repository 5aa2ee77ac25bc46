import { getExecOutput } from '@actions/exec';
import { type Environment, variable } from '../runner/environment.js';

/**
 * Windows' own accounts Local System and Network Service. The runner's service runs as the latter unless told otherwise
 * (its config.cmd), and in both USERNAME is the machine's account, which either cannot be found or is another one.
 */
const SERVICE_ACCOUNTS = ['*S-1-5-18', '*S-1-5-20'];

/** The command that leaves only the current user with access to a file (learn.microsoft.com, "icacls"). */
export function accessCommand(path: string, environment: Environment): { tool: string; args: string[] } {
  const domain = variable(environment, 'USERDOMAIN');
  const name = variable(environment, 'USERNAME') ?? '';
  const isService = name.toLowerCase() === `${variable(environment, 'COMPUTERNAME') ?? ''}$`.toLowerCase();
  const users = isService ? SERVICE_ACCOUNTS : [domain ? `${domain}\\${name}` : name];
  // By its full path: a workspace folder on PATH must not answer for it.
  const tool = `${variable(environment, 'SystemRoot') ?? 'C:\\Windows'}\\System32\\icacls.exe`;
  return { tool, args: [path, '/inheritance:r', '/grant:r', ...users.map((user) => `${user}:F`)] };
}

/**
 * Gives only the current user access to a file. A mode of 0600 means nothing on Windows.
 *
 * @throws Error if the tool cannot be run or fails
 */
export async function restrictToCurrentUser(path: string, environment: Environment): Promise<void> {
  const { tool, args } = accessCommand(path, environment);
  await getExecOutput(tool, args, { silent: true });
}
