import { isPlaceholder } from './credentials/static.js';
import { type Environment, variable } from './environment.js';
import type { RawInputs } from './inputs.js';
import { hideLiterals } from './npmrc/inherited.js';
import type { SecretVault } from './secret.js';

/** A secret in YAML or JSON, on one line. It finds them also where the text around is broken. */
const YAML_SECRET = /(?:^|[\s,{"'-])(?:token|password)["']?\s*:\s*(.*)$/gm;

/**
 * Hides all that looks like a secret in inputs nobody has understood yet, so that no message about a bad one, and
 * nothing else that is printed, comes before its mask.
 */
export function hideRawSecrets(raw: RawInputs, environment: Environment, vault: SecretVault): void {
  for (const input of [raw.token, raw.password]) vault.hide(input);
  for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN']) {
    const value = variable(environment, name) ?? '';
    if (!isPlaceholder(value)) vault.hide(value);
  }
  for (const [, rest = ''] of raw.registries.matchAll(YAML_SECRET)) {
    const text = rest.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
    vault.hide(quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
    vault.hide(/^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
  }
  hideLiterals(raw.npmrc, vault);
}
