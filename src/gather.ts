import fs from 'node:fs';
import { NEEDS_OF_UNKNOWN } from './clients/needs.js';
import { PROJECT_FILES } from './clients/project-files.js';
import { pnpmAuthFile, userconfigPath } from './clients/user-file.js';
import { type Environment, variable } from './environment.js';
import type { Facts, Places } from './facts.js';
import { Refusal, type Remark } from './refusal.js';

const NO_PLACES: Places = { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] };

/**
 * Looks at the world as this step found it. What a job does not have (a project, a user config, a place that a client
 * needs) costs it one look, and the rooms that know more of it are not even loaded.
 *
 * @param home the home folder, where clients look unless they are told otherwise
 * @param wanted the input `package-manager`
 * @throws Refusal `runner-temp` if RUNNER_TEMP is not there, `home-in-use` if a place that clients need is another job's
 */
export async function gatherFacts(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
  wanted: string,
  remarks: Remark[],
): Promise<Facts> {
  const named = variable(environment, 'RUNNER_TEMP') ?? '';
  // As links will be read back, and as paths in it are compared.
  const tempFolder = platform === 'win32' ? named.replaceAll('/', '\\') : named;
  if (!isFolder(tempFolder)) throw noTempFolder();
  const names = namesIn(variable(environment, 'GITHUB_WORKSPACE') ?? '');
  const { clients, needs } = await gatherClients(environment, wanted, names, remarks);
  let places = NO_PLACES;
  const homeNames = namesIn(home);
  if (needs.yarnrc || needs.homeNpmrc.length > 0 || mayHoldLeftovers(environment, homeNames)) {
    const { gatherPlaces } = await import('./places/known-places.js');
    places = gatherPlaces(needs, environment, home, tempFolder);
  }
  const inherited = await gatherInherited(environment, home, homeNames, tempFolder, remarks);
  return {
    environment,
    platform,
    tempFolder,
    unique: uniqueName(),
    inherited,
    names: names ?? [],
    clients,
    needs,
    places,
  };
}

/** The clients of the job, if the input or a file of the project tells anything of them. */
async function gatherClients(
  environment: Environment,
  wanted: string,
  names: readonly string[] | undefined,
  remarks: Remark[],
): Promise<Pick<Facts, 'clients' | 'needs'>> {
  if (wanted === 'auto' || wanted === '') {
    if (names?.length === 0) remarks.push(beforeCheckout());
    if (!PROJECT_FILES.some((name) => names?.includes(name))) return { clients: [], needs: NEEDS_OF_UNKNOWN };
  }
  const { findClients } = await import('./clients/known.js');
  return await findClients(wanted, environment);
}

function beforeCheckout(): Remark {
  return {
    level: 'notice',
    slug: 'before-checkout',
    text:
      'The workspace is empty, so nothing tells which package manager is used. If the job checks out a repository, ' +
      'do so before this step; if not, or for a client that is sure to work, name it in `package-manager`.',
  };
}

function noTempFolder(): Refusal {
  return new Refusal(
    'runner-temp',
    'RUNNER_TEMP is not set, or names no folder that exists.',
    'The runner sets it for every step; do not override it in `env`.',
  );
}

/** The text of the user config in force so far; empty if there is none. */
async function gatherInherited(
  environment: Environment,
  home: string,
  homeNames: readonly string[] | undefined,
  tempFolder: string,
  remarks: Remark[],
): Promise<string> {
  const userconfig = userconfigPath(environment, home);
  const isMissing = userconfig === `${home}/.npmrc` && homeNames?.includes('.npmrc') === false;
  if (isMissing && pnpmAuthFile(environment) === undefined) return '';
  const { readInherited } = await import('./inherited-file.js');
  return readInherited(environment, home, tempFolder, remarks);
}

/**
 * Whether something of ours may stand in one of the places outside RUNNER_TEMP: a link has a mark beside it, whose name
 * says whose it is. Said of too many folders rather than too few: one that cannot be read is looked at more closely.
 */
function mayHoldLeftovers(environment: Environment, homeNames: readonly string[] | undefined): boolean {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace.slice(0, Math.max(workspace.lastIndexOf('/'), workspace.lastIndexOf('\\')));
  const folders = [homeNames, above === '' ? [] : namesIn(above)];
  return folders.some((names) => names === undefined || names.some((name) => name.includes('.npm-registry-login-')));
}

/** A name that no other use of this action has; creating the file exclusively is what makes sure of it. */
function uniqueName(): string {
  return [process.pid, Number(process.hrtime.bigint() % 1_000_000_007n), Math.floor(Math.random() * 2 ** 40)]
    .map((part) => part.toString(36))
    .join('');
}

/** The names in a folder; undefined if there is no such folder. */
function namesIn(folder: string): string[] | undefined {
  try {
    return folder === '' ? undefined : fs.readdirSync(folder);
  } catch {
    return undefined;
  }
}

function isFolder(name: string): boolean {
  try {
    return name !== '' && fs.statSync(name).isDirectory();
  } catch {
    return false;
  }
}
