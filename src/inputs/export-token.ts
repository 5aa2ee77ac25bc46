import type { Credential, ResolvedCredential } from '../credentials/credential.js';
import type { Secret, SecretRegistry } from '../credentials/secret.js';
import { tokenInPlaceOfName } from '../credentials/token-shape.js';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { type Environment, isExportable, variable } from '../runner/environment.js';
import type { InputContext } from './raw-inputs.js';

/** A token that later steps find in a variable. */
export interface ExportedToken {
  readonly name: string;
  readonly value: Secret;
}

/** Where exported tokens can come from. */
export interface TokenSources {
  /** The credential of the inputs for one registry, if they are used. */
  readonly single: Credential | undefined;
  /** The credentials of all registries. */
  readonly all: readonly ResolvedCredential[];
  /** The variables that `npmrc`, `npmrc-file`, `token-env` and `password-env` took credentials from. */
  readonly variables: readonly string[];
}

/** Reads the names in `export-token`, separated by commas, spaces or newlines. Names that programs obey are reported. */
export function readExportNames(text: string, diagnostics: Diagnostics): string[] {
  const names = new Set<string>();
  for (const name of text.split(/[\s,]+/)) {
    if (name === '') continue;
    const token = tokenInPlaceOfName(name);
    if (token !== undefined) {
      diagnostics.error(
        'export-token-name',
        `\`export-token\`: this is ${token.name}, not the name of a variable.`,
        'Name the variable that later steps read, such as `NPM_TOKEN`.',
      );
      continue;
    }
    if (isExportable(name)) {
      names.add(name);
      continue;
    }
    diagnostics.error(
      'export-token-name',
      `\`export-token\`: ${shownName(name)} cannot be set to a token.`,
      'Use a name such as `NPM_TOKEN`. Variables that the system, Node.js, package managers or the runner read as settings are refused.',
    );
  }
  return [...names];
}

/**
 * Decides which value each name of `export-token` gets.
 *
 * A name that an input took a credential from keeps its value, for committed files that refer to it. Any other name gets
 * the token of `registry-url`, or the only token that there is.
 */
export function chooseExports(
  names: readonly string[],
  { single, all, variables }: TokenSources,
  { environment, secrets, diagnostics }: InputContext,
): ExportedToken[] {
  if (names.length === 0) return [];
  const tokens: Secret[] = [];
  for (const credential of single?.kind === 'token' ? [single] : all) {
    if (credential.kind !== 'token' || tokens.some((other) => other.equals(credential.token))) continue;
    tokens.push(credential.token);
  }
  const others = names.filter((name) => !variables.includes(name));
  if (others.length > 1 || (others.length === 1 && tokens.length > 1)) {
    diagnostics.error(
      'export-token-unknown',
      `\`export-token\`: it is not clear which token ${others.map((name) => `\`${name}\``).join(' and ')} should hold.`,
      'Name one variable if there is one token. For several, name the variables that `token-env`, `npmrc` or `npmrc-file` take them from.',
    );
    return [];
  }
  const exports: ExportedToken[] = [];
  for (const name of names) {
    const value = variables.includes(name) ? secretIn(name, environment, secrets) : tokens[0];
    if (value !== undefined) exports.push({ name, value });
    else diagnostics.info(`\`export-token\`: there is no token, so ${name} is not set.`);
  }
  return exports;
}

/** The value of a variable for other processes: masked, without the line break that secrets often end with. */
function secretIn(name: string, environment: Environment, secrets: SecretRegistry): Secret | undefined {
  const value = (variable(environment, name) ?? '').replace(/[\r\n]{1,9}$/, '');
  return value.trim() === '' ? undefined : secrets.wrap(value);
}
