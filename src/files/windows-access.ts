import { type Environment, variable } from '../runner/environment.js';
import { runProgram } from '../runner/run-program.js';

/**
 * The accounts Local System and Network Service. The runner's service uses the latter unless told otherwise (its
 * config.cmd). For both, USERNAME is the account of the machine, which is not found, or is another one.
 */
const SERVICE_ACCOUNTS = ['*S-1-5-18', '*S-1-5-20'];

/** The command that leaves only the current user with access to a file (learn.microsoft.com, "icacls"). */
export function accessCommand(path: string, environment: Environment): { tool: string; args: string[] } {
  const domain = variable(environment, 'USERDOMAIN');
  const name = variable(environment, 'USERNAME') ?? '';
  const isService = name.toLowerCase() === `${variable(environment, 'COMPUTERNAME') ?? ''}$`.toLowerCase();
  const users = isService ? SERVICE_ACCOUNTS : [domain ? `${domain}\\${name}` : name];
  // The full path: a folder of the workspace on PATH must not provide it.
  const tool = `${variable(environment, 'SystemRoot') ?? 'C:\\Windows'}\\System32\\icacls.exe`;
  return { tool, args: [path, '/inheritance:r', '/grant:r', ...users.map((user) => `${user}:F`)] };
}

/** Gives only the current user access to a file: on Windows, mode 0600 has no effect. @throws Error if the tool fails */
export async function restrictToCurrentUser(path: string, environment: Environment): Promise<void> {
  const { tool, args } = accessCommand(path, environment);
  const { error } = await runProgram(tool, args, { windowsHide: true });
  if (error !== null) throw error;
}
