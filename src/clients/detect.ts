import fs from 'node:fs';
import path from 'node:path';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { type ProjectFile, type ProjectFiles, readProjectFiles } from '../project/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import { withUnclearVersion } from './requirements.js';
import { ANY_YARN_2, isAnyYarn2, parseVersion, type Version } from './version.js';

export const CLIENT_NAMES = ['npm', 'pnpm', 'yarn', 'bun', 'deno'] as const;
export type ClientName = (typeof CLIENT_NAMES)[number];

/** A package manager that the step configures. */
export interface Client {
  readonly name: ClientName;
  readonly version: Version;
  /** What shows it, for the log: a file, or a field in a file. */
  readonly sign: string;
}

/** The package managers of a job, and where its project is. */
export interface FoundClients {
  /** Empty if nothing shows which package managers are used. */
  readonly clients: readonly Client[];
  /** Whether the input `package-manager` names them. */
  readonly areNamed: boolean;
  /** The folders with signs of a package manager, relative to the workspace with `/`; empty for the workspace itself. */
  readonly projectFolders: readonly string[];
}

/** More sub-folders of the workspace are not looked at, nor more projects used. */
const MAX_FOLDERS = 200;
const MAX_PROJECTS = 10;

/**
 * Finds the package managers of the job: those that `package-manager` lists, or those that the files of the project show, in
 * the workspace or, if that shows none, one folder down. An installed one is run to get its version only if that
 * matters and no file contains it.
 *
 * @param wanted the input `package-manager`
 */
export async function findClients(
  wanted: string,
  environment: Environment,
  diagnostics: Diagnostics,
): Promise<FoundClients> {
  const listed = parseClients(wanted, diagnostics);
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const { found, projectFolders } = findProjects(workspace);
  const clients = listed === undefined ? found : distinct(listed.flatMap((client) => withKnownVersions(client, found)));
  const areNamed = listed !== undefined;
  const unclear = withUnclearVersion(clients);
  if (unclear.length === 0) return { clients, areNamed, projectFolders };
  const { askVersion } = await import('./ask-version.js');
  const folder = path.join(workspace, projectFolders[0] ?? '');
  const known = clients.map(async (client) =>
    unclear.includes(client) ? { ...client, version: await askVersion(client, folder, environment) } : client,
  );
  return { clients: await Promise.all(known), areNamed, projectFolders };
}

/** A package manager that is named without a version, once for each version that files show. */
function withKnownVersions(named: Client, found: readonly Client[]): Client[] {
  if (named.version.length > 0) return [named];
  const known = found.filter(({ name, version }) => name === named.name && version.length > 0);
  return known.length === 0 ? [named] : known.map(({ version }) => ({ ...named, version }));
}

/** A package manager as the log names it: `pnpm 11.28 (packageManager in package.json)`. */
export function describeClient({ name, version, sign }: Client): string {
  const isOpen = name === 'yarn' && isAnyYarn2(version);
  const shown = version.length === 0 ? '' : ` ${version.join('.')}${isOpen ? '+' : ''}`;
  return `${name}${shown} (${sign})`;
}

/**
 * Reads the `package-manager` input.
 *
 * @returns the package managers that it lists, each once, without unknown ones, which are reported; undefined
 *   for `auto`
 */
export function parseClients(text: string, diagnostics: Diagnostics): Client[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'auto')) return undefined;
  const clients: Client[] = [];
  for (const word of words) {
    const [, name = '', version = ''] = /^([A-Za-z]+)(?:@(.+))?$/.exec(word) ?? [];
    const client = CLIENT_NAMES.find((candidate) => candidate === name.toLowerCase());
    if (client !== undefined && /^[\w.^~<>=*+|-]*$/.test(version)) {
      const mention = { name: client, version: parseVersion(version), sign: '`package-manager`' };
      if (!clients.some((other) => isSame(other, mention))) clients.push(mention);
      continue;
    }
    diagnostics.error(
      'package-manager',
      `\`package-manager\`: ${shownName(word)} is not a package manager that this action knows.`,
      `Use \`auto\`, or a list of ${CLIENT_NAMES.map((one) => `\`${one}\``).join(', ')}, optionally with a version, as in \`yarn@4\`.`,
    );
  }
  return clients;
}

