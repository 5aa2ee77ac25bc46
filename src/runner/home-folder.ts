import { homedir, userInfo } from 'node:os';
import { type Environment, variable } from './environment.js';

/**
 * The home folder, where package managers look for their configuration. On Windows HOME counts for npm alone, as
 * `userConfigPath` says; pnpm 11 and 12, Yarn 1 to 4, bun and deno look in USERPROFILE (measured under Wine, 2026-11).
 */
export function homeFolder(environment: Environment, platform: NodeJS.Platform): string {
  const folder = variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME');
  if (folder) return folder;
  // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
  return folder === '' ? userInfo().homedir : homedir();
}

/** Whose a home folder is: this job's alone, on a machine or in a container that goes away with it, or shared with others. */
export type HomeOwner = 'job' | 'container' | 'shared';

/** The runner gives each job container a home folder of its own, and sets HOME to `/github/home` in it. */
export function homeOwner(environment: Environment, home: string): HomeOwner {
  if (/(^|[\\/])github[\\/]home[\\/]?$/.test(home)) return 'container';
  return variable(environment, 'RUNNER_ENVIRONMENT') === 'github-hosted' ? 'job' : 'shared';
}
