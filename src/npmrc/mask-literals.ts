import { decodeBase64, maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { readNpmrc } from './lines.js';

/** A setting that holds a secret, also if it is misspelled or an item of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;

/** The default of a reference, for the case that its variable is not set. */
const DEFAULT_VALUE = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;

/** Masks the credentials that npmrc text contains, wherever they are, also in comments. */
export function maskLiterals(text: string, secrets: SecretRegistry): void {
  secrets.registerUrlPasswords(text);
  for (const { raw, ...line } of readNpmrc(text)) {
    const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
    if (setting === '') continue;
    const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
    for (const value of values) maskValue(value, /_auth$|password$/i.test(setting), secrets);
  }
}

function maskValue(value: string, isBase64: boolean, secrets: SecretRegistry): void {
  for (const [, fallback = ''] of value.matchAll(DEFAULT_VALUE)) secrets.register(fallback);
  if (value.includes('${')) return;
  if (!isBase64) {
    maskToken(value, secrets);
    return;
  }
  secrets.register(value);
  const decoded = decodeBase64(value);
  if (decoded === undefined) return;
  secrets.register(decoded);
  if (decoded.includes(':')) secrets.register(decoded.slice(decoded.indexOf(':') + 1));
}
