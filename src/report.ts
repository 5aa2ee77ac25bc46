/** From this many lines on, they are folded away below their number. */
const MANY = 10;

/** ANSI's codes, which the log of GitHub Actions shows as colours. */
const CYAN = '\u001b[36m';
const PLAIN = '\u001b[39m';

/** A line as the log may have it. The runner takes one for a command if it begins with `::` or holds `##[`; a CR ends one. */
export function plainLine(line: string): string {
  // Nearly every line is one already, and to look costs less than to compile patterns.
  const isOdd = line.includes('\n') || line.includes('\r') || line.includes('::') || line.includes('##[');
  return isOdd ? madePlain(line) : line;
}

function madePlain(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '## [');
}

/**
 * The log about the registries: one line for each, its URL in a colour, many of them folded away.
 *
 * @param lines each a URL, a blank, and what is said of it
 * @param coloured whether to use colours
 */
export function reportText(lines: readonly string[], coloured: boolean): string {
  const shown = lines.map((line) => (coloured ? colouredLine(plainLine(line)) : plainLine(line)));
  return lines.length < MANY ? joined(shown) : folded(`${lines.length} registries`, shown);
}

function colouredLine(line: string): string {
  const end = line.indexOf(' ');
  return end < 0 ? line : `${CYAN}${line.slice(0, end)}${PLAIN}${line.slice(end)}`;
}

/** Lines that only somebody who looks for them wants to see. */
export function detailsText(title: string, lines: readonly string[]): string {
  return lines.length < 2 ? joined(lines.map(plainLine)) : folded(title, lines.map(plainLine));
}

function folded(title: string, lines: readonly string[]): string {
  return joined([`::group::${title}`, ...lines, '::endgroup::']);
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
