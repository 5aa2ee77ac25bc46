/**
 * GitHub's ID token service and the vendors' token exchanges on one loopback port, with the responses and errors of their
 * documentation, and registries that accept what was issued. Tests cannot reach the vendors themselves.
 *
 * Like a vendor, it checks the audience, the fields of the exchange, and the token of the step before.
 */
import http from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { awsRoutes } from './aws.mjs';
import { cloudRoutes } from './clouds.mjs';
import { createIssuedTokens } from './issued-tokens.mjs';
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
 * @property {string} url without a trailing slash
 * @property {Record<string, string>} env the variables of a job that may request ID tokens
 * @property {VendorRequest[]} requests in the order of their arrival
 * @property {string[]} secrets everything that was issued so far
 * @property {string[]} revoked
 * @property {(path: RegExp, answer: VendorAnswer | undefined) => void} answerWith the response to requests for a path
 *   from now on; undefined for the usual one again
 * @property {(path: RegExp, answer?: VendorAnswer) => void} loseAnswer lets the next request for a path
 *   succeed, but sends this response; without one, the connection is closed
 * @property {() => Promise<void>} close
 *
 * @typedef {object} RouteContext what a route gets
 * @property {VendorRequest} request
 * @property {URL} url
 * @property {Record<string, string>} fields of a form or of JSON
 * @property {string | undefined} bearer
 *
 * @typedef {[method: string, path: RegExp, answer: (context: RouteContext, ...parts: string[]) => VendorAnswer]} Route
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
 * @param {number} [options.lifetime] of everything that is issued, in seconds
 * @param {number} [options.delay] before each response, in milliseconds
 * @param {string} [options.subject] the `sub` claim of ID tokens
 * @param {{ key: string, cert: string }} [options.identity] with it, https
 * @returns {Promise<Vendors>}
 */
export async function startVendors({
  lifetime = 3600,
  delay = 0,
  subject = 'repo:acme/repo:ref:refs/heads/main',
  identity,
} = {}) {
  const requestToken = `fake-request-token-${randomPart()}`;
  const issued = createIssuedTokens(lifetime);
  issued.secrets.push(requestToken);
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
          sub: subject,
          repository: 'acme/repo',
          aud,
        };
        return { status: 200, body: { count: 1, value: issued.issue(fakeJwt(claims, issued.expiry())) } };
      },
    ],
    ...awsRoutes(issued),
    ...cloudRoutes(issued),
    ...registryRoutes(issued),
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
    secrets: issued.secrets,
    revoked: issued.revoked,
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
