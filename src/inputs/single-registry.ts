import { isPlaceholder, parseBasic, parseToken } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { gitHubOwner, isGitHubPackages, isNpmjs, NPMJS } from '../registries/hosts.js';
import { type Credential, parseScopes, type Registry, type Scope } from '../registries/registry.js';
import { type NerfDart, nerfDart, parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';
import type { RawInputs } from './inputs.js';

/** Where a token is looked for if the input is empty, in this order. */
const FALLBACKS = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'] as const;

/** GitHub's tokens begin like this (docs.github.com, "GitHub's token formats"). */
const GITHUB_TOKEN = /^(gh[pousr]_|github_pat_)/;

/** What the inputs for one registry say. */
export interface SingleRegistry {
  readonly registry: Registry;
  /** The variable that its token was taken from, if it was not the input. */
  readonly variable: string | undefined;
}

/**
 * Reads the inputs that describe one registry: `registry-url`, `scope`, `token`, `username`, `password`.
 *
 * They do so if any of them is given, or if no other input names a registry and NODE_AUTH_TOKEN or NPM_TOKEN is there.
 *
 * @param tokens the tokens that the user config in force spells out, and whose they are
 * @returns undefined if these inputs describe no registry
 * @throws UserError for each input that cannot be understood, and for a GitHub token on its way to npmjs
 */
export function readSingleRegistry(
  raw: RawInputs,
  environment: Environment,
  tokens: ReadonlyMap<string, NerfDart>,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): SingleRegistry | undefined {
  const inputs = [raw['registry-url'], raw.scope, raw.token, raw.username, raw.password];
  const given = inputs.some((input) => input.trim() !== '');
  const others = [raw.registries, raw.npmrc, raw['npmrc-file']].some((input) => input.trim() !== '');
  if (!given && (others || FALLBACKS.every((name) => variable(environment, name) === undefined))) return undefined;

  const named = raw['registry-url'].trim() !== '';
  const basic = readBasic(raw, secrets);
  const token = parseToken(raw.token, '`token`', secrets);
  if (basic !== undefined) requireRoomFor(token, named);
  const url = named ? parseRegistryUrl(raw['registry-url'], '`registry-url`') : NPMJS;
  const fallback = basic === undefined && token.kind !== 'token' ? readFallback(environment, url, tokens) : {};
  const { name, reason } = fallback;
  const credential =
    basic ??
    (name !== undefined
      ? parseToken(variable(environment, name) ?? '', name, secrets)
      : token.kind === 'empty' && reason !== undefined
        ? { ...token, source: reason }
        : token);
  if (isNpmjs(url)) refuseGitHubToken(credential, name ?? (named ? undefined : '`token`'));
  const scopes = parseScopes(raw.scope, '`scope`', diagnostics);
  if (!named && scopes.length > 0) {
    diagnostics.push({ level: 'info', text: "`registry-url` is empty, so it is npm's public registry." });
  }
  if (scopes.length === 0 && isGitHubPackages(url)) scopes.push(...ownerScope(url, environment));
  const origin = named ? '`registry-url`' : 'the default `registry-url`';
  return { registry: { url, scopes, replacesBase: scopes.length === 0, credential, origin }, variable: name };
}

/** Basic authentication is neither given beside a token, nor for npm's registry by default. */
function requireRoomFor(token: Credential, named: boolean): void {
  if (token.kind === 'token') {
    throw new UserError(
      'credential-ambiguous',
      'Both `token` and `username` or `password` are given.',
      'Clients use one of them: give one.',
    );
  }
  if (!named) {
    throw new UserError(
      'registry-url-missing',
      '`username` or `password` is given without `registry-url`.',
      'Name the registry that they are for.',
    );
  }
}

/** A token that nobody meant for npm's public registry must not reach it by default. */
function refuseGitHubToken(credential: Credential, byDefault: string | undefined): void {
  if (byDefault === undefined || credential.kind !== 'token') return;
  if (!GITHUB_TOKEN.test(credential.token.reveal())) return;
  throw new UserError(
    'token-wrong-registry',
    `${byDefault}: this is a GitHub token, and it would be sent to npm's public registry.`,
    'For GitHub Packages set `registry-url: https://npm.pkg.github.com`.',
  );
}

/** GitHub Packages serves each owner's packages under the owner's name, in lower case. */
function ownerScope(url: RegistryUrl, environment: Environment): Scope[] {
  const owner = gitHubOwner(url) ?? variable(environment, 'GITHUB_REPOSITORY_OWNER') ?? '';
  return parseScopes(owner, 'the repository owner, as the scope for GitHub Packages', []);
}

function readBasic(raw: RawInputs, secrets: SecretRegistry): Credential | undefined {
  if (raw.username.trim() === '' && raw.password.trim() === '') return undefined;
  return parseBasic(raw.username, raw.password, '`password`', secrets);
}

/**
 * Looks for a token in the environment.
 *
 * @returns the name of its variable, or else what to say of a variable that is there but holds none
 */
function readFallback(
  environment: Environment,
  url: RegistryUrl,
  tokens: ReadonlyMap<string, NerfDart>,
): { name?: string; reason?: string } {
  const reasons: string[] = [];
  for (const name of FALLBACKS) {
    const value = variable(environment, name)?.trim();
    if (value === undefined) continue;
    // An earlier use of this action may have exported it, and other hosts must not get to see it.
    const owner = tokens.get(value);
    if (value === '') reasons.push(name);
    else if (isPlaceholder(value)) {
      reasons.push(`${name} (it holds only the placeholder that actions/setup-node writes)`);
    } else if (owner !== undefined && hostOf(owner) !== hostOf(nerfDart(url))) {
      reasons.push(`${name} (it holds the token of ${owner}, which is not sent elsewhere)`);
    } else return { name };
  }
  const [reason] = reasons;
  return reason === undefined ? {} : { reason };
}

function hostOf(key: NerfDart): string {
  return key.slice(2, key.indexOf('/', 2));
}
