import type http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type HttpRequest, type HttpResponse, NetworkError } from '../../src/network/http.js';
import { type Network, type NetworkOptions, openNetwork } from '../../src/network/network.js';
import { selfSigned } from './certificate.js';
import { closedPort, serve, serveProxy } from './servers.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const PROXY_PASSWORD = 'fake-proxy-pass';
const identity = selfSigned();

const networks: Network[] = [];
afterEach(() => {
  for (const network of networks.splice(0)) network.close();
});

function network(options: Partial<NetworkOptions> = {}): Network {
  const opened = openNetwork({ environment: {}, pauses: [5, 10], attemptLimit: 2000, requestLimit: 5000, ...options });
  networks.push(opened);
  return opened;
}

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers: { authorization: `Bearer ${TOKEN}` },
  ...more,
});

/** The error of a request. It never contains a secret. */
async function errorOf(promise: Promise<HttpResponse>): Promise<{ kind: string; message: string }> {
  const error = await promise.then(
    ({ status }) => Promise.reject(new Error(`answered ${status}`)),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof NetworkError)) throw error;
  for (const secret of [TOKEN, PROXY_PASSWORD]) expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret);
  return { kind: error.kind, message: error.message };
}

/** Answers requests with these statuses, one after another, and then with the last one. */
const answering = (...statuses: number[]): http.RequestListener => {
  const left = [...statuses];
  return (_, response) => {
    response.statusCode = (left.length > 1 ? left.shift() : left[0]) ?? 500;
    response.end(`{"status":${response.statusCode}}`);
  };
};

