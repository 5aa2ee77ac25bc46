import { HEADING } from './inherited.js';
import { readNpmrc } from './lines.js';

/**
 * Takes our lines out of a file that somebody edited since, and puts back the ones that ours took the place of.
 *
 * @param edited the file as it is now
 * @param original the file as it was before
 * @param keys the keys of our lines
 * @param dropped the numbers of the original's lines that were left out
 */
export function linesWithoutOurs(
  edited: string,
  original: string,
  keys: readonly string[],
  dropped: readonly number[],
): string {
  const ours = new Set(keys);
  const left = readNpmrc(edited).filter(
    (line) => line.raw.trim() !== HEADING && !(line.kind === 'setting' && ours.has(line.name)),
  );
  const gone = new Set(dropped);
  const back = readNpmrc(original).filter(({ number }) => gone.has(number));
  const text = left.map(({ raw }) => raw).join('');
  // Before the lines of the edit, so that a later line of a kind still wins.
  return back.map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`)).join('') + text;
}
