import type { Secret, SecretRegistry } from '../credentials/secret.js';
import { type Diagnostic, shownName, UserError } from '../diagnostics/diagnostic.js';
import type { Registry } from '../registries/registry.js';
import { type Environment, isExportable, variable } from '../runner/environment.js';
import type { ResolvedRegistry } from './resolve-credentials.js';

/** A token that later steps are to find in a variable. */
export interface ExportedToken {
  readonly name: string;
  readonly value: Secret;
}

/** Where tokens to export may come from. */
export interface TokenSources {
  /** The registry of the inputs for one, if they are used. */
  readonly single: Registry | undefined;
  /** All registries, combined and settled. */
  readonly registries: readonly ResolvedRegistry[];
  /** The variables that `npmrc`, `npmrc-file`, `token-env` and `password-env` took credentials from. */
  readonly variables: readonly string[];
}

/**
 * Reads the names of `export-token`.
 *
 * @param text names, separated by commas, blanks or line ends
 * @throws UserError `export-token-name` for what is no name, or one that programs or the runner obey
 */
export function parseExportNames(text: string): string[] {
  const names = new Set<string>();
  for (const name of text.split(/[\s,]+/)) {
    if (name === '') continue;
    if (!isExportable(name)) {
      throw new UserError(
        'export-token-name',
        `\`export-token\`: ${shownName(name)} cannot be set to a token.`,
        'Use a name such as `NPM_TOKEN`; variables that the system, Node, npm or the runner obey are refused.',
      );
    }
    names.add(name);
  }
  return [...names];
}

/**
 * Decides which value `export-token` puts under each of its names.
 *
 * A name that an input took a credential from keeps its value, for committed files that refer to it. Any other name
 * takes the token of `registry-url`, or the only one that there is.
 *
 * @param names the names, understood
 * @throws UserError `export-token-unknown`
 */
export function chooseExports(
  names: readonly string[],
  { single, registries, variables }: TokenSources,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): ExportedToken[] {
  const tokens: Secret[] = [];
  for (const { credential } of single?.credential.kind === 'token' ? [single] : registries) {
    if (credential.kind !== 'token' || tokens.some((other) => other.equals(credential.token))) continue;
    tokens.push(credential.token);
  }
  const [only] = tokens;
  const wantsSingle = names.filter((name) => !variables.includes(name));
  if (wantsSingle.length > 1 || (wantsSingle.length === 1 && tokens.length > 1)) {
    throw new UserError(
      'export-token-unknown',
      `\`export-token\`: ${wantsSingle.map((name) => `\`${name}\``).join(', ')} cannot be told which token to hold.`,
      'Name one variable if there is one token; for several, name the variables that `token-env`, `npmrc` or ' +
        '`npmrc-file` take them from.',
    );
  }
  return names.flatMap((name): ExportedToken[] => {
    const value = variables.includes(name) ? readSecret(name, environment, secrets) : only;
    if (value !== undefined) return [{ name, value }];
    diagnostics.push({ level: 'info', text: `\`export-token\`: there is no token, so ${name} is not set.` });
    return [];
  });
}

/** The value of a variable as it goes into another process: without the line end that secrets often have, and masked. */
function readSecret(name: string, environment: Environment, secrets: SecretRegistry): Secret | undefined {
  const value = (variable(environment, name) ?? '').replace(/[\r\n]{1,9}$/, '');
  return value.trim() === '' ? undefined : secrets.add(value);
}
