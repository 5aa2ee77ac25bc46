import type { SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { HEADING } from '../files/file-names.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { credentialKeys, keptLines, keptSections, readInherited } from './inherited-lines.js';
import { inheritedLogins } from './inherited-logins.js';
import { type LoginParts, loginLines } from './login-lines.js';

/** What a user configuration is made of. */
export interface UserConfigParts extends LoginParts {
  /** The current user configuration. */
  readonly inherited: string;
  /** The variables that this step took credentials from, and that later steps do not have. */
  readonly consumed: readonly string[];
  /** Whether a package manager of the job fails on a variable that is not set. */
  readonly failsOnUnset: boolean;
}

/** A rendered user configuration. */
export interface UserConfig {
  /** Those of this step, after inherited ones that share a URL with them. */
  readonly registries: readonly ResolvedRegistry[];
  readonly text: SecretText;
}

/**
 * Renders a user configuration: what was inherited, without what is replaced, and our lines.
 *
 * Ours come before the first `[section]` of the inherited file, because most package managers read nothing below one, and
 * after all other lines, because the last of two equal keys wins everywhere.
 */
export function mergedUserConfig(
  parts: UserConfigParts,
  environment: Environment,
  diagnostics: Diagnostics,
): UserConfig {
  const inherited = readInherited(parts.inherited, environment);
  const registries = [...inheritedLogins(inherited, parts.registries), ...parts.registries];
  const ours = loginLines({ ...parts, registries }, credentialKeys(inherited), diagnostics);
  const overrides = {
    scopes: new Set<string>(registries.flatMap(({ scopes }) => scopes)),
    replacesBase: parts.registries.some(({ replacesBase }) => replacesBase),
    credentials: ours.decided,
    registries: registries.map(({ url }) => nerfDart(url)),
    consumed: new Set(parts.consumed),
    failsOnUnset: parts.failsOnUnset,
  };
  const kept = keptLines(inherited, overrides, environment, diagnostics);
  const sections = keptSections(inherited, overrides);
  return { registries, text: [...kept, `${HEADING}\n`, ...ours.text, ...sections] };
}

export { maskLiterals } from './mask-literals.js';
export { withoutReferences } from './without-references.js';
