import fs from 'node:fs';

/** Configuration files are smaller. In bytes: 1 MiB. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** The result of reading a file. */
export interface ReadFile {
  readonly kind: 'text' | 'not a file' | 'too large' | 'unreadable';
  readonly text?: string;
  /** The system's error code if it is unreadable, or does not exist. */
  readonly code?: string;
  /** What identifies the file: its device and number. */
  readonly identity: string;
}

/**
 * Reads a file that others may be changing or replacing. What is read and what is identified is one and the same file, by its
 * descriptor. A device or pipe, which might never end, is not opened.
 *
 * @param maxBytes a larger file is not read
 * @returns a text only for a file that is not larger; it never throws
 */
export function readFile(file: string, maxBytes = MAX_FILE_BYTES, encoding: 'utf8' | 'latin1' = 'utf8'): ReadFile {
  try {
    const found = fs.statSync(file, { bigint: true });
    if (!found.isFile()) return { kind: 'not a file', identity: identityOf(found) };
    const opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const stats = fs.fstatSync(opened, { bigint: true });
      const identity = identityOf(stats);
      if (!stats.isFile()) return { kind: 'not a file', identity };
      if (stats.size > maxBytes) return { kind: 'too large', identity };
      return { kind: 'text', text: fs.readFileSync(opened, encoding), identity };
    } finally {
      fs.closeSync(opened);
    }
  } catch (error) {
    return { kind: 'unreadable', code: codeOf(error), identity: fileIdentity(file) };
  }
}

/** Which file a path leads to; if to none, the error code. */
export function fileIdentity(file: string): string {
  try {
    return identityOf(fs.statSync(file, { bigint: true }));
  } catch (error) {
    return codeOf(error);
  }
}

/** With all digits: the number of a file may have 64 bits on Windows. */
function identityOf({ dev, ino }: fs.BigIntStats): string {
  return `${dev}:${ino}`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
