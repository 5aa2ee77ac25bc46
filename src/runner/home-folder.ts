import { homedir } from 'node:os';
import { type Environment, variable } from './environment.js';

/** The home folder, where package managers look for their configuration. npm on Windows prefers HOME, if it is set. */
export function homeFolder(environment: Environment, platform: NodeJS.Platform): string {
  const names = platform === 'win32' ? ['HOME', 'USERPROFILE'] : ['HOME'];
  for (const name of names) {
    const folder = variable(environment, name);
    if (folder) return folder;
  }
  return homedir();
}
