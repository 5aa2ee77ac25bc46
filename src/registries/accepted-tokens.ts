/**
 * What the shape of a credential says about the registry that it is for. Nothing here sends a request, and vendors may
 * change what they issue or accept. So a mismatch is a warning, except on npm's public registry, where it would hand one vendor's token
 * to another, and where the token is sent unencrypted.
 */
import { secretOf } from '../credentials/credential.js';
import { MIN_TOKEN_LENGTH } from '../credentials/parse-credential.js';
import { expiryOf, type TokenKind, tokenKind } from '../credentials/token-shape.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from './registry.js';
import { isUnencrypted } from './registry-url.js';
import { hostedVendorOf, isNpmjs, type Vendor, vendorOf } from './vendors.js';

/** A job is likely to outlive a token that expires sooner, in seconds. */
const EXPIRES_SOON_SECONDS = 10 * 60;

interface Accepted {
  readonly kinds: readonly TokenKind[];
  readonly cure: string;
}

/** What a vendor's registry accepts: its own tokens only. */
const ACCEPTED: Partial<Record<Vendor, Accepted>> = {
  npmjs: {
    kinds: ['npm'],
    cure: 'npm accepts a granular access token, which starts with `npm_`. Check which secret is passed as `token`.',
  },
  github: {
    kinds: ['github'],
    cure:
      'GitHub Packages accepts `${{ github.token }}` in a job with `permissions: packages: read`, or a classic personal ' +
      'access token with `read:packages`.',
  },
  gitlab: {
    kinds: ['gitlab', 'jwt'],
    cure: 'GitLab accepts a personal, group, project or deploy token that may read its package registry.',
  },
  azure: {
    kinds: ['azure', 'jwt'],
    cure: 'Azure Artifacts accepts a personal access token with Packaging (read), given as `password` with any `username`.',
  },
  codeartifact: {
    kinds: ['jwt'],
    cure: 'CodeArtifact accepts the token that `aws codeartifact get-authorization-token` returns.',
  },
  artifactory: {
    kinds: ['jfrog', 'jwt'],
    cure: 'Artifactory accepts its own access, identity and reference tokens.',
  },
  google: {
    kinds: ['google', 'jwt'],
    cure: 'Artifact Registry accepts a Google access token, such as `gcloud auth print-access-token` prints.',
  },
};

/** Only vendors' own hosts: what another host accepts is its own affair. GitLab is recognized by its path. */
function acceptedBy(registry: ResolvedRegistry): Accepted | undefined {
  const vendor = hostedVendorOf(registry.url) ?? (vendorOf(registry.url) === 'gitlab' ? 'gitlab' : undefined);
  return vendor && ACCEPTED[vendor];
}

/**
 * Checks each given credential: whether it has expired, whether its registry accepts its kind, whether it would travel
 * unencrypted. No message contains a part of a token.
 *
 * @param now seconds since 1970
 */
export function checkCredentials(registries: readonly ResolvedRegistry[], now: number, diagnostics: Diagnostics): void {
  for (const registry of registries) {
    const secret = secretOf(registry.credential)?.reveal();
    if (secret === undefined) continue;
    checkExpiry(registry, expiryOf(secret), now, diagnostics);
    checkKind(registry, secret, diagnostics);
    checkEncryption(registry, secret, diagnostics);
  }
}

function checkExpiry(
  { origin, url }: ResolvedRegistry,
  expiry: number | undefined,
  now: number,
  diagnostics: Diagnostics,
): void {
  if (expiry === undefined || expiry - now >= EXPIRES_SOON_SECONDS) return;
  const cure = 'Get a new token in each job, shortly before this step.';
  if (expiry <= now) {
    diagnostics.error('token-expired', `${origin}: the token for ${url} expired ${duration(now - expiry)} ago.`, cure);
  } else {
    diagnostics.warning(
      'token-expires-soon',
      `${origin}: the token for ${url} expires in ${duration(expiry - now)}.`,
      cure,
    );
  }
}

/** A duration in the largest unit that gives at least two. */
function duration(seconds: number): string {
  const units = [
    [86_400, 'days'],
    [3600, 'hours'],
    [60, 'minutes'],
  ] as const;
  const [length, name] = units.find(([length]) => seconds >= 2 * length) ?? [1, 'seconds'];
  return `${Math.floor(seconds / length)} ${name}`;
}

function checkKind(registry: ResolvedRegistry, secret: string, diagnostics: Diagnostics): void {
  const { url, origin, credential } = registry;
  const accepted = acceptedBy(registry);
  const found = tokenKind(secret);
  if (accepted === undefined || found === undefined) return;
  if (found.kind === 'azure' && accepted.kinds.includes('azure') && credential.kind === 'token') {
    diagnostics.warning(
      'token-kind',
      `${origin}: ${url} refuses ${found.name} that is sent as a token.`,
      accepted.cure,
    );
    return;
  }
  if (accepted.kinds.includes(found.kind)) return;
  if (!isNpmjs(url)) {
    const own = found.kind === 'npm' ? ' It is for https://registry.npmjs.org.' : '';
    diagnostics.warning(
      'token-kind',
      `${origin}: the token has the shape of ${found.name}, which ${url} does not accept.${own}`,
      accepted.cure,
    );
  } else if (found.kind === 'npm-classic') {
    diagnostics.error(
      'token-kind',
      `${origin}: the token has the shape of ${found.name}. npm revoked all classic tokens in December 2025.`,
      accepted.cure,
      'If the token is for another registry, give the URL of that registry.',
    );
  } else {
    const github = found.kind === 'github' || found.kind === 'github-fine-grained';
    diagnostics.error(
      'token-wrong-registry',
      `${origin}: the token has the shape of ${found.name}, but it would be sent to npm's public registry.`,
      accepted.cure,
      ...(github ? ['For GitHub Packages, set `registry-url: https://npm.pkg.github.com`.'] : []),
    );
  }
}

/** Test registries may use plain http, but a real token must not be sent unencrypted. */
function checkEncryption({ url, origin }: ResolvedRegistry, secret: string, diagnostics: Diagnostics): void {
  if (!isUnencrypted(url)) return;
  const found = tokenKind(secret);
  if (found !== undefined) {
    diagnostics.error(
      'token-unencrypted',
      `${origin}: the token has the shape of ${found.name}, and ${url} would receive it unencrypted.`,
      'Use a test token, or https.',
    );
  } else if (secret.length >= MIN_TOKEN_LENGTH) {
    diagnostics.warning(
      'token-unencrypted',
      `${origin}: the credential for ${url} travels unencrypted.`,
      'Use it for a test registry in the network of this job only.',
    );
  }
}
