import { isPlaceholder, parseBasic, parseToken } from './credentials/static.js';
import { type Environment, variable } from './environment.js';
import type { RawInputs } from './inputs.js';
import { Refusal, type Remark } from './refusal.js';
import { type Credential, parseScopes, type Registry, type Scope } from './registry.js';
import { isGitHubPackages, isNpmjs, NPMJS } from './registry-hosts.js';
import { parseRegistryUrl } from './registry-url.js';
import type { SecretVault } from './secret.js';

/** Where a token is looked for if the input is empty, in this order. */
const FALLBACKS = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'] as const;

/** GitHub's tokens begin like this (docs.github.com, "GitHub's token formats"). */
const GITHUB_TOKEN = /^(gh[pousr]_|github_pat_)/;

/**
 * Reads the inputs that describe one registry: `registry-url`, `scope`, `token`, `username`, `password`.
 *
 * They do so if any of them is given, or if no other input names a registry and NODE_AUTH_TOKEN or NPM_TOKEN is there.
 *
 * @returns the registry, or undefined if these inputs describe none
 * @throws Refusal for each input that cannot be understood, and for a GitHub token on its way to npmjs
 */
export function readSingleRegistry(
  raw: RawInputs,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): Registry | undefined {
  const inputs = [raw['registry-url'], raw.scope, raw.token, raw.username, raw.password];
  const given = inputs.some((input) => input.trim() !== '');
  const others = [raw.registries, raw.npmrc, raw['npmrc-file']].some((input) => input.trim() !== '');
  if (!given && (others || FALLBACKS.every((name) => variable(environment, name) === undefined))) return undefined;

  const { credential, fallback } = readCredential(raw, environment, vault);
  const named = raw['registry-url'].trim() !== '';
  if (!named && credential.kind === 'basic') {
    throw new Refusal(
      'registry-url-missing',
      '`username` and `password` are given without `registry-url`.',
      'Name the registry that they are for.',
    );
  }
  const url = named ? parseRegistryUrl(raw['registry-url'], '`registry-url`') : NPMJS;
  if (
    isNpmjs(url) &&
    (fallback !== undefined || !named) &&
    credential.kind === 'token' &&
    GITHUB_TOKEN.test(credential.token.reveal())
  ) {
    throw new Refusal(
      'token-wrong-registry',
      `${fallback ?? '`token`'}: this is a GitHub token, and it would be sent to npm's public registry.`,
      'For GitHub Packages set `registry-url: https://npm.pkg.github.com`.',
    );
  }
  const scopes = parseScopes(raw.scope, '`scope`', remarks);
  if (scopes.length === 0 && isGitHubPackages(url)) scopes.push(...ownerScope(environment));
  return {
    url,
    scopes,
    replacesBase: scopes.length === 0,
    credential,
    origin: named ? '`registry-url`' : 'the default `registry-url`',
  };
}

/** GitHub Packages serves each owner's packages under the owner's name, in lower case. */
function ownerScope(environment: Environment): Scope[] {
  const owner = variable(environment, 'GITHUB_REPOSITORY_OWNER') ?? '';
  return parseScopes(owner, 'the repository owner, as the scope for GitHub Packages', []);
}

function readCredential(
  raw: RawInputs,
  environment: Environment,
  vault: SecretVault,
): { credential: Credential; fallback?: string } {
  const basic = raw.username.trim() !== '' || raw.password.trim() !== '';
  // Whatever is refused below is masked first.
  const password = basic ? parsePassword(raw, vault) : undefined;
  const token = parseToken(raw.token, '`token`', vault);
  if (token.kind === 'token' && password !== undefined) {
    throw new Refusal(
      'credential-ambiguous',
      'Both `token` and `username` or `password` are given.',
      'Clients use one of them: give one.',
    );
  }
  if (password !== undefined) return { credential: password };
  if (token.kind === 'token') return { credential: token };
  const fallback = FALLBACKS.find((name) => {
    const value = variable(environment, name) ?? '';
    return value.trim() !== '' && !isPlaceholder(value);
  });
  if (fallback === undefined) return { credential: emptyFrom(environment, token) };
  return { credential: parseToken(variable(environment, fallback) ?? '', fallback, vault), fallback };
}

function parsePassword(raw: RawInputs, vault: SecretVault): Credential {
  return parseBasic(raw.username, raw.password, '`password`', vault);
}

/** Names the variable that was there but empty, since that is where the user meant the token to come from. */
function emptyFrom(environment: Environment, token: Credential): Credential {
  const set = FALLBACKS.find((name) => variable(environment, name) !== undefined);
  if (set === undefined) return token;
  const value = variable(environment, set) ?? '';
  return {
    kind: 'empty',
    source: isPlaceholder(value) ? `${set} (it holds only the placeholder that actions/setup-node writes)` : set,
  };
}
