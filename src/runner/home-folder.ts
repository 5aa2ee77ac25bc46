import { type Environment, variable } from './environment.js';

/**
 * The home folder, as Node's os.homedir() finds it. That module is loaded only where no variable tells: it costs more
 * than to look at one.
 */
export async function homeOf(environment: Environment, platform: NodeJS.Platform): Promise<string> {
  return variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME') || (await import('node:os')).homedir();
}
