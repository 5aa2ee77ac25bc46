/** The scanner for leaked secrets must find every form of a secret in any surrounding text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLeaks, formsOf } from '../../scripts/sandbox/leaks.mjs';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';

/** With a character for every kind of escape, and with base64 that contains `+` and `/`. */
const SECRET = `fake<"p'&/ ä>>>???~~~~ÿ+\\`;
const found = (text: string | Buffer, secret = SECRET) =>
  findLeaks([{ where: 'here', bytes: Buffer.from(text) }], [secret]).map(({ form }) => form);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('findLeaks', () => {
  test.each<[string, string]>([
    ['as it is', `a${SECRET}b`],
    ['base64, shift 0', base64(SECRET)],
    ['base64, shift 0', base64(`${SECRET}\n`)],
    ['base64, shift 0', base64(`abc${SECRET}def`).replace(/=+$/, '')],
    ['base64, shift 1', base64(`x${SECRET}yz`)],
    ['base64, shift 2', base64(`ci${SECRET}`)],
    ['base64, shift 2', base64(`user:${SECRET}`)],
    ['base64url, shift 0', Buffer.from(SECRET).toString('base64url')],
    ['base64url, shift 1', Buffer.from(`x${SECRET}`).toString('base64url')],
    ['base64url, shift 2', Buffer.from(`xy${SECRET}`).toString('base64url')],
    ['URL', encodeURIComponent(SECRET)],
    ['URL, strict', encodeURIComponent(SECRET).replaceAll("'", '%27')],
    [
      'URL, small letters',
      `https://x/?y=${encodeURIComponent(SECRET)
        .replace(/[!'()*]/g, '%27')
        .toLowerCase()}`,
    ],
    ['form', new URLSearchParams({ a: SECRET }).toString().replaceAll('%7E', '~')],
    ['JSON', JSON.stringify({ a: [SECRET] })],
    ['JSON, ASCII', JSON.stringify(SECRET).replace('ä', '\\u00e4').replace('ÿ', '\\u00ff')],
    ['JSON, slashes', JSON.stringify(SECRET).replaceAll('/', '\\/')],
    [
      'XML',
      SECRET.replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;'),
    ],
    ['SQL or YAML quotes', `'${SECRET.replaceAll("'", "''")}'`],
    ['shell quotes', `'${SECRET.replaceAll("'", "'\\''")}'`],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['HEX', Buffer.from(`x${SECRET}`).toString('hex').toUpperCase()],
  ])('finds a secret in this form: %s', (form, text) => {
    expect(found(`before ${text} behind`)).toContain(form);
  });

  test('finds every form that formsOf lists', () => {
    for (const { form, text } of formsOf(SECRET)) expect(found(text)).toContain(form);
    expect(formsOf(SECRET).length).toBe(19);
  });

  test('finds a secret in binary data, and a secret with a lone surrogate', () => {
    expect(found(Buffer.concat([Buffer.from([0, 0xff]), Buffer.from(SECRET), Buffer.from([0xfe])]))).toContain(
      'as it is',
    );
    expect(found('fake-\ud800-secret', 'fake-\ud800-secret')).toContain('as it is');
  });

  test('finds any secret in the base64 of any text that contains it', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 30 });
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(text, secret, text, (before, hidden, behind) => {
        expect(found(base64(before + hidden + behind), hidden).some((form) => form.startsWith('base64,'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('findLeaks ignores other text and short secrets, and shortens the secret in its report', () => {
  expect(found('fake, but another one')).toEqual([]);
  expect(found('abc', 'abc')).toEqual([]);
  const [leak] = findLeaks([{ where: 'here', bytes: Buffer.from(SECRET) }], [SECRET]);
  expect(leak).toEqual({ where: 'here', form: 'as it is', secret: 'fake<"p\'…' });
});

test('findLeaks reports what the runner cannot mask, and not what it masks', () => {
  const masker = new SecretMasker();
  masker.add('fake-token-1');
  expect(found(masker.mask('x fake-token-1 y'), 'fake-token-1')).toEqual([]);
  expect(found(masker.mask(JSON.stringify('fake-token-1')), 'fake-token-1')).toEqual([]);
  expect(found(masker.mask(Buffer.from('fake-token-1').toString('hex')), 'fake-token-1')).toEqual(['hex']);
  // Without padding: the runner masks only the padded base64 of this value.
  const other = new SecretMasker();
  other.add('fake-token-1x');
  expect(found(other.mask(base64('fake-token-1x').replace(/=+$/, '')), 'fake-token-1x')).not.toEqual([]);
});
