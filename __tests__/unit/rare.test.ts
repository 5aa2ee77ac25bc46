import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { withoutRare, withRareImports } from '../../scripts/build/rare.mjs';

/** Enough to be worth a file of its own. */
const LONG = `/* ${'x'.repeat(1000)} */`;

/** Splits a file; the functions that stay are those whose name begins with `usual`. */
function split(code: string, loaded: 'first' | 'onDemand' = 'first', moved = new Map<string, string[]>()) {
  const usual = new Set([...code.matchAll(/(?:async )?function\*? usual/g)].map(({ index }) => index));
  return withoutRare(code, usual, './file.rare.js', moved, loaded);
}

/** Runs files that require each other. @returns what the first one exports, and which files were loaded */
function load(files: Record<string, string>): { exports: Record<string, unknown>; loaded: string[] } {
  const loaded: string[] = [];
  const require = (name: string): Record<string, unknown> => {
    if (!loaded.includes(name)) loaded.push(name);
    const module = { exports: {} };
    const context = createContext({ module, exports: module.exports, require });
    runInContext(files[name] ?? '', context);
    return module.exports;
  };
  return { exports: require('./file.js'), loaded };
}

function both(code: string): { exports: Record<string, unknown>; loaded: string[] } {
  const parts = split(code);
  if (parts === undefined) throw new Error('nothing moved');
  return load({ './file.js': parts.code, './file.rare.js': parts.rare });
}

describe('a function that no usual job runs', () => {
  test('is in a file that is loaded when it is called, once', () => {
    const code = `'use strict'; let count = 0; function first() { ${LONG} return second() + usual(); }
      function second() { return 1; } function usual() { return 2; } exports.call = () => first() + first();`;
    const { exports, loaded } = both(code);
    expect(loaded).toEqual(['./file.js']);
    expect((exports['call'] as () => number)()).toBe(6);
    expect(loaded).toEqual(['./file.js', './file.rare.js']);
    expect(split(code)?.code).not.toMatch(/function (first|second)/);
  });

  test('takes along constants that only such functions use', () => {
    const code = `'use strict'; const OWN = /a/; const WORDS = ['a', 'b']; const SHARED = 'c'; const MADE = new Set(WORDS);
      function first(text) { ${LONG} return OWN.test(text) && SHARED; }
      function usual() { return SHARED + MADE.size; } exports.call = (text) => [first(text), usual()];`;
    const parts = split(code);
    expect(parts?.rare).toMatch(/OWN = /);
    expect(parts?.rare).not.toMatch(/(WORDS|SHARED|MADE) = /);
    const { exports } = both(code);
    expect((exports['call'] as (text: string) => unknown[])('a').join()).toBe('c,c2');
  });

  test.each([
    ['a parameter has its name', 'function usual(path) { return path; }', true],
    ['a part of one has', 'function usual({ a: [path = 1], ...b }) { return path + b; }', true],
    ['it is needed at once', 'const start = path.sep; function usual() { return start; }', false],
    ['it is needed in a function that stays', 'function usual(a = path.sep) { return a; }', false],
  ])("takes along a module of Node's own that only such functions use: %s", (_, stays, moves) => {
    const code = `'use strict'; const path = require('node:path'); const other = require('./other.js');
      function first(text) { ${LONG} return path.basename(text) + other.far; } ${stays} exports.call = () => [first('a'), usual()];`;
    const parts = split(code);
    expect(parts?.rare.includes("require('node:path')")).toBe(moves);
    expect(parts?.code.includes("require('node:path')")).toBe(!moves);
    expect(parts?.code).toContain("require('./other.js')");
  });

  test('is found under its name in an object, and where another file asks for it', () => {
    const code = `'use strict'; function first() { ${LONG} return 1; } function usual() { return { first }; }
      exports.usual = usual; exports.first = first;`;
    const parts = split(code);
    const user = `'use strict'; const file = require('./file.js'), other = require('./other.js');
      exports.value = file.usual().first() + file.first() + other.first();`;
    const moved = new Map([['./file.js', parts?.names ?? []]]);
    expect(
      load({
        './file.js': withRareImports(user, moved).replace('./file.js', './moved.js'),
        './moved.js': parts?.code ?? '',
        './file.rare.js': parts?.rare ?? '',
        './other.js': 'exports.first = () => 40;',
      }).exports['value'],
    ).toBe(42);
  });

  test('is found by who loads the file on demand', () => {
    const code = `'use strict'; function first(x) { ${LONG} return x + 1; } exports.first = first;`;
    const parts = split(code, 'onDemand');
    const { exports, loaded } = load({ './file.js': parts?.code ?? '', './file.rare.js': parts?.rare ?? '' });
    expect(loaded).toEqual(['./file.js']);
    const { first } = exports as { first: (x: number) => number };
    expect(first(1)).toBe(2);
  });

  test('finds those of another file that moved', () => {
    const code = `'use strict'; const other = require('./other.js');
      function first() { ${LONG} return other.far() + other.near; } exports.call = () => first();`;
    const parts = split(code, 'first', new Map([['./other.js', ['far']]]));
    const { exports } = load({
      './file.js': parts?.code ?? '',
      './file.rare.js': parts?.rare ?? '',
      './other.js': 'exports.near = 1; exports.rarely = () => ({ far: () => 2 });',
    });
    expect((exports['call'] as () => number)()).toBe(3);
  });

  test('may be asynchronous, or a generator', async () => {
    const code = `'use strict'; async function first() { ${LONG} return 1; } function* second() { yield 2; }
      exports.call = async () => [await first(), ...second()];`;
    expect([...(await (both(code).exports['call'] as () => Promise<number[]>)())]).toEqual([1, 2]);
  });

  test.each([
    [
      'a variable that changes',
      `let count = 0; function first() { ${LONG} count += 1; return count; } exports.f = () => first();`,
    ],
    ['`this`', `function first() { ${LONG} return this; } exports.f = () => first();`],
    ['`arguments`', `function first() { ${LONG} return arguments; } exports.f = () => first();`],
  ])('stays where it uses %s', (_, code) => {
    expect(split(`'use strict'; ${code}`)).toBeUndefined();
  });

  test.each([
    ['its name means something else in a function', `exports.f = (first) => first;`],
    [
      'its name means something else in a block',
      `exports.f = () => { const { first } = { first: 1 }; return first; };`,
    ],
    ['it is needed as soon as the file is loaded', `const all = { first }; exports.f = () => all;`],
  ])('stays where %s', (_, rest) => {
    expect(split(`'use strict'; function first() { ${LONG} return 1; } ${rest}`)).toBeUndefined();
  });

  test('stays where too little would move', () => {
    expect(split(`'use strict'; function first() { return 1; } exports.f = () => first();`)).toBeUndefined();
  });
});
