import type { LockReader } from './lock-entry.js';

/** A longer line is not held in memory, but taken in parts. */
const LONGEST_LINE = 256 * 1024;

/** Cuts a file that comes in pieces into lines, and hands them to a reader. */
export class LockLines {
  readonly #reader: LockReader;
  #rest = '';
  #number = 1;

  constructor(reader: LockReader) {
    this.#reader = reader;
  }

  /** Whether the file has a line that cannot be taken apart, so that no more is read of it. */
  get isGarbled(): boolean {
    return this.#rest.length > 16 * LONGEST_LINE;
  }

  /** Takes the next piece. */
  add(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#reader.line(
        text.charCodeAt(end - 1) === 13 ? text.slice(start, end - 1) : text.slice(start, end),
        this.#number,
      );
      this.#number += 1;
      start = end + 1;
    }
    if (text.length - start > LONGEST_LINE) {
      const cut = lastEntryEnd(text, start);
      if (cut > start) {
        this.#reader.line(text.slice(start, cut), this.#number);
        start = cut;
      }
    }
    this.#rest = text.slice(start);
  }

  /** Takes the last line, which may have no end. */
  end(): void {
    if (this.#rest !== '') this.#reader.line(this.#rest, this.#number);
    this.#rest = '';
  }
}

/** Where the last entry of JSON without line ends is over: behind a comma that stands in no text. */
function lastEntryEnd(text: string, start: number): number {
  const pattern = /"[^"\\]*(?:\\.[^"\\]*)*"|".*|\},/gs;
  let end = start;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '},') end = pattern.lastIndex;
  }
  return end;
}
