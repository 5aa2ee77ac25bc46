import fs from 'node:fs';
import path from 'node:path';
import type { Needs } from '../clients/needs.js';
import { type Environment, variable } from '../environment.js';
import type { Places } from '../facts.js';
import { inspectPlace } from './occupant.js';
import { textIn } from './text.js';
import { inUse } from './turn.js';

/**
 * Where yarn from 2 on looks: the folder above the workspace belongs to one runner and one repository, which the home
 * folder does not, and job containers see it. The home folder is for a step without a workspace.
 */
export function yarnrcPlace(environment: Environment, home: string): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace === '' ? '' : path.dirname(path.resolve(workspace));
  const there = above !== '' && above !== path.resolve(workspace) && fs.existsSync(above);
  return path.join(there ? above : home, '.yarnrc.yml');
}

/** All places that this action may ever use; post touches no others. */
export function knownPlaces(environment: Environment, home: string): string[] {
  return [path.join(home, '.npmrc'), path.join(home, '.yarnrc.yml'), yarnrcPlace(environment, home)];
}

/**
 * Looks at the places that are needed.
 *
 * @throws Refusal `home-in-use` if another job is using one
 */
export function gatherPlaces(needs: Needs, environment: Environment, home: string, tempFolder: string): Places {
  const look = (place: string) => {
    if (inspectPlace(place, tempFolder).kind === 'busy') throw inUse(place);
    return { path: place, text: textIn(place, tempFolder) };
  };
  return {
    homeNpmrc: needs.homeNpmrc.length > 0 ? look(path.join(home, '.npmrc')) : undefined,
    yarnrc: needs.yarnrc ? look(yarnrcPlace(environment, home)) : undefined,
    leftovers: [...new Set(knownPlaces(environment, home))].filter(
      (place) => inspectPlace(place, tempFolder).kind === 'leftover',
    ),
  };
}
