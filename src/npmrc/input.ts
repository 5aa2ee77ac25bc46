import { decodeBase64, parseAuth, parseBasic, parseToken } from '../credentials/static.js';
import type { Environment } from '../environment.js';
import { Refusal, type Remark, shownName } from '../refusal.js';
import { type Credential, parseScopes, type Registry } from '../registry.js';
import { type NerfDart, parseRegistryUrl, type RegistryUrl } from '../registry-url.js';
import { Secret, type SecretText, type SecretVault } from '../secret.js';
import { holdsSecret, type NpmrcKey, readKey, readNpmrc } from './lines.js';
import { fillVariables } from './variables.js';

/** What npmrc lines say. */
export interface NpmrcInput {
  readonly registries: Registry[];
  /** Settings that are none of ours, one line each without its end, as they are to be written. */
  readonly settings: SecretText[];
  /** The variables that credentials were filled from. */
  readonly variables: string[];
}

/** A line whose references are filled. */
interface Setting {
  readonly name: string;
  readonly key: NpmrcKey;
  readonly value: string;
  readonly list: boolean;
}

/** The credential lines of one registry; a later line of a kind replaces an earlier one, as in every client. */
interface Parts {
  readonly url: RegistryUrl;
  readonly origin: string;
  readonly values: Map<string, { value: string; where: string }>;
}

const CREDENTIAL_PARTS: ReadonlySet<string> = new Set(['_authToken', '_auth', 'username', '_password']);

/** Left out of what is written, since no client needs them and npm warns (always-auth) or fails (email). */
const OBSOLETE: ReadonlySet<string> = new Set(['always-auth', 'email']);

/**
 * Reads the `npmrc` input or the file that `npmrc-file` names. `${NAME}` is filled from this step's environment.
 *
 * @param text the lines
 * @param source `npmrc` or `npmrc-file`; the latter may be edited by a pull request and may name no `tokenHelper`
 * @throws Refusal `npmrc-line`, `npmrc-section`, `npmrc-unscoped-credential`, `npmrc-variable`, and those of the
 *   readers of URLs, scopes and credentials; each names the line
 */
export function parseNpmrc(
  text: string,
  source: 'npmrc' | 'npmrc-file',
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): NpmrcInput {
  const lines = readNpmrc(text);
  for (const line of lines) {
    if (line.kind === 'setting' && holdsSecret(line.name) && !line.value.includes('${')) vault.hide(line.value);
  }
  const registries: Registry[] = [];
  const settings: SecretText[] = [];
  const variables = new Set<string>();
  const credentials = new Map<NerfDart, Parts>();
  for (const line of lines) {
    const where = `\`${source}\`, line ${line.number}`;
    if (line.kind === 'section') {
      throw new Refusal(
        'npmrc-section',
        `${where}: no client reads what stands below a \`[section]\`.`,
        'Remove the line with the brackets.',
      );
    }
    if (line.kind !== 'setting') continue;
    const filled = fillVariables(line.value, environment, where);
    const value = filled.text;
    const name = fillVariables(line.name, environment, where).text;
    const key = name === line.name ? line.key : readKey(name);
    if (holdsSecret(name)) {
      vault.hide(value);
      for (const variable of filled.variables) variables.add(variable);
    }
    if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
      registries.push({
        url: parseRegistryUrl(value, where),
        scopes: key.kind === 'scope-registry' ? parseScopes(key.scope, where, remarks) : [],
        replacesBase: key.kind === 'default-registry',
        credential: { kind: 'inherited' },
        origin: where,
      });
    } else if (key.kind === 'registry-setting' && key.scope === undefined && CREDENTIAL_PARTS.has(key.setting)) {
      const parts = credentials.get(key.nerfDart) ?? { url: key.url, origin: where, values: new Map() };
      parts.values.set(key.setting, { value, where });
      credentials.set(key.nerfDart, parts);
    } else {
      const setting = passThrough({ name, key, value, list: line.list }, source, where, remarks);
      if (setting !== undefined) settings.push(setting);
    }
  }
  for (const parts of credentials.values()) {
    registries.push({
      url: parts.url,
      scopes: [],
      replacesBase: false,
      credential: readCredential(parts, vault),
      origin: parts.origin,
    });
  }
  return { registries, settings, variables: [...variables] };
}

