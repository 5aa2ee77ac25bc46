/** Jest reporter for the release tools: with `UPDATE_TOOLS=1` it saves the results of a run in which every test passed. */
import { commitResults, runResults } from './results.mjs';

export default class ToolsReporter {
  /** @type {Error | undefined} */
  #error;

  /** @param {unknown} _ @param {import('@jest/test-result').AggregatedResult} results */
  onRunComplete(_, { numFailedTests, numFailedTestSuites }) {
    try {
      if (process.env['UPDATE_TOOLS'] !== '1') return;
      if (numFailedTests + numFailedTestSuites > 0) throw new Error('No update: not every test passed.');
      commitResults();
      console.log('Wrote docs/tools.json and the tables in docs/tools.md.');
    } catch (error) {
      this.#error = /** @type {Error} */ (error);
      console.error(this.#error.message);
    } finally {
      runResults.end();
    }
  }

  /** The error with which Jest fails the run. */
  getLastError() {
    return this.#error;
  }
}
