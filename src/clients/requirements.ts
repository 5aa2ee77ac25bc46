import type { Client } from './detect.js';
import { isWithin } from './version.js';

/**
 * What the package managers of a job need besides the user configuration that most of them read. Measured; see
 * docs/package-managers.md.
 */
export interface ClientRequirements {
  /** Yarn 2+ reads `.yarnrc.yml` only. */
  readonly yarnrc: boolean;
  /** The package managers that read no user configuration but `~/.npmrc`. */
  readonly homeNpmrc: readonly string[];
  /** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead, if that variable is set. */
  readonly xdgNpmrc: boolean;
  /** pnpm from 11.0.6 on reads a variable of its own first. */
  readonly pnpmVariable: boolean;
  /**
   * Yarn Classic sends a token to a default registry only if told to. A Yarn of unknown version may be Classic: corepack
   * starts it for a project that names no version.
   */
  readonly alwaysAuth: boolean;
  /** pnpm up to 10 and Yarn Classic fail on a `${NAME}` that is not set. */
  readonly failsOnUnset: boolean;
}

/** What is needed if the package managers are not known: the user configuration must suit all that read it. */
const UNKNOWN_CLIENTS: ClientRequirements = {
  yarnrc: false,
  homeNpmrc: [],
  xdgNpmrc: false,
  pnpmVariable: true,
  alwaysAuth: false,
  failsOnUnset: true,
};

/**
 * What package managers need. A shared home folder is touched only for a version that is known to need it.
 *
 * @param clients the package managers of the job; none means that they are not known
 */
export function requirementsOf(clients: readonly Pick<Client, 'name' | 'version'>[]): ClientRequirements {
  if (clients.length === 0) return UNKNOWN_CLIENTS;
  const some = (name: Client['name'], test: (version: Client['version']) => boolean) =>
    clients.some((client) => client.name === name && test(client.version));
  const maybeYarnClassic = some('yarn', ([major]) => major === undefined || major === 1);
  const homeNpmrc: string[] = [];
  if (some('deno', () => true)) homeNpmrc.push('deno');
  const xdgNpmrc = some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true);
  if (xdgNpmrc) homeNpmrc.push('bun up to 1.4.3');
  if (some('pnpm', (version) => isWithin(version, [11, 0, 0], [11, 0, 5]) === true)) {
    homeNpmrc.push('pnpm 11.0.0 to 11.0.5');
  }
  return {
    yarnrc: some('yarn', ([major]) => major !== 1),
    homeNpmrc,
    xdgNpmrc,
    pnpmVariable: some('pnpm', () => true),
    alwaysAuth: maybeYarnClassic,
    failsOnUnset: maybeYarnClassic || some('pnpm', (version) => isWithin(version, [0, 0, 0], [10, 999, 999]) !== false),
  };
}

/** The package managers with requirements that depend on an unknown version. The installed program has to report it. */
export function withUnclearVersion(clients: readonly Client[]): Client[] {
  return clients.filter(({ name, version }) => {
    if (name === 'yarn') return version.length === 0;
    return name === 'bun' && isWithin(version, [0, 0, 0], [1, 4, 3]) === undefined;
  });
}
