import { decodeBase64 } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { YamlEntries } from '../files/yaml.js';

/** A credential wherever it is written on one line, also in a comment or in a file that is not valid. */
const CREDENTIAL =
  /npmAuth(Token|Ident)["']?[ \t]*:[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|["']?([^"'\s,}!&*|>][^"'\s,}]*))/g;

/**
 * Masks the credentials in a `.yarnrc.yml`.
 *
 * @param entries what the YAML parser found; undefined if it is not valid
 */
export function maskYarnrcSecrets(text: string, entries: YamlEntries | undefined, secrets: SecretRegistry): void {
  secrets.registerUrlPasswords(text);
  for (const [, name = '', double, single, plain = ''] of text.matchAll(CREDENTIAL)) {
    maskCredential(name, double ?? single ?? plain, secrets);
  }
  if (entries !== undefined) maskEntries(entries, secrets);
}

function maskEntries(entries: YamlEntries, secrets: SecretRegistry): void {
  for (const { name, text, entries: inner } of entries.values()) {
    if (text === undefined) maskEntries(inner, secrets);
    else if (name.startsWith('npmAuth')) maskCredential(name, text, secrets);
  }
}

function maskCredential(name: string, value: string, secrets: SecretRegistry): void {
  if (value.includes('${') || !/(Token|Ident)$/.test(name)) return;
  secrets.register(value);
  const pair = value.includes(':') ? value : decodeBase64(value);
  if (!name.endsWith('Ident') || pair === undefined) return;
  secrets.register(pair);
  secrets.register(pair.slice(pair.indexOf(':') + 1));
}
