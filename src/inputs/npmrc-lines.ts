/** The inputs `npmrc` and `npmrc-file`: lines in npmrc syntax. */
import { maskToken } from '../credentials/parse-credential.js';
import type { SecretText } from '../credentials/secret.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { type Diagnostics, type FileLine, shownName } from '../diagnostics/diagnostic.js';
import { CREDENTIAL_PARTS, holdsSecret, readKey } from '../npmrc/keys.js';
import { type NpmrcLine, readNpmrc } from '../npmrc/lines.js';
import { maskLiterals } from '../npmrc/mask-literals.js';
import { type Filled, fillVariables } from '../npmrc/variables.js';
import type { Registry } from '../registries/registry.js';
import { nerfDart, parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';
import { parseScopes } from '../registries/scopes.js';
import { isGitHubPackages } from '../registries/vendors.js';
import { type Environment, variable } from '../runner/environment.js';
import type { RawInputs } from '../runner/raw-inputs.js';
import { type CredentialLines, combineCredential } from './npmrc-credential.js';
import { readNpmrcFile } from './npmrc-file.js';
import { reportNearMissKey } from './npmrc-near-misses.js';
import { readSetting } from './npmrc-setting.js';
import type { InputContext } from './single-registry.js';

/** What npmrc lines describe. */
export interface NpmrcInput {
  readonly registries: Registry[];
  /** Settings to pass through, one line each without its line break. */
  readonly settings: SecretText[];
  /** The variables that credentials were filled from. */
  readonly variables: string[];
}

/** Reads the inputs `npmrc` and `npmrc-file`. */
export function readNpmrcInputs(raw: RawInputs, context: InputContext): NpmrcInput {
  const { environment, secrets, diagnostics } = context;
  const file = raw['npmrc-file'] === '' ? '' : (readNpmrcFile(raw['npmrc-file'], environment, diagnostics) ?? '');
  const path = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
  maskLiterals(raw.npmrc, secrets);
  maskLiterals(file, secrets);
  const results = [
    readNpmrcLines(raw.npmrc, { ...context, source: 'npmrc', file: undefined }),
    readNpmrcLines(file, { ...context, source: 'npmrc-file', file: path }),
  ];
  return {
    registries: results.flatMap(({ registries }) => registries),
    settings: results.flatMap(({ settings }) => settings),
    variables: results.flatMap(({ variables }) => variables),
  };
}

/** Where lines come from. */
export interface LineContext extends InputContext {
  /** The input. A file of the workspace can be changed by a pull request, so it may set less. */
  readonly source: 'npmrc' | 'npmrc-file';
  /** The path of that file, for annotations. */
  readonly file: string | undefined;
}

/** Reads npmrc lines. `${NAME}` is filled from this step's environment. Whatever is wrong is reported with its line. */
export function readNpmrcLines(text: string, context: LineContext): NpmrcInput {
  const result: NpmrcInput = { registries: [], settings: [], variables: [] };
  const credentials = new Map<string, CredentialLines>();
  for (const line of readNpmrc(text)) {
    const at = context.file === undefined ? undefined : { file: context.file, line: line.number };
    const diagnostics = context.diagnostics.at(at);
    readLine(line, at, { ...context, diagnostics }, result, credentials);
  }
  for (const lines of credentials.values()) {
    if (lines.scope !== undefined && !takeScope(lines, credentials, result.registries, context)) {
      for (const { passThrough } of lines.parts.values()) passThrough();
    }
    if (lines.scope !== undefined) continue;
    const credential = combineCredential(lines, context.secrets, context.diagnostics);
    if (credential === undefined) continue;
    const { url, origin } = lines;
    const hasScopes = [...credentials.keys()].some((key) => key.startsWith(`${nerfDart(url)}:`));
    const rest = hasScopes ? mappingsOf(url, result.registries).filter((one) => !hasOwn(one, credentials)) : [];
    for (const one of rest) result.registries[result.registries.indexOf(one)] = { ...one, credential };
    if (rest.length === 0) result.registries.push({ url, scopes: [], replacesBase: false, credential, origin });
  }
  return { ...result, variables: [...new Set(result.variables)] };
}

function readLine(
  line: NpmrcLine,
  at: FileLine | undefined,
  context: LineContext,
  result: NpmrcInput,
  credentials: Map<string, CredentialLines>,
): void {
  const { source, environment, secrets, diagnostics } = context;
  const where = `\`${source}\`, line ${line.number}`;
  if (line.kind === 'section') {
    diagnostics.error(
      'npmrc-section',
      `${where}: package managers read nothing below a \`[section]\`.`,
      'Remove the line with the brackets.',
    );
  }
  if (line.kind !== 'setting') return;
  const filled = fillVariables(line.value, environment, where, diagnostics);
  const name = fillVariables(line.name, environment, where, diagnostics)?.text;
  if (filled === undefined || name === undefined) return;
  const value = filled.text;
  secrets.maskUrlPasswords(value);
  if (holdsSecret(name)) {
    maskToken(value, secrets);
    result.variables.push(...filled.variables);
  }
  const key = name === line.name ? line.key : readKey(name);
  if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
    const scope = key.kind === 'scope-registry' ? key.scope : '';
    const registry = readMapping(filled, line.raw, scope, where, context);
    if (registry !== undefined) result.registries.push(registry);
    return;
  }
  const passThrough = () => {
    const setting = readSetting({ name, key, value, list: line.list }, where, context);
    if (setting !== undefined) result.settings.push(setting);
  };
  if (key.kind === 'registry-setting' && CREDENTIAL_PARTS.has(key.setting)) {
    const { url, scope } = key;
    const owner = scope === undefined ? key.nerfDart : `${key.nerfDart}:${scope}`;
    const lines = credentials.get(owner) ?? { url, scope, origin: where, parts: new Map() };
    lines.parts.set(key.setting, { value, where, at, passThrough });
    credentials.set(owner, lines);
  } else if (!reportNearMissKey(name, value, where, diagnostics)) passThrough();
}

