import path from 'node:path';
import { type Client, describeClient, type FoundClients, findClients } from '../clients/detect.js';
import { type ClientRequirements, requirementsOf } from '../clients/requirements.js';
import { pnpmAuthFile, userConfigPath } from '../clients/variables.js';
import { isAnyYarn2, isWithin } from '../clients/version.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { readFile } from '../files/read-file.js';
import { readYaml } from '../files/yaml.js';
import { type HomeFile, readHomeFiles } from '../home-files/read.js';
import { namesIn } from '../project/project-files.js';
import {
  type Environment,
  type HomeOwner,
  homeFolder,
  homeOwner,
  tempFolderOf,
  variable,
} from '../runner/environment.js';
import type { CurrentUserConfig } from './user-config.js';

/** The job as the step finds it. */
export interface JobContext {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** GITHUB_WORKSPACE; empty if there is none. */
  readonly workspace: string;
  /** The folders with signs of a package manager, relative to the workspace with `/`; empty for the workspace itself. */
  readonly projectFolders: readonly string[];
  /** What distinguishes the files of this use from all others: letters and digits. */
  readonly unique: string;
  readonly userConfig: CurrentUserConfig;
  /** The package managers of the job, as far as they are known. */
  readonly clients: readonly Client[];
  readonly requirements: ClientRequirements;
  readonly home: string;
  readonly homeOwner: HomeOwner;
  /** The files outside RUNNER_TEMP that are to be replaced, with the text of each. */
  readonly homeFiles: readonly HomeFile[];
  /** Files outside RUNNER_TEMP, used or not, where a killed job left a link. */
  readonly leftovers: readonly string[];
  /** The value of `npmMinimalAgeGate` in a variable or the project's `.yarnrc.yml`, for scopes: they do not inherit it. */
  readonly yarnAgeGate: string | undefined;
}

/** The inputs that decide what is looked at. */
export interface ContextInputs {
  /** The input `package-manager`. */
  readonly packageManager: string;
  /** The input `home-files`. */
  readonly homeFiles: 'auto' | 'always' | 'never';
}

/**
 * Looks at the job.
 *
 * @throws UserError `runner-temp` if RUNNER_TEMP does not exist; `home-in-use` if another job uses a file that is needed
 */
export async function readJobContext(
  environment: Environment,
  platform: NodeJS.Platform,
  inputs: ContextInputs,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<JobContext> {
  const tempFolder = tempFolderOf(environment, platform);
  if (namesIn(tempFolder) === undefined) {
    throw new UserError(
      'runner-temp',
      'RUNNER_TEMP is not set, or its folder does not exist.',
      'The runner sets it for every step. Do not override it in `env`.',
    );
  }
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const home = await homeFolder(environment, platform);
  const owner = homeOwner(environment, home);
  const found = await findClients(inputs.packageManager, environment, diagnostics);
  const { clients, areNamed, projectFolders } = found;
  reportClients(found, workspace, owner, inputs, diagnostics);
  const requirements = requirementsOf(clients);
  const situation = { environment, home, owner, requirements, wanted: inputs.homeFiles, areNamed };
  return {
    ...{ environment, platform, tempFolder, workspace, projectFolders, clients, requirements, home, homeOwner: owner },
    unique: uniqueName(),
    userConfig: await currentUserConfig(environment, home, tempFolder, secrets, diagnostics),
    ...readHomeFiles(situation, tempFolder, diagnostics),
    yarnAgeGate: await yarnAgeGate(environment, projectFolders, clients),
  };
}

/** Says which package managers were found and where, or what to do if none was. */
function reportClients(
  { clients, areNamed }: FoundClients,
  workspace: string,
  owner: HomeOwner,
  { homeFiles }: ContextInputs,
  diagnostics: Diagnostics,
): void {
  const names = namesIn(workspace);
  if (clients.length > 0) {
    diagnostics.info(`Package managers: ${clients.map(describeClient).join(', ')}.`);
  } else if (areNamed) {
    return; // what it names is reported
  } else if (names?.length === 0) {
    diagnostics.notice(
      'before-checkout',
      'The workspace is empty, so nothing shows which package manager is used.',
      'If the job checks out a repository, do that before this step. Otherwise name the package manager in `package-manager`.',
    );
  } else if (owner === 'shared' && homeFiles === 'auto' && names !== undefined) {
    diagnostics.notice(
      undefined,
      'No package manager was found in the workspace, nor one folder down.',
      'If the job uses Yarn 2+, deno or bun up to 1.4.3, name it, as in `package-manager: yarn@4`.',
    );
  } else diagnostics.info('No package manager was found in the workspace, so the login is set up for all of them.');
}

/** The value that a variable or the project's own `.yarnrc.yml` has, unless a Yarn is used that fails on the key in a scope. */
async function yarnAgeGate(
  environment: Environment,
  folders: readonly string[],
  clients: readonly Client[],
): Promise<string | undefined> {
  const isTooOld = ({ name, version }: Client) =>
    name === 'yarn' && !isAnyYarn2(version) && isWithin(version, [2, 0, 0], [4, 9, 999]) === true;
  if (clients.some(isTooOld)) return undefined;
  const named = variable(environment, 'YARN_NPM_MINIMAL_AGE_GATE');
  if (named) return named; // an older Yarn would abort on the variable, too
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  for (const folder of folders) {
    const { text = '' } = readFile(path.join(workspace, folder, '.yarnrc.yml'));
    if (!text.includes('npmMinimalAgeGate')) continue;
    const gate = (await readYaml(text))?.get('npmMinimalAgeGate');
    if (gate?.text !== undefined && !gate.isEmpty) return gate.text;
  }
  return undefined;
}

export const NO_USER_CONFIG: CurrentUserConfig = { text: '', tokens: new Map(), credentialKeys: new Set(), scopes: [] };

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
  if (isDefault && !mayExist) return NO_USER_CONFIG;
  const { readUserConfig } = await import('./user-config.js');
  return readUserConfig(environment, home, tempFolder, secrets, diagnostics);
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
