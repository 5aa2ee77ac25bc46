/** The proxy that clients under test are given for https: it lets nobody through, and notes who tried. */
import { createServer } from 'node:http';

/**
 * @typedef {object} ClosedDoor
 * @property {string} url
 * @property {string[]} wanted every `host:port` that somebody wanted to reach, live
 * @property {() => Promise<void>} close
 *
 * @returns {Promise<ClosedDoor>}
 */
export async function closedDoor() {
  /** @type {string[]} */
  const wanted = [];
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    socket.on('error', () => {}); // a client that resets the connection is gone, and that is all
    socket.resume(); // or it would not see the client's end, and `close` would wait for ever
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    wanted,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
