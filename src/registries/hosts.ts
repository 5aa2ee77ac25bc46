import { hostAndPath, type NerfDart, nerfDart, type RegistryUrl } from './registry-url.js';

/** npm's public registry, the default of every client. */
export const NPMJS = 'https://registry.npmjs.org/' as RegistryUrl;

/** Whether a registry is npm's public one. */
export function isNpmjs(url: RegistryUrl): boolean {
  return url === NPMJS;
}

/** Whether a registry is GitHub Packages on github.com. */
export function isGitHubPackages(url: RegistryUrl): boolean {
  return url.startsWith('https://npm.pkg.github.com/');
}

/** A key above a registry's own. */
export interface TarballKey {
  readonly key: NerfDart;
  /** Whether other registries of the host have their tarballs below it, too. */
  readonly shared: boolean;
}

/** The owner in a URL of GitHub Packages that names one, as older guides have it; undefined if there is none. */
export function gitHubOwner(url: RegistryUrl): string | undefined {
  return isGitHubPackages(url) ? /^\/([^/]+)\/$/.exec(hostAndPath(url).path)?.[1] : undefined;
}

/**
 * The further key that a registry's credential needs, because it serves tarballs from another path of its host:
 * pnpm sends a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts names the feed's `…/npm/registry/`, and its own set-up page also `…/npm/`.
 * - GitLab answers for an instance or a group, but each tarball lies below its project.
 * - GitHub Packages serves `/download/` from the root, also where the owner was written into the URL.
 */
export function tarballKey(url: RegistryUrl): TarballKey | undefined {
  const isRoot = url.indexOf('/', url.indexOf('//') + 2) === url.length - 1; // as most are
  return isRoot ? undefined : keyByPath(url);
}

function keyByPath(url: RegistryUrl): TarballKey | undefined {
  const { host, path } = hostAndPath(url);
  const key = (text: string, shared: boolean) => ({ key: text as NerfDart, shared });
  if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path)) return key(nerfDart(url).replace(/registry\/$/, ''), false);
  const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
  if (gitlab?.[1] !== undefined) return key(`//${host}${gitlab[1]}`, true);
  return isGitHubPackages(url) ? key(`//${host}/`, true) : undefined;
}
