/** Random hostile inputs. Many contain a secret that no message may show. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { Refusal, type Remark } from '../../src/refusal.js';
import { SecretVault } from '../../src/secret.js';

/** Has the length and characters of a real token. */
export const SECRET = 'fakeMarker0123456789abcdefABCDEF';

/** Runs per property: all properties together take a few seconds. */
export const RUNS = { numRuns: 400 };

const signs = [
  '${A}',
  '${',
  '}',
  '${UNSET}',
  '${A?}',
  '${UNSET:-x}',
  '\\',
  '"',
  "'",
  '`',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\u001b[31m',
  '::error::',
  '##[error]',
  '%0A',
  '%',
  '<<',
  '=',
  ':',
  ';',
  '#',
  '@',
  '/',
  '//',
  '[',
  ']',
  '[]',
  '{',
  '}',
  ',',
  '-',
  '- ',
  '*',
  '&',
  '!',
  '|',
  '>',
  '?',
  '..',
  '$&',
  '__proto__',
  'constructor',
  'null',
  'true',
  '\ud800',
  'ä',
];

/** @param words that the parser under test looks for */
export function hostile(...words: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, SECRET) },
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
}

/**
 * Runs a parser. It may throw only a Refusal, and no message may show the secret once the masks registered so far are
 * applied.
 *
 * @returns what the parser returned; undefined if it threw a Refusal
 */
export function tried<Result>(parse: (vault: SecretVault, remarks: Remark[]) => Result): Result | undefined {
  const vault = new SecretVault();
  const remarks: Remark[] = [];
  const masker = new SecretMasker();
  const shows = (text: string) => {
    // UTF-8 cannot encode a lone surrogate, so the runner does not receive one either.
    for (const mask of vault.masks()) masker.add(Buffer.from(mask).toString());
    // Some messages show the text in lower case.
    const visible = masker.mask(Buffer.from(text).toString()).toLowerCase();
    expect(visible).not.toContain(SECRET.toLowerCase());
    expect(text).not.toMatch(/[\r\n]/); // an input must not be able to start a second line
  };
  try {
    const result = parse(vault, remarks);
    for (const { text } of remarks) shows(text);
    return result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    shows(error.message);
    for (const { text } of remarks) shows(text);
    return undefined;
  }
}
