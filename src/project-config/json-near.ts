import { type JsonKind, type JsonLockReader, jsonLock } from './json-lock.js';
import type { Found } from './lock-entry.js';
import type { LockLine, LockText } from './lock-text.js';

/**
 * Lines as `JSON.stringify` writes them, less the blanks around them: a pattern that looks for those as well tries each of
 * many in vain. No text of JSON holds a line end, so that each line begins outside of any.
 */
const OPENING = /^"([^"\\]*)"\s*:\s*\{$/;
/** A key with a value in which nothing else can be. */
const VALUE = /^"([^"\\]*)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\{\}|\[\]|[\w.+-]+)\s*,?$/;
const ELEMENT = /^"[^"\\]*"\s*(,?)$/;
/** As bun writes an entry. */
const ARRAY = /^"[^"\\]*"\s*:\s*\[.*\]\s*,?$/;
const ROOT = /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*$/;

const SIGNS = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]]/gs;
/** A name stands near the beginning of its object. */
const FURTHEST = 100;

/**
 * Reads the entries around names of ours, each with the reader of the whole file.
 *
 * @param nextName tells the first name from an offset on
 * @returns whether all of them could be told from their surroundings
 */
export function readJsonNear(
  kind: JsonKind,
  lock: LockText,
  nextName: (from: number) => number | undefined,
  found: Found,
): boolean {
  // Names can be spelt with escapes, which no client does.
  if (lock.has('\\u00') || lock.has('\\/')) return false;
  const reader = jsonLock(kind, found);
  for (let read = 0; ; ) {
    const name = nextName(read);
    if (name === undefined) return true;
    const line = lock.lineAt(name);
    if (line === undefined) return false;
    const begin = beginOf(kind, line, lock);
    if (begin === undefined) return false;
    const end = begin === 'none' ? line.end : begin.start < read ? undefined : readEntry(reader, begin, lock);
    if (end === undefined) return false;
    read = end;
  }
}

/** The first line of the entry that a line with a name belongs to; `none` if it tells of no entry; undefined if unsure. */
function beginOf(kind: JsonKind, line: LockLine, lock: LockText): LockLine | 'none' | undefined {
  const text = line.text.trim();
  const [, key] = VALUE.exec(text) ?? [];
  if (key !== undefined) return kind === 'npm' && key === 'name' ? enclosing(line, lock) : 'none';
  if (OPENING.test(text)) return kind === 'bun' ? 'none' : line;
  if (kind === 'bun') return ARRAY.test(text) && staysInside(text) ? line : undefined;
  return isElement(line, lock) ? 'none' : undefined;
}

/** The line that opens the object of a line; `none` for that of the whole file or of the project itself. */
function enclosing(inside: LockLine, lock: LockText): LockLine | 'none' | undefined {
  let open = 0;
  let line = inside;
  for (let count = 0; count < FURTHEST; count += 1) {
    const before = lock.lineBefore(line);
    if (before === undefined || before === 'none') return undefined;
    line = before;
    for (const [sign] of [...line.text.matchAll(SIGNS)].reverse()) {
      if (sign === '}' || sign === ']') open += 1;
      else if (sign === '{' || sign === '[') open -= 1;
      if (open >= 0) continue;
      const [, key] = OPENING.exec(line.text.trim()) ?? [];
      if (key === '' || (key === undefined && line.start === 0 && ROOT.test(line.text))) return 'none';
      return key === undefined ? undefined : line;
    }
  }
  return undefined;
}

/** Whether a line closes nothing that an earlier one opened. */
function staysInside(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    if (sign === '{' || sign === '[') open += 1;
    else if ((sign === '}' || sign === ']') && --open < 0) return false;
  }
  return true;
}

/** Whether a text on a line of its own is one of an array: neither a key, nor the value of one. */
function isElement(line: LockLine, lock: LockText): boolean {
  const [, comma] = ELEMENT.exec(line.text.trim()) ?? [];
  const [before, after] = [lock.lineBefore(line), lock.lineAfter(line)];
  if (comma === undefined || before === undefined || after === undefined || before === 'none') return false;
  return /[[,]\s*$/.test(before.text) && (comma === ',' || (after !== 'none' && /^\s*\]/.test(after.text)));
}

/** Reads from a line to where what it opens is closed. @returns the offset of what is left to read */
function readEntry(reader: JsonLockReader, begin: LockLine, lock: LockText): number | undefined {
  reader.line('{', begin.start);
  reader.line(begin.text, begin.start);
  let line = begin;
  while (reader.depth > 1) {
    const next = lock.lineAfter(line);
    if (next === undefined || next === 'none') return undefined;
    line = next;
    reader.line(line.text, line.start);
  }
  if (reader.depth === 1) reader.line('}', line.start);
  // What stands behind the end on its line is not read yet.
  return line === begin ? line.end : line.start;
}
