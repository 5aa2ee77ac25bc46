/** No client writes longer lines, but for files that are one line. */
const LONGEST_LINE = 64 * 1024;
const WINDOW = 4096;
const LINE_END = 10;

/** A line of a lock file: where it stands, counted in bytes from 0, and its text without its end. */
export interface LockLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A lock file in memory, undecoded but for the lines that somebody asks for. */
export class LockText {
  readonly #bytes: Buffer;
  #window = '';
  #windowStart = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Whether some ASCII text stands in it. */
  has(text: string): boolean {
    return this.#bytes.includes(text, 0, 'latin1');
  }

  /** The beginning, as Latin-1. */
  beginning(length: number): string {
    return this.#bytes.toString('latin1', 0, length);
  }

  /** The line that a byte stands in; undefined if it is longer than clients write them. */
  lineAt(offset: number): LockLine | undefined {
    const start = offset === 0 ? 0 : this.#bytes.lastIndexOf(LINE_END, offset - 1) + 1;
    return this.#lineFrom(start);
  }

  /** The line behind a line; `none` behind the last. */
  lineAfter({ end }: LockLine): LockLine | undefined | 'none' {
    return end + 1 >= this.#bytes.length ? 'none' : this.#lineFrom(end + 1);
  }

  /** The line before a line; `none` before the first. */
  lineBefore({ start }: LockLine): LockLine | undefined | 'none' {
    return start === 0 ? 'none' : this.lineAt(start - 1);
  }

  #lineFrom(start: number): LockLine | undefined {
    let length = this.#window.indexOf('\n', start - this.#windowStart) - (start - this.#windowStart);
    if (length < 0 || start < this.#windowStart) {
      // Lines are mostly asked for one after the other: to decode some at once costs less.
      const found = this.#bytes.indexOf(LINE_END, start);
      length = (found < 0 ? this.#bytes.length : found) - start;
      if (length > LONGEST_LINE) return undefined;
      this.#windowStart = start;
      this.#window = this.#bytes.toString('latin1', start, start + Math.max(length + 1, WINDOW));
    }
    const from = start - this.#windowStart;
    const isReturn = length > 0 && this.#window.endsWith('\r\n', from + length + 1);
    return {
      start,
      end: start + length,
      text: this.#window.slice(from, from + (isReturn ? length - 1 : length)),
    };
  }

  /** The numbers, from 1, of the lines that some bytes stand in. @param offsets in any order */
  lineNumbers(offsets: readonly number[]): Map<number, number> {
    const numbers = new Map<number, number>();
    let number = 1;
    let next = this.#bytes.indexOf(LINE_END);
    for (const offset of [...offsets].sort((a, b) => a - b)) {
      for (; next >= 0 && next < offset; next = this.#bytes.indexOf(LINE_END, next + 1)) number += 1;
      numbers.set(offset, number);
    }
    return numbers;
  }

  /**
   * The places of some ASCII texts, in the order of the file.
   *
   * @returns a function that tells the first place from an offset on, which must not go back; undefined if there is none
   */
  placesOf(texts: readonly string[]): (from: number) => number | undefined {
    const bytes = this.#bytes;
    const next = new Map(texts.map((text) => [text, bytes.indexOf(text, 0, 'latin1')]));
    return (from) => {
      let first: number | undefined;
      for (const [text, known] of next) {
        const place = known < 0 || known >= from ? known : bytes.indexOf(text, from, 'latin1');
        if (place < 0) next.delete(text);
        else {
          next.set(text, place);
          if (first === undefined || place < first) first = place;
        }
      }
      return first;
    };
  }
}
