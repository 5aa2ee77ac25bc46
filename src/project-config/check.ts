import path from 'node:path';
import { variable } from '../environment.js';
import type { Facts, Wishes } from '../facts.js';
import { credentialKeys, readInherited } from '../npmrc/inherited.js';
import { hideLiterals } from '../npmrc/literals.js';
import type { Remark } from '../refusal.js';
import type { SecretVault } from '../secret.js';
import { hideBunfigSecrets, readCommittedBunfig } from './bunfig-file.js';
import { readConfigFile, readLockFile, Unreadable } from './committed-file.js';
import { CONFIG_FILES, type ConfigFile, type LockFile } from './files.js';
import type { Finding } from './finding.js';
import { comparable, hostOf, type Intent } from './intent.js';
import { defaultRegistry } from './lock-judge.js';
import { scanLockNearNames } from './lock-near.js';
import { scanLock } from './lock-scan.js';
import { LockText } from './lock-text.js';
import { committedDefault, readCommittedNpmrc } from './npmrc-file.js';
import { type Readers, readersOf } from './readers.js';
import { mayConcernPnpm, mayConcernYarn } from './yaml-words.js';
import { readCommittedClassicYarnrc } from './yarn-classic-file.js';

/** More than these of one file tell nothing new. */
const MOST = 20;

/**
 * Looks for what committed files would defeat of this step, and changes nothing.
 *
 * @param files those of the workspace to look at
 * @param severity what becomes of a conflict
 * @param vault gets every credential that a file spells out
 * @returns a remark for each finding; the conflicts among them are as severe as asked for, and the rest are warnings
 */
export async function checkCommittedConfig(
  files: readonly (ConfigFile | LockFile)[],
  wishes: Wishes,
  facts: Facts,
  severity: 'error' | 'warning',
  vault: SecretVault,
): Promise<Remark[]> {
  const workspace = variable(facts.environment, 'GITHUB_WORKSPACE') ?? '';
  const readers = readersOf(facts.clients);
  const intent = intentOf(wishes, facts);
  const remarks: Remark[] = [];
  let committed: string | undefined;
  for (const file of files) {
    const place = path.join(workspace, file);
    let findings: Finding[] | Unreadable | undefined;
    if (isConfig(file)) {
      const text = readConfigFile(place);
      if (typeof text === 'string') {
        if (file === '.npmrc') committed = committedDefault(text);
        findings = (await readConfig(file, text, intent, readers, vault)) ?? new Unreadable('is no valid YAML');
      } else findings = text;
    } else {
      const base = defaultRegistry(committed, intent);
      findings = readLockFile(place, ({ bytes, pieces }) => {
        const near = bytes && scanLockNearNames(file, new LockText(bytes), intent, readers, base);
        return near ?? scanLock(file, pieces(), intent, readers, base) ?? new Unreadable('has a line too long to read');
      });
    }
    if (findings === undefined) continue;
    remarks.push(...(findings instanceof Unreadable ? [unreadable(file, findings)] : told(file, findings, severity)));
  }
  return remarks;
}

function isConfig(file: ConfigFile | LockFile): file is ConfigFile {
  return (CONFIG_FILES as readonly string[]).includes(file);
}

/** The library for YAML is loaded for a file in it only, and only if one of the names in question occurs there. */
async function readConfig(
  file: ConfigFile,
  text: string,
  intent: Intent,
  readers: Readers,
  vault: SecretVault,
): Promise<Finding[] | undefined> {
  if (file === '.npmrc') {
    hideLiterals(text, vault);
    return readCommittedNpmrc(text, intent, readers);
  }
  if (file === 'bunfig.toml') {
    hideBunfigSecrets(text, vault);
    return readCommittedBunfig(text, intent, readers);
  }
  vault.hideUrlPasswords(text);
  if (file === '.yarnrc') return readCommittedClassicYarnrc(text, readers);
  if (file === 'pnpm-workspace.yaml') {
    if (readers.pnpmWorkspace.length === 0 || !mayConcernPnpm(text)) return [];
    const { readPnpmWorkspace } = await import('./pnpm-workspace-file.js');
    return readPnpmWorkspace(text, intent, readers);
  }
  if (readers.yarnrcYml.length === 0 || !mayConcernYarn(text)) return [];
  const { hideYarnrcSecrets } = await import('../clients/yarnrc.js');
  const { readCommittedYarnrc } = await import('./yarnrc-file.js');
  hideYarnrcSecrets(text, vault);
  return readCommittedYarnrc(text, intent, readers);
}

/** What this step sets up, as the findings need to know it. */
function intentOf({ registries, exports }: Wishes, { environment, inherited }: Facts): Intent {
  const { head } = readInherited(inherited, environment);
  const base = head.find(({ key }) => key?.kind === 'default-registry')?.line;
  return {
    registries,
    environment,
    exported: new Set(exports.map(({ name }) => name)),
    inheritedHosts: new Set([...credentialKeys({ head, tail: [] })].map((key) => hostOf(`https:${key}`))),
    inheritedDefault: base?.kind === 'setting' ? comparable(base.value) : undefined,
  };
}

function told(file: string, findings: readonly Finding[], severity: 'error' | 'warning'): Remark[] {
  // Conflicts first, so that none is left out for the sake of a warning.
  const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  const remarks = sorted.slice(0, MOST).map(
    ({ slug, level, line, text }): Remark => ({
      level: level === 'conflict' ? severity : 'warning',
      slug,
      text: `\`${file}\`, line ${line}: ${text}`,
      at: { file, line },
    }),
  );
  if (findings.length > MOST) {
    remarks.push({ level: 'notice', text: `${findings.length - MOST} more findings in \`${file}\` are not listed.` });
  }
  return remarks;
}

function unreadable(file: string, { why }: Unreadable): Remark {
  return {
    level: 'warning',
    slug: 'config-unreadable',
    text: `\`${file}\` ${why}, so nobody looked whether it defeats this step.`,
    at: { file, line: 1 },
  };
}
