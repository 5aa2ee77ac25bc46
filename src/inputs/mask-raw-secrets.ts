import { isPlaceholder, maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { type Environment, variable } from '../runner/environment.js';
import type { RawInputs } from '../runner/raw-inputs.js';

/** A secret in YAML or JSON, up to the end of its line. It is found even if the text around it is broken. */
const LIST_SECRET = /(?:^|[\s,{"'-])(token|password)["']?\s*:\s*(.*)$/gm;

/** A secret after another one on the same line, as in JSON. */
const FURTHER_SECRET =
  /[\s,{"'](token|password)["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|["']?([^\s,}\]"']+))/g;

/**
 * Masks everything that looks like a secret in inputs that have not been read yet, so that no message about a bad one is
 * printed before its mask. Secrets in `npmrc` are masked by the reader of its lines.
 */
export function maskRawSecrets(raw: RawInputs, environment: Environment, secrets: SecretRegistry): void {
  maskToken(raw.token, secrets);
  secrets.mask(raw.password);
  for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN']) {
    const value = variable(environment, name) ?? '';
    if (!isPlaceholder(value)) maskToken(value, secrets);
  }
  maskListSecrets(raw.registries, secrets);
}

function maskListSecrets(list: string, secrets: SecretRegistry): void {
  const mask = (field: string, value: string) => (field === 'token' ? maskToken(value, secrets) : secrets.mask(value));
  for (const [, field = '', rest = ''] of list.matchAll(LIST_SECRET)) {
    const text = rest.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
    mask(field, quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
    mask(field, /^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
    for (const [, name = '', double, single, plain] of text.matchAll(FURTHER_SECRET)) {
      mask(name, double ?? single ?? plain ?? '');
    }
  }
}
