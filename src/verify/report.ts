import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type Vendor, vendorOf } from '../registries/vendors.js';
import type { Refusal, Verdicts } from './ask.js';

/** Reports each refused credential as an error, and each that could not be checked as a warning. */
export function reportVerdicts(
  registries: readonly ResolvedRegistry[],
  verdicts: Verdicts,
  diagnostics: Diagnostics,
): void {
  for (const registry of registries) {
    const { url, origin } = registry;
    const verdict = verdicts.get(registry);
    switch (verdict?.result) {
      case 'rejected':
        diagnostics.error(
          'credential-rejected',
          `${origin}: ${url} does not accept its credential: it ${verdict.saw}.`,
          'Likely causes:',
          ...(registry.obtained === undefined ? CAUSES[vendorOf(url)].rejected : issuedCauses(vendorOf(url))),
        );
        break;
      case 'forbidden':
        diagnostics.error(
          'credential-forbidden',
          `${origin}: ${url} accepts the credential, but refuses a package: it ${verdict.saw}.`,
          'Likely causes:',
          ...(verdict.refusal === undefined ? CAUSES[vendorOf(url)].forbidden : REFUSALS[verdict.refusal]),
        );
        break;
      case 'unreachable':
        diagnostics.warning(
          'registry-unreachable',
          `${origin}: could not check whether ${url} accepts its credential: ${verdict.saw}.`,
          "If package managers can reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.",
        );
        break;
      case 'unknown':
        diagnostics.warning(
          'credential-unverified',
          `${origin}: could not find out whether ${url} accepts its credential: it ${verdict.saw}.`,
          'The login is set up anyway.',
        );
    }
  }
}

/** Why a credential that the vendor has just issued is likely to be rejected. It has not expired. */
function issuedCauses(vendor: Vendor): string[] {
  return [
    'The registry belongs to another account, organization or instance than the one that issued the credential.',
    ...(vendor === 'azure'
      ? ['The application is not a user of the Azure DevOps organization (Organization settings, Users).']
      : []),
  ];
}

/** Why a vendor's registry is likely to reject a credential, and to refuse a package to a credential that it knows. */
interface Causes {
  readonly rejected: readonly string[];
  readonly forbidden: readonly string[];
}

/** From the vendors' documentation and their users' issues; see docs/verify.md. */
const CAUSES: Readonly<Record<Vendor, Causes>> = {
  npmjs: {
    rejected: [
      'The token was revoked, or it is a classic token, which npm ended in 2025.',
      'A granular token has expired. Tokens that can write live for at most 90 days, and session tokens of `npm login` for hours.',
    ],
    forbidden: [
      "The token's IP ranges do not include this runner, or it does not cover this package or organization.",
      'Its owner left the organization.',
    ],
  },
  github: {
    rejected: [
      'The token is a fine-grained personal access token, which GitHub Packages does not accept.',
      'A classic token has expired or was revoked, or it is a stored `github.token` of another job.',
    ],
    forbidden: [
      'The job lacks `permissions: packages: read`.',
      'The package is not shared with this repository: package settings, "Manage Actions access".',
      'A classic token lacks `read:packages`, or is not authorized for single sign-on.',
    ],
  },
  gitlab: {
    rejected: [
      'The token has expired or was revoked, or its user was blocked.',
      'It belongs to another GitLab instance.',
    ],
    forbidden: [
      'The token lacks the scope `api`; a deploy token needs `read_package_registry`.',
      'It belongs to another project or group, or its owner may not see the packages of the project.',
    ],
  },
  azure: {
    rejected: [
      'The personal access token has expired or was revoked, or belongs to another organization.',
      'It is a global token ("all organizations"), which Azure DevOps stops accepting on 2026-12-01.',
      'The password is already in base64, as on the setup page. This step expects the token itself.',
    ],
    forbidden: [
      'The token lacks "Packaging (read)", or its owner is not a reader of the feed.',
      'A Feed Reader gets only versions that the feed has saved. Packages from upstream need "Feed and Upstream Reader".',
      'The feed belongs to another project.',
    ],
  },
  codeartifact: {
    rejected: [
      'The token has expired: after 12 hours at most, or with the session of its role.',
      'It is for another domain.',
    ],
    forbidden: [
      'The role lacks `codeartifact:ReadFromRepository`.',
      'The policy of the domain or of the repository does not name its account.',
    ],
  },
  google: {
    rejected: [
      'The access token has expired: after an hour, or after 5 minutes if it was obtained without a service account.',
      'Its account was disabled.',
    ],
    forbidden: [
      'The account lacks `roles/artifactregistry.reader` on the repository.',
      'The repository is in another project.',
    ],
  },
  artifactory: {
    rejected: [
      'The token has expired or was revoked, or is for another instance.',
      'It is an API key, which Artifactory no longer accepts.',
    ],
    forbidden: ["The token's scope or group may not read the repository.", 'A curation policy blocks the package.'],
  },
  cloudsmith: {
    rejected: ['The API key or entitlement token has expired or was revoked, or an OIDC token has expired.'],
    forbidden: ['The service account may not read the repository.', 'An entitlement token is for another repository.'],
  },
  buildkite: {
    rejected: [
      'The token has expired or was revoked.',
      'An OIDC token has expired, after 5 minutes, or has another audience.',
    ],
    forbidden: [
      'The token lacks `read_packages`.',
      "The first statement of the registry's OIDC policy that matches the run does not grant it.",
    ],
  },
  nexus: {
    rejected: [
      'The token was issued by another repository manager, or the "npm Bearer Token Realm" is not active.',
      'The server requires user tokens, and this is a password.',
    ],
    forbidden: ['The role may not read the repository, or a content selector excludes the package.'],
  },
  chainguard: {
    rejected: ['The token has expired: after an hour, or when a pull token ends.', 'It is for another audience.'],
    forbidden: [
      'The identity lacks the role `libraries.javascript.pull`.',
      'The organization has no entitlement for JavaScript libraries.',
    ],
  },
  other: {
    rejected: ['It has expired or was revoked, belongs to another registry, or was not copied completely.'],
    forbidden: ['Its owner may not read this package, or it is limited to other addresses, repositories or scopes.'],
  },
};

const REFUSALS: Readonly<Record<Refusal, readonly string[]>> = {
  'github-app-installation': [
    'The token belongs to a GitHub App installation. `github.token` is such a token, too.',
    'For `github.token`: the job lacks `permissions: packages: read`, or the package is not shared with this repository ' +
      '(package settings, "Manage Actions access").',
    'GitHub Packages is reported to refuse the installation tokens of other apps for packages of an organization. Use ' +
      '`github.token`, or a classic personal access token with `read:packages`.',
  ],
};
