import fs from 'node:fs';

/**
 * The text of a regular file, also behind a link.
 *
 * @returns undefined if there is none, or if it cannot be read or is larger than `maxBytes`; it never throws
 */
export function readText(file: string, maxBytes = Number.POSITIVE_INFINITY): string | undefined {
  try {
    const stats = fs.statSync(file);
    // A device or a pipe might never end.
    return stats.isFile() && stats.size <= maxBytes ? fs.readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
