import type { Needs } from '../clients/needs.js';
import type { SettledRegistry } from '../credentials/settle.js';
import type { Remark } from '../refusal.js';
import { type NerfDart, nerfDart } from '../registry-url.js';
import type { SecretText } from '../secret.js';
import { type CredentialLines, withFurtherKeys } from './further-keys.js';
import { credentialText, HEADING, isPlain, mappingLines } from './plain-lines.js';

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
  for (const registry of registries) text.push(mappingLines(registry));
  for (const [key, lines] of credentials) for (const line of lines) text.push(key, ...line, '\n');
  if (needs.alwaysAuth) text.push(...registries.flatMap(alwaysAuthLine));
  return { text, keys: new Set(credentials.keys()) };
}

/** yarn 1 asks a default registry for packages without scope anonymously, unless told otherwise; npm warns of the key. */
function alwaysAuthLine({ url, replacesBase, credential }: SettledRegistry): string[] {
  const wanted = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
  return wanted ? [`${nerfDart(url)}:always-auth=true\n`] : [];
}

/** Decides under which keys the credentials stand. @param taken the keys that the inherited file has credentials for */
function credentialLines(
  registries: readonly SettledRegistry[],
  taken: ReadonlySet<NerfDart>,
  remarks: Remark[],
): CredentialLines {
  const own: CredentialLines = new Map();
  for (const { url, credential } of registries) {
    const { kind } = credential;
    if (kind !== 'inherited' && kind !== 'missing') own.set(nerfDart(url), credentialText(credential));
  }
  return registries.every(isPlain) ? own : withFurtherKeys(registries, own, taken, remarks);
}