/** Each version of each package manager once. */
function distinct(clients: readonly Client[]): Client[] {
  return clients.filter((client, index) => clients.findIndex((other) => isSame(other, client)) === index);
}

function isSame(a: Client, b: Client): boolean {
  return a.name === b.name && a.version.join('.') === b.version.join('.');
}

/** The package managers that the files of the workspace show, or else those of the folders in it, each version once. */
function findProjects(workspace: string): { found: Client[]; projectFolders: string[] } {
  const atRoot = detectClients(readProjectFiles(workspace));
  if (atRoot.length > 0) return { found: atRoot, projectFolders: [''] };
  const found: Client[] = [];
  const projectFolders: string[] = [];
  for (const folder of foldersIn(workspace)) {
    const clients = detectClients(readProjectFiles(path.join(workspace, folder)));
    if (clients.length === 0 || projectFolders.length === MAX_PROJECTS) continue;
    projectFolders.push(folder);
    found.push(...clients.map((client) => ({ ...client, sign: `${client.sign} of ${folder}/` })));
  }
  return { found: distinct(found), projectFolders };
}

/** The sub-folders of a folder in order, without node_modules and those with a leading dot. */
function foldersIn(folder: string): string[] {
  if (folder === '') return [];
  try {
    const names = fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return names.sort().slice(0, MAX_FOLDERS);
  } catch {
    return [];
  }
}

/**
 * Finds the package managers of a project: what package.json says, then what lockfiles and configuration files show.
 *
 * @returns each package manager once, with the most that is known of its version
 */
export function detectClients(files: ProjectFiles): Client[] {
  return mergedClients([...declaredClients(files['package.json'] ?? ''), ...impliedClients(files)]);
}

/** Each package manager once. The first mention counts, unless it leaves the version open. */
function mergedClients(mentions: readonly Client[]): Client[] {
  const found = new Map<ClientName, Client>();
  for (const mention of mentions) {
    const known = found.get(mention.name);
    if (known === undefined || known.version.length === 0) found.set(mention.name, mention);
  }
  return [...found.values()];
}

/** What package.json declares: `packageManager` (corepack) and `devEngines.packageManager` (npm). */
function declaredClients(text: string): Client[] {
  let description: unknown;
  try {
    description = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const { packageManager, devEngines } = Object(description) as Record<string, unknown>;
  const clients: Client[] = [];
  const add = (field: string, name: unknown, version: unknown) => {
    const client = CLIENT_NAMES.find((candidate) => candidate === name);
    if (client === undefined) return;
    const text = typeof version === 'string' ? version : '';
    clients.push({ name: client, version: parseVersion(text), sign: `${field} in package.json` });
  };
  if (typeof packageManager === 'string') {
    const [, name, version] = /^([a-z]+)@?(.*)$/.exec(packageManager) ?? [];
    add('packageManager', name, version);
  }
  for (const engine of [Object(devEngines)['packageManager'] ?? []].flat() as unknown[]) {
    add('devEngines', Object(engine)['name'], Object(engine)['version']);
  }
  return clients;
}

/** What files show by existing. The first lines of a yarn.lock tell Yarn Classic from Yarn 2+. */
function impliedClients(files: ProjectFiles): Client[] {
  const clients: Client[] = [];
  const add = (name: ClientName, version: Version, ...signs: readonly ProjectFile[]) => {
    const sign = signs.find((one) => files[one] !== undefined);
    if (sign !== undefined) clients.push({ name, version, sign });
  };
  add('npm', [], 'package-lock.json', 'npm-shrinkwrap.json');
  add('pnpm', [], 'pnpm-lock.yaml', 'pnpm-workspace.yaml');
  const lock = files['yarn.lock'] ?? '';
  if (/^__metadata:/m.test(lock)) add('yarn', ANY_YARN_2, 'yarn.lock');
  else if (files['.yarnrc.yml'] !== undefined) add('yarn', ANY_YARN_2, '.yarnrc.yml');
  else if (/^# yarn lockfile v1/m.test(lock)) add('yarn', [1], 'yarn.lock');
  add('yarn', [1], '.yarnrc');
  add('yarn', [], 'yarn.lock');
  add('bun', [], 'bun.lock', 'bun.lockb', 'bunfig.toml');
  add('deno', [], 'deno.json', 'deno.jsonc', 'deno.lock');
  return clients;
}
