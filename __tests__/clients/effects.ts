import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClientJob } from '../../scripts/clients/client-job.mjs';
import { readsYarnrc } from '../../scripts/clients/commands.mjs';
import type { Row } from '../../scripts/clients/matrix.mjs';
import { HOME_ONLY_PNPM } from '../../scripts/clients/project.mjs';
import type { Client } from '../../scripts/clients/versions.mjs';

/** What a login did beyond the file that every use of the action writes. It shows which client the action detected. */
export interface Effects {
  servedBy: Row['servedBy'];
  /** Whether pnpm's own variable names the file, which is also the case if no client was detected. */
  pnpmVariable: boolean;
  /** Whether the file has `always-auth`, which only Yarn Classic needs for a default registry. */
  alwaysAuth: boolean;
}

/** What the last login of a job did. */
export function effectsOf({ job, npmrc }: ClientJob): Effects {
  const isLink = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const inHome = isLink(join(job.home, '.npmrc'));
  const inParent = isLink(join(dirname(job.workspace), '.yarnrc.yml'));
  if (inHome && inParent) throw new Error('One client never needs two links.');
  return {
    servedBy: inHome ? 'home .npmrc' : inParent ? '.yarnrc.yml' : 'user config',
    pnpmVariable: (job.env['PNPM_CONFIG_NPMRC_AUTH_FILE'] ?? '') !== '',
    alwaysAuth: /:always-auth=true$/m.test(readFileSync(npmrc, 'utf8')),
  };
}

/** What a login with a private default registry must do for a client. */
export function effectsFor(client: Client): Effects {
  const { name, version } = client;
  const homeOnly =
    name === 'deno' ||
    (name === 'bun' && /^1\.([0-3]\.|4\.[0-3]$)/.test(version)) ||
    (name === 'pnpm' && HOME_ONLY_PNPM.test(version));
  return {
    servedBy: readsYarnrc(client) ? '.yarnrc.yml' : homeOnly ? 'home .npmrc' : 'user config',
    pnpmVariable: name === 'pnpm',
    alwaysAuth: name === 'yarn' && !readsYarnrc(client),
  };
}
