import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { maskLiterals } from '../npmrc/literals.js';
import type { Brought } from '../npmrc/tls-line.js';
import type { Environment } from '../runner/environment.js';
import type { RawInputs } from './inputs.js';
import { readNpmrcFile } from './npmrc-file.js';
import { type NpmrcInput, parseNpmrc } from './npmrc-lines.js';

/** What both inputs say. */
export interface NpmrcInputs extends Omit<NpmrcInput, 'tls'> {
  /** What is to be judged of the file; what stands in the workflow itself is its own word. */
  readonly brought: Brought | undefined;
}

/**
 * Reads the inputs `npmrc` and `npmrc-file`.
 *
 * @throws UserError for a file that may not be read, and for lines that cannot be understood
 */
export function readNpmrcInputs(
  raw: RawInputs,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): NpmrcInputs {
  const file = raw['npmrc-file'] === '' ? '' : readNpmrcFile(raw['npmrc-file'], environment);
  maskLiterals(file, secrets);
  const name = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
  const inputs = [
    ['npmrc', raw.npmrc, undefined],
    ['npmrc-file', file, name],
  ] as const;
  const read = inputs
    .filter(([, text]) => text !== '')
    .map(([source, text, path]) => ({ path, ...parseNpmrc(text, source, environment, secrets, diagnostics, path) }));
  const [brought] = read.flatMap(({ path, tls }) =>
    path === undefined || tls.length === 0 ? [] : [{ file: path, lines: tls }],
  );
  return {
    registries: read.flatMap(({ registries }) => registries),
    settings: read.flatMap(({ settings }) => settings),
    variables: read.flatMap(({ variables }) => variables),
    brought,
  };
}
