/**
 * Commands that a step prints for the runner: masks and annotations.
 *
 * Not through @actions/core: it writes masks one at a time through `process.stdout`, and its annotations load `node:os`. Format:
 * docs.github.com, "Workflow commands"; the reader is actions/runner's ActionCommandManager.
 */
import type { FileLine } from '../diagnostics/diagnostic.js';

/** The commands that make the runner mask values in all output from now on. */
export function maskCommands(values: readonly string[]): string {
  return values.map((value) => `::add-mask::${escapeData(value)}\n`).join('');
}

/** A command that annotates the run, or a line of a file, or writes to the debug log. */
export function annotation(level: 'notice' | 'warning' | 'error' | 'debug', text: string, at?: FileLine): string {
  const where = at === undefined ? '' : ` file=${escapeProperty(at.file)},line=${at.line}`;
  return `::${level}${where}::${escapeData(text)}\n`;
}

/** A text that the runner cannot take for a command: one line, without `::` at its start and without `##[`. */
export function plainLine(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '## [');
}

/** Lines that the log folds under a title; a single line is shown as it is. */
export function foldedLines(title: string, lines: readonly string[]): string {
  const plain = lines.map(plainLine);
  const all = plain.length < 2 ? plain : [`::group::${plainLine(title)}`, ...plain, '::endgroup::'];
  return all.map((line) => `${line}\n`).join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** `,` and `:` would end a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
