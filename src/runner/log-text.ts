/** From this many lines on, they are folded away below their number. */
const MANY = 10;

/** ANSI's codes, which the log of GitHub Actions shows as colours. */
const CYAN = '\u001b[36m';
const PLAIN = '\u001b[39m';

/** A line as the log may have it. The runner takes one for a command if it begins with `::` or holds `##[`; a CR ends one. */
export function plainLine(line: string): string {
  return mayBeCommand(line) ? madePlain(line) : line;
}

/** Nearly every line is plain already, and to look costs less than to compile patterns. */
function mayBeCommand(text: string): boolean {
  return text.includes('\n') || text.includes('\r') || text.includes('::') || text.includes('##[');
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
  const plain = plainLines(lines);
  const shown = coloured ? plain.map(colouredLine) : plain;
  return lines.length < MANY ? joined(shown) : folded(`${lines.length} registries`, shown);
}

/** Lines as the log may have them. All at once: of a thousand, nearly always each is one already. */
function plainLines(lines: readonly string[]): readonly string[] {
  return mayBeCommand(lines.join(' ')) ? lines.map(plainLine) : lines;
}

function colouredLine(line: string): string {
  const end = line.indexOf(' ');
  return end < 0 ? line : `${CYAN}${line.slice(0, end)}${PLAIN}${line.slice(end)}`;
}

/** Lines that only somebody who looks for them wants to see. */
export function detailsText(title: string, lines: readonly string[]): string {
  const plain = plainLines(lines);
  return lines.length < 2 ? joined(plain) : folded(title, plain);
}

function folded(title: string, lines: readonly string[]): string {
  return joined([`::group::${title}`, ...lines, '::endgroup::']);
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
