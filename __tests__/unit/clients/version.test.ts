import { describe, expect, test } from '@jest/globals';
import { isWithin, parseVersion } from '../../../src/clients/version.js';

describe('parseVersion', () => {
  test.each<[string, number[]]>([
    ['1.3.2', [1, 3, 2]],
    ['v1.3.2', [1, 3, 2]],
    ['=1.3.2', [1, 3, 2]],
    [' 1.3.2\r\n', [1, 3, 2]],
    ['4', [4]],
    ['4.1', [4, 1]],
    ['0.0.1', [0, 0, 1]],
    ['11.0.3+sha512.abc', [11, 0, 3]],
    ['11.0.3+sha512-YWJj/+==', [11, 0, 3]],
    ['5.0.0-rc.1', [5, 0, 0]],
    ['5.0.0-rc.1+build', [5, 0, 0]],
    ['1.2.3.4', [1, 2, 3]],
  ])('reads %j', (text, version) => {
    expect(parseVersion(text)).toEqual(version);
  });

  test.each<[string, number[]]>([
    ['^4', [4]],
    ['^4.1', [4]],
    ['^4.1.2', [4]],
    ['^ 4.1.2', [4]],
    ['~4.1.2', [4, 1]],
    ['~4.1', [4, 1]],
    ['~4', [4]],
    ['4.x', [4]],
    ['4.X', [4]],
    ['4.*', [4]],
    ['4.x.x', [4]],
    ['1.4.x', [1, 4]],
    ['1.4.*', [1, 4]],
  ])('reads the numbers that all versions in the range %j share', (text, version) => {
    expect(parseVersion(text)).toEqual(version);
  });

  test.each([
    '',
    ' ',
    '*',
    'x',
    'latest',
    'canary',
    'berry',
    '>=1.22 <2',
    '>=1.22',
    '>1',
    '<2',
    '<=2.0.0',
    '1.4.x || 2',
    '1||2',
    '1 - 2',
    '1.0.0 - 1.4.3',
    'https://example.com/yarn.js',
    'deno 2.9.6 (stable, release)',
    'null',
    '-1',
    '4beta',
    '٤',
  ])('returns nothing for %j', (text) => {
    expect(parseVersion(text)).toEqual([]);
  });

  test('takes linear time', () => {
    const start = Date.now();
    for (const text of ['1'.repeat(1e6), ' '.repeat(1e6), '.x'.repeat(5e5), `1${' '.repeat(1e6)}-`]) parseVersion(text);
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe('isWithin 1.2.3 and 2.4.6', () => {
  test.each<[number[], boolean | undefined]>([
    [[1, 2, 3], true],
    [[2, 4, 6], true],
    [[1, 2, 2], false],
    [[2, 4, 7], false],
    [[1, 99, 99], true],
    [[0, 9, 9], false],
    [[3], false],
    [[0], false],
    [[1], undefined],
    [[2], undefined],
    [[1, 2], undefined],
    [[1, 3], true],
    [[2, 3], true],
    [[2, 4], undefined],
    [[2, 5], false],
    [[1, 1], false],
    [[], undefined],
  ])('returns for %j: %j', (version, expected) => {
    expect(isWithin(version, [1, 2, 3], [2, 4, 6])).toBe(expected);
  });
});
