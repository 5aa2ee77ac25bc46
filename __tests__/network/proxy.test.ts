import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../src/network/proxy.js';

const url = new URL('https://npm.acme.example/path/');
const PROXY = 'http://proxy.example:3128';
const proxyOf = (environment: Record<string, string>, to = url) => {
  const proxy = proxyFor(to, environment);
  return proxy === 'invalid' || proxy === undefined ? proxy : proxy.url.href;
};

test.each([
  ['no variable', {}, undefined],
  ['HTTPS_PROXY', { HTTPS_PROXY: PROXY }, `${PROXY}/`],
  ['https_proxy', { https_proxy: PROXY }, `${PROXY}/`],
  [
    'both: lower case wins, as in npm and curl',
    { HTTPS_PROXY: 'http://other.example', https_proxy: PROXY },
    `${PROXY}/`,
  ],
  ['an empty lower-case variable is ignored', { HTTPS_PROXY: PROXY, https_proxy: '' }, `${PROXY}/`],
  ['HTTP_PROXY does not apply to https', { HTTP_PROXY: PROXY }, undefined],
  ['no protocol means http', { HTTPS_PROXY: 'proxy.example:3128' }, `${PROXY}/`],
  ['a proxy with an https URL', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example/'],
  ['SOCKS is not supported', { HTTPS_PROXY: 'socks5://proxy.example' }, 'invalid'],
  ['an invalid URL', { HTTPS_PROXY: 'http://:::' }, 'invalid'],
] as const)('the proxy for an https URL: %s', (_, environment, expected) => {
  expect(proxyOf(environment)).toBe(expected);
});

test('plain http uses no proxy', () => {
  expect(proxyOf({ HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY }, new URL('http://127.0.0.1:4873/'))).toBeUndefined();
});

describe('NO_PROXY', () => {
  test.each([
    ['npm.acme.example', true],
    ['NPM.ACME.EXAMPLE', true],
    ['acme.example', true], // as in npm and curl, a domain includes its subdomains
    ['.acme.example', true],
    ['*.acme.example', true],
    ['cme.example', false],
    ['other.example', false],
    ['other.example,npm.acme.example', true],
    [' other.example , npm.acme.example ', true],
    ['*', true],
    ['npm.acme.example:443', true],
    ['npm.acme.example:8443', false],
    ['', false],
    [',', false],
    ['.', false],
  ] as const)('%j excludes npm.acme.example: %s', (list, excepted) => {
    expect(proxyOf({ HTTPS_PROXY: PROXY, NO_PROXY: list }) === undefined).toBe(excepted);
    expect(proxyOf({ HTTPS_PROXY: PROXY, no_proxy: list }) === undefined).toBe(excepted);
  });

  test.each([
    ['https://127.0.0.1:4873/', '127.0.0.1', true],
    ['https://[::1]:4873/', '::1', true],
    ['https://[::1]:4873/', '[::1]', true],
    ['https://[::1]:4873/', '[::1]:4873', true],
    ['https://[::1]:4873/', '[::1]:1', false],
    ['https://npm.acme.example:8443/', 'acme.example:8443', true],
  ] as const)('for %s, %j excludes the host: %s', (to, list, excepted) => {
    expect(proxyOf({ HTTPS_PROXY: PROXY, NO_PROXY: list }, new URL(to)) === undefined).toBe(excepted);
  });
});

test('the credential of a proxy is removed from its URL, and decoded', () => {
  const proxy = proxyFor(url, { HTTPS_PROXY: 'http://ci:fake%23pass%25@proxy.example' });
  expect(proxy).toEqual({
    url: new URL('http://proxy.example/'),
    authorization: `Basic ${Buffer.from('ci:fake#pass%').toString('base64')}`,
  });
});
