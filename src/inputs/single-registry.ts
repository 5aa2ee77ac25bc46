import type { Credential } from '../credentials/credential.js';
import { isPlaceholder, parseBasic, parseToken } from '../credentials/parse-credential.js';
import { tokenKind } from '../credentials/token-shape.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { parseScopes, type Scope } from '../registries/names.js';
import type { Registry } from '../registries/registry.js';
import {
  isTestRegistry,
  type NerfDart,
  nerfDart,
  parseRegistryUrl,
  type RegistryUrl,
} from '../registries/registry-url.js';
import { isGitHubPackages, NPMJS, ownerInUrl } from '../registries/vendors.js';
import { variable } from '../runner/environment.js';
import type { InputContext, RawInputs } from './raw-inputs.js';

/** How messages call the input. */
export const TOKEN_INPUT = '`token`';

/** Where a token is looked for if the input is empty, in this order. */
export const TOKEN_VARIABLES = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'] as const;

/** What the inputs for one registry describe. */
export interface SingleRegistry {
  readonly registry: Registry;
  /** The variable that the token was taken from, if it was not the input. */
  readonly variable: string | undefined;
}

/**
 * Reads the inputs that describe one registry: `registry-url`, `scope`, `token`, `username`, `password`. They do so if one of
 * them is given, or if no other input describes a registry and NODE_AUTH_TOKEN or NPM_TOKEN is set.
 *
 * @returns undefined if they describe no registry, or one that is not valid, which is reported
 */
export function readSingleRegistry(raw: RawInputs, context: InputContext): SingleRegistry | undefined {
  const { environment, diagnostics } = context;
  const isGiven = (...inputs: string[]) => inputs.some((input) => input.trim() !== '');
  const hasVariable = TOKEN_VARIABLES.some((name) => variable(environment, name) !== undefined);
  if (!isGiven(raw['registry-url'], raw.scope, raw.token, raw.username, raw.password)) {
    if (!hasVariable || isGiven(raw.registries, raw.npmrc, raw['npmrc-file'])) return undefined;
  }
  const isNamed = isGiven(raw['registry-url']);
  const url = isNamed ? parseRegistryUrl(raw['registry-url'], '`registry-url`', diagnostics) : NPMJS;
  const found = readCredential(raw, url ?? NPMJS, isNamed, context);
  const scopes = readScopes(raw.scope, url ?? NPMJS, context); // also if there is an error, so that all are reported
  if (url === undefined || found === undefined) return undefined;
  if (!isNamed && scopes.length > 0) {
    diagnostics.info("`registry-url` is empty, so it is npm's public registry.");
  }
  const origin = isNamed ? '`registry-url`' : 'The default `registry-url`';
  const registry = { url, scopes, replacesBase: scopes.length === 0, credential: found.credential, origin };
  return { registry, variable: found.variable };
}

/** The scopes of the input; on GitHub Packages the owner, if there are none. */
function readScopes(text: string, url: RegistryUrl, { environment, diagnostics }: InputContext): Scope[] {
  const isGitHub = isGitHubPackages(url, variable(environment, 'GITHUB_SERVER_URL'));
  const scopes = parseScopes(text, '`scope`', isGitHub ? 'lower-case' : 'both-spellings', diagnostics);
  if (scopes.length > 0 || !isGitHub || text.trim() !== '') return scopes;
  const owner = ownerInUrl(url) ?? variable(environment, 'GITHUB_REPOSITORY_OWNER') ?? '';
  return parseScopes(owner.toLowerCase(), 'the owner of the repository', 'lower-case', diagnostics);
}

interface FoundCredential {
  readonly credential: Credential;
  readonly variable: string | undefined;
}

function readCredential(
  raw: RawInputs,
  url: RegistryUrl,
  isNamed: boolean,
  context: InputContext,
): FoundCredential | undefined {
  const { environment, secrets, diagnostics } = context;
  if (raw.username.trim() !== '' || raw.password.trim() !== '') {
    if (!isNamed) {
      diagnostics.error(
        'registry-url-missing',
        '`username` or `password` is given without `registry-url`.',
        'Name the registry that they are for.',
      );
    }
    if (raw.token.trim() !== '' && !isPlaceholder(raw.token)) {
      diagnostics.error(
        'credential-ambiguous',
        'Both `token` and `username` or `password` are given.',
        'Package managers would use only one of them. Remove the other one.',
      );
      return undefined;
    }
    const credential = parseBasic(raw.username, raw.password, '`password`', secrets, diagnostics);
    return credential && { credential, variable: undefined };
  }
  const isInputEmpty = raw.token.trim() === '' || isPlaceholder(raw.token);
  const fallback = isInputEmpty ? tokenVariable(url, context) : {};
  const where = fallback.name ?? TOKEN_INPUT;
  const value = fallback.name === undefined ? raw.token : (variable(environment, fallback.name) ?? '');
  const credential = parseToken(value, where, isTestRegistry(url), secrets, diagnostics);
  if (credential === undefined) return undefined;
  if (!isNamed && credential.kind === 'token' && !requireNpmToken(credential.token.reveal(), where, diagnostics)) {
    return undefined;
  }
  if (credential.kind === 'empty' && fallback.reason !== undefined) {
    return { credential: { kind: 'empty', source: fallback.reason }, variable: undefined };
  }
  if (fallback.name !== undefined) diagnostics.info(`\`token\` is empty, so the token is taken from ${fallback.name}.`);
  return { credential, variable: fallback.name };
}

/** Without `registry-url`, only a token of npm may go to npm's public registry. @returns whether it may */
function requireNpmToken(token: string, where: string, diagnostics: Diagnostics): boolean {
  const found = tokenKind(token);
  if (found?.kind === 'npm' || found?.kind === 'npm-classic') return true; // an old token is reported as such
  const isGitHub = found?.kind === 'github' || found?.kind === 'github-fine-grained';
  diagnostics.error(
    'registry-url-missing',
    `${where}: ${found === undefined ? 'the token does not look like an npm token (`npm_...`)' : `this is ${found.name}`}, and \`registry-url\` is empty.`,
    isGitHub
      ? 'For GitHub Packages, set `registry-url: https://npm.pkg.github.com`.'
      : "Set `registry-url` to the registry that the token is for. For npm's public registry, it is `https://registry.npmjs.org`.",
  );
  return false;
}

/**
 * Looks for a token in the environment.
 *
 * @returns the name of its variable, or else what to say about a variable that is set but has no token
 */
function tokenVariable(
  url: RegistryUrl,
  { environment, inheritedTokens }: InputContext,
): { readonly name?: string; readonly reason?: string } {
  let reason: string | undefined;
  for (const name of TOKEN_VARIABLES) {
    const value = variable(environment, name)?.trim();
    if (value === undefined) continue;
    // An earlier use of this action may have exported it, and it must not go to another host.
    const owners = inheritedTokens.get(value) ?? [];
    if (value === '') reason ??= name;
    else if (isPlaceholder(value)) reason ??= `${name} (it only has the placeholder that actions/setup-node writes)`;
    else if (owners.length > 0 && !owners.some((owner) => hostOf(owner) === hostOf(nerfDart(url)))) {
      reason ??= `${name} (it has the token of ${owners[0]}, which is not sent to another host)`;
    } else return { name };
  }
  return reason === undefined ? {} : { reason };
}

function hostOf(key: NerfDart): string {
  return key.slice(2, key.indexOf('/', 2));
}
