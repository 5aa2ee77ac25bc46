import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { revealed, Secret, SecretRegistry, shown } from '../../../src/credentials/secret.js';

describe('a secret', () => {
  const secret = new Secret('fake-token-1');
  test.each([
    ['in a template', `${secret}`],
    ['in a joined string', `${['a', secret].join('-')}`.slice(2)],
    ['as JSON', JSON.parse(JSON.stringify({ secret })).secret],
    ['if inspected', inspect(secret)],
    ['if inspected in an object', inspect({ secret }).replace(/^.*: | }$/g, '')],
  ])('is shown as *** %s', (_, text) => {
    expect(text).toBe('***');
  });

  test('is found neither in its keys nor in a copy', () => {
    expect(Object.keys(secret)).toEqual([]);
    expect(inspect({ ...secret }, { showHidden: true })).not.toContain('fake');
  });

  test('is revealed in text only on request', () => {
    expect(shown(['a=', secret])).toBe('a=***');
    expect(revealed(['a=', secret])).toBe('a=fake-token-1');
  });
});

describe('masks', () => {
  const masks = (value: string) => {
    const secrets = new SecretRegistry();
    secrets.wrap(value);
    return secrets.masks();
  };

  test('cover base64 with and without padding, and with a final line break', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    expect(masks('fake-token-12')).toEqual(
      expect.arrayContaining([
        'fake-token-12',
        base64('fake-token-12'),
        base64('fake-token-12').replace(/=+$/, ''),
        base64('fake-token-12\n'),
      ]),
    );
  });

  test('cover each line of a multi-line value, as logs show it', () => {
    expect(masks('fake-one\nfake-two\r\n')).toEqual(expect.arrayContaining(['fake-one', 'fake-two']));
  });

  test.each(['', 'abc', 'true', 'null', 'undefined', '***', '*'])('are not created for %j', (value) => {
    expect(masks(value)).toEqual([]);
  });

  test.each([
    ['a password', 'http://ci:fake-pass@a.example', ['fake-pass']],
    ['an encoded password', 'http://ci:fake%2Dpass@a.example', ['fake%2Dpass', 'fake-pass']],
    ['a password with an @', 'http://ci:p@ssfake@a.example', ['p@ssfake']],
    ['a password before another @', '{"a":"http://ci:fake-pass@a.example","b":"x@y"}', ['fake-pass']],
    ['a password before an @ in the same word', 'http://ci:fake-pass@a.example,ci@b.example', ['fake-pass']],
    ['a token for a user', 'https://fake_token_1@a.example', ['fake_token_1']],
    ['a token for a user with an empty password', 'https://fake_token_1:@a.example', ['fake_token_1']],
    ['nothing, if it has only a user name', 'https://anonymous@a.example and ssh://git@a.example', []],
  ])('cover in a URL: %s', (_, text, expected) => {
    const secrets = new SecretRegistry();
    secrets.registerUrlPasswords(text);
    expect(secrets.masks()).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(secrets.masks()).toEqual([]);
  });

  test.each(['fäke-tökén', 'fake-😀-token', 'fake\u007f\u0080token', 'fake-\ud800-token', 'fake-token\0'])(
    'cover base64 of UTF-8: %j',
    (value) => {
      for (const text of [value, `${value}\n`]) {
        expect(masks(value)).toContain(Buffer.from(text, 'utf8').toString('base64'));
      }
    },
  );

  test('are returned by newMasks only once', () => {
    const secrets = new SecretRegistry();
    secrets.register('fake-token-1');
    const first = secrets.newMasks();
    expect(first).toEqual(secrets.masks());
    expect(secrets.newMasks()).toEqual([]);
    secrets.register('fake-token-2');
    const second = secrets.newMasks();
    expect(second).toContain('fake-token-2');
    expect([...first, ...second].sort()).toEqual([...secrets.masks()].sort());
  });

  test('come longest first', () => {
    const lengths = masks('fake-token-1').map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});
