import type { LockFile } from './files.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';
import { jsonLock } from './json-lock.js';
import { LINE_LOCKS } from './line-lock.js';
import type { Found, LockReader } from './lock-entry.js';
import { LockJudge } from './lock-judge.js';
import { LockLines } from './lock-lines.js';
import { BEGINNING, ownerOf } from './lock-owner.js';
import type { ReaderName, Readers } from './readers.js';

/**
 * Finds the packages of our scopes that a lock file has from elsewhere. It reads what clients write, piece by piece.
 *
 * @param pieces the file, one after the other; ASCII is all that matters of it
 * @param defaultRegistry the default registry in force
 * @param replaced the host that npm puts it for
 * @returns nothing for a file that no client of the job reads; undefined if a line is too long to be taken apart
 */
export function scanLock(
  file: LockFile,
  pieces: Iterable<string>,
  intent: Intent,
  readers: Readers,
  defaultRegistry: string,
  replaced?: string,
): Finding[] | undefined {
  let beginning = '';
  let lines: LockLines | undefined;
  let judge: LockJudge | undefined;
  const begin = () => {
    const owner = ownerOf(file, beginning);
    if (!readers.lock.has(owner)) return undefined;
    judge = new LockJudge(owner, intent, defaultRegistry, replaced);
    const started = new LockLines(readerFor(owner, judge.take));
    started.add(beginning);
    return started;
  };
  for (const piece of pieces) {
    if (lines !== undefined) lines.add(piece);
    else {
      beginning += piece;
      if (beginning.length < BEGINNING) continue;
      lines = begin();
      if (lines === undefined) return [];
    }
    if (lines.isGarbled) return undefined;
  }
  lines ??= begin();
  lines?.end();
  return judge?.findings ?? [];
}

function readerFor(owner: ReaderName, found: Found): LockReader {
  return owner === 'npm' || owner === 'bun' || owner === 'deno'
    ? jsonLock(owner, found)
    : LINE_LOCKS[owner].reader(found);
}
