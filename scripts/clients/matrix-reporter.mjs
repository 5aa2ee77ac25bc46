/** Jest reporter for the matrix: with `UPDATE_MATRIX=1` it saves the results of a run in which every test passed. */
import { commitResults, runResults } from './matrix.mjs';

export default class MatrixReporter {
  /** @type {Error | undefined} */
  #failure;

  /** @param {unknown} _ @param {import('@jest/test-result').AggregatedResult} results */
  onRunComplete(_, { numFailedTests, numFailedTestSuites }) {
    try {
      if (process.env['UPDATE_MATRIX'] !== '1') return;
      if (numFailedTests + numFailedTestSuites > 0) throw new Error('No update of the matrix: not every test passed.');
      commitResults();
      console.log(
        'docs/client-matrix.json and the table in docs/package-managers.md now contain the results of this run.',
      );
    } catch (error) {
      this.#failure = /** @type {Error} */ (error);
      console.error(this.#failure.message);
    } finally {
      runResults.end();
    }
  }

  /** The error with which Jest fails the run. */
  getLastError() {
    return this.#failure;
  }
}
