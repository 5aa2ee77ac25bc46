import { shownName, UserError } from '../diagnostics/diagnostic.js';
import type { ProjectFile, ProjectFiles } from './project-files.js';
import { parseVersion, type Version } from './version.js';

export const CLIENT_NAMES = ['npm', 'pnpm', 'yarn', 'bun', 'deno'] as const;
export type ClientName = (typeof CLIENT_NAMES)[number];

/** A package manager that must be able to log in. */
export interface Client {
  readonly name: ClientName;
  readonly version: Version;
}

/**
 * Reads the `package-manager` input.
 *
 * @returns the clients that it lists, or undefined for `auto`
 * @throws UserError `package-manager`
 */
export function parseClients(text: string): Client[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'auto')) return undefined;
  return words.map((word) => {
    const [, name = '', version = ''] = /^([A-Za-z]+)(?:@(.+))?$/.exec(word) ?? [];
    const client = CLIENT_NAMES.find((candidate) => candidate === name.toLowerCase());
    if (client === undefined || !/^[\w.^~<>=*+|-]*$/.test(version)) {
      throw new UserError(
        'package-manager',
        `\`package-manager\`: ${shownName(word)} is no package manager that is known here.`,
        `Use \`auto\`, or some of ${CLIENT_NAMES.map((one) => `\`${one}\``).join(', ')}, each with a version if need be, as in \`yarn@4\`.`,
      );
    }
    return { name: client, version: parseVersion(version) };
  });
}

/**
 * Finds the clients of a project: what package.json says, then what lock and configuration files say.
 *
 * @returns each client once, with the most that is known of its version; none if nothing tells
 */
export function detectClients(files: ProjectFiles): Client[] {
  const found = new Map<ClientName, Version>();
  for (const { name, version } of [...declared(files['package.json'] ?? ''), ...implied(files)]) {
    const known = found.get(name);
    // What comes first counts, but for a version that it leaves open.
    if (known === undefined || known.length === 0) found.set(name, version);
  }
  return [...found].map(([name, version]) => ({ name, version }));
}

/** What package.json declares: `packageManager` (corepack) and `devEngines.packageManager` (npm). */
function declared(text: string): Client[] {
  let description: unknown;
  try {
    description = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const { packageManager, devEngines } = Object(description) as Record<string, unknown>;
  const engines = [Object(devEngines)['packageManager'] ?? []].flat() as unknown[];
  return [
    ...(typeof packageManager === 'string' ? [/^([a-z]+)@?(.*)$/.exec(packageManager) ?? []] : []),
    ...engines.map((engine) => ['', Object(engine)['name'], Object(engine)['version']] as const),
  ].flatMap(([, name, version]): Client[] => {
    const client = CLIENT_NAMES.find((candidate) => candidate === name);
    return client === undefined
      ? []
      : [{ name: client, version: parseVersion(typeof version === 'string' ? version : '') }];
  });
}

/** What files imply by being there. A yarn lock file tells yarn 1 from its successors by its first lines. */
function implied(files: ProjectFiles): Client[] {
  const clients: Client[] = [];
  const add = (name: ClientName, version: Version, ...signs: readonly ProjectFile[]) => {
    if (signs.some((sign) => files[sign] !== undefined)) clients.push({ name, version });
  };
  add('npm', [], 'package-lock.json', 'npm-shrinkwrap.json');
  add('pnpm', [], 'pnpm-lock.yaml', 'pnpm-workspace.yaml');
  const lock = files['yarn.lock'] ?? '';
  if (/^__metadata:/m.test(lock) || files['.yarnrc.yml'] !== undefined)
    clients.push({ name: 'yarn', version: MODERN_YARN });
  else if (/^# yarn lockfile v1/m.test(lock)) clients.push({ name: 'yarn', version: [1] });
  add('yarn', [1], '.yarnrc');
  add('yarn', [], 'yarn.lock');
  add('bun', [], 'bun.lock', 'bun.lockb', 'bunfig.toml');
  add('deno', [], 'deno.json', 'deno.jsonc', 'deno.lock');
  return clients;
}

/** Any yarn of the line that began with 2: all of them read the same files. */
const MODERN_YARN: Version = [2];
