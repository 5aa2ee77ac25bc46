import path from 'node:path';
import type { Client } from '../clients/detect.js';
import { findClients } from '../clients/find-clients.js';
import { type ClientRequirements, requirementsOf } from '../clients/requirements.js';
import { pnpmAuthFile, userConfigPath } from '../clients/user-config-variables.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import type { HomeFileLocation } from '../home-files/locations.js';
import { namesIn } from '../project/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import { homeFolder } from '../runner/home-folder.js';
import type { CurrentUserConfig } from './user-config.js';

/** The job as the step finds it. */
export interface JobContext {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** GITHUB_WORKSPACE; empty if there is none. */
  readonly workspace: string;
  /** What distinguishes the files of this use from all others: letters and digits. */
  readonly unique: string;
  readonly userConfig: CurrentUserConfig;
  /** The package managers of the job, as far as they are known. */
  readonly clients: readonly Client[];
  readonly requirements: ClientRequirements;
  /** The files outside RUNNER_TEMP that are to be linked, with the text of each. */
  readonly homeFiles: readonly HomeFile[];
  /** Files outside RUNNER_TEMP, needed or not, where a killed job left a link. */
  readonly leftovers: readonly string[];
}

/** A file outside RUNNER_TEMP that is to be linked. */
export interface HomeFile extends HomeFileLocation {
  /** What package managers find there now; empty if nothing. */
  readonly text: string;
}

/**
 * Looks at the job. What a job does not have (a project, a user configuration, home files) costs it one look, and the modules
 * for it are not loaded.
 *
 * @param wanted the input `package-manager`
 * @throws UserError `runner-temp` if RUNNER_TEMP does not exist; `home-in-use` if another job uses a file that is needed
 */
export async function readJobContext(
  environment: Environment,
  platform: NodeJS.Platform,
  wanted: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<JobContext> {
  const tempFolder = variable(environment, 'RUNNER_TEMP') ?? '';
  if (namesIn(tempFolder) === undefined) {
    throw new UserError(
      'runner-temp',
      'RUNNER_TEMP is not set, or names no folder that exists.',
      'The runner sets it for every step. Do not override it in `env`.',
    );
  }
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const home = homeFolder(environment, platform);
  const clients = await findClients(wanted, environment, diagnostics);
  if (clients.length === 0 && namesIn(workspace)?.length === 0) reportEmptyWorkspace(diagnostics);
  const requirements = requirementsOf(clients);
  return {
    ...{ environment, platform, tempFolder, workspace, clients, requirements },
    unique: uniqueName(),
    userConfig: await currentUserConfig(environment, home, tempFolder, secrets, diagnostics),
    ...(await currentHomeFiles(environment, home, tempFolder, requirements)),
  };
}

function reportEmptyWorkspace(diagnostics: Diagnostics): void {
  diagnostics.notice(
    'before-checkout',
    'The workspace is empty, so nothing shows which package manager is used.',
    'If the job checks out a repository, do that before this step. Otherwise name the package manager in `package-manager`.',
  );
}

/** Reads the current user configuration, if there may be one. */
async function currentUserConfig(
  environment: Environment,
  home: string,
  tempFolder: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<CurrentUserConfig> {
  const isDefault = userConfigPath(environment, home) === `${home}/.npmrc` && pnpmAuthFile(environment) === undefined;
  const names = namesIn(home);
  const mayExist = names?.includes('.npmrc') !== false || hasLeftovers(names);
  if (isDefault && !mayExist) return { text: '', tokens: new Map(), nerfDarts: new Set(), scopes: [] };
  const { readUserConfig } = await import('./user-config.js');
  return readUserConfig(environment, home, tempFolder, secrets, diagnostics);
}

/** Reads the files that are needed outside RUNNER_TEMP, and finds what killed jobs left there. */
async function currentHomeFiles(
  environment: Environment,
  home: string,
  tempFolder: string,
  requirements: ClientRequirements,
): Promise<Pick<JobContext, 'homeFiles' | 'leftovers'>> {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace === '' ? undefined : namesIn(path.dirname(path.resolve(workspace)));
  const isNeeded = requirements.yarnrc || requirements.homeNpmrc.length > 0;
  if (!isNeeded && !hasLeftovers(namesIn(home)) && !hasLeftovers(above)) return { homeFiles: [], leftovers: [] };
  const { readHomeFiles } = await import('../home-files/read-home-files.js');
  return readHomeFiles(requirements, environment, home, tempFolder);
}

/** Whether a folder may have files of this action in it. One that cannot be read is looked at more closely. */
function hasLeftovers(names: readonly string[] | undefined): boolean {
  return names === undefined || names.some((name) => name.includes('.npm-registry-login-'));
}

/** A name that no other use of this action has. Creating the file exclusively is what makes sure of it. */
function uniqueName(): string {
  const parts = [process.pid, Number(process.hrtime.bigint() % 1_000_000_007n), Math.floor(Math.random() * 2 ** 40)];
  return parts.map((part) => part.toString(36)).join('');
}
