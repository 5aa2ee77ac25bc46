import { type Environment, variable } from '../environment.js';
import type { RegistryUrl } from '../registry-url.js';

const USERCONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';

/** Every variable that this action points to its file. */
export const PATH_VARIABLES: readonly string[] = [
  USERCONFIG,
  'npm_config_userconfig',
  PNPM_AUTH_FILE,
  'pnpm_config_npmrc_auth_file',
];

/**
 * The variables that make npm, pnpm, yarn 1 and bun (from 1.4.4) read a user config from another place.
 *
 * Where the lower-case name is set, it wins over the upper-case one (npm, pnpm and yarn 1, measured), so it has to
 * follow. Windows knows no difference between the two.
 *
 * @param pnpm whether pnpm may be among the clients
 */
export function userconfigVariables(environment: Environment, platform: NodeJS.Platform, pnpm: boolean): string[] {
  return [USERCONFIG, ...(pnpm ? [PNPM_AUTH_FILE] : [])].flatMap((name) => {
    const twin = platform !== 'win32' && variable(environment, name.toLowerCase()) !== undefined;
    return twin ? [name, name.toLowerCase()] : [name];
  });
}

/** The file that pnpm alone was told to read so far; undefined if there is none. */
export function pnpmAuthFile(environment: Environment): string | undefined {
  return variable(environment, PNPM_AUTH_FILE.toLowerCase()) || variable(environment, PNPM_AUTH_FILE) || undefined;
}

/**
 * Where clients look for the user config so far. An empty variable counts as unset, which is how this action leaves
 * it behind.
 *
 * @returns the path as the variable has it (`~/` expanded, as npm does), or the default in the home folder
 */
export function userconfigPath(environment: Environment, home: string): string {
  const named = variable(environment, 'npm_config_userconfig') || variable(environment, 'NPM_CONFIG_USERCONFIG');
  // npm looks in HOME first, also on Windows, where the home folder is that of USERPROFILE (npm 10 and 12).
  const ofNpm = variable(environment, 'HOME') || home;
  if (!named) return `${ofNpm}/.npmrc`;
  return /^~[/\\]/.test(named) ? `${ofNpm}${named.slice(1)}` : named;
}

/** The variables that make clients use another default registry, whatever a file says. */
export function otherRegistryVariables(environment: Environment, registry: RegistryUrl): string[] {
  return Object.keys(environment).filter((name) => {
    if (!/^p?npm_config_registry$/i.test(name)) return false;
    const value = variable(environment, name) ?? '';
    return value !== '' && value.replace(/\/$/, '') !== registry.replace(/\/$/, '');
  });
}
