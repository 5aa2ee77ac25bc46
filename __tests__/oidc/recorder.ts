/** A loopback server that records the requests of official clients and ours, so that they can be compared. */
import type http from 'node:http';
import { serve } from '../network/servers.js';

/** A request, taken apart so that equivalent requests are equal. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly type: string;
  /** The fields of a form or of JSON, in any order. */
  readonly fields: Record<string, unknown>;
  readonly headers: http.IncomingHttpHeaders;
}

export interface Recorder {
  /** Without a trailing slash. */
  readonly url: string;
  readonly recorded: Recorded[];
}

/** Starts the server, which answers all requests with the result of a function. */
export async function record(answer: (request: Recorded) => object | string): Promise<Recorder> {
  const recorded: Recorded[] = [];
  const { url } = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.toLowerCase() ?? '';
    const entry: Recorded = {
      method: request.method ?? '',
      path: pathname,
      query: Object.fromEntries(searchParams),
      type,
      fields: type === 'application/json' ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)),
      headers: request.headers,
    };
    recorded.push(entry);
    const said = answer(entry);
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    response.setHeader('content-type', typeof said === 'string' ? 'text/xml' : 'application/json');
    response.end(text);
  });
  return { url: url.replace(/\/$/, ''), recorded };
}

/** The part of a request that must be the same for all clients. */
export function comparable(request: Recorded | undefined): Omit<Recorded, 'headers'> | undefined {
  if (request === undefined) return undefined;
  const { headers: _, ...meaning } = request;
  return meaning;
}
