import { isScalar, parseDocument, visit } from 'yaml';
import { decodeBase64 } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { isTooDeep } from '../files/yaml-nesting.js';
import { YARN_SCHEMA } from './document.js';

/** Masks the credentials in a `.yarnrc.yml`, also in comments. */
export function maskYarnrcSecrets(text: string, secrets: SecretRegistry): void {
  secrets.maskUrlPasswords(text);
  for (const line of text.split(/[\r\n]+/)) maskCommentedSecrets(line, secrets);
  if (isTooDeep(text)) return;
  // With `uniqueKeys` the library would compare each key with every other one.
  visit(parseDocument(text, { prettyErrors: false, uniqueKeys: false, ...YARN_SCHEMA }), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      const secret = isScalar(value) ? String(value.value ?? '') : '';
      if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${')) return;
      secrets.mask(secret);
      const pair = secret.includes(':') ? secret : decodeBase64(secret);
      if (name !== 'npmAuthIdent' || pair === undefined) return;
      secrets.mask(pair);
      secrets.mask(pair.slice(pair.indexOf(':') + 1));
    },
  });
}

/** The comment is found first: a pattern for both would start anew at each `#`. */
function maskCommentedSecrets(line: string, secrets: SecretRegistry): void {
  const start = line.indexOf('#');
  if (start < 0) return;
  const pattern = /npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g;
  for (const [, value = ''] of line.slice(start).matchAll(pattern)) secrets.mask(value);
}
