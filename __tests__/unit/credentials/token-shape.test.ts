import { expect, test } from '@jest/globals';
import { claimsOf, expiryOf } from '../../../src/credentials/token-shape.js';

const NOW = 1_800_000_000;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object, header: object = { alg: 'none' }) => `${base64url(header)}.${base64url(claims)}.ZmFrZQ`;

test.each([
  ['no JWT', 'eyJhIjoxfQ.eyJhIjoxfQ'],
  ['an encrypted one (CodeArtifact)', `${base64url({ alg: 'dir' })}.a.b.c.d`],
  ['one without header', jwt({ exp: 1 }, {})],
  ['one whose payload is a list', `${base64url({ alg: 'x' })}.${base64url([1])}.x`],
  ['one whose payload is no JSON', `${base64url({ alg: 'x' })}.e30x.x`],
  ['one that is too long to be looked at', jwt({ exp: 1, pad: 'x'.repeat(20_000) })],
  ['one that never ends in `ey`', 'ey'.repeat(8000)],
  ['one with thousands of dots', `ey${'.'.repeat(16_000)}`],
  ["GitHub's, which is opaque by its vendor's word", `ghs_12345_${jwt({ exp: NOW - 1 })}`],
])('of %s is not known', (_, token) => {
  expect(expiryOf(token)).toBeUndefined();
  expect(claimsOf(token)).toBeUndefined();
});

test.each([[{}], [{ exp: '1' }], [{ exp: -1 }], [{ exp: null }], [{ __proto__: { exp: 1 } }]])(
  'in the claims %j is none',
  (claims) => {
    expect(expiryOf(jwt(claims))).toBeUndefined();
  },
);

test('that JFrog leaves open is none', () =>
  expect(
    expiryOf(Buffer.from(`reftkn:01:0000000000:${'Fake'.repeat(7)}`.slice(0, 48)).toString('base64')),
  ).toBeUndefined());
