import type { Vendor } from '../registries/vendors.js';

/** Why a family's registry likely refuses a credential, and why it refuses a package to one that it knows. */
interface Causes {
  readonly rejected: string;
  readonly forbidden: string;
}

/** From the vendors' documentation and their users' issues (docs/verify.md). */
const CAUSES: Readonly<Record<Vendor, Causes>> = {
  npmjs: {
    rejected:
      'the token was revoked, or is a classic one (they ended in 2025); a granular token has expired (those that may ' +
      'write live 90 days at most)',
    forbidden:
      "the token's IP ranges do not include this runner; a granular token does not cover this package or organization; " +
      'its owner left the organization',
  },
  github: {
    rejected:
      'the token is a fine-grained personal one, which GitHub Packages does not take; a classic one has expired or was ' +
      'revoked; `github.token` of another job was stored',
    forbidden:
      'the job lacks `permissions: packages: read`; the package is not shared with this repository (its settings, ' +
      '"Manage Actions access"); a classic token lacks `read:packages`, or is not authorized for single sign-on',
  },
  gitlab: {
    rejected: 'the token has expired or was revoked; it belongs to another GitLab instance; its user was blocked',
    forbidden:
      'the token lacks `read_api` (a deploy token: `read_package_registry`); its owner may not see the packages of the ' +
      'project; it belongs to another project or group',
  },
  azure: {
    rejected:
      'the personal access token has expired or was revoked, or belongs to another organization; the password is base64 ' +
      'already, as the set-up page has it, where this step wants the token itself',
    forbidden:
      'the token lacks "Packaging (read)"; its owner is no reader of the feed; the feed belongs to another project',
  },
  codeartifact: {
    rejected:
      'the token has expired (after 12 hours at most, or with the session of its role); it is for another domain',
    forbidden:
      'the role lacks `codeartifact:ReadFromRepository`; the policy of the domain or repository does not name its account',
  },
  google: {
    rejected: 'the access token has expired (after an hour, if nothing else was asked for); its account was disabled',
    forbidden: 'the account lacks "Artifact Registry Reader" on the repository; the repository is in another project',
  },
  artifactory: {
    rejected:
      'the token has expired or was revoked; an API key was given, which Artifactory no longer takes; it is for another ' +
      'instance',
    forbidden:
      'the scope or group of the token has no read permission for the repository; a curation policy blocks the package',
  },
  cloudsmith: {
    rejected: 'the API key or entitlement token was revoked, or has expired; an OIDC token lived out its time',
    forbidden: 'the service account has no read privilege for the repository; the entitlement token is for another one',
  },
  buildkite: {
    rejected: 'the token was revoked or has expired; an OIDC token lived out its time, or has another audience',
    forbidden: "the token lacks `read_packages`; the registry's OIDC policy does not name this pipeline",
  },
  nexus: {
    rejected:
      'the token was issued by another repository manager, or the "npm Bearer Token Realm" is off; user tokens are ' +
      'required and this is a password',
    forbidden: 'the role has no read privilege for the repository, or a content selector leaves the package out',
  },
  other: {
    rejected: 'it has expired or was revoked; it belongs to another registry; it was copied in part',
    forbidden: 'its owner may not read this package; it is limited to other addresses, repositories or scopes',
  },
};

/** The likely causes at this very kind of registry, as a clause. */
export function causesOf(family: Vendor, word: keyof Causes): string {
  return CAUSES[family][word];
}
