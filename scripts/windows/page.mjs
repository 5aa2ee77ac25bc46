/** The results of the Windows tests for `docs/windows.json` and a section of `docs/package-managers.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './folders.mjs';
import { CLIENTS, NODE, NODE_WITH_RM_FAULT } from './versions.mjs';

/**
 * @typedef {object} Group the tests of one file
 * @property {string} name
 * @property {Array<{ title: string, status: string, why: string }>} tests
 * @property {string} broken why the file could not run; empty if it ran
 *
 * @typedef {object} Results
 * @property {string} node
 * @property {Record<string, string[]>} tests the titles of the tests that passed, by file
 * @property {Record<string, number>} unit the number of unit tests that passed, by file
 * @property {Record<string, string>} leftOut files of tests that were not run, with the reason
 */

const RESULTS = join(PROJECT, 'docs', 'windows.json');
const PAGE = join(PROJECT, 'docs', 'package-managers.md');
const SECTION = /(?<=<!-- windows: .*-->\n)[\s\S]*?(?=<!-- \/windows -->)/;

/** @returns {Results} the committed results */
export function committedResults() {
  return JSON.parse(readFileSync(RESULTS, 'utf8'));
}

/**
 * Saves the results of a run in which every test passed.
 *
 * @param {Group[]} groups
 * @param {Record<string, string>} leftOut files of tests that were not run, with the reason
 * @throws {Error} if the markers are missing
 */
export function commitResults(groups, leftOut) {
  const passed = (/** @type {Group} */ { tests }) => tests.filter(({ status }) => status === 'passed');
  const isUnit = (/** @type {Group} */ { name }) => name.startsWith('unit: ');
  const unit = groups.filter(isUnit).map((group) => [group.name.replace('unit: ', ''), passed(group).length]);
  const tests = groups
    .filter((group) => !isUnit(group))
    .map((group) => [group.name.replace('action: ', ''), passed(group).map(({ title }) => title)]);
  const results = {
    node: NODE.version,
    tests: Object.fromEntries(tests.sort()),
    unit: Object.fromEntries(unit.sort()),
    leftOut,
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), results));
}

/**
 * @param {string} page
 * @param {Results} results
 * @returns {string} the page with the section about these results between its markers
 * @throws {Error} if the markers are missing
 */
export function withSection(page, results) {
  if (!SECTION.test(page)) throw new Error(`${PAGE} has no place for the section about Windows.`);
  return page.replace(SECTION, () => section(results));
}

/** @param {Results} results */
function section({ node, tests, unit, leftOut }) {
  const count = Object.values(unit).reduce((sum, number) => sum + number, 0);
  const clients = CLIENTS.map(({ id }) => id.replace('-', ' ')).join(', ');
  const titles = (/** @type {string} */ name) => (tests[name] ?? []).map((title) => `- ${title}\n`).join('');
  const notRun = Object.entries(leftOut).map(([name, why]) => `\`${name}\` (${why})`);
  return `Passed on Node ${node} for Windows, and on ${NODE_WITH_RM_FAULT.version} where the list says so:

${titles('login')}
On a hosted runner, where the home folder belongs to the job:

${titles('hosted')}
On self-hosted runners that share a home folder:

${titles('home-files')}
These Windows builds got packages from three registries, each with its own credential, and none after the job: ${clients}.
They also did without the variables, from the home folder of a hosted runner alone.
bun 1.4 cannot install under Wine, so it was asked for each package with \`bun pm view\`.

${count} unit tests passed as well.${notRun.length > 0 ? ` Not run: ${notRun.join(', ')}.` : ''}
`;
}
