/**
 * A registry that accepts every token and answers after 200 ms. It runs in a process of its own, because the benchmark
 * blocks while it waits for a run, and sends its port to the parent process.
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
