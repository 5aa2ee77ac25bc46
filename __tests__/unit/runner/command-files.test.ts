import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairs as parsed } from '../../../scripts/sandbox/command-files.mjs';
import { commandFileText } from '../../../src/runner/command-files.js';
import { annotation, maskCommands } from '../../../src/runner/workflow-commands.js';

describe('values for the runner', () => {
  test('are read back by the runner as they are, whatever is in them', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('npm-registry-login', 'npm-registry-login-', 'X=1', 'X<<EOF', '\n', '\r\n', '-', 'EOF'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'b_c', 'npmrc-path'), value), { maxLength: 4 }), (pairs) => {
        const values = pairs.map(([name, text]) => ({ name, value: text.replaceAll('\r', '') }));
        const expected = Object.fromEntries(values.map(({ name, value }) => [name, value]));
        expect(Object.fromEntries(parsed(commandFileText(values)))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', 'A=B', 'A<<B', 'A\nB', 'A\rB', 'A B', '1A', '-A', 'Ä', 'A\u0000'])(
    'are refused under the name %j',
    (name) => {
      expect(() => commandFileText([{ name, value: 'x' }])).toThrow(/not an identifier/);
    },
  );

  test('cannot smuggle a command into the log', () => {
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
});
