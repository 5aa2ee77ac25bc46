import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlainList } from '../../src/inputs/plain-list.js';
import { readEntries } from '../../src/inputs/registries-list.js';

const fieldsOf = (text: string) => readPlainList(text)?.map((entry) => Object.fromEntries(entry));

describe('the short way to read a list', () => {
  test.each<[string, string, Record<string, string>[]]>([
    [
      'as documented',
      '- url: https://a.example/\n  scope: @acme, @labs\n  token: fake-token-1\n',
      [{ url: 'https://a.example/', scope: '@acme, @labs', token: 'fake-token-1' }],
    ],
    [
      'indented',
      '\n    - url: https://a.example\n      auth: none\n\n    - url: https://b.example:8443/x/\n',
      [{ url: 'https://a.example', auth: 'none' }, { url: 'https://b.example:8443/x/' }],
    ],
    [
      'with comments',
      '# one\n- url: https://a.example\n  # its scope\n  scope: acme\n',
      [{ url: 'https://a.example', scope: 'acme' }],
    ],
    [
      'quoted',
      `- url: "https://a.example"\n  scope: '@acme'\n  password: "a: b # c"\n  username: 'x"y'\n`,
      [{ url: 'https://a.example', scope: '@acme', password: 'a: b # c', username: 'x"y' }],
    ],
    ['with an empty value', '- url: https://a.example\n  token:\n', [{ url: 'https://a.example', token: '' }]],
    [
      'with words that other schemas turn into something else',
      '- url: 0123\n  replaces-base: true\n  token: null\n',
      [{ url: '0123', 'replaces-base': 'true', token: 'null' }],
    ],
  ])('%s', (_, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(readEntries(text).map((entry) => Object.fromEntries(entry))).toEqual(fields);
  });

  test.each<[string, string]>([
    ['JSON', '[{"url":"https://a.example"}]'],
    ['flow style', '- {url: https://a.example}'],
    ['a list of scopes', '- url: https://a.example\n  scope:\n    - a\n'],
    ['a value on the next line', '- url:\n    https://a.example\n'],
    ['a value over two lines', '- url: https://a.example\n  token: a\n   b\n'],
    ['a comment behind a value', '- url: https://a.example # mine\n'],
    ['an escape', '- url: "https://a.example\\u002f"\n'],
    ['a doubled quote', "- url: 'it''s'\n"],
    ['a block scalar', '- url: |\n    x\n'],
    ['an anchor', '- url: &a https://a.example\n'],
    ['a tag', '- url: !!str x\n'],
    ['a colon that means something', '- url: a: b\n'],
    ['a colon at the end', '- url: a:\n'],
    ['a tab', '- url:\thttps://a.example\n'],
    ['CRLF', '- url: https://a.example\r\n'],
    ['a field twice', '- url: a\n  url: b\n'],
    ['an unknown field', '- uri: a\n'],
    ['a vendor', '- url: https://a.example\n  oidc: jfrog\n'],
    ['another indent', '- url: a\n   scope: b\n'],
    ['two dashes', '- - url: a\n'],
    ['a document', '---\n- url: a\n'],
    ['a mapping', 'url: a\n'],
    ['nothing', '\n'],
    ['text in other scripts', '- url: a\n  password: "é"\n'],
  ])('leaves to the library: %s', (_, text) => {
    expect(fieldsOf(text)).toBeUndefined();
  });

  test('reads whatever it reads as the library does', () => {
    const words = ['url', 'scope', 'token', 'auth', 'token-env', 'oidc', 'x'];
    const values = [
      'https://a.example/',
      '@acme',
      '@a, @b',
      'a',
      '1',
      'true',
      '~',
      '',
      '"q"',
      "'s'",
      '"a#b"',
      'a b',
      'a  b',
    ];
    const odd = [
      'a: b',
      'a:',
      '# c',
      'a #c',
      '- a',
      '"a',
      "'a",
      'a,',
      '[a]',
      '{a}',
      '*a',
      '&a',
      '!a',
      '%a',
      '`a',
      '|',
      '>',
      'é',
    ];
    const pick = (of: readonly string[]) => fc.constantFrom(...of);
    const character = fc.constantFrom(...'ab1@/.:-_~+=, #"\'[]{}*&!|>%\\\t');
    const value = fc.oneof(
      { weight: 4, arbitrary: pick(values) },
      { weight: 2, arbitrary: pick(odd) },
      { weight: 2, arbitrary: fc.string({ unit: character, maxLength: 8 }) },
    );
    const blanks = fc.constantFrom('', '', '', ' ', '  ');
    const line = fc
      .tuple(
        blanks,
        fc.constantFrom('- ', '- ', '  ', '  ', '', '   '),
        pick(words),
        fc.constantFrom(': ', ': ', ':', ':  '),
        value,
        blanks,
      )
      .map((parts) => parts.join(''));
    const text = fc.array(
      fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: pick(['', '# c', '  # c', '---']) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    let read = 0;
    fc.assert(
      fc.property(text, (lines) => {
        const plain = fieldsOf(lines.join('\n'));
        if (plain === undefined) return;
        read += 1;
        expect(plain).toEqual(readEntries(lines.join('\n')).map((entry) => Object.fromEntries(entry)));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
