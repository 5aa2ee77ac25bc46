import type { Credential, ResolvedCredential } from '../credentials/credential.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readText } from '../files/read-text.js';
import type { PendingRegistry, Registry } from '../registries/registry.js';
import { isTestRegistry, type RegistryUrl } from '../registries/registry-url.js';
import { isGitHubPackages, isNpmjs } from '../registries/vendors.js';
import { type Environment, variable } from '../runner/environment.js';
import { TOKEN_INPUT } from './single-registry.js';

/** The input `if-no-token`. */
export type IfNoToken = 'error' | 'warn' | 'ignore' | 'skip';

/**
 * Decides what becomes of credentials that are missing: an error, a mapping without a credential, or no entry at all.
 *
 * npm's public registry in a job that may request ID tokens deliberately gets none: npm falls back silently to a stored token
 * when trusted publishing fails.
 *
 * @param registries what all inputs describe, merged
 */
export function resolveCredentials(
  registries: readonly Registry[],
  ifNoToken: IfNoToken,
  environment: Environment,
  diagnostics: Diagnostics,
): PendingRegistry[] {
  const policy = {
    ifNoToken,
    canRequestIdToken: (variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') !== '',
    environment,
  };
  const resolved: PendingRegistry[] = [];
  for (const registry of registries) {
    const { credential } = registry;
    if (credential.kind === 'oidc' && policy.canRequestIdToken) {
      resolved.push({ ...registry, credential });
      continue;
    }
    const decided = resolveCredential(registry, credential, policy, diagnostics);
    if (decided !== undefined) resolved.push({ ...registry, credential: decided });
  }
  return resolved;
}

/** @returns undefined if the entry is left out */
function resolveCredential(
  registry: Registry,
  credential: Credential,
  policy: Policy,
  diagnostics: Diagnostics,
): ResolvedCredential | undefined {
  if (credential.kind === 'oidc') return withoutIdToken(registry, policy, diagnostics);
  if (credential.kind !== 'empty' && credential.kind !== 'unnamed') return credential;
  return resolveMissing(registry, credential, policy, diagnostics);
}

interface Policy {
  readonly ifNoToken: IfNoToken;
  /** Whether the job may request an ID token, which trusted publishing and `oidc` need. */
  readonly canRequestIdToken: boolean;
  readonly environment: Environment;
}

/** @returns undefined if the entry is left out */
function resolveMissing(
  { url, origin, scopes, replacesBase }: Registry,
  credential: Extract<Credential, { kind: 'empty' | 'unnamed' }>,
  { ifNoToken, canRequestIdToken, environment }: Policy,
  diagnostics: Diagnostics,
): ResolvedCredential | undefined {
  if (canRequestIdToken && isNpmjs(url)) {
    diagnostics.notice(
      undefined,
      `${origin}: there is no token for ${url}, so publishing is left to npm's trusted publishing.`,
      'Installing private packages from there needs a token.',
    );
    return { kind: 'none' };
  }
  if (isSkipped({ scopes, replacesBase }, ifNoToken)) {
    diagnostics.notice(undefined, `${origin}: there is no token for ${url}, so this entry is skipped.`);
    return undefined;
  }
  const lines =
    credential.kind === 'unnamed'
      ? [`${origin}: no credential is given for ${url}.`, GIVE_CREDENTIAL]
      : [whatIsEmpty(credential.source, url), ...(ifNoToken === 'ignore' ? [] : causesFor(url, environment))];
  if (ifNoToken === 'error' || ifNoToken === 'skip') {
    const alternatives = [
      ...(ifNoToken === 'skip' ? [SKIP_NEEDS_DEFAULT] : []),
      ...(credential.kind === 'empty' ? [WARN_INSTEAD] : []),
      ...(credential.kind === 'empty' && isTestRegistry(url) ? [USE_AUTH_NONE] : []),
    ];
    diagnostics.error('token-empty', ...lines, ...alternatives);
  } else if (ifNoToken === 'warn') {
    diagnostics.warning('token-empty', ...lines, `${url} is configured without a credential.`);
  }
  return { kind: 'missing' };
}

/** `skip` leaves out a default registry without scopes, so that the public one is used. */
function isSkipped({ scopes, replacesBase }: Pick<Registry, 'scopes' | 'replacesBase'>, ifNoToken: IfNoToken): boolean {
  return ifNoToken === 'skip' && replacesBase && scopes.length === 0;
}

/** The runner passes an input that is not given as an empty one. */
function whatIsEmpty(source: string, url: RegistryUrl): string {
  return source === TOKEN_INPUT
    ? `There is no token for ${url}: ${TOKEN_INPUT} is not given, or its secret is empty.`
    : `${source}: the token or password for ${url} is empty.`;
}

function causesFor(url: RegistryUrl, environment: Environment): string[] {
  const isGitHub = isGitHubPackages(url, variable(environment, 'GITHUB_SERVER_URL'));
  return causesOfEmptySecret(environment, readEvent(environment), isGitHub);
}

const WARN_INSTEAD = 'If the job can do without it, set `if-no-token: warn`.';

const SKIP_NEEDS_DEFAULT = '`if-no-token: skip` leaves out only a default registry without scopes.';

const USE_AUTH_NONE = 'If the registry needs no credential, list it in `registries` with `auth: none`.';

const GIVE_CREDENTIAL =
  'Give `token`, `token-env`, `username` with `password`, or `oidc`; or `auth: none` if the registry needs none.';

/**
 * GitHub issues ID tokens only to jobs that have the permission, and never to those of a pull request from a fork.
 *
 * @returns undefined if the entry is left out
 */
function withoutIdToken(
  registry: Registry,
  { ifNoToken, environment }: Policy,
  diagnostics: Diagnostics,
): ResolvedCredential | undefined {
  const { url, origin } = registry;
  if (isSkipped(registry, ifNoToken)) {
    diagnostics.notice(undefined, `${origin}: this job may not request an ID token, so this entry is skipped.`);
    return undefined;
  }
  const what = `${origin}: this job may not request an ID token, which \`oidc\` needs.`;
  const isFork = isFromFork(environment, readEvent(environment));
  const causes = isFork
    ? ['This run belongs to a pull request from a fork, which gets no ID token.']
    : ['Add this to the job:', 'permissions:', '  id-token: write', '  contents: read'];
  if (ifNoToken === 'error' || ifNoToken === 'skip') {
    const skip = ifNoToken === 'skip' ? [SKIP_NEEDS_DEFAULT] : [];
    const forks = isFork
      ? WARN_INSTEAD
      : 'Pull requests from forks get no ID token. For them, set `if-no-token: warn`.';
    diagnostics.error('oidc-permission', what, ...causes, ...skip, forks);
  } else if (ifNoToken === 'warn') {
    diagnostics.warning('oidc-permission', what, `${url} is configured without a credential.`, ...causes);
  }
  return { kind: 'missing' };
}

/** Events that run code of a pull request, and so get no secrets for one from a fork. `pull_request_target` gets them. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Why a secret is empty, and what to do: the one cause that the run shows, or else the likely ones. A reusable workflow
 * cannot be recognised: variables and event are those of the workflow that called it.
 *
 * @param event what the runner says about the event: anything
 * @param isGitHubPackages whether the registry is GitHub Packages, which the job's own token can read
 * @returns one sentence for each line
 */
export function causesOfEmptySecret(environment: Environment, event: unknown, isGitHubPackages: boolean): string[] {
  // The actor started the run first. A re-run by somebody else does not change it.
  if (variable(environment, 'GITHUB_ACTOR') === 'dependabot[bot]') {
    return [
      'The likely cause: Dependabot started this run, and its runs only get the secrets of Dependabot.',
      'Add the secret with the same name in Settings > Secrets and variables > Dependabot.',
    ];
  }
  if (isFromFork(environment, event)) {
    const cause = 'The likely cause: this run belongs to a pull request from a fork, which gets no secrets.';
    return isGitHubPackages ? [cause, 'GitHub Packages can be read with `${{ github.token }}`.'] : [cause];
  }
  if (property(property(event, 'repository'), 'fork') === true) {
    return [
      'The likely cause: this repository is a fork, and secrets are not copied to forks.',
      'Add the secret to the settings of the fork, or skip the job there.',
    ];
  }
  return [
    'Likely causes: the name of the secret is misspelled; the secret belongs to an `environment` that the job does not name; a reusable workflow was not passed the secret (`secrets: inherit`); the token is in the `env` of another step.',
  ];
}

/** Whether a run belongs to a pull request from a fork. */
function isFromFork(environment: Environment, event: unknown): boolean {
  const head = property(property(event, 'pull_request'), 'head');
  if (!PULL_REQUEST_EVENTS.has(variable(environment, 'GITHUB_EVENT_NAME') ?? '') || head === undefined) return false;
  const from = property(property(head, 'repo'), 'full_name'); // null if the fork was deleted
  const repository = variable(environment, 'GITHUB_REPOSITORY') ?? '';
  return typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase();
}

/** GitHub limits the payload of an event to 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** The payload of the event; undefined if it cannot be read, because it is only used for explanations. */
function readEvent(environment: Environment): unknown {
  try {
    return JSON.parse(readText(variable(environment, 'GITHUB_EVENT_PATH') ?? '', MAX_EVENT_BYTES) ?? '');
  } catch {
    return undefined;
  }
}

/** A property of a value that may be anything. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
