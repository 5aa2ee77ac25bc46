import type { ClientRequirements } from '../clients/requirements.js';
import type { Environment } from '../runner/environment.js';
import { inspectHomeFile } from './inspect.js';
import { type HomeFileLocation, knownHomeFiles, neededHomeFiles } from './locations.js';
import { textOfHomeFile } from './read-home-file.js';

/** The home files of a job before this step. */
export interface HomeFiles {
  /** The files that are needed, with the text of each; empty if there is none. */
  readonly homeFiles: readonly (HomeFileLocation & { readonly text: string })[];
  /** Files, needed or not, where a killed job left a link. */
  readonly leftovers: readonly string[];
}

/**
 * Reads the home files that package managers need.
 *
 * @throws UserError `home-in-use` if another job uses one of them
 */
export function readHomeFiles(
  requirements: ClientRequirements,
  environment: Environment,
  home: string,
  tempFolder: string,
): HomeFiles {
  return {
    homeFiles: neededHomeFiles(requirements, environment, home).map((location) => ({
      ...location,
      text: textOfHomeFile(location.path, tempFolder),
    })),
    leftovers: knownHomeFiles(environment, home).filter(
      (file) => inspectHomeFile(file, tempFolder).kind === 'leftover',
    ),
  };
}
