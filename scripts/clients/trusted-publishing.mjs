/**
 * GitHub's endpoint for ID tokens and a registry that trusts them, in one server on loopback: as much of both as a
 * publish by trusted publishing asks for.
 */
import { createServer } from 'node:http';

const EXCHANGE = '/-/npm/v1/oidc/token/exchange/package/';
/** Clients look into the ID token, to see whether the repository is public; of a private one there is no provenance. */
const CLAIMS = { repository_visibility: 'private', exp: 4_000_000_000 };
const ID_TOKEN = ['{"alg":"none"}', JSON.stringify(CLAIMS), 'signature']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');
const REQUEST_TOKEN = 'fake-token-to-ask-for-an-id-token';
const PUBLISH_TOKEN = 'npm_fakeTokenThatTheExchangeGave';

/**
 * @typedef {object} TrustingRegistry
 * @property {string} url
 * @property {Record<string, string>} environment what the runner sets in a job that may ask for ID tokens
 * @property {(what: { trusts: boolean }) => void} begin forgets what was asked so far
 * @property {string[]} asked each request that matters, in words, live
 * @property {() => Promise<void>} close
 *
 * @returns {Promise<TrustingRegistry>}
 */
export async function startTrustingRegistry() {
  /** @type {string[]} */
  const asked = [];
  let trusting = true;
  const words = { [`Bearer ${REQUEST_TOKEN}`]: 'request token', [`Bearer ${ID_TOKEN}`]: 'ID token' };
  Object.assign(words, { [`Bearer ${PUBLISH_TOKEN}`]: 'exchanged token' });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const authorization = request.headers.authorization;
    const by = authorization === undefined ? 'nothing' : (words[authorization] ?? authorization);
    const answer = (/** @type {number} */ status, /** @type {object} */ body) => {
      request.resume();
      request.once('end', () => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    };
    const path = decodeURIComponent(pathname);
    if (path === '/id-token') {
      const audience = searchParams.get('audience')?.replace(/:\d+$/, ''); // yarn names the port, too
      asked.push(`ID token for ${audience} by ${by}`);
      return answer(200, { value: ID_TOKEN });
    }
    if (path.startsWith(EXCHANGE)) {
      asked.push(`exchange for ${path.slice(EXCHANGE.length)} by ${by}`);
      return trusting ? answer(201, { token: PUBLISH_TOKEN }) : answer(404, { message: 'no trusted publisher' });
    }
    if (request.method === 'PUT') {
      asked.push(`publish ${path.slice(1)} by ${by}`);
      return authorization === `Bearer ${PUBLISH_TOKEN}` ? answer(201, { ok: true }) : answer(401, {});
    }
    return answer(404, {});
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
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    asked,
    begin({ trusts }) {
      trusting = trusts;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
