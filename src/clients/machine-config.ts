import fs from 'node:fs';
import type { ConfigFile } from '../project/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import type { Client } from './detect.js';
import { isWithin } from './version.js';

/** What decides which files of the machine matter. */
interface MachineContext {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The package managers of the job; none means that they are not known. */
  readonly clients: readonly Client[];
}

/** A file of the machine that a package manager prefers to user configuration. */
interface MachineFile {
  readonly file: string;
  readonly like: MachineFormat;
}

/** The format of such a file: that of a committed file, or that of pnpm's `config.yaml`, which also has credentials. */
export type MachineFormat = ConfigFile | 'config.yaml';

/**
 * The files in the home folder that beat the login: pnpm's `auth.ini`, to which `pnpm config set //...` writes, and its
 * `config.yaml` (pnpm 11 and later, measured), and bun's `.bunfig.toml`.
 */
export function machineFiles(context: MachineContext): MachineFile[] {
  const { environment, platform, home, clients } = context;
  const files: MachineFile[] = [];
  const mayUse = (test: (client: Client) => boolean) => clients.length === 0 || clients.some(test);
  if (mayUse(({ name, version }) => name === 'pnpm' && isWithin(version, [0, 0, 0], [10, 999, 999]) !== true)) {
    const folder = pnpmFolder(context);
    files.push({ file: joined(platform, folder, 'auth.ini'), like: '.npmrc' });
    files.push({ file: joined(platform, folder, 'config.yaml'), like: 'config.yaml' });
  }
  if (mayUse(({ name }) => name === 'bun')) {
    const folders = new Set([home, variable(environment, 'XDG_CONFIG_HOME') || home]);
    for (const folder of folders) files.push({ file: joined(platform, folder, '.bunfig.toml'), like: 'bunfig.toml' });
  }
  return files;
}

/** Whether one of these files exists. */
export function hasMachineFiles(context: MachineContext): boolean {
  return machineFiles(context).some(({ file }) => fs.existsSync(file));
}

/** pnpm's configuration folder (pnpm.io/settings, `pnpm config`). */
function pnpmFolder({ environment, platform, home }: MachineContext): string {
  const xdg = variable(environment, 'XDG_CONFIG_HOME');
  if (xdg) return joined(platform, xdg, 'pnpm');
  if (platform === 'darwin') return joined(platform, home, 'Library', 'Preferences', 'pnpm');
  const local = variable(environment, 'LOCALAPPDATA');
  if (platform === 'win32' && local) return joined(platform, local, 'pnpm', 'config');
  return joined(platform, home, '.config', 'pnpm');
}

/** A path as it is written on a platform, whichever this one is. */
function joined(platform: NodeJS.Platform, ...parts: readonly string[]): string {
  return parts.join(platform === 'win32' ? '\\' : '/');
}
