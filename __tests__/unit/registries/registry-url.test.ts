import { describe, expect, test } from '@jest/globals';
import { hostAndPath, nerfDart, parseRegistryUrl } from '../../../src/registries/registry-url.js';
import { url } from '../registry-fixtures.js';
import { runReader } from '../run-reader.js';

describe('a valid registry URL', () => {
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
    ['http://0.0.0.0:4873', 'http://0.0.0.0:4873/', '//0.0.0.0:4873/'],
    ['http://npm.localhost:4873', 'http://npm.localhost:4873/', '//npm.localhost:4873/'],
    ['http://verdaccio:4873', 'http://verdaccio:4873/', '//verdaccio:4873/'],
    [
      'https://h.example/%7Bid%7D/@scope/x/a+b,(c)!',
      'https://h.example/%7Bid%7D/@scope/x/a+b,(c)!/',
      '//h.example/%7Bid%7D/@scope/x/a+b,(c)!/',
    ],
  ])('is normalized: %j', (text, normalized, key) => {
    const parsed = url(text);
    expect(parsed).toBe(normalized);
    expect(nerfDart(parsed)).toBe(key);
    expect(url(parsed)).toBe(parsed);
  });

  test('splits into host and path', () => {
    expect(hostAndPath(url('https://h.example:8080/a/b'))).toEqual({
      host: 'h.example:8080',
      path: '/a/b/',
    });
  });
});

describe('an invalid registry URL', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['npm.acme.dev', 'does not start with'],
    ['//npm.acme.dev/', 'does not start with'],
    ['https:npm.acme.dev', 'does not start with'],
    ['http://npm.acme.dev/', 'not use https'],
    ['http://localhost.evil.example/', 'not use https'],
    ['http://127.0.0.1.evil.example/', 'not use https'],
    ['ftp://npm.acme.dev/', 'not use https'],
    ['file:///etc/passwd', 'not use https'],
    ['https:///evil.example/', 'no host'],
    ['javascript://npm.acme.dev/', 'cannot hold|not use https'],
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
    ['https://gitlab.example.com/api/v4/projects/acme%2Fx/packages/npm/', 'numeric ID'],
    ['https://npm.acme.dev/a%5Cb', '`..`'],
    ['https://npm.acme.dev/a b', 'space'],
    ['https://npm.acme.dev/\n//evil.example/:_authToken=x', 'space'],
    ['https://npm.acme.dev/a\u0000', 'space'],
    ['https://npm.acme.dev/\u2028a', 'space'],
    ['https://npm.acme.dev\\@evil.example/', 'backslash'],
    ['https://npm.acme.dev/a=b/', 'cannot hold'],
    ['https://;', 'host names cannot have'],
    ['https://a=b.example/', 'host names cannot have'],
    ['https://a!b.example/', 'host names cannot have'],
    ['https://npm.acme.dev/a;b/', 'cannot hold'],
    ['https://npm.acme.dev/a:b/', 'cannot hold'],
    ['https://npm.acme.dev/key[]/', 'cannot hold'],
    ['https://npm.acme.dev/${NPM_TOKEN}/', '\\$\\{\\.\\.\\.\\}'],
    ['https://${HOST}/', '\\$\\{\\.\\.\\.\\}'],
    ['https://', 'not a valid URL'],
    [`https://npm.acme.dev/${'/'.repeat(100_000)}x`, 'longer than 2048'],
    ['https://npm.acme.dev:99999/', 'not a valid URL'],
    ['https://[::1/', 'not a valid URL'],
  ])('is an error: %j', (text, why) => {
    const {
      value,
      reported,
      text: message,
    } = runReader((diagnostics) => parseRegistryUrl(text, '`registry-url`', diagnostics));
    expect([value, reported]).toEqual([undefined, ['error registry-url-invalid']]);
    expect(message).toMatch(new RegExp(why));
    expect(message).toContain('`registry-url`');
    expect(message).not.toMatch(/fake-|evil|npm\.acme/);
  });
});
