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
import { repeatsSecret, type Secret } from '../credentials/secret.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import type { HttpRequest, HttpResponse } from '../network/http.js';
import { forEachAtATime } from '../network/network.js';
import type { ProjectPackage } from '../project/publishable.js';
import type { PendingRegistry, ResolvedRegistry } from '../registries/registry.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { type ExchangeContext, type IssuedCredential, isoTime, requestFromVendor } from './exchange.js';
import { expiryOn, jsonBody, jsonObject, readToken, unexpectedResponse } from './response.js';
import type { Publishing } from './trusted-publishing-checks.js';
import { reportGranted, reportRefused } from './trusted-publishing-report.js';

const NPM = 'npm';

/** A package for which npm issued a token. */
export interface GrantedPackage {
  readonly name: string;
  readonly token: Secret;
  readonly project: ProjectPackage;
  /** Milliseconds since 1970; undefined if npm does not say. */
  readonly expires: number | undefined;
  /** The ID token, for its claims. */
  readonly idToken: string;
}

/** A package that npm refused. */
export interface RefusedPackage {
  readonly project: ProjectPackage;
  readonly refusal: Refusal;
}

/**
 * Does the exchange of trusted publishing for each package of a registry, and reports what came of it.
 *
 * @param context its `idToken` fetches a new token at each call
 * @param server GITHUB_SERVER_URL
 * @returns the registry with the tokens to be written, if any
 */
export async function obtainPublishTokens(
  registry: PendingRegistry,
  { packages, writesTokens }: Publishing,
  context: ExchangeContext,
  server: string,
  diagnostics: Diagnostics,
): Promise<ResolvedRegistry> {
  const { url, origin } = registry;
  const granted: GrantedPackage[] = [];
  const refused: RefusedPackage[] = [];
  const faults: UserError[] = [];
  const exchangeOne = async (project: ProjectPackage) => {
    if (faults.length > 0) return; // the next package would fare no better
    try {
      const { credential, expires, idToken } = await exchange(project.name, url, context);
      if (credential.kind === 'token')
        granted.push({ name: project.name, token: credential.token, project, expires, idToken });
    } catch (error) {
      if (error instanceof Refusal) refused.push({ project, refusal: error });
      else if (error instanceof UserError) faults.push(error);
      else throw error;
    }
  };
  await forEachAtATime(packages, exchangeOne);
  const order = packages.map(({ name }) => name);
  granted.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  refused.sort((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  reportGranted(granted, server, diagnostics);
  await reportRefused(refused, { origin, url, server, send: context.send, diagnostics });
  // The first ones under way fail alike.
  for (const text of new Set(faults.map(({ message }) => message))) {
    const fault = faults.find(({ message }) => message === text);
    if (fault !== undefined) diagnostics.add(fault.diagnostic);
  }
  const [first] = granted;
  if (!writesTokens || first === undefined) {
    // Package managers prefer the token of an earlier use of this action to the one that they obtain.
    const packageTokens = packages.map(({ name }) => ({ name, token: undefined }));
    return { ...registry, credential: { kind: 'none' }, packageTokens };
  }
  const expires = granted.flatMap((one) => one.expires ?? []);
  return {
    ...registry,
    credential: { kind: 'token', token: first.token },
    packageTokens: granted.map(({ name, token }) => ({ name, token })),
    obtained: {
      endpoint: '',
      expires: isoTime(expires.length === 0 ? undefined : Math.min(...expires)),
      revocable: false,
      shortLived: true,
      digest: '',
    },
  };
}

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
    [],
    {
      ...context,
      async send(request) {
        const received = await context.send(request);
        if (isRefusal(received, context.origin)) throw new Refusal(idToken, received);
        return received;
      },
    },
    'Run the job again later, or list fewer packages in `packages`.',
  );
  const { token, expires } = jsonBody(answer, NPM, context.origin);
  return {
    credential: { kind: 'token', token: readToken(token, 'token', NPM, context) },
    expires: expiryOn(expires),
    idToken,
  };
}

/** The audience of the ID token. */
export function audienceOf(url: RegistryUrl): string {
  return `npm:${new URL(url).hostname}`;
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
    url: new URL(`/-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`, url).href,
    headers: { authorization: `Bearer ${idToken}`, accept: 'application/json', 'npm-command': 'publish' },
    body: '',
  };
}

const MAX_EXPLANATION_LENGTH = 200;

/**
 * The `message` or `error` of an answer, in one line of plain text. Words that could be a token are left out, and the whole
 * text if it repeats part of what was sent.
 */
function explanationIn(body: string, sent: string): string {
  const { message, error } = jsonObject(body) ?? {};
  const text = [message, error].find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? '';
  const line = text
    .slice(0, 4 * MAX_EXPLANATION_LENGTH)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/[A-Za-z0-9_.+/=-]{31,}/g, '...')
    .replace(/ {2,}/g, ' ')
    .trim();
  const short = line.length > MAX_EXPLANATION_LENGTH ? `${line.slice(0, MAX_EXPLANATION_LENGTH)}...` : line;
  return repeatsSecret(short, [sent]) ? '' : short;
}
