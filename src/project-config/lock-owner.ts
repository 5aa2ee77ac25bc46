import type { LockFile } from './files.js';
import type { ReaderName } from './readers.js';

/** As much as tells whose lock file it is. */
export const BEGINNING = 4096;

/**
 * Whose lock file it is.
 *
 * @param beginning of the file: yarn 1 and its successors give theirs the same name
 */
export function ownerOf(file: LockFile, beginning: string): ReaderName {
  if (file === 'pnpm-lock.yaml') return 'pnpm';
  if (file === 'bun.lock') return 'bun';
  if (file === 'deno.lock') return 'deno';
  if (file === 'yarn.lock') return /^__metadata:/m.test(beginning.slice(0, BEGINNING)) ? 'yarn' : 'yarn 1';
  return 'npm';
}
