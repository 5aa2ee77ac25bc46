/**
 * Pages of vendors that people copy from the address bar in place of a registry's URL. Sources: the vendors' setup pages,
 * which docs/registries.md links to. A URL that may be a registry is never one of these.
 */

/** Why a URL is not a registry's, and what to do. No part of its path is repeated: it may contain a secret. */
export interface NotARegistry {
  /** Follows "the URL ...". */
  readonly what: string;
  readonly cure: string;
}

interface Page {
  readonly vendor: string;
  readonly isPage: (page: URL) => boolean;
  /** What the registry's URL looks like. */
  readonly shape: (host: string) => string;
}

const NPMJS = 'https://registry.npmjs.org';
const GITHUB = 'https://npm.pkg.github.com';

const hostIs =
  (...hosts: readonly string[]) =>
  ({ hostname }: URL) =>
    hosts.includes(hostname);
const hostLike =
  (pattern: RegExp) =>
  ({ hostname }: URL) =>
    pattern.test(hostname);
const pathLike =
  (pattern: RegExp) =>
  ({ pathname }: URL) =>
    pattern.test(pathname);

/** The first one that fits counts. */
const PAGES: readonly Page[] = [
  {
    vendor: 'npm',
    isPage: hostIs('npmjs.com', 'www.npmjs.com', 'npmjs.org', 'www.npmjs.org', 'docs.npmjs.com'),
    shape: () => NPMJS,
  },
  {
    vendor: 'npm',
    isPage: ({ hostname, pathname }) => hostname === 'registry.npmjs.org' && /[^/]/.test(pathname),
    shape: () => NPMJS,
  },
  {
    vendor: 'GitHub',
    isPage: hostLike(/^((www\.|api\.)?github\.com|ghcr\.io|(docker|maven|nuget|rubygems)\.pkg\.github\.com)$/),
    shape: () => GITHUB,
  },
  // Its registry is one level below: npm.SUBDOMAIN.ghe.com.
  { vendor: 'GitHub', isPage: hostLike(/^[^.]+\.ghe\.com$/), shape: (host) => `https://npm.${host}` },
  {
    vendor: 'GitLab',
    isPage: ({ hostname, pathname }) => hostname === 'gitlab.com' && !pathname.startsWith('/api/v4/'),
    shape: (host) => `https://${host}/api/v4/groups/ID/-/packages/npm/`,
  },
  {
    vendor: 'Gitea or Forgejo',
    isPage: pathLike(/^\/[^/]+\/-\/packages(\/|$)/),
    shape: (host) => `https://${host}/api/packages/OWNER/npm/`,
  },
  {
    vendor: 'GitLab',
    isPage: ({ pathname }) => /\/-\/packages(\/|$)/.test(pathname) && !pathname.includes('/api/v4/'),
    shape: (host) => `https://${host}/api/v4/groups/ID/-/packages/npm/`,
  },
  {
    vendor: 'Artifactory',
    isPage: pathLike(/^(\/[^/]+)?\/ui\/(native|repos|packages|admin|login)(\/|$)|\/artifactory\/(?!api(\/|$))[^/]/),
    shape: (host) => `https://${host}/artifactory/api/npm/REPOSITORY/`,
  },
  {
    vendor: 'Nexus',
    isPage: ({ hash, pathname }) => /^#(browse|admin|welcome|user)/.test(hash) || pathname.includes('/service/rest/'),
    shape: (host) => `https://${host}/repository/NAME/`,
  },
  {
    vendor: 'Azure DevOps',
    isPage: ({ hostname, pathname }) =>
      hostname === 'dev.azure.com' || /\/_artifacts(\/|$)|\/_packaging\/[^/]+\/(nuget|pypi|maven)\//.test(pathname),
    shape: () => 'https://pkgs.dev.azure.com/ORGANIZATION/PROJECT/_packaging/FEED/npm/registry/',
  },
  {
    vendor: 'Cloudsmith',
    isPage: hostLike(/^((www|app|docs|help)\.)?cloudsmith\.(io|com)$/),
    shape: () => 'https://npm.cloudsmith.io/OWNER/REPOSITORY/',
  },
  {
    vendor: 'Google Cloud',
    isPage: hostLike(/^console\.cloud\.google\.com$|-(docker|maven|python|apt|yum|go|generic)\.pkg\.dev$/),
    shape: () => 'https://LOCATION-npm.pkg.dev/PROJECT/REPOSITORY/',
  },
  {
    vendor: 'AWS',
    isPage: ({ hostname, pathname }) =>
      /(^|\.)console\.aws\.amazon\.com$/.test(hostname) ||
      (/\.codeartifact\.[a-z0-9-]+\./.test(hostname) &&
        /^\/(pypi|maven|nuget|swift|ruby|cargo|generic)\//.test(pathname)),
    shape: () => 'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
  },
  {
    vendor: 'Buildkite',
    isPage: hostIs('buildkite.com', 'www.buildkite.com'),
    shape: () => 'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
  },
  { vendor: 'JSR', isPage: hostIs('jsr.io', 'www.jsr.io'), shape: () => 'https://npm.jsr.io' },
  { vendor: 'Verdaccio', isPage: pathLike(/\/-\/web\//), shape: (host) => `https://${host}/` },
];

/**
 * Recognizes a page of a vendor, or the URL of a package.
 *
 * @param text what the user wrote
 * @returns undefined if the URL may be a registry's, or is not a URL
 */
export function notARegistry(text: string): NotARegistry | undefined {
  const url = parsed(text);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const page = PAGES.find(({ isPage }) => isPage(url));
  if (page !== undefined) {
    const shape = page.shape(shownHost(url.host));
    return { what: `is a page of ${page.vendor}, not a registry`, cure: `The registry's URL looks like \`${shape}\`.` };
  }
  if (/\/@[^/]+\/[^/]+\/?$|\.tgz\/?$/.test(url.pathname)) {
    return { what: 'is the URL of a package', cure: 'Give the URL of the registry: what comes before the package.' };
  }
  return undefined;
}

/** A host in a message. A long label may be a secret in the wrong place. */
function shownHost(host: string): string {
  const isUsual = /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24);
  return isUsual ? host : 'HOST';
}

function parsed(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
