/** Post's part at the places outside RUNNER_TEMP that a journal names. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { cleanupFailed, codeOf } from '../effects/cleanup-warnings.js';
import type { JournalEntry, LinkEntry } from '../effects/journal.js';
import { isOurs } from '../files/own-file.js';
import type { Environment } from '../runner/environment.js';
import { knownHomeFiles } from './locations.js';
import { releaseLock } from './lock.js';
import { unlinkHomeFile } from './unlink.js';

/** What places are left with. */
export interface PlaceMeans {
  readonly environment: Environment;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** Finds the home folder. */
  home(): Promise<string>;
}

/**
 * Takes away links of ours and ends turns that main was killed in, in none but the places that this action uses.
 *
 * @param newestFirst the journal; what is no link or turn is passed over
 * @returns one diagnostic for each link, and for each place that this action never uses
 */
export async function undoHomeFiles(newestFirst: readonly JournalEntry[], means: PlaceMeans): Promise<Diagnostic[]> {
  const known = knownHomeFiles(means.environment, await means.home());
  const isKnown = (place: string, ...files: string[]) =>
    known.includes(place) && files.every((file) => isOurs(file, means.tempFolder));
  const diagnostics: Diagnostic[] = [];
  for (const entry of newestFirst) {
    if (entry.did !== 'place-link') continue;
    const { place, target, previous } = entry;
    if (isKnown(place, target, ...(previous === '' ? [] : [previous]))) diagnostics.push(await withoutLink(entry));
    else diagnostics.push(unknown());
  }
  for (const entry of newestFirst) {
    if (entry.did !== 'take-turn') continue;
    if (!isKnown(entry.place, entry.owner)) diagnostics.push(unknown());
    else {
      try {
        releaseLock(entry.place, entry.owner);
      } catch (error) {
        diagnostics.push(notTakenAway(entry.place, codeOf(error)));
      }
    }
  }
  return diagnostics;
}

async function withoutLink(entry: LinkEntry): Promise<Diagnostic> {
  try {
    return await unlinkHomeFile(entry);
  } catch (error) {
    return notTakenAway(entry.place, codeOf(error));
  }
}

/** A warning of a place that the runner does not empty. @param why why the link could not be taken away */
function notTakenAway(place: string, why: string): Diagnostic {
  return cleanupFailed(
    `${place} could not be cleaned up (${why}). A link of this action that stays there leads to nothing after the job; ` +
      'a file that was put in its place may still hold lines of this action, so take them out.',
  );
}

function unknown(): Diagnostic {
  return cleanupFailed('The journal names a place that this action never uses.');
}
