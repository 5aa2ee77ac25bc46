/** The variables that package managers obey. */
import { type Environment, variable } from '../runner/environment.js';

const USER_CONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';

/** Every variable that this action points to its file. */
export const PATH_VARIABLES: readonly string[] = [
  USER_CONFIG,
  USER_CONFIG.toLowerCase(),
  PNPM_AUTH_FILE,
  PNPM_AUTH_FILE.toLowerCase(),
];

/**
 * The variables that make npm, pnpm, Yarn Classic and bun (from 1.4.4) read another user configuration.
 *
 * If the lower-case name is set, it wins over the upper-case one (npm, pnpm and Yarn Classic, measured), so it is set, too.
 * Windows does not distinguish the two.
 *
 * @param pnpm whether pnpm may be used
 */
export function userConfigVariables(environment: Environment, platform: NodeJS.Platform, pnpm: boolean): string[] {
  const names = pnpm ? [USER_CONFIG, PNPM_AUTH_FILE] : [USER_CONFIG];
  return names.flatMap((name) => {
    const hasTwin = platform !== 'win32' && variable(environment, name.toLowerCase()) !== undefined;
    return hasTwin ? [name, name.toLowerCase()] : [name];
  });
}

/** The file that only pnpm reads so far; undefined if there is none. */
export function pnpmAuthFile(environment: Environment): string | undefined {
  return variable(environment, PNPM_AUTH_FILE.toLowerCase()) || variable(environment, PNPM_AUTH_FILE) || undefined;
}

/**
 * The current user configuration: the file that package managers read before this step. An empty variable counts as unset,
 * which is how this action leaves it behind.
 *
 * @param home the home folder of package managers other than npm
 * @returns the path as the variable gives it (`~/` expanded, as npm does), or the default in the home folder
 */
export function userConfigPath(environment: Environment, home: string): string {
  const named = variable(environment, USER_CONFIG.toLowerCase()) || variable(environment, USER_CONFIG);
  // npm looks in HOME first, also on Windows, where other package managers look in USERPROFILE (npm 10 and 12).
  const npmHome = variable(environment, 'HOME') || home;
  if (!named) return `${npmHome}/.npmrc`;
  return /^~[/\\]/.test(named) ? `${npmHome}${named.slice(1)}` : named;
}

/** Whether a variable sets a registry, a credential or another file, which package managers prefer to any file of this step. */
export function isLoginVariable(name: string): boolean {
  return /^p?npm_config_(registry$|token$|_auth$|[@/])|^bun_config_(registry|token)$|^yarn_((npm_)?registry|rc_filename$)/i.test(
    name,
  );
}
