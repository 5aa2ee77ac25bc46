import type { Environment } from './environment.js';
import type { RawInputs } from './inputs.js';
import { type NpmrcInput, parseNpmrc } from './npmrc/input.js';
import { hideLiterals } from './npmrc/literals.js';
import { readNpmrcFile } from './npmrc-file.js';
import type { Remark } from './refusal.js';
import type { SecretVault } from './secret.js';

/**
 * Reads the inputs `npmrc` and `npmrc-file`.
 *
 * @throws Refusal for a file that may not be read, and for lines that cannot be understood
 */
export function readNpmrcInputs(
  raw: RawInputs,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): NpmrcInput {
  const file = raw['npmrc-file'] === '' ? '' : readNpmrcFile(raw['npmrc-file'], environment);
  hideLiterals(file, vault);
  const name = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
  const inputs = [
    ['npmrc', raw.npmrc, undefined],
    ['npmrc-file', file, name],
  ] as const;
  const read = inputs
    .filter(([, text]) => text !== '')
    .map(([source, text, path]) => parseNpmrc(text, source, environment, vault, remarks, path));
  return {
    registries: read.flatMap(({ registries }) => registries),
    settings: read.flatMap(({ settings }) => settings),
    variables: read.flatMap(({ variables }) => variables),
  };
}
