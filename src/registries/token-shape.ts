import type { Secret } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { isGitHubPackages, isNpmjs } from './hosts.js';
import type { RegistryUrl } from './registry-url.js';

/** The whole shape of what npm gives out, so that a UUID or a cut-off token is none. */
const NPM = /^npm_[A-Za-z0-9]{36}$/;
const GITHUB_FOR_PACKAGES = /^gh[ps]_/;

/** How the tokens begin that anything can be said of; a few more begin so, too, and are looked at in vain. */
export const BEGINNINGS = ['npm_', 'gh', 'github_pat_', 'gl', 'ey', 'cmVmd', 'dckr_', 'pypi-', 'ya29.'];
/** Their first letters: of a thousand tokens, few need to be held against each of them. */
const FIRST_LETTERS = 'ngecdpy';

/** The usual tokens have one of these beginnings, or are told by another mark: a UUID, and two of Azure. */
function isTelling(secret: string): boolean {
  return (
    (FIRST_LETTERS.includes(secret.charAt(0)) && BEGINNINGS.some((beginning) => secret.startsWith(beginning))) ||
    secret.charAt(8) === '-' ||
    secret.length === 52 ||
    secret.includes('AZDO')
  );
}

/** What a registry is sent as its secret. */
export function secretOf(credential: ResolvedRegistry['credential']): Secret | undefined {
  if (credential.kind === 'token') return credential.token;
  return credential.kind === 'basic' ? credential.password : undefined;
}

/**
 * Whether a registry's credential deserves a closer look (recognise.ts). That is a chunk of its own: the usual tokens
 * of the two usual registries, and those of no known shape, go without it.
 */
export function deservesLook({
  url,
  credential,
  obtained,
}: Pick<ResolvedRegistry, 'url' | 'credential' | 'obtained'>): boolean {
  const secret = obtained === undefined ? secretOf(credential)?.reveal() : undefined; // a vendor told all of its own
  return secret !== undefined && isTelling(secret) && !(credential.kind === 'token' && isUsual(secret, url));
}

/** Whether a token is what one of the two usual registries gives out. */
function isUsual(token: string, url: RegistryUrl): boolean {
  return (isNpmjs(url) && NPM.test(token)) || (isGitHubPackages(url) && GITHUB_FOR_PACKAGES.test(token));
}
