import type { Client } from './clients/detect.js';
import type { Needs } from './clients/needs.js';
import type { SettledRegistry } from './credentials/settle.js';
import type { Environment } from './environment.js';
import type { Secret, SecretText } from './secret.js';

/** What the plan depends on beside the inputs: the world as it was found. */
export interface Facts {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** What sets this use's files apart from every other one: letters and digits. */
  readonly unique: string;
  /** The text of the user config in force so far; empty if there is none. */
  readonly inherited: string;
  /** What the workspace has in its root. */
  readonly names: readonly string[];
  /** Who must be able to log in, as far as that is known. */
  readonly clients: readonly Client[];
  /** What they need. */
  readonly needs: Needs;
  /** What stands in the places outside RUNNER_TEMP that these clients need. */
  readonly places: Places;
}

/** A place that some clients read, outside RUNNER_TEMP. */
export interface Place {
  readonly path: string;
  /** What clients find there now; empty if nothing. */
  readonly text: string;
}

/** The places that the clients of a job need; undefined for those that none needs. */
export interface Places {
  readonly homeNpmrc: Place | undefined;
  readonly yarnrc: Place | undefined;
  /** Places, needed or not, where a killed job left a link behind. */
  readonly leftovers: readonly string[];
}

/** What the inputs ask for, understood and checked. */
export interface Wishes {
  readonly registries: readonly SettledRegistry[];
  readonly settings: readonly SecretText[];
  readonly exports: readonly { readonly name: string; readonly value: Secret }[];
  /** The variables of this step that credentials were taken from, and that later steps will not have. */
  readonly consumed: readonly string[];
}
