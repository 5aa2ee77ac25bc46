import path from 'node:path';
import { variable } from '../environment.js';
import type { Facts, Wishes } from '../facts.js';
import { hideLiterals } from '../npmrc/literals.js';
import { LARGEST_LOCKFILE, LOCKFILE_OWNER, type Lockfile } from '../project/lockfiles.js';
import { readPackages } from '../project/package-json.js';
import type { Remark } from '../refusal.js';
import type { SecretVault } from '../secret.js';
import { readCommittedFile, Unreadable } from './committed-file.js';
import { CommittedSecrets } from './committed-secrets.js';
import { type ConfigFile, filesToCheck } from './files.js';
import type { Finding } from './finding.js';
import { checkLockfile } from './lockfile.js';
import type { Login } from './login.js';
import { checkNpmrc } from './npmrc.js';
import { readersOf } from './readers.js';
import { checkYarnrcClassic } from './yarnrc-classic.js';

/** More than these of one file tell nothing new. */
const MOST_FINDINGS = 20;
const LARGEST_CONFIG = 1024 * 1024;

/**
 * Checks committed files for mistakes: lines and lockfiles that do not fit what this step sets up. It changes nothing.
 *
 * @param folders those to check, from the workspace: `''` is the workspace, `frontend` a folder in it
 * @param severity what becomes of a certain conflict; anything else is a warning
 * @param vault gets the credentials that the files contain
 */
export async function checkCommittedFiles(
  folders: readonly string[],
  wishes: Wishes,
  facts: Facts,
  severity: 'error' | 'warning',
  vault: SecretVault,
): Promise<Remark[]> {
  const workspace = variable(facts.environment, 'GITHUB_WORKSPACE') ?? '';
  const secrets = new CommittedSecrets(vault);
  const remarks: Remark[] = [];
  for (const folder of folders) {
    const login = loginOf(path.join(workspace, folder), wishes, facts);
    for (const file of filesToCheck(wishes.registries)) {
      if (isLockfile(file) && !mayRead(LOCKFILE_OWNER[file], facts)) continue;
      const text = readFile(file, path.join(workspace, folder, file));
      if (text === undefined) continue;
      const findings = text instanceof Unreadable ? text : await checkFile(file, text, login, secrets);
      const name = path.posix.join(folder, file);
      remarks.push(
        ...(findings instanceof Unreadable ? [notChecked(name, findings)] : reported(name, findings, severity)),
      );
    }
  }
  return remarks;
}

function loginOf(folder: string, wishes: Wishes, facts: Facts): Login {
  let packages: ReturnType<Login['packages']> | undefined;
  return {
    registries: wishes.registries,
    environment: facts.environment,
    exported: new Set(wishes.exports.map(({ name }) => name)),
    consumed: new Set(wishes.consumed),
    readers: readersOf(facts.clients),
    packages: () => {
      packages ??= readPackages(folder);
      return packages;
    },
  };
}

function isLockfile(file: ConfigFile | Lockfile): file is Lockfile {
  return Object.hasOwn(LOCKFILE_OWNER, file);
}

function mayRead(owner: string, { clients }: Facts): boolean {
  return clients.length === 0 || clients.some(({ name }) => name === owner);
}

function readFile(file: ConfigFile | Lockfile, place: string): string | Unreadable | undefined {
  return isLockfile(file)
    ? readCommittedFile(place, LARGEST_LOCKFILE, 'latin1')
    : readCommittedFile(place, LARGEST_CONFIG, 'utf8');
}

async function checkFile(
  file: ConfigFile | Lockfile,
  text: string,
  login: Login,
  secrets: SecretVault,
): Promise<readonly Finding[] | Unreadable> {
  const { readers } = login;
  if (isLockfile(file)) return checkLockfile(file, text, login);
  secrets.hideUrlPasswords(text);
  if (file === '.npmrc') {
    hideLiterals(text, secrets);
    return checkNpmrc(text, login);
  }
  if (file === '.yarnrc') return checkYarnrcClassic(text, login);
  if (file === '.yarnrc.yml') {
    if (readers.yarnrcYml.length === 0) return [];
    const { hideYarnrcSecrets } = await import('../clients/yarnrc-secrets.js');
    hideYarnrcSecrets(text, secrets);
    const { checkYarnrcYml } = await import('./yarnrc-yml.js');
    return checkYarnrcYml(text, login) ?? new Unreadable('is not valid YAML');
  }
  if (file === 'pnpm-workspace.yaml') {
    if (readers.pnpmWorkspace.length === 0) return [];
    const { checkPnpmWorkspace } = await import('./pnpm-workspace.js');
    return checkPnpmWorkspace(text, login) ?? new Unreadable('is not valid YAML');
  }
  const { checkBunfig } = await import('./bunfig.js');
  const findings = checkBunfig(text, login, secrets);
  return findings ?? (readers.bunfig.length === 0 ? [] : new Unreadable('is not valid TOML'));
}

/** @param name the file's path from the workspace, with `/` */
function reported(name: string, findings: readonly Finding[], severity: 'error' | 'warning'): Remark[] {
  // Conflicts first, so that none is left out in favour of a warning.
  const sorted = [...findings].sort((a, b) => Number(b.certain) - Number(a.certain) || a.line - b.line);
  const remarks = sorted.slice(0, MOST_FINDINGS).map(
    ({ slug, certain, line, text }): Remark => ({
      level: certain ? severity : 'warning',
      slug,
      text: `\`${name}\`, line ${line}: ${text}`,
      at: { file: name, line },
    }),
  );
  if (findings.length > MOST_FINDINGS) {
    remarks.push({
      level: 'notice',
      text: `${findings.length - MOST_FINDINGS} more findings in \`${name}\` are not listed.`,
    });
  }
  return remarks;
}

function notChecked(name: string, { why }: Unreadable): Remark {
  return {
    level: 'warning',
    slug: 'config-unreadable',
    text: `\`${name}\` ${why}, so it was not checked for conflicts with this step. Correct the file, or set \`if-config-conflicts: ignore\`.`,
    at: { file: name, line: 1 },
  };
}
