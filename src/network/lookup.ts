import dns from 'node:dns';
import type { LookupFunction } from 'node:net';

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

/** Gives lookups more threads than libuv's default of four. libuv reads the variable when it first needs a thread. */
export function raiseThreadLimit(environment: NodeJS.ProcessEnv): void {
  environment['UV_THREADPOOL_SIZE'] ??= '24';
}
