import { type SecretText, shown } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Environment } from '../runner/environment.js';
import { credentialKeys, keptLines, keptSections, readInherited } from './inherited.js';
import { readNpmrc } from './lines.js';
import { type OwnParts, ownLines } from './own-lines.js';
import { HEADING } from './plain-lines.js';

/** What a user config is made of. */
export interface UserconfigParts extends OwnParts {
  /** The user config in force so far. */
  readonly inherited: string;
  /** The variables of this step that credentials were taken from, and that later steps will not have. */
  readonly consumed: readonly string[];
}

/** A rendered user config. */
export interface Userconfig {
  readonly text: SecretText;
  /** Those lines of it that are ours. */
  readonly ours: SecretText;
  /** The numbers of the inherited lines that are left out. */
  readonly dropped: readonly number[];
}

/**
 * Renders the user config: what was inherited less what is overridden, then our lines.
 *
 * Ours stand before the first `[section]` of the inherited file, since most clients read nothing below one, and behind
 * all other lines, since the last of two equal keys wins in every client.
 *
 * @param diagnostics gets what is worth telling about inherited lines and keys
 */
export function renderUserconfig(
  parts: UserconfigParts,
  environment: Environment,
  diagnostics: Diagnostic[],
): Userconfig {
  const { registries, needs } = parts;
  const inherited = readInherited(parts.inherited, environment);
  const ours = ownLines(parts, diagnostics, credentialKeys(inherited));
  const overrides = {
    scopes: new Set<string>(registries.flatMap(({ scopes }) => scopes)),
    replacesBase: registries.some(({ replacesBase }) => replacesBase),
    credentials: ours.keys,
    consumed: new Set(parts.consumed),
    failsOnUnset: needs.failsOnUnset,
  };
  const kept = keptLines(inherited, overrides, environment, diagnostics);
  const sections = keptSections(inherited, overrides);
  return {
    text: [...kept.text, `${HEADING}\n`, ...ours.text, ...sections.text],
    ours: ours.text,
    dropped: [...kept.dropped, ...sections.dropped],
  };
}

/** The keys that lines set. */
export function keysOf(lines: SecretText): string[] {
  return readNpmrc(shown(lines)).flatMap((line) => (line.kind === 'setting' ? [line.name] : []));
}
