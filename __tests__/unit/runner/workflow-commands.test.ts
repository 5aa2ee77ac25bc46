import { expect, test } from '@jest/globals';
import { foldedLines, plainLine } from '../../../src/runner/workflow-commands.js';

test('lines are folded under a title, but a single one is not', () => {
  expect(foldedLines('Title', ['a', 'b'])).toBe('::group::Title\na\nb\n::endgroup::\n');
  expect(foldedLines('Title', ['a'])).toBe('a\n');
  expect(foldedLines('Title', ['a', '::b'])).toBe('::group::Title\na\n: :b\n::endgroup::\n');
  expect(foldedLines('Title', [])).toBe('');
});

test.each([
  ['::error::x', ': :error::x'],
  ['  ::x', '  : :x'],
  ['a\r\nb\rc', 'a b c'],
  ['x ##[error]y', 'x ## [error]y'],
])('%j is written as %j, which is no command', (text, plain) => expect(plainLine(text)).toBe(plain));
