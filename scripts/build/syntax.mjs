/** Walking through code as acorn reads it. */

/** @typedef {import('acorn').Node & Record<string, any>} Node */

/** @param {Node} node @returns {[string, Node][]} its parts in order, each with the name that it has in the node */
export function childrenOf(node) {
  const entries = Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((child) => /** @type {[string, any]} */ ([key, child])),
  );
  return entries.filter(([, child]) => typeof child?.type === 'string');
}
