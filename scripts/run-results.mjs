/** The results of one run of a suite, which its workers keep in a folder until all of them are there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for results. The workers of a run inherit its name in a variable. */
export class RunResults {
  #variable;
  #script;

  /**
   * @param {string} variable holds the folder while a run is under way; no two suites use the same one
   * @param {string} script the npm script that starts the suite, for the error
   */
  constructor(variable, script) {
    this.#variable = variable;
    this.#script = script;
  }

  /** Makes the folder. Another run at the same time has another one. */
  begin() {
    process.env[this.#variable] = mkdtempSync(join(tmpdir(), 'run-results-'));
  }

  /** Removes it. */
  end() {
    const folder = process.env[this.#variable];
    delete process.env[this.#variable];
    if (folder) rmSync(folder, { recursive: true, force: true });
  }

  /** @param {string} id @returns {string} the file with one result @throws {Error} if no run is under way */
  fileOf(id) {
    const folder = process.env[this.#variable];
    if (!folder) throw new Error(`Start the tests with \`npm run ${this.#script}\`.`);
    return join(folder, `${id}.json`);
  }

  /** Keeps one result. @param {string} id @param {unknown} result */
  keep(id, result) {
    writeFileSync(this.fileOf(id), JSON.stringify(result));
  }
}
