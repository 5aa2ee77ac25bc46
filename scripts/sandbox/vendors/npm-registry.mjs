/**
 * A stand-in for trusted publishing on npm's public registry, with GitHub's ID token service, on one loopback port.
 *
 * The responses follow npm's API reference, npm's documentation and the logs in public issues (read 2026-11): the exchange
 * returns a token for one package that is valid for an hour (201). It returns `package not found` (404) even if the trusted
 * publisher has another repository, workflow or environment. A token of a publisher that may only stage cannot publish
 * (403). An upload without a valid token gets 404. None of this was tested with npmjs itself.
 */
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { claimsOf, fakeJwt, randomPart } from './tokens.mjs';

const EXCHANGE = '/-/npm/v1/oidc/token/exchange/package/';
const STAGE = '/-/stage/package/';
const AN_HOUR = 3_600_000;

/**
 * @typedef {object} Publisher a trusted publisher, as in npm's form
 * @property {string} repository
 * @property {string} workflow the file name
 * @property {string} [environment]
 * @property {('publish' | 'stage')[]} [allowed] both unless given
 *
 * @typedef {object} RegistryPackage
 * @property {Publisher} [publisher]
 * @property {'html' | 'html-404' | 'redirect' | 'rate-limit' | 'server-error' | 'unauthorized' | 'no-token' | 'echo' | 'never'} [fault]
 *   the response of the exchange instead
 *
 * @typedef {object} RegistryRequest
 * @property {string} method
 * @property {string} path as sent, with the query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 * @property {number} atOnce how many requests were in progress when it arrived, including itself
 *
 * @typedef {object} NpmRegistry
 * @property {string} url with a final slash
 * @property {Record<string, string>} environment the variables of a job that may request ID tokens
 * @property {RegistryRequest[]} requests every request so far
 * @property {string[]} operations a description of each relevant request so far
 * @property {string[]} secrets every secret that was issued
 * @property {string[]} published the names of the packages that were published
 * @property {(what: { packages: Record<string, RegistryPackage>, claims?: Record<string, string>, stored?: string }) => void} begin
 *   sets the packages that exist, the claims of the run, and a stored token that may publish everything; clears `requests` and `operations`
 * @property {() => Promise<void>} close
 */

/** The trusted publisher that matches the default claims of the run. @type {Publisher} */
export const PUBLISHER = { repository: 'acme/repo', workflow: 'release.yml' };

/** @param {Record<string, string>} [more] */
const claimsOfRun = (more = {}) => ({
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/repo:ref:refs/heads/main',
  repository: 'acme/repo',
  repository_owner: 'acme',
  repository_visibility: 'private', // for a public one, clients create provenance, which needs further hosts
  workflow_ref: 'acme/repo/.github/workflows/release.yml@refs/heads/main',
  job_workflow_ref: 'acme/repo/.github/workflows/release.yml@refs/heads/main',
  ref: 'refs/heads/main',
  runner_environment: 'github-hosted',
  actor: 'somebody-else',
  ...more,
});

/** @param {Publisher} publisher @param {Record<string, unknown>} claims */
function fits({ repository, workflow, environment }, claims) {
  const file = /\/([^/@]+)@/.exec(String(claims['workflow_ref']))?.[1];
  return (
    repository === claims['repository'] &&
    workflow === file &&
    (environment === undefined || environment === claims['environment'])
  );
}

/**
 * @param {{ delay?: number }} [options] milliseconds before each response of the exchange
 * @returns {Promise<NpmRegistry>}
 */
