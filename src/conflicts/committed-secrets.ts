import { SecretRegistry } from '../credentials/secret-registry.js';

/** This step accepts no shorter token. */
const SHORTEST = 8;

/** A plain word, such as `deployment`. */
const WORD = /^[A-Za-z]{1,20}$/;

/**
 * Masks what committed files contain, except what is not a secret: with a token `failed` in a file, a pull request could hide
 * that word in the log of the job, and keep outputs that contain it from other jobs. Whoever can read the log can read the
 * repository, too, so a short password in it loses nothing. No message shows a value.
 */
export class CommittedSecrets extends SecretRegistry {
  readonly #secrets: SecretRegistry;

  /** @param secrets gets what is masked */
  constructor(secrets: SecretRegistry) {
    super();
    this.#secrets = secrets;
  }

  override mask(value: string): void {
    if (value.length >= SHORTEST && !WORD.test(value)) this.#secrets.mask(value);
  }
}
