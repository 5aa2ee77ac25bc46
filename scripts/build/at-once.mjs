/**
 * Has V8 compile at once the functions that most jobs run.
 *
 * V8 only pre-parses a function when it loads a file, and parses it again when it is first called. A function expression
 * in parentheses is compiled with the file instead (v8.dev/blog/preparser, "PIFEs"). Measured, 2026-11, instructions
 * that main takes beyond an empty script, one registry: 17.7 million without, 14.1 with.
 */
import { parse } from 'acorn';
import MagicString from 'magic-string';
import { childrenOf } from './syntax.mjs';

/** @typedef {import('./syntax.mjs').Node} Node */

/**
 * Puts functions in parentheses. A declaration becomes a constant at the top of its block, where JavaScript would have
 * lifted it to; methods stay as they are, since nothing marks them.
 *
 * @param {string} code a script that strict mode rules, so that a function belongs to its block alone
 * @param {ReadonlySet<number>} starts where the functions begin
 * @returns {string} code that does the same
 */
export function compiledAtOnce(code, starts) {
  const text = new MagicString(code);
  const program = /** @type {Node} */ (parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true }));
  markBelow(program, undefined);
  return text.toString();

  /** @param {Node} node @param {number | undefined} top where the block of the node begins, after its directives */
  function markBelow(node, top) {
    const inside = isBlock(node) ? topOf(node) : top;
    for (const [key, child] of childrenOf(node)) {
      markBelow(child, inside);
      if (!starts.has(child.start)) continue;
      if (child.type === 'FunctionDeclaration' && inside !== undefined && isBlock(node)) lift(child, inside);
      else if (isExpression(child, node, key)) text.appendRight(child.start, '(').appendLeft(child.end, ')');
    }
  }

  /** @param {Node} declaration @param {number} top */
  function lift({ start, end, id, async, generator }, top) {
    if (id === undefined) return;
    const name = code.slice(id.start, id.end);
    text.overwrite(start, id.end, `const ${name}=(${async ? 'async ' : ''}function${generator ? '*' : ''}`);
    text.appendLeft(end, ');');
    if (start !== top) text.move(start, end, top);
  }
}

/** @param {Node} node */
function isBlock(node) {
  return node.type === 'Program' || node.type === 'BlockStatement';
}

/** Whether a node is a function in whose place any expression may stand. @param {Node} node @param {Node} parent @param {string} key */
function isExpression(node, parent, key) {
  if (node.type === 'ArrowFunctionExpression') return true;
  const isMethod = parent.type === 'MethodDefinition' || (parent.type === 'Property' && isMethodOf(parent));
  return node.type === 'FunctionExpression' && !(key === 'value' && isMethod);
}

/** Whether a property is written as a method, a getter or a setter. @param {Node} property */
function isMethodOf({ method, kind }) {
  return method || kind !== 'init';
}

/** Where the first statement of a block begins that is no directive. @param {Node} block */
function topOf(block) {
  const statements = /** @type {Node[]} */ (block.body);
  return statements.find(({ directive }) => directive === undefined)?.start;
}
