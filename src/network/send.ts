import http from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { isLoopback } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { askOnce, type Line } from './attempt.js';
import type { Send } from './exchange.js';
import { fault } from './fault.js';
import { allowLookups, lookup } from './lookup.js';
import { type ProxyServer, proxyFor } from './proxy.js';

/** How to send. Times are milliseconds. */
export interface NetworkOptions {
  readonly environment: Environment;
  /** Certificates in PEM that are trusted instead of the usual ones, as npm's `cafile` has it. */
  readonly certificates?: string | undefined;
  /** For one attempt, from its beginning to the end of its answer. */
  readonly attempt?: number;
  /** For a request with all its attempts. */
  readonly overall?: number;
  /** For all requests, from now on: what is left then is told to have taken too long. */
  readonly total?: number;
  /** How long to wait before each further attempt; their number is that of the attempts. */
  readonly pauses?: readonly number[];
}

/** A way out. Whoever opened it closes it, else open connections would keep the process from ending. */
export interface Network {
  readonly send: Send;
  close(): void;
}

/**
 * Opens the way out of this machine.
 *
 * - https only; http to this very machine. Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says,
 *   since what is sent are credentials. NODE_EXTRA_CA_CERTS is Node's own, and holds unless `certificates` are given.
 * - Faults of the network and 5xx are tried again, other answers are not: a 429 asks for longer than this can wait.
 * - Redirects are answers, so that no credential goes where nobody meant it to go.
 */
export function openNetwork(options: NetworkOptions): Network {
  const { attempt = 10_000, overall = 25_000, total = 60_000, pauses = [200, 600] } = options;
  allowLookups(process.env);
  const lines = openLines(options);
  const last = performance.now() + total;
  const send: Send = async (request) => {
    const url = checked(request.url);
    const line = await lines.to(url);
    const start = performance.now();
    if (start >= last) throw fault('time-out', url.host, 'no time was left to ask');
    const end = Math.min(start + overall, last);
    for (let tries = 0; ; tries += 1) {
      const now = performance.now();
      const outcome = await askOnce(url, request, line, Math.min(attempt, Math.max(1, end - now)), now - start);
      const wait = pauses[tries];
      if (outcome.again && wait !== undefined && performance.now() + wait < end) await pause(wait);
      else if ('fault' in outcome) throw outcome.fault;
      else return outcome.answer;
    }
  };
  return { send, close: lines.close };
}

/** @throws NetworkFault for a URL that nothing may be sent to */
function checked(text: string): URL {
  if (!URL.canParse(text)) throw fault('unreachable', 'a URL that was given', 'it is none');
  const url = new URL(text);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!safe || url.username !== '' || url.password !== '') {
    throw fault('unreachable', url.host, 'nothing is sent to what is not https');
  }
  return url;
}

/** Connections, kept for a host's next request. */
function openLines({ environment, certificates }: NetworkOptions) {
  const gone = new AbortController();
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true });
  const tunnels = new Map<string, Promise<http.Agent>>();

  /** A chunk of its own: few runners are behind a proxy. */
  const openTunnel = async ({ url, authorization }: ProxyServer): Promise<http.Agent> => {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(url, {
      keepAlive: true,
      headers: authorization === undefined ? {} : { 'Proxy-Authorization': authorization },
      rejectUnauthorized: true,
      lookup,
      signal: gone.signal, // a proxy that never answers is no part of the agent yet, which could not close it
      ...(certificates === undefined ? {} : { ca: certificates }),
    });
  };
  return {
    async to(url: URL): Promise<Line> {
      const proxy = proxyFor(url, environment);
      if (proxy === 'invalid') throw fault('proxy', url.host, 'its URL cannot be understood');
      if (proxy === undefined) {
        return { agent: url.protocol === 'http:' ? plain : secure, certificates, proxied: false };
      }
      const tunnel = tunnels.get(proxy.url.href) ?? openTunnel(proxy);
      tunnels.set(proxy.url.href, tunnel);
      return { agent: await tunnel, certificates, proxied: true };
    },
    close() {
      gone.abort();
      plain.destroy();
      secure.destroy();
      for (const tunnel of tunnels.values()) void tunnel.then((agent) => agent.destroy());
    },
  };
}
