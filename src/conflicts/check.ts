import path from 'node:path';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Options } from '../inputs/options.js';
import type { LoginRequest } from '../inputs/request.js';
import type { JobContext } from '../job/context.js';
import { maskLiterals } from '../npmrc/mask-literals.js';
import { LARGEST_LOCKFILE } from '../project/lockfiles.js';
import { readPackages } from '../project/packages.js';
import { CONFIG_FILES, type ConfigFile, LOCKFILE_OWNER, LOCKFILES, type Lockfile } from '../project/project-files.js';
import { checkBunfig } from './bunfig.js';
import { readCommittedFile, Unreadable } from './committed-file.js';
import { CommittedSecrets } from './committed-secrets.js';
import type { Finding } from './finding.js';
import { checkLockfile } from './lockfile.js';
import type { Login } from './login.js';
import { machineFiles } from './machine-files.js';
import { checkNpmrc } from './npmrc.js';
import { readersOf } from './readers.js';
import { reportUnusedScopes } from './unused-scope.js';
import { checkYarnrcClassic } from './yarnrc-classic.js';

/** More findings about one file say nothing new. */
const MOST_FINDINGS = 20;
const LARGEST_CONFIG = 1024 * 1024;

/**
 * Checks committed files for mistakes: lines and lockfiles that do not fit what this step configures. It changes nothing.
 *
 * @param secrets masks the credentials that the files contain
 */
export async function checkCommittedFiles(
  request: LoginRequest,
  job: JobContext,
  { ifConfigConflicts }: Options,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<void> {
  const severity = ifConfigConflicts === 'warn' ? 'warning' : 'error';
  const committed = new CommittedSecrets(secrets);
  const hasScopes = request.registries.some(({ scopes }) => scopes.length > 0);
  const files = hasScopes ? [...CONFIG_FILES, ...LOCKFILES] : CONFIG_FILES; // lockfiles matter only for our scopes
  for (const folder of new Set(['', ...job.projectFolders])) {
    const login = loginOf(path.join(job.workspace, folder), request, job);
    const lockfiles = new Map<Lockfile, string>();
    const configuration: string[] = [];
    for (const file of files) {
      if (isLockfile(file) && !mayBeUsed(LOCKFILE_OWNER[file], job)) continue;
      const text = readFile(file, path.join(job.workspace, folder, file));
      if (text === undefined) continue;
      const findings = text instanceof Unreadable ? text : await checkFile(file, text, login, committed);
      const name = path.posix.join(folder, file);
      if (findings instanceof Unreadable) reportUnreadable(name, findings, diagnostics);
      else reportFindings(name, findings, severity, diagnostics);
      if (text instanceof Unreadable) continue;
      if (isLockfile(file)) lockfiles.set(file, text);
      else configuration.push(text);
    }
    reportUnusedScopes(path.join(job.workspace, folder), lockfiles, configuration, login, diagnostics);
  }
  await checkMachineFiles(loginOf(job.workspace, request, job), job, committed, diagnostics);
}

/** Warns of files in the home folder that beat the login. Nobody can change them in the repository, so none is an error. */
async function checkMachineFiles(
  login: Login,
  job: JobContext,
  committed: CommittedSecrets,
  diagnostics: Diagnostics,
): Promise<void> {
  for (const { file, like } of machineFiles(job)) {
    const text = readFile(like, file);
    if (text === undefined || text instanceof Unreadable) continue;
    const findings = await checkFile(like, text, login, committed);
    if (findings instanceof Unreadable) continue;
    for (const { code, line, lines } of findings.slice(0, MOST_FINDINGS)) {
      const [what = '', ...cure] = lines;
      diagnostics.warning(code, `${file}, line ${line}: ${what}`, ...cure);
    }
  }
}

function loginOf(folder: string, request: LoginRequest, job: JobContext): Login {
  let packages: ReturnType<Login['packages']> | undefined;
  return {
    registries: request.registries,
    environment: job.environment,
    exported: new Set(request.exportNames),
    consumed: new Set(request.consumed),
    readers: readersOf(job.clients),
    packages: () => {
      packages ??= readPackages(folder);
      return packages;
    },
  };
}

function isLockfile(file: ConfigFile | Lockfile): file is Lockfile {
  return Object.hasOwn(LOCKFILE_OWNER, file);
}

function mayBeUsed(client: string, { clients }: JobContext): boolean {
  return clients.length === 0 || clients.some(({ name }) => name === client);
}

function readFile(file: ConfigFile | Lockfile, location: string): string | Unreadable | undefined {
  return isLockfile(file)
    ? readCommittedFile(location, LARGEST_LOCKFILE, 'latin1')
    : readCommittedFile(location, LARGEST_CONFIG, 'utf8');
}

async function checkFile(
  file: ConfigFile | Lockfile,
  text: string,
  login: Login,
  secrets: SecretRegistry,
): Promise<readonly Finding[] | Unreadable> {
  const { readers } = login;
  if (isLockfile(file)) return checkLockfile(file, text, login);
  secrets.maskUrlPasswords(text);
  switch (file) {
    case '.npmrc':
      maskLiterals(text, secrets);
      return checkNpmrc(text, login);
    case '.yarnrc':
      return checkYarnrcClassic(text, login);
    case '.yarnrc.yml': {
      if (readers.yarnrcYml.length === 0) return [];
      const { checkYarnrcYml } = await import('./yaml-formats.js');
      return checkYarnrcYml(text, login, secrets) ?? new Unreadable('is not valid YAML');
    }
    case 'pnpm-workspace.yaml': {
      if (readers.pnpmWorkspace.length === 0) return [];
      const { checkPnpmWorkspace } = await import('./yaml-formats.js');
      return checkPnpmWorkspace(text, login) ?? new Unreadable('is not valid YAML');
    }
    case 'bunfig.toml': {
      const findings = checkBunfig(text, login, secrets);
      return findings ?? (readers.bunfig.length === 0 ? [] : new Unreadable('is not valid TOML'));
    }
  }
}

/** @param name the file's path from the workspace, with `/` */
function reportFindings(
  name: string,
  findings: readonly Finding[],
  severity: 'error' | 'warning',
  diagnostics: Diagnostics,
): void {
  // Conflicts first, so that none is left out in favor of a warning.
  const sorted = [...findings].sort((a, b) => Number(b.certain) - Number(a.certain) || a.line - b.line);
  for (const { code, certain, line, lines } of sorted.slice(0, MOST_FINDINGS)) {
    const [what = '', ...cure] = lines;
    const text = [`\`${name}\`, line ${line}: ${what}`, ...cure];
    if (certain) text.push('If this is intended, set `if-config-conflicts: warn`.');
    diagnostics.add({ level: certain ? severity : 'warning', code, text: text.join('\n'), at: { file: name, line } });
  }
  const left = findings.length - MOST_FINDINGS;
  if (left > 0) diagnostics.notice(undefined, `${left} more findings in \`${name}\` are not listed.`);
}

function reportUnreadable(name: string, { why }: Unreadable, diagnostics: Diagnostics): void {
  diagnostics
    .at({ file: name, line: 1 })
    .warning(
      'config-unreadable',
      `\`${name}\` ${why}, so it was not checked for conflicts with this step.`,
      'Correct the file, or set `if-config-conflicts: ignore`.',
    );
}
