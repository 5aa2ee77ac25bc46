import type { Environment } from '../runner/environment.js';
import { askVersion } from './ask-version.js';
import type { Client } from './detect.js';
import { isAnyYarn2, isWithin, type Version } from './version.js';

const ANY = Number.POSITIVE_INFINITY;

/** A package manager of the job that can publish, and whether it exchanges the ID token itself. */
export interface Publisher {
  /** Its name and version, for messages. */
  readonly label: string;
  /** undefined if its version is not known. */
  readonly exchanges: boolean | undefined;
  /** Whether it finds a token under the key of a package. npm does; the others look up the registry's key only. */
  readonly readsPackageKeys: boolean;
  /** The first version that does the exchange; undefined if none does. */
  readonly since: string | undefined;
}

/**
 * Says which package managers of a job do npm's trusted publishing themselves: npm from 11.5.1, Yarn from 4.10 and pnpm
 * from 11 (read in their source, 2026-11: npm 11.21, pnpm 11.0.5 and 11.28, Yarn 4.18). pnpm up to 10 publishes with the npm
 * on PATH. Yarn Classic and bun do not. deno does not publish to npm registries.
 *
 * If no file names the version, the installed package manager is run to get it.
 *
 * @param folder the project's
 */
export async function publishersAmong(
  clients: readonly Client[],
  folder: string,
  environment: Environment,
): Promise<Publisher[]> {
  const ask = (name: Client['name']) => askVersion({ name }, folder, environment);
  const publishers: Publisher[] = [];
  for (const { name, version } of clients) {
    if (name === 'deno') continue;
    if (name === 'bun') {
      const label = labelOf(name, version);
      publishers.push({ label, exchanges: false, readsPackageKeys: false, since: undefined });
      continue;
    }
    const known = isOpen(name, version) ? await ask(name) : version;
    const publisher = publisherOf(name, known.length === 0 ? version : known);
    if (name !== 'pnpm' || publisher.exchanges !== false) publishers.push(publisher);
    else {
      const npm = publisherOf('npm', await ask('npm'));
      publishers.push({ ...npm, label: `${publisher.label}, which publishes with ${npm.label}` });
    }
  }
  return publishers;
}

function publisherOf(name: 'npm' | 'pnpm' | 'yarn', version: Version): Publisher {
  const from = { npm: [11, 5, 1], pnpm: [11, 0, 0], yarn: [4, 10, 0] } as const;
  return {
    label: labelOf(name, version),
    exchanges: isOpen(name, version) ? undefined : isWithin(version, from[name], [ANY, ANY, ANY]),
    readsPackageKeys: name === 'npm',
    since: { npm: 'npm 11.5.1', pnpm: 'pnpm 11', yarn: 'Yarn 4.10' }[name],
  };
}

/** Whether too little of a version is known. */
function isOpen(name: 'npm' | 'pnpm' | 'yarn', version: Version): boolean {
  const isMajorOf = (major: number) => version.length === 1 && version[0] === major;
  if (version.length === 0) return true;
  if (name === 'yarn') return isAnyYarn2(version) || isMajorOf(4);
  return name === 'npm' && isMajorOf(11);
}

function labelOf(name: Client['name'], version: Version): string {
  if (name === 'yarn' && version[0] === 1) return 'Yarn Classic';
  const title = name === 'yarn' ? 'Yarn' : name;
  return version.length === 0 ? title : `${title} ${version.join('.')}`;
}
