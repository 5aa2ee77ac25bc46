/**
 * HTTPS requests with credentials: through proxies, with private certificate authorities, and with time limits.
 *
 * `@actions/http-client` does not replace this folder (read in the source of 4.0.1, November 2026):
 * - It cannot be given a certificate authority, which npm's `cafile` names; its one TLS option switches the checks off.
 * - It reads proxies from `process.env` only, not from the npmrc settings that package managers use.
 * - Its only time limit is for a silent socket. A server that sends a byte now and then keeps the step waiting for ever.
 * - It reads bodies of any size.
 * - It takes undici along for its proxies: 977 KB in a bundle (ncc 0.45), instead of 50 KB for this folder and
 *   https-proxy-agent.
 */
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { isLoopback, isTestHost } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { attempt, type Connection, NetworkError, type Send } from './http.js';
import { type ProxyServer, proxyFor } from './proxy.js';

/** How to send requests. Times are in milliseconds. */
export interface NetworkOptions {
  readonly environment: Environment;
  /** Certificates in PEM that are trusted instead of the usual ones, as with npm's `cafile`. */
  readonly certificates?: string | undefined;
  /** Where plain http may go: to this machine, or also to test registries, such as service containers. */
  readonly plainHttp?: 'loopback' | 'test-registries';
  /** For one attempt, until the response is complete. */
  readonly attemptLimit?: number;
  /** For one request with all its attempts. */
  readonly requestLimit?: number;
  /** For all requests together, from now on. Later requests fail without being sent. */
  readonly totalLimit?: number;
  /** How long to wait before each further attempt. Their number is the number of further attempts. */
  readonly pauses?: readonly number[];
}

/** Sends requests. It has to be closed, because open connections keep the process running. */
export interface Network {
  readonly send: Send;
  close(): void;
}

/**
 * Opens the network.
 *
 * - All requests except those to test registries use https. Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED
 *   says, because credentials are sent. Node itself reads NODE_EXTRA_CA_CERTS, unless `certificates` are given.
 * - Network failures and 5xx are retried, other responses are not: a 429 asks for a longer wait than a step can afford.
 * - Redirects are not followed, so that no credential is sent to another host.
 */
export function openNetwork(options: NetworkOptions): Network {
  const { attemptLimit = 10_000, requestLimit = 25_000, totalLimit = 60_000, pauses = [200, 600] } = options;
  // More threads for lookups than libuv's default of four. libuv reads the variable when it first needs a thread.
  process.env['UV_THREADPOOL_SIZE'] ??= '24';
  const connections = openConnections(options);
  const end = performance.now() + totalLimit;
  const send: Send = async (request) => {
    const url = checkedUrl(request.url, options.plainHttp ?? 'loopback');
    const connection = await connections.to(url);
    const start = performance.now();
    if (start >= end) throw new NetworkError('time-out', url.host, 'no time was left to ask');
    const requestEnd = Math.min(start + requestLimit, end);
    for (let retries = 0; ; retries += 1) {
      const now = performance.now();
      const limit = Math.min(attemptLimit, Math.max(1, requestEnd - now));
      const outcome = await attempt(url, request, connection, limit, now - start);
      const wait = pauses[retries];
      if (outcome.retry && wait !== undefined && performance.now() + wait < requestEnd) await pause(wait);
      else if ('error' in outcome) throw outcome.error;
      else return outcome.response;
    }
  };
  return { send, close: connections.close };
}

/** How many requests of one kind are under way at the same time: a hundred packages then take a few seconds. */
const MAX_CONCURRENT = 16;

/** Does something for each item, for a limited number at a time. */
export async function forEachAtATime<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(MAX_CONCURRENT, items.length) }, worker));
}

/** @throws NetworkError for a URL that nothing may be sent to */
function checkedUrl(text: string, plainHttp: 'loopback' | 'test-registries'): URL {
  if (!URL.canParse(text)) throw new NetworkError('unreachable', 'the host', 'its URL is not valid');
  const url = new URL(text);
  const isTest = plainHttp === 'loopback' ? isLoopback(url.hostname) : isTestHost(url.hostname);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isTest);
  if (!isSafe || url.username !== '' || url.password !== '') {
    throw new NetworkError('unreachable', url.host, 'only https is used');
  }
  return url;
}

/** Connections that are kept for further requests to a host. */
function openConnections({ environment, certificates }: NetworkOptions) {
  const closing = new AbortController();
  const plain = new http.Agent({ keepAlive: true, lookup });
  const secure = new https.Agent({ keepAlive: true, lookup });
  const tunnels = new Map<string, Promise<http.Agent>>();

  /** Loaded late: few runners are behind a proxy. */
  const openTunnel = async ({ url, authorization }: ProxyServer): Promise<http.Agent> => {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(url, {
      keepAlive: true,
      headers: authorization === undefined ? {} : { 'Proxy-Authorization': authorization },
      rejectUnauthorized: true,
      lookup,
      signal: closing.signal, // the agent itself cannot close a connection to a proxy that has not responded yet
      ...(certificates === undefined ? {} : { ca: certificates }),
    });
  };
  return {
    async to(url: URL): Promise<Connection> {
      const proxy = proxyFor(url, environment);
      if (proxy === 'invalid') throw new NetworkError('proxy', url.host, "the proxy's URL is not an http or https URL");
      if (proxy === undefined) {
        return { agent: url.protocol === 'http:' ? plain : secure, certificates, proxied: false };
      }
      const tunnel = tunnels.get(proxy.url.href) ?? openTunnel(proxy);
      tunnels.set(proxy.url.href, tunnel);
      return { agent: await tunnel, certificates, proxied: true };
    },
    close() {
      closing.abort();
      plain.destroy();
      secure.destroy();
      for (const tunnel of tunnels.values()) void tunnel.then((agent) => agent.destroy());
    },
  };
}

/** Lookups that have not finished, by host. */
const pending = new Map<string, Promise<dns.LookupAddress[]>>();

/**
 * Looks up a host as Node does, but never twice at a time. A lookup cannot be cancelled, and each takes one of libuv's few
 * threads: if name servers do not respond, retries would queue behind the first attempt, and so would other hosts.
 */
export const lookup: LookupFunction = (host, options, done) => {
  const found = pending.get(host) ?? findAddresses(host, options);
  pending.set(host, found);
  found.then(
    (addresses) => {
      if (options.all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    },
    (error: NodeJS.ErrnoException) => done(error, ''),
  );
};

async function findAddresses(host: string, options: dns.LookupOptions): Promise<dns.LookupAddress[]> {
  try {
    return await new Promise((resolve, reject) => {
      dns.lookup(host, { ...options, all: true }, (error, addresses) => {
        if (error === null) resolve(addresses);
        else reject(error);
      });
    });
  } finally {
    pending.delete(host);
  }
}
