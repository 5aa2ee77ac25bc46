/** The results of one run of a test suite. Its workers collect them in a folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for results. The workers of a run inherit its name in a variable. */
export class RunResults {
  #variable;
  #script;

  /**
   * @param {string} variable contains the path of the folder during a run; each suite has its own
   * @param {string} script the npm script that starts the suite, for the error
   */
  constructor(variable, script) {
    this.#variable = variable;
    this.#script = script;
  }

  /** Creates the folder. Each run has its own. */
  begin() {
    process.env[this.#variable] = mkdtempSync(join(tmpdir(), 'run-results-'));
  }

  /** Removes it. */
  end() {
    const folder = process.env[this.#variable];
    delete process.env[this.#variable];
    if (folder) rmSync(folder, { recursive: true, force: true });
  }

  /** @param {string} id @returns {string} the file with one result @throws {Error} outside a run */
  fileOf(id) {
    const folder = process.env[this.#variable];
    if (!folder) throw new Error(`Start the tests with \`npm run ${this.#script}\`.`);
    return join(folder, `${id}.json`);
  }

  /** Saves one result. @param {string} id @param {unknown} result */
  keep(id, result) {
    writeFileSync(this.fileOf(id), JSON.stringify(result));
  }
}
