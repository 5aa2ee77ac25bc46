import { describe, expect, test } from '@jest/globals';
import { parseAuth, parseBasic, parseToken } from '../../src/credentials/parse.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { needsCause, resolveCredentials } from '../../src/inputs/resolve-credentials.js';
import type { Credential, Registry } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { refused } from './refused.js';

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
    const credential = parseToken(raw, '`token`', secrets);
    expect(credential.kind === 'token' && credential.token.reveal()).toBe(value);
    expect(secrets.masks()).toContain(value);
  });

  test.each(['', '  \n', 'XXXXX-XXXXX-XXXXX-XXXXX', ' XXXXX-XXXXX-XXXXX-XXXXX\n'])('%j counts as empty', (raw) => {
    expect(parseToken(raw, '`token`', new SecretRegistry())).toEqual({ kind: 'empty', source: '`token`' });
  });

  test.each([
    ['fake-token\n1234', 'line break'],
    ['fake-token\r1234', 'line break'],
    ['fake-token\n//evil.example/:_authToken=x', 'line break'],
    ['fake\u0000token', 'control'],
    ['fake\u2028token', 'control'],
    ['fake\u0085token', 'control'],
    ['fake token 1234', 'blank'],
    ['fake\ttoken-1234', 'control'],
    ['fake\u00a0token-1', 'blank'],
    ['fake\ufefftoken-1', 'blank|characters'],
    ['Bearer fake-token-1234', 'blank'],
    ['${NPM_TOKEN}', '\\$\\{'],
    ['${HOME}fake-token', '\\$\\{'],
    ['${{ secrets.NPM_TOKEN }}', 'unexpanded'],
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
    ['fake-12', 'shorter'],
    ['//a.example/:_authToken=fake-token-1', 'line of an npmrc file'],
  ])('%j is refused', (raw, why) => {
    const secrets = new SecretRegistry();
    const refusal = refused(() => parseToken(raw, '`token`', secrets));
    expect(refusal.slug).toBe('token-invalid');
    expect(refusal.message).toMatch(new RegExp(why));
    expect(refusal.message).not.toMatch(/fake|fäke|[\n\r\u0000]/);
    for (const mask of secrets.masks()) expect(mask.length).toBeGreaterThanOrEqual(4);
  });
});

describe('passwords', () => {
  test.each(['fake#:é;="\'\\ password', ' fake password ', 'fake$&', 'fake-😀'])('%j is read as it is', (raw) => {
    const secrets = new SecretRegistry();
    const credential = parseBasic('ci', `${raw}\n`, '`password`', secrets);
    expect(credential.kind === 'basic' && credential.password.reveal()).toBe(raw);
    const pair = base64(`ci:${raw}`);
    expect(secrets.masks()).toEqual(
      expect.arrayContaining([raw.trim(), base64(raw.trim()), pair, pair.replace(/=+$/, ''), `ci:${raw}`.trim()]),
    );
  });

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
  ])('user %j with %j is refused', (username, raw, slug) => {
    const refusal = refused(() => parseBasic(username, raw, 'here', new SecretRegistry()));
    expect(refusal.slug).toBe(slug);
    expect(refusal.message).not.toMatch(/fake/);
  });

  test('with a hundred thousand line ends is read at once', () => {
    const start = Date.now();
    refused(() => parseBasic('ci', `fake${'\n'.repeat(100_000)}password`, 'here', new SecretRegistry()));
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test('an empty one counts as no credential', () => {
    expect(parseBasic('ci', '\n', 'here', new SecretRegistry())).toEqual({ kind: 'empty', source: 'here' });
  });
});

describe('_auth', () => {
  test('is taken apart', () => {
    const credential = parseAuth(base64('ci:fake:p#é'), 'here', new SecretRegistry());
    expect(credential).toMatchObject({ kind: 'basic', username: 'ci' });
    expect(credential.kind === 'basic' && credential.password.reveal()).toBe('fake:p#é');
  });

  test.each(['fake:plain', base64('fake-no-colon'), '!!!!', 'a', Buffer.from([0xff, 0x3a, 0xfe]).toString('base64')])(
    '%j is refused',
    (raw) => {
      const refusal = refused(() => parseAuth(raw, 'here', new SecretRegistry()));
      expect(refusal.slug).toBe('auth-invalid');
      expect(refusal.message).not.toMatch(/fake/);
    },
  );
});

