/**
 * What each row may cost: times `node` with an empty script, KB, or milliseconds.
 *
 * @typedef {'wall' | 'cpu' | 'memory' | 'kilobytes'} Figure
 * @typedef {Partial<Record<Figure, number>>} Limits
 */

/** The targets, by row. The page and the table mark each as met or missed. */
export const TARGETS = /** @type {const} */ ({
  'main-one': { cpu: 1.35 },
  'main-three': { cpu: 2.0 },
  'main-npm': { cpu: 1.9 },
  post: { cpu: 1.15 },
});

/** Targets in milliseconds. */
export const SPANS = /** @type {const} */ ({ 'thousand-registries': 60, 'fifty-verified': 1000 });

/**
 * The command fails above these: CPU time relative to an empty script, or milliseconds. They are generous, because CPU
 * time on a shared machine moves by some percent.
 */
export const CEILINGS = /** @type {const} */ ({
  'main-one': 1.6,
  'main-three': 2.4,
  'main-npm': 2.3,
  post: 1.35,
  'thousand-registries': 120,
});

/** The command also fails above these where instructions are counted (millions, beyond an empty script). */
export const MOST_INSTRUCTIONS = /** @type {const} */ ({
  'main-one': 45,
  'main-npm': 120,
  'main-yarn': 120,
  'main-three': 120,
  post: 20,
  'thousand-registries': 600,
});

/**
 * @param {Pick<import('./results.mjs').Results, 'rows' | 'spans'>} results
 * @returns {string[]} what is over its ceiling, a sentence each
 */
export function excesses({ rows, spans }) {
  const cpu = [
    ...rows.map(({ id, name, ratios }) => ({
      id,
      name,
      figure: ratios.cpu,
      unit: 'times the CPU time of an empty script',
    })),
    ...spans.map(({ id, name, milliseconds }) => ({ id, name, figure: milliseconds, unit: 'ms' })),
  ];
  const counts = [...rows, ...spans].flatMap(({ id, name, instructions }) => {
    return instructions === undefined ? [] : [{ id, name, figure: instructions, unit: 'million instructions' }];
  });
  const over = (/** @type {typeof cpu} */ figures, /** @type {Partial<Record<string, number>>} */ limits) =>
    figures.flatMap(({ id, name, figure, unit }) => {
      const limit = limits[id];
      return limit === undefined || figure <= limit ? [] : [`${name}: ${figure} ${unit}, more than ${limit}.`];
    });
  return [...over(cpu, CEILINGS), ...over(counts, MOST_INSTRUCTIONS)];
}

/** @param {Partial<Record<string, Limits>>} limits @param {string} id @returns {Limits} */
export function limitsOf(limits, id) {
  return limits[id] ?? {};
}
