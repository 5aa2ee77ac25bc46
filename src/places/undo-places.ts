/** Post's part at the places outside RUNNER_TEMP that a journal names. */
import { cleanupFailed, codeOf } from '../cleanup-failed.js';
import type { Environment } from '../environment.js';
import type { JournalEntry, LinkEntry } from '../journal.js';
import { isOurs } from '../own-file.js';
import type { Remark } from '../refusal.js';
import { knownPlaces } from './known-places.js';
import { takeAway } from './take-link-away.js';
import { endTurn } from './turn.js';

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
 * @returns one remark for each link, and for each place that this action never uses
 */
export async function leavePlaces(newestFirst: readonly JournalEntry[], means: PlaceMeans): Promise<Remark[]> {
  const known = knownPlaces(means.environment, await means.home());
  const isKnown = (place: string, ...files: string[]) =>
    known.includes(place) && files.every((file) => isOurs(file, means.tempFolder));
  const remarks: Remark[] = [];
  for (const entry of newestFirst) {
    if (entry.did !== 'place-link') continue;
    const { place, target, previous } = entry;
    if (isKnown(place, target, ...(previous === '' ? [] : [previous]))) remarks.push(await withoutLink(entry));
    else remarks.push(unknown());
  }
  for (const entry of newestFirst) {
    if (entry.did !== 'take-turn') continue;
    if (!isKnown(entry.place, entry.owner)) remarks.push(unknown());
    else {
      try {
        endTurn(entry.place, entry.owner);
      } catch (error) {
        remarks.push(notTakenAway(entry.place, codeOf(error)));
      }
    }
  }
  return remarks;
}

async function withoutLink(entry: LinkEntry): Promise<Remark> {
  try {
    return await takeAway(entry);
  } catch (error) {
    return notTakenAway(entry.place, codeOf(error));
  }
}

/** A warning of a place that the runner does not empty. @param why why the link could not be taken away */
function notTakenAway(place: string, why: string): Remark {
  return cleanupFailed(
    `${place} could not be cleaned up (${why}). A link of this action that stays there leads to nothing after the job; ` +
      'a file that was put in its place may still hold lines of this action, so take them out.',
  );
}

function unknown(): Remark {
  return cleanupFailed('The journal names a place that this action never uses.');
}
