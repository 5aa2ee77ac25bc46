import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairs as parsed } from '../../../scripts/sandbox/command-files.mjs';
import { commandFileText } from '../../../src/runner/command-files.js';

describe('values for the runner', () => {
  test('are read back unchanged, whatever they contain', () => {
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
    'are rejected under the name %j',
    (name) => {
      expect(() => commandFileText([{ name, value: 'x' }])).toThrow(/not an identifier/);
    },
  );
});
