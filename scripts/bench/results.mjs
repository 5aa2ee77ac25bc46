/**
 * What a run of the bench found, as it stands in docs/performance.json, and as a table.
 *
 * @typedef {Record<'wall' | 'cpu' | 'memory', number>} Figures
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} name
 * @property {'own' | 'bound' | 'peer'} kind
 * @property {string} [version] of a peer
 * @property {string} measured date
 * @property {Figures} ratios medians, to an empty script
 * @property {number} kilobytes of the files that it loads
 * @property {string[]} [files] that it loads, of this action
 * @property {number} [instructions] millions beyond an empty script's
 * @property {Record<keyof Figures, number[]>} raw each pair's ratio
 *
 * @typedef {object} Span
 * @property {keyof typeof import('./limits.mjs').SPANS} id
 * @property {string} name
 * @property {number} milliseconds median
 * @property {number} [instructions] millions, if they are counted
 * @property {number[]} raw
 *
 * @typedef {object} Results
 * @property {string} measured date
 * @property {string} node
 * @property {string} machine
 * @property {number} pairs
 * @property {Figures} floor milliseconds, milliseconds, MB: medians of the empty script
 * @property {Result[]} rows
 * @property {Span[]} spans
 */
import { limitsOf, SPANS, TARGETS } from './limits.mjs';

/**
 * @param {number} value
 * @param {number | undefined} target
 * @returns {string} marked with whether it is met: by the value itself, so one that only rounding would have meet it is
 *   shown with a digit more
 */
function marked(value, target, digits = 2) {
  if (target === undefined) return value.toFixed(digits);
  const met = value <= target;
  const rounded = Number(value.toFixed(digits)) <= target;
  return `${value.toFixed(met === rounded ? digits : digits + 1)} ${met ? '✓' : '✗'}`;
}

/** @param {Result} row @returns {string} */
export function nameOf({ name, version, kind, measured }, today = measured) {
  const details = [
    ...(version === undefined ? [] : [version]),
    ...(kind === 'peer' && measured !== today ? [measured] : []),
  ];
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

/** @param {string} id @returns {string} */
function targetText(id) {
  const { wall, cpu, memory, kilobytes } = limitsOf(TARGETS, id);
  const parts = [wall, cpu, memory].map((limit) => limit?.toFixed(2) ?? '–');
  if (kilobytes !== undefined) parts.push(`${kilobytes} KB`);
  return parts.every((part) => part === '–') ? '' : parts.join(' · ');
}

/**
 * The table of all rows, in Markdown.
 *
 * @param {Results} results
 * @returns {string}
 */
export function rowsTable({ rows, measured }) {
  const counted = rows.some(({ instructions }) => instructions !== undefined);
  const lines = [
    `| run | wall | CPU | RSS | files, KB |${counted ? ' instructions, million |' : ''} target |`,
    `|---|---|---|---|---|${counted ? '---|' : ''}---|`,
  ];
  for (const row of rows) {
    const { wall, cpu, memory, kilobytes } = limitsOf(TARGETS, row.id);
    const cells = [
      nameOf(row, measured),
      marked(row.ratios.wall, wall),
      marked(row.ratios.cpu, cpu),
      marked(row.ratios.memory, memory),
      marked(row.kilobytes, kilobytes, row.kilobytes < 10 ? 1 : 0),
      ...(counted ? [row.instructions === undefined ? '' : `+${row.instructions.toFixed(1)}`] : []),
      targetText(row.id),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The table of what is counted in milliseconds, in Markdown.
 *
 * @param {Results} results
 * @returns {string}
 */
export function spansTable({ spans }) {
  const counted = spans.some(({ instructions }) => instructions !== undefined);
  const lines = spans.map(({ id, name, milliseconds, instructions }) => {
    const count = instructions === undefined ? '' : `+${instructions.toFixed(0)}`;
    return `| ${name} | ${marked(milliseconds, SPANS[id], 0)} |${counted ? ` ${count} |` : ''} ${SPANS[id]} |`;
  });
  const heads = counted
    ? '| what | ms | instructions, million | target |\n|---|---|---|---|'
    : '| what | ms | target |\n|---|---|---|';
  return [heads, ...lines, ''].join('\n');
}

/**
 * Keeps what an earlier run found of peers that this one had no folder of: their ratios hold.
 *
 * @param {Results} results
 * @param {Results | undefined} earlier
 * @returns {Results}
 */
export function withEarlierPeers(results, earlier) {
  const kept = (earlier?.rows ?? []).filter(({ id, kind }) => {
    return kind === 'peer' && !results.rows.some((row) => row.id === id);
  });
  return { ...results, rows: [...results.rows, ...kept] };
}

/** @param {Results} results @returns {string} JSON with each list of numbers on one line */
export function resultsText(results) {
  const text = JSON.stringify(results, null, 2);
  return `${text.replace(/\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}
