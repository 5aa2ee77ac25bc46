import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import type { HttpAnswer, HttpRequest, NetworkFault } from './exchange.js';
import { fault, faultOf } from './fault.js';
import { lookup } from './lookup.js';

/** More than any answer that somebody here reads. */
const LARGEST_ANSWER = 1024 * 1024;

/** What a request takes to its host. */
export interface Line {
  readonly agent: http.Agent;
  readonly certificates: string | undefined;
  readonly proxied: boolean;
}

/** What came of one attempt, and whether the next may fare better. */
type Outcome = { readonly again: boolean } & ({ readonly answer: HttpAnswer } | { readonly fault: NetworkFault });

/**
 * Sends a request once. It never throws for what the network does.
 *
 * @param time for this attempt, in milliseconds
 * @param waited since the first attempt, in milliseconds, to be told
 */
export function askOnce(url: URL, request: HttpRequest, line: Line, time: number, waited = 0): Promise<Outcome> {
  return new Promise((resolve) => {
    const { host } = url;
    let through = !line.proxied;
    const atProxy = () => !through && !asked.reusedSocket;
    let asked: http.ClientRequest;
    try {
      asked = (url.protocol === 'https:' ? https : http).request(url, optionsOf(url, request, line));
    } catch (error) {
      resolve({ fault: faultOf(host, error, false), again: false }); // such as a header with a line end
      return;
    }
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome); // whatever comes later changes nothing
    };
    const fail = (reason: NetworkFault, again: boolean) => {
      finish({ fault: reason, again });
      asked.destroy();
    };
    const broke = (error: unknown) => {
      const reason = faultOf(host, error, atProxy());
      fail(reason, reason.kind !== 'certificate');
    };
    const timer = setTimeout(() => {
      fail(fault(atProxy() ? 'proxy' : 'time-out', host, `${Math.round((waited + time) / 100) / 10} s`), true);
    }, time);
    asked.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      // What a proxy says instead of letting us through must not be taken for the registry's answer.
      if (statusCode === 200) through = true;
      else fail(fault('proxy', host, `it answered ${statusCode}`), statusCode >= 500);
    });
    asked.on('error', broke);
    asked.once('response', (response) => {
      const done = (body: string) => {
        const status = response.statusCode ?? 0;
        finish({ answer: { status, headers: singleHeaders(response), body }, again: status >= 500 });
      };
      response.on('error', broke);
      if (request.statusOnly) {
        done('');
        response.destroy();
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LARGEST_ANSWER) fail(fault('too-large', host, 'more than 1 MiB'), false);
      });
      response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    });
    asked.end(request.body);
  });
}

function optionsOf(url: URL, { method, headers, body }: HttpRequest, line: Line): https.RequestOptions {
  const { agent, certificates } = line;
  return {
    method,
    agent,
    lookup,
    headers: {
      'user-agent': 'npm-registry-login',
      ...headers,
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
    ...(url.protocol === 'https:' ? checksOf(url, certificates) : {}),
  };
}

/** How the far end must prove who it is. */
function checksOf(url: URL, certificates: string | undefined): https.RequestOptions {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    rejectUnauthorized: true,
    // https-proxy-agent 9.1 forgets a host that is an address, and would be content with a certificate for localhost.
    checkServerIdentity: (_, certificate) => tls.checkServerIdentity(host, certificate),
    ...(certificates === undefined ? {} : { ca: certificates }),
  };
}

/** Headers that came more than once are joined. */
function singleHeaders({ headers }: http.IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
