import { isScalar, parseDocument, visit } from 'yaml';
import { decodeBase64 } from '../credentials/static.js';
import type { SecretVault } from '../secret.js';
import { nestsTooDeep } from '../yaml-depth.js';
import { AS_YARN } from './yarnrc-document.js';

/** Hides the credentials that a `.yarnrc.yml` spells out, if it can be read; nobody takes any over from one that cannot. */
export function hideYarnrcSecrets(text: string, vault: SecretVault): void {
  vault.hideUrlPasswords(text);
  for (const line of text.split(/[\r\n]+/)) hideCommentedSecrets(line, vault);
  if (nestsTooDeep(text)) return;
  // The library would compare each key with each other one.
  visit(parseDocument(text, { prettyErrors: false, uniqueKeys: false, ...AS_YARN }), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      const secret = isScalar(value) ? String(value.value ?? '') : '';
      if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${')) return;
      vault.hide(secret);
      const pair = secret.includes(':') ? secret : decodeBase64(secret);
      if (name !== 'npmAuthIdent' || pair === undefined) return;
      vault.hide(pair);
      vault.hide(pair.slice(pair.indexOf(':') + 1));
    },
  });
}

/** Hides them where they are commented out. The comment is found first: a pattern with both would begin anew at each `#`. */
function hideCommentedSecrets(line: string, vault: SecretVault): void {
  const start = line.indexOf('#');
  if (start < 0) return;
  const comment = line.slice(start);
  for (const [, value = ''] of comment.matchAll(/npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g))
    vault.hide(value);
}
