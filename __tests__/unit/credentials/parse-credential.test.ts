import { describe, expect, test } from '@jest/globals';
import { parseAuth, parseBasic, parseToken } from '../../../src/credentials/parse-credential.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { readWithoutProblems, runReader } from '../run-reader.js';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('tokens', () => {
  test.each([
    ['npm_FakeFakeFakeFakeFakeFakeFakeFake1234', undefined],
    ['  fake-token-1234\n', 'fake-token-1234'],
    ['fake+token/with~all._-kinds==', undefined],
    ['12345678', undefined],
    ['\ufefffake-token-1234\u00a0', 'fake-token-1234'],
  ])('%j is read', (raw, value = raw) => {
    const secrets = new SecretRegistry();
    const credential = readWithoutProblems((diagnostics) => parseToken(raw, '`token`', false, secrets, diagnostics));
    expect(credential.kind === 'token' && credential.token.reveal()).toBe(value);
    expect(secrets.masks()).toContain(value);
  });

  test.each(['', '  \n', 'XXXXX-XXXXX-XXXXX-XXXXX', ' XXXXX-XXXXX-XXXXX-XXXXX\n'])('%j counts as empty', (raw) => {
    expect(
      readWithoutProblems((diagnostics) => parseToken(raw, '`token`', false, new SecretRegistry(), diagnostics)),
    ).toEqual({
      kind: 'empty',
      source: '`token`',
    });
  });

  test.each([
    ['fake-token\n1234', 'line break'],
    ['fake-token\r1234', 'line break'],
    ['fake-token\n//evil.example/:_authToken=x', 'line break'],
    ['fake\u0000token', 'control'],
    ['fake\u2028token', 'control'],
    ['fake\u0085token', 'control'],
    ['fake token 1234', 'space'],
    ['fake\ttoken-1234', 'control'],
    ['fake\u00a0token-1', 'space'],
    ['fake\ufefftoken-1', 'space|characters'],
    ['Bearer fake-token-1234', 'space'],
    ['${NPM_TOKEN}', 'not expanded'],
    ['$NPM_TOKEN', 'not expanded'],
    ['secrets.NPM_TOKEN', 'not expanded'],
    ['inputs.npm-token', 'not expanded'],
    ['steps.login.outputs.token', 'not expanded'],
    ['${HOME}fake-token', '\\$\\{'],
    ['${{ secrets.NPM_TOKEN }}', 'not expanded'],
    ['fake#token-1234', 'characters'],
    ['fake;token-1234', 'characters'],
    ['"fake-token-1234"', 'characters'],
    ["'fake-token-1234'", 'characters'],
    ['fake\\token-1234', 'characters'],
    ['fake$&token-1234', 'characters'],
    ['fäke-token-1234', 'characters'],
    ['fake=token-1234', 'characters'],
    ['========', 'characters'],
    ['null', 'word `null`'],
    ['undefined', 'word `undefined`'],
    ['true', 'word `true`'],
    ['false', 'word `false`'],
    ['***', 'masked'],
    ['fake-12', 'fewer than 8'],
    ['//a.example/:_authToken=fake-token-1', 'line of an npmrc file'],
  ])('%j is an error', (raw, why) => {
    const secrets = new SecretRegistry();
    const { reported, text } = runReader((diagnostics) => parseToken(raw, '`token`', false, secrets, diagnostics));
    expect(reported).toEqual(['error token-invalid']);
    expect(text).toMatch(new RegExp(why));
    expect(text).not.toMatch(/fake|fäke|[\r\u0000]/);
    for (const mask of secrets.masks()) expect(mask.length).toBeGreaterThanOrEqual(4);
  });
});

describe('passwords', () => {
  test.each(['fake#:é;="\'\\ password', ' fake password ', 'fake$&', 'fake-😀', 'fake${X}', '$fake'])(
    '%j is read unchanged',
    (raw) => {
      const secrets = new SecretRegistry();
      const credential = readWithoutProblems((diagnostics) =>
        parseBasic('ci', `${raw}\n`, '`password`', secrets, diagnostics),
      );
      expect(credential.kind === 'basic' && credential.password.reveal()).toBe(raw);
      const pair = base64(`ci:${raw}`);
      expect(secrets.masks()).toEqual(
        expect.arrayContaining([raw.trim(), base64(raw.trim()), pair, pair.replace(/=+$/, ''), `ci:${raw}`.trim()]),
      );
    },
  );

  test.each([
    ['', 'fake-password', 'username-invalid'],
    ['a:b', 'fake-password', 'username-invalid'],
    ['a\nb', 'fake-password', 'username-invalid'],
    ['${{ x }}', 'fake-password', 'username-invalid'],
    ['ci', 'fake\npassword', 'password-invalid'],
    ['ci', 'fake\u0000password', 'password-invalid'],
    ['ci', '${{ secrets.X }}', 'password-invalid'],
    ['ci', '***', 'password-invalid'],
    ['ci', 'null', 'password-invalid'],
  ])('the user name %j with the password %j is an error', (username, raw, code) => {
    const { reported, text } = runReader((diagnostics) =>
      parseBasic(username, raw, 'here', new SecretRegistry(), diagnostics),
    );
    expect(reported).toEqual([`error ${code}`]);
    expect(text).not.toMatch(/fake/);
  });

  test('with 100,000 line breaks are read in less than a second', () => {
    const start = Date.now();
    const raw = `fake${'\n'.repeat(100_000)}password`;
    runReader((diagnostics) => parseBasic('ci', raw, 'here', new SecretRegistry(), diagnostics));
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test('that are empty count as no credential', () => {
    expect(
      readWithoutProblems((diagnostics) => parseBasic('ci', '\n', 'here', new SecretRegistry(), diagnostics)),
    ).toEqual({
      kind: 'empty',
      source: 'here',
    });
  });
});

describe('_auth', () => {
  test('is split into user name and password', () => {
    const credential = readWithoutProblems((diagnostics) =>
      parseAuth(base64('ci:fake:p#é'), 'here', new SecretRegistry(), diagnostics),
    );
    expect(credential).toMatchObject({ kind: 'basic', username: 'ci' });
    expect(credential.kind === 'basic' && credential.password.reveal()).toBe('fake:p#é');
  });

  test.each(['fake:plain', base64('fake-no-colon'), '!!!!', 'a', Buffer.from([0xff, 0x3a, 0xfe]).toString('base64')])(
    '%j is an error',
    (raw) => {
      const { reported, text } = runReader((diagnostics) => parseAuth(raw, 'here', new SecretRegistry(), diagnostics));
      expect(reported).toEqual(['error auth-invalid']);
      expect(text).not.toMatch(/fake/);
    },
  );
});
