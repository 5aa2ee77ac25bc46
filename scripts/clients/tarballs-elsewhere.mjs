/**
 * A reverse proxy that serves a registry's tarballs on another path of the same host than its packuments, as Azure
 * Artifacts, GitLab and GitHub Packages do.
 */
import { createServer, request as sendRequest } from 'node:http';

const TARBALLS = '/files/';

/**
 * @typedef {object} TarballProxy
 * @property {string} url of the registry, for the client's configuration
 * @property {string} root the URL of the parent path of both
 * @property {import('../sandbox/registry.mjs').RegistryRequest[]} requests every request so far; the proxy adds to it
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} registryUrl
 * @returns {Promise<TarballProxy>}
 */
export async function serveTarballsElsewhere(registryUrl) {
  const { hostname, port, pathname: prefix } = new URL(registryUrl);
  /** @type {TarballProxy['requests']} */
  const requests = [];
  let root = '';
  const server = createServer((request, answer) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? 'GET', path, authorization: request.headers.authorization ?? null });
    const headers = { ...request.headers };
    delete headers['accept-encoding']; // the response is rewritten, so it must be plain text
    const inner = path.startsWith(TARBALLS) ? prefix + path.slice(TARBALLS.length) : path;
    const passed = sendRequest({ hostname, port, path: inner, method: request.method, headers }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const type = String(response.headers['content-type'] ?? '');
        const body = Buffer.concat(chunks);
        const text = type.includes('json') ? elsewhere(body.toString('utf8')) : body;
        answer.writeHead(response.statusCode ?? 502, { 'content-type': type }).end(text);
      });
    });
    passed.on('error', (error) => answer.writeHead(502).end(String(error)));
    request.pipe(passed);
  });
  /** Only tarball URLs in a packument begin with the URL of the registry. @param {string} packument */
  const elsewhere = (packument) => packument.replaceAll(root + prefix.slice(1), root + TARBALLS.slice(1));
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  root = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
  return {
    url: root + prefix.slice(1),
    root,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
