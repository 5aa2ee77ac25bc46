/** HTTP requests and responses as values, so that code that sends requests can be tested without a network. */

/** A request. Its headers and body may contain secrets, so they are never logged, and no error repeats them. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** https, or http on loopback. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body of a response with a status below 400 is not read, however large it is. */
  readonly ignoreBody?: boolean;
}

/** A response of any status. Redirects are not followed. */
export interface HttpResponse {
  readonly status: number;
  /** Keyed by lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Sends a request. Network failures and responses with 5xx are retried.
 *
 * @throws NetworkError if there is no response
 */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** Why there was no response. */
export type NetworkErrorKind = 'unreachable' | 'time-out' | 'certificate' | 'proxy' | 'too-large';

const WHAT_HAPPENED: Record<NetworkErrorKind, string> = {
  unreachable: 'cannot be reached',
  'time-out': 'did not respond in time',
  certificate: 'has a certificate that is not trusted here',
  proxy: 'cannot be reached through the proxy',
  'too-large': 'sent a response that is too large',
};

/** There was no response. The message names the host and an error code, and nothing of the request. */
export class NetworkError extends Error {
  readonly kind: NetworkErrorKind;

  /** @param host the host of the request, with its port */
  constructor(kind: NetworkErrorKind, host: string, detail: string) {
    super(`${host} ${WHAT_HAPPENED[kind]} (${detail})`);
    this.name = 'NetworkError';
    this.kind = kind;
  }
}
