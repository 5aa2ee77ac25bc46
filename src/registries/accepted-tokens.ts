/**
 * What a credential's public shape says about it, without asking anybody. Nothing here is certain: vendors may change
 * their shapes and registries what they accept, so all of it but an expiry is a warning.
 */

import { expiryOf, isJwt } from '../credentials/expiry.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { isNpmjs } from './hosts.js';
import type { RegistryUrl } from './registry-url.js';
import { secretOf } from './token-shape.js';
import { hostedVendorOf, type Vendor, vendorOf } from './vendors.js';

/** Under this many seconds a job is likely to outlive its token. */
const SOON = 10 * 60;

/** Kinds of tokens that are told by their shape. */
type Kind =
  | 'npm'
  | 'classic'
  | 'github'
  | 'fine-grained'
  | 'refresh'
  | 'gitlab'
  | 'jfrog'
  | 'azure'
  | 'google'
  | 'docker'
  | 'pypi'
  | 'jwt';

/**
 * The shapes, the telling ones first. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of
 * 2021-09-23 (`npm_`); docs.github.com "GitHub's token formats" (`ghs_` holds a JWT since 2026, so length and dots say
 * nothing); docs.gitlab.com "Token prefixes"; JFrog's "Identity tokens" (`cmVmd`); Microsoft's "Personal access tokens"
 * (84 characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`; PyPI's `pypi-`.
 */
const SHAPES: ReadonlyArray<readonly [kind: Kind, shape: RegExp, words: string]> = [
  ['npm', /^npm_/, 'a token of npm'],
  ['classic', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a classic token of npm (a UUID)'],
  ['fine-grained', /^github_pat_/, 'a fine-grained personal access token of GitHub'],
  ['refresh', /^ghr_/, 'a refresh token of GitHub'],
  ['github', /^gh[opsu]_/, 'a token of GitHub'],
  ['gitlab', /^gl(?:pat|dt|cbt|rt|ptt|oas|soat|agent|imt|ft|ffct)-/, 'a token of GitLab'],
  ['jfrog', /^cmVmd[A-Za-z0-9]{59}$/, 'a reference token of JFrog'],
  ['azure', /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/, 'a personal access token of Azure DevOps'],
  ['google', /^ya29\./, 'an access token of Google'],
  ['docker', /^dckr_/, 'a token of Docker Hub'],
  ['pypi', /^pypi-/, 'a token of PyPI'],
];

/** What a vendor's registry takes: its own tokens only. */
interface Wanted {
  readonly accepts: readonly Kind[];
  readonly cure: string;
}

const WANTED: Partial<Record<Vendor, Wanted>> = {
  npmjs: {
    accepts: ['npm'],
    cure: 'npm wants a granular access token, which begins with `npm_`: check which secret is meant.',
  },
  github: {
    accepts: ['github'],
    cure:
      'GitHub Packages wants `${{ github.token }}` in a job with `permissions: packages: read`, or a classic personal ' +
      'access token with `read:packages`.',
  },
  gitlab: {
    accepts: ['gitlab', 'jwt'],
    cure: 'GitLab wants a personal, group, project or deploy token that may read its package registry.',
  },
  azure: {
    accepts: ['azure', 'jwt'],
    cure: 'Azure Artifacts wants a personal access token with Packaging (read), given as `password` with any `username`.',
  },
  codeartifact: {
    accepts: ['jwt'],
    cure: 'CodeArtifact wants what `aws codeartifact get-authorization-token` answers.',
  },
  artifactory: {
    accepts: ['jfrog', 'jwt'],
    cure: 'Artifactory wants an access, identity or reference token of its own.',
  },
  google: {
    accepts: ['google', 'jwt'],
    cure: 'Artifact Registry wants an access token of Google, such as `gcloud auth print-access-token` answers.',
  },
};

/** Only vendors' own hosts: what another host accepts is its own affair, and GitLab is told by its path. */
function wantedBy(url: RegistryUrl): Wanted | undefined {
  const family = hostedVendorOf(url) ?? (vendorOf(url) === 'gitlab' ? 'gitlab' : undefined);
  return family && WANTED[family];
}

/**
 * Says of each credential what its shape gives away: that the registry will not take it, or that it has expired.
 *
 * @param now seconds since 1970
 * @param diagnostics gets a warning for each; no part of a token stands in one
 * @throws UserError `token-expired`
 */
export function recogniseCredentials(
  registries: readonly ResolvedRegistry[],
  now: number,
  diagnostics: Diagnostic[],
): void {
  for (const registry of registries) {
    const secret = secretOf(registry.credential)?.reveal();
    if (secret === undefined) continue;
    tellExpiry(registry, expiryOf(secret), now, diagnostics);
    const text = misfit(registry, secret);
    if (text !== undefined)
      diagnostics.push({ level: 'warning', slug: 'token-kind', text: `${registry.origin}: ${text}` });
  }
}

function tellExpiry(
  { origin, url }: ResolvedRegistry,
  expiry: number | undefined,
  now: number,
  diagnostics: Diagnostic[],
): void {
  if (expiry === undefined || expiry - now >= SOON) return;
  const cure = 'Get a new one in each job, shortly before this step.';
  if (expiry <= now) {
    throw new UserError('token-expired', `${origin}: the token for ${url} expired ${span(now - expiry)} ago.`, cure);
  }
  diagnostics.push({
    level: 'warning',
    slug: 'token-expires-soon',
    text: `${origin}: the token for ${url} expires in ${span(expiry - now)}. ${cure}`,
  });
}

/** A span of time in the largest unit that it has two of. */
function span(seconds: number): string {
  const units = [
    [86_400, 'days'],
    [3600, 'hours'],
    [60, 'minutes'],
  ] as const;
  const [length, name] = units.find(([length]) => seconds >= 2 * length) ?? [1, 'seconds'];
  return `${Math.floor(seconds / length)} ${name}`;
}

/** Why a registry will not take a secret, and what it wants instead; undefined if nothing tells. */
function misfit({ url, credential }: ResolvedRegistry, secret: string): string | undefined {
  const wanted = wantedBy(url);
  const [kind, , words] = SHAPES.find(([, shape]) => shape.test(secret)) ?? (isJwt(secret) ? JWT : []);
  if (wanted === undefined || kind === undefined) return undefined;
  if (kind === 'azure' && wanted.accepts.includes(kind)) {
    return credential.kind === 'basic' ? undefined : `${words} is refused as a token. ${wanted.cure}`;
  }
  if (wanted.accepts.includes(kind)) return undefined;
  if (kind === 'classic' && isNpmjs(url)) {
    return `this has the shape of ${words}; npm revoked all of them in December 2025. ${wanted.cure}`;
  }
  const instead =
    kind === 'github' && isNpmjs(url)
      ? 'For GitHub Packages set `registry-url: https://npm.pkg.github.com`.'
      : kind === 'npm' && !isNpmjs(url)
        ? `It is for https://registry.npmjs.org. ${wanted.cure}`
        : wanted.cure;
  return `this has the shape of ${words}, which ${url} does not accept. ${instead}`;
}

const JWT = ['jwt', /^ey/, 'a JSON Web Token, such as an ID token'] as const;
