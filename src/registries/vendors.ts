import { isGitHubPackages, isNpmjs } from './hosts.js';
import { hostAndPath, type RegistryUrl } from './registry-url.js';

/** Whose registry it is, where that can be told from its URL. Verdaccio and many others cannot. */
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
  | 'nexus'
  | 'other';

/** Hosts first: a vendor's host may serve a path that looks like another's. */
const HOSTS: readonly (readonly [RegExp, Vendor])[] = [
  [/^npm\.[^.]+\.ghe\.com$/, 'github'], // GitHub Enterprise Cloud with data residency
  [/^(pkgs\.dev\.azure\.com|[^.]+\.pkgs\.visualstudio\.com)$/, 'azure'],
  [/\.codeartifact\.[a-z0-9-]+\.(amazonaws\.com(\.cn)?|on\.aws)$/, 'codeartifact'],
  [/-npm\.pkg\.dev$/, 'google'],
  [/\.jfrog\.io$/, 'artifactory'],
  [/(^|\.)cloudsmith\.(io|com)$/, 'cloudsmith'],
  [/^packages\.buildkite\.com$/, 'buildkite'],
];

/** Paths of products that anybody may run on a host of their own. */
const PATHS: readonly (readonly [RegExp, Vendor])[] = [
  [/\/api\/v4\/(.+\/)?packages\/npm\/$/, 'gitlab'],
  [/\/_packaging\/[^/]+\/npm\/registry\/$/, 'azure'],
  [/\/api\/npm\/[^/]+\/$/, 'artifactory'],
  [/\/repository\/[^/]+\/$/, 'nexus'],
];

/** Recognises a registry by its public URL forms, as the vendors' set-up pages give them. */
export function vendorOf(url: RegistryUrl): Vendor {
  const { path } = hostAndPath(url);
  return hostedVendorOf(url) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** Whose own service a registry is, told by the host alone; undefined for hosts of nobody in particular. */
export function hostedVendorOf(url: RegistryUrl): Vendor | undefined {
  if (isNpmjs(url)) return 'npmjs';
  if (isGitHubPackages(url)) return 'github';
  const { host } = hostAndPath(url);
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1];
}
