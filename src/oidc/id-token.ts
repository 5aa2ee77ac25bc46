/**
 * The workflow's ID token, without @actions/core.
 *
 * core's getIDToken takes its HTTP client along, and that undici: 471 KB of minified bundle for one GET, and 33 ms to
 * load it (measured with core 3.0 and ncc 0.45). It would also pass by the proxy, certificate and retry rules of
 * network/send.ts.
 *
 * Format: docs.github.com, "OpenID Connect reference", and @actions/core's oidc-utils.ts (read 2026-11): GET the URL in
 * ACTIONS_ID_TOKEN_REQUEST_URL with `audience` added, as bearer of ACTIONS_ID_TOKEN_REQUEST_TOKEN; the answer's `value`.
 */
import { type Environment, variable } from '../runner/environment.js';
import { ask, type ExchangeContext, jsonOf, tokenOf } from './answer.js';

const GITHUB = "GitHub's ID token service";

/**
 * Makes what asks for ID tokens. Each audience is asked for once.
 *
 * @param environment of a job that may ask for them: whether it may was settled before
 * @returns a function that throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export function idTokenSource(
  environment: Environment,
  context: Pick<ExchangeContext, 'send' | 'secrets' | 'now'>,
): (origin: string, audience: string | undefined) => Promise<string> {
  const url = variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '';
  const bearer = variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
  context.secrets.mask(bearer);
  const fetched = new Map<string | undefined, Promise<string>>();
  const fetchOne = async (origin: string, audience: string | undefined): Promise<string> => {
    const asker = { ...context, origin, idToken: () => Promise.reject(new Error('an ID token needs none')) };
    const answer = await ask(
      {
        method: 'GET',
        url: audience === undefined ? url : `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      },
      GITHUB,
      'Check that the job has `id-token: write`, and that the step runs while the job does.',
      asker,
    );
    const { value } = jsonOf(answer, GITHUB, origin);
    tokenOf(value, 'value', GITHUB, asker);
    return String(value);
  };
  return (origin, audience) => {
    const token = fetched.get(audience) ?? fetchOne(origin, audience);
    fetched.set(audience, token);
    return token;
  };
}
