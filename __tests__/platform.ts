/**
 * Differences between platforms: which tests are skipped where, and which results look different. On Linux, every test
 * runs.
 */
import path from 'node:path';
import { describe, test } from '@jest/globals';

export const onWindows = process.platform === 'win32';

const only = (isThere: boolean) => ({
  test: isThere ? test : test.skip,
  describe: isThere ? describe : describe.skip,
  /** Rows of a table that run only here. The other rows run everywhere. */
  rows: <Row>(...rows: Row[]): Row[] => (isThere ? rows : []),
});

/** For what Windows lacks: modes and owners of files, pipes and devices in the file system, `sh`. */
export const posix = only(!onWindows);

/** For what only Linux has: `/proc`, `/dev/full`; and for limits that were measured there. */
export const linux = only(process.platform === 'linux');

/** The mode that the system reports for a file: on Windows, only whether the file is writable. */
export function modeSeen(mode: number): string {
  return (onWindows ? (mode & 0o200 ? 0o666 : 0o444) : mode).toString(8);
}

/** A path with slashes: the target of a link is returned with the separators of the platform. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

/** A pattern that matches exactly this text, such as a path with backslashes. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * The length of the longest input, in characters. The runner passes inputs in variables: one holds 32,767 characters on Windows,
 * and Linux starts no process with a variable of 128 KiB.
 */
export const MAX_INPUT_LENGTH = onWindows ? 30_000 : 108_000;