describe('a response', () => {
  test('has a status, headers and a body, and the server receives the request as sent', async () => {
    const server = await serve((request, response) => {
      response.setHeader('X-Seen', 'yes').setHeader('set-cookie', ['a', 'b']);
      request.pipe(response);
    });
    const answer = await network().send({
      method: 'POST',
      url: `${server.url}token`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: '{"name":"é"}',
    });
    expect(answer).toMatchObject({ status: 200, body: '{"name":"é"}' });
    expect(answer.headers).toMatchObject({ 'x-seen': 'yes', 'set-cookie': 'a, b' });
    expect(server.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-length': '13' });
  });

  test.each([301, 302, 307, 308])('with redirect status %i is not followed', async (status) => {
    const other = await serve(answering(200));
    const server = await serve((_, response) => response.writeHead(status, { location: other.url }).end());
    const answer = await network().send(get(server.url));
    expect([answer.status, answer.headers['location'], other.requests.length]).toEqual([status, other.url, 0]);
  });

  test.each([200, 401, 403, 404, 429])('with status %i causes no retry', async (status) => {
    const server = await serve(answering(status, 200));
    expect((await network().send(get(server.url))).status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  test('larger than 1 MiB is an error', async () => {
    const server = await serve((_, response) => {
      for (let part = 0; part < 40; part += 1) response.write('x'.repeat(64 * 1024));
      response.end();
    });
    expect(await errorOf(network().send(get(server.url)))).toMatchObject({ kind: 'too-large' });
    expect(server.requests).toHaveLength(1);
  });

  test('larger than 1 MiB is accepted if its body is ignored', async () => {
    const server = await serve((_, response) => {
      for (let part = 0; part < 40; part += 1) response.write('x'.repeat(64 * 1024));
      response.end();
    });
    expect(await network().send(get(server.url, { ignoreBody: true }))).toMatchObject({ status: 200, body: '' });
  });

  test('with an error status has its body, even with `ignoreBody`', async () => {
    const server = await serve((_, response) => response.writeHead(403).end('why'));
    const response = await network().send(get(server.url, { ignoreBody: true }));
    expect(response).toMatchObject({ status: 403, body: 'why' });
  });

  test('to a later request reuses an open connection', async () => {
    const server = await serve(answering(200));
    const { send } = network();
    for (let request = 0; request < 3; request += 1) {
      await send(get(server.url));
      await new Promise((resolve) => setTimeout(resolve, 20)); // until the connection is free
    }
    expect(new Set(server.requests.map(({ socket }) => socket.remotePort)).size).toBeLessThan(3);
  });
});

describe('temporary failures', () => {
  test.each([
    ['500, then 200', [500, 200], 200, 2],
    ['503 twice, then 200', [503, 503, 200], 200, 3],
    ['502, then 401', [502, 401], 401, 2],
    ['500 each time', [500], 500, 3],
  ] as const)('are retried: %s', async (_, statuses, status, requests) => {
    const server = await serve(answering(...statuses));
    expect((await network().send(get(server.url))).status).toBe(status);
    expect(server.requests).toHaveLength(requests);
  });

  test('are retried if the connection breaks, even in the middle of a response', async () => {
    let requests = 0;
    const server = await serve((request, response) => {
      requests += 1;
      if (requests === 1) request.socket.destroy();
      else if (requests === 2) {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        setTimeout(() => request.socket.destroy(), 20);
      } else response.end('whole');
    });
    expect((await network().send(get(server.url))).body).toBe('whole');
    expect(requests).toBe(3);
  });

  test('are retried after the configured pauses', async () => {
    const times: number[] = [];
    const server = await serve((_, response) => {
      times.push(performance.now());
      response.writeHead(500).end();
    });
    await network({ pauses: [100, 300] }).send(get(server.url));
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(99);
    expect(third - second).toBeGreaterThanOrEqual(299);
  });
});

describe('failed requests', () => {
  test('report a refused connection as unreachable', async () => {
    const port = await closedPort();
    expect(await errorOf(network().send(get(`http://127.0.0.1:${port}/`)))).toEqual({
      kind: 'unreachable',
      message: `127.0.0.1:${port} cannot be reached (ECONNREFUSED)`,
    });
  });

  test('report an unknown host as unreachable', async () => {
    const error = await errorOf(network({ pauses: [] }).send(get('https://registry.invalid/')));
    expect(error).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/^registry\.invalid .*\(E[A-Z_]+\)$/),
    });
  });

  test('time out at each attempt if the server never responds', async () => {
    const server = await serve(() => {});
    expect(await errorOf(network({ attemptLimit: 60 }).send(get(server.url)))).toMatchObject({ kind: 'time-out' });
    expect(server.requests).toHaveLength(3);
  });

  test('time out if the response never ends', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect(await errorOf(network({ attemptLimit: 100, pauses: [] }).send(get(server.url)))).toMatchObject({
      kind: 'time-out',
    });
  });

  test('stop at the time limit for all attempts together', async () => {
    const server = await serve(() => {});
    const start = performance.now();
    const slow = network({ attemptLimit: 200, requestLimit: 300, pauses: [10, 10, 10, 10, 10, 10] });
    // The message states the total time, not that of the last attempt.
    expect(await errorOf(slow.send(get(server.url)))).toEqual({
      kind: 'time-out',
      message: expect.stringMatching(/ did not respond in time \(0\.3 s\)$/),
    });
    expect(performance.now() - start).toBeLessThan(1500);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  test('stop at the time limit for all requests together', async () => {
    const server = await serve(() => {});
    const start = performance.now();
    const slow = network({ attemptLimit: 400, requestLimit: 10_000, totalLimit: 300, pauses: [] });
    const errors = [];
    for (let count = 0; count < 20; count += 1) errors.push(await errorOf(slow.send(get(server.url))));
    expect(errors.map(({ kind }) => kind)).toEqual(Array(20).fill('time-out'));
    // Requests without any time left are not sent at all.
    expect(errors[0]?.message).toMatch(/ did not respond in time \(0\.3 s\)$/);
    expect(errors.at(-1)?.message).toMatch(/ did not respond in time \(no time was left to ask\)$/);
    expect(server.requests.length).toBeLessThanOrEqual(2);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test.each([
    ['the URL is not valid', { url: `//${TOKEN}` }],
    ['a header has a line break', { headers: { authorization: `Bearer ${TOKEN}\n` } }],
  ])('send nothing if %s', async (_, wrong) => {
    const server = await serve(answering(200));
    expect(await errorOf(network().send(get(server.url, wrong)))).toMatchObject({ kind: 'unreachable' });
    expect(server.requests).toHaveLength(0);
  });

  test('report a server that does not speak HTTP as unreachable', async () => {
    const server = await serve((request) => request.socket.end(`${TOKEN} is what you said\r\n\r\n`));
    expect(await errorOf(network({ pauses: [] }).send(get(server.url)))).toMatchObject({ kind: 'unreachable' });
  });

  test.each(['http://registry.example/', 'ftp://127.0.0.1/', `https://user:${TOKEN}@127.0.0.1/`])(
    'send nothing to %s',
    async (url) => {
      const send = () => network({ plainHttp: 'test-registries' }).send(get(url));
      expect(await errorOf(send())).toMatchObject({ kind: 'unreachable' });
    },
  );

  test('use plain http for a service container only if that is allowed', async () => {
    const url = 'http://no-such-container/';
    expect(await errorOf(network().send(get(url)))).toMatchObject({
      message: expect.stringContaining('only https is used'),
    });
    const { message } = await errorOf(network({ plainHttp: 'test-registries', pauses: [] }).send(get(url)));
    expect(message).toMatch(/\(E[A-Z_]+\)$/); // the host was looked up
  });
});

describe('certificates', () => {
  test('of an unknown authority are rejected before a request is sent', async () => {
    const server = await serve(answering(200), identity);
    expect(await errorOf(network().send(get(server.url)))).toMatchObject({
      kind: 'certificate',
      message: expect.stringContaining('(DEPTH_ZERO_SELF_SIGNED_CERT)'),
    });
    expect(server.requests).toEqual([]);
  });

  test('are checked even if NODE_TLS_REJECT_UNAUTHORIZED is 0', async () => {
    const server = await serve(answering(200), identity);
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await errorOf(network().send(get(server.url)))).toMatchObject({ kind: 'certificate' });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  test('of a configured authority are trusted', async () => {
    const server = await serve(answering(200), identity);
    expect((await network({ certificates: identity.cert }).send(get(server.url))).status).toBe(200);
  });

  test.each(['', 'garbage', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
    'are rejected if the configured authority is not a certificate: %j',
    async (certificates) => {
      const server = await serve(answering(200), identity);
      expect(await errorOf(network({ certificates, pauses: [] }).send(get(server.url)))).toMatchObject({
        kind: expect.stringMatching(/certificate|unreachable/),
      });
    },
  );

  test.each([
    ['expired', selfSigned({ days: -1 }), 'CERT_HAS_EXPIRED'],
    ['for another host', selfSigned({ hosts: ['other.example'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('are rejected if they are %s', async (_, bad, code) => {
    const server = await serve(answering(200), bad);
    expect(await errorOf(network({ certificates: bad.cert }).send(get(server.url)))).toMatchObject({
      kind: 'certificate',
      message: expect.stringContaining(`(${code})`),
    });
  });
});

describe('a proxy', () => {
  const through = (proxy: string, more: Record<string, string> = {}) => ({
    environment: { HTTPS_PROXY: proxy, ...more },
    certificates: identity.cert,
  });

  test('receives only a CONNECT request', async () => {
    const server = await serve(answering(200), identity);
    const proxy = await serveProxy();
    expect((await network(through(proxy.url)).send(get(server.url))).status).toBe(200);
    expect(proxy.requests).toEqual([{ host: new URL(server.url).host, authorization: undefined }]);
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  // https-proxy-agent 9.1 keeps a tunnel for later requests on Node 20, and opens one for each on Node 24 (measured).
  test('is not reported as the cause of errors behind a new or reused tunnel', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.end('{}');
    }, identity);
    const proxy = await serveProxy();
    const { send } = network({ ...through(proxy.url), attemptLimit: 1000, pauses: [] });
    for (let request = 0; request < 10; request += 1) {
      expect(await send(get(server.url))).toMatchObject({ status: 200 });
      await new Promise((resolve) => setTimeout(resolve, 20)); // a connection becomes free shortly after its response
    }
    expect(proxy.requests.length).toBeLessThanOrEqual(server.requests.length);
    expect(await errorOf(send(get(`${server.url}mute`)))).toMatchObject({ kind: 'time-out' });
  });

  test('receives the credential from its URL', async () => {
    const server = await serve(answering(200), identity);
    const proxy = await serveProxy();
    const url = proxy.url.replace('http://', `http://ci:${PROXY_PASSWORD}%23@`);
    await network(through(url)).send(get(server.url));
    const expected = Buffer.from(`ci:${PROXY_PASSWORD}#`).toString('base64');
    expect(proxy.requests).toMatchObject([{ authorization: `Basic ${expected}` }]);
  });

  test.each([
    [407, 1],
    [403, 1],
    [502, 3],
  ])('that answers %i is reported as a proxy error', async (status, times) => {
    const server = await serve(answering(200), identity);
    const proxy = await serveProxy(status);
    const url = proxy.url.replace('http://', `http://ci:${PROXY_PASSWORD}@`);
    expect(await errorOf(network(through(url)).send(get(server.url)))).toMatchObject({
      kind: 'proxy',
      message: expect.stringContaining(`it answered ${status}`),
    });
    expect([proxy.requests.length, server.requests.length]).toEqual([times, 0]);
  });

  test('that is not running or never answers is reported as a proxy error', async () => {
    const gone = `http://ci:${PROXY_PASSWORD}@127.0.0.1:${await closedPort()}`;
    expect(await errorOf(network(through(gone)).send(get('https://127.0.0.1:1/')))).toMatchObject({ kind: 'proxy' });
    const mute = await serveProxy('never');
    expect(
      await errorOf(network({ ...through(mute.url), attemptLimit: 80, pauses: [] }).send(get('https://127.0.0.1:1/'))),
    ).toMatchObject({ kind: 'proxy' });
  });

  test('does not hide a certificate error of the server behind it', async () => {
    const server = await serve(answering(200), identity);
    const proxy = await serveProxy();
    const { send } = network({ environment: { HTTPS_PROXY: proxy.url } });
    expect(await errorOf(send(get(server.url)))).toMatchObject({ kind: 'certificate' });
  });

  test.each([['other.example'], ['localhost']])(
    'does not make a certificate for %s valid for an IP address',
    async (name) => {
      const other = selfSigned({ hosts: [name] });
      const server = await serve(answering(200), other);
      const proxy = await serveProxy();
      const { send } = network({ environment: { HTTPS_PROXY: proxy.url }, certificates: other.cert });
      expect(await errorOf(send(get(server.url)))).toMatchObject({ kind: 'certificate' });
      expect(server.requests).toEqual([]);
    },
  );

  test('is not used for hosts in NO_PROXY or for plain http on loopback', async () => {
    const secure = await serve(answering(200), identity);
    const plain = await serve(answering(200));
    const proxy = await serveProxy();
    await network(through(proxy.url, { NO_PROXY: 'x.example, 127.0.0.1' })).send(get(secure.url));
    await network(through(proxy.url, { HTTP_PROXY: proxy.url })).send(get(plain.url));
    expect(proxy.requests).toEqual([]);
  });

  test('with an invalid URL is reported as a proxy error without its password', async () => {
    for (const url of [`http://ci:${PROXY_PASSWORD}@:::`, `socks5://ci:${PROXY_PASSWORD}@proxy.example`]) {
      expect(await errorOf(network(through(url)).send(get('https://127.0.0.1:1/')))).toMatchObject({ kind: 'proxy' });
    }
  });
});

test('closing the network ends open connections, so that the process can exit', async () => {
  const server = await serve((_, response) => response.end('{}'), identity);
  const proxy = await serveProxy();
  const opened = network({ environment: { https_proxy: proxy.url }, certificates: identity.cert });
  await opened.send(get(server.url));
  const socket = server.requests[0]?.socket;
  const closed = new Promise((resolve) => socket?.once('close', resolve));
  opened.close();
  await closed;
  expect(socket?.destroyed).toBe(true);
});
