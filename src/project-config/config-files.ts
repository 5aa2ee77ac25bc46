import { hideLiterals } from '../npmrc/literals.js';
import type { SecretVault } from '../secret.js';
import { hideBunfigSecrets, readCommittedBunfig } from './committed-bunfig.js';
import { readCommittedClassicYarnrc } from './committed-classic-yarnrc.js';
import { readCommittedNpmrc } from './committed-npmrc.js';
import type { ConfigFile } from './files.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';
import type { Readers } from './readers.js';
import { mayConcernPnpm, mayConcernYarn } from './yaml-words.js';

export { committedDefault, committedReplacing } from './committed-npmrc.js';

/**
 * Finds what a configuration file defeats. The library for YAML is loaded for a file in it only, and only if one of the
 * names in question occurs there.
 *
 * @returns undefined if the file is no YAML, as it should be
 */
export async function readConfig(
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
    const { readPnpmWorkspace } = await import('./committed-pnpm-workspace.js');
    return readPnpmWorkspace(text, intent, readers);
  }
  if (readers.yarnrcYml.length === 0 || !mayConcernYarn(text)) return [];
  const { hideYarnrcSecrets } = await import('../clients/yarnrc-secrets.js');
  const { readCommittedYarnrc } = await import('./committed-yarnrc.js');
  hideYarnrcSecrets(text, vault);
  return readCommittedYarnrc(text, intent, readers);
}
