/** The results of the benchmark as docs/performance.json holds them, their table, and what exceeds its ceiling. */
import { LIMITS } from './rows.mjs';

/**
 * @typedef {object} Result medians
 * @property {string} id
 * @property {string} name
 * @property {string} [version] of another action
 * @property {string} [measured] date, of another action
 * @property {'times' | 'ms'} unit times an empty script, or milliseconds
 * @property {number} cpu
 * @property {number} wall
 *
 * @typedef {object} Results
 * @property {string} measured date
 * @property {string} node
 * @property {string} machine
 * @property {number} runs
 * @property {import('./measure.mjs').Cost} empty median cost of an empty script
 * @property {Result[]} rows
 */

/**
 * Adds the rows of other actions from earlier results, if they were not measured again.
 *
 * @param {Results} results
 * @param {Results} earlier
 * @returns {Results}
 */
export function withEarlierActions(results, earlier) {
  const ids = new Set(results.rows.map(({ id }) => id));
  const kept = earlier.rows.filter(({ id, version }) => version !== undefined && !ids.has(id));
  return { ...results, rows: [...results.rows, ...kept] };
}

/** @param {number} value @param {Result['unit']} unit @returns {string} */
function formatted(value, unit) {
  return unit === 'ms' ? `${value.toFixed(0)} ms` : value.toFixed(2);
}

/**
 * @param {Results} results
 * @returns {string} a Markdown table
 */
export function table({ rows }) {
  const lines = ['| run | CPU | wall | target |', '|---|---|---|---|'];
  for (const { id, name, version, measured, unit, cpu, wall } of rows) {
    const limit = LIMITS[id];
    const details = version === undefined ? '' : ` (${version}, ${measured})`;
    let target = '';
    if (limit !== undefined) {
      const met = (limit.figure === 'cpu' ? cpu : wall) <= limit.target;
      const figure = limit.figure === 'cpu' ? 'CPU' : 'wall';
      target = `${figure} ≤ ${formatted(limit.target, unit)} ${met ? '✓' : '✗'}`;
    }
    lines.push(`| ${name}${details} | ${formatted(cpu, unit)} | ${formatted(wall, unit)} | ${target} |`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * @param {readonly Result[]} rows
 * @returns {string[]} a sentence for each row above its ceiling
 */
export function exceededCeilings(rows) {
  return rows.flatMap(({ id, name, unit, ...figures }) => {
    const limit = LIMITS[id];
    if (limit === undefined || figures[limit.figure] <= limit.ceiling) return [];
    const [value, ceiling] = [figures[limit.figure], limit.ceiling].map((number) => formatted(number, unit));
    return [`${name}: ${limit.figure} ${value} exceeds ${ceiling}.`];
  });
}
