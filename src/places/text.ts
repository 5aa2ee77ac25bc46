import { Refusal } from '../refusal.js';
import { type ReadFile, readWhole, whichFile } from '../whole-file.js';
import { backupOf } from './marks.js';
import { inspectPlace } from './occupant.js';
import { inUse } from './turn.js';

/** How often a place is read again that changes while it is read. */
const ATTEMPTS = 20;

/**
 * Reads what the user, or an earlier use in this job, put into a place: not what another job put there.
 *
 * It is read without a turn, so another job may place its link in the meantime: only what stood there before and after
 * the reading counts.
 *
 * @throws Refusal `home-in-use` if the place does not come to rest
 */
export function readPlace(place: string, tempFolder: string): ReadFile {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { kind } = inspectPlace(place, tempFolder);
    const file = kind === 'leftover' || kind === 'busy' ? backupOf(place) : place;
    const read = readWhole(file);
    if (inspectPlace(place, tempFolder).kind === kind && whichFile(file) === read.which) return read;
  }
  throw inUse(place);
}

/**
 * What stands in a place, as `readPlace` reads it. Empty if clients find nothing there.
 *
 * @throws Refusal `home-in-use` if the place does not come to rest; `link-failed` if it cannot be read
 */
export function textIn(place: string, tempFolder: string): string {
  const { kind, text = '', code = '' } = readPlace(place, tempFolder);
  if (kind === 'too large') {
    throw new Refusal('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
  }
  if (kind === 'unreadable' && !ABSENT.includes(code)) {
    throw new Refusal('link-failed', `${place} cannot be read (${code}).`, 'Check its permissions.');
  }
  return text;
}

/** What says that clients find nothing there, either. */
const ABSENT = ['ELOOP', 'ENOTDIR', 'ENOENT'];
