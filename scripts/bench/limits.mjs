/**
 * What each row may cost: times `node` with an empty script, KB, or milliseconds.
 *
 * @typedef {'wall' | 'cpu' | 'memory' | 'kilobytes'} Figure
 * @typedef {Partial<Record<Figure, number>>} Limits
 */

/** What is to be reached, by row. The page and the table mark each as met or not. */
export const TARGETS = /** @type {const} */ ({
  'main-one': { wall: 1.15, cpu: 1.15, memory: 1.1, kilobytes: 48 },
  'main-three': { wall: 1.25, cpu: 1.25 },
  post: { wall: 1.05, cpu: 1.05, memory: 1.05 },
});

/** What is counted from something else than the floor: milliseconds that are to be reached. */
export const SPANS = /** @type {const} */ ({ 'thousand-registries': 25, 'fifty-verified': 1000 });

/**
 * Over these the command fails. CPU time in times of the floor, or milliseconds: the column to trust on a machine that
 * others use, too, but still one that moves by some percent. So these are what only a mistake can cost.
 */
export const CEILINGS = /** @type {const} */ ({
  'main-one': 1.35,
  'main-three': 1.5,
  post: 1.2,
  'thousand-registries': 40,
});

/**
 * Over these it fails, too, where instructions are counted: millions. The counts do not move, but by 0.4 with how long the
 * path of the checkout is, so these are close.
 */
export const MOST_INSTRUCTIONS = /** @type {const} */ ({
  'main-one': 12.5,
  'main-npm': 53,
  'main-yarn': 39,
  'main-three': 17,
  post: 2.7,
  'thousand-registries': 100,
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
