import path from 'node:path';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Inputs } from '../inputs/inputs.js';
import type { JobContext, LoginRequest } from '../job/context.js';
import { variable } from '../runner/environment.js';
import { readConfigFile, readLockFile, Unreadable } from './committed-file.js';
import { CommittedSecrets } from './committed-secrets.js';
import { committedRegistry, judgeNpmrcFile, readConfig } from './config-files.js';
import { CONFIG_FILES, type ConfigFile, type LockFile } from './files.js';
import type { Finding } from './finding.js';
import { comparable, hostOf, type Intent } from './intent.js';
import { defaultRegistry, replacedHost } from './lock-judge.js';
import { scanLockNearNames } from './lock-near.js';
import { scanLock } from './lock-scan.js';
import { LockText } from './lock-text.js';
import { readersOf } from './readers.js';

/** More than these of one file tell nothing new. */
const MOST = 20;

/**
 * Looks for what committed files, and lines that `npmrc-file` brings, would defeat of this step, and changes nothing.
 *
 * @param files those of the workspace to look at
 * @param inputs say what becomes of a conflict, and whether this step itself asks the registries
 * @param secrets gets the credentials that a file spells out
 * @returns a diagnostic for each finding; the conflicts among them are as severe as asked for, and the rest are warnings
 */
export async function checkCommittedConfig(
  files: readonly (ConfigFile | LockFile)[],
  request: LoginRequest,
  context: JobContext,
  { ifConfigConflicts, verify }: Pick<Inputs, 'ifConfigConflicts' | 'verify'>,
  secrets: SecretRegistry,
): Promise<Diagnostic[]> {
  const severity = ifConfigConflicts === 'warn' ? 'warning' : 'error';
  const workspace = variable(context.environment, 'GITHUB_WORKSPACE') ?? '';
  const readers = readersOf(context.clients);
  const intent = await intentOf(request, context);
  const diagnostics: Diagnostic[] = [];
  const committedSecrets = new CommittedSecrets(secrets);
  let committed: { base?: string; replaced?: string } = {};
  let npmrc = '';
  for (const file of files) {
    const place = path.join(workspace, file);
    let findings: Finding[] | Unreadable | undefined;
    if (isConfig(file)) {
      const text = readConfigFile(place);
      if (typeof text === 'string') {
        if (file === '.npmrc') {
          npmrc = text;
          committed = await committedRegistry(text);
        }
        findings = (await readConfig(file, text, intent, readers, committedSecrets)) ?? new Unreadable('is no valid YAML');
      } else findings = text;
    } else {
      const base = defaultRegistry(committed.base, intent);
      const host = replacedHost(committed.replaced, intent);
      findings = readLockFile(place, ({ bytes, pieces }) => {
        const near = bytes && scanLockNearNames(file, new LockText(bytes), intent, readers, base, host);
        return (
          near ?? scanLock(file, pieces(), intent, readers, base, host) ?? new Unreadable('has a line too long to read')
        );
      });
    }
    if (findings === undefined) continue;
    diagnostics.push(
      ...(findings instanceof Unreadable ? [unreadable(file, findings)] : told(file, findings, severity)),
    );
  }
  const { brought } = request;
  if (brought !== undefined) {
    const findings = await judgeNpmrcFile(brought, npmrc, intent, readers, verify);
    // The file may be the project's `.npmrc`, of which all is told above.
    const further = findings.filter(
      ({ line }) =>
        !diagnostics.some(({ at, slug }) => slug === 'config-tls' && at?.file === brought.file && at.line === line),
    );
    diagnostics.push(...told(brought.file, further, severity, 'npmrc-file'));
  }
  return diagnostics;
}

function isConfig(file: ConfigFile | LockFile): file is ConfigFile {
  return (CONFIG_FILES as readonly string[]).includes(file);
}

/** What this step sets up, as the findings need to know it. */
async function intentOf(
  { registries, exports, brought }: LoginRequest,
  { environment, inherited }: JobContext,
): Promise<Intent> {
  let hosts: readonly string[] = [];
  let inheritedDefault: string | undefined;
  if (inherited !== '') {
    const { credentialKeys, readInherited } = await import('../npmrc/inherited.js');
    const { head } = readInherited(inherited, environment);
    const base = head.find(({ key }) => key?.kind === 'default-registry')?.line;
    hosts = [...credentialKeys({ head, tail: [] })].map((key) => hostOf(`https:${key}`));
    if (base?.kind === 'setting') inheritedDefault = comparable(base.value);
  }
  return {
    registries,
    environment,
    exported: new Set(exports.map(({ name }) => name)),
    inheritedHosts: new Set(hosts),
    inheritedDefault,
    brought,
  };
}

/** @param name the file, as messages call it */
function told(file: string, findings: readonly Finding[], severity: 'error' | 'warning', name = file): Diagnostic[] {
  // Conflicts first, so that none is left out for the sake of a warning.
  const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  const diagnostics = sorted.slice(0, MOST).map(
    ({ slug, level, line, text }): Diagnostic => ({
      level: level === 'conflict' ? severity : 'warning',
      slug,
      text: `\`${name}\`, line ${line}: ${text}`,
      at: { file, line },
    }),
  );
  if (findings.length > MOST) {
    diagnostics.push({
      level: 'notice',
      text: `${findings.length - MOST} more findings in \`${name}\` are not listed.`,
    });
  }
  return diagnostics;
}

function unreadable(file: string, { why }: Unreadable): Diagnostic {
  return {
    level: 'warning',
    slug: 'config-unreadable',
    text: `\`${file}\` ${why}, so nobody looked whether it defeats this step.`,
    at: { file, line: 1 },
  };
}
