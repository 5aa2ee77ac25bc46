/** What a vendor's response says: its JSON, the token, when it expires, and an error code. */

import { isToken, MIN_TOKEN_LENGTH } from '../credentials/parse-credential.js';
import { repeatsSecret, type Secret } from '../credentials/secret.js';
import { expiryOf } from '../credentials/token-shape.js';
import { UserError } from '../diagnostics/diagnostic.js';
import type { HttpResponse } from '../network/http.js';
import type { ExchangeContext } from './exchange.js';

/** Reads the body of a response as a JSON object. @throws UserError `oidc-answer` */
export function jsonBody({ body }: HttpResponse, vendor: string, origin: string): Record<string, unknown> {
  const value = jsonObject(body);
  if (value === undefined) throw unexpectedResponse('something that is not a JSON object', vendor, origin);
  return value;
}

/** Parses a JSON object; undefined if the text is not one. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The error for a response that is not what the vendor documents. */
export function unexpectedResponse(what: string, vendor: string, origin: string): UserError {
  return new UserError(
    'oidc-answer',
    `${origin}: ${vendor} answered with ${what}.`,
    'Check the URL of the registry, and `endpoint` if it is set. A proxy or a login page may have answered instead.',
  );
}

/** Longer than any token, and far below the limit for a process's environment. */
const MAX_TOKEN_LENGTH = 16 * 1024;

/**
 * Reads a token from a response. It is masked before it is looked at, unless the mask would damage the log.
 *
 * @param field its name in the response
 * @throws UserError `oidc-answer` if it is missing, too long, a word in place of a token, or has characters that package
 *   managers do not read alike
 */
export function readToken(
  value: unknown,
  field: string,
  vendor: string,
  { secrets, origin }: Pick<ExchangeContext, 'secrets' | 'origin'>,
): Secret {
  if (typeof value !== 'string' || value === '') throw unexpectedResponse(`no \`${field}\``, vendor, origin);
  if (value.length > MAX_TOKEN_LENGTH) {
    throw unexpectedResponse(`a \`${field}\` of more than 16 KiB`, vendor, origin);
  }
  const token = secrets.wrap(value);
  if (!isToken(value) || value.length < MIN_TOKEN_LENGTH) {
    throw unexpectedResponse(`a \`${field}\` that is not a token`, vendor, origin);
  }
  return token;
}

/**
 * When something expires that lasts for a number of seconds.
 *
 * @param seconds a number, or its digits: vendors send both
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; undefined if it is not such a number
 */
export function expiryAfter(seconds: unknown, now: number): number | undefined {
  const number = typeof seconds === 'string' && /^\d{1,9}$/.test(seconds) ? Number(seconds) : seconds;
  return typeof number === 'number' && number > 0 && number < 1e9 ? now + number * 1000 : undefined;
}

/** Converts seconds since 1970 to milliseconds; undefined if the value is not such a time. */
export function expiryAt(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : undefined;
}

/** Reads a time in ISO 8601, as milliseconds since 1970; undefined if the value is not such a time. */
export function expiryOn(text: unknown): number | undefined {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** When a token expires according to itself, in milliseconds since 1970; undefined if it does not say. */
export function tokenExpiry(token: string): number | undefined {
  return expiryAt(expiryOf(token));
}

/**
 * The vendor's own code for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's header
 * or XML, JFrog's `errors`. undefined if there is none that is certainly just a code.
 *
 * @param secrets everything that may have been sent
 */
export function vendorErrorCode({ headers, body }: HttpResponse, secrets: readonly string[]): string | undefined {
  const json = jsonObject(body) ?? {};
  const error: unknown = json['error'] ?? (Array.isArray(json['errors']) ? json['errors'][0] : undefined);
  const details = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const number: unknown = Array.isArray(json['error_codes']) ? json['error_codes'][0] : undefined;
  const candidates: unknown[] = [
    headers['x-amzn-errortype']?.split(':')[0],
    Number.isInteger(number) ? `AADSTS${number}` : undefined,
    error,
    details['status'],
    details['code'],
    json['__type'],
    /<Code>([^<]*)<\/Code>/.exec(body)?.[1],
  ];
  for (const code of candidates) {
    if (typeof code === 'string' && looksLikeCode(code) && !repeatsSecret(code, secrets)) return code;
  }
  return undefined;
}

/** Whether a text looks like an error code: words, without long runs of hexadecimal digits or other characters. */
function looksLikeCode(text: string): boolean {
  return /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/[0-9A-Fa-f]{21}|[A-Za-z0-9]{31}/.test(text);
}
