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
      // JSON without line ends: between two entries nothing is quoted, as a quote within a text has a backslash.
      const cut = text.lastIndexOf('},"');
      if (cut > start && text[cut - 1] !== '\\') {
        this.#reader.line(text.slice(start, cut + 2), this.#number);
        start = cut + 2;
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
