/**
 * The workflow's ID token, without @actions/core.
 *
 * The getIDToken of @actions/core needs its HTTP client, and that needs undici: 977 KB of bundle for one GET request (core 3.0,
 * ncc 0.45). It would also ignore the proxies, certificates, time limits and retries of network/network.ts.
 *
 * Format: docs.github.com, "OpenID Connect reference", and @actions/core's oidc-utils.ts (read 2026-11): GET the URL in
 * ACTIONS_ID_TOKEN_REQUEST_URL with `audience` added, and ACTIONS_ID_TOKEN_REQUEST_TOKEN as bearer token; the token is `value`.
 */
import { type Environment, variable } from '../runner/environment.js';
import { type ExchangeContext, jsonBody, readToken, requestFromVendor } from './exchange.js';

const GITHUB = "GitHub's ID token service";

/**
 * Returns a function that requests ID tokens. Each audience is requested once.
 *
 * @param environment of a job that may request ID tokens, which was checked before
 * @returns a function that throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export function idTokenSource(
  environment: Environment,
  context: Pick<ExchangeContext, 'send' | 'secrets'>,
): (origin: string, audience: string | undefined) => Promise<string> {
  const url = variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '';
  const bearer = variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
  context.secrets.mask(bearer);
  const requestToken = async (origin: string, audience: string | undefined): Promise<string> => {
    const response = await requestFromVendor(
      {
        method: 'GET',
        url: audience === undefined ? url : `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      },
      GITHUB,
      ['Check that the job has the permission `id-token: write`.'],
      { ...context, origin },
    );
    const { value } = jsonBody(response, GITHUB, origin);
    readToken(value, 'value', GITHUB, { ...context, origin });
    return String(value);
  };
  const tokens = new Map<string | undefined, Promise<string>>();
  return (origin, audience) => {
    const token = tokens.get(audience) ?? requestToken(origin, audience);
    tokens.set(audience, token);
    return token;
  };
}
