import path from 'node:path';
import type { Client } from '../clients/detect.js';
import { isWithin } from '../clients/version.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import type { ConfigFile } from '../project/project-files.js';
import { variable } from '../runner/environment.js';
import { type CommittedSecrets, checkFile, readFileToCheck, Unreadable } from './check-file.js';
import { MAX_FINDINGS } from './findings.js';
import type { Login } from './login.js';

/** Warns of files in the home folder that beat the login. Nobody can change them in the repository, so none is an error. */
export async function checkMachineFiles(
  login: Login,
  job: JobContext,
  committed: CommittedSecrets,
  diagnostics: Diagnostics,
): Promise<void> {
  for (const { file, like } of machineFiles(job)) {
    const text = readFileToCheck(like, file);
    if (text === undefined || text instanceof Unreadable) continue;
    const findings = await checkFile(like, text, login, committed);
    if (findings instanceof Unreadable) continue;
    for (const { code, line, lines } of findings.slice(0, MAX_FINDINGS)) {
      const [what = '', ...cure] = lines;
      diagnostics.warning(code, `${file}, line ${line}: ${what}`, ...cure);
    }
  }
}

/** A file of the machine that a package manager prefers to user configuration. */
interface MachineFile {
  readonly file: string;
  /** The committed file that is written alike. */
  readonly like: ConfigFile;
}

/**
 * The files in the home folder that beat the login: pnpm's `auth.ini`, to which `pnpm config set //...` writes, and its
 * `config.yaml` (pnpm 11 and later, measured), and bun's `.bunfig.toml`.
 */
export function machineFiles(job: Pick<JobContext, 'environment' | 'platform' | 'home' | 'clients'>): MachineFile[] {
  const { environment, home, clients } = job;
  const files: MachineFile[] = [];
  const mayUse = (test: (client: Client) => boolean) => clients.length === 0 || clients.some(test);
  if (mayUse(({ name, version }) => name === 'pnpm' && isWithin(version, [0, 0, 0], [10, 999, 999]) !== true)) {
    const folder = pnpmFolder(job);
    files.push({ file: path.join(folder, 'auth.ini'), like: '.npmrc' });
    files.push({ file: path.join(folder, 'config.yaml'), like: 'pnpm-workspace.yaml' });
  }
  if (mayUse(({ name }) => name === 'bun')) {
    const folders = new Set([home, variable(environment, 'XDG_CONFIG_HOME') || home]);
    for (const folder of folders) files.push({ file: path.join(folder, '.bunfig.toml'), like: 'bunfig.toml' });
  }
  return files;
}

/** pnpm's configuration folder (pnpm.io/settings, `pnpm config`). */
function pnpmFolder({ environment, platform, home }: Pick<JobContext, 'environment' | 'platform' | 'home'>): string {
  const xdg = variable(environment, 'XDG_CONFIG_HOME');
  if (xdg) return path.join(xdg, 'pnpm');
  if (platform === 'darwin') return path.join(home, 'Library', 'Preferences', 'pnpm');
  const local = variable(environment, 'LOCALAPPDATA');
  return platform === 'win32' && local ? path.join(local, 'pnpm', 'config') : path.join(home, '.config', 'pnpm');
}
