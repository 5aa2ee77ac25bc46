import type { Diagnostics, Problem } from '../diagnostics/diagnostic.js';
import type { Credential } from './credential.js';
import { Secret, type SecretRegistry } from './secret.js';

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';

/** RFC 6750, section 2.1: the only characters that every package manager reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;

/** Shorter tokens are accepted for test registries only, and are not masked: a short mask damages the log. */
export const MIN_TOKEN_LENGTH = 8;

/** Words that appear in place of a secret by mistake. */
const WORDS = ['null', 'undefined', 'true', 'false'];

const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Whether a value is the placeholder of actions/setup-node. */
export function isPlaceholder(value: string): boolean {
  return value.trim() === SETUP_NODE_PLACEHOLDER;
}

/** Whether a value has the characters of a token and is not a word that replaces one by mistake. */
export function isToken(value: string): boolean {
  return BEARER.test(value) && !WORDS.includes(value) && !isPlaceholder(value);
}

/** Masks a token, unless it is too short to be masked. */
export function maskToken(value: string, secrets: SecretRegistry): void {
  if (value.trim().length >= MIN_TOKEN_LENGTH) secrets.register(value);
}

/**
 * Reads a token. Whitespace around it is dropped. The placeholder of setup-node counts as empty.
 *
 * @param raw the value as given
 * @param where the input, field or variable, for messages
 * @param allowShort whether the registry is a test registry, where a token may be short
 * @returns undefined for a value that is not a token, which is reported
 */
export function parseToken(
  raw: string,
  where: string,
  allowShort: boolean,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Credential | undefined {
  const value = raw.trim();
  if (value === '' || isPlaceholder(value)) return { kind: 'empty', source: where };
  maskToken(value, secrets);
  const problem = tokenProblem(value, allowShort);
  if (problem !== undefined) {
    diagnostics.error('token-invalid', `${where}: the token ${problem.what}.`, problem.cure);
    return undefined;
  }
  if (value.length < MIN_TOKEN_LENGTH) {
    diagnostics.notice(undefined, `${where}: the token has fewer than 8 characters, so it is not masked in the log.`);
  }
  return { kind: 'token', token: new Secret(value) };
}

const PASS_THE_SECRET = 'Pass the secret itself, such as `${{ secrets.NAME }}`.';

/** Why a value is not a token; undefined if it is one. */
function tokenProblem(value: string, allowShort: boolean): Problem | undefined {
  if (!BEARER.test(value)) return characterProblem(value);
  if (WORDS.includes(value)) return { what: `is the word \`${value}\``, cure: PASS_THE_SECRET };
  if (/^(?:secrets|vars|env|github|inputs|steps|needs|matrix)\.[A-Za-z_][\w.-]*$/.test(value)) return UNEXPANDED;
  if (value.length < MIN_TOKEN_LENGTH && !allowShort) {
    return { what: `has fewer than ${MIN_TOKEN_LENGTH} characters`, cure: 'Copy the whole token.' };
  }
  return undefined;
}

const UNEXPANDED: Problem = { what: 'is an expression that was not expanded', cure: PASS_THE_SECRET };

/** What somebody passed instead of a token, if it has characters that a token cannot have. */
function characterProblem(value: string): Problem {
  if (isUnexpandedExpression(value) || /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(value)) return UNEXPANDED;
  if (value.includes('${')) {
    return { what: 'contains `${...}`, which package managers would expand', cure: PASS_THE_SECRET };
  }
  const common = secretProblem(value);
  if (common !== undefined) return { what: common, cure: PASS_THE_SECRET };
  if (/^\/\/.*:_auth/.test(value)) {
    const cure = 'Use the `npmrc` input for lines, and `token` for the token alone.';
    return { what: 'is a line of an npmrc file', cure };
  }
  if (/\s/.test(value)) {
    return { what: 'contains a space', cure: 'Pass the token alone, without `Bearer` or a name.' };
  }
  const cure = 'Copy the token again, without quotes or other text.';
  return { what: 'contains characters that are not valid in a token', cure };
}

/** Whether a value as a whole is an expression: `${{ ... }}`. */
function isUnexpandedExpression(value: string): boolean {
  return /^\$\{\{.*\}\}$/s.test(value.trim());
}

/** What is wrong with a value that was given as a secret of any kind; undefined if nothing is. */
function secretProblem(value: string): string | undefined {
  if (WORDS.includes(value)) return `is the word \`${value}\``;
  if (/^\*+$/.test(value)) return 'is a masked value (only asterisks)';
  if (/[\r\n]/.test(value)) return 'contains a line break';
  if (CONTROL_CHARACTER.test(value)) return 'contains a control character';
  return undefined;
}

/**
 * Reads a user name and a password for basic authentication. A password may hold anything but line breaks and control
 * characters, because every format that holds it stores it as base64.
 *
 * @param username the user name as given
 * @param raw the password as given; line breaks around it are dropped, spaces are not
 * @param where the input, field or variable of the password, for messages
 * @param secrets masks the password, alone and joined to the user name
 * @returns undefined if either is not valid, which is reported
 */
export function parseBasic(
  username: string,
  raw: string,
  where: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Credential | undefined {
  const value = withoutLineBreaksAround(raw);
  if (value.trim() === '') return { kind: 'empty', source: where };
  const password = secrets.wrap(value);
  const name = username.trim();
  secrets.register(`${name}:${value}`);
  if (name === '') {
    diagnostics.error('username-invalid', `${where}: there is no user name for this password.`, GIVE_USERNAME);
    return undefined;
  }
  if (name.includes(':') || name.includes('${') || secretProblem(name) !== undefined) {
    diagnostics.error(
      'username-invalid',
      `${where}: the user name for this password contains \`:\`, \`\${...}\` or a control character.`,
      GIVE_USERNAME,
    );
    return undefined;
  }
  const problem = isUnexpandedExpression(value) ? 'is an expression that was not expanded' : secretProblem(value);
  if (problem !== undefined) {
    diagnostics.error('password-invalid', `${where}: the password ${problem}.`, PASS_THE_SECRET);
    return undefined;
  }
  return { kind: 'basic', username: name, password };
}

const GIVE_USERNAME = 'Give the `username` that the registry expects. Some registries accept any name.';

/** A loop: a pattern for the end would start anew at every line break in the middle. */
function withoutLineBreaksAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === '\n' || text[start] === '\r')) start += 1;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(start, end);
}

/** Reads `_auth` of an npmrc file: base64 of `user:password`. @returns undefined if it is not valid, which is reported */
export function parseAuth(
  raw: string,
  where: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Credential | undefined {
  const value = raw.trim();
  if (value === '') return { kind: 'empty', source: where };
  secrets.register(value);
  const text = decodeBase64(value);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 0) {
    diagnostics.error(
      'auth-invalid',
      `${where}: \`_auth\` is not base64 of \`user:password\`.`,
      'Encode both together, or give a token as `_authToken`.',
    );
    return undefined;
  }
  return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, secrets, diagnostics);
}

/** Decodes base64 of UTF-8 text; undefined if it is not that. */
export function decodeBase64(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.replace(/=+$/, '').length % 4 === 1) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, 'base64'));
  } catch {
    return undefined;
  }
}
