import type { SecretRegistry } from '../credentials/secret.js';
import type { Brought } from '../npmrc/tls-line.js';
import type { ConfigFile } from './files.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';
import type { TlsSetting } from './judge.js';
import type { Readers } from './readers.js';
import { mayConcernPnpm, mayConcernYarn } from './yaml-words.js';

/**
 * Finds what a configuration file defeats. Its reader is loaded there and then, and that of a file in YAML only if one of
 * the names in question occurs in it: in most there is none.
 *
 * @returns undefined if the file is no YAML, as it should be
 */
export async function readConfig(
  file: ConfigFile,
  text: string,
  intent: Intent,
  readers: Readers,
  secrets: SecretRegistry,
): Promise<Finding[] | undefined> {
  if (file === '.npmrc') return await readNpmrc(text, intent, readers, secrets);
  if (file === 'bunfig.toml') {
    const { hideBunfigSecrets, readCommittedBunfig } = await import('./committed-bunfig.js');
    hideBunfigSecrets(text, secrets);
    return readCommittedBunfig(text, intent, readers);
  }
  secrets.maskUrlPasswords(text);
  if (file === '.yarnrc') {
    const { readCommittedClassicYarnrc } = await import('./committed-classic-yarnrc.js');
    return readCommittedClassicYarnrc(text, readers);
  }
  if (file === 'pnpm-workspace.yaml') {
    if (readers.pnpmWorkspace.length === 0 || !mayConcernPnpm(text)) return [];
    const { readPnpmWorkspace } = await import('./committed-pnpm-workspace.js');
    return readPnpmWorkspace(text, intent, readers);
  }
  if (readers.yarnrcYml.length === 0 || !mayConcernYarn(text)) return [];
  return await readYarnrc(text, intent, readers, secrets);
}

async function readNpmrc(text: string, intent: Intent, readers: Readers, secrets: SecretRegistry): Promise<Finding[]> {
  const { maskLiterals } = await import('../npmrc/literals.js');
  const { readCommittedNpmrc } = await import('./committed-npmrc.js');
  maskLiterals(text, secrets);
  return readCommittedNpmrc(text, intent, readers);
}

async function readYarnrc(text: string, intent: Intent, readers: Readers, secrets: SecretRegistry) {
  const { maskYarnrcSecrets } = await import('../yarnrc/secrets.js');
  const { readCommittedYarnrc } = await import('./committed-yarnrc.js');
  maskYarnrcSecrets(text, secrets);
  return readCommittedYarnrc(text, intent, readers);
}

/** Finds what lines of `npmrc-file` defeat, beside the project's `.npmrc` (empty if there is none). */
export async function judgeNpmrcFile(
  brought: Brought,
  committed: string,
  intent: Intent,
  readers: Readers,
  verify: boolean,
): Promise<Finding[]> {
  const { judgeBrought } = await import('./brought-lines.js');
  return judgeBrought(brought, committed === '' ? [] : await proxiesIn(committed), intent, readers, verify);
}

async function proxiesIn(committed: string): Promise<TlsSetting[]> {
  const { committedProxies } = await import('./committed-npmrc.js');
  return committedProxies(committed);
}

/** What the project's `.npmrc` says of the default registry: its URL, and what it is put in the place of. */
export async function committedRegistry(text: string): Promise<{ base?: string; replaced?: string }> {
  const { committedDefault, committedReplacing } = await import('./committed-npmrc.js');
  const [base, replaced] = [committedDefault(text), committedReplacing(text)];
  return { ...(base === undefined ? {} : { base }), ...(replaced === undefined ? {} : { replaced }) };
}
