import dns from 'node:dns';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { lookup, openNetwork } from '../../src/network/network.js';

const ADDRESSES = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

afterEach(() => {
  jest.restoreAllMocks();
});

/** The calls of Node's own lookup, each with a function that answers it. */
function watched() {
  const asked: { host: string; answer: (error: Error | null, addresses?: typeof ADDRESSES) => void }[] = [];
  jest.spyOn(dns, 'lookup').mockImplementation(((host: string, _: object, answer: never) => {
    asked.push({ host, answer });
  }) as never);
  return asked;
}

const found = (host: string, options: { all?: boolean } = {}) =>
  new Promise((resolve) => {
    lookup(host, options, (error, ...rest) => resolve(error === null ? rest : error));
  });

describe('a lookup', () => {
  test('is shared by all requests for the same host until it finishes', async () => {
    const asked = watched();
    const [one, all, other] = [found('a.example'), found('a.example', { all: true }), found('b.example')];
    expect(asked.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    asked[0]?.answer(null, ADDRESSES);
    asked[1]?.answer(null, ADDRESSES.slice(1));
    expect([await one, await all, await other]).toEqual([['127.0.0.1', 4], [ADDRESSES], ['::1', 6]]);
  });

  test('that fails, fails for every waiting request, and the next request looks the host up again', async () => {
    const asked = watched();
    const failed = [found('a.example'), found('a.example', { all: true })];
    const error = Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    asked[0]?.answer(error);
    expect(await Promise.all(failed)).toEqual([error, error]);
    const next = found('a.example');
    expect(asked).toHaveLength(2);
    asked[1]?.answer(null, ADDRESSES);
    expect(await next).toEqual(['127.0.0.1', 4]);
  });

  test.each(['https:', 'http:'])('is shared by two %s requests', async (protocol) => {
    const asked = watched();
    const { send, close } = openNetwork({ environment: {}, plainHttp: 'test-registries', pauses: [] });
    const request = { method: 'GET', url: `${protocol}//registry/`, headers: {} } as const;
    const sent = [send(request), send(request)];
    await new Promise(setImmediate);
    expect(asked.map(({ host }) => host)).toEqual(['registry']);
    asked[0]?.answer(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
    for (const one of sent) await expect(one).rejects.toThrow('ENOTFOUND');
    close();
  });
});
