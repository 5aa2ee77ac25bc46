import { shownName, UserError } from '../diagnostics/diagnostic.js';

/** Environment variables by name, as in process.env. */
export type Environment = Readonly<Record<string, string | undefined>>;

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_OWN = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;

/** Variables that programs obey, so that a token in one would break or redirect a later step. */
const OBEYED =
  /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*)$/i;

/** Whether a text is a name that shells and clients accept for a variable. */
export function isVariableName(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** Whether `${NAME}` and `token-env` must not read a variable. */
export function isRunnerOwn(name: string): boolean {
  return RUNNER_OWN.test(name);
}

/** Whether a variable may be set to a token. */
export function isExportable(name: string): boolean {
  return isVariableName(name) && !isRunnerOwn(name) && !OBEYED.test(name);
}

/** A variable's value; undefined also for what only looks like one, such as `constructor`. */
export function variable(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}

/**
 * Reads a variable that an input names (`token-env`, `password-env`).
 *
 * @returns its value, which may be empty
 * @throws UserError `variable-unset` if it is not set at all, or may not be read
 */
export function namedVariable(environment: Environment, name: string, where: string): string {
  if (!isVariableName(name) || isRunnerOwn(name)) {
    throw new UserError(
      'variable-unset',
      `${where} is not the name of a variable that can be read here.`,
      "Give the name of a variable in this step's `env`, without `$`.",
    );
  }
  const value = variable(environment, name);
  if (value === undefined) {
    throw new UserError(
      'variable-unset',
      `${where}: the variable ${shownName(name)} is not set.`,
      "Check the spelling, and set it in this step's `env`: an action does not see the `env` of other steps.",
    );
  }
  return value;
}
