import type { Client } from './detect.js';
import { isWithin } from './version.js';

/** What the clients of a job need, beyond the user config that most of them read. Measured; see docs/package-managers.md. */
export interface Needs {
  /** yarn from 2 on reads `.yarnrc.yml` only. */
  readonly yarnrc: boolean;
  /** The clients that read no user config but the one in the home folder. */
  readonly homeNpmrc: readonly string[];
  /** pnpm from 11.0.6 on reads a variable of its own first. */
  readonly pnpmVariable: boolean;
  /** yarn 1 sends a token to a default registry only if told to. */
  readonly alwaysAuth: boolean;
  /** pnpm up to 10 and yarn 1 fail on a `${NAME}` that is not set. */
  readonly failsOnUnset: boolean;
}

/**
 * Tells what clients need. A home folder is touched only for a version that is known to need it.
 *
 * @param clients the clients of the job; none means that nothing is known
 */
export function needsOf(clients: readonly Client[]): Needs {
  const unknown = clients.length === 0;
  const some = (name: Client['name'], test: (version: Client['version']) => boolean) =>
    clients.some((client) => client.name === name && test(client.version));
  const yarn1 = some('yarn', ([major]) => major === 1);
  return {
    yarnrc: some('yarn', ([major]) => major !== 1),
    homeNpmrc: [
      ...(some('deno', () => true) ? ['deno'] : []),
      ...(some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true) ? ['bun up to 1.4.3'] : []),
      ...(some('pnpm', (version) => isWithin(version, [11, 0, 0], [11, 0, 5]) === true) ? ['pnpm 11.0.0–11.0.5'] : []),
    ],
    pnpmVariable: unknown || some('pnpm', () => true),
    alwaysAuth: yarn1,
    failsOnUnset:
      unknown ||
      some('yarn', ([major]) => major === undefined || major === 1) ||
      some('pnpm', (version) => isWithin(version, [0, 0, 0], [10, 999, 999]) !== false),
  };
}

/** The clients whose version decides about their needs, and is not known: the installed one has to be asked. */
export function undecided(clients: readonly Client[]): Client[] {
  return clients.filter(({ name, version }) => {
    if (name === 'yarn') return version.length === 0;
    return name === 'bun' && isWithin(version, [0, 0, 0], [1, 4, 3]) === undefined;
  });
}
