import path from 'node:path';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { LoginRequest, Options } from '../inputs/request.js';
import type { JobContext } from '../job/context.js';
import { CONFIG_FILES, LOCKFILE_OWNER, LOCKFILES, type Lockfile } from '../project/project-files.js';
import { CommittedSecrets, checkFile, isLockfile, readFileToCheck, Unreadable } from './check-file.js';
import { reportConflictingVariables } from './environment.js';
import { type Finding, MAX_FINDINGS } from './findings.js';
import { reportUnusedScopes } from './lockfiles.js';
import { loginOf } from './login.js';
import { checkMachineFiles } from './machine-files.js';

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
  reportConflictingVariables(job.environment, request.registries, job.clients, diagnostics);
  if (options.ifConfigConflicts === 'ignore') return;
  const committed = new CommittedSecrets(secrets);
  await checkCommittedFiles(request, job, options, committed, diagnostics);
  await checkMachineFiles(loginOf(job.workspace, request, job), job, committed, diagnostics);
}

/**
 * Checks committed files for mistakes: lines and lockfiles that do not fit what this step configures. It changes nothing.
 *
 * @param committed masks the credentials that the files contain
 */
async function checkCommittedFiles(
  request: LoginRequest,
  job: JobContext,
  { ifConfigConflicts }: Options,
  committed: CommittedSecrets,
  diagnostics: Diagnostics,
): Promise<void> {
  const severity = ifConfigConflicts === 'warn' ? 'warning' : 'error';
  const hasScopes = request.registries.some(({ scopes }) => scopes.length > 0);
  const files = hasScopes ? [...CONFIG_FILES, ...LOCKFILES] : CONFIG_FILES; // lockfiles matter only for our scopes
  for (const folder of new Set(['', ...job.projectFolders])) {
    const login = loginOf(path.join(job.workspace, folder), request, job);
    const lockfiles = new Map<Lockfile, string>();
    const configuration: string[] = [];
    for (const file of files) {
      if (isLockfile(file) && !mayBeUsed(LOCKFILE_OWNER[file], job)) continue;
      const text = readFileToCheck(file, path.join(job.workspace, folder, file));
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
}

function mayBeUsed(client: string, { clients }: JobContext): boolean {
  return clients.length === 0 || clients.some(({ name }) => name === client);
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
  for (const { code, certain, line, lines } of sorted.slice(0, MAX_FINDINGS)) {
    const [what = '', ...cure] = lines;
    const text = [`\`${name}\`, line ${line}: ${what}`, ...cure];
    if (certain) text.push('If this is intended, set `if-config-conflicts: warn`.');
    diagnostics.add({ level: certain ? severity : 'warning', code, text: text.join('\n'), at: { file: name, line } });
  }
  const left = findings.length - MAX_FINDINGS;
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
