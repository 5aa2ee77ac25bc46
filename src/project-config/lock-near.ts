import type { LockFile } from './files.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';
import { readJsonNear } from './json-near.js';
import { LINE_LOCKS, type LineLock } from './line-lock.js';
import type { Found } from './lock-entry.js';
import { LockJudge } from './lock-judge.js';
import { BEGINNING, ownerOf } from './lock-owner.js';
import type { LockText } from './lock-text.js';
import type { Readers } from './readers.js';

/** Each is looked for in the whole file. */
const MOST_SCOPES = 8;

/**
 * Finds the packages of our scopes that a lock file has from elsewhere, and reads no more of it than what stands around
 * their names: most of a lock file is about others' packages.
 *
 * @param defaultRegistry the default registry in force
 * @param replaced the host that npm puts it for
 * @returns nothing for a file that no client of the job reads; undefined for one that is not written as clients write it,
 *   which is to be read from its beginning to its end
 */
export function scanLockNearNames(
  file: LockFile,
  lock: LockText,
  intent: Intent,
  readers: Readers,
  defaultRegistry: string,
  replaced?: string,
): Finding[] | undefined {
  const owner = ownerOf(file, lock.beginning(BEGINNING));
  if (!readers.lock.has(owner)) return [];
  const scopes = new Set(intent.registries.flatMap((registry) => registry.scopes));
  if (scopes.size > MOST_SCOPES) return undefined;
  const nextName = lock.placesOf([...scopes].map((scope) => `${scope}/`));
  // Of an entry, its place stands for the number of its line: only findings need that, and hardly any file has one.
  const judge = new LockJudge(owner, intent, defaultRegistry, replaced);
  const isRead =
    owner === 'npm' || owner === 'bun' || owner === 'deno'
      ? readJsonNear(owner, lock, nextName, judge.take)
      : readLinesNear(LINE_LOCKS[owner], lock, nextName, judge.take);
  if (!isRead) return undefined;
  const { findings } = judge;
  const numbers = lock.lineNumbers(findings.map(({ line }) => line));
  return findings.map((finding) => ({ ...finding, line: numbers.get(finding.line) ?? 1 }));
}

/** Hands the entries that names stand at the beginning of to the reader of the whole file. @returns whether it could */
function readLinesNear(
  { reader: readerOf, begins, ends }: LineLock,
  lock: LockText,
  nextName: (from: number) => number | undefined,
  found: Found,
): boolean {
  const reader = readerOf(found);
  for (let from = 0; ; ) {
    const name = nextName(from);
    if (name === undefined) return true;
    let line = lock.lineAt(name);
    if (line === undefined) return false;
    from = line.end;
    if (!begins(line.text)) continue;
    do {
      reader.line(line.text, line.start);
      from = line.end;
      const next = lock.lineAfter(line);
      if (next === undefined) return false;
      if (next === 'none') return true;
      line = next;
    } while (!ends(line.text));
  }
}
