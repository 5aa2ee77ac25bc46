/** Servers on loopback for tests of requests. They are closed after the test. */
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import type { Identity } from './certificate.js';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A loopback server and the requests that it received. */
export interface TestServer {
  /** With the trailing slash. */
  readonly url: string;
  readonly requests: http.IncomingMessage[];
}

async function listening(server: net.Server, sockets: Set<net.Socket>): Promise<number> {
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  open.push({
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts a server; https if it has an identity. */
export async function serve(answer: http.RequestListener, identity?: Identity): Promise<TestServer> {
  const requests: http.IncomingMessage[] = [];
  const listener: http.RequestListener = (request, response) => {
    requests.push(request);
    answer(request, response);
  };
  const server = identity === undefined ? http.createServer(listener) : https.createServer({ ...identity }, listener);
  const port = await listening(server, new Set());
  return { url: `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`, requests };
}

/** A proxy, and the hosts that were requested from it. */
export interface TestProxy {
  /** Without the trailing slash. */
  readonly url: string;
  readonly requests: { readonly host: string; readonly authorization: string | undefined }[];
}

/** Starts a proxy that connects to every host, or answers with a status instead, or never answers. */
export async function serveProxy(answer: number | 'never' = 200): Promise<TestProxy> {
  const requests: TestProxy['requests'] = [];
  const server = http.createServer();
  const sockets = new Set<net.Socket>();
  server.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
    requests.push({ host: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    if (answer === 'never') return;
    if (answer !== 200) {
      socket.end(`HTTP/1.1 ${answer} Not Today\r\ncontent-length: 2\r\n\r\n{}`);
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const far = net.connect(Number(port), host);
    sockets.add(far);
    far.on('error', () => socket.destroy());
    far.once('connect', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
  });
  return { url: `http://127.0.0.1:${await listening(server, sockets)}`, requests };
}

/** A loopback port that no server listens on. */
export async function closedPort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
