/** The bars of docs/performance.md, as SVG, in the colours of GitHub's light or dark theme. */
import { limitsOf, TARGETS } from './limits.mjs';
import { nameOf } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results @typedef {import('./results.mjs').Result} Result */

const THEMES = {
  light: {
    back: '#ffffff',
    text: '#1f2328',
    dim: '#59636e',
    line: '#d1d9e0',
    cpu: '#0969da',
    wall: '#80ccff',
    target: '#bc4c00',
  },
  dark: {
    back: '#0d1117',
    text: '#f0f6fc',
    dim: '#9198a1',
    line: '#3d444d',
    cpu: '#58a6ff',
    wall: '#1f6feb',
    target: '#f0883e',
  },
};
/** @typedef {keyof typeof THEMES} Theme */
export const THEME_NAMES = /** @type {Theme[]} */ (Object.keys(THEMES));

const WIDTH = 920;
const BARS = { left: 390, right: 860 };
const ROW = 34;
const FONT = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif';

/** @param {string} text @returns {string} for XML */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The steps of a scale: few, and round. @param {number} most @returns {number} */
function stepOf(most) {
  return [0.1, 0.25, 0.5, 1, 2, 5, 10].find((step) => (most - 1) / step <= 8) ?? 20;
}

/**
 * A panel: its rows' bars, from the floor (1) to the right.
 *
 * @param {Result[]} rows
 * @param {string} title
 * @param {number} top
 * @param {(typeof THEMES)[Theme]} colours
 * @param {string} measured date
 * @returns {{ svg: string, bottom: number }}
 */
function panel(rows, title, top, colours, measured) {
  const most = Math.max(...rows.flatMap(({ ratios }) => [ratios.cpu, ratios.wall]), 1.2);
  const step = stepOf(most);
  const end = 1 + Math.ceil((most - 1) / step - 1e-9) * step;
  const x = (/** @type {number} */ ratio) => {
    const at = BARS.left + ((Math.max(ratio, 1) - 1) / (end - 1)) * (BARS.right - BARS.left);
    return Number(at.toFixed(1));
  };
  const first = top + 40;
  const bottom = first + rows.length * ROW;
  const parts = [`<text x="16" y="${top + 16}" class="title">${escaped(title)}</text>`];
  for (let tick = 1; tick <= end + 1e-9; tick += step) {
    const shown = tick === 1 ? '1 = node' : String(Number(tick.toFixed(2)));
    parts.push(
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${first - 4}" y2="${bottom}" stroke="${tick === 1 ? colours.dim : colours.line}"/>`,
      `<text x="${x(tick)}" y="${first - 9}" class="tick">${shown}</text>`,
    );
  }
  for (const [index, row] of rows.entries()) {
    const y = first + index * ROW;
    const { cpu, wall } = row.ratios;
    const target = limitsOf(TARGETS, row.id).cpu;
    const end = Math.max(x(cpu), x(wall), target === undefined ? 0 : x(target));
    parts.push(
      `<text x="${BARS.left - 12}" y="${y + 21}" class="name">${escaped(nameOf(row, measured).replaceAll('`', ''))}</text>`,
      `<rect x="${BARS.left}" y="${y + 6}" width="${(x(cpu) - BARS.left).toFixed(1)}" height="12" fill="${colours.cpu}"/>`,
      `<rect x="${BARS.left}" y="${y + 19}" width="${(x(wall) - BARS.left).toFixed(1)}" height="6" fill="${colours.wall}"/>`,
      `<text x="${end + 6}" y="${y + 17}" class="value">${cpu.toFixed(2)}</text>`,
    );
    if (target !== undefined) {
      parts.push(
        `<line x1="${x(target)}" x2="${x(target)}" y1="${y + 3}" y2="${y + 28}" stroke="${colours.target}" stroke-width="2.5"/>`,
      );
    }
  }
  return { svg: parts.join('\n'), bottom };
}

/** @param {number} y @param {(typeof THEMES)[Theme]} colours */
function legend(y, colours) {
  const entries = [
    [colours.cpu, 'CPU time', 12],
    [colours.wall, 'wall time', 6],
    [colours.target, 'target', 2.5],
  ];
  return entries
    .map(([colour, text, size], index) => {
      const x = BARS.left + index * 120;
      const mark =
        text === 'target'
          ? `<rect x="${x + 10}" y="${y - 12}" width="${size}" height="16" fill="${colour}"/>`
          : `<rect x="${x}" y="${y - 4 - Number(size) / 2}" width="24" height="${size}" fill="${colour}"/>`;
      return `${mark}<text x="${x + 32}" y="${y}" class="legend">${text}</text>`;
    })
    .join('\n');
}

/**
 * Two panels: what this action costs, and the same beside others, on a scale where it hardly shows.
 *
 * @param {Results} results
 * @param {Theme} theme
 * @returns {string} a whole SVG file
 */
export function plot({ rows, measured }, theme) {
  const colours = THEMES[theme];
  const own = rows.filter(({ kind }) => kind !== 'peer');
  const peers = rows.filter(({ kind, id }) => kind === 'peer' || id === 'main-one');
  const byCost = peers.sort((a, b) => a.ratios.cpu - b.ratios.cpu);
  const upper = panel(own, 'This action, and the least that any can cost', 16, colours, measured);
  const lower = panel(byCost, 'Beside others, main with one registry', upper.bottom + 32, colours, measured);
  const height = lower.bottom + 44;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Cost of each run, times node with an empty script">
<style>
text { font-family: ${FONT}; font-size: 13px; fill: ${colours.text} }
.title { font-weight: 600; font-size: 15px }
.name { text-anchor: end }
.tick { text-anchor: middle; font-size: 11px; fill: ${colours.dim} }
.legend { fill: ${colours.dim} }
</style>
<rect width="${WIDTH}" height="${height}" fill="${colours.back}"/>
${upper.svg}
${lower.svg}
${legend(height - 16, colours)}
</svg>
`;
}
