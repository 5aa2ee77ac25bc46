import fs from 'node:fs';

/** More than any client configuration that anybody writes, and little enough to read at once. */
export const LARGEST_FILE = 1024 * 1024;

/** What reading a file came to, and which file it was. */
export interface ReadFile {
  readonly kind: 'text' | 'no file' | 'too large' | 'unreadable';
  readonly text?: string;
  /** The system's word for why it is unreadable, or not there. */
  readonly code?: string;
  readonly which: string;
}

/**
 * Reads a file that others may be changing or replacing. What is read, judged and identified is one and the same file, by
 * its descriptor. A device or pipe, which might never end, is not even opened; nor does one hold this up that takes the
 * file's place just then.
 *
 * @returns a text only for a file of at most 1 MiB; it never throws
 */
export function readWhole(file: string): ReadFile {
  try {
    const found = fs.statSync(file, { bigint: true });
    if (!found.isFile()) return { kind: 'no file', which: identity(found) };
    const opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const stats = fs.fstatSync(opened, { bigint: true });
      const which = identity(stats);
      if (!stats.isFile()) return { kind: 'no file', which };
      if (stats.size > LARGEST_FILE) return { kind: 'too large', which };
      return { kind: 'text', text: fs.readFileSync(opened, 'utf8'), which };
    } finally {
      fs.closeSync(opened);
    }
  } catch (error) {
    return { kind: 'unreadable', code: codeOf(error), which: whichFile(file) };
  }
}

/** Which file a path leads to, as `readWhole` says it; if to none, why. */
export function whichFile(file: string): string {
  try {
    return identity(fs.statSync(file, { bigint: true }));
  } catch (error) {
    return codeOf(error);
  }
}

/** To the last digit: a file's number may have 64 bits. */
function identity({ dev, ino }: fs.BigIntStats): string {
  return `${dev}:${ino}`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
