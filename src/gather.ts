import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Client, type ClientName, detectClients } from './clients/detect.js';
import { needsOf, undecided } from './clients/needs.js';
import { pnpmAuthFile, userconfigPath } from './clients/user-file.js';
import { type Environment, variable } from './environment.js';
import { inspectPlace, textIn } from './placed-link.js';
import { gatherPlaces } from './places.js';
import type { Facts } from './plan.js';
import { namesIn, readProjectFiles } from './project.js';
import { Refusal, type Remark } from './refusal.js';

/** More than any npmrc anybody writes, and little enough to read at once. */
const LARGEST_NPMRC = 1024 * 1024;

/**
 * Looks at the world as this step found it.
 *
 * @param home the home folder, where clients look unless they are told otherwise
 * @param listed the clients that `package-manager` lists; undefined to find them
 * @throws Refusal `runner-temp` if RUNNER_TEMP is not there, `home-in-use` if a place that clients need is another job's
 */
export async function gatherFacts(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
  listed: readonly Client[] | undefined,
  remarks: Remark[],
): Promise<Facts> {
  const tempFolder = variable(environment, 'RUNNER_TEMP') ?? '';
  if (!isFolder(tempFolder)) {
    throw new Refusal(
      'runner-temp',
      'RUNNER_TEMP is not set, or names no folder that exists.',
      'The runner sets it for every step; do not override it in `env`.',
    );
  }
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const names = namesIn(workspace);
  const clients = await gatherClients(environment, workspace, names, listed);
  return {
    environment,
    platform,
    tempFolder,
    unique: uniqueName(),
    inherited: readInherited(environment, home, tempFolder, remarks),
    names,
    clients,
    places: gatherPlaces(needsOf(clients), environment, home, tempFolder),
  };
}

/** The clients of the job; an installed one is asked for its version only where that decides and no file tells. */
async function gatherClients(
  environment: Environment,
  workspace: string,
  names: ReadonlySet<string>,
  listed: readonly Client[] | undefined,
): Promise<Client[]> {
  const found = detectClients(readProjectFiles(workspace, names));
  const versionOf = (name: ClientName) => found.find((client) => client.name === name)?.version ?? [];
  const clients = (listed ?? found).map(({ name, version }) => ({
    name,
    version: version.length > 0 ? version : versionOf(name),
  }));
  const unclear = undecided(clients);
  if (unclear.length === 0) return clients;
  const { askVersion } = await import('./clients/ask.js');
  return await Promise.all(
    clients.map(async (client) =>
      unclear.includes(client) ? { ...client, version: await askVersion(client, workspace, environment) } : client,
    ),
  );
}

/** A name that no other use of this action has; creating the file exclusively is what makes sure of it. */
function uniqueName(): string {
  return [process.pid, Number(process.hrtime.bigint() % 1_000_000_007n), Math.floor(Math.random() * 2 ** 40)]
    .map((part) => part.toString(36))
    .join('');
}

/**
 * The user config in force so far: the file that clients read, and behind it the one that pnpm alone was told to read,
 * since both of them give way to ours.
 */
function readInherited(environment: Environment, home: string, tempFolder: string, remarks: Remark[]): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '.';
  const userconfig = path.resolve(workspace, userconfigPath(environment, home));
  const forPnpm = path.resolve(workspace, pnpmAuthFile(environment) ?? userconfig);
  const texts = [...new Set([userconfig, forPnpm])].map((file) =>
    // In the home folder another job's file may stand, with another job's tokens.
    file === path.join(home, '.npmrc') && inspectPlace(file, tempFolder).kind !== 'theirs'
      ? textIn(file, tempFolder)
      : readUserconfig(file, remarks),
  );
  return texts.filter((text) => text !== '').join('\n');
}

/** A user config; empty if there is none, or if nobody could make sense of it. */
function readUserconfig(file: string, remarks: Remark[]): string {
  const unreadable = (why: string) => {
    remarks.push({
      level: 'warning',
      text: `[userconfig-unreadable] The user config in force so far, ${file}, ${why}, so it is left out.`,
    });
    return '';
  };
  try {
    const stats = fs.statSync(file);
    if (file === os.devNull) return ''; // how some say that there is to be none
    // A device or pipe might never end, and so would this step.
    if (!stats.isFile()) return unreadable('is no file');
    return stats.size > LARGEST_NPMRC ? unreadable('is larger than 1 MiB') : fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? '' : unreadable(`cannot be read (${code})`);
  }
}

/**
 * Reads the file that `npmrc-file` names.
 *
 * @param name its path in the workspace
 * @throws Refusal `npmrc-file` for what is no readable text file in the workspace, also behind links
 */
export function readNpmrcFile(name: string, environment: Environment): string {
  const refuse = (what: string, cure: string) => new Refusal('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
  const workspace = variable(environment, 'GITHUB_WORKSPACE');
  if (!workspace || !isFolder(workspace)) {
    throw refuse('needs a workspace, and GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
  }
  const within = (root: string, file: string) => {
    const relative = path.relative(root, file);
    return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  };
  const file = path.resolve(workspace, name);
  if (/[\u0000-\u001f]/.test(name) || !within(path.resolve(workspace), file)) {
    throw refuse(
      'is not a path inside the workspace',
      'Name a file of the checked-out repository, such as `.npmrc.ci`.',
    );
  }
  try {
    if (!within(fs.realpathSync(workspace), fs.realpathSync(file))) {
      throw refuse('leads out of the workspace through a symbolic link', 'Name the file itself.');
    }
    const stats = fs.statSync(file);
    if (!stats.isFile()) throw refuse('is a folder or a device', 'Name a file with npmrc lines.');
    if (stats.size > LARGEST_NPMRC) throw refuse('is larger than 1 MiB', 'Name a file with npmrc lines.');
    const text = fs.readFileSync(file, 'utf8');
    if (/[\u0000\ufffd]/.test(text)) throw refuse('is no UTF-8 text', 'Name a file with npmrc lines.');
    return text;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw refuse('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
    throw refuse(`cannot be read (${code})`, 'Check the name and the permissions.');
  }
}

function isFolder(name: string): boolean {
  return name !== '' && (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
