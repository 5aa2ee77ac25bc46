import dns from 'node:dns';
import type { LookupFunction } from 'node:net';

type Addresses = dns.LookupAddress[];

/** Lookups under way, by host. */
const underWay = new Map<string, Promise<Addresses>>();

/**
 * Looks up a host as Node does, but once at a time. Nobody can call a lookup off, and each holds one of libuv's few threads:
 * of name servers that do not answer, further attempts would queue up behind the first, and so would other hosts.
 */
export const lookup: LookupFunction = (host, options, done) => {
  const found = underWay.get(host) ?? addressesOf(host, options);
  underWay.set(host, found);
  found.then(
    (addresses) => {
      if (options.all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    },
    (error: NodeJS.ErrnoException) => done(error, ''),
  );
};

async function addressesOf(host: string, options: dns.LookupOptions): Promise<Addresses> {
  try {
    return await new Promise((resolve, reject) => {
      dns.lookup(host, { ...options, all: true }, (error, addresses) => {
        if (error === null) resolve(addresses);
        else reject(error);
      });
    });
  } finally {
    underWay.delete(host);
  }
}

/** Gives lookups more threads than the four that libuv has for all. It asks for this once, when the first is needed. */
export function allowLookups(environment: NodeJS.ProcessEnv): void {
  environment['UV_THREADPOOL_SIZE'] ??= '24';
}
