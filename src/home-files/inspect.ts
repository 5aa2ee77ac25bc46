import fs from 'node:fs';
import path from 'node:path';
import { isFileName } from '../files/file-names.js';
import { linkTarget } from './lock.js';
import { backupOf, ownerOf, statsOf } from './names.js';

/** What a home file is at the moment. */
export type HomeFileState =
  | { readonly kind: 'nothing' }
  /** A file or link of the user's. */
  | { readonly kind: 'theirs' }
  /** A link that an earlier use in this job made, or the file that replaced it since. */
  | { readonly kind: 'ours'; readonly target: string }
  /** A link that a killed job left behind: the user's file is to be restored. */
  | { readonly kind: 'leftover' }
  /** Another running job has a link there. */
  | { readonly kind: 'busy' };

/**
 * Looks at a home file.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
export function inspectHomeFile(file: string, tempFolder: string): HomeFileState {
  const found = seen(file);
  const backup = seen(backupOf(file));
  const isOwn = (target: string) => path.relative(tempFolder, path.dirname(target)) === '';
  const isTarget = (target: string | undefined): target is string =>
    target !== undefined && isFileName(path.basename(target));
  const owned = linkTarget(ownerOf(file));
  const owner = isTarget(owned) && fs.existsSync(owned) ? owned : undefined;
  if (owner !== undefined && !isOwn(owner)) return { kind: 'busy' };
  if (found === undefined) return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
  const target = found.isSymbolicLink() ? linkTarget(file) : undefined;
  if (isTarget(target)) {
    if (!fs.existsSync(target)) return { kind: 'leftover' };
    return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
  }
  // Some tools write a file anew rather than through a link. If the file is its own backup, main was killed before it made
  // its link.
  if (owner !== undefined && found.isFile() && backup?.ino !== found.ino) return { kind: 'ours', target: owner };
  return { kind: 'theirs' };
}

/** The stats of a file; undefined if there is none, or if its folder cannot be entered or is none. */
function seen(file: string): fs.BigIntStats | undefined {
  try {
    return statsOf(file);
  } catch {
    return undefined;
  }
}
