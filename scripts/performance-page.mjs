/**
 * `npm run performance-page`: writes the numbers of docs/performance.json (`npm run bench -- --json
 * docs/performance.json`) into docs/performance.md, between its markers, and the plots beside it.
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plot, THEME_NAMES } from './bench/plot.mjs';
import { rowsTable, spansTable } from './bench/results.mjs';

/** @typedef {import('./bench/results.mjs').Results} Results */

const docs = (/** @type {string} */ name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** @returns {Results} what was measured */
export function committedResults() {
  return JSON.parse(fs.readFileSync(docs('performance.json'), 'utf8'));
}

/** @returns {string} */
export function committedPage() {
  return fs.readFileSync(docs('performance.md'), 'utf8');
}

/**
 * @param {string} page
 * @param {Results} results
 * @returns {string} the page with the numbers between its markers
 * @throws {Error} if a marker is gone
 */
export function withNumbers(page, results) {
  const { node, machine, measured, pairs, floor } = results;
  const conditions =
    `Measured ${measured} with Node ${node} on ${machine}; medians of ${pairs} pairs. ` +
    `An empty script took ${floor.wall} ms, ${floor.cpu} ms of CPU time and ${floor.memory} MB.\n`;
  const parts = { conditions, rows: rowsTable(results), spans: spansTable(results) };
  let text = page;
  for (const [name, content] of Object.entries(parts)) {
    const place = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`docs/performance.md has no place for its ${name}.`);
    text = text.replace(place, () => content);
  }
  return text;
}

/** @param {Results} results @returns {Record<string, string>} text by name in docs */
export function plots(results) {
  return Object.fromEntries(THEME_NAMES.map((theme) => [`performance-${theme}.svg`, plot(results, theme)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = committedResults();
  fs.writeFileSync(docs('performance.md'), withNumbers(committedPage(), results));
  for (const [name, text] of Object.entries(plots(results))) fs.writeFileSync(docs(name), text);
}
