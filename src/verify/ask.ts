import { authorizationHeader, type SentCredential, secretOf } from '../credentials/credential.js';
import { repeatsSecret } from '../credentials/secret.js';
import { type HttpRequest, NetworkError, type Send } from '../network/http.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { type Vendor, vendorOf } from '../registries/vendors.js';

/**
 * What the responses of a registry say about a credential.
 *
 * - `accepted`: the registry knows it; `user` is the name of its user, if the registry says so. It need not allow every
 *   package.
 * - `rejected`: the registry does not know it, or it has expired.
 * - `forbidden`: the registry refuses a package that the project's lockfile names.
 * - `unreachable`: there was no response, or only server errors.
 * - `unknown`: the responses fit a good credential and a bad one.
 */
export type Verdict =
  | { readonly result: 'accepted'; readonly user?: string }
  /** `saw` continues a sentence about the registry, such as "answered 401 to the request for @acme/lib". */
  | { readonly result: 'rejected' | 'unknown' | 'unreachable'; readonly saw: string }
  | { readonly result: 'forbidden'; readonly saw: string; readonly refusal?: Refusal };

/** The verdicts of the registries that were asked. */
export type Verdicts = ReadonlyMap<ResolvedRegistry, Verdict>;

/** A refusal that the registry explains, with known causes. */
export type Refusal = 'github-app-installation';

/** The package that a registry is asked for. */
export interface Probe {
  readonly name: string;
  /** Whether the project's lockfile names it. Otherwise no such package has been published. */
  readonly locked: boolean;
}

/** A registry, and the credential to check with it. */
export interface Check {
  readonly url: RegistryUrl;
  readonly credential: SentCredential;
  readonly probe: Probe;
}

/**
 * Asks one registry: for the name of the user; if that decides nothing, for a package; and if necessary for the package
 * without a credential. It never throws because of the network.
 */
export async function askRegistry({ url, credential, probe }: Check, send: Send): Promise<Verdict> {
  try {
    const whoami = await send(whoamiRequest(url, credential));
    const first = judgeWhoami(whoami.status, userName(whoami.body, credential), vendorOf(url));
    if (first !== undefined) return first;
    const { status, body } = await send(packageRequest(url, probe.name, credential));
    const verdict =
      judgePackage(status, body, probe) ??
      judgeDifference(status, (await send(packageRequest(url, probe.name))).status);
    return verdict.result === 'unknown' ? { ...verdict, saw: verdict.saw + whoamiHint(whoami.status) } : verdict;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    if (error.kind === 'too-large') return { result: 'unknown', saw: 'sent a response that is too large' };
    return { result: 'unreachable', saw: error.message };
  }
}

/** The request for the name of the user. */
export function whoamiRequest(url: RegistryUrl, credential: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: `${url}-/whoami`,
    headers: { accept: 'application/json', authorization: authorizationHeader(credential) },
  };
}

/**
 * The request for the metadata of a package, as npm sends it.
 *
 * @param credential undefined for an anonymous request
 */
export function packageRequest(url: RegistryUrl, name: string, credential?: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: url + name.replace('/', '%2f'),
    headers: {
      accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
      ...(credential === undefined ? {} : { authorization: authorizationHeader(credential) }),
    },
    ignoreBody: true,
  };
}

/** Line breaks, and characters that control a terminal. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const MAX_NAME_LENGTH = 100;

/** A shorter part of a secret in a name may be a coincidence: some tokens contain the name of their user. */
const MIN_HIDDEN_LENGTH = 16;

/**
 * Reads the name of the user from a response.
 *
 * @returns empty if it must not be printed, because it repeats a part of the secret; undefined if there is none, also if the
 *   registry sends the whole secret back as a name
 */
