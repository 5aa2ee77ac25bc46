import { decodeBase64 } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { NerfDart } from '../registries/registry-url.js';
import { readNpmrc } from './lines.js';

/** A setting that holds a secret, also where it is misspelt or written as one of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** What a reference holds for the case that its variable is not set. */
const PRESET = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;

/** Hides the credentials that npmrc text spells out, wherever in it they stand, also where they are commented out. */
export function maskLiterals(text: string, secrets: SecretRegistry): void {
  secrets.maskUrlPasswords(text);
  for (const { raw, ...line } of readNpmrc(text)) {
    const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
    if (setting === '') continue;
    const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
    for (const value of values) {
      for (const [, preset = ''] of value.matchAll(PRESET)) secrets.hide(preset);
      if (value.includes('${')) continue;
      secrets.hide(value);
      const decoded = /_auth$|password$/i.test(setting) ? decodeBase64(value) : undefined;
      if (decoded === undefined) continue;
      secrets.hide(decoded);
      if (decoded.includes(':')) secrets.hide(decoded.slice(decoded.indexOf(':') + 1));
    }
  }
}

/** The tokens that a user config spells out, and the registry that each is for. */
export function literalTokens(text: string): Map<string, NerfDart> {
  return new Map(
    readNpmrc(text).flatMap((line): [string, NerfDart][] =>
      line.kind === 'setting' && line.key.kind === 'registry-setting' && line.key.setting === '_authToken'
        ? [[line.value, line.key.nerfDart]]
        : [],
    ),
  );
}