describe('an empty credential', () => {
  const registry = (url: string, credential: Credential): Registry => ({
    url: parseRegistryUrl(url, 'test'),
    scopes: [],
    replacesBase: true,
    credential,
    origin: '`registry-url`',
  });
  const empty: Credential = { kind: 'empty', source: '`token`' };
  const settle = (one: Registry, ifNoToken: 'error' | 'warn' | 'ignore', idTokenAvailable = false) => {
    const diagnostics: Diagnostic[] = [];
    const [settled] = resolveCredentials(
      [one],
      { ifNoToken, idTokenAvailable, cause: 'For this reason.' },
      diagnostics,
    );
    return { kind: settled?.credential.kind, levels: diagnostics.map(({ level }) => level) };
  };

  test('is an error that names the cause', () => {
    const refusal = refused(() => settle(registry('https://a.example', empty), 'error'));
    expect(refusal.slug).toBe('token-empty');
    expect(refusal.message).toMatch(
      /`token`: .*https:\/\/a\.example\/ is empty\. For this reason\. .*`if-no-token: warn`/,
    );
  });

  test.each([
    ['https://a.example', empty, 'error', true, true],
    ['https://a.example', empty, 'warn', false, true],
    ['https://a.example', { kind: 'unnamed' } as const, 'warn', false, false],
    ['https://a.example', empty, 'ignore', false, false],
    ['https://a.example', { kind: 'none' } as const, 'error', false, false],
    ['https://registry.npmjs.org', empty, 'error', true, false],
    ['https://registry.npmjs.org', empty, 'error', false, true],
  ] as const)(
    'at %s: %j, with `%s` and ID tokens %j, needs its cause: %j',
    (url, credential, ifNoToken, idTokenAvailable, needed) => {
      expect(needsCause([registry(url, credential)], { ifNoToken, idTokenAvailable })).toBe(needed);
    },
  );

  test('that is not even named is an error that offers `auth: none`', () => {
    const refusal = refused(() => settle(registry('https://a.example', { kind: 'unnamed' }), 'error'));
    expect(refusal).toMatchObject({ slug: 'token-empty', message: expect.stringContaining('auth: none') });
  });

  test.each([
    [empty, 'For this reason.'],
    [{ kind: 'unnamed' }, 'Give it `token`'],
  ] as const)('%j, with `warn`, is told with what fits it, and not to set what is set', (credential, cure) => {
    const diagnostics: Diagnostic[] = [];
    const policy = { ifNoToken: 'warn', idTokenAvailable: false, cause: 'For this reason.' } as const;
    resolveCredentials([registry('https://a.example', credential)], policy, diagnostics);
    expect(diagnostics.map(({ text }) => text)).toEqual([expect.stringContaining(`without a credential. ${cure}`)]);
    expect(diagnostics[0]?.text).not.toContain('if-no-token');
  });

  test.each([
    ['warn', ['warning']],
    ['ignore', []],
  ] as const)('with `%s` leaves an inherited one in force', (ifNoToken, levels) => {
    expect(settle(registry('https://a.example', empty), ifNoToken)).toEqual({ kind: 'missing', levels });
  });

  test('for npm in a job with ID tokens is left to trusted publishing', () => {
    const npm = registry('https://registry.npmjs.org', empty);
    expect(settle(npm, 'error', true)).toEqual({ kind: 'none', levels: ['notice'] });
    expect(refused(() => settle(npm, 'error', false)).slug).toBe('token-empty');
  });

  test('for another registry is no trusted publishing, whatever the job may do', () => {
    expect(refused(() => settle(registry('https://a.example', empty), 'error', true)).slug).toBe('token-empty');
  });
});
