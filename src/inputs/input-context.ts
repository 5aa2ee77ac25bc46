import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { NerfDart } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';

/** What the readers of inputs need besides the inputs. */
export interface InputContext {
  readonly environment: Environment;
  /** The tokens in the current user configuration, and the registries of each. */
  readonly inheritedTokens: ReadonlyMap<string, readonly NerfDart[]>;
  readonly secrets: SecretRegistry;
  readonly diagnostics: Diagnostics;
}
