/** What the step writes to the log: lines, annotations, masks. */
import fs from 'node:fs';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { documentationOf } from './documentation.js';
import { annotation, foldedLines, maskCommands, plainLine } from './workflow-commands.js';

/** From this number on, lines are folded. */
const MANY_LINES = 10;

/** GitHub shows ten annotations of a level for each step. */
const MOST_ANNOTATIONS = 10;

/** Makes the runner mask values in all output of the job from now on. */
export function mask(values: readonly string[]): void {
  if (values.length > 0) write(maskCommands(values));
}

/** Writes lines to the log. */
export function log(...lines: readonly string[]): void {
  write(lines.map((line) => `${plainLine(line)}\n`).join(''));
}

/** Writes lines to the log, folded under a title if they are many. */
export function logList(title: string, lines: readonly string[]): void {
  if (lines.length < MANY_LINES) log(...lines);
  else write(foldedLines(title, lines));
}

/**
 * Reports diagnostics: information as lines of the log, everything else as annotations. GitHub shows ten annotations of
 * a level, so the tenth lists what does not fit.
 */
export function report(diagnostics: readonly Diagnostic[]): void {
  let text = '';
  for (const diagnostic of diagnostics) {
    if (diagnostic.level === 'info') text += `${plainLine(diagnostic.text)}\n`;
  }
  for (const level of ['notice', 'warning', 'error'] as const) {
    const all = diagnostics.filter((diagnostic) => diagnostic.level === level);
    const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
    const rest = all.slice(shown.length);
    for (const diagnostic of shown) text += annotation(level, formatted(diagnostic), diagnostic.at);
    if (rest.length > 0) text += annotation(level, [`${rest.length} more:`, ...rest.map(summary)].join('\n'));
  }
  write(text);
}

/** Reports what post did: the usual lines folded under a title, problems as annotations. */
export function reportCleanup(diagnostics: readonly Diagnostic[]): void {
  const usual = diagnostics.filter(({ level }) => level === 'info').map(({ text }) => text);
  write(foldedLines('Logged out', usual));
  report(diagnostics.filter(({ level }) => level !== 'info'));
}

/** Whether debug logging is switched on for this run. */
export function isDebug(): boolean {
  return process.env['RUNNER_DEBUG'] === '1';
}

/** Writes to the debug log, which GitHub shows only on request. */
export function debug(text: string): void {
  if (!isDebug()) return;
  const lines = text.split('\n').map((line) => annotation('debug', line));
  write(lines.join(''));
}

/**
 * Fails the step. What is not a UserError is a mistake in this action: it says so, and its stack goes to the debug log.
 *
 * @param error what was thrown
 */
export function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof UserError) {
    report([error.diagnostic]);
    return;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Error) debug(error.stack ?? message);
  const what = code ?? (error instanceof Error ? error.name : typeof error);
  const text =
    `This action failed because of a bug in it (${what}).\n` +
    'Run the job again with debug logging, and open an issue with the log.';
  report([{ level: 'error', code: 'internal', text }]);
}

/** A diagnostic as an annotation shows it: its code, its lines, and a link to its documentation. */
function formatted({ code, text, level }: Diagnostic): string {
  if (code === undefined) return text;
  const link = level === 'notice' ? '' : `\n${documentationOf(code, process.env)}`;
  return `[${code}] ${text}${link}`;
}

/** A diagnostic in one line, with its location. */
function summary({ code, text, at }: Diagnostic): string {
  const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
  return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}${where}`;
}

/** Writes all of a text to standard output, even if that is a pipe with a slow reader. */
function write(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(1, bytes, offset);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); // one millisecond
    }
  }
}
