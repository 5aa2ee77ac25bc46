/**
 * Moves the functions that no usual job runs to a file beside, which is loaded when the first of them is called.
 *
 * V8 pre-parses a function also if nobody ever calls it. Measured, 2026-11, instructions that main takes beyond an empty
 * script, one registry: 14.1 million with all functions in one file, 12.9 without the rare ones. Not done in the
 * sources, by an `await import()`: they would all become asynchronous, and say what a reader need not know.
 */
import { parse } from 'acorn';
import MagicString from 'magic-string';
import { childrenOf } from './syntax.mjs';

/**
 * @typedef {import('./syntax.mjs').Node} Node
 * @typedef {ReadonlyMap<string, readonly string[]>} Moved the names of functions that moved, by how the file that had them
 *   is required
 */

/** Moving less than this costs more than it saves: what is left in the place of a function has a length, too. */
const WORTH = 1000;

/**
 * @param {string} code a CommonJS file in strict mode
 * @param {ReadonlySet<number>} usual where the functions begin that stay
 * @param {string} rareFile how the other file is required from here
 * @param {Moved} moved what moved out of files that this one has from the beginning
 * @param {'onDemand' | 'first'} loaded whether other files load this one when they need it, and so find all functions in
 *   it; or have it from the beginning, and find by `moved` what did
 * @returns {{ code: string, rare: string, names: string[] } | undefined} with the names of the functions that moved;
 *   undefined if there is too little to move
 */
export function withoutRare(code, usual, rareFile, moved, loaded) {
  const program = parsed(code);
  /** @type {Node[]} */
  const statements = program['body'];
  const changing = new Set(assignedIn(program));
  const declared = new Set(statements.flatMap(namesOf));
  const bound = boundIn(program);
  const needed = new Set(statements.filter((statement) => exportedBy(statement) === '').flatMap(usedAtOnce));
  for (const name of ['rare', 'rarely']) if (declared.has(name)) throw new Error(`${name} is taken`);

  const functions = statements.filter((statement) => {
    if (statement.type !== 'FunctionDeclaration' || usual.has(statement.start)) return false;
    if (needed.has(statement['id'].name)) return false;
    if (bound.filter((name) => name === statement['id'].name).length > 1) return false; // the name has two meanings
    const { identifiers, ownThis } = usedIn(statement);
    // A copy of a variable that changes would grow old.
    return !ownThis && ![...identifiers].some((name) => declared.has(name) && changing.has(name));
  });
  if (functions.reduce((sum, { start, end }) => sum + end - start, 0) < WORTH) return undefined;

  const moving = withConstants(statements, functions);
  const names = functions.flatMap(namesOf);
  const text = new MagicString(code);
  leadImports(program, moved, text);
  const bodies = moving.map(({ start, end }) => text.slice(start, end)).join('\n');
  for (const { start, end } of moving) text.remove(start, end);
  for (const statement of statements.filter((statement) => !moving.includes(statement))) {
    const exported = exportedBy(statement);
    if (!names.includes(exported)) lead(statement, names, text);
    else if (loaded === 'first') text.remove(statement.start, statement.end);
    else {
      const { start, end } = statement['expression'].right;
      text.overwrite(start, end, `(...given) => rarely().${exported}(...given)`);
    }
  }

  const movingNames = new Set(moving.flatMap(namesOf));
  const used = new Set(moving.flatMap((statement) => [...usedIn(statement).identifiers]));
  const given = [...declared].filter((name) => used.has(name) && !movingNames.has(name)).join(', ');
  // A `var`, since what stands above may run before this does.
  text.append(
    `\nvar rare;\nfunction rarely() { return rare ??= require('${rareFile}')({ ${given} }); }\nexports.rarely = rarely;\n`,
  );
  const rare = `'use strict';\nmodule.exports = ({ ${given} }) => {\n${bodies}\nreturn { ${names.join(', ')} };\n};\n`;
  return { code: text.toString(), rare, names };
}

/**
 * Leads what a file says of others to the functions that moved there.
 *
 * @param {string} code
 * @param {Moved} moved
 */
export function withRareImports(code, moved) {
  const text = new MagicString(code);
  leadImports(parsed(code), moved, text);
  return text.toString();
}

/** @param {Node} program @param {Moved} moved @param {MagicString} text */
function leadImports(program, moved, text) {
  /** @type {Map<string, readonly string[]>} */
  const imports = new Map();
  for (const { type, declarations = [] } of program['body']) {
    if (type !== 'VariableDeclaration') continue;
    for (const { id, init } of declarations) {
      const from = init?.type === 'CallExpression' && init.callee.name === 'require' ? init.arguments[0].value : '';
      if (moved.has(from)) imports.set(id.name, moved.get(from) ?? []);
    }
  }
  /** @param {Node} node */
  const visit = (node) => {
    const { object, property } = node;
    if (node.type === 'MemberExpression' && imports.get(object.name)?.includes(property.name)) {
      text.appendLeft(object.end, '.rarely()');
    }
    for (const [, child] of childrenOf(node)) visit(child);
  };
  visit(program);
}

/** @param {string} code @returns {Node} */
function parsed(code) {
  return parse(code, { ecmaVersion: 'latest' });
}

/** Has a statement find functions where they moved to. @param {Node} statement @param {string[]} names @param {MagicString} text */
function lead(statement, names, text) {
  /** @param {Node} node @param {Node} parent @param {string} key */
  const visit = (node, parent, key) => {
    if (node.type === 'Identifier' && names.includes(node['name']) && !isMemberName(parent, key)) {
      if (!parent['shorthand']) text.appendLeft(node.start, 'rarely().');
      else if (key === 'value') text.appendLeft(node.end, `: rarely().${node['name']}`);
    }
    for (const [name, child] of childrenOf(node)) visit(child, node, name);
  };
  visit(statement, statement, '');
}

