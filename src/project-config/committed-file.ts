import fs from 'node:fs';

/** More than any configuration file that anybody writes, and little enough to read at once. */
const LARGEST_CONFIG = 1024 * 1024;
/** Ten times the largest lock files known; reading on would make the job wait. */
const LARGEST_LOCK = 512 * 1024 * 1024;
const PIECE = 1024 * 1024;
/** Larger lock files are read in pieces only: slower, but with little memory. */
const LARGEST_HELD = 64 * 1024 * 1024;

/** Why a file could not be looked at, to end a sentence with. */
export class Unreadable {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/**
 * Reads a configuration file. Links are followed wherever they lead, since clients do; what is read is never shown.
 *
 * @returns its text; undefined if there is nothing that a client could read, such as a folder of that name
 */
export function readConfigFile(file: string): string | Unreadable | undefined {
  return withFile(file, LARGEST_CONFIG, '1 MiB', (handle) => {
    // A file of the kernel says that it is empty, and may be endless.
    const bytes = Buffer.alloc(LARGEST_CONFIG + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = fs.readSync(handle, bytes, length, bytes.length - length, null);
    }
    return length > LARGEST_CONFIG
      ? new Unreadable('is larger than 1 MiB')
      : bytes.toString('utf8', 0, length).replace(/^\ufeff/, '');
  });
}

/** A lock file that is open. As Latin-1, since names of packages and URLs are ASCII, and no character is cut in two. */
export interface OpenLock {
  /** All of it; undefined if that is more than should be held in memory. */
  readonly bytes: Buffer | undefined;
  /** All of it, piece by piece. To be taken once. */
  pieces(): Iterable<string>;
}

/** Opens a lock file and hands it to a function, which must be done with it when it returns. */
export function readLockFile<Result>(file: string, use: (lock: OpenLock) => Result): Result | Unreadable | undefined {
  return withFile(file, LARGEST_LOCK, '512 MiB', (handle, size) => {
    const bytes = size <= LARGEST_HELD ? wholeOf(handle, size) : undefined;
    return use({ bytes, pieces: () => (bytes === undefined ? readPieces(handle) : cutPieces(bytes)) });
  });
}

/** @returns undefined if the file is not of that size, as those of the kernel; nothing of it is read then */
function wholeOf(handle: number, size: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read) {
    read = fs.readSync(handle, bytes, length, bytes.length - length, length);
  }
  return length === size ? bytes.subarray(0, size) : undefined;
}

function* cutPieces(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.toString('latin1', at, at + PIECE);
}

function* readPieces(handle: number): Generator<string> {
  const bytes = Buffer.allocUnsafe(PIECE);
  for (let total = 0; total <= LARGEST_LOCK; ) {
    const read = fs.readSync(handle, bytes, 0, PIECE, total);
    if (read === 0) return;
    total += read;
    yield bytes.toString('latin1', 0, read);
  }
}

function withFile<Result>(
  file: string,
  largest: number,
  limit: string,
  read: (handle: number, size: number) => Result,
): Result | Unreadable | undefined {
  try {
    const stats = fs.statSync(file);
    if (!stats.isFile()) return undefined; // a device or pipe might never end, and so would this step
    if (stats.size > largest) return new Unreadable(`is larger than ${limit}`);
    const handle = fs.openSync(file, 'r');
    try {
      return read(handle, stats.size);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? undefined : new Unreadable(`cannot be read (${code})`);
  }
}
