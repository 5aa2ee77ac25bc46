import { isGitHubPackages, isNpmjs } from '../registry-hosts.js';
import type { RegistryUrl } from '../registry-url.js';
import type { Secret } from '../secret.js';
import type { SettledRegistry } from './settle.js';

/** The whole shape of what npm gives out, so that a UUID or a cut-off token is none. */
const NPM = /^npm_[A-Za-z0-9]{36}$/;
const GITHUB_FOR_PACKAGES = /^gh[ps]_/;

/** How the tokens begin that anything can be said of, and two of Azure that are told by another mark. */
const TELLING =
  /^(?:npm_|gh[a-z]_|github_pat_|gl[a-z]{2,5}-|ey|cmVmd|dckr_|pypi-|ya29\.|[0-9a-f]{8}-)|AZDO|^[a-z2-7]{52}$/;

/** What a registry is sent as its secret. */
export function secretOf(credential: SettledRegistry['credential']): Secret | undefined {
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
}: {
  url: RegistryUrl;
  credential: SettledRegistry['credential'];
}): boolean {
  const secret = secretOf(credential)?.reveal();
  if (secret === undefined) return false;
  if (
    credential.kind === 'token' &&
    (isNpmjs(url) ? NPM : isGitHubPackages(url) ? GITHUB_FOR_PACKAGES : NEVER).test(secret)
  )
    return false;
  return TELLING.test(secret);
}

const NEVER = /^(?!)/;
