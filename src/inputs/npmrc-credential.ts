import type { Credential } from '../credentials/credential.js';
import { decodeBase64, parseAuth, parseBasic, parseToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import type { Diagnostics, FileLine } from '../diagnostics/diagnostic.js';
import { isTestRegistry, type RegistryUrl } from '../registries/registry-url.js';

/** The credential lines of one registry. A later line of a kind replaces an earlier one, as in every package manager. */
export interface CredentialLines {
  readonly url: RegistryUrl;
  /** The scope in pnpm's form, `//host/:@scope:_authToken`. */
  readonly scope: string | undefined;
  readonly origin: string;
  readonly parts: Map<string, CredentialPart>;
}

interface CredentialPart {
  readonly value: string;
  readonly where: string;
  readonly at: FileLine | undefined;
  /** Passes the line through as it is. */
  readonly passThrough: () => void;
}

/** Combines the credential lines of one registry. */
export function combineCredential(
  { url, parts, origin }: CredentialLines,
  secrets: SecretRegistry,
  collector: Diagnostics,
): Credential | undefined {
  const diagnostics = collector.at([...parts.values()].at(-1)?.at);
  const token = parts.get('_authToken');
  const auth = parts.get('_auth');
  const username = parts.get('username');
  const password = parts.get('_password');
  if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
    diagnostics.error(
      'credential-ambiguous',
      `${origin}: there is more than one kind of credential for one registry.`,
      'Keep one of `_authToken`, `_auth`, and `username` with `_password`.',
    );
    return undefined;
  }
  if (token !== undefined) return parseToken(token.value, token.where, isTestRegistry(url), secrets, diagnostics);
  if (auth !== undefined) return parseAuth(auth.value, auth.where, secrets, diagnostics);
  if (username === undefined || password === undefined) {
    diagnostics.error(
      'npmrc-line',
      `${origin}: \`username\` and \`_password\` belong together, and one of them is missing.`,
      'Add the other one, for the same `//host/path/`.',
    );
    return undefined;
  }
  if (password.value.trim() === '') return { kind: 'empty', source: password.where };
  const decoded = decodeBase64(password.value.trim());
  if (decoded !== undefined) return parseBasic(username.value, decoded, password.where, secrets, diagnostics);
  diagnostics.error(
    'password-invalid',
    `${password.where}: \`_password\` is not base64.`,
    'npmrc files hold the password in base64. The `password` input and field take it as it is.',
  );
  return undefined;
}
