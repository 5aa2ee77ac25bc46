import { expect, test } from '@jest/globals';
import { annotation, foldedLines, maskCommands, plainLine } from '../../../src/runner/log.js';

test('several lines are folded under a title; a single line is not', () => {
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
])('%j is written as %j, which is not a command', (text, plain) => expect(plainLine(text)).toBe(plain));

test('a value cannot inject a command into the log', () => {
  expect(maskCommands(['a\n::error::b%0A'])).toBe('::add-mask::a%0A::error::b%250A\n');
  expect(maskCommands(['ab', 'c%d', '', 'ef'])).toBe(
    '::add-mask::ab\n::add-mask::c%25d\n::add-mask::\n::add-mask::ef\n',
  );
  expect(maskCommands([])).toBe('');
  expect(annotation('warning', 'a\r\n::set-env name=X::y')).toBe('::warning::a%0D%0A::set-env name=X::y\n');
  expect(annotation('error', 'a', { file: 'x,y:%\n.npmrc', line: 7 })).toBe(
    '::error file=x%2Cy%3A%25%0A.npmrc,line=7::a\n',
  );
});
