import { SecretVault } from '../secret.js';

/** This step accepts no shorter token either. */
const SHORTEST = 8;
/** Such as `deployment`. */
const WORD = /^[A-Za-z]{1,20}$/;

/**
 * Hides what committed files spell out, but for what is no secret: with a token `failed` in a file, a pull request could
 * blot that word out of the job's log, and keep outputs that hold it from other jobs. Who reads the log of a job may
 * read its repository, too, so that a short password in it is no worse off; no message of ours shows any value.
 */
export class CommittedSecrets extends SecretVault {
  readonly #vault: SecretVault;

  /** @param vault gets what is hidden */
  constructor(vault: SecretVault) {
    super();
    this.#vault = vault;
  }

  override hide(value: string): void {
    if (value.length >= SHORTEST && !WORD.test(value)) this.#vault.hide(value);
  }
}