export function userName(body: string, credential: SentCredential): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const name = (value as { username?: unknown } | null)?.username;
  if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_NAME_LENGTH) return undefined;
  if (CONTROL_CHARACTER.test(name)) return undefined;
  const secret = secretOf(credential)?.reveal() ?? '';
  const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
  if (name.includes(secret) || name.includes(encoded)) return undefined;
  const isOwn = credential.kind === 'basic' && name.trim() === credential.username;
  return !isOwn && repeatsSecret(name, [secret, encoded], MIN_HIDDEN_LENGTH) ? '' : name.trim();
}

const isRefused = (status: number) => status === 401 || status === 403;
const isServed = (status: number) => status >= 200 && status < 300;

/**
 * Judges the response to `GET <registry>/-/whoami`.
 *
 * Only a user name proves anything: Verdaccio answers a bad token with 200 and `{}` (measured), and Nexus may answer
 * `anonymous`. A 401 is final only at npm's public registry, where semantic-release and others rely on it; elsewhere, good
 * credentials without a user, such as deploy and job tokens, may get it as well. Even npm has answered them with 403
 * (npm/cli#2190).
 *
 * @param user the user name in the response, if there is one
 * @returns undefined if that decides nothing
 */
export function judgeWhoami(status: number, user: string | undefined, vendor: Vendor): Verdict | undefined {
  if (isServed(status) && user !== undefined && user !== 'anonymous') {
    return user === '' ? { result: 'accepted' } : { result: 'accepted', user };
  }
  if (status === 401 && vendor === 'npmjs') return { result: 'rejected', saw: 'answered 401 to `whoami`' };
  return undefined; // also for 5xx, which some registries answer to requests that they do not support
}

/**
 * Judges the response to the request for a package, with the credential.
 *
 * A 403 for a package that does not exist may come from the registry's rules for names, so it decides nothing.
 *
 * @param body of a response that is not a success
 * @returns undefined if the same request without a credential may decide
 */
export function judgePackage(status: number, body: string, { name, locked }: Probe): Verdict | undefined {
  const request = locked ? `the request for ${name}` : 'a request for a package';
  if (status === 401) return { result: 'rejected', saw: `answered 401 to ${request}` };
  if (status === 403) {
    // "Permission installation not allowed to Read organization package" (actions/create-github-app-token#314)
    const isInstallation = /\binstallation not allowed\b/i.test(body);
    const saw = `answered 403${isInstallation ? ', "installation not allowed",' : ''} to ${request}`;
    if (!locked) return { result: 'unknown', saw };
    return { result: 'forbidden', saw, ...(isInstallation ? { refusal: 'github-app-installation' } : {}) };
  }
  if (status >= 500) return { result: 'unreachable', saw: `it answered ${status}` };
  if (isServed(status) || status === 404) return undefined;
  if (status >= 300 && status < 400) {
    return { result: 'unknown', saw: 'redirected the request to where a credential must not be sent' };
  }
  return { result: 'unknown', saw: `answered ${status} to ${request}` };
}

/**
 * Judges by the difference that the credential makes.
 *
 * A 404 alone says nothing: npm's public registry and GitLab answer it if the credential has no access
 * (npm/registry-issue-archive#36, npm/cli#6264). A credential that gets more than an anonymous request is known.
 *
 * @param status of the response with the credential: success, or 404
 * @param anonymous status of the response to the same request without a credential
 */
export function judgeDifference(status: number, anonymous: number): Verdict {
  if (isRefused(anonymous) || (isServed(status) && anonymous === 404)) return { result: 'accepted' };
  if (anonymous >= 500) {
    return { result: 'unknown', saw: `answered ${anonymous} to the same request without a credential` };
  }
  return {
    result: 'unknown',
    saw: isServed(status)
      ? 'serves its packages without a credential, so its answers prove nothing'
      : 'answers 404 with and without a credential',
  };
}

/** What a response to `whoami` suggests, for the message if nothing else decides either. */
export function whoamiHint(status: number): string {
  if (isServed(status))
    return '; to `whoami` it answered without a user name, which is how Verdaccio answers a bad token';
  return isRefused(status) ? `; to \`whoami\` it answered ${status}, as many registries answer a bad token` : '';
}
