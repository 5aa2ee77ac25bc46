import { type Environment, variable } from './environment.js';

/**
 * The home folder, as Node's os.homedir() finds it. That module is loaded only where no variable tells: it costs more
 * than to look at one.
 */
export async function homeOf(environment: Environment, platform: NodeJS.Platform): Promise<string> {
  const named = variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME');
  if (named) return named;
  const os = await import('node:os');
  // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
  return named === '' ? os.userInfo().homedir : os.homedir();
}
