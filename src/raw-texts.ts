import type { RawInputs } from './inputs.js';
import { hideLiterals } from './npmrc/literals.js';
import type { SecretVault } from './secret.js';

/** A secret in YAML or JSON, on one line. It finds them also where the text around is broken. */
const YAML_SECRET = /(?:^|[\s,{"'-])(?:token|password)["']?\s*:\s*(.*)$/gm;

/** Hides what looks like a secret in the inputs that hold many registries. */
export function hideInTexts(raw: RawInputs, vault: SecretVault): void {
  for (const [, rest = ''] of raw.registries.matchAll(YAML_SECRET)) {
    const text = rest.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
    vault.hide(quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
    vault.hide(/^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
  }
  hideLiterals(raw.npmrc, vault);
}
