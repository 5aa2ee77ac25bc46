/**
 * GitHub's ID token service and the vendors' token exchanges on one loopback port, with the answers and errors that their
 * documentation shows, and registries that take what they gave. No cloud can be reached from a test.
 *
 * It knows what a real vendor insists on: the right audience, the fields of the exchange, the token before.
 */
import http from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { awsRoutes } from './aws.mjs';
import { cloudRoutes } from './clouds.mjs';
import { openLedger } from './ledger.mjs';
import { registryRoutes } from './registries.mjs';
import { fakeJwt, randomPart } from './tokens.mjs';

/**
 * @typedef {object} VendorRequest
 * @property {string} method
 * @property {string} path with the query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 * @property {number} began milliseconds
 * @property {number} ended
 *
 * @typedef {{ status: number, body?: string | object, headers?: Record<string, string> } | 'never'} VendorAnswer
 *
 * @typedef {object} Vendors
 * @property {string} url without a final slash
 * @property {Record<string, string>} env what lets a job ask for ID tokens
 * @property {VendorRequest[]} requests in the order in which they came
 * @property {string[]} secrets all that was handed out so far
 * @property {string[]} revoked
 * @property {(path: RegExp, answer: VendorAnswer | undefined) => void} answerWith what requests to a path get from now on
 *   instead of the right answer; undefined for the right one again
 * @property {(path: RegExp, answer?: VendorAnswer) => void} loseAnswer has the next request to a path do what it should, but
 *   get this answer; without one, its connection breaks
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Asked what a route gets to see
 * @property {VendorRequest} request
 * @property {URL} url
 * @property {Record<string, string>} fields of a form or of JSON
 * @property {string | undefined} bearer
 *
 * @typedef {[method: string, path: RegExp, answer: (asked: Asked, ...parts: string[]) => VendorAnswer]} Route
 */

/** @param {string} text @param {string | undefined} type @returns {Record<string, string>} */
function fieldsOf(text, type) {
  try {
    return type?.includes('json') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  } catch {
    return {};
  }
}

/**
 * @param {object} [options]
 * @param {number} [options.lifetime] of all that is handed out, in seconds
 * @param {number} [options.delay] before each answer, in milliseconds
 * @param {{ key: string, cert: string }} [options.identity] with it, https
 * @returns {Promise<Vendors>}
 */
export async function startVendors({ lifetime = 3600, delay = 0, identity } = {}) {
  const requestToken = `fake-request-token-${randomPart()}`;
  const ledger = openLedger(lifetime);
  ledger.secrets.push(requestToken);
  /** @type {VendorRequest[]} */
  const requests = [];
  /** @type {Map<string, { path: RegExp, answer: VendorAnswer }>} */
  const instead = new Map();
  /** @type {{ path: RegExp, answer: VendorAnswer | undefined } | undefined} */
  let lost;
  /** @type {Route[]} */
  const routes = [
    [
      'GET',
      /^\/id-token$/,
      ({ url, bearer }) => {
        if (bearer !== requestToken) return { status: 401, body: 'Unauthorized' };
        const aud = url.searchParams.get('audience') ?? 'https://github.com/acme';
        const claims = {
          iss: 'https://token.actions.githubusercontent.com',
          sub: 'repo:acme/repo:ref:refs/heads/main',
          aud,
        };
        return { status: 200, body: { count: 1, value: ledger.give(fakeJwt(claims, ledger.expiry())) } };
      },
    ],
    ...awsRoutes(ledger),
    ...cloudRoutes(ledger),
    ...registryRoutes(ledger),
  ];

  /** @type {http.RequestListener} */
  const listener = async (incoming, outgoing) => {
    /** @type {VendorRequest} */
    const request = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: '',
      began: performance.now(),
      ended: 0,
    };
    requests.push(request);
    for await (const chunk of incoming) request.body += chunk;
    if (delay > 0) await pause(delay);
    const url = new URL(request.path, 'http://127.0.0.1');
    const fields = fieldsOf(request.body, request.headers['content-type']);
    const bearer = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1];
    const route = routes.find(([method, path]) => method === request.method && path.test(url.pathname));
    const parts = (route?.[1].exec(url.pathname) ?? []).slice(1).map(decodeURIComponent);
    const fault = [...instead.values()].find(({ path }) => path.test(url.pathname))?.answer;
    /** @type {VendorAnswer | undefined} */
    let answer = fault ?? route?.[2]({ request, url, fields, bearer }, ...parts) ?? { status: 404, body: {} };
    request.ended = performance.now();
    if (lost?.path.test(url.pathname)) {
      answer = lost.answer;
      lost = undefined;
    }
    if (answer === undefined) {
      incoming.socket.destroy();
      return;
    }
    if (answer === 'never') return;
    const body = typeof answer.body === 'object' ? JSON.stringify(answer.body) : (answer.body ?? '');
    outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(body);
  };
  const server = identity === undefined ? http.createServer(listener) : https.createServer({ ...identity }, listener);
  await new Promise((/** @type {(value?: undefined) => void} */ resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;
  return {
    url,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requests,
    secrets: ledger.secrets,
    revoked: ledger.revoked,
    answerWith(path, answer) {
      if (answer === undefined) instead.delete(path.source);
      else instead.set(path.source, { path, answer });
    },
    loseAnswer(path, answer) {
      lost = { path, answer };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
