/**
 * The workflow's ID token, without @actions/core; and what to check if a vendor rejects its subject.
 *
 * The getIDToken of @actions/core needs its HTTP client, and that needs undici: 977 KB of bundle for one GET request (core 3.0,
 * ncc 0.45). It would also ignore the proxies, certificates, time limits and retries of network/network.ts.
 *
 * Format: docs.github.com, "OpenID Connect reference", and @actions/core's oidc-utils.ts (read 2026-11): GET the URL in
 * ACTIONS_ID_TOKEN_REQUEST_URL with `audience` added, and ACTIONS_ID_TOKEN_REQUEST_TOKEN as bearer token; the token is `value`.
 */
import { claimsOf } from '../credentials/token-shape.js';
import { type Environment, variable } from '../runner/environment.js';
import { type ExchangeContext, requestFromVendor } from './exchange.js';
import { jsonBody, readToken } from './response.js';

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
  context.secrets.register(bearer);
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

/** How a vendor's trust policy names the subject. */
export interface SubjectRule {
  /** Where the subject is set, as a sentence that ends with its value: "The trust policy must allow". */
  readonly where: string;
  /** The value that the policy needs. @param subject the `sub` claim @param issuer the `iss` claim without `https://` */
  readonly value: (subject: string, issuer: string) => string;
}

/** OWNER@ID/REPO@ID, and the rest of an immutable subject. */
const IMMUTABLE = /^repo:[^/:]+@\d+\/[^/:]+@\d+:/;

/**
 * What to check if a vendor rejects the subject of the workflow. Since 2026-07-15 github.com has two forms of subject: with
 * names only, and with immutable IDs (docs.github.com, "Immutable subject claims", read 2026-11).
 *
 * @param idToken only its claims are shown, never the token
 * @returns one sentence per line
 */
export function subjectCure(idToken: string, { where, value }: SubjectRule): string[] {
  const claims = claimsOf(idToken) ?? {};
  const subject = printable(claims['sub']);
  const repository = /^[\w.-]+\/[\w.-]+$/.exec(String(claims['repository'] ?? ''))?.[0] ?? 'OWNER/REPO';
  const issuer = (printable(claims['iss']) ?? 'https://token.actions.githubusercontent.com').replace('https://', '');
  const ids = `\`gh api repos/${repository} --jq '{owner_id: .owner.id, repo_id: .id}'\``;
  if (subject === undefined) {
    return [
      `The subject is \`repo:OWNER/REPO:...\` or the immutable \`repo:OWNER@ID/REPO@ID:...\`. ${ids} prints the IDs.`,
    ];
  }
  const needed = `The \`sub\` claim of this run is \`${subject}\`. ${where} \`${value(subject, issuer)}\`.`;
  if (IMMUTABLE.test(subject)) {
    return [
      needed,
      'This is the immutable form, `repo:OWNER@ID/REPO@ID:...`, which github.com uses by default for repositories that were ' +
        'created, renamed or transferred after 2026-07-15. A policy for `repo:OWNER/REPO:...` does not match it.',
      `${ids} prints the IDs.`,
    ];
  }
  return [
    needed,
    'Repositories that were created, renamed or transferred after 2026-07-15, or that opted in, have the immutable form ' +
      'instead, `repo:OWNER@ID/REPO@ID:...`. A policy for that form does not match this run.',
    `${ids} prints the IDs.`,
  ];
}

/** A claim that can be shown on one line; undefined for anything else. */
function printable(claim: unknown): string | undefined {
  if (typeof claim !== 'string' || claim === '' || claim.length > 500) return undefined;
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/.test(claim) ? undefined : claim;
}
