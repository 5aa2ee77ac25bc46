/**
 * The process of `startRegistry`: Verdaccio with its own temporary folder. It uses IPC (`ToRegistry`, `FromRegistry`). When
 * the parent closes the channel, exits or crashes, this process deletes its folder and exits.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** @typedef {import('./registry.mjs').FromRegistry} FromRegistry */

const folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-verdaccio-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole process group. The parent ends this process after it has printed its output.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => process.exit(0));

/** @param {FromRegistry} message */
function send(message) {
  // A client may still send requests while the channel closes.
  if (process.connected) process.send?.(message);
}

/** @param {import('./registry.mjs').RegistryOptions} options */
function configuration({ prefix, users, publicRead }) {
  const rule = { access: publicRead ? '$all' : '$authenticated', publish: '$authenticated' };
  return {
    // Verdaccio resolves relative paths against this; the file itself need not exist.
    self_path: join(folder, 'config.yaml'),
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    url_prefix: prefix,
    // sha1: these users exist for seconds, and bcrypt would take 80 ms per login.
    auth: { htpasswd: { file: join(folder, 'htpasswd'), algorithm: 'sha1', max_users: users.length } },
    uplinks: {},
    packages: { '@*/*': rule, '**': rule },
    web: { enable: false },
    middlewares: {},
    log: { type: 'file', path: join(folder, 'verdaccio.log'), format: 'json', level: 'error' },
  };
}

/**
 * Serves Verdaccio below its prefix, like the reverse proxy that `url_prefix` expects, and reports each request before
 * Verdaccio handles it.
 *
 * @param {import('node:http').Server} server
 * @param {string} prefix
 */
function recordRequests(server, prefix) {
  const [verdaccio] = /** @type {import('node:http').RequestListener[]} */ (server.listeners('request'));
  if (!verdaccio) throw new Error('Verdaccio has no request listener.');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const path = request.url ?? '/';
    const authorization = request.headers.authorization ?? null;
    send({ request: { method: request.method ?? 'GET', path, authorization } });
    if (!path.startsWith(prefix)) {
      response.writeHead(404).end('{"error":"not below the registry\'s prefix"}');
      return;
    }
    request.url = `/${path.slice(prefix.length)}`;
    verdaccio(request, response);
  });
}

/**
 * Logs a user in as `npm login` with legacy auth does.
 *
 * @param {string} url
 * @param {import('./registry.mjs').User} user
 * @returns {Promise<string>} the token
 */
async function logIn(url, user) {
  const response = await fetch(`${url}-/user/org.couchdb.user:${encodeURIComponent(user.name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = /** @type {{ token?: string }} */ (await response.json());
  if (!token) throw new Error(`no token for ${user.name} (HTTP ${response.status})`);
  return token;
}

/** @param {import('./registry.mjs').RegistryOptions} options */
async function start(options) {
  /** @type {import('node:http').Server} */
  const server = await runServer(/** @type {any} */ (configuration(options)));
  recordRequests(server, options.prefix);
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  /** @type {Record<string, string>} */
  const tokens = {};
  for (const user of options.users) tokens[user.name] = await logIn(`http://127.0.0.1:${port}${options.prefix}`, user);
  send({ ready: { port, tokens } });
}

process.on('message', (/** @type {import('./registry.mjs').ToRegistry} */ message) => {
  if ('settle' in message) send({ settled: message.settle });
  else start(message.start).catch((error) => send({ failed: String(error) }));
});
