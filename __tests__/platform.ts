/**
 * What a platform has not, so that a test of it is left out there, and what looks different there. On Linux every test
 * runs.
 */
import path from 'node:path';
import { describe, test } from '@jest/globals';

export const onWindows = process.platform === 'win32';

const only = (isThere: boolean) => ({
  test: isThere ? test : test.skip,
  describe: isThere ? describe : describe.skip,
  /** Rows of a table whose others run everywhere. */
  rows: <Row>(...rows: Row[]): Row[] => (isThere ? rows : []),
});

/** For what Windows has not: modes and owners of files, pipes and devices in the file system, `sh`. */
export const posix = only(!onWindows);

/** For what Linux alone has: `/proc`, `/dev/full`; and for limits that were measured there. */
export const linux = only(process.platform === 'linux');

/** What is seen of a file's mode: Windows knows no more than whether the file may be written. */
export function modeSeen(mode: number): string {
  return (onWindows ? (mode & 0o200 ? 0o666 : 0o444) : mode).toString(8);
}

/** A path as it is on Linux and macOS: what a link points to comes back with the separators of the platform. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

/** A pattern that matches just this text, such as a path with backslashes. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * How many characters an input is filled with to be as long as it can be: the runner hands inputs on in variables, and one
 * of Windows holds 32,767 characters. Linux starts no process with one of 128 KiB.
 */
export const LONGEST_INPUT = onWindows ? 30_000 : 108_000;
