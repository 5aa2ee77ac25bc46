/** Environment variables, and the folders that they name. */

/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_VARIABLE = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;

/**
 * Variables that programs obey. A token in one of them would break or redirect a later step: Yarn 2+ sends that of
 * YARN_NPM_AUTH_TOKEN to npm's public registry, and aborts on a `YARN_` variable that it does not know (measured).
 */
const OBEYED_VARIABLE =
  /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*|YARN_.*|BUN_CONFIG_.*)$/i;

/** Whether a text is a name that shells and package managers accept for a variable. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
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

/** An input as the runner passes it: in a variable with its name in capitals. Empty if it is not given. */
export function inputOf(environment: Environment, name: string): string {
  return variable(environment, `INPUT_${name.toUpperCase()}`) ?? '';
}

/** What main saved for post under a name; empty if nothing. */
export function stateOf(environment: Environment, name: string): string {
  return variable(environment, `STATE_${name}`) ?? '';
}

/**
 * RUNNER_TEMP; empty if it is not set. On Windows with `\`, as the targets of links are read back, so that paths in it can be
 * compared.
 */
export function tempFolderOf(environment: Environment, platform: NodeJS.Platform): string {
  const folder = variable(environment, 'RUNNER_TEMP') ?? '';
  return platform === 'win32' ? folder.replaceAll('/', '\\') : folder;
}

/**
 * The home folder, where package managers look for their configuration. On Windows HOME counts for npm alone, as
 * `userConfigPath` says; pnpm 11 and 12, Yarn 1 to 4, bun and deno look in USERPROFILE (measured under Wine, 2026-11).
 */
export async function homeFolder(environment: Environment, platform: NodeJS.Platform): Promise<string> {
  const folder = variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME');
  if (folder) return folder;
  const { homedir, userInfo } = await import('node:os');
  // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
  return folder === '' ? userInfo().homedir : homedir();
}

/** Whose a home folder is: this job's alone, on a machine or in a container that goes away with it, or shared with others. */
export type HomeOwner = 'job' | 'container' | 'shared';

/** The runner gives each job container a home folder of its own, and sets HOME to `/github/home` in it. */
export function homeOwner(environment: Environment, home: string): HomeOwner {
  if (/(^|[\\/])github[\\/]home[\\/]?$/.test(home)) return 'container';
  return variable(environment, 'RUNNER_ENVIRONMENT') === 'github-hosted' ? 'job' : 'shared';
}
