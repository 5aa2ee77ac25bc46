/** What is sent and answered over HTTP, as values, so that whoever needs the network can be tested without one. */

/** A request. Its headers and body may hold secrets: neither is ever logged, and no error repeats them. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** https, or http on loopback. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only the status and headers are wanted: the body of the answer is left unread, however large. */
  readonly statusOnly?: boolean;
}

/** An answer of any status, redirects included: none is followed. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Sends a request, again on network faults and 5xx.
 *
 * @throws NetworkFault if there is no answer
 */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

/** Why there was no answer. */
export type FaultKind = 'unreachable' | 'time-out' | 'certificate' | 'proxy' | 'too-large';

/** No answer came. The message names the host and a system's error code, nothing of the request. */
export class NetworkFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
