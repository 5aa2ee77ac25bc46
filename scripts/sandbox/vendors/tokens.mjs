/** Tokens with the shapes of the vendors' tokens, obviously fake. */
import { randomBytes } from 'node:crypto';

/** The grant type of RFC 8693. */
export const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** @returns {string} a part that makes a token unique */
export function randomPart() {
  return randomBytes(12).toString('hex');
}

/** @param {object} value */
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A JSON Web Token with an invalid signature.
 *
 * @param {Record<string, unknown>} claims
 * @param {Date} expires
 * @returns {string}
 */
export function fakeJwt(claims, expires) {
  const payload = { ...claims, jti: randomPart(), exp: Math.floor(expires.getTime() / 1000) };
  return `${encoded({ typ: 'JWT', alg: 'RS256', kid: 'fake' })}.${encoded(payload)}.fake-signature-${randomPart()}`;
}

/**
 * @param {string} token
 * @returns {Record<string, unknown> | undefined} its claims, if it is a JSON Web Token
 */
export function claimsOf(token) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
