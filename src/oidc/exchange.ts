import type { OidcCredential, SentCredential } from '../credentials/credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { UserError } from '../diagnostics/diagnostic.js';
import { type HttpRequest, type HttpResponse, NetworkError, type Send } from '../network/http.js';
import type { Scope } from '../registries/names.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { unexpectedResponse, vendorErrorCode } from './response.js';

/** The registry that needs a credential. Its URL and fields were checked when the entry was read. */
export interface OidcRegistry {
  readonly url: RegistryUrl;
  readonly scopes: readonly Scope[];
  readonly fields: OidcCredential['fields'];
}

/** An expiry (milliseconds since 1970) in ISO 8601, UTC, to the second; empty if the vendor does not say. */
export function isoTime(expires: number | undefined): string {
  return expires === undefined ? '' : new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What an exchange works with. */
export interface ExchangeContext {
  readonly send: Send;
  /** Requests the workflow's ID token for an audience. GitHub's default audience is the URL of the repository's owner. */
  readonly idToken: (audience?: string) => Promise<string>;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Gets every secret, and masks it, before anything else is done with it. */
  readonly secrets: Pick<SecretRegistry, 'wrap' | 'register' | 'masks'>;
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
 * @param limited what to do if the vendor accepts no more requests
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export async function requestFromVendor(
  request: HttpRequest,
  vendor: string,
  cure: readonly string[],
  { origin, send, secrets }: Pick<ExchangeContext, 'send' | 'origin' | 'secrets'>,
  limited = 'Run the job again later.',
): Promise<HttpResponse> {
  let response: HttpResponse;
  try {
    response = await send(request);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    throw new UserError(
      'oidc-unavailable',
      `${origin}: the request to ${vendor} failed: ${error.message}.`,
      error.kind === 'certificate'
        ? 'For a private certificate authority, set `NODE_EXTRA_CA_CERTS` in the `env` of this step.'
        : 'Check the proxy, the firewall, and `endpoint` if it is set. If the vendor has an outage, run the job again later.',
    );
  }
  const { status } = response;
  if (status < 300) return response;
  const code = vendorErrorCode(response, secrets.masks());
  const answer = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
  if (status === 429 || /throttl|too_?many_?requests/i.test(code ?? '')) {
    const what = `${origin}: ${vendor} does not accept more requests at the moment (${answer}).`;
    throw new UserError('oidc-unavailable', what, limited);
  }
  if (status >= 500 || status === 408) {
    throw new UserError('oidc-unavailable', `${origin}: ${vendor} failed (${answer}).`, 'Run the job again later.');
  }
  if (response.headers['content-type']?.includes('html')) {
    throw unexpectedResponse(`an HTML page (HTTP ${status})`, vendor, origin);
  }
  if (status >= 400) {
    throw new UserError('oidc-rejected', `${origin}: ${vendor} rejected the request (${answer}).`, ...cure);
  }
  throw unexpectedResponse(`a redirect (${answer}), which is not followed`, vendor, origin);
}

/** A POST request with a form, as OAuth 2.0 and AWS STS expect it. No `accept`: STS documents XML responses only. */
export function formRequest(url: string, fields: Readonly<Record<string, string>>): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

/** A POST request with JSON. */
export function jsonRequest(url: string, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}
