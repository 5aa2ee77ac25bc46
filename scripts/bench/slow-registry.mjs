/**
 * A registry that knows every token, 200 ms away. A process of its own: the bench waits for each run without doing
 * anything else. It sends its port to who forked it.
 */
import http from 'node:http';

const server = http.createServer((_, response) => {
  const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"username":"ci"}');
  setTimeout(answer, 200);
});
server.listen(0, '127.0.0.1', () =>
  process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
process.once('disconnect', () => process.exit());
