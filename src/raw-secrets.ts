import { isPlaceholder } from './credentials/static.js';
import { type Environment, variable } from './environment.js';
import type { RawInputs } from './inputs.js';
import type { SecretVault } from './secret.js';

/**
 * Hides all that looks like a secret in inputs nobody has understood yet, so that no message about a bad one, and
 * nothing else that is printed, comes before its mask.
 */
export async function hideRawSecrets(raw: RawInputs, environment: Environment, vault: SecretVault): Promise<void> {
  vault.hide(raw.token);
  vault.hide(raw.password);
  for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN']) {
    const value = variable(environment, name) ?? '';
    if (!isPlaceholder(value)) vault.hide(value);
  }
  if (raw.registries !== '') {
    const { hideInPlainList } = await import('./plain-list.js');
    if (!hideInPlainList(raw.registries, vault)) {
      const { hideInList } = await import('./raw-list.js');
      hideInList(raw.registries, vault);
    }
  }
  if (raw.npmrc !== '') {
    const { hideLiterals } = await import('./npmrc/literals.js');
    hideLiterals(raw.npmrc, vault);
  }
}
