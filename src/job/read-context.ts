import fs from 'node:fs';
import { PROJECT_FILES } from '../clients/project-files.js';
import { REQUIREMENTS_OF_UNKNOWN } from '../clients/requirements.js';
import { pnpmAuthFile, userconfigPath } from '../clients/user-config-variables.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { type Environment, variable } from '../runner/environment.js';
import type { HomeFiles, JobContext } from './context.js';

const NO_PLACES: HomeFiles = { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] };

/**
 * Looks at the world as this step found it. What a job does not have (a project, a user config, a place that a client
 * needs) costs it one look, and the rooms that know more of it are not even loaded.
 *
 * @param home the home folder, where clients look unless they are told otherwise
 * @param wanted the input `package-manager`
 * @throws UserError `runner-temp` if RUNNER_TEMP is not there, `home-in-use` if a place that clients need is another job's
 */
export async function readContext(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
  wanted: string,
  diagnostics: Diagnostic[],
): Promise<JobContext> {
  const tempFolder = variable(environment, 'RUNNER_TEMP') ?? '';
  if (!isFolder(tempFolder)) throw noTempFolder();
  const names = namesIn(variable(environment, 'GITHUB_WORKSPACE') ?? '');
  const { clients, needs } = await gatherClients(environment, wanted, names, diagnostics);
  let places = NO_PLACES;
  const homeNames = namesIn(home);
  if (needs.yarnrc || needs.homeNpmrc.length > 0 || mayHoldLeftovers(environment, homeNames)) {
    const { readHomeFiles } = await import('../home-files/locations.js');
    places = readHomeFiles(needs, environment, home, tempFolder);
  }
  const inherited = await gatherInherited(environment, home, homeNames, tempFolder, diagnostics);
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
  diagnostics: Diagnostic[],
): Promise<Pick<JobContext, 'clients' | 'needs'>> {
  if (wanted === 'auto' || wanted === '') {
    if (names?.length === 0) diagnostics.push(beforeCheckout());
    if (!PROJECT_FILES.some((name) => names?.includes(name))) return { clients: [], needs: REQUIREMENTS_OF_UNKNOWN };
  }
  const { findClients } = await import('../clients/find-clients.js');
  return await findClients(wanted, environment);
}

function beforeCheckout(): Diagnostic {
  return {
    level: 'notice',
    slug: 'before-checkout',
    text:
      'The workspace is empty, so nothing tells which package manager is used. If the job checks out a repository, ' +
      'do so before this step; if not, or for a client that is sure to work, name it in `package-manager`.',
  };
}

function noTempFolder(): UserError {
  return new UserError(
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
  diagnostics: Diagnostic[],
): Promise<string> {
  const userconfig = userconfigPath(environment, home);
  const isMissing = userconfig === `${home}/.npmrc` && homeNames?.includes('.npmrc') === false;
  if (isMissing && pnpmAuthFile(environment) === undefined) return '';
  const { readInherited } = await import('./user-config.js');
  return readInherited(environment, home, tempFolder, diagnostics);
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

/** The dot is what a file has not. */
function isFolder(name: string): boolean {
  return name !== '' && fs.existsSync(`${name}/.`);
}
