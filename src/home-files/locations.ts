import fs from 'node:fs';
import path from 'node:path';
import type { ClientRequirements } from '../clients/requirements.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { ConfigFileKind } from '../files/file-names.js';
import { type Environment, type HomeOwner, variable } from '../runner/environment.js';

/** A file outside RUNNER_TEMP that some tools read. */
export interface HomeFileLocation {
  readonly path: string;
  readonly kind: Exclude<ConfigFileKind, 'npmrc'>;
  readonly format: 'npmrc' | 'yarnrc';
  /** Whether a package manager of the job needs it, or the workflow asks for it: otherwise a failure is a warning. */
  readonly required: boolean;
}

/** What decides which home files are used. */
export interface HomeFileSituation {
  readonly environment: Environment;
  readonly home: string;
  readonly owner: HomeOwner;
  readonly requirements: ClientRequirements;
  /** The input `home-files`. */
  readonly wanted: 'auto' | 'always' | 'never';
  /** Whether the input `package-manager` names the package managers. */
  readonly areNamed: boolean;
}

/**
 * Where Yarn 2+ looks on a machine with a shared home folder: the folder above the workspace belongs to one runner and one
 * repository. The home folder is for a step without a workspace.
 */
export function yarnrcPath(environment: Environment, home: string): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const above = workspace === '' ? '' : path.dirname(path.resolve(workspace));
  const exists = above !== '' && above !== path.resolve(workspace) && fs.existsSync(above);
  return path.join(exists ? above : home, '.yarnrc.yml');
}

/** All files outside RUNNER_TEMP that this action may ever replace. Post touches no others. */
export function knownHomeFiles(environment: Environment, home: string): string[] {
  const files = [path.join(home, '.npmrc'), path.join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
  const xdg = xdgNpmrc(environment);
  return [...new Set(xdg === undefined ? files : [...files, xdg])];
}

/**
 * Decides which home files are used: where the home folder belongs to the job, all that any tool reads; elsewhere those that
 * the package managers of the job need.
 *
 * @returns each file once
 */
export function homeFileLocations(situation: HomeFileSituation, diagnostics: Diagnostics): HomeFileLocation[] {
  const { environment, home, owner, requirements, wanted } = situation;
  const { homeNpmrc, xdgNpmrc: needsXdg, yarnrc } = requirements;
  if (wanted === 'never') {
    reportUnserved(situation, diagnostics);
    return [];
  }
  const useAll = wanted === 'always' || owner !== 'shared';
  const locations: HomeFileLocation[] = [];
  const add = (file: string, kind: HomeFileLocation['kind'], isNeeded: boolean) => {
    if (locations.some((other) => isSame(other.path, file))) return;
    const format = kind.endsWith('npmrc') ? 'npmrc' : 'yarnrc';
    locations.push({ path: file, kind, format, required: isNeeded || wanted === 'always' });
  };
  if (useAll || homeNpmrc.length > 0) add(path.join(home, '.npmrc'), 'home.npmrc', homeNpmrc.length > 0);
  if (useAll || needsXdg) {
    const file = xdgNpmrc(environment);
    if (file !== undefined) add(file, 'xdg.npmrc', needsXdg);
    else if (variable(environment, 'XDG_CONFIG_HOME') === '') reportEmptyXdg(diagnostics);
  }
  if (useAll) add(path.join(home, '.yarnrc.yml'), 'yarnrc.yml', yarnrc);
  if (owner === 'shared' && yarnrc) add(yarnrcPath(environment, home), 'parent.yarnrc.yml', true);
  return locations;
}

/** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead of `~/.npmrc` as soon as the variable is set. */
function xdgNpmrc(environment: Environment): string | undefined {
  const folder = variable(environment, 'XDG_CONFIG_HOME') ?? '';
  return path.isAbsolute(folder) ? path.join(folder, '.npmrc') : undefined;
}

function isSame(a: string, b: string): boolean {
  return a === b || (path.basename(a) === path.basename(b) && realFolder(a) === realFolder(b));
}

function realFolder(file: string): string {
  try {
    return fs.realpathSync(path.dirname(file));
  } catch {
    return path.dirname(file);
  }
}

function reportEmptyXdg(diagnostics: Diagnostics): void {
  diagnostics.warning(
    'home-files',
    'XDG_CONFIG_HOME is set to an empty string, so bun up to 1.4.3 reads `/.npmrc`, and does not find the login.',
    'Remove the variable, or set it to a folder.',
  );
}

/** Reports package managers that do not find the login with `home-files: never`. */
function reportUnserved({ requirements, areNamed }: HomeFileSituation, diagnostics: Diagnostics): void {
  const unserved = [...requirements.homeNpmrc, ...(requirements.yarnrc ? ['Yarn 2+'] : [])];
  if (unserved.length === 0) return;
  const why = unserved.length > 1 ? 'they read' : 'it reads';
  diagnostics.add({
    level: areNamed ? 'error' : 'warning',
    code: 'home-files',
    text: [
      `With \`home-files: never\`, ${unserved.join(' and ')} cannot find the login, because ${why} only files outside RUNNER_TEMP.`,
      'Remove `home-files: never`, or list only the other package managers in `package-manager`.',
    ].join('\n'),
  });
}
