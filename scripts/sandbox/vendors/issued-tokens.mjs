/** What was issued, and whether it is still valid. */
import { claimsOf } from './tokens.mjs';

/**
 * @typedef {object} IssuedTokens
 * @property {number} lifetime of everything that is issued, in seconds
 * @property {() => Date} expiry of what is issued now
 * @property {(secret: string) => string} issue
 * @property {Set<string>} valid what was issued and not revoked
 * @property {string[]} secrets everything that was issued
 * @property {string[]} revoked
 * @property {(token: string | undefined, audience: string) => boolean} trusts whether it is an ID token for that audience
 */

/**
 * @param {number} lifetime
 * @returns {IssuedTokens}
 */
export function createIssuedTokens(lifetime) {
  /** @type {Set<string>} */
  const valid = new Set();
  /** @type {string[]} */
  const secrets = [];
  return {
    lifetime,
    valid,
    secrets,
    revoked: [],
    expiry: () => new Date(Date.now() + lifetime * 1000),
    issue(secret) {
      secrets.push(secret);
      valid.add(secret);
      return secret;
    },
    trusts: (token, audience) => token !== undefined && valid.has(token) && claimsOf(token)?.['aud'] === audience,
  };
}
