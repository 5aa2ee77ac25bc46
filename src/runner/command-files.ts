/**
 * The runner's command files and masks, without @actions/core.
 *
 * core draws a random delimiter from `node:crypto` for every value (5–7 ms of module load) and writes masks through
 * process.stdout (4–5 ms for the first write to a pipe), one at a time. Starting Node takes about 33 ms in all, and
 * this action does little else. Inputs and state are read through core (see runner.ts).
 *
 * Formats: docs.github.com, "Workflow commands for GitHub Actions"; the parsing side is actions/runner's
 * FileCommandManager and ActionCommandManager.
 */
import fs from 'node:fs';
import { type FileLine, UserError } from '../diagnostics/diagnostic.js';

/** A name and its value, for the files of variables, outputs and state. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** What the three files accept as a name: no line end and no `=` can get into the file through it. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter.
 *
 * The delimiter is one that no line of the value begins with, so that a value cannot end early and set what follows.
 *
 * @throws Error for a name that could break out of its line
 */
export function commandFileText(values: readonly NamedValue[]): string {
  let text = '';
  for (const { name, value } of values) {
    if (!NAME.test(name)) throw new Error('refusing a name that is no identifier in a command file');
    let delimiter = 'npm-registry-login';
    while (value.includes(delimiter)) delimiter += '-';
    text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }
  return text;
}

/**
 * Appends values to a command file, all at once.
 *
 * @param path the file, from GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE
 * @throws UserError `runner-temp` if it cannot be written
 */
export function appendToCommandFile(path: string, values: readonly NamedValue[]): void {
  if (values.length === 0) return;
  const text = commandFileText(values);
  try {
    fs.appendFileSync(path, text);
  } catch (error) {
    throw unwritable(error as NodeJS.ErrnoException);
  }
}

function unwritable({ code }: NodeJS.ErrnoException): UserError {
  return new UserError(
    'runner-temp',
    `A file of the runner in RUNNER_TEMP cannot be written (${code}).`,
    'Check that its disk has room, and that the runner may write to it.',
  );
}

/**
 * The path of a command file.
 *
 * @throws UserError `not-a-runner` if the variable is not set, so that nothing is done by halves
 */
export function commandFile(variable: 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE'): string {
  const file = process.env[variable];
  if (file) return file;
  throw notARunner(variable);
}

function notARunner(variable: string): UserError {
  return new UserError(
    'not-a-runner',
    `The variable ${variable} is not set, so this is no GitHub Actions runner, or one too old.`,
    'Run this action as a `uses` step of a workflow.',
  );
}

/** Escapes a text for the value of a workflow command, as the runner reads it back. */
function escaped(text: string): string {
  if (isPlain(text)) return text;
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function isPlain(text: string): boolean {
  return !text.includes('%') && !text.includes('\n') && !text.includes('\r');
}

/** The workflow commands that make the runner hide values in all output from now on. */
export function maskCommands(values: readonly string[]): string {
  if (values.length === 0) return '';
  const command = '::add-mask::';
  // All at once: of thousands of masks, nearly always none needs escaping.
  const plain = isPlain(values.join('')) ? values : values.map(escaped);
  return `${command}${plain.join(`\n${command}`)}\n`;
}

/** Escapes a property of a workflow command: `,` and `:` would end it. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A workflow command that annotates the run, or a line of a file. */
export function annotation(level: 'notice' | 'warning' | 'error' | 'debug', text: string, at?: FileLine): string {
  const where = at === undefined ? '' : ` file=${escapedProperty(at.file)},line=${at.line}`;
  return `::${level}${where}::${escaped(text)}\n`;
}

/** Writes all of a text to standard output, also where that is a full pipe. */
export function writeOut(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(1, bytes, offset);
    } catch (error) {
      waitForReader(error as NodeJS.ErrnoException);
    }
  }
}

/** Gives a slow reader a millisecond. @throws any other error than that of a full pipe */
function waitForReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EAGAIN') throw error;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