/** What a statement such as `exports.name = name` exports; empty if it is none. @param {Node} statement @returns {string} */
function exportedBy({ type, expression }) {
  if (type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return '';
  return expression.left.object?.name === 'exports' ? (expression.right.name ?? '') : '';
}

/** The names that a statement uses as soon as it runs, not only in a function. @param {Node} node @returns {string[]} */
function usedAtOnce(node) {
  if (/Function/.test(node.type)) return [];
  const own = node.type === 'Identifier' ? [node['name']] : [];
  return [...own, ...childrenOf(node).flatMap(([, child]) => usedAtOnce(child))];
}

/** Whether an identifier there only names a member of something. @param {Node | undefined} parent @param {string} key */
function isMemberName(parent, key) {
  return !parent?.['computed'] && (key === 'property' || (key === 'key' && !parent?.['shorthand']));
}

/** Adds the constants that only functions use which move. @param {Node[]} statements @param {Node[]} functions */
function withConstants(statements, functions) {
  const constants = statements.filter((statement) => statement.type === 'VariableDeclaration' && isConstant(statement));
  for (let moved = [...functions]; ; ) {
    const stay = statements.filter((statement) => !moved.includes(statement));
    const alone = constants.filter(
      (constant) =>
        !moved.includes(constant) &&
        !stay.some((other) => other !== constant && namesOf(constant).some((name) => mayMean(other, name))),
    );
    if (alone.length === 0) return statements.filter((statement) => moved.includes(statement));
    moved = [...moved, ...alone];
  }
}

/** Whether a name in a statement may mean what the file declares: not, if it is a parameter. @param {Node} statement @param {string} name */
function mayMean(statement, name) {
  const isParameter = statement.type === 'FunctionDeclaration' && statement['params'].flatMap(boundBy).includes(name);
  return !isParameter && usedIn(statement).identifiers.has(name);
}

/** The names that a pattern binds. @param {Node | null} pattern @returns {string[]} */
function boundBy(pattern) {
  if (pattern === null) return [];
  if (pattern.type === 'Identifier') return [pattern['name']];
  const { left, argument, elements = [], properties = [] } = pattern;
  const parts = [left, argument, ...elements, ...properties.map((/** @type {Node} */ part) => part['value'] ?? part)];
  return parts.filter((part) => part !== undefined).flatMap(boundBy);
}

/**
 * Whether a declaration is of values that are written out, or of Node's own modules, so that nothing happens where it
 * stands that could not happen later.
 *
 * @param {Node} declaration
 */
function isConstant({ kind, declarations }) {
  /** @param {Node | null} node @returns {boolean} */
  const isWritten = (node) =>
    node !== null &&
    (node.type === 'Literal' ||
      (node.type === 'ArrayExpression' && node['elements'].every(isWritten)) ||
      (node.type === 'TemplateLiteral' && node['expressions'].length === 0) ||
      (node.type === 'CallExpression' && node['callee'].name === 'require' && isNodes(node['arguments'][0])) ||
      (node.type === 'BinaryExpression' && isWritten(node['left']) && isWritten(node['right'])));
  return (
    kind === 'const' &&
    declarations.every((/** @type {Node} */ { id, init }) => id.type === 'Identifier' && isWritten(init))
  );
}

/** Whether something names a module of Node's own. @param {Node} named */
function isNodes({ value }) {
  return typeof value === 'string' && value.startsWith('node:');
}

/** The names that a statement of the file declares for all of it. @param {Node} statement @returns {string[]} */
function namesOf(statement) {
  if (statement.type === 'VariableDeclaration') {
    return statement['declarations'].flatMap((/** @type {Node} */ { id }) => [...usedIn(id).identifiers]);
  }
  return /^(Function|Class)Declaration$/.test(statement.type) ? [statement['id'].name] : [];
}

/**
 * What may refer to something outside: every identifier, but for those that name a member. One that means something
 * inside is among them, too, which does no harm.
 *
 * @param {Node} node
 * @returns {{ identifiers: Set<string>, ownThis: boolean }} and whether `this` or `arguments` is used
 */
function usedIn(node) {
  /** @type {Set<string>} */
  const identifiers = new Set();
  let ownThis = false;
  /** @param {Node} at @param {Node | undefined} parent @param {string} key */
  const visit = (at, parent, key) => {
    if (at.type === 'Identifier' && !isMemberName(parent, key)) identifiers.add(at['name']);
    if (at.type === 'ThisExpression' || at['name'] === 'arguments') ownThis = true;
    for (const [name, child] of childrenOf(at)) visit(child, at, name);
  };
  visit(node, undefined, '');
  return { identifiers, ownThis };
}

/** The names that are given a meaning somewhere, as often as they are. @param {Node} node @returns {string[]} */
function boundIn(node) {
  const { id, params = [], param } = node;
  const own = [id, ...params, param].filter((pattern) => pattern?.type !== undefined);
  return [
    ...own.flatMap((pattern) => [...usedIn(pattern).identifiers]),
    ...childrenOf(node).flatMap(([, child]) => boundIn(child)),
  ];
}

/** The names that are assigned to somewhere, but for where they are declared. @param {Node} node @returns {string[]} */
function assignedIn(node) {
  const target =
    node.type === 'AssignmentExpression'
      ? node['left']
      : node.type === 'UpdateExpression'
        ? node['argument']
        : undefined;
  const own = target === undefined ? [] : [...usedIn(target).identifiers];
  return [...own, ...childrenOf(node).flatMap(([, child]) => assignedIn(child))];
}
