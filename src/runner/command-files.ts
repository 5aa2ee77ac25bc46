/**
 * The files in which a step passes values to the runner: variables, outputs, state.
 *
 * Not through @actions/core: it loads `node:crypto` for every value (5-7 ms) and writes one value at a time, so that a kill can
 * separate values that belong together. Format: docs.github.com, "Workflow commands"; the reader is actions/runner's
 * FileCommandManager.
 */
import fs from 'node:fs';
import { UserError } from '../diagnostics/diagnostic.js';

/** A name and its value. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

type CommandFile = 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE';

/** The names that may be written: no line break or `=` in one can start another value. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter. No value contains the
 * delimiter, so none can end early and set something else.
 *
 * @throws Error for a name that is not an identifier
 */
export function commandFileText(values: readonly NamedValue[]): string {
  let text = '';
  for (const { name, value } of values) {
    if (!NAME.test(name)) throw new Error('a name in a command file is not an identifier');
    let delimiter = 'npm-registry-login';
    while (value.includes(delimiter)) delimiter += '-';
    text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }
  return text;
}

/**
 * Makes sure that the runner takes values before anything is changed.
 *
 * @throws UserError `not-a-runner`
 */
export function requireCommandFiles(): void {
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'] as const) commandFile(name);
}

/** Sets variables for this process and all later steps, in one write. @throws UserError `runner-temp` */
export function exportVariables(values: readonly NamedValue[]): void {
  append('GITHUB_ENV', values);
  for (const { name, value } of values) process.env[name] = value;
}

/** Sets outputs of this step, in one write. @throws UserError `runner-temp` */
export function setOutputs(values: readonly NamedValue[]): void {
  append('GITHUB_OUTPUT', values);
}

/** Saves values for the post step, in one write. A later value replaces one of the same name. @throws UserError `runner-temp` */
export function saveState(values: readonly NamedValue[]): void {
  append('GITHUB_STATE', values);
}

function append(name: CommandFile, values: readonly NamedValue[]): void {
  if (values.length === 0) return;
  const text = commandFileText(values);
  try {
    fs.appendFileSync(commandFile(name), text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'runner-temp',
      `A file of the runner in RUNNER_TEMP cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Check that the disk has space and that the runner may write to it.',
    );
  }
}

function commandFile(name: CommandFile): string {
  const file = process.env[name];
  if (file) return file;
  throw new UserError(
    'not-a-runner',
    `The variable ${name} is not set, so this is not a GitHub Actions runner, or it is too old.`,
    'Run this action as a `uses` step of a workflow.',
  );
}
