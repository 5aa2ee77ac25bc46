import fs from 'node:fs';

/** Why a file was not checked, to end a sentence with. */
export class Unreadable {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/**
 * Reads a committed file. Links are followed, as package managers do; what is read is never printed.
 *
 * @param largest in bytes
 * @returns its text; undefined if there is no regular file, such as a folder or a pipe of that name
 */
export function readCommittedFile(
  file: string,
  largest: number,
  encoding: 'utf8' | 'latin1',
): string | Unreadable | undefined {
  try {
    const stats = fs.statSync(file);
    if (!stats.isFile()) return undefined; // a device or pipe might never end
    if (stats.size > largest) return new Unreadable(`is larger than ${largest / 1024 / 1024} MiB`);
    return fs.readFileSync(file, encoding).replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : new Unreadable(`cannot be read (${code})`);
  }
}
