/** The runner's command files: GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_PATH and the summary. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prefixes of file names, by the variable that contains the path, in the order in which the runner processes them
 * (ExtensionManager.cs, FileCommandManager.cs).
 */
const FILES = /** @type {const} */ ({
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
});
/** @typedef {keyof typeof FILES} CommandFile */

/** Variables that a step cannot set through GITHUB_ENV, in upper or lower case. */
const BLOCKED = ['NODE_OPTIONS'];

/**
 * What a step set, and the errors of the runner while reading it.
 *
 * @typedef {object} StepFiles
 * @property {Record<string, string>} env
 * @property {Record<string, string>} outputs
 * @property {Record<string, string>} state
 * @property {string[]} path folders to put before PATH
 * @property {string} summary
 * @property {string[]} errors each is an annotation
 * @property {boolean} failed the runner fails the step regardless of its exit code
 */

/**
 * Creates the files for one step. The runner keeps them until the job ends.
 *
 * @param {string} folder
 * @returns {Record<CommandFile, string>} path by variable
 */
export function createCommandFiles(folder) {
  const suffix = randomUUID();
  /** @type {Record<string, string>} */
  const paths = {};
  for (const [variable, prefix] of Object.entries(FILES)) {
    const path = join(folder, prefix + suffix);
    writeFileSync(path, '');
    paths[variable] = path;
  }
  return /** @type {Record<CommandFile, string>} */ (paths);
}

/**
 * Reads the pairs of a command file, `NAME=value` or `NAME<<DELIMITER`, as the runner does. A generator, because the
 * runner applies each pair immediately, so the pairs before a malformed one take effect.
 *
 * @param {string} text
 * @returns {Generator<[name: string, value: string]>}
 * @throws {Error} on a line of neither form, an empty delimiter, or a missing end delimiter
 */
export function* pairs(text) {
  let index = 0;
  /** Only LF ends a line (on Linux and macOS); a CR belongs to the value. */
  const readLine = () => {
    if (index >= text.length) return undefined;
    const feed = text.indexOf('\n', index);
    const line = { text: text.slice(index, feed < 0 ? undefined : feed), start: index, ended: feed >= 0 };
    index = feed < 0 ? text.length : feed + 1;
    return line;
  };
  for (let line = readLine(); line; line = readLine()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      const start = index;
      let end = start;
      for (let next = readLine(); next?.text !== delimiter; next = readLine()) {
        if (!next) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        if (!next.ended) throw new Error('Invalid value. EOF marker missing new line.');
        end = index - 1;
      }
      yield [name, text.slice(start, Math.max(start, end))];
    } else throw new Error(`Invalid format '${line.text}'`);
  }
}

/**
 * Reads the files of a step, even if it failed or was killed. After an error in one file, the runner continues with the
 * next.
 *
 * @param {Record<CommandFile, string>} paths
 * @returns {StepFiles}
 */
export function readCommandFiles(paths) {
  /** @type {StepFiles} */
  const files = { env: {}, outputs: {}, state: {}, path: [], summary: '', errors: [], failed: false };
  const read = (/** @type {CommandFile} */ variable) => {
    // .NET does not treat a byte order mark as part of the text either.
    return existsSync(paths[variable]) ? readFileSync(paths[variable], 'utf8').replace(/^\uFEFF/, '') : '';
  };
  /** @param {CommandFile} variable @param {(name: string, value: string) => void} take */
  const process = (variable, take) => {
    try {
      for (const [name, value] of pairs(read(variable))) take(name, value);
    } catch (error) {
      const command = variable.replace('GITHUB_', '').toLowerCase();
      files.errors.push(
        `Unable to process file command '${command}' successfully.`,
        error instanceof Error ? error.message : String(error),
      );
      files.failed = true;
    }
  };
  files.path = read('GITHUB_PATH')
    .split(/\r\n|\r|\n/)
    .filter(Boolean);
  process('GITHUB_ENV', (name, value) => {
    if (BLOCKED.includes(name.toUpperCase())) {
      files.errors.push(`Can't store ${name.toUpperCase()} output parameter using '$GITHUB_ENV' command.`);
    } else if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
    else files.env[name] = value;
  });
  files.summary = read('GITHUB_STEP_SUMMARY');
  process('GITHUB_STATE', (name, value) => {
    // The runner's dictionary ignores case: it keeps the first spelling and the last value.
    const known = Object.keys(files.state).find((other) => other.toLowerCase() === name.toLowerCase());
    files.state[known ?? name] = value;
  });
  process('GITHUB_OUTPUT', (name, value) => {
    if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
    files.outputs[name] = value;
  });
  return files;
}
