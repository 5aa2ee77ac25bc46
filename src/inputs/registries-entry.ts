import type { Credential } from '../credentials/credential.js';
import { OIDC_FIELDS } from '../credentials/oidc-providers.js';
import { parseBasic, parseToken } from '../credentials/parse-credential.js';
import { mayBeToken } from '../credentials/token-shape.js';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { parsePackageNames, parseScopes } from '../registries/names.js';
import type { Registry } from '../registries/registry.js';
import { isTestRegistry, parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';
import { isGitHubPackages } from '../registries/vendors.js';
import { type Environment, isRunnerVariable, isVariableName, variable } from '../runner/environment.js';
import { readOidcFields, readProvider } from './oidc-fields.js';
import type { InputContext } from './raw-inputs.js';

/** The fields that an entry of the `registries` list may have. */
export const FIELDS = [
  'url',
  'scope',
  'token',
  'token-env',
  'username',
  'password',
  'password-env',
  'auth',
  'replaces-base',
  'packages',
  'oidc',
  ...OIDC_FIELDS,
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields of one entry as text. A list of scopes is joined by line breaks. */
export type Entry = ReadonlyMap<Field, string>;

/** Each of these fields gives a credential, alone or with a user name. */
const CREDENTIAL_FIELDS: readonly Field[] = ['token', 'token-env', 'password', 'password-env', 'auth', 'oidc'];

/**
 * Reads one entry of the `registries` list.
 *
 * @param where the entry, for messages
 * @param variables gets the names in `token-env` and `password-env`
 * @returns undefined if the entry is not valid, which is reported
 */
export function readEntry(
  entry: Entry,
  where: string,
  variables: string[],
  context: InputContext,
): Registry | undefined {
  const { environment, diagnostics } = context;
  // Without a valid URL, the other fields are read all the same, so that all mistakes are reported.
  const url = readUrl(entry.get('url') ?? '', where, diagnostics);
  const isGitHub = url !== undefined && isGitHubPackages(url, variable(environment, 'GITHUB_SERVER_URL'));
  const capitals = isGitHub ? 'lower-case' : 'both-spellings';
  const scopes = parseScopes(entry.get('scope') ?? '', `${where}, \`scope\``, capitals, diagnostics);
  const replacesBase = readReplacesBase(entry, where, diagnostics);
  const credential = readCredential(entry, url, where, variables, context);
  const packages = parsePackageNames(entry.get('packages') ?? '', `${where}, \`packages\``, diagnostics);
  if (url === undefined || credential === undefined || packages === undefined) return undefined;
  return {
    ...{ url, scopes, replacesBase, credential, origin: where },
    ...(packages.length === 0 ? {} : { packages }),
  };
}

function readUrl(text: string, where: string, diagnostics: Diagnostics): RegistryUrl | undefined {
  if (text.trim() !== '') return parseRegistryUrl(text, `${where}, \`url\``, diagnostics);
  diagnostics.error('registries-field', `${where} has no \`url\`.`, 'Give each registry its URL.');
  return undefined;
}

function readReplacesBase(entry: Entry, where: string, diagnostics: Diagnostics): boolean {
  const word = (entry.get('replaces-base') ?? '').trim().toLowerCase();
  if (word === 'true') return true;
  if (word !== 'false' && word !== '') {
    diagnostics.error(
      'registries-field',
      `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`,
      'Set it to `true` to make this the default registry.',
    );
  }
  return false;
}

/** @param url undefined if it is not valid; then a token may be short, and the fields of a vendor are not read */
function readCredential(
  entry: Entry,
  url: RegistryUrl | undefined,
  where: string,
  variables: string[],
  context: InputContext,
): Credential | undefined {
  const { environment, secrets, diagnostics } = context;
  if (!hasOneCredential(entry, where, diagnostics)) return undefined;
  const value = (field: Field) => entry.get(field) ?? '';
  const named = (field: 'token-env' | 'password-env') => {
    const name = value(field).trim();
    const content = namedVariable(environment, name, where, field, diagnostics);
    if (content !== undefined) variables.push(name);
    return content === undefined ? undefined : { content, source: `${where}, \`${field}\` (${name})` };
  };
  const allowShort = url === undefined || isTestRegistry(url);
  if (entry.has('oidc')) {
    if (url === undefined) readProvider(value('oidc'), where, diagnostics); // reports an unknown one
    return url && readOidcFields(entry, url, where, variable(environment, 'GITHUB_SERVER_URL'), diagnostics);
  }
  if (entry.has('auth')) return readAuthNone(value('auth'), where, diagnostics);
  if (entry.has('token')) return parseToken(value('token'), `${where}, \`token\``, allowShort, secrets, diagnostics);
  if (entry.has('token-env')) {
    const found = named('token-env');
    return found && parseToken(found.content, found.source, allowShort, secrets, diagnostics);
  }
  if (entry.has('password')) {
    return parseBasic(value('username'), value('password'), `${where}, \`password\``, secrets, diagnostics);
  }
  if (entry.has('password-env')) {
    const found = named('password-env');
    return found && parseBasic(value('username'), found.content, found.source, secrets, diagnostics);
  }
  return { kind: 'unnamed' };
}

/** Whether an entry gives one credential at most, and all of it; otherwise that is reported. */
function hasOneCredential(entry: Entry, where: string, diagnostics: Diagnostics): boolean {
  const given = CREDENTIAL_FIELDS.filter((field) => entry.has(field));
  const hasPassword = entry.has('password') || entry.has('password-env');
  if (given.length > 1 || (entry.has('username') && given.length === 1 && !hasPassword)) {
    diagnostics.error(
      'credential-ambiguous',
      `${where} gives more than one credential.`,
      'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.',
    );
    return false;
  }
  if (entry.has('username') !== hasPassword) {
    diagnostics.error(
      'registries-field',
      `${where}: \`username\` and \`password\` (or \`password-env\`) belong together.`,
      'Give both, or a `token`.',
    );
    return false;
  }
  const stray = entry.has('oidc') ? undefined : OIDC_FIELDS.find((field) => entry.has(field));
  if (stray === undefined) return true;
  diagnostics.error(
    'registries-field',
    `${where}: \`${stray}\` belongs to \`oidc\`, which is missing.`,
    'Name the vendor with `oidc`, or remove the field.',
  );
  return false;
}

function readAuthNone(text: string, where: string, diagnostics: Diagnostics): Credential | undefined {
  if (text.trim() === 'none') return { kind: 'none' };
  diagnostics.error(
    'registries-field',
    `${where}: \`auth\` can only be \`none\`.`,
    'Remove it, or set `auth: none` for a registry that needs no credential.',
  );
  return undefined;
}

/** The value of the variable that a field names, which may be empty. @returns undefined if it cannot be read: reported */
function namedVariable(
  environment: Environment,
  name: string,
  where: string,
  field: 'token-env' | 'password-env',
  diagnostics: Diagnostics,
): string | undefined {
  // Variables are usually in capitals, and few secrets are.
  const mayBeSecret = !/^[A-Z][A-Z0-9_]*$/.test(name);
  const secret = field.replace('-env', '');
  const otherwise = mayBeSecret && name !== '' ? [`For the ${secret} itself, use \`${secret}\`.`] : [];
  if (!isVariableName(name) || isRunnerVariable(name)) {
    diagnostics.error(
      'variable-unset',
      `${where}, \`${field}\` is not the name of a variable that can be read here.`,
      "Give the name of a variable in this step's `env`, without `$`.",
      ...otherwise,
    );
    return undefined;
  }
  const value = variable(environment, name);
  if (value === undefined) {
    const shown = mayBeSecret && mayBeToken(name) ? '(a name that is not shown here)' : shownName(name);
    diagnostics.error(
      'variable-unset',
      `${where}, \`${field}\`: the variable ${shown} is not set.`,
      "Check the spelling, and set it in this step's `env`. An action does not see the `env` of other steps.",
      ...otherwise,
    );
  }
  return value;
}
