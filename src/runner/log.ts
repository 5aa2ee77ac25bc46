/**
 * What the step writes to the log: lines, annotations, masks.
 *
 * Not through @actions/core: it writes masks one at a time through `process.stdout`. Format: docs.github.com, "Workflow
 * commands"; the reader is actions/runner's ActionCommandManager.
 */
import fs from 'node:fs';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import { type Diagnostic, type FileLine, UserError } from '../diagnostics/diagnostic.js';
import { sleep } from './sleep.js';

/** From this number on, lines are folded. */
const FOLD_FROM_LINES = 10;

/** GitHub shows ten annotations of a level for each step. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Where this action is published, for `uses: ./`, where the runner does not say. */
const REPOSITORY = 'npm-registry-login/npm-registry-login';

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
  if (lines.length < FOLD_FROM_LINES) log(...lines);
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
    const shown = all.length > MAX_ANNOTATIONS_PER_LEVEL ? all.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1) : all;
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
  const link = level === 'notice' ? '' : `\n${documentationOf(code)}`;
  return `[${code}] ${text}${link}`;
}

/** The link to the documentation of an error or warning, for the copy of the action that runs. */
function documentationOf(code: DiagnosticCode): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server, GITHUB_ACTION_REF: ref } = process.env;
  const copy = repository
    ? `${server || 'https://github.com'}/${repository}/blob/${ref || 'main'}`
    : `https://github.com/${REPOSITORY}/blob/main`;
  return `${copy}/docs/errors.md#${code}`;
}

/** A diagnostic in one line, with its location. */
function summary({ code, text, at }: Diagnostic): string {
  const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
  return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}${where}`;
}

/** The commands that make the runner mask values. */
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

/** Writes all of a text to standard output, even if that is a pipe with a slow reader. */
function write(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(1, bytes, offset);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      sleep(1);
    }
  }
}
