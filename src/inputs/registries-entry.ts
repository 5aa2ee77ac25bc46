import { OIDC_FIELDS } from '../credentials/oidc-providers.js';
import { parseBasic, parseToken } from '../credentials/parse.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { type Credential, type OidcCredential, parseScopes, type Registry } from '../registries/registry.js';
import { parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Environment, namedVariable } from '../runner/environment.js';

/** What an element of the list may say. */
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
  'oidc',
  ...OIDC_FIELDS,
] as const;
export type Field = (typeof FIELDS)[number];

/** Each of these names a credential, alone or with a user name. */
const WAYS: ReadonlySet<Field> = new Set(['token', 'token-env', 'password', 'password-env', 'auth', 'oidc']);
const FIELDS_OF_VENDORS: ReadonlySet<Field> = new Set(OIDC_FIELDS);

/** One element of the list: its fields as text. A list of scopes is joined by line ends. */
export type Entry = ReadonlyMap<Field, string>;

/** Reads the fields of a vendor, for an element that has `oidc`. */
export type ReadOidc = (entry: Entry, url: RegistryUrl, where: string) => OidcCredential;

/** What reading the list yields. */
export interface RegistryList {
  readonly registries: Registry[];
  /** The variables that `token-env` and `password-env` named. */
  readonly variables: string[];
}

/**
 * Understands the elements of the `registries` input.
 *
 * @param environment this step's environment, for `token-env` and `password-env`
 * @param readOidc how fields of a vendor are read; a room of its own, which few jobs need
 * @throws UserError `registries-field`, `credential-ambiguous`, and those of each field's own reader; messages name the
 *   entry (from 1) and never repeat the text
 */
export function readRegistries(
  entries: readonly Entry[],
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
  readOidc: ReadOidc,
): RegistryList {
  const variables: string[] = [];
  const registries = entries.map((entry, index) => {
    const where = `entry ${index + 1} of \`registries\``;
    const address = entry.get('url') ?? '';
    const token = entry.get('token');
    const scope = entry.get('scope');
    if (address.trim() === '') throw withoutUrl(where);
    const url = parseRegistryUrl(address, `${where}, \`url\``);
    return {
      url,
      scopes: scope === undefined ? [] : parseScopes(scope, `${where}, \`scope\``, diagnostics),
      replacesBase: entry.has('replaces-base') && replacesBase(entry, where),
      credential:
        token !== undefined && saysNoMore(entry)
          ? parseToken(token, `${where}, \`token\``, secrets)
          : readCredential(entry, url, where, environment, secrets, variables, readOidc),
      origin: where,
    };
  });
  return { registries, variables };
}

function withoutUrl(where: string): UserError {
  return badField(`${where} has no \`url\`.`, 'Give each registry its URL.');
}

function replacesBase(entry: Entry, where: string): boolean {
  const text = entry.get('replaces-base') ?? '';
  const word = text.trim().toLowerCase();
  if (word === 'true') return true;
  if (word === 'false' || word === '') return false;
  throw badField(
    `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`,
    'Set it to `true` to make this the default registry.',
  );
}

function badField(what: string, cure: string): UserError {
  return new UserError('registries-field', what, cure);
}

/** Whether an entry with a URL and a token says no more of a credential: as most do. */
function saysNoMore(entry: Entry): boolean {
  return entry.size === 2 + (entry.has('scope') ? 1 : 0) + (entry.has('replaces-base') ? 1 : 0);
}

function readCredential(
  entry: Entry,
  url: RegistryUrl,
  where: string,
  environment: Environment,
  secrets: SecretRegistry,
  variables: string[],
  readOidc: ReadOidc,
): Credential {
  const has = (field: Field) => entry.has(field);
  const fields = [...entry.keys()];
  const ways = fields.filter((field) => WAYS.has(field)).length;
  const withPassword = has('password') || has('password-env');
  if (ways > 1 || (has('username') && ways === 1 && !withPassword)) throw oneIsEnough(where);
  if (has('username') !== withPassword) throw halfBasic(where);
  const stray = has('oidc') ? undefined : fields.find((field) => FIELDS_OF_VENDORS.has(field));
  if (stray !== undefined) throw withoutVendor(stray, where);
  if (has('oidc')) return readOidc(entry, url, where);
  const value = (field: Field) => entry.get(field) ?? '';
  const named = (field: 'token-env' | 'password-env') => {
    const name = value(field).trim();
    const content = namedVariable(environment, name, `${where}, \`${field}\``);
    variables.push(name);
    return { content, source: `${where}, \`${field}\` (${name})` };
  };
  if (has('auth')) {
    if (value('auth').trim() === 'none') return { kind: 'none' };
    throw badField(
      `${where}: \`auth\` can only be \`none\`.`,
      'Remove it, or set `auth: none` for a registry that needs no credential.',
    );
  }
  if (has('token')) return parseToken(value('token'), `${where}, \`token\``, secrets);
  if (has('token-env')) {
    const { content, source } = named('token-env');
    return parseToken(content, source, secrets);
  }
  if (has('password')) return parseBasic(value('username'), value('password'), `${where}, \`password\``, secrets);
  if (has('password-env')) {
    const { content, source } = named('password-env');
    return parseBasic(value('username'), content, source, secrets);
  }
  return { kind: 'unnamed' };
}

function oneIsEnough(where: string): UserError {
  return new UserError(
    'credential-ambiguous',
    `${where} names more than one credential.`,
    'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.',
  );
}

function halfBasic(where: string): UserError {
  return badField(
    `${where}: \`username\` and \`password\` (or \`password-env\`) go together.`,
    'Give both, or a `token`.',
  );
}

function withoutVendor(field: Field, where: string): UserError {
  return badField(
    `${where}: \`${field}\` goes with \`oidc\`, which is missing.`,
    'Name the vendor with `oidc`, or remove the field.',
  );
}
