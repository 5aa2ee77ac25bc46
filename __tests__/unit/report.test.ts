import { describe, expect, test } from '@jest/globals';
import { detailsText, plainLine, reportText } from '../../src/runner/log-text.js';

const line = (index: number) => `https://r${index}.example/ for @s${index}, with a token`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index));

describe('the log about registries', () => {
  test('has one line for each, with its URL in a colour', () => {
    expect(reportText(lines(2), true)).toBe(
      '\u001b[36mhttps://r0.example/\u001b[39m for @s0, with a token\n' +
        '\u001b[36mhttps://r1.example/\u001b[39m for @s1, with a token\n',
    );
  });

  test('has no colour where none is wanted', () => expect(reportText(lines(1), false)).toBe(`${line(0)}\n`));

  test('folds away ten and more below their number', () => {
    expect(reportText(lines(9), false)).not.toContain('::');
    expect(reportText(lines(10), false)).toBe(`::group::10 registries\n${lines(10).join('\n')}\n::endgroup::\n`);
  });

  test('says nothing of none', () => expect(reportText([], true)).toBe(''));

  test.each([
    [['https://a.example/ x', '::error::y'], 'https://a.example/ x\n: :error::y\n'],
    [['https://a.example/ x:', ':y'], 'https://a.example/ x:\n:y\n'],
    [['a\nb', 'c ##[error]d', 'e'], 'a b\nc ## [error]d\ne\n'],
  ])('has no command in any line: %j', (said, text) => expect(reportText(said, false)).toBe(text));
});

test('details are folded away, but for a single one', () => {
  expect(detailsText('Title', ['a', 'b'])).toBe('::group::Title\na\nb\n::endgroup::\n');
  expect(detailsText('Title', ['a'])).toBe('a\n');
  expect(detailsText('Title', ['a', '::b'])).toBe('::group::Title\na\n: :b\n::endgroup::\n');
  expect(detailsText('Title', [])).toBe('');
});

test.each([
  ['::error::x', ': :error::x'],
  ['  ::x', '  : :x'],
  ['a\r\nb\rc', 'a b c'],
  ['x ##[error]y', 'x ## [error]y'],
])('%j is no command: %j', (text, plain) => expect(plainLine(text)).toBe(plain));
