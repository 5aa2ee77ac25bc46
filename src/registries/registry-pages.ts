/**
 * Pages of vendors that people copy from the address bar in place of a registry's URL. Sources: the vendors' setup pages,
 * which docs/registries.md links to. A URL that may be a registry is never one of these.
 */
import { type Problem, shownHost } from '../diagnostics/diagnostic.js';

/** What the URL of each vendor's registry looks like. `PAGE_HOST` stands for the host of the page. */
const REGISTRY_OF = {
  npm: 'https://registry.npmjs.org',
  GitHub: 'https://npm.pkg.github.com',
  'GitHub Enterprise Cloud': 'https://npm.PAGE_HOST',
  GitLab: 'https://PAGE_HOST/api/v4/groups/ID/-/packages/npm/',
  'Gitea or Forgejo': 'https://PAGE_HOST/api/packages/OWNER/npm/',
  Artifactory: 'https://PAGE_HOST/artifactory/api/npm/REPOSITORY/',
  Nexus: 'https://PAGE_HOST/repository/NAME/',
  'Azure DevOps': 'https://pkgs.dev.azure.com/ORGANIZATION/PROJECT/_packaging/FEED/npm/registry/',
  Cloudsmith: 'https://npm.cloudsmith.io/OWNER/REPOSITORY/',
  'Google Cloud': 'https://LOCATION-npm.pkg.dev/PROJECT/REPOSITORY/',
  AWS: 'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
  Buildkite: 'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
  JSR: 'https://npm.jsr.io',
  Verdaccio: 'https://PAGE_HOST/',
} as const;
type PageVendor = keyof typeof REGISTRY_OF;

/** Hosts that have no npm registry of their own. */
const HOSTS: readonly (readonly [PageVendor, readonly string[]])[] = [
  ['npm', ['npmjs.com', 'www.npmjs.com', 'npmjs.org', 'www.npmjs.org', 'docs.npmjs.com']],
  ['GitHub', ['github.com', 'www.github.com', 'api.github.com', 'ghcr.io', 'docker.pkg.github.com']],
  ['GitHub', ['maven.pkg.github.com', 'nuget.pkg.github.com', 'rubygems.pkg.github.com']],
  ['Azure DevOps', ['dev.azure.com']],
  [
    'Cloudsmith',
    ['cloudsmith.io', 'www.cloudsmith.io', 'app.cloudsmith.io', 'docs.cloudsmith.io', 'help.cloudsmith.io'],
  ],
  ['Cloudsmith', ['cloudsmith.com', 'www.cloudsmith.com', 'app.cloudsmith.com', 'docs.cloudsmith.com']],
  ['Cloudsmith', ['help.cloudsmith.com']],
  ['Google Cloud', ['console.cloud.google.com']],
  ['Buildkite', ['buildkite.com', 'www.buildkite.com']],
  ['JSR', ['jsr.io', 'www.jsr.io']],
];

/** Hosts with paths. */
const ADDRESSES: readonly (readonly [PageVendor, RegExp])[] = [
  ['npm', /^registry\.npmjs\.org\/+[^/]/],
  ['GitHub Enterprise Cloud', /^[^./]+\.ghe\.com\//],
  ['GitLab', /^gitlab\.com\/(?!api\/v4\/)/],
  ['Google Cloud', /^[^/]*-(docker|maven|python|apt|yum|go|generic)\.pkg\.dev\//],
  ['AWS', /^([^/]*\.)?console\.aws\.amazon\.com\//],
  ['AWS', /^[^/]*\.codeartifact\.[^/]*\/(pypi|maven|nuget|swift|ruby|cargo|generic)\//],
];

/** Paths with fragments. The first one that fits counts. */
const PATHS: readonly (readonly [PageVendor, RegExp])[] = [
  ['Gitea or Forgejo', /^\/[^/]+\/-\/packages(\/|$)/],
  ['GitLab', /^(?!.*\/api\/v4\/).*\/-\/packages(\/|$)/],
  ['Artifactory', /^(\/[^/]+)?\/ui\/(native|repos|packages|admin|login)(\/|$)|\/artifactory\/(?!api(\/|$))[^/]/],
  ['Nexus', /#(browse|admin|welcome|user)|\/service\/rest\//],
  ['Azure DevOps', /\/_artifacts(\/|$)|\/_packaging\/[^/]+\/(nuget|pypi|maven)\//],
  ['Verdaccio', /\/-\/web\//],
];

/** Hosts with paths that lack a part of a registry's. They may have a credential, which counts for all registries below. */
const INCOMPLETE: readonly (readonly [PageVendor, RegExp])[] = [
  ['AWS', /^[^/]*\.codeartifact\.[^/]*\.(amazonaws\.com(\.cn)?|on\.aws)\/+(npm\/*)?$/],
  ['Azure DevOps', /^(pkgs\.dev\.azure\.com|[^/]*\.pkgs\.visualstudio\.com)\/(?!.*\/npm(\/|$))/i],
  ['Artifactory', /\/artifactory\/api(\/npm)?\/*$|^[^/]*\.jfrog\.io\/+(artifactory\/*)?$/],
];

/**
 * Recognizes a page of a vendor, or the URL of a package.
 *
 * @returns why it is not a registry's, without any part of the path, which may contain a secret; undefined if it may be one
 */
export function notARegistry(url: URL): Problem | undefined {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const vendor = vendorOfPage(url);
  if (vendor !== undefined) return { what: `is a page of ${vendor}, not a registry`, cure: shapeOf(vendor, url) };
  if (/\/@[^/]+\/[^/]+\/?$|\.tgz\/?$/.test(url.pathname)) {
    return { what: 'is the URL of a package', cure: 'Give the URL of the registry: what comes before the package.' };
  }
  return undefined;
}

/** Why packages cannot come from a URL to which a part of a registry's is missing; undefined if none is known to be. */
export function incompleteUrl(url: URL): Problem | undefined {
  const [vendor] = INCOMPLETE.find(([, pattern]) => pattern.test(url.hostname + url.pathname)) ?? [];
  return vendor && { what: 'is only the first part of the URL of a registry', cure: shapeOf(vendor, url) };
}

function shapeOf(vendor: PageVendor, { host }: URL): string {
  return `The registry's URL looks like \`${REGISTRY_OF[vendor].replace('PAGE_HOST', shownHost(host, 'HOST'))}\`.`;
}

function vendorOfPage({ hostname, pathname, hash }: URL): PageVendor | undefined {
  const page =
    HOSTS.find(([, hosts]) => hosts.includes(hostname)) ??
    ADDRESSES.find(([, pattern]) => pattern.test(hostname + pathname)) ??
    PATHS.find(([, pattern]) => pattern.test(pathname + hash));
  return page?.[0];
}
