import type { Needs } from '../clients/needs.js';
import type { SettledRegistry } from '../credentials/settle.js';
import type { Remark } from '../refusal.js';
import { tarballKey } from '../registry-hosts.js';
import { type NerfDart, nerfDart } from '../registry-url.js';
import { Secret, type SecretText } from '../secret.js';
import { type CredentialLines, type CredentialText, withFurtherKeys } from './further-keys.js';

/** The line above our own. An earlier use of this action in the same job has left one, too. */
export const HEADING = '# npm registry login (GitHub Action)';

/** What our lines are made of. */
export interface OwnParts {
  readonly registries: readonly SettledRegistry[];
  /** Settings passed through from `npmrc` and `npmrc-file`. */
  readonly settings: readonly SecretText[];
  readonly needs: Pick<Needs, 'alwaysAuth' | 'failsOnUnset'>;
}

/** Our lines of a user config. */
export interface OwnLines {
  readonly text: SecretText;
  /** The keys whose credentials they decide about. */
  readonly keys: ReadonlySet<NerfDart>;
}

/** Renders the user config where there was none so far. */
export function renderOwnUserconfig(parts: OwnParts, remarks: Remark[]): SecretText {
  return [`${HEADING}\n`, ...ownLines(parts, remarks).text];
}

const NONE: ReadonlySet<NerfDart> = new Set();

/**
 * Renders our lines.
 *
 * @param remarks gets what is worth telling about keys
 * @param taken the keys that an inherited user config has credentials for
 */
export function ownLines(
  { registries, settings, needs }: OwnParts,
  remarks: Remark[],
  taken: ReadonlySet<NerfDart> = NONE,
): OwnLines {
  const credentials = credentialLines(registries, taken, remarks);
  const text = settings.flatMap((setting) => [...setting, '\n']);
  for (const registry of registries) text.push(...mappingLines(registry));
  for (const [key, lines] of credentials) for (const line of lines) text.push(key, ...line, '\n');
  if (needs.alwaysAuth) text.push(...registries.flatMap(alwaysAuthLine));
  return { text, keys: new Set(credentials.keys()) };
}

/** yarn 1 asks a default registry for packages without scope anonymously, unless told otherwise; npm warns of the key. */
function alwaysAuthLine({ url, replacesBase, credential }: SettledRegistry): string[] {
  const wanted = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
  return wanted ? [`${nerfDart(url)}:always-auth=true\n`] : [];
}

function mappingLines({ url, scopes, replacesBase }: SettledRegistry): string[] {
  return [...(replacesBase ? [`registry=${url}\n`] : []), ...scopes.map((scope) => `${scope}:registry=${url}\n`)];
}

/** Decides under which keys the credentials stand. @param taken the keys that the inherited file has credentials for */
function credentialLines(
  registries: readonly SettledRegistry[],
  taken: ReadonlySet<NerfDart>,
  remarks: Remark[],
): CredentialLines {
  const own: CredentialLines = new Map();
  let plain = true;
  for (const { url, credential } of registries) {
    const { kind } = credential;
    if (kind !== 'inherited' && kind !== 'missing') own.set(nerfDart(url), credentialText(credential));
    plain &&= (kind === 'token' || kind === 'basic') && tarballKey(url) === undefined;
  }
  return plain ? own : withFurtherKeys(registries, own, taken, remarks);
}

/**
 * What follows the key. Double quotes: every client then reads the value alike. User name and password in two lines:
 * every client reads both forms, but yarn 1 sends `_auth` to no tarball on another path (measured, 1.22.22).
 */
function credentialText(credential: SettledRegistry['credential']): CredentialText {
  if (credential.kind === 'token') return [[':_authToken="', credential.token, '"']];
  if (credential.kind !== 'basic') return [];
  const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
  return [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
}
