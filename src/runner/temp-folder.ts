import { type Environment, variable } from './environment.js';

/**
 * RUNNER_TEMP; empty if it is not set. On Windows with `\`, as the targets of links are read back, so that paths in it can be
 * compared.
 */
export function tempFolderOf(environment: Environment, platform: NodeJS.Platform): string {
  const folder = variable(environment, 'RUNNER_TEMP') ?? '';
  return platform === 'win32' ? folder.replaceAll('/', '\\') : folder;
}
