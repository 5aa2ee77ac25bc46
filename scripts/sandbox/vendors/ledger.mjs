/** Who was given what. */
import { subjectOf } from './tokens.mjs';

/**
 * @typedef {object} Ledger
 * @property {number} lifetime of all that is handed out, in seconds
 * @property {() => Date} expiry of what is handed out now
 * @property {(secret: string) => string} give
 * @property {Set<string>} live what was handed out and not taken back
 * @property {string[]} secrets all that was ever handed out
 * @property {string[]} revoked
 * @property {(token: string | undefined, audience: string) => boolean} trusts whether it is an ID token for that audience
 */

/**
 * @param {number} lifetime
 * @returns {Ledger}
 */
export function openLedger(lifetime) {
  /** @type {Set<string>} */
  const live = new Set();
  /** @type {string[]} */
  const secrets = [];
  return {
    lifetime,
    live,
    secrets,
    revoked: [],
    expiry: () => new Date(Date.now() + lifetime * 1000),
    give(secret) {
      secrets.push(secret);
      live.add(secret);
      return secret;
    },
    trusts: (token, audience) => token !== undefined && live.has(token) && subjectOf(token)?.['aud'] === audience,
  };
}
