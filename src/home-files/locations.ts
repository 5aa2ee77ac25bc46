import fs from 'node:fs';
import path from 'node:path';
import type { ClientRequirements } from '../clients/requirements.js';
import type { HomeFiles } from '../job/context.js';
import { type Environment, variable } from '../runner/environment.js';
import { inspectHomeFile } from './inspect.js';
import { inUse } from './lock.js';
import { textOfHomeFile } from './read.js';

/**
 * Where yarn from 2 on looks: the folder above the workspace belongs to one runner and one repository, which the home
 * folder does not, and job containers see it. The home folder is for a step without a workspace.
 */
export function yarnrcPath(environment: Environment, home: string): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace === '' ? '' : path.dirname(path.resolve(workspace));
  const there = above !== '' && above !== path.resolve(workspace) && fs.existsSync(above);
  return path.join(there ? above : home, '.yarnrc.yml');
}

/** All places that this action may ever use; post touches no others. */
export function knownHomeFiles(environment: Environment, home: string): string[] {
  return [path.join(home, '.npmrc'), path.join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
}

/**
 * Looks at the places that are needed.
 *
 * @throws UserError `home-in-use` if another job is using one
 */
export function readHomeFiles(
  needs: ClientRequirements,
  environment: Environment,
  home: string,
  tempFolder: string,
): HomeFiles {
  const look = (place: string) => {
    if (inspectHomeFile(place, tempFolder).kind === 'busy') throw inUse(place);
    return { path: place, text: textOfHomeFile(place, tempFolder) };
  };
  return {
    homeNpmrc: needs.homeNpmrc.length > 0 ? look(path.join(home, '.npmrc')) : undefined,
    yarnrc: needs.yarnrc ? look(yarnrcPath(environment, home)) : undefined,
    leftovers: [...new Set(knownHomeFiles(environment, home))].filter(
      (place) => inspectHomeFile(place, tempFolder).kind === 'leftover',
    ),
  };
}
