/** What the clients of a job need, beyond the user config that most of them read. Measured; see docs/package-managers.md. */
export interface ClientRequirements {
  /** yarn from 2 on reads `.yarnrc.yml` only. */
  readonly yarnrc: boolean;
  /** The clients that read no user config but the one in the home folder. */
  readonly homeNpmrc: readonly string[];
  /** pnpm from 11.0.6 on reads a variable of its own first. */
  readonly pnpmVariable: boolean;
  /**
   * yarn 1 sends a token to a default registry only if told to. A yarn of unknown version may be that one (it is what
   * corepack starts for a project that names none); npm, which warns of the key, does no more than that.
   */
  readonly alwaysAuth: boolean;
  /** pnpm up to 10 and yarn 1 fail on a `${NAME}` that is not set. */
  readonly failsOnUnset: boolean;
}

/** What is needed if nothing tells who the clients are: all that read a user config must get along with it. */
export const REQUIREMENTS_OF_UNKNOWN: ClientRequirements = {
  yarnrc: false,
  homeNpmrc: [],
  pnpmVariable: true,
  alwaysAuth: false,
  failsOnUnset: true,
};
