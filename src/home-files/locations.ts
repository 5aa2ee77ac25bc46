import fs from 'node:fs';
import path from 'node:path';
import type { ClientRequirements } from '../clients/requirements.js';
import { type Environment, variable } from '../runner/environment.js';

/** A file outside RUNNER_TEMP that some package managers read. */
export interface HomeFileLocation {
  readonly path: string;
  readonly format: 'npmrc' | 'yarnrc';
  /** The package managers that read nothing else, for messages. */
  readonly readers: string;
}

/**
 * Where Yarn 2+ looks: the folder above the workspace belongs to one runner and one repository, which the home folder does not,
 * and job containers see it. The home folder is for a step without a workspace.
 */
export function yarnrcPath(environment: Environment, home: string): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace === '' ? '' : path.dirname(path.resolve(workspace));
  const exists = above !== '' && above !== path.resolve(workspace) && fs.existsSync(above);
  return path.join(exists ? above : home, '.yarnrc.yml');
}

/** All files outside RUNNER_TEMP that this action may ever replace by a link. Post touches no others. */
export function knownHomeFiles(environment: Environment, home: string): string[] {
  const files = [path.join(home, '.npmrc'), path.join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
  return [...new Set(files)];
}

/** The files that the package managers of the job need. */
export function neededHomeFiles(
  { homeNpmrc, yarnrc }: ClientRequirements,
  environment: Environment,
  home: string,
): HomeFileLocation[] {
  const needed: HomeFileLocation[] = [];
  if (homeNpmrc.length > 0) {
    needed.push({ path: path.join(home, '.npmrc'), format: 'npmrc', readers: homeNpmrc.join(', ') });
  }
  if (yarnrc) needed.push({ path: yarnrcPath(environment, home), format: 'yarnrc', readers: 'Yarn 2+' });
  return needed;
}
