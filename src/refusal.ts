/**
 * The stable names of all that this action refuses or warns about. docs/errors.md explains each; a test holds both
 * together.
 */
export type Slug =
  | 'access-list'
  | 'auth-invalid'
  | 'before-checkout'
  | 'cleanup-failed'
  | 'config-conflict'
  | 'config-credential'
  | 'config-registry'
  | 'config-tls'
  | 'config-unreadable'
  | 'config-url-variable'
  | 'credential-ambiguous'
  | 'credential-conflict'
  | 'credential-forbidden'
  | 'credential-rejected'
  | 'credential-unverified'
  | 'default-registry-twice'
  | 'environment-credential'
  | 'environment-registry'
  | 'export-token-name'
  | 'export-token-unknown'
  | 'home-in-use'
  | 'inherited-variable'
  | 'input-invalid'
  | 'internal'
  | 'link-failed'
  | 'lockfile-host'
  | 'not-a-runner'
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
  | 'registry-unreachable'
  | 'registry-url-invalid'
  | 'registry-url-missing'
  | 'runner-temp'
  | 'scope-invalid'
  | 'scope-twice'
  | 'token-empty'
  | 'token-expired'
  | 'token-expires-soon'
  | 'token-invalid'
  | 'token-kind'
  | 'token-wrong-registry'
  | 'userconfig-replaced'
  | 'userconfig-unreadable'
  | 'username-invalid'
  | 'variable-unset'
  | 'yarnrc-invalid';

/** Something that this action will not do, told in the user's terms. The message carries no secret. */
export class Refusal extends Error {
  readonly slug: Slug;
  /** The line that is wrong, if it stands in a file of the workspace. */
  at: FileLine | undefined;

  /**
   * @param slug the stable name, as listed in docs/errors.md
   * @param what one sentence: what is wrong, and where
   * @param cure one sentence: what to do
   * @param at the line of a file of the workspace, for an annotation there
   */
  constructor(slug: Slug, what: string, cure: string, at?: FileLine) {
    super(`[${slug}] ${what} ${cure}`);
    this.name = 'Refusal';
    this.slug = slug;
    this.at = at;
  }
}

/** A line of a file of the workspace, for an annotation there. */
export interface FileLine {
  /** Its path from the root of the repository, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Something worth telling. The text carries no secret, and its slug is put before it when it is told. An `error` is told
 * like any other; what stops the step is a Refusal.
 */
export type Remark = { readonly text: string; readonly at?: FileLine } & (
  | { readonly level: 'info' | 'notice'; readonly slug?: Slug }
  /** What may have to be looked up has a name to look it up by. */
  | { readonly level: 'warning' | 'error'; readonly slug: Slug }
);

/** A remark as it is told. */
export function remarkText({ slug, text }: Remark): string {
  return slug === undefined ? text : `[${slug}] ${text}`;
}

/** Does something about a line of a file: what it refuses or remarks points there, unless it points somewhere already. */
export function pointingTo<Value>(at: FileLine | undefined, remarks: Remark[], work: () => Value): Value {
  if (at === undefined) return work();
  const before = remarks.length;
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) error.at ??= at;
    throw error;
  } finally {
    for (const [index, remark] of remarks.slice(before).entries()) remarks[before + index] = { at, ...remark };
  }
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
