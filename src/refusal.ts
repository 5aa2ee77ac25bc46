/**
 * The stable names of all that this action refuses or warns about. docs/errors.md explains each; a test holds both
 * together.
 */
export type Slug =
  | 'access-list'
  | 'auth-invalid'
  | 'cleanup-failed'
  | 'credential-ambiguous'
  | 'credential-conflict'
  | 'default-registry-twice'
  | 'export-token-name'
  | 'export-token-unknown'
  | 'inherited-variable'
  | 'home-in-use'
  | 'input-invalid'
  | 'internal'
  | 'not-a-runner'
  | 'environment-registry'
  | 'link-failed'
  | 'nothing-to-do'
  | 'npmrc-file'
  | 'npmrc-line'
  | 'npmrc-section'
  | 'npmrc-unscoped-credential'
  | 'npmrc-variable'
  | 'oidc-answer'
  | 'oidc-endpoint'
  | 'oidc-expires-soon'
  | 'oidc-permission'
  | 'oidc-registry'
  | 'oidc-rejected'
  | 'oidc-revoke'
  | 'oidc-unavailable'
  | 'package-manager'
  | 'password-invalid'
  | 'registries-entry'
  | 'registries-field'
  | 'registries-yaml'
  | 'registry-url-invalid'
  | 'registry-url-missing'
  | 'runner-temp'
  | 'scope-invalid'
  | 'scope-twice'
  | 'token-empty'
  | 'token-invalid'
  | 'token-wrong-registry'
  | 'userconfig-unreadable'
  | 'username-invalid'
  | 'variable-unset'
  | 'yarnrc-invalid';

/** Something that this action will not do, told in the user's terms. The message carries no secret. */
export class Refusal extends Error {
  readonly slug: Slug;

  /**
   * @param slug the stable name, as listed in docs/errors.md
   * @param what one sentence: what is wrong, and where
   * @param cure one sentence: what to do
   */
  constructor(slug: Slug, what: string, cure: string) {
    super(`[${slug}] ${what} ${cure}`);
    this.name = 'Refusal';
    this.slug = slug;
  }
}

/** A line of a file of the workspace, for an annotation there. */
export interface FileLine {
  /** Its path from the root of the repository, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Something worth telling. The text carries no secret. An `error` is told like any other; what stops the step is a Refusal. */
export interface Remark {
  readonly level: 'info' | 'notice' | 'warning' | 'error';
  readonly text: string;
  readonly at?: FileLine;
}

/**
 * Shows a name that came from outside, if it looks like one.
 *
 * A token in the wrong place is the likeliest thing to stand where a name was expected. Names in capitals are no token
 * of any known kind, and others are shorter than each of them (the shortest, GitLab's, has 26 characters).
 */
export function shownName(name: string): string {
  const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
  return isName ? `\`${name}\`` : '(a name not shown here)';
}
