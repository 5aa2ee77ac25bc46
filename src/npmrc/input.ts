import { decodeBase64, parseAuth, parseBasic, parseToken } from '../credentials/static.js';
import { type Environment, variable } from '../environment.js';
import { type FileLine, pointingTo, Refusal, type Remark, shownName } from '../refusal.js';
import { type Credential, parseScopes, type Registry } from '../registry.js';
import { type NerfDart, parseRegistryUrl, type RegistryUrl } from '../registry-url.js';
import type { SecretText, SecretVault } from '../secret.js';
import { CREDENTIAL_PARTS, holdsSecret, type NpmrcLine, readKey, readNpmrc } from './lines.js';
import { passThrough } from './setting.js';
import { type Filled, fillVariables } from './variables.js';

/** What npmrc lines say. */
export interface NpmrcInput {
  readonly registries: Registry[];
  /** Settings that are none of ours, one line each without its end, as they are to be written. */
  readonly settings: SecretText[];
  /** The variables that credentials were filled from. */
  readonly variables: string[];
}

/** The credential lines of one registry; a later line of a kind replaces an earlier one, as in every client. */
interface Parts {
  readonly url: RegistryUrl;
  readonly origin: string;
  readonly values: Map<string, { value: string; where: string; at: FileLine | undefined }>;
}

/**
 * Reads the `npmrc` input or the file that `npmrc-file` names. `${NAME}` is filled from this step's environment.
 *
 * @param text the lines
 * @param source `npmrc` or `npmrc-file`; the latter may be edited by a pull request and may name no `tokenHelper`
 * @param file the path of that file, for annotations
 * @throws Refusal `npmrc-line`, `npmrc-section`, `npmrc-unscoped-credential`, `npmrc-variable`, and those of the
 *   readers of URLs, scopes and credentials; each names the line
 */
export function parseNpmrc(
  text: string,
  source: 'npmrc' | 'npmrc-file',
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
  file?: string,
): NpmrcInput {
  const lines = readNpmrc(text);
  const registries: Registry[] = [];
  const settings: SecretText[] = [];
  const variables = new Set<string>();
  const credentials = new Map<NerfDart, Parts>();
  const readLine = (line: NpmrcLine, at: FileLine | undefined): void => {
    const where = `\`${source}\`, line ${line.number}`;
    if (line.kind === 'section') {
      throw new Refusal(
        'npmrc-section',
        `${where}: no client reads what stands below a \`[section]\`.`,
        'Remove the line with the brackets.',
      );
    }
    if (line.kind !== 'setting') return;
    const filled = fillVariables(line.value, environment, where);
    vault.hideUrlPasswords(filled.text);
    const value = filled.text;
    const name = fillVariables(line.name, environment, where).text;
    const key = name === line.name ? line.key : readKey(name);
    if (holdsSecret(name)) {
      vault.hide(value);
      for (const variable of filled.variables) variables.add(variable);
    }
    if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
      refuseSecretInUrl(filled, where, environment, vault);
      registries.push({
        url: parseRegistryUrl(value, where),
        scopes: key.kind === 'scope-registry' ? parseScopes(key.scope, where, remarks) : [],
        replacesBase: key.kind === 'default-registry',
        credential: { kind: 'inherited' },
        origin: where,
      });
    } else if (key.kind === 'registry-setting' && key.scope === undefined && CREDENTIAL_PARTS.has(key.setting)) {
      const parts = credentials.get(key.nerfDart) ?? { url: key.url, origin: where, values: new Map() };
      parts.values.set(key.setting, { value, where, at });
      credentials.set(key.nerfDart, parts);
    } else {
      const setting = passThrough({ name, key, value, list: line.list }, source, where, vault, remarks);
      if (setting !== undefined) settings.push(setting);
    }
  };
  for (const line of lines) {
    const at = file === undefined ? undefined : { file, line: line.number };
    pointingTo(at, remarks, () => readLine(line, at));
  }
  for (const parts of credentials.values()) {
    registries.push({
      url: parts.url,
      scopes: [],
      replacesBase: false,
      credential: pointingTo([...parts.values.values()].at(-1)?.at, remarks, () => readCredential(parts, vault)),
      origin: parts.origin,
    });
  }
  return { registries, settings, variables: [...variables] };
}

/** A name that says that its variable holds a secret. */
const SECRET_NAME = /TOKEN|PASS|PWD|SECRET|AUTH|CRED|KEY/i;

/** A registry's URL is logged and put out, and sent to its host: no place for a secret. */
function refuseSecretInUrl(filled: Filled, where: string, environment: Environment, vault: SecretVault): void {
  for (const name of filled.variables) {
    const value = variable(environment, name) ?? '';
    if (!SECRET_NAME.test(name) && !vault.hides(value.trim())) continue;
    vault.hide(value);
    throw new Refusal(
      'npmrc-variable',
      `${where}: ${shownName(name)} looks like a secret and stands in the URL of a registry.`,
      'Give credentials as `//host/path/:_authToken=${NAME}`.',
    );
  }
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
