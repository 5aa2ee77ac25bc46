import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { inspectHomeFile } from './inspect.js';
import { type HomeFileLocation, type HomeFileSituation, homeFileLocations, knownHomeFiles } from './locations.js';
import { textOfHomeFile } from './read-home-file.js';

/** A home file that is to be replaced. */
export interface HomeFile extends HomeFileLocation {
  /** What package managers find there now; empty if nothing. */
  readonly text: string;
}

/** The home files of a job before this step. */
export interface HomeFiles {
  readonly homeFiles: readonly HomeFile[];
  /** Files, used or not, where a killed job left a link. */
  readonly leftovers: readonly string[];
}

/**
 * Reads the home files that this step uses. One that is not required and cannot be read is left out, which is reported.
 *
 * @throws UserError `home-in-use` if another job uses one of them; `link-failed` if one that is required cannot be read
 */
export function readHomeFiles(situation: HomeFileSituation, tempFolder: string, diagnostics: Diagnostics): HomeFiles {
  const homeFiles = homeFileLocations(situation, diagnostics).flatMap((location): HomeFile[] => {
    try {
      return [{ ...location, text: textOfHomeFile(location.path, tempFolder) }];
    } catch (error) {
      if (location.required || !(error instanceof UserError)) throw error;
      diagnostics.add({ ...error.diagnostic, level: 'warning', code: error.code });
      return [];
    }
  });
  const leftovers = knownHomeFiles(situation.environment, situation.home).filter(
    (file) => inspectHomeFile(file, tempFolder).kind === 'leftover',
  );
  return { homeFiles, leftovers };
}
