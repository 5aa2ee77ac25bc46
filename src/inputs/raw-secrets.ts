import { isPlaceholder } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Environment, variable } from '../runner/environment.js';
import type { RawInputs } from './inputs.js';

/**
 * Hides all that looks like a secret in inputs nobody has understood yet, so that no message about a bad one, and
 * nothing else that is printed, comes before its mask.
 */
export async function maskRawSecrets(raw: RawInputs, environment: Environment, secrets: SecretRegistry): Promise<void> {
  secrets.hide(raw.token);
  secrets.hide(raw.password);
  for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN']) {
    const value = variable(environment, name) ?? '';
    if (!isPlaceholder(value)) secrets.hide(value);
  }
  if (raw.registries !== '') {
    const { maskInPlainList } = await import('./plain-list.js');
    if (!maskInPlainList(raw.registries, secrets)) {
      const { maskInList } = await import('./raw-list.js');
      maskInList(raw.registries, secrets);
    }
  }
  if (raw.npmrc !== '') {
    const { maskLiterals } = await import('../npmrc/literals.js');
    maskLiterals(raw.npmrc, secrets);
  }
}
