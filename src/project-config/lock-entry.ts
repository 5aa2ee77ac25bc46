/** Where a lock file has a client get a package from. */
export interface LockEntry {
  /** The name of the package, `@scope/name`. */
  readonly name: string;
  readonly url: string;
  /** The line of the URL, as the reader was told. */
  readonly line: number;
}

/** Reads one kind of lock file, a line after the other. */
export interface LockReader {
  /**
   * @param text without its end; of a very long line, a part that ends between two entries
   * @param number what entries are to call this line: its number, or where it begins
   */
  line(text: string, number: number): void;
}

/** Takes what a reader finds. */
export type Found = (entry: LockEntry) => void;
