/**
 * HTTP requests and responses as values, so that code that sends requests can be tested without a network; and how one
 * request is sent once.
 */
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';

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

/** The largest response body that is read, in bytes. Nothing that this action asks for is nearly as large. */
const MAX_BODY_BYTES = 1024 * 1024;

/** How a request reaches its host. */
export interface Connection {
  readonly agent: http.Agent;
  /** Certificates in PEM that are trusted instead of the usual ones. */
  readonly certificates: string | undefined;
  readonly proxied: boolean;
}

/** The result of one attempt, and whether another attempt may succeed. */
type Outcome = { readonly retry: boolean } & ({ readonly response: HttpResponse } | { readonly error: NetworkError });

/**
 * Sends a request once. It never rejects because of the network.
 *
 * @param limit time for this attempt, in milliseconds
 * @param elapsed time since the first attempt, in milliseconds, for the message
 */
export function attempt(
  url: URL,
  request: HttpRequest,
  connection: Connection,
  limit: number,
  elapsed = 0,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { host } = url;
    let isTunnelOpen = !connection.proxied;
    const isAtProxy = () => !isTunnelOpen && !sent.reusedSocket;
    let sent: http.ClientRequest;
    try {
      const { request: start } = url.protocol === 'https:' ? https : http;
      sent = start(url, optionsOf(url, request, connection));
    } catch (error) {
      resolve({ error: networkError(host, error, false), retry: false }); // such as a header with a line break
      return;
    }
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome); // only the first call counts
    };
    const fail = (error: NetworkError, retry: boolean) => {
      finish({ error, retry });
      sent.destroy();
    };
    const onError = (thrown: unknown) => {
      const error = networkError(host, thrown, isAtProxy());
      fail(error, error.kind !== 'certificate');
    };
    const timer = setTimeout(() => {
      const seconds = Math.round((elapsed + limit) / 100) / 10;
      fail(new NetworkError(isAtProxy() ? 'proxy' : 'time-out', host, `${seconds} s`), true);
    }, limit);
    sent.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      // A proxy's refusal must not be taken for the registry's response.
      if (statusCode === 200) isTunnelOpen = true;
      else fail(new NetworkError('proxy', host, `it answered ${statusCode}`), statusCode >= 500);
    });
    sent.on('error', onError);
    sent.once('response', (received) => {
      const status = received.statusCode ?? 0;
      const done = (body: string) => {
        finish({ response: { status, headers: joinedHeaders(received), body }, retry: status >= 500 });
      };
      received.on('error', onError);
      if (request.ignoreBody && status < 400) {
        done('');
        received.destroy();
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      received.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_BODY_BYTES) fail(new NetworkError('too-large', host, 'more than 1 MiB'), false);
      });
      received.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    });
    sent.end(request.body);
  });
}

function optionsOf(url: URL, { method, headers, body }: HttpRequest, connection: Connection): https.RequestOptions {
  return {
    method,
    agent: connection.agent,
    headers: {
      'user-agent': 'npm-registry-login',
      ...headers,
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
    ...(url.protocol === 'https:' ? tlsOptions(url, connection.certificates) : {}),
  };
}

function tlsOptions(url: URL, certificates: string | undefined): https.RequestOptions {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    rejectUnauthorized: true,
    // https-proxy-agent 9.1 drops a host that is an IP address, and would accept a certificate for localhost.
    checkServerIdentity: (_, certificate) => tls.checkServerIdentity(host, certificate),
    ...(certificates === undefined ? {} : { ca: certificates }),
  };
}

/** The headers of a response. Those that came more than once are joined. */
function joinedHeaders({ headers }: http.IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/**
 * Codes of OpenSSL and Node for a certificate that is not trusted, not valid now, or for another host
 * (nodejs.org/api/tls.html, "X509 certificate error codes").
 */
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)|CRL|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME_MISMATCH/;

const TIME_OUT = /^(ETIMEDOUT|ESOCKETTIMEDOUT)$/;

/**
 * Explains an error of Node. Only its code is used, because its message may repeat what was sent.
 *
 * @param isAtProxy whether the proxy had not opened the connection yet
 */
function networkError(host: string, error: unknown, isAtProxy: boolean): NetworkError {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? 'no response');
  const shown = /^[A-Za-z0-9_ ]{1,60}$/.test(code) ? code : 'unknown error';
  if (isAtProxy) return new NetworkError('proxy', host, shown);
  if (CERTIFICATE.test(code)) return new NetworkError('certificate', host, shown);
  return new NetworkError(TIME_OUT.test(code) ? 'time-out' : 'unreachable', host, shown);
}
