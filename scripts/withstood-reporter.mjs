/**
 * Counts what the built action withstood in a run of the tests: those below `bad input …` and `fault: …` in
 * `__tests__/dist`. Each counts if it ran and passed; a run of all tests fails if there are too few, or if one was left out.
 * On Linux alone all of them can be brought about (`__tests__/platform.ts`), so elsewhere one may be left out.
 */
import { basename, dirname } from 'node:path';

/** What this project promises at least. */
const FEWEST = { 'bad inputs': 60, faults: 25 };

/** @typedef {keyof typeof FEWEST} Kind */
/** @typedef {{ ancestorTitles: string[], title: string, status: string, failing?: boolean }} TestOutcome */
/** @typedef {{ testFilePath: string, testResults: TestOutcome[] }} FileOutcome */
/** @typedef {Record<Kind, { passed: number, open: number, leftOut: string[] }>} Count */

/** @param {string} title of an outermost `describe` @returns {Kind | undefined} */
function kindOf(title = '') {
  if (title.startsWith('bad input ')) return 'bad inputs';
  return title.startsWith('fault: ') ? 'faults' : undefined;
}

/**
 * @param {FileOutcome[]} files
 * @returns {Count}
 */
export function countWithstood(files) {
  /** @type {Count} */
  const count = {
    'bad inputs': { passed: 0, open: 0, leftOut: [] },
    faults: { passed: 0, open: 0, leftOut: [] },
  };
  for (const { testFilePath, testResults } of files) {
    if (basename(dirname(testFilePath)) !== 'dist') continue;
    for (const { ancestorTitles, title, status, failing } of testResults) {
      const kind = kindOf(ancestorTitles[0]);
      if (kind === undefined) continue;
      // A test that is known to fail (`test.failing`) "passes" by failing: nothing was withstood.
      if (failing) count[kind].open += 1;
      else if (status === 'passed') count[kind].passed += 1;
      else if (status !== 'failed') count[kind].leftOut.push(title);
    }
  }
  return count;
}

/** @param {Count} count @returns {string} one line for the report */
export function describeCount(count) {
  const open = count['bad inputs'].open + count.faults.open;
  return (
    `Withstood: ${count['bad inputs'].passed} bad inputs, ${count.faults.passed} faults` +
    (open > 0 ? `; ${open} known to fail` : '')
  );
}

/**
 * @param {Count} count
 * @param {NodeJS.Platform} platform
 * @returns {string[]} what a run of all tests must not have; none if all is well
 */
export function shortcomings(count, platform) {
  return Object.entries(FEWEST).flatMap(([name, fewest]) => {
    const { passed, leftOut } = count[/** @type {Kind} */ (name)];
    return [
      ...(passed < fewest ? [`${passed} ${name} withstood, fewer than ${fewest}`] : []),
      ...(platform === 'linux' ? leftOut : []).map((title) => `left out of the ${name}: ${title}`),
    ];
  });
}

export default class WithstoodReporter {
  /** @type {string[]} */
  #shortcomings = [];
  /** @type {boolean} */
  #whole;

  /** @param {{ testNamePattern?: string, testPathPatterns?: { patterns: string[] }, shard?: unknown, onlyChanged?: boolean, findRelatedTests?: boolean }} config */
  constructor({ testNamePattern, testPathPatterns, shard, onlyChanged, findRelatedTests }) {
    const part = [testNamePattern, testPathPatterns?.patterns.length, shard, onlyChanged, findRelatedTests];
    this.#whole = !part.some(Boolean);
  }

  /** @param {unknown} _ @param {{ testResults: FileOutcome[] }} results */
  onRunComplete(_, { testResults }) {
    const count = countWithstood(testResults);
    if (this.#whole) this.#shortcomings = shortcomings(count, process.platform);
    else if (count['bad inputs'].passed + count.faults.passed === 0) return;
    console.log(describeCount(count));
    for (const shortcoming of this.#shortcomings) console.log(`  ${shortcoming}`);
  }

  /** Makes jest fail. */
  getLastError() {
    return this.#shortcomings.length > 0 ? new Error(this.#shortcomings.join('; ')) : undefined;
  }
}
