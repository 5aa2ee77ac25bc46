import { hostAndPath, type NerfDart, nerfDart, parseRegistryUrl, type RegistryUrl } from './registry-url.js';

/** npm's public registry, the default of every client. */
export const NPMJS = parseRegistryUrl('https://registry.npmjs.org/', 'npm registry');

/** Whether a registry is npm's public one. */
export function isNpmjs(url: RegistryUrl): boolean {
  return url === NPMJS;
}

/** Whether a registry is GitHub Packages on github.com. */
export function isGitHubPackages(url: RegistryUrl): boolean {
  return hostAndPath(url).host === 'npm.pkg.github.com';
}

/**
 * The further keys that a registry's credential needs, because it serves tarballs from another path of its host:
 * pnpm sends a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts names the feed's `…/npm/registry/`, and its own set-up page also `…/npm/`.
 * - GitLab answers for an instance or a group, but each tarball lies below its project.
 * - GitHub Packages serves `/download/` from the root, also where the owner was written into the URL.
 */
export function tarballKeys(url: RegistryUrl): NerfDart[] {
  const { host, path } = hostAndPath(url);
  const own = nerfDart(url);
  const keys: string[] = [];
  if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path)) keys.push(own.replace(/registry\/$/, ''));
  const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
  if (gitlab?.[1] !== undefined) keys.push(`//${host}${gitlab[1]}`);
  if (isGitHubPackages(url) && path !== '/') keys.push(`//${host}/`);
  return keys as NerfDart[];
}
