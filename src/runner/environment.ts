/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_VARIABLE = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;

/** Variables that programs obey. A token in one of them would break or redirect a later step. */
const OBEYED_VARIABLE =
  /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*)$/i;

/** Whether a text is a name that shells and package managers accept for a variable. */
export function isVariableName(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** Whether `${NAME}`, `token-env` and `password-env` must not read a variable. */
export function isRunnerVariable(name: string): boolean {
  return RUNNER_VARIABLE.test(name);
}

/** Whether a variable may be set to a token. */
export function isExportable(name: string): boolean {
  return isVariableName(name) && !isRunnerVariable(name) && !OBEYED_VARIABLE.test(name);
}

/** The value of a variable; undefined if it is not set, also for names such as `constructor`. */
export function variable(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
