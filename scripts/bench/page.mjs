/** Writes the table of docs/performance.md from docs/performance.json: `npm run performance-page`. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results */

export const RESULTS = fileURLToPath(new URL('../../docs/performance.json', import.meta.url));
export const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** @returns {Results} the committed results */
export function committedResults() {
  return JSON.parse(fs.readFileSync(RESULTS, 'utf8'));
}

/**
 * @param {string} page
 * @param {Results} results
 * @returns {string} the page with the table between its markers
 * @throws {Error} if a marker is missing
 */
export function withTable(page, results) {
  const { node, machine, measured, runs, empty } = results;
  const conditions =
    `Measured on ${measured} with Node ${node} on ${machine}: medians of ${runs} runs. ` +
    `The empty script took ${empty.cpu.toFixed(0)} ms of CPU time and ${empty.wall.toFixed(0)} ms of wall time.\n`;
  const between = /(?<=<!-- results -->\n)[\s\S]*(?=<!-- \/results -->)/;
  if (!between.test(page)) throw new Error('docs/performance.md has no markers for the results.');
  return page.replace(between, () => `${conditions}\n${table(results)}`);
}

/** Writes the page from the committed results. */
export function writePage() {
  fs.writeFileSync(PAGE, withTable(fs.readFileSync(PAGE, 'utf8'), committedResults()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePage();