/** Puts the credential lines of one registry together. */
function readCredential({ values, origin }: Parts, vault: SecretVault): Credential {
  const token = values.get('_authToken');
  const auth = values.get('_auth');
  const username = values.get('username');
  const password = values.get('_password');
  if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
    throw new Refusal(
      'credential-ambiguous',
      `${origin}: more than one kind of credential for one registry.`,
      'Keep one of `_authToken`, `_auth`, and `username` with `_password`.',
    );
  }
  if (token !== undefined) return parseToken(token.value, token.where, vault);
  if (auth !== undefined) return parseAuth(auth.value, auth.where, vault);
  if (username === undefined || password === undefined) {
    throw new Refusal(
      'npmrc-line',
      `${origin}: \`username\` and \`_password\` go together, and one of them is missing.`,
      'Add the other, for the same `//host/path/`.',
    );
  }
  if (password.value.trim() === '') return { kind: 'empty', source: password.where };
  const decoded = decodeBase64(password.value.trim());
  if (decoded === undefined) {
    throw new Refusal(
      'password-invalid',
      `${password.where}: \`_password\` is not base64.`,
      'npmrc files hold the password in base64; the `password` input and field take it as it is.',
    );
  }
  return parseBasic(username.value, decoded, password.where, vault);
}

/** What becomes of a line that is neither a registry nor its credential; undefined if it is left out. */
function passThrough(
  { name, key, value, list }: Setting,
  source: string,
  where: string,
  remarks: Remark[],
): SecretText | undefined {
  const setting = key.kind === 'registry-setting' ? key.setting : name;
  if (key.kind === 'other' && (CREDENTIAL_PARTS.has(name) || name.startsWith('//'))) {
    throw CREDENTIAL_PARTS.has(name)
      ? new Refusal(
          'npmrc-unscoped-credential',
          `${where}: ${shownName(name)} without a registry would be sent to any registry; npm refuses it.`,
          `Write \`//host/path/:${name}=…\`.`,
        )
      : new Refusal(
          'npmrc-line',
          `${where}: the key begins with \`//\`, but is no \`//host/path/:setting\`.`,
          'Write, for example, `//npm.example.com/:_authToken=${NAME}`.',
        );
  }
  if (OBSOLETE.has(setting)) {
    remarks.push({ level: 'info', text: `${where}: \`${setting}\` is left out; no client needs it.` });
    return undefined;
  }
  if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
    throw new Refusal(
      'npmrc-line',
      `${where}: \`${name}\` without a registry makes npm 12 fail.`,
      `Write \`//host/path/:${name}=…\`.`,
    );
  }
  if (setting === 'tokenHelper' && source === 'npmrc-file') {
    throw new Refusal(
      'npmrc-line',
      `${where}: \`tokenHelper\` names a program to run; a file of the workspace may not.`,
      'Put the line into the `npmrc` input if you want it.',
    );
  }
  if (/[=;#[\]"'\s]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
    throw new Refusal(
      'npmrc-line',
      `${where}: there is a character in it that npmrc files cannot hold.`,
      'Write `name=value`.',
    );
  }
  const left = `${key.kind === 'registry-setting' ? keyOf(key) : name}${list ? '[]' : ''}=`;
  return holdsSecret(name) ? [left, new Secret(quoted(value))] : [`${left}${quoted(value)}`];
}

/** A key for a registry, normalised as clients look it up. */
function keyOf(key: Extract<NpmrcKey, { kind: 'registry-setting' }>): string {
  return `${key.nerfDart}:${key.scope === undefined ? '' : `${key.scope}:`}${key.setting}`;
}

/** A value as every client reads it back: as it is, or in double quotes where a character would cut it short. */
function quoted(value: string): string {
  return /^[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}
