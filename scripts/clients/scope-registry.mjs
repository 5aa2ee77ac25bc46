/**
 * A registry on loopback with one credential for each scope. It answers other credentials with 404, as GitHub Packages
 * answers the token of another organization. Its tarballs are on the usual path, or on the path of GitHub Packages.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { packTarball } from '../sandbox/publish-package.mjs';

/** The host of the GitHub Packages layout, which clients reach through a proxy. */
const GITHUB_PACKAGES = 'npm.pkg.github.com';

/**
 * @typedef {object} ScopeRequest
 * @property {string} method
 * @property {string} path
 * @property {string | undefined} name of the requested package, if any
 * @property {string | undefined} authorization
 * @property {boolean} own whether it carries the credential of the package's scope
 *
 * @typedef {object} Options
 * @property {'usual' | 'github'} layout the path of tarballs
 * @property {string} [prefix] the path of the registry in the usual layout
 * @property {Record<string, string>} credentials the Authorization header that each scope (with its `@`) requires
 * @property {{ key: string, cert: string }} [identity] for the GitHub layout, which uses TLS
 */

/**
 * @param {Options} options
 */
export async function startScopeRegistry({ layout, prefix = '/', credentials, identity }) {
  /** @type {ScopeRequest[]} */
  const requests = [];
  /** @type {Map<string, any>} packuments by name */
  const packuments = new Map();
  /** @type {Map<string, Buffer>} tarballs by name and version */
  const tarballs = new Map();
  let base = '';

  /** @param {string} name @param {string} version */
  const tarballUrl = (name, version) =>
    layout === 'github'
      ? `https://${GITHUB_PACKAGES}/download/${name}/${version}/${createHash('sha1').update(name).digest('hex')}`
      : `${base}${name}/-/${name.split('/')[1]}-${version}.tgz`;

  /** @param {string} name @param {any} manifest @param {Buffer} content */
  const addVersion = (name, manifest, content) => {
    const { version } = manifest;
    const packument = packuments.get(name) ?? {
      ...{ _id: name, _rev: '1-fake', name, 'dist-tags': {}, versions: {}, time: {}, maintainers: [{ name: 'ci' }] },
    };
    const dist = {
      integrity: `sha512-${createHash('sha512').update(content).digest('base64')}`,
      shasum: createHash('sha1').update(content).digest('hex'),
      tarball: tarballUrl(name, version),
    };
    packument.versions[version] = { ...manifest, _id: `${name}@${version}`, dist };
    packument.time[version] = '2020-01-01T00:00:00.000Z';
    packument['dist-tags'].latest = version;
    packuments.set(name, packument);
    tarballs.set(`${name}@${version}`, content);
  };

  /** @param {string} method @param {string} path decoded @param {string} name @param {Buffer} body */
  const answerOf = (method, path, name, body) => {
    const packument = packuments.get(name);
    const [, version] =
      /\/download\/[^/]+\/[^/]+\/([^/]+)\//.exec(path) ?? /\/-\/.*-(\d+\.\d+\.\d+)\.tgz/.exec(path) ?? [];
    if (version !== undefined && method === 'GET') return { status: 200, body: tarballs.get(`${name}@${version}`) };
    if (version !== undefined && method === 'DELETE') return { status: 200, body: '{"ok":true}' };
    if (path.includes('/-/package/')) {
      const tag = /\/dist-tags\/(.+)$/.exec(path)?.[1];
      if (tag !== undefined && method === 'PUT') packument['dist-tags'][tag] = JSON.parse(body.toString('utf8'));
      if (tag !== undefined && method === 'DELETE') delete packument['dist-tags'][tag];
      return { status: 200, body: JSON.stringify(packument?.['dist-tags'] ?? {}) };
    }
    // pnpm 12 requests a single version.
    const one = method === 'GET' ? /\/@[^/]+\/[^/]+\/([^/]+)$/.exec(path)?.[1] : undefined;
    if (one !== undefined) {
      const manifest = packument?.versions[packument['dist-tags'][one] ?? one];
      return { status: manifest === undefined ? 404 : 200, body: JSON.stringify(manifest ?? {}) };
    }
    if (method === 'GET') {
      return packument === undefined
        ? { status: 404, body: '{"error":"not found"}' }
        : { status: 200, body: JSON.stringify(packument) };
    }
    if (method === 'DELETE') packuments.delete(name);
    if (method === 'PUT') {
      const { _attachments: attachments, versions, maintainers, ...rest } = JSON.parse(body.toString('utf8'));
      const data = Object.values(attachments ?? {})[0]?.data;
      if (data !== undefined) addVersion(name, Object.values(versions)[0], Buffer.from(data, 'base64'));
      else Object.assign(packument, rest, versions && { versions }, maintainers && { maintainers });
    }
    return { status: method === 'PUT' ? 201 : 200, body: '{"ok":true}' };
  };

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} answer */
  const handle = (request, answer) => {
    const path = request.url ?? '/';
    /** @type {Buffer[]} */
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const decoded = decodeURIComponent(path.replace(/\?.*/, ''));
      const [, name, scope = ''] = /((@[^/]+)\/[^/]+)/.exec(decoded) ?? [];
      const { authorization } = request.headers;
      const own = name !== undefined && authorization === credentials[scope];
      requests.push({ method: request.method ?? 'GET', path, name, authorization, own });
      const send = (/** @type {number} */ status, /** @type {string | Buffer | undefined} */ body) => {
        const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
        answer.writeHead(status, { 'content-type': type }).end(body);
      };
      if (decoded.endsWith('/-/whoami')) {
        const who = Object.entries(credentials).find(([, header]) => header === authorization)?.[0];
        return who === undefined ? send(401, '{}') : send(200, JSON.stringify({ username: `ci-of-${who.slice(1)}` }));
      }
      if (decoded.includes('/-/user/')) return send(200, '{"name":"somebody","email":"somebody@acme.dev"}');
      if (name === undefined) return send(404, '{"error":"not found"}');
      if (!Object.values(credentials).includes(authorization ?? '')) return send(401, '{"error":"unauthenticated"}');
      if (!own) return send(404, '{"error":"not found"}');
      const { status, body } = answerOf(request.method ?? 'GET', decoded, name, Buffer.concat(chunks));
      return send(status, body);
    });
  };

  const plain = await listening(createServer(handle));
  base = `http://127.0.0.1:${portOf(plain)}${prefix}`;
  const servers = [plain];
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  let proxy = '';
  if (layout === 'github') {
    const tls = await listening(createTlsServer({ ...identity }, handle));
    const proxyServer = await listening(proxyTo(portOf(tls)));
    servers.push(tls, proxyServer);
    base = `https://${GITHUB_PACKAGES}/`;
    proxy = `http://127.0.0.1:${portOf(proxyServer)}/`;
  }
  for (const server of servers) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  return {
    /** URL of the registry, with a final slash. */
    url: base,
    /** URL of the proxy for the GitHub layout; otherwise empty. */
    proxy,
    requests,
    /**
     * @param {string} name
     * @param {object} [manifest] further fields of package.json
     * @param {Record<string, string>} [files]
     */
    add(name, manifest = {}, files = { 'index.js': `module.exports = ${JSON.stringify(name)};\n` }) {
      const complete = { name, version: '1.0.0', main: 'index.js', ...manifest };
      addVersion(name, complete, packTarball({ 'package.json': JSON.stringify(complete), ...files }));
    },
    /** @param {string} name @returns {any} its packument; undefined if there is none */
    packument: (name) => packuments.get(name),
    async close() {
      for (const server of servers) {
        await new Promise((resolve) => {
          server.close(resolve);
          for (const socket of sockets) socket.destroy(); // including those of the proxy, which the server does not close
        });
      }
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startScopeRegistry>>} ScopeRegistry */

/** A proxy that connects to the GitHub Packages stand-in and refuses every other host. @param {number} port */
function proxyTo(port) {
  const server = createServer((_, answer) => answer.writeHead(403).end());
  server.on('connect', (request, socket) => {
    socket.on('error', () => {});
    if (request.url !== `${GITHUB_PACKAGES}:443`) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    return undefined;
  });
  return server;
}

/**
 * @template {import('node:net').Server} Server
 * @param {Server} server
 * @returns {Promise<Server>}
 */
function listening(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
