import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { fileIdentity, type ReadFile, readFile } from '../files/read-file.js';
import { type HomeFileLocation, type HomeFileSituation, homeFileLocations, knownHomeFiles } from './locations.js';
import { inUse } from './lock.js';
import { backupOf, inspectHomeFile } from './state.js';

/** How often a file is read again that changes while it is read. */
const MAX_ATTEMPTS = 20;

/** The error codes that mean that package managers find nothing there, either. */
const NOT_FOUND_CODES = ['ELOOP', 'ENOTDIR', 'ENOENT'];

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

/**
 * The text of a home file that is about to be linked; empty if package managers find nothing there.
 *
 * @throws UserError `home-in-use` if another job uses it; `link-failed` if it cannot be read
 */
export function textOfHomeFile(file: string, tempFolder: string): string {
  if (inspectHomeFile(file, tempFolder).kind === 'busy') throw inUse(file);
  const { kind, text = '', code = '' } = readHomeFile(file, tempFolder);
  if (kind === 'too large') {
    throw new UserError('link-failed', `${file} is larger than 1 MiB.`, 'No configuration file is: correct it.');
  }
  if (kind === 'unreadable' && !NOT_FOUND_CODES.includes(code)) {
    throw new UserError('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
  }
  return text;
}

/**
 * Reads the user's file, or that of an earlier use of this action in this job, but never another job's. It is read without a
 * lock, so another job may link it meanwhile: a text counts only if the file was the same before and after.
 *
 * @throws UserError `home-in-use` if the file keeps changing
 */
export function readHomeFile(file: string, tempFolder: string): ReadFile {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { kind } = inspectHomeFile(file, tempFolder);
    const source = kind === 'leftover' || kind === 'busy' ? backupOf(file) : file;
    const read = readFile(source);
    if (inspectHomeFile(file, tempFolder).kind === kind && fileIdentity(source) === read.identity) return read;
  }
  throw inUse(file);
}
