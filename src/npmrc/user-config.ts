import { type SentCredential, sameCredential } from '../credentials/credential.js';
import { decodeBase64 } from '../credentials/parse-credential.js';
import { Secret, type SecretRegistry, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { HEADING } from '../files/file-names.js';
import type { Scope } from '../registries/names.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Environment, isRunnerVariable } from '../runner/environment.js';
import { credentialKeys, type Inherited, keptLines, keptSections, readInherited } from './inherited-lines.js';
import { CREDENTIAL_PARTS, ownerOfKey } from './keys.js';
import { readNpmrc } from './lines.js';
import { type LoginParts, loginLines } from './login-lines.js';
import { maskLiterals } from './mask-literals.js';
import { expandVariables } from './variables.js';

/** What a user configuration is made of. */
export interface UserConfigParts extends LoginParts {
  /** The current user configuration. */
  readonly inherited: string;
  /** The variables that this step took credentials from, and that later steps do not have. */
  readonly consumed: readonly string[];
  /** Whether a package manager of the job fails on a variable that is not set. */
  readonly failsOnUnset: boolean;
}

/** A rendered user configuration. */
export interface UserConfig {
  /** Those of this step, after inherited ones that share a URL with them. */
  readonly registries: readonly ResolvedRegistry[];
  readonly text: SecretText;
}

/**
 * Renders a user configuration: what was inherited, without what is replaced, and our lines.
 *
 * Ours come before the first `[section]` of the inherited file, because most package managers read nothing below one, and
 * after all other lines, because the last of two equal keys wins everywhere.
 */
export function mergedUserConfig(
  parts: UserConfigParts,
  environment: Environment,
  diagnostics: Diagnostics,
): UserConfig {
  const inherited = readInherited(parts.inherited, environment);
  const registries = [...inheritedLogins(inherited, parts.registries), ...parts.registries];
  const ours = loginLines({ ...parts, registries }, credentialKeys(inherited), diagnostics);
  const overrides = {
    scopes: new Set<string>(registries.flatMap(({ scopes }) => scopes)),
    replacesBase: parts.registries.some(({ replacesBase }) => replacesBase),
    credentials: ours.decided,
    registries: registries.map(({ url }) => nerfDart(url)),
    consumed: new Set(parts.consumed),
    failsOnUnset: parts.failsOnUnset,
  };
  const kept = keptLines(inherited, overrides, environment, diagnostics);
  const sections = keptSections(inherited, overrides);
  return { registries, text: [...kept, `${HEADING}\n`, ...ours.text, ...sections] };
}

/**
 * A user configuration that refers to no variables: a reference becomes the value of its variable, and a line with one that
 * has no value is left out. In a filtered environment, `${NAME}` in `~/.npmrc` stops Yarn Classic, and pnpm up to 10 ignores
 * the whole file (measured, 1.22.22 and 10.34).
 *
 * The runner's own variables are not filled in: whoever wrote the file could have this step's inputs sent to a host of theirs.
 *
 * @param gone variables that later steps do not have
 * @param secrets masks the credentials in the result
 */
export function withoutReferences(
  text: string,
  environment: Environment,
  gone: readonly string[],
  secrets: SecretRegistry,
): string {
  const later = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !gone.includes(name) && !isRunnerVariable(name)),
  );
  const lines = readNpmrc(text).map(({ raw }) => {
    if (!raw.includes('${')) return raw;
    const [, content = '', end = ''] = /^(.*?)([\r\n]*)$/s.exec(raw) ?? [];
    const filled = expandVariables(content, later);
    return /\$\{|[\r\n]/.test(filled) ? '' : filled + end;
  });
  const result = lines.join('');
  maskLiterals(result, secrets);
  return result;
}

/**
 * Finds scopes that the user configuration maps to a URL of this step, with another credential than this step has for it. An
 * earlier use of this action in the job wrote them, or the user. They keep that credential, as if they were an entry of
 * this step.
 *
 * @returns in the order of the user configuration
 */
function inheritedLogins({ head }: Inherited, registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const ours = new Map<NerfDart, ResolvedRegistry[]>();
  for (const registry of registries) {
    // One without a scope replaces the credential of its URL for all scopes.
    if (registry.scopes.length === 0) continue;
    const key = nerfDart(registry.url);
    ours.set(key, [...(ours.get(key) ?? []), registry]);
  }
  const claimed = new Set<string>(registries.flatMap(({ scopes }) => scopes));
  const credentials = new Map<string, Parts>();
  const urls = new Map<string, RegistryUrl>();
  for (const { line, key } of head) {
    if (line.kind !== 'setting' || key === undefined) continue;
    const url = key.kind === 'scope-registry' && !claimed.has(key.scope) ? normalizedUrl(line.value) : undefined;
    if (key.kind === 'scope-registry' && url !== undefined) urls.set(key.scope, url);
    if (key.kind !== 'registry-setting' || !CREDENTIAL_PARTS.has(key.setting)) continue;
    const owner = ownerOfKey(key);
    credentials.set(owner, (credentials.get(owner) ?? new Map()).set(key.setting, line.value));
  }
  const logins: ResolvedRegistry[] = [];
  for (const [scope, url] of urls) {
    const rivals = ours.get(nerfDart(url)) ?? [];
    // pnpm also reads a scope's token from `//host/@scope`.
    const keys = [ownerOfKey({ nerfDart: nerfDart(url), scope }), `${nerfDart(url)}${scope}/`, nerfDart(url)];
    const credential = keys.map((key) => credentialOf(credentials.get(key))).find((found) => found !== undefined);
    if (credential === undefined || !rivals.some((rival) => competes(rival, credential))) continue;
    const origin = 'the current user configuration';
    logins.push({ url, scopes: [scope as Scope], replacesBase: false, credential, origin });
  }
  return logins;
}

/** The settings of one credential, by name. */
type Parts = Map<string, string>;

/** The credential that settings make up; undefined if there is none, or if it is still to be filled from a variable. */
function credentialOf(parts: Parts | undefined): SentCredential | undefined {
  if (parts === undefined || [...parts.values()].some((value) => value.includes('${'))) return undefined;
  const token = parts.get('_authToken');
  if (token !== undefined) return { kind: 'token', token: new Secret(token) };
  const pair = decodeBase64(parts.get('_auth') ?? '') ?? '';
  const colon = pair.indexOf(':');
  const username = parts.get('username') ?? pair.slice(0, Math.max(0, colon));
  const password = decodeBase64(parts.get('_password') ?? '') || pair.slice(colon + 1);
  return username === '' || password === '' ? undefined : { kind: 'basic', username, password: new Secret(password) };
}

/** Whether a registry of this step has another credential. One that sends nothing does not compete. */
function competes({ credential }: ResolvedRegistry, inherited: SentCredential): boolean {
  return (credential.kind === 'token' || credential.kind === 'basic') && !sameCredential(credential, inherited);
}
