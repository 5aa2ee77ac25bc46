/** Hostile input texts, with a secret that no message may show. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics, UserError } from '../../src/diagnostics/diagnostic.js';

/** Has the length and alphabet of a real token, and is easy to find in a message. */
export const SECRET = 'fakeMarker0123456789abcdefABCDEF';

/** Runs per property: enough to find common failures, few enough to finish in seconds. */
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

/** @param words what the parser under test looks for */
export function hostile(...words: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, SECRET) },
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
}

/**
 * Runs a parser. It may only throw a UserError, and with the masks that it requested so far, none of its messages may show
 * the secret.
 *
 * @returns what the parser returned; undefined if it threw a UserError
 */
export function tried<Result>(
  parse: (secrets: SecretRegistry, diagnostics: Diagnostics) => Result,
): Result | undefined {
  const secrets = new SecretRegistry();
  const diagnostics = new Diagnostics();
  const masker = new SecretMasker();
  const shows = (text: string) => {
    // Encoded as the runner receives it, without lone surrogates.
    for (const mask of secrets.masks()) masker.add(Buffer.from(mask).toString());
    // Some texts are shown in lower case.
    const visible = masker.mask(Buffer.from(text).toString()).toLowerCase();
    expect(visible).not.toContain(SECRET.toLowerCase());
    expect(text).not.toMatch(/[\r\0]|\n\n/); // only our own line breaks
  };
  try {
    const result = parse(secrets, diagnostics);
    for (const { text } of diagnostics.list) shows(text);
    return result;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    shows(error.message);
    for (const { text } of diagnostics.list) shows(text);
    return undefined;
  }
}
