import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { compiledAtOnce } from '../../scripts/build/at-once.mjs';

/** Marks the functions that begin at each `|` of a code. */
function marked(code: string): string {
  const starts = new Set<number>();
  const parts = code.split('|');
  parts.slice(0, -1).reduce((length, part) => {
    starts.add(length + part.length);
    return length + part.length;
  }, 0);
  return compiledAtOnce(parts.join(''), starts);
}

describe('a function that most jobs run', () => {
  test.each([
    ['|function a(){return 1}result=a();', 'const a=(function(){return 1});result=a();'],
    ['"use strict";result=a();|function a(){return 1}', '"use strict";const a=(function(){return 1});result=a();'],
    [
      'result=a();|function a(){return b()}|function b(){return 1}',
      'const a=(function(){return b()});const b=(function(){return 1});result=a();',
    ],
    [
      'result=a();|function a(){return b();|function b(){return 1}}',
      'const a=(function(){const b=(function(){return 1});return b();});result=a();',
    ],
    ['result=[1,2].map(|e=>e+1);', 'result=[1,2].map((e=>e+1));'],
    ['result=[1].map(|e=>[e].map(|e=>e));', 'result=[1].map((e=>[e].map((e=>e))));'],
    ['const a=|()=>1;result=a.name;', 'const a=(()=>1);result=a.name;'],
    ['result={a:1,b:[1].map(|function(e){return e})}', 'result={a:1,b:[1].map((function(e){return e}))}'],
    ['result={a:|function(){return 1}}.a()', 'result={a:(function(){return 1})}.a()'],
    ['|async function a(){}result=a.name', 'const a=(async function(){});result=a.name'],
    ['|function*a(){yield 1}result=[...a()]', 'const a=(function*(){yield 1});result=[...a()]'],
    ['|async function*a(){}result=a.name', 'const a=(async function*(){});result=a.name'],
  ])('is put in parentheses: %s', (code, expected) => {
    expect(marked(code)).toBe(expected);
    const results = [code.replaceAll('|', ''), expected].map((text) => {
      const world = { result: undefined };
      runInNewContext(text, world);
      return JSON.stringify(world.result);
    });
    expect(results[0]).toBeDefined();
    expect(results[1]).toBe(results[0]);
  });

  test.each([
    ['a method of a class', 'class A{|a(){return 1}get |b(){return 1}}'],
    ['a method of an object', 'const a={|a(){return 1}}'],
    ['a getter of an object', 'const a={get |a(){return 1}}'],
    ['a declaration that is no statement of a block', 'switch(1){case 1:|function a(){}}'],
  ])('is left as it is where no parentheses can stand: %s', (_, code) => {
    expect(marked(code)).toBe(code.replaceAll('|', ''));
  });

  test('is a function that begins there: nothing else is touched', () => {
    const code = 'const a=1;function b(){}';
    expect(compiledAtOnce(code, new Set([6, 8]))).toBe(code);
  });
});
