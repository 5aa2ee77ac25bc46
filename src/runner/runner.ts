import { getInput, getState } from '@actions/core';
import { type Diagnostic, formatDiagnostic, UserError } from '../diagnostics/diagnostic.js';
import { INPUT_DEFAULTS, type InputName, type RawInputs } from '../inputs/inputs.js';
import {
  annotation,
  appendToCommandFile,
  commandFile,
  maskCommands,
  type NamedValue,
  writeOut,
} from './command-files.js';
import { detailsText, plainLine, reportText } from './log-text.js';

/** Reads all inputs as text. Blanks around them are dropped, but for the password, to which they may belong. */
export function readInputs(): RawInputs {
  const names = Object.keys(INPUT_DEFAULTS) as InputName[];
  return Object.fromEntries(
    names.map((name) => [name, getInput(name, { trimWhitespace: name !== 'password' })]),
  ) as unknown as RawInputs;
}

/** Has values hidden in all output of the job from now on. */
export function mask(values: readonly string[]): void {
  if (values.length > 0) writeOut(maskCommands(values));
}

/** Writes one line to the log. */
export function log(line: string): void {
  writeOut(`${plainLine(line)}\n`);
}

/** Tells the user things, each as prominently as it deserves, in one write. */
export function tell(...diagnostics: readonly Diagnostic[]): void {
  writeOut(diagnostics.map(told).join(''));
}

function told(diagnostic: Diagnostic): string {
  const text = formatDiagnostic(diagnostic);
  return diagnostic.level === 'info' ? `${plainLine(text)}\n` : annotation(diagnostic.level, text, diagnostic.at);
}

/** Tells what was undone: the usual folded away, what went wrong in the open. */
export function tellUndone(diagnostics: readonly Diagnostic[]): void {
  const usual: string[] = [];
  let others = '';
  for (const diagnostic of diagnostics) {
    if (diagnostic.level === 'info') usual.push(formatDiagnostic(diagnostic));
    else others += told(diagnostic);
  }
  writeOut(detailsText('Logged out', usual) + others);
}

/** Says what became of the registries, with colours unless the user wants none (no-color.org). */
export function report(lines: readonly string[]): void {
  writeOut(reportText(lines, !process.env['NO_COLOR']));
}

/** Whether the user switched debug logging on for this run. */
export function isDebug(): boolean {
  return process.env['RUNNER_DEBUG'] === '1';
}

/** Writes to the debug log, which the runner shows only on request. */
export function debug(text: string): void {
  if (isDebug())
    writeOut(
      text
        .split('\n')
        .map((line) => annotation('debug', line))
        .join(''),
    );
}

/** Makes sure that there are files to hand values to the runner in. @throws UserError `not-a-runner` */
export function requireCommandFiles(): void {
  for (const variable of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'] as const) commandFile(variable);
}

/** Sets variables for this process and all later steps, in one write. */
export function exportVariables(values: readonly NamedValue[]): void {
  appendToCommandFile(commandFile('GITHUB_ENV'), values);
  for (const { name, value } of values) process.env[name] = value;
}

/** Sets outputs of this step, in one write. */
export function setOutputs(values: readonly NamedValue[]): void {
  appendToCommandFile(commandFile('GITHUB_OUTPUT'), values);
}

/** Remembers texts for the post step, in one write; a later one of the same name replaces an earlier one. */
export function saveState(values: readonly NamedValue[]): void {
  appendToCommandFile(commandFile('GITHUB_STATE'), values);
}

/** What main remembered under a name; empty if nothing. */
export function readState(name: string): string {
  return getState(name);
}

/**
 * Fails the step, with one annotation. What is no UserError is a mistake of ours and says so; its stack goes to the
 * debug log only. Not through core's setFailed: it cannot point to a line of a file, and is all that `node:os` would
 * be loaded for.
 */
export function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof UserError) {
    writeOut(annotation('error', error.message, error.at));
    return;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Error) debug(error.stack ?? message);
  const text =
    `[internal] Something went wrong that should not (${code ?? (error instanceof Error ? error.name : typeof error)}). ` +
    'Run the job again with debug logging, and open an issue with what it says.';
  writeOut(annotation('error', text));
}
