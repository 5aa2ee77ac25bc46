import path from 'node:path';
import { type MachineFormat, machineFiles } from '../clients/machine-config.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { LoginRequest, Options } from '../inputs/request.js';
import type { JobContext } from '../job/context.js';
import { CONFIG_FILES, LOCKFILE_OWNER, LOCKFILES, type Lockfile } from '../project/project-files.js';
import { CommittedSecrets, checkFile, isLockfile, readFileToCheck, Unreadable } from './check-file.js';
import type { ClientLabel } from './clients-by-file.js';
import { reportConflictingVariables } from './environment.js';
import { type Finding, MAX_FINDINGS } from './findings.js';
import { reportUnusedScopes } from './lockfiles.js';
import { type Login, loginOf } from './login.js';

/**
 * Checks what package managers prefer to the login: variables, and committed files if `if-config-conflicts` allows that.
 *
 * @param secrets masks the credentials that the files contain
 */
export async function checkConflicts(
  request: LoginRequest,
  job: JobContext,
  options: Options,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<void> {
  await reportConflictingVariables(job.environment, { ...job, registries: request.registries, diagnostics });
  if (options.ifConfigConflicts === 'ignore') return;
  const report = { severity: options.ifConfigConflicts === 'warn' ? 'warning' : 'error', diagnostics } as const;
  const committed = new CommittedSecrets(secrets);
  await checkCommittedFiles(request, job, committed, report);
  await checkMachineFiles(loginOf(job.workspace, request, job), job, committed, { ...report, severity: 'warning' });
}

/** How to report what is found. */
interface Report {
  /** The level of what certainly conflicts. */
  readonly severity: 'error' | 'warning';
  readonly diagnostics: Diagnostics;
}

/** Checks committed files for mistakes: lines and lockfiles that do not fit what this step configures. It changes nothing. */
async function checkCommittedFiles(
  request: LoginRequest,
  job: JobContext,
  committed: CommittedSecrets,
  report: Report,
): Promise<void> {
  const hasScopes = request.registries.some(({ scopes }) => scopes.length > 0);
  const files = hasScopes ? [...CONFIG_FILES, ...LOCKFILES] : CONFIG_FILES; // lockfiles matter only for our scopes
  for (const folder of new Set(['', ...job.projectFolders])) {
    const login = loginOf(path.join(job.workspace, folder), request, job);
    const lockfiles = new Map<Lockfile, string>();
    const configuration: string[] = [];
    for (const like of files) {
      if (isLockfile(like) && !mayBeUsed(LOCKFILE_OWNER[like], job)) continue;
      const file = { like, location: path.join(job.workspace, folder, like), name: path.posix.join(folder, like) };
      const text = await checkAndReport(file, login, committed, report);
      if (text === undefined) continue;
      if (isLockfile(like)) lockfiles.set(like, text);
      else configuration.push(text);
    }
    reportUnusedScopes(path.join(job.workspace, folder), lockfiles, configuration, login, report.diagnostics);
  }
}

/** Checks files in the home folder that beat the login. Of those in npmrc syntax, only pnpm reads any. */
async function checkMachineFiles(
  login: Login,
  job: JobContext,
  committed: CommittedSecrets,
  report: Report,
): Promise<void> {
  const { npmrc, npmrcTls } = login.clients;
  const isPnpm = (client: ClientLabel) => client === 'pnpm';
  const clients = {
    ...login.clients,
    npmrc: npmrc.filter(isPnpm),
    npmrcTls: npmrcTls.filter(isPnpm),
    npmrcVariable: [],
    npmrcAborts: false,
    pnpmMapReplaces: false, // pnpm 10 does not read `config.yaml`
    refusesPathBelow: { anywhere: false, onGitHubPackages: false },
  };
  for (const { file, like } of machineFiles(job)) {
    await checkAndReport({ like, location: file }, { ...login, clients, isCommitted: false }, committed, report);
  }
}

interface FileToCheck {
  /** Its format. */
  readonly like: MachineFormat | Lockfile;
  readonly location: string;
  /** Its path from the workspace, with `/`; undefined if it is not there, so no commit can correct it. */
  readonly name?: string;
}

/** @returns the text of the file; undefined if there is none, or if it cannot be read */
async function checkAndReport(
  file: FileToCheck,
  login: Login,
  committed: CommittedSecrets,
  report: Report,
): Promise<string | undefined> {
  const text = readFileToCheck(file.like, file.location);
  if (text === undefined) return undefined;
  const findings = text instanceof Unreadable ? text : await checkFile(file.like, text, login, committed);
  if (!(findings instanceof Unreadable)) reportFindings(file, findings, report);
  else if (file.name !== undefined) reportUnreadable(file.name, findings, report.diagnostics);
  return text instanceof Unreadable ? undefined : text;
}

function mayBeUsed(client: string, { clients }: JobContext): boolean {
  return clients.length === 0 || clients.some(({ name }) => name === client);
}

function reportFindings(
  { name, location }: FileToCheck,
  findings: readonly Finding[],
  { severity, diagnostics }: Report,
): void {
  const shown = name === undefined ? location : `\`${name}\``;
  // Conflicts first, so that none is left out in favor of a warning.
  const sorted = [...findings].sort((a, b) => Number(b.certain) - Number(a.certain) || a.line - b.line);
  for (const { code, certain, line, lines } of sorted.slice(0, MAX_FINDINGS)) {
    const [what = '', ...cure] = lines;
    const text = [`${shown}, line ${line}: ${what}`, ...cure];
    if (certain && severity === 'error') text.push('If this is intended, set `if-config-conflicts: warn`.');
    const at = name === undefined ? undefined : { file: name, line };
    diagnostics.add({ level: certain ? severity : 'warning', code, text: text.join('\n'), at });
  }
  const left = findings.length - MAX_FINDINGS;
  if (left > 0) diagnostics.notice(undefined, `${left} more findings in ${shown} are not listed.`);
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
