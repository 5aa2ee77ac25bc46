import { type Environment, variable } from '../environment.js';
import type { RegistryUrl } from '../registry-url.js';

/**
 * The variables that make npm, pnpm, yarn 1 and bun (from 1.4.4) read a user config from another place.
 *
 * Where the lower-case name is set, it wins over the upper-case one (npm, pnpm and yarn 1, measured), so it has to
 * follow. Windows knows no difference between the two.
 */
export function userconfigVariables(environment: Environment, platform: NodeJS.Platform): string[] {
  const lower = 'npm_config_userconfig';
  const twin = platform !== 'win32' && variable(environment, lower) !== undefined;
  return ['NPM_CONFIG_USERCONFIG', ...(twin ? [lower] : [])];
}

/**
 * Where clients look for the user config so far. An empty variable counts as unset, which is how this action leaves
 * it behind.
 *
 * @returns the path as the variable has it (`~/` expanded, as npm does), or the default in the home folder
 */
export function userconfigPath(environment: Environment, home: string): string {
  const named = variable(environment, 'npm_config_userconfig') || variable(environment, 'NPM_CONFIG_USERCONFIG');
  if (!named) return `${home}/.npmrc`;
  return /^~[/\\]/.test(named) ? `${home}${named.slice(1)}` : named;
}

/** The variables that make clients use another default registry, whatever a file says. */
export function otherRegistryVariables(environment: Environment, registry: RegistryUrl): string[] {
  return Object.keys(environment).filter((name) => {
    if (!/^p?npm_config_registry$/i.test(name)) return false;
    const value = variable(environment, name) ?? '';
    return value !== '' && value.replace(/\/$/, '') !== registry.replace(/\/$/, '');
  });
}
