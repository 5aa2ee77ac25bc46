/** The https proxy of clients under test: it rejects every request and records its host. */
import { createServer } from 'node:http';

/**
 * @typedef {object} RejectingProxy
 * @property {string} url
 * @property {string[]} requested every `host:port` that was requested so far; the proxy adds to it
 * @property {() => Promise<void>} close
 *
 * @returns {Promise<RejectingProxy>}
 */
export async function startRejectingProxy() {
  /** @type {string[]} */
  const requested = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requested.push(request.url ?? '');
    socket.on('error', () => {}); // ignored: the client has reset the connection
    socket.resume(); // without this, the socket would not see the client's end, and `close` would never finish
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    requested,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