/**
 * Gives a scope the credential of its own that lines in pnpm's form have for it.
 *
 * @param registries what the lines map; the scope gets its credential there
 * @returns false if no line maps the scope to that URL, or if the URL's own credential would be left without a scope
 */
function takeScope(
  lines: CredentialLines,
  credentials: ReadonlyMap<string, CredentialLines>,
  registries: Registry[],
  { secrets, diagnostics }: LineContext,
): boolean {
  const mappings = mappingsOf(lines.url, registries);
  const mapping = mappings.find(({ scopes }) => scopes.some((scope) => scope === lines.scope));
  if (mapping === undefined) return false;
  if (credentials.has(nerfDart(lines.url)) && mappings.every((one) => hasOwn(one, credentials))) return false;
  const credential = combineCredential(lines, secrets, diagnostics);
  if (credential !== undefined) registries[registries.indexOf(mapping)] = { ...mapping, credential };
  return true;
}

/** The lines that map a scope to a URL. */
function mappingsOf(url: RegistryUrl, registries: readonly Registry[]): Registry[] {
  return registries.filter((one) => nerfDart(one.url) === nerfDart(url) && one.scopes.length > 0);
}

/** Whether there is a credential for the scope of a mapping. */
function hasOwn({ url, scopes }: Registry, credentials: ReadonlyMap<string, CredentialLines>): boolean {
  return scopes.some((scope) => credentials.has(`${nerfDart(url)}:${scope}`));
}

/** Reads `registry=URL` or `@scope:registry=URL`. */
function readMapping(
  filled: Filled,
  raw: string,
  scope: string,
  where: string,
  context: LineContext,
): Registry | undefined {
  const { environment, secrets, diagnostics } = context;
  if (reportSecretInUrl(filled, where, environment, secrets, diagnostics)) return undefined;
  // `#browse/...` of a page would be a comment.
  const fragment = /\S(#browse\S*)/.exec(raw)?.[1] ?? '';
  const url = parseRegistryUrl(filled.text + fragment, where, diagnostics);
  if (url === undefined) return undefined;
  const isGitHub = isGitHubPackages(url, variable(environment, 'GITHUB_SERVER_URL'));
  return {
    url,
    scopes: parseScopes(scope, where, isGitHub ? 'lower-case' : 'both-spellings', diagnostics),
    replacesBase: scope === '',
    credential: { kind: 'inherited' },
    origin: where,
  };
}

/** A variable name that says that the variable holds a secret. */
const SECRET_NAME = /TOKEN|PASS|PWD|SECRET|AUTH|CRED|KEY/i;

/** The URL of a registry appears in the log and in outputs, and is sent to its host: no place for a secret. */
function reportSecretInUrl(
  filled: Filled,
  where: string,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): boolean {
  for (const name of filled.variables) {
    const value = variable(environment, name) ?? '';
    if (!SECRET_NAME.test(name) && !secrets.has(value.trim())) continue;
    secrets.mask(value);
    diagnostics.error(
      'npmrc-variable',
      `${where}: ${shownName(name)} looks like a secret and is part of a registry URL.`,
      'Give credentials as `//host/path/:_authToken=${NAME}`.',
    );
    return true;
  }
  return false;
}
