import type { ClientRequirements } from '../clients/requirements.js';
import type { SecretText } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { type NerfDart, nerfDart } from '../registries/registry-url.js';
import { type CredentialLines, withFurtherKeys } from './credential-keys.js';
import { credentialText, HEADING, isPlain, mappingLines } from './plain-lines.js';

/** What our lines are made of. */
export interface OwnParts {
  readonly registries: readonly ResolvedRegistry[];
  /** Settings passed through from `npmrc` and `npmrc-file`. */
  readonly settings: readonly SecretText[];
  readonly needs: Pick<ClientRequirements, 'alwaysAuth' | 'failsOnUnset'>;
}

/** Our lines of a user config. */
export interface OwnLines {
  readonly text: SecretText;
  /** The keys whose credentials they decide about. */
  readonly keys: ReadonlySet<NerfDart>;
}

/** Renders the user config where there was none so far. */
export function renderOwnUserconfig(parts: OwnParts, diagnostics: Diagnostic[]): SecretText {
  return [`${HEADING}\n`, ...ownLines(parts, diagnostics).text];
}

const NONE: ReadonlySet<NerfDart> = new Set();

/**
 * Renders our lines.
 *
 * @param diagnostics gets what is worth telling about keys
 * @param taken the keys that an inherited user config has credentials for
 */
export function ownLines(
  { registries, settings, needs }: OwnParts,
  diagnostics: Diagnostic[],
  taken: ReadonlySet<NerfDart> = NONE,
): OwnLines {
  const credentials = credentialLines(registries, taken, diagnostics);
  const text = settings.flatMap((setting) => [...setting, '\n']);
  for (const registry of registries) text.push(mappingLines(registry));
  for (const [key, lines] of credentials) for (const line of lines) text.push(key, ...line, '\n');
  if (needs.alwaysAuth) text.push(...registries.flatMap(alwaysAuthLine));
  return { text, keys: new Set(credentials.keys()) };
}

/** yarn 1 asks a default registry for packages without scope anonymously, unless told otherwise; npm warns of the key. */
function alwaysAuthLine({ url, replacesBase, credential }: ResolvedRegistry): string[] {
  const wanted = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
  return wanted ? [`${nerfDart(url)}:always-auth=true\n`] : [];
}

/** Decides under which keys the credentials stand. @param taken the keys that the inherited file has credentials for */
function credentialLines(
  registries: readonly ResolvedRegistry[],
  taken: ReadonlySet<NerfDart>,
  diagnostics: Diagnostic[],
): CredentialLines {
  const own: CredentialLines = new Map();
  for (const { url, credential } of registries) {
    const { kind } = credential;
    if (kind !== 'inherited' && kind !== 'missing') own.set(nerfDart(url), credentialText(credential));
  }
  return registries.every(isPlain) ? own : withFurtherKeys(registries, own, taken, diagnostics);
}
