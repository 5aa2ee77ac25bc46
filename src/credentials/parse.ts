import { UserError } from '../diagnostics/diagnostic.js';
import type { Credential } from '../registries/registry.js';
import type { SecretRegistry } from './secret.js';

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';

/** RFC 6750, section 2.1: the only characters that every client reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
const SHORTEST_TOKEN = 8;

/** Whether a value is what actions/setup-node puts in a token's place. */
export function isPlaceholder(value: string): boolean {
  return value.trim() === SETUP_NODE_PLACEHOLDER;
}

/** Words that stand in a secret's place by mistake. */
export const WORDS = ['null', 'undefined', 'true', 'false'];

/** Whether a value is a token that every client reads alike. */
export function isToken(value: string): boolean {
  return BEARER.test(value) && value.length >= SHORTEST_TOKEN;
}

/** What is wrong with a value that was given as a secret, whatever its kind; undefined if nothing is. */
function mistake(value: string): string | undefined {
  if (value.includes('${{')) return 'is an unexpanded `${{ … }}` expression';
  if (/\$\{/.test(value)) return 'contains `${…}`, which clients would expand';
  if (WORDS.includes(value)) return `is the word \`${value}\``;
  if (/^\*+$/.test(value)) return 'is a masked value (only asterisks)';
  if (/[\r\n]/.test(value)) return 'contains a line break';
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) return 'contains a control character';
  return undefined;
}

/**
 * Reads a token: blanks and line ends around it are dropped, and setup-node's placeholder counts as none.
 *
 * @param raw the value as it came
 * @param where the input, field or variable, for messages
 * @param secrets gets the value before anything else happens to it
 * @throws UserError `token-invalid`
 */
export function parseToken(raw: string, where: string, secrets: SecretRegistry): Credential {
  const value = raw.trim();
  if (value === '' || value === SETUP_NODE_PLACEHOLDER) return { kind: 'empty', source: where };
  const token = secrets.add(value);
  if (!isToken(value) || WORDS.includes(value)) throw badToken(value, where);
  return { kind: 'token', token };
}

/** What to say of a value that is no token. */
function badToken(value: string, where: string): UserError {
  const refuse = (what: string, cure: string) => new UserError('token-invalid', `${where}: the token ${what}.`, cure);
  const wrong = mistake(value);
  if (wrong !== undefined) return refuse(wrong, 'Pass the secret itself, such as `${{ secrets.NAME }}`.');
  if (/\s/.test(value)) return refuse('contains a blank', 'Pass the token alone, without `Bearer` or a name.');
  if (/^\/\/.*:_auth/.test(value)) {
    return refuse('is a line of an npmrc file', 'Use the `npmrc` input for lines, and `token` for the token alone.');
  }
  if (!BEARER.test(value)) {
    return refuse('has characters that tokens cannot have', 'Copy the token again, without quotes or other text.');
  }
  return refuse(`is shorter than ${SHORTEST_TOKEN} characters`, 'Copy the whole token.');
}

/**
 * Reads a user name and a password for basic authentication (RFC 7617).
 *
 * @param username the user name as it came
 * @param raw the password as it came; line ends around it are dropped, blanks are not
 * @param where the input, field or variable of the password, for messages
 * @param secrets gets the password, and it joined to the user name, before anything else happens to them
 * @throws UserError `username-invalid`, `password-invalid`
 */
export function parseBasic(username: string, raw: string, where: string, secrets: SecretRegistry): Credential {
  const value = withoutLineEnds(raw);
  if (value.trim() === '') return { kind: 'empty', source: where };
  const password = secrets.add(value);
  const name = username.trim();
  secrets.hide(`${name}:${value}`);
  if (name === '' || mistake(name) !== undefined || name.includes(':')) {
    throw new UserError(
      'username-invalid',
      name === ''
        ? `${where}: there is no user name for this password.`
        : `${where}: the user name for this password contains \`:\`, \`\${…}\` or a control character.`,
      'Give the `username` that the registry expects (any word, where it ignores it).',
    );
  }
  const wrong = mistake(value);
  if (wrong !== undefined) {
    throw new UserError(
      'password-invalid',
      `${where}: the password ${wrong}.`,
      'Pass the secret itself, such as `${{ secrets.NAME }}`.',
    );
  }
  return { kind: 'basic', username: name, password };
}

/** Drops line ends around a text. A loop, since a pattern for the end would try every line end in the middle. */
function withoutLineEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === '\n' || text[start] === '\r')) start += 1;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(start, end);
}

/**
 * Reads npmrc's `_auth`: base64 of `user:password`.
 *
 * @throws UserError `auth-invalid`, and those of parseBasic
 */
export function parseAuth(raw: string, where: string, secrets: SecretRegistry): Credential {
  const value = raw.trim();
  if (value === '') return { kind: 'empty', source: where };
  secrets.hide(value);
  const text = decodeBase64(value);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 0) {
    throw new UserError(
      'auth-invalid',
      `${where}: \`_auth\` is not base64 of \`user:password\`.`,
      'Encode both together, or give a token as `_authToken`.',
    );
  }
  return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, secrets);
}

/** Decodes base64 of UTF-8 text; undefined if it is none. */
export function decodeBase64(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.replace(/=+$/, '').length % 4 === 1) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, 'base64'));
  } catch {
    return undefined;
  }
}
