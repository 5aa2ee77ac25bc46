import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from '../files/file-names.js';
import { linkTarget } from './lock.js';
import { backupOf, ownerOf, statsOf } from './names.js';

/** What stands in a place, as clients would find it. */
export type HomeFileState =
  | { readonly kind: 'nothing' }
  /** A file or link of the user's. */
  | { readonly kind: 'theirs' }
  /** A link that an earlier use in this job placed, or the file that somebody replaced it by since. */
  | { readonly kind: 'ours'; readonly target: string }
  /** A link that a killed job left behind: what it replaced is to be put back. */
  | { readonly kind: 'leftover' }
  /** Another job that is running placed a link there. */
  | { readonly kind: 'busy' };

/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
export function inspectHomeFile(place: string, tempFolder: string): HomeFileState {
  const found = seen(place);
  const backup = seen(backupOf(place));
  const isOwn = (file: string) => path.relative(tempFolder, path.dirname(file)) === '';
  const isTarget = (file: string | undefined): file is string => file !== undefined && isFileName(path.basename(file));
  const mark = linkTarget(ownerOf(place));
  const owner = isTarget(mark) && fs.existsSync(mark) ? mark : undefined;
  if (owner !== undefined && !isOwn(owner)) return { kind: 'busy' };
  if (found === undefined) return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
  const target = found.isSymbolicLink() ? linkTarget(place) : undefined;
  if (isTarget(target)) {
    if (!fs.existsSync(target)) return { kind: 'leftover' };
    return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
  }
  // Some tools write a file anew rather than through a link. A backup of this very file was made by a main that was
  // killed before it placed its link.
  if (owner !== undefined && found.isFile() && backup?.ino !== found.ino) return { kind: 'ours', target: owner };
  return { kind: 'theirs' };
}

/** What can be seen of a file; undefined if there is none, or its folder may not be entered or is none. */
function seen(file: string): fs.BigIntStats | undefined {
  try {
    return statsOf(file);
  } catch {
    return undefined;
  }
}
