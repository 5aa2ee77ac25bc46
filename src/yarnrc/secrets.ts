import { isScalar, parseDocument, visit } from 'yaml';
import { decodeBase64 } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { nestsTooDeep } from '../files/yaml-nesting.js';
import { AS_YARN } from './document.js';

/** Hides the credentials that a `.yarnrc.yml` spells out, if it can be read; nobody takes any over from one that cannot. */
export function maskYarnrcSecrets(text: string, secrets: SecretRegistry): void {
  secrets.maskUrlPasswords(text);
  for (const line of text.split(/[\r\n]+/)) maskCommentedSecrets(line, secrets);
  if (nestsTooDeep(text)) return;
  visit(parseDocument(text, { prettyErrors: false, ...AS_YARN }), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      const secret = isScalar(value) ? String(value.value ?? '') : '';
      if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${')) return;
      secrets.hide(secret);
      const pair = secret.includes(':') ? secret : decodeBase64(secret);
      if (name !== 'npmAuthIdent' || pair === undefined) return;
      secrets.hide(pair);
      secrets.hide(pair.slice(pair.indexOf(':') + 1));
    },
  });
}

/** Hides them where they are commented out. The comment is found first: a pattern with both would begin anew at each `#`. */
function maskCommentedSecrets(line: string, secrets: SecretRegistry): void {
  const start = line.indexOf('#');
  if (start < 0) return;
  const comment = line.slice(start);
  for (const [, value = ''] of comment.matchAll(/npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g))
    secrets.hide(value);
}
