import type { OidcCredential, SentCredential } from '../credentials/credential.js';
import { expiryOf } from '../credentials/expiry.js';
import { isToken, SHORTEST_TOKEN } from '../credentials/parse-credential.js';
import type { Secret } from '../credentials/secret.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { UserError } from '../diagnostics/diagnostic.js';
import { type HttpRequest, type HttpResponse, NetworkError, type Send } from '../network/http.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import type { Scope } from '../registries/scopes.js';
import { jsonObject, vendorErrorCode } from './error-code.js';

/** Longer than any token, and far below the limit for a process's environment. */
const LONGEST_TOKEN = 16 * 1024;

/** The registry that needs a credential. Its URL and fields were checked when the entry was read. */
export interface OidcRegistry {
  readonly url: RegistryUrl;
  readonly scopes: readonly Scope[];
  readonly fields: OidcCredential['fields'];
}

/** What an exchange works with. */
export interface ExchangeContext {
  readonly send: Send;
  /** Requests the workflow's ID token for an audience. GitHub's default audience is the URL of the repository's owner. */
  readonly idToken: (audience?: string) => Promise<string>;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Gets every secret, and masks it, before anything else is done with it. */
  readonly secrets: Pick<SecretRegistry, 'add' | 'mask' | 'masks'>;
  /** The `registries` entry, for messages. */
  readonly origin: string;
}

/** What a vendor issued. */
export interface IssuedCredential {
  readonly credential: SentCredential;
  /** Milliseconds since 1970; undefined if the vendor does not say. */
  readonly expires: number | undefined;
  /** What to do if the credential expires too soon, if the vendor has an answer of its own to that. */
  readonly cure?: string;
}

/**
 * The exchange of one vendor: from the ID token to a credential.
 *
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export type Exchange = (registry: OidcRegistry, context: ExchangeContext) => Promise<IssuedCredential>;

/**
 * Sends a request to a vendor, and requires success. Messages repeat nothing of a response but the vendor's error code,
 * because responses may echo what was sent.
 *
 * @param vendor the name of the service, for messages
 * @param cure what to check if the vendor rejects the request, one sentence per line
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export async function requestFromVendor(
  request: HttpRequest,
  vendor: string,
  cure: readonly string[],
  { origin, send, secrets }: Pick<ExchangeContext, 'send' | 'origin' | 'secrets'>,
): Promise<HttpResponse> {
  let response: HttpResponse;
  try {
    response = await send(request);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    throw new UserError(
      'oidc-unavailable',
      `${origin}: ${vendor} did not respond: ${error.message}.`,
      'Check `endpoint`, the proxy and the firewall. If the vendor has an outage, run the job again later.',
    );
  }
  const { status } = response;
  if (status < 300) return response;
  const code = vendorErrorCode(response, secrets.masks());
  const answer = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
  if (status >= 500) {
    throw new UserError('oidc-unavailable', `${origin}: ${vendor} failed (${answer}).`, 'Run the job again later.');
  }
  if (status >= 400) {
    throw new UserError('oidc-rejected', `${origin}: ${vendor} rejected the request (${answer}).`, ...cure);
  }
  throw unexpectedResponse(`a redirect (${answer}), which is not followed`, vendor, origin);
}

/** The error for a response that is not what the vendor documents. */
export function unexpectedResponse(what: string, vendor: string, origin: string): UserError {
  return new UserError(
    'oidc-answer',
    `${origin}: ${vendor} answered with ${what}.`,
    'Check `endpoint` and the URL of the registry. A proxy or a login page may have answered instead.',
  );
}

/** Reads the body of a response as a JSON object. @throws UserError `oidc-answer` */
export function jsonBody({ body }: HttpResponse, vendor: string, origin: string): Record<string, unknown> {
  const value = jsonObject(body);
  if (value === undefined) throw unexpectedResponse('something that is not a JSON object', vendor, origin);
  return value;
}

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
  if (value.length > LONGEST_TOKEN) {
    throw unexpectedResponse(`a \`${field}\` of more than 16 KiB`, vendor, origin);
  }
  const token = secrets.add(value);
  if (!isToken(value) || value.length < SHORTEST_TOKEN) {
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
