import type { OidcProvider } from '../credentials/oidc-providers.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { hostAndPath, type RegistryUrl } from './registry-url.js';
import { isChainguardLibraries, isHost } from './vendors.js';

/** What the URL of a CodeArtifact repository says. */
export interface CodeArtifactRepository {
  readonly domain: string;
  /** The account that owns the domain. */
  readonly owner: string;
  readonly region: string;
  /** `amazonaws.com`, or that of another partition. */
  readonly suffix: string;
}

const DOMAIN = String.raw`([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})`;
const REGION = String.raw`([a-z]{2}(?:-[a-z]+)+-\d)`;
const SUFFIX = String.raw`(amazonaws\.com(?:\.cn)?|on\.aws)`;

/** `DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/` */
const PUBLIC = new RegExp(String.raw`^${DOMAIN}\.d\.codeartifact\.${REGION}\.${SUFFIX}/npm/[^/]+/$`);

/** `vpce-ID.d.codeartifact.REGION.vpce.amazonaws.com/npm/d/DOMAIN-OWNER/REPOSITORY/` */
const VPC_ENDPOINT = new RegExp(
  String.raw`^vpce-[a-z0-9-]+\.d\.codeartifact\.${REGION}\.vpce\.${SUFFIX}/npm/d/${DOMAIN}/[^/]+/$`,
);

/**
 * Reads the URL of a CodeArtifact repository: the usual one, its dual-stack form (`on.aws`), or that of a VPC endpoint without
 * private DNS. Source: docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the login command" and
 * "Use CodeArtifact from a VPC" (read 2026-11).
 */
export function codeArtifactRepository(url: RegistryUrl): CodeArtifactRepository | undefined {
  const { host, path } = hostAndPath(url);
  const direct = PUBLIC.exec(host + path);
  if (direct !== null) {
    const [, domain = '', owner = '', region = '', suffix = ''] = direct;
    return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
  }
  const endpoint = VPC_ENDPOINT.exec(host + path);
  if (endpoint === null) return undefined;
  const [, region = '', suffix = '', domain = '', owner = ''] = endpoint;
  return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
}

/**
 * Reads `https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/`.
 *
 * @returns the audience that the registry expects of an ID token; undefined for another URL
 */
export function buildkiteAudience(url: RegistryUrl): string | undefined {
  const { host, path } = hostAndPath(url);
  const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
  return isHost(host, 'packages.buildkite.com') && slugs !== undefined
    ? `https://packages.buildkite.com${slugs}`
    : undefined;
}

/** The base URL of a JFrog platform: before `/artifactory/` in the URL of a repository, or the root of the host. */
export function jfrogPlatform(url: RegistryUrl): string {
  const at = url.indexOf('/artifactory/');
  return at > 0 ? url.slice(0, at) : new URL(url).origin;
}

/** What the URL of a registry has to be for a vendor's exchange, and an example. */
const REQUIRED: Partial<Record<OidcProvider, readonly [isValid: (url: RegistryUrl) => boolean, example: string]>> = {
  'aws-codeartifact': [
    (url) => codeArtifactRepository(url) !== undefined,
    'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
  ],
  buildkite: [
    (url) => buildkiteAudience(url) !== undefined,
    'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
  ],
  chainguard: [isChainguardLibraries, 'https://libraries.cgr.dev/javascript/'],
};

/**
 * Checks that the URL of a registry says what the vendor's exchange needs to know.
 *
 * @returns whether it does; otherwise that is reported
 */
export function requireOidcUrl(
  provider: OidcProvider,
  url: RegistryUrl,
  where: string,
  diagnostics: Diagnostics,
): boolean {
  const [isValid, example] = REQUIRED[provider] ?? [() => true, ''];
  if (isValid(url)) return true;
  diagnostics.error(
    'oidc-registry',
    `${where}: ${url} is not the URL of a registry for \`oidc: ${provider}\`.`,
    `It looks like \`${example}\`.`,
  );
  return false;
}
