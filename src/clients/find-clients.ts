import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readProjectFiles } from '../project/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import { type Client, detectClients, mergedClients, parseClients } from './detect.js';
import { withUnclearVersion } from './requirements.js';

/** More sub-folders of the workspace are not looked at, nor more projects used. */
const MOST_FOLDERS = 200;
const MOST_PROJECTS = 10;

/** The package managers of a job, and where its project is. */
export interface FoundClients {
  /** Empty if nothing shows which package managers are used. */
  readonly clients: readonly Client[];
  /** Whether the input `package-manager` names them. */
  readonly areNamed: boolean;
  /** The folders with signs of a package manager, relative to the workspace with `/`; empty for the workspace itself. */
  readonly projectFolders: readonly string[];
}

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
  const versionOf = (name: Client['name']) => found.find((client) => client.name === name)?.version ?? [];
  const clients = (listed ?? found).map((client) =>
    client.version.length > 0 ? client : { ...client, version: versionOf(client.name) },
  );
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

function findProjects(workspace: string): { found: Client[]; projectFolders: string[] } {
  const atRoot = detectClients(readProjectFiles(workspace));
  if (atRoot.length > 0) return { found: atRoot, projectFolders: [''] };
  const found: Client[] = [];
  const projectFolders: string[] = [];
  for (const folder of foldersIn(workspace)) {
    const clients = detectClients(readProjectFiles(path.join(workspace, folder)));
    if (clients.length === 0 || projectFolders.length === MOST_PROJECTS) continue;
    projectFolders.push(folder);
    found.push(...clients.map((client) => ({ ...client, sign: `${client.sign} of ${folder}/` })));
  }
  return { found: mergedClients(found), projectFolders };
}

/** The sub-folders of a folder in order, without node_modules and those with a leading dot. */
function foldersIn(folder: string): string[] {
  if (folder === '') return [];
  try {
    const names = fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return names.sort().slice(0, MOST_FOLDERS);
  } catch {
    return [];
  }
}

/** A package manager as the log names it: `pnpm 11.28 (packageManager in package.json)`. */
export function describeClient({ name, version, sign }: Client): string {
  // `yarn 2` is what a lockfile of any later Yarn says.
  const isOpen = name === 'yarn' && version.length === 1 && version[0] === 2;
  const shown = version.length === 0 ? '' : ` ${version.join('.')}${isOpen ? '+' : ''}`;
  return `${name}${shown} (${sign})`;
}
