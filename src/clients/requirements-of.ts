import type { Client } from './detect.js';
import { type ClientRequirements, REQUIREMENTS_OF_UNKNOWN } from './requirements.js';
import { isWithin } from './version.js';

/**
 * Tells what clients need. A home folder is touched only for a version that is known to need it.
 *
 * @param clients the clients of the job; none means that nothing is known
 */
export function requirementsOf(clients: readonly Client[]): ClientRequirements {
  if (clients.length === 0) return REQUIREMENTS_OF_UNKNOWN;
  const some = (name: Client['name'], test: (version: Client['version']) => boolean) =>
    clients.some((client) => client.name === name && test(client.version));
  const maybeYarn1 = some('yarn', ([major]) => major === undefined || major === 1);
  return {
    yarnrc: some('yarn', ([major]) => major !== 1),
    homeNpmrc: [
      ...(some('deno', () => true) ? ['deno'] : []),
      ...(some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true) ? ['bun up to 1.4.3'] : []),
      ...(some('pnpm', (version) => isWithin(version, [11, 0, 0], [11, 0, 5]) === true) ? ['pnpm 11.0.0–11.0.5'] : []),
    ],
    pnpmVariable: some('pnpm', () => true),
    alwaysAuth: maybeYarn1,
    failsOnUnset: maybeYarn1 || some('pnpm', (version) => isWithin(version, [0, 0, 0], [10, 999, 999]) !== false),
  };
}

/** The clients whose version decides about their needs, and is not known: the installed one has to be asked. */
export function undecided(clients: readonly Client[]): Client[] {
  return clients.filter(({ name, version }) => {
    if (name === 'yarn') return version.length === 0;
    return name === 'bun' && isWithin(version, [0, 0, 0], [1, 4, 3]) === undefined;
  });
}
