import type { Vendor } from '../registries/vendors.js';

/**
 * What a registry's answers say of a credential.
 *
 * - `accepted`: the registry knows it; `user` as whom, if it said so. It need not open every package.
 * - `rejected`: the registry does not know it, or knows that it is over.
 * - `forbidden`: the registry refuses a package that the project's lock file names.
 * - `unreachable`: there was no answer, or none but the server's own faults.
 * - `unknown`: the answers fit a good credential and a bad one alike.
 */
export type Verdict =
  | { readonly word: 'accepted'; readonly user?: string }
  | { readonly word: 'rejected'; readonly saw: string }
  | { readonly word: 'forbidden'; readonly saw: string }
  | { readonly word: 'unreachable'; readonly saw: string }
  | { readonly word: 'unknown'; readonly saw: string };

/** The package that a registry is asked for. */
export interface Probe {
  readonly name: string;
  /** Whether the project's lock file names it. Else it is made up, and nobody has published it. */
  readonly locked: boolean;
}

const refusesAll = (status: number) => status === 401;
const refuses = (status: number) => status === 401 || status === 403;
const serves = (status: number) => status >= 200 && status < 300;

/**
 * Judges what `GET <registry>/-/whoami` was answered.
 *
 * Only a user name proves anything: Verdaccio answers 200 with `{}` to a bad token (measured), and Nexus may call
 * everybody `anonymous`. A 401 is final at npm's public registry only, where semantic-release and others rely on it;
 * elsewhere good credentials that belong to no user, such as deploy and job tokens, may get it too, and a 403 even
 * there (npm/cli#2190).
 *
 * @param user the user name in the answer, if there is one
 * @returns undefined if that decides nothing
 */
export function judgeWhoami(status: number, user: string | undefined, family: Vendor): Verdict | undefined {
  if (serves(status) && user !== undefined && user !== 'anonymous') return { word: 'accepted', user };
  if (refusesAll(status) && family === 'npmjs') return { word: 'rejected', saw: 'answered 401 to `whoami`' };
  return undefined; // also for 5xx, which some answer to what they do not know
}

/**
 * Judges what the request for a package was answered, with the credential.
 *
 * A 403 for a package that nobody published may come from a rule of the registry about names, so it decides nothing.
 *
 * @returns undefined if the same request without a credential may decide
 */
export function judgePackage(status: number, { name, locked }: Probe): Verdict | undefined {
  const question = locked ? `the request for ${name}` : `a request for a package`;
  if (refusesAll(status)) return { word: 'rejected', saw: `answered 401 to ${question}` };
  if (status === 403 && locked) return { word: 'forbidden', saw: `answered 403 to ${question}` };
  if (status >= 500) return { word: 'unreachable', saw: `it answered ${status}` };
  if (serves(status) || status === 404) return undefined;
  if (status >= 300 && status < 400) {
    return { word: 'unknown', saw: 'sent us elsewhere, where a credential must not follow' };
  }
  return { word: 'unknown', saw: `answered ${status} to ${question}` };
}

/**
 * Judges by the difference that the credential makes.
 *
 * A 404 alone says nothing: npm's public registry and GitLab give it to all who may not see a package
 * (npm/registry-issue-archive#36, npm/cli#6264). Where a stranger is refused and we are not, we are no stranger.
 *
 * @param status of the answer with the credential: served, or 404
 * @param stranger status of the answer to the same request without one
 */
export function judgeDifference(status: number, stranger: number): Verdict {
  if (refuses(stranger) || (serves(status) && stranger === 404)) return { word: 'accepted' };
  if (stranger >= 500) return { word: 'unknown', saw: `answered ${stranger} to the same request without a credential` };
  return {
    word: 'unknown',
    saw: serves(status)
      ? 'serves its packages to everybody, so its answers do not tell'
      : 'answers 404 with and without a credential',
  };
}

/** What an answer to `whoami` that decides nothing makes likely, to be said where nothing else decides either. */
export function hintOf(whoamiStatus: number): string {
  if (serves(whoamiStatus)) return '; to `whoami` it named no user, which is what Verdaccio says to a bad token';
  return refuses(whoamiStatus) ? `; to \`whoami\` it answered ${whoamiStatus}, as many do to a bad token` : '';
}
