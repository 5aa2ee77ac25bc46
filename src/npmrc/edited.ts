import { type NpmrcLine, readNpmrc } from './lines.js';
import { HEADING } from './login-lines.js';

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
  const text = left.map(({ raw }) => raw).join('');
  const before = readNpmrc(original);
  const section = before.findIndex(({ kind }) => kind === 'section');
  const back = (lines: readonly NpmrcLine[]) =>
    lines
      .filter(({ number }) => gone.has(number))
      .map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`))
      .join('');
  // Before the lines of the edit, so that a later line of a kind still wins; what stood in a section, at the end.
  // What stands there is not doubled: a main that was killed may have been about to leave it out, but never did.
  const present = new Set(left.filter((line) => line.kind === 'setting').map(({ raw }) => raw.trim()));
  const above = section < 0 ? before : before.slice(0, section);
  const head = back(above.filter(({ raw }) => !present.has(raw.trim())));
  const tail = section < 0 ? '' : back(before.slice(section));
  if (tail === '') return head + text;
  const ended = text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`;
  return head + ended + (firstSection < 0 ? `${before[section]?.raw.trimEnd()}\n` : '') + tail;
}
