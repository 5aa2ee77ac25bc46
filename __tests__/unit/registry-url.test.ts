import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostAndPath, nerfDart, parseRegistryUrl } from '../../src/registries/registry-url.js';
import { refused } from './refused.js';

describe('a registry URL is normalised', () => {
  test.each([
    ['https://registry.npmjs.org', 'https://registry.npmjs.org/', '//registry.npmjs.org/'],
    ['https://registry.npmjs.org/', 'https://registry.npmjs.org/', '//registry.npmjs.org/'],
    ['  https://npm.acme.dev/a/b \n', 'https://npm.acme.dev/a/b/', '//npm.acme.dev/a/b/'],
    ['https://npm.acme.dev/a//', 'https://npm.acme.dev/a/', '//npm.acme.dev/a/'],
    ['HTTPS://NPM.Acme.DEV/Path/', 'https://npm.acme.dev/Path/', '//npm.acme.dev/Path/'],
    ['https://npm.acme.dev:443/', 'https://npm.acme.dev/', '//npm.acme.dev/'],
    ['https://npm.acme.dev:8443/x', 'https://npm.acme.dev:8443/x/', '//npm.acme.dev:8443/x/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', '//xn--bcher-kva.example/'],
    ['https://[2001:DB8::1]:4873', 'https://[2001:db8::1]:4873/', '//[2001:db8::1]:4873/'],
    ['http://localhost:4873', 'http://localhost:4873/', '//localhost:4873/'],
    ['http://127.0.0.1:4873/npm', 'http://127.0.0.1:4873/npm/', '//127.0.0.1:4873/npm/'],
    ['http://[::1]:4873/', 'http://[::1]:4873/', '//[::1]:4873/'],
    [
      'https://h.example/%7Bid%7D/@scope/a+b,(c)!',
      'https://h.example/%7Bid%7D/@scope/a+b,(c)!/',
      '//h.example/%7Bid%7D/@scope/a+b,(c)!/',
    ],
  ])('%j', (text, url, key) => {
    const parsed = parseRegistryUrl(text, 'here');
    expect(parsed).toBe(url);
    expect(nerfDart(parsed)).toBe(key);
    expect(parseRegistryUrl(parsed, 'again')).toBe(parsed);
  });

  test('and splits into host and path', () => {
    expect(hostAndPath(parseRegistryUrl('https://h.example:8080/a/b', 'here'))).toEqual({
      host: 'h.example:8080',
      path: '/a/b/',
    });
  });
});

describe('a registry URL is refused', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['npm.acme.dev', 'does not begin with'],
    ['//npm.acme.dev/', 'does not begin with'],
    ['https:npm.acme.dev', 'does not begin with'],
    ['http://npm.acme.dev/', 'not https'],
    ['http://localhost.evil.example/', 'not https'],
    ['http://127.0.0.1.evil.example/', 'not https'],
    ['ftp://npm.acme.dev/', 'not https'],
    ['file:///etc/passwd', 'not https'],
    ['https:///evil.example/', 'no host'],
    ['javascript://npm.acme.dev/', 'cannot hold|not https'],
    ['https://user:fake-password@npm.acme.dev/', 'user name or password'],
    ['https://fake-token-12345678@npm.acme.dev/', 'user name or password'],
    ['https://@npm.acme.dev/', 'user name or password'],
    ['https://npm.acme.dev/?a=b', 'query or fragment'],
    ['https://npm.acme.dev/?', 'query or fragment'],
    ['https://npm.acme.dev/#', 'query or fragment'],
    ['https://npm.acme.dev/a/../b', '`..`'],
    ['https://npm.acme.dev/a/./b', '`..`'],
    ['https://npm.acme.dev/a/%2e%2E/b', '`..`'],
    ['https://npm.acme.dev/..', '`..`'],
    ['https://npm.acme.dev/a%2fb', '`..`'],
    ['https://npm.acme.dev/a%5Cb', '`..`'],
    ['https://npm.acme.dev/a b', 'blank'],
    ['https://npm.acme.dev/\n//evil.example/:_authToken=x', 'blank'],
    ['https://npm.acme.dev/a\u0000', 'blank'],
    ['https://npm.acme.dev/\u2028a', 'blank'],
    ['https://npm.acme.dev\\@evil.example/', 'backslash'],
    ['https://npm.acme.dev/a=b/', 'cannot hold'],
    ['https://;', 'host names cannot have'],
    ['https://a=b.example/', 'host names cannot have'],
    ['https://a!b.example/', 'host names cannot have'],
    ['https://npm.acme.dev/a;b/', 'cannot hold'],
    ['https://npm.acme.dev/a:b/', 'cannot hold'],
    ['https://npm.acme.dev/key[]/', 'cannot hold'],
    ['https://npm.acme.dev/${NPM_TOKEN}/', 'unexpanded'],
    ['https://${HOST}/', 'unexpanded'],
    ['https://', 'cannot be understood'],
    [`https://npm.acme.dev/${'/'.repeat(100_000)}x`, 'longer than 2048'],
    ['https://npm.acme.dev:99999/', 'cannot be understood'],
    ['https://[::1/', 'cannot be understood'],
  ])('%j', (text, why) => {
    const refusal = refused(() => parseRegistryUrl(text, '`registry-url`'));
    expect(refusal.slug).toBe('registry-url-invalid');
    expect(refusal.message).toMatch(new RegExp(why));
    expect(refusal.message).toContain('`registry-url`');
    expect(refusal.message.match(/the registry URL/g)).toHaveLength(1);
    expect(refusal.message).not.toMatch(/fake-|evil|npm\.acme/);
  });
});

test('a URL in normal form is read the short way as it is the long way', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const segment = fc.stringMatching(/^[A-Za-z0-9_@+.~%-]{0,8}$/);
  const url = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.array(segment, { maxLength: 4 }), fc.boolean())
    .map(([labels, segments, slash]) => `https://${[labels.join('.'), ...segments].join('/')}${slash ? '/' : ''}`);
  const outcome = (text: string) => {
    try {
      return parseRegistryUrl(text, 'x');
    } catch (error) {
      return String(error);
    }
  };
  // A blank in front, which is dropped, makes it no normal form.
  fc.assert(
    fc.property(url, (text) => expect(outcome(text)).toBe(outcome(` ${text}`))),
    { numRuns: 3000 },
  );
});
