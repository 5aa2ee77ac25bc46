import { homedir, userInfo } from 'node:os';
import { type Environment, variable } from './environment.js';

/** The home folder, where package managers look for their configuration. npm on Windows prefers HOME, if it is set. */
export function homeFolder(environment: Environment, platform: NodeJS.Platform): string {
  const names = platform === 'win32' ? ['HOME', 'USERPROFILE'] : ['HOME'];
  for (const name of names) {
    const folder = variable(environment, name);
    if (folder) return folder;
  }
  // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
  return variable(environment, 'USERPROFILE') === '' ? userInfo().homedir : homedir();
}

/** Whose a home folder is: this job's alone, on a machine or in a container that goes away with it, or shared with others. */
export type HomeOwner = 'job' | 'container' | 'shared';

/** The runner gives each job container a home folder of its own, and sets HOME to `/github/home` in it. */
export function homeOwner(environment: Environment, home: string): HomeOwner {
  if (/(^|[\\/])github[\\/]home[\\/]?$/.test(home)) return 'container';
  return variable(environment, 'RUNNER_ENVIRONMENT') === 'github-hosted' ? 'job' : 'shared';
}
