import { hostAndPath, isLoopback, type NerfDart, nerfDart, type RegistryUrl } from './registry-url.js';

/** npm's public registry, the default of every package manager. */
export const NPMJS = 'https://registry.npmjs.org/' as RegistryUrl;

/** The vendor of a registry, where its URL shows it. Verdaccio and many others cannot be recognized. */
export type Vendor =
  | 'npmjs'
  | 'github'
  | 'gitlab'
  | 'azure'
  | 'codeartifact'
  | 'google'
  | 'artifactory'
  | 'cloudsmith'
  | 'buildkite'
  | 'chainguard'
  | 'nexus'
  | 'other';

const HOSTS: Readonly<Record<string, Vendor>> = {
  'registry.npmjs.org': 'npmjs',
  'npm.pkg.github.com': 'github',
  'pkgs.dev.azure.com': 'azure',
  'cloudsmith.io': 'cloudsmith',
  'cloudsmith.com': 'cloudsmith',
  'packages.buildkite.com': 'buildkite',
  'libraries.cgr.dev': 'chainguard',
};

const HOST_ENDINGS: readonly (readonly [string, Vendor])[] = [
  ['.pkgs.visualstudio.com', 'azure'],
  ['-npm.pkg.dev', 'google'],
  ['.jfrog.io', 'artifactory'],
  ['.cloudsmith.io', 'cloudsmith'],
  ['.cloudsmith.com', 'cloudsmith'],
];

const HOST_PATTERNS: readonly (readonly [RegExp, Vendor])[] = [
  [/^npm\.[^.]+\.ghe\.com$/, 'github'], // GitHub Enterprise Cloud with data residency
  [/\.codeartifact\.[a-z0-9-]+\.(?:vpce\.)?(amazonaws\.com(\.cn)?|on\.aws)$/, 'codeartifact'],
];

/** Paths of products that anybody may run on their own host. */
const PATHS: readonly (readonly [RegExp, Vendor])[] = [
  [/\/api\/v4\/(.+\/)?packages\/npm\/$/, 'gitlab'],
  [/\/_packaging\/[^/]+\/npm\/registry\/$/, 'azure'],
  [/\/api\/npm\/[^/]+\/$/, 'artifactory'],
  [/\/repository\/[^/]+\/$/, 'nexus'],
];

/** Whether a registry is npm's public one. */
export function isNpmjs(url: RegistryUrl): boolean {
  return url === NPMJS;
}

/**
 * Whether a registry is GitHub Packages: on github.com, on GHE.com, or on the GitHub Enterprise Server of the job.
 *
 * @param server GITHUB_SERVER_URL; Enterprise Server has its registry at `https://npm.HOST/`, or at
 *   `https://HOST/_registry/npm/` without subdomain isolation
 */
export function isGitHubPackages(url: RegistryUrl, server: string | undefined): boolean {
  if (hostedVendorOf(url) === 'github') return true;
  const serverHost = server !== undefined && URL.canParse(server) ? new URL(server).host : '';
  const { host, path } = hostAndPath(url);
  if (serverHost === '' || serverHost === 'github.com') return false;
  return host === `npm.${serverHost}` || (host === serverHost && path.startsWith('/_registry/npm/'));
}

/** Recognizes the vendor of a registry by the URLs of the vendors' setup pages. */
export function vendorOf(url: RegistryUrl): Vendor {
  const { path } = hostAndPath(url);
  return hostedVendorOf(url) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** The vendor that hosts a registry, by its host name alone; undefined for other hosts. */
export function hostedVendorOf(url: RegistryUrl): Vendor | undefined {
  const { host } = hostAndPath(url);
  if (Object.hasOwn(HOSTS, host)) return HOSTS[host];
  const [, vendor] =
    HOST_ENDINGS.find(([ending]) => host.endsWith(ending)) ??
    HOST_PATTERNS.find(([pattern]) => pattern.test(host)) ??
    [];
  return vendor;
}

/** The owner in a URL of GitHub Packages that names one, such as `https://npm.pkg.github.com/OWNER/`. */
export function ownerInUrl(url: RegistryUrl): string | undefined {
  return /^\/(?:_registry\/npm\/)?([^/]+)\/$/.exec(hostAndPath(url).path)?.[1];
}

/** A key, other than a registry's own, that its tarballs need. */
export interface TarballKey {
  readonly key: NerfDart;
  /** Whether tarballs of other registries on the host are below it, too. */
  readonly shared: boolean;
}

/**
 * The further key that a registry's credential needs because it serves tarballs from another path of its host: pnpm sends
 * a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts: the feed is at `.../npm/registry/`, and its own setup page also names `.../npm/`.
 * - GitLab: an instance or a group answers, but each tarball is below its project.
 * - GitHub Packages: `/download/` is at the root, also if the URL contains the owner.
 * - Chainguard Libraries: what Chainguard has not built is at `/javascript-upstream/`, a registry of its own.
 *
 * @param server GITHUB_SERVER_URL
 */
export function tarballKey(url: RegistryUrl, server: string | undefined): TarballKey | undefined {
  const { host, path } = hostAndPath(url);
  if (path === '/') return undefined;
  const key = (text: string, shared: boolean) => ({ key: text as NerfDart, shared });
  if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path)) return key(nerfDart(url).replace(/registry\/$/, ''), false);
  const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
  if (gitlab?.[1] !== undefined) return key(`//${host}${gitlab[1]}`, true);
  const counterpart = chainguardCounterpart(url);
  if (counterpart !== undefined) return key(nerfDart(counterpart), true);
  const root = isGitHubPackages(url, server) ? gitHubPackagesRoot(url) : nerfDart(url);
  return root === nerfDart(url) ? undefined : key(root, true);
}

/**
 * The path of GitHub Packages on its host, below which `/download/` is, whatever owner the URL names. Enterprise Server
 * without subdomain isolation has everything below `/_registry/npm/`.
 */
export function gitHubPackagesRoot(url: RegistryUrl): string {
  const { host, path } = hostAndPath(url);
  return `//${host}${path.startsWith('/_registry/npm/') ? '/_registry/npm/' : '/'}`;
}

/** Whether a URL is one of the two registries of Chainguard Libraries for JavaScript. */
export function isChainguardLibraries(url: RegistryUrl): boolean {
  const { host, path } = hostAndPath(url);
  return isHost(host, 'libraries.cgr.dev') && /^\/javascript(-upstream)?\/$/.test(path);
}

/**
 * The other one of the two registries of Chainguard Libraries: `/javascript/` redirects to `/javascript-upstream/` for packages
 * that Chainguard has not built. undefined for any other registry.
 */
export function chainguardCounterpart(url: RegistryUrl): RegistryUrl | undefined {
  if (!isChainguardLibraries(url)) return undefined;
  const isUpstream = url.endsWith('/javascript-upstream/');
  return url.replace(/\/[^/]+\/$/, isUpstream ? '/javascript/' : '/javascript-upstream/') as RegistryUrl;
}

/** Whether a host is a vendor's, or this machine, for tests and emulators. */
export function isHost(host: string, vendor: string): boolean {
  return host === vendor || isLoopback(host.replace(/:\d+$/, ''));
}