export async function startNpmRegistry({ delay = 0 } = {}) {
  const requestToken = `fake-request-token-${randomPart()}`;
  /** @type {Record<string, RegistryPackage>} */
  let packages = {};
  /** @type {Record<string, string> | undefined} */
  let claims;
  let stored = '';
  /** @type {Map<string, { name: string, allowed: string[] }>} by token */
  const tokens = new Map();
  /** @type {Map<string, string>} description of each secret */
  const words = new Map([[requestToken, 'request token']]);
  /** @type {RegistryRequest[]} */
  const requests = [];
  /** @type {string[]} */
  const operations = [];
  /** @type {string[]} */
  const published = [];
  const secrets = [requestToken];
  let underWay = 0;

  /** @param {string} secret @param {string} word */
  const give = (secret, word) => {
    secrets.push(secret);
    words.set(secret, word);
    return secret;
  };

  /** @param {string} name @param {string} bearer */
  const exchange = (name, bearer) => {
    const found = packages[name];
    const notFound = { status: 404, body: { message: 'OIDC token exchange error - package not found' } };
    switch (found?.fault) {
      case 'html':
        return { status: 200, body: '<html>fake-body</html>', type: 'text/html' };
      case 'html-404':
        return { status: 404, body: '<html>fake-body</html>', type: 'text/html' };
      case 'redirect':
        return { status: 302, body: '', headers: { location: 'http://127.0.0.1:9/fake-body' } };
      case 'rate-limit':
        return { status: 429, body: { message: 'Too many requests' }, headers: { 'retry-after': '60' } };
      case 'server-error':
        return { status: 503, body: { message: 'fake-body' } };
      case 'unauthorized':
        return { status: 401, body: { message: 'OIDC token exchange error - unauthorized' } };
      case 'no-token':
        return { status: 201, body: { token_type: 'oidc' } };
      case 'echo':
        return { status: 404, body: { message: `no publisher for ${bearer}\n::error::fake-body`, error: bearer } };
      default:
    }
    const id = claimsOf(bearer);
    if (words.get(bearer) !== 'ID token' || !/^npm:127\.0\.0\.1(:\d+)?$/.test(String(id?.['aud'])))
      return { status: 401, body: { message: 'OIDC token exchange error - unauthorized' } };
    if (found?.publisher === undefined || !fits(found.publisher, id ?? {})) return notFound;
    const token = give(`npm_fake${randomPart()}${randomPart()}`.slice(0, 40), `token for ${name}`);
    tokens.set(token, { name, allowed: found.publisher.allowed ?? ['publish', 'stage'] });
    const now = Date.now();
    const times = { created: new Date(now).toISOString(), expires: new Date(now + AN_HOUR).toISOString() };
    return { status: 201, body: { token_type: 'oidc', token, ...times } };
  };

  /** @param {'publish' | 'stage'} action @param {string} name @param {string} bearer */
  const upload = (action, name, bearer) => {
    if (bearer !== '' && bearer === stored) {
      published.push(name);
      return { status: 201, body: { ok: true, success: true } };
    }
    const token = tokens.get(bearer);
    if (token?.name !== name) return { status: 404, body: { error: 'Not found' } };
    if (!token.allowed.includes(action))
      return { status: 403, body: { error: 'OIDC permission denied for this action' } };
    published.push(name);
    return { status: 201, body: { ok: true, success: true, stageId: 'fake-stage' } };
  };

  /** @param {string} method @param {URL} url @param {string} bearer @param {string} by */
  const answerTo = (method, { pathname, searchParams }, bearer, by) => {
    const path = decodeURIComponent(pathname);
    if (path === '/id-token') {
      const audience = searchParams.get('audience') ?? '';
      operations.push(`ID token for ${audience.replace(/:\d+$/, '')} by ${by}`); // Yarn includes the port
      if (bearer !== requestToken) return { status: 401, body: 'Unauthorized' };
      const value = give(
        fakeJwt({ ...claimsOfRun(claims), aud: audience }, new Date(Date.now() + 300_000)),
        'ID token',
      );
      return { status: 200, body: { count: 1, value } };
    }
    if (method === 'POST' && path.startsWith(EXCHANGE)) {
      const name = path.slice(EXCHANGE.length);
      operations.push(`exchange for ${name} by ${by}`);
      return packages[name]?.fault === 'never' ? undefined : exchange(name, bearer);
    }
    if (method === 'POST' && path.startsWith(STAGE)) {
      operations.push(`stage ${path.slice(STAGE.length)} by ${by}`);
      return upload('stage', path.slice(STAGE.length), bearer);
    }
    if (method === 'PUT') {
      operations.push(`publish ${path.slice(1)} by ${by}`);
      return upload('publish', path.slice(1), bearer);
    }
    const name = path.slice(1);
    if (method !== 'GET' || packages[name] === undefined) return { status: 404, body: { error: 'Not found' } };
    const versions = { '0.0.1': { name, version: '0.0.1', dist: { tarball: 'http://127.0.0.1:9/x.tgz' } } };
    return { status: 200, body: { name, 'dist-tags': { latest: '0.0.1' }, versions } };
  };

  const server = createServer(async (incoming, outgoing) => {
    underWay += 1;
    outgoing.once('close', () => {
      underWay -= 1;
    });
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: '', atOnce: underWay };
    requests.push(request);
    for await (const chunk of incoming) request.body += chunk;
    const bearer = headers.authorization?.replace(/^Bearer /, '') ?? '';
    const by = bearer === '' ? 'nothing' : (words.get(bearer) ?? bearer);
    const answer = answerTo(method, new URL(path, 'http://127.0.0.1'), bearer, by);
    if (answer === undefined) return; // never
    if (delay > 0) await pause(delay);
    const { status, body, type = 'application/json', headers: more = {} } = /** @type {any} */ (answer);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    outgoing.writeHead(status, { 'content-type': type, ...more }).end(text);
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requests,
    operations,
    secrets,
    published,
    begin(what) {
      packages = what.packages;
      claims = what.claims;
      stored = what.stored ?? '';
      if (stored !== '') words.set(stored, 'stored token');
      for (const list of [requests, operations, published]) list.length = 0;
      secrets.length = 1; // the request token stays
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
