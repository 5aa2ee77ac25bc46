import { cleanupFailed, errorCode } from '../diagnostics/cleanup-warnings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isOwnFile } from '../files/file-names.js';
import type { Environment } from '../runner/environment.js';
import { knownHomeFiles } from './locations.js';
import { releaseLock } from './lock.js';
import type { LinkRecord, LockRecord } from './record.js';
import { unlinkHomeFile } from './unlink.js';

/** What home files are undone with. */
export interface UndoHomeFileTools {
  readonly environment: Environment;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  readonly home: string;
}

/**
 * Removes our links and releases locks that main held when it was killed. Only files that this action ever uses are touched.
 *
 * @param newestFirst the records of the journal
 * @returns one diagnostic for each link, and for each file that this action never uses
 */
export async function undoHomeFiles(
  newestFirst: readonly (LinkRecord | LockRecord)[],
  { environment, tempFolder, home }: UndoHomeFileTools,
): Promise<Diagnostic[]> {
  const known = knownHomeFiles(environment, home);
  const isKnown = (file: string, ...ours: string[]) =>
    known.includes(file) && ours.every((own) => isOwnFile(own, tempFolder));
  const diagnostics: Diagnostic[] = [];
  for (const record of newestFirst) {
    if (record.did !== 'link-home-file') continue;
    const { file, target, previous } = record;
    const isOurs = isKnown(file, target, ...(previous === '' ? [] : [previous]));
    diagnostics.push(isOurs ? await undoLink(record) : unknownFile());
  }
  for (const record of newestFirst) {
    if (record.did !== 'lock-home-file') continue;
    if (!isKnown(record.file, record.owner)) diagnostics.push(unknownFile());
    else {
      try {
        releaseLock(record.file, record.owner);
      } catch (error) {
        diagnostics.push(notRestored(record.file, errorCode(error)));
      }
    }
  }
  return diagnostics;
}

async function undoLink(record: LinkRecord): Promise<Diagnostic> {
  try {
    return await unlinkHomeFile(record);
  } catch (error) {
    return notRestored(record.file, errorCode(error));
  }
}

/** The runner does not empty the home folder. */
function notRestored(file: string, why: string): Diagnostic {
  return cleanupFailed(
    `${file} could not be restored (${why}).`,
    'A link of this action that stays there leads to nothing after the job.',
    'A file that was put in its place may still contain lines of this action: remove them.',
  );
}

function unknownFile(): Diagnostic {
  return cleanupFailed('The journal names a file that this action never uses.');
}
