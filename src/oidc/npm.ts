/**
 * npm's trusted publishing: the ID token is exchanged for a token that can publish one package.
 *
 * Read 2026-11: npm 11.21 (lib/utils/oidc.js), pnpm 11.28 (releasing/commands, publish/oidc) and Yarn 4.18
 * (npmHttpUtils); npm registry API, "Exchange OIDC id_token for npm registry token" (201 with `token` and `expires`; the
 * token lives "typically 1 hour"); npm docs, "Trusted publishing for npm packages".
 *
 * - npm takes the path from the root of the registry's host, and names the host without its port in the audience.
 * - A refusal says little: `package not found` also if the trusted publisher names another repository or workflow.
 * - No call is documented that revokes such a token.
 */
import type { HttpRequest, HttpResponse } from '../network/http.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { jsonObject, repeatsSecret } from './error-code.js';
import {
  type ExchangeContext,
  expiryOn,
  type IssuedCredential,
  jsonBody,
  readToken,
  requestFromVendor,
  unexpectedResponse,
} from './exchange.js';

const NPM = 'npm';

/** The registry does not accept the ID token for a package. */
export class Refusal extends Error {
  /** The ID token that was refused. */
  readonly idToken: string;
  readonly status: number;
  /** npm's own explanation, in one line; empty if there is none that can be shown. */
  readonly explanation: string;

  constructor(idToken: string, { status, body }: HttpResponse) {
    super(`HTTP ${status}`);
    this.idToken = idToken;
    this.status = status;
    this.explanation = explanationIn(body, idToken);
  }
}

/** The audience of the ID token. */
export function audienceOf(url: RegistryUrl): string {
  return `npm:${new URL(url).hostname}`;
}

/** The path segment of a package, as npm writes it. */
export function escapedName(name: string): string {
  return name.replace('/', '%2f');
}

/**
 * Exchanges a fresh ID token for a token that can publish a package.
 *
 * @param context its `idToken` fetches a new token at each call
 * @returns the token, and the claims of the ID token
 * @throws Refusal if the registry says no; UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export async function exchange(
  name: string,
  url: RegistryUrl,
  context: ExchangeContext,
): Promise<IssuedCredential & { readonly idToken: string }> {
  const idToken = await context.idToken(audienceOf(url));
  const answer = await requestFromVendor(
    exchangeRequest(name, url, idToken),
    NPM,
    ['npm limits the number of requests. Run the job again later, or list fewer packages in `packages`.'],
    {
      ...context,
      async send(request) {
        const received = await context.send(request);
        if (isRefusal(received, context.origin)) throw new Refusal(idToken, received);
        return received;
      },
    },
  );
  const { token, expires } = jsonBody(answer, NPM, context.origin);
  return {
    credential: { kind: 'token', token: readToken(token, 'token', NPM, context) },
    expires: expiryOn(expires),
    idToken,
  };
}

/** Whether an answer is npm's refusal. @throws UserError `oidc-answer` for the page of a proxy or portal */
function isRefusal({ status, headers }: HttpResponse, origin: string): boolean {
  if (status < 400 || status >= 500 || status === 407 || status === 429) return false;
  if (headers['content-type']?.includes('html')) throw unexpectedResponse(`an HTML page (HTTP ${status})`, NPM, origin);
  return true;
}

/** The request of npm's `publish`. */
export function exchangeRequest(name: string, url: RegistryUrl, idToken: string): HttpRequest {
  return {
    method: 'POST',
    url: new URL(`/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`, url).href,
    headers: { authorization: `Bearer ${idToken}`, accept: 'application/json', 'npm-command': 'publish' },
    body: '',
  };
}

const LONGEST_EXPLANATION = 200;

/**
 * The `message` or `error` of an answer, in one line of plain text. Words that could be a token are left out, and the whole
 * text if it repeats part of what was sent.
 */
function explanationIn(body: string, sent: string): string {
  const { message, error } = jsonObject(body) ?? {};
  const text = [message, error].find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? '';
  const line = text
    .slice(0, 4 * LONGEST_EXPLANATION)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/[A-Za-z0-9_.+/=-]{31,}/g, '...')
    .replace(/ {2,}/g, ' ')
    .trim();
  const short = line.length > LONGEST_EXPLANATION ? `${line.slice(0, LONGEST_EXPLANATION)}...` : line;
  return repeatsSecret(short, [sent]) ? '' : short;
}
