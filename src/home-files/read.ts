import { UserError } from '../diagnostics/diagnostic.js';
import { type ReadFile, readWhole, whichFile } from '../files/read-file.js';
import { inspectHomeFile } from './inspect.js';
import { inUse } from './lock.js';
import { backupOf } from './names.js';

/** How often a place is read again that changes while it is read. */
const ATTEMPTS = 20;

/**
 * Reads what the user, or an earlier use in this job, put into a place: not what another job put there.
 *
 * It is read without a turn, so another job may place its link in the meantime: only what stood there before and after
 * the reading counts.
 *
 * @throws UserError `home-in-use` if the place does not come to rest
 */
export function readHomeFile(place: string, tempFolder: string): ReadFile {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { kind } = inspectHomeFile(place, tempFolder);
    const file = kind === 'leftover' || kind === 'busy' ? backupOf(place) : place;
    const read = readWhole(file);
    if (inspectHomeFile(place, tempFolder).kind === kind && whichFile(file) === read.which) return read;
  }
  throw inUse(place);
}

/**
 * What stands in a place, as `readHomeFile` reads it. Empty if clients find nothing there.
 *
 * @throws UserError `home-in-use` if the place does not come to rest; `link-failed` if it cannot be read
 */
export function textOfHomeFile(place: string, tempFolder: string): string {
  const { kind, text = '', code = '' } = readHomeFile(place, tempFolder);
  if (kind === 'too large') {
    throw new UserError('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
  }
  if (kind === 'unreadable' && !ABSENT.includes(code)) {
    throw new UserError('link-failed', `${place} cannot be read (${code}).`, 'Check its permissions.');
  }
  return text;
}

/** What says that clients find nothing there, either. */
const ABSENT = ['ELOOP', 'ENOTDIR', 'ENOENT'];
