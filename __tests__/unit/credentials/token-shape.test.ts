import { expect, test } from '@jest/globals';
import { claimsOf, expiryOf } from '../../../src/credentials/token-shape.js';

const NOW = 1_800_000_000;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object, header: object = { alg: 'none' }) => `${base64url(header)}.${base64url(claims)}.ZmFrZQ`;

test.each([
  ['text with two parts', 'eyJhIjoxfQ.eyJhIjoxfQ'],
  ['an encrypted token (CodeArtifact)', `${base64url({ alg: 'dir' })}.a.b.c.d`],
  ['a JWT with an empty header', jwt({ exp: 1 }, {})],
  ['a JWT with a list as payload', `${base64url({ alg: 'x' })}.${base64url([1])}.x`],
  ['a JWT with a payload that is not JSON', `${base64url({ alg: 'x' })}.e30x.x`],
  ['a JWT that is too long to parse', jwt({ exp: 1, pad: 'x'.repeat(20_000) })],
  ['a long run of `ey`', 'ey'.repeat(8000)],
  ['text with thousands of dots', `ey${'.'.repeat(16_000)}`],
  ['a GitHub token with a JWT in it, which GitHub documents as opaque', `ghs_12345_${jwt({ exp: NOW - 1 })}`],
])('the expiry and claims of %s are unknown', (_, token) => {
  expect(expiryOf(token)).toBeUndefined();
  expect(claimsOf(token)).toBeUndefined();
});

test.each([[{}], [{ exp: '1' }], [{ exp: -1 }], [{ exp: null }], [{ __proto__: { exp: 1 } }]])(
  'the claims %j have no expiry',
  (claims) => {
    expect(expiryOf(jwt(claims))).toBeUndefined();
  },
);

test('a JFrog reference token with the time 0 has no expiry', () =>
  expect(
    expiryOf(Buffer.from(`reftkn:01:0000000000:${'Fake'.repeat(7)}`.slice(0, 48)).toString('base64')),
  ).toBeUndefined());
