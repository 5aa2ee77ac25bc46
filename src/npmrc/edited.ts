import { readNpmrc } from './lines.js';
import { HEADING } from './own-lines.js';

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
  const gone = new Set(dropped);
  const theirs = new Set(
    readNpmrc(original).flatMap((line) =>
      line.kind === 'setting' && !gone.has(line.number) ? [`${line.name}=${line.value}`] : [],
    ),
  );
  const lines = readNpmrc(edited);
  const firstSection = lines.findIndex(({ kind }) => kind === 'section');
  const inSection = (index: number) => firstSection >= 0 && index >= firstSection;
  const left = lines.filter((line, index) => {
    if (inSection(index)) return true; // nothing of ours stands below a section
    if (line.kind !== 'setting') return line.raw.trim() !== HEADING;
    return !ours.has(line.name) || theirs.has(`${line.name}=${line.value}`);
  });
  const back = readNpmrc(original).filter(({ number }) => gone.has(number));
  const text = left.map(({ raw }) => raw).join('');
  // Before the lines of the edit, so that a later line of a kind still wins.
  return back.map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`)).join('') + text;
}
