import type { OidcProvider } from '../credentials/oidc-providers.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { hostAndPath, isLoopback, type RegistryUrl } from './registry-url.js';

/** What the URL of a CodeArtifact repository says. */
export interface CodeArtifactRepository {
  readonly domain: string;
  /** The account that owns the domain. */
  readonly owner: string;
  readonly region: string;
  /** `amazonaws.com`, or that of another partition. */
  readonly suffix: string;
}

/**
 * Reads `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/` and its dual-stack form
 * (`….d.codeartifact.REGION.on.aws`): docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the login
 * command" (read 2026-11).
 */
export function codeArtifactRepository(url: RegistryUrl): CodeArtifactRepository | undefined {
  const { host, path } = hostAndPath(url);
  const match =
    /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})\.d\.codeartifact\.([a-z]{2}(?:-[a-z]+)+-\d)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/.exec(
      host,
    );
  if (match === null || !/^\/npm\/[^/]+\/$/.test(path)) return undefined;
  const [, domain = '', owner = '', region = '', suffix = ''] = match;
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
  const isTrusted = host === 'packages.buildkite.com' || isLoopback(host.replace(/:\d+$/, ''));
  return isTrusted && slugs !== undefined ? `https://packages.buildkite.com${slugs}` : undefined;
}

/** The base URL of a JFrog platform: beside `/artifactory/` in the URL of a repository, or the root of the host. */
export function jfrogPlatform(url: RegistryUrl): string {
  const at = url.indexOf('/artifactory/');
  return at > 0 ? url.slice(0, at) : new URL(url).origin;
}

/**
 * Checks that the URL of a registry says what the vendor's exchange needs to know.
 *
 * @returns whether it does; otherwise that is reported
 */
export function requireVendorUrl(
  provider: OidcProvider,
  url: RegistryUrl,
  where: string,
  diagnostics: Diagnostics,
): boolean {
  const report = (shape: string) => {
    diagnostics.error(
      'oidc-registry',
      `${where}: ${url} is not the URL of a registry for \`oidc: ${provider}\`.`,
      `It looks like \`${shape}\`.`,
    );
    return false;
  };
  if (provider === 'aws-codeartifact' && codeArtifactRepository(url) === undefined) {
    return report('https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/');
  }
  if (provider === 'buildkite' && buildkiteAudience(url) === undefined) {
    return report('https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/');
  }
  return true;
}
