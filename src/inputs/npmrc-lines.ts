/** The inputs `npmrc` and `npmrc-file`: lines in npmrc syntax. */
import fs from 'node:fs';
import path from 'node:path';
import { maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry, SecretText } from '../credentials/secret.js';
import { mayBeToken } from '../credentials/token-shape.js';
import { type Diagnostics, type FileLine, shownName } from '../diagnostics/diagnostic.js';
import { readFile } from '../files/read-file.js';
import { CREDENTIAL_PARTS, holdsSecret, ownerOfKey, readKey } from '../npmrc/keys.js';
import { type NpmrcLine, readNpmrc } from '../npmrc/lines.js';
import { maskLiterals } from '../npmrc/mask-literals.js';
import { type Filled, fillVariables } from '../npmrc/variables.js';
import { parseScopes } from '../registries/names.js';
import type { Registry } from '../registries/registry.js';
import { parseRegistryUrl } from '../registries/registry-url.js';
import { isGitHubPackages } from '../registries/vendors.js';
import { type Environment, variable } from '../runner/environment.js';
import { type CredentialLines, withCredentials } from './npmrc-credentials.js';
import { readSetting } from './npmrc-setting.js';
import type { InputContext, RawInputs } from './raw-inputs.js';

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
  const shownPath = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
  maskLiterals(raw.npmrc, secrets);
  maskLiterals(file, secrets);
  const results = [
    readNpmrcLines(raw.npmrc, { ...context, source: 'npmrc', file: undefined }),
    readNpmrcLines(file, { ...context, source: 'npmrc-file', file: shownPath }),
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
  const registries = withCredentials(credentials, result.registries, context);
  return { ...result, registries, variables: [...new Set(result.variables)] };
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
  if (line.kind !== 'setting' || isWithoutValue(line, where, secrets, diagnostics)) return;
  const filled = fillVariables(line.value, environment, where, diagnostics);
  const name = fillVariables(line.name, environment, where, diagnostics)?.text;
  if (filled === undefined || name === undefined) return;
  const value = filled.text;
  secrets.registerUrlPasswords(value);
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
    const owner = ownerOfKey(key);
    const lines = credentials.get(owner) ?? { url, scope, origin: where, parts: new Map() };
    lines.parts.set(key.setting, { value, where, at, passThrough });
    credentials.set(owner, lines);
  } else passThrough();
}

/** Whether a line has no `=`, and is no setting that is switched on by its name alone, which is reported. It may be a bare token. */
function isWithoutValue({ raw }: NpmrcLine, where: string, secrets: SecretRegistry, diagnostics: Diagnostics): boolean {
  const text = raw.replace(/\s[;#].*/s, '').trim();
  if (text.includes('=') || /^[a-z]+(-[a-z]+)*$|:always-auth$/.test(text)) return false;
  for (const word of text.split(/\s+/)) if (mayBeToken(word) && !word.includes('://')) maskToken(word, secrets);
  diagnostics.error(
    'npmrc-line',
    `${where}: it has no \`=\`.`,
    'Write `name=value`. The line for a token is `//host/path/:_authToken=${NAME}`.',
  );
  return true;
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
    secrets.register(value);
    diagnostics.error(
      'npmrc-variable',
      `${where}: ${shownName(name)} looks like a secret and is part of a registry URL.`,
      'Give credentials as `//host/path/:_authToken=${NAME}`.',
    );
    return true;
  }
  return false;
}

/**
 * Reads the file that `npmrc-file` names. It must be a text file in the workspace, also behind links.
 *
 * @param name its path in the workspace
 * @returns undefined if it cannot be read, which is reported
 */
export function readNpmrcFile(name: string, environment: Environment, diagnostics: Diagnostics): string | undefined {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const report = (what: string, cure = 'Name a file with npmrc lines.') => {
    diagnostics.error('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
    return undefined;
  };
  if (!isFolder(workspace)) {
    return report('needs a workspace, but GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
  }
  const file = path.resolve(workspace, name);
  if (/[\u0000-\u001f]/.test(name) || !isInside(path.resolve(workspace), file)) {
    return report('is not a path in the workspace', 'Name a file of the checked-out repository, such as `.npmrc.ci`.');
  }
  const { kind, text, code } = readFile(file);
  if (code === 'ENOENT') {
    return report('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
  }
  if (kind === 'unreadable') return report(`cannot be read (${code})`, 'Check the name and the permissions.');
  if (!isInside(fs.realpathSync(workspace), fs.realpathSync(file))) {
    return report('leads out of the workspace through a symbolic link', 'Name the file itself.');
  }
  if (kind === 'not a file') return report('is a folder or a device');
  if (text === undefined) return report('is larger than 1 MiB');
  return /[\u0000\ufffd]/.test(text) ? report('is not UTF-8 text') : text;
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

function isFolder(name: string): boolean {
  return name !== '' && (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
