import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { VendorAnswer } from '../../scripts/sandbox/vendors/server.mjs';
import { type RevocationRecord, revokeObtained, revokeRecorded } from '../../src/oidc/revoke.js';
import { obtain, registriesOf, vendorsOnLoopback } from './fixture.js';

let temp: string;
beforeEach(() => {
  temp = fs.mkdtempSync(path.join(os.tmpdir(), 'revoke-'));
});
afterEach(() => fs.rmSync(temp, { recursive: true, force: true }));

const DAY = 24 * 3600;

/** A token that JFrog issued, in our file, as main leaves it. @param lifetime in seconds */
async function issuedToken(lifetime = DAY) {
  const vendors = await vendorsOnLoopback({ lifetime });
  const { registries } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors);
  const token = vendors.secrets.at(-1) ?? '';
  const [registry] = registries;
  const file = path.join(temp, 'npm-registry-login-abc.npmrc');
  const key = `//${new URL(vendors.url).host}/artifactory/api/npm/npm/:_authToken`;
  fs.writeFileSync(file, `# x\n${key}="${token}"\n`);
  const { expires = '', shortLived = false, digest = '' } = registry?.obtained ?? {};
  const url = registry?.url ?? '';
  const record: RevocationRecord = { url, endpoint: '', path: file, expires, shortLived, digest };
  return { vendors, registries, token, record, file, key, expires };
}

/** Revokes as the first post of a use does; with `isLoggedIn: false`, as a later one. */
const revoke = (records: readonly RevocationRecord[], isLoggedIn = true) =>
  revokeRecorded(records, isLoggedIn, temp, {});

describe('the post step', () => {
  test('revokes the token at the vendor, which rejects it from then on', async () => {
    const { vendors, token, record } = await issuedToken();
    const diagnostics = await revoke([record]);
    expect(diagnostics).toEqual([{ level: 'info', text: `The token for ${record.url} was revoked.` }]);
    expect(vendors.revoked).toEqual([token]);
    expect(vendors.requests.at(-1)).toMatchObject({ method: 'DELETE', path: '/access/api/v1/tokens/me', body: '' });
    const answer = await fetch(`${vendors.url}/-/whoami`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });

  test('sends the revocation to `endpoint`, if that is set', async () => {
    const { vendors, token, record, file } = await issuedToken();
    fs.writeFileSync(file, `//npm.acme.dev/npm/:_authToken="${token}"\n`);
    await revoke([{ ...record, url: 'https://npm.acme.dev/npm/', endpoint: vendors.url }]);
    expect(vendors.revoked).toEqual([token]);
  });

  test.each([
    ['without quotes, as `npm config set` writes it', (key: string, token: string) => `other=x\n${key}=${token}\n`],
    ['with spaces around `=`', (key: string, token: string) => `${key} = ${token}\r\n`],
  ])('finds the token %s', async (_, text) => {
    const { vendors, token, record, file, key } = await issuedToken();
    fs.writeFileSync(file, text(key, token));
    await revoke([record]);
    expect(vendors.revoked).toEqual([token]);
  });

  test('finds the token of a scope, if the URL has a token per scope', async () => {
    const { vendors, token, record, file, key } = await issuedToken();
    const base = key.replace(/_authToken$/, '');
    fs.writeFileSync(file, `${base}_authToken="fake-of-another-scope"\n${base}@acme:_authToken="${token}"\n`);
    await revoke([record]);
    expect(vendors.revoked).toEqual([token]);
  });

  test('does not revoke a token that a later step has set for the same registry', async () => {
    const { vendors, token, record, file, key } = await issuedToken();
    fs.appendFileSync(file, `${key}=fake-token-of-a-team\n`);
    await revoke([record]);
    expect(vendors.revoked).toEqual([token]);
    fs.writeFileSync(file, `${key}=fake-token-of-a-team\n`);
    expect(await revoke([record])).toEqual([expect.objectContaining({ level: 'warning', code: 'oidc-revoke' })]);
    expect(vendors.revoked).toEqual([token]);
  });

  test.each<[string, VendorAnswer | undefined]>([
    ['the connection broke', undefined],
    ['a gateway failed', { status: 502 }],
  ])('does not warn about a token that was revoked before %s', async (_, answer) => {
    const { vendors, token, record } = await issuedToken();
    vendors.loseAnswer(/tokens\/me/, answer);
    const diagnostics = await revoke([record]);
    expect(diagnostics).toEqual([{ level: 'info', text: `The token for ${record.url} is no longer valid.` }]);
    expect(vendors.revoked).toEqual([token]);
  });

  test('revokes the token of two entries once, and does not warn', async () => {
    const { vendors, token, record } = await issuedToken();
    const diagnostics = await revoke([record, record]);
    expect(diagnostics.map(({ level }) => level)).toEqual(['info', 'info']);
    expect(vendors.revoked).toEqual([token]);
  });

  test('uses only the status of the response, however large the body is', async () => {
    const { vendors, record } = await issuedToken();
    vendors.answerWith(/tokens\/me/, { status: 200, body: 'x'.repeat(2 << 20) });
    const diagnostics = await revoke([record]);
    expect(diagnostics).toMatchObject([{ level: 'info', text: expect.stringContaining('was revoked') }]);
  });

  test('does not report a token as revoked if it is valid for less than six hours', async () => {
    const { vendors, record, expires } = await issuedToken(3600);
    for (const status of [200, 204]) {
      vendors.answerWith(/tokens\/me/, { status });
      const [diagnostic] = await revoke([record]);
      expect(diagnostic).toMatchObject({ level: 'info', text: expect.stringMatching(/could not be revoked/) });
      expect(diagnostic?.text).toContain(`expires at ${expires}`);
      expect(diagnostic?.text).toContain('revocable-expiry-threshold');
    }
  });

  test('does not report a token as revoked if the platform does not know it (204)', async () => {
    const { vendors, record, expires } = await issuedToken();
    vendors.answerWith(/tokens\/me/, { status: 204 });
    const [diagnostic] = await revoke([record]);
    expect(diagnostic).toMatchObject({ level: 'warning', code: 'oidc-revoke' });
    expect(diagnostic?.text).toMatch(/could not be revoked .*204/);
    expect(diagnostic?.text).toContain(`expires at ${expires}`);
  });

  type Disturb = (found: Awaited<ReturnType<typeof issuedToken>>) => Partial<RevocationRecord> | undefined;
  test.each<[string, Disturb, string]>([
    [
      'the vendor rejects the revocation',
      ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 403, body: 'no' }),
      'warning',
    ],
    ['the vendor fails', ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 500 }), 'warning'],
    ['the vendor redirects', ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 307 }), 'warning'],
    ['no server listens', () => ({ endpoint: 'http://127.0.0.1:1' }), 'warning'],
    ['a later step deleted the file', ({ file }) => fs.rmSync(file) as undefined, 'warning'],
    [
      'a later step deleted the file, and the token is short-lived',
      ({ file }) => {
        fs.rmSync(file);
        return { shortLived: true };
      },
      'info',
    ],
    ['the file is empty', ({ file }) => fs.writeFileSync(file, '') as undefined, 'warning'],
    ['the file has no token', ({ file, key }) => fs.writeFileSync(file, `${key}="a b"`) as undefined, 'warning'],
    [
      'the file was replaced by a link',
      ({ file, token, key }) => {
        fs.rmSync(file);
        fs.writeFileSync(path.join(temp, 'other'), `${key}="${token}"\n`);
        fs.symlinkSync(path.join(temp, 'other'), file);
        return undefined;
      },
      'warning',
    ],
    ['the journal names a file in another folder', () => ({ path: '/etc/npm-registry-login-abc.npmrc' }), 'warning'],
    ['the journal names another file', ({ file }) => ({ path: path.join(file, '..', 'other') }), 'warning'],
    ['the journal names an endpoint without https', () => ({ endpoint: 'http://evil.example' }), 'warning'],
    ['the URL in the journal is invalid', () => ({ url: '::error::fake' }), 'warning'],
    ['the expiry in the journal is invalid', () => ({ url: 'x', expires: '::error::fake' }), 'warning'],
  ])('has one message if %s', async (_, disturb, level) => {
    const found = await issuedToken();
    const record = { ...found.record, ...disturb(found) };
    const [diagnostic, ...rest] = await revoke([record]);
    expect(rest).toEqual([]);
    expect(diagnostic?.level).toBe(level);
    if (level === 'warning') {
      expect(diagnostic?.code).toBe('oidc-revoke');
      expect(diagnostic?.text).toMatch(/^The token for .* could not be revoked \(.+\)\.\nIt .*expires/);
    }
    expect(diagnostic?.text).not.toContain(found.token);
    expect(diagnostic?.text).not.toContain('::error');
    expect(found.vendors.revoked).toEqual([]);
  });
});

test('a post step after the login was undone does not warn that the file is missing', async () => {
  const { vendors, record, file, expires } = await issuedToken();
  fs.rmSync(file);
  const diagnostics = await revoke([record], false);
  expect(diagnostics).toMatchObject([{ level: 'info', text: expect.stringContaining(expires) }]);
  expect(vendors.revoked).toEqual([]);
});

test('main revokes an obtained token that is not in a file yet', async () => {
  const { vendors, registries, token } = await issuedToken();
  expect(await revokeObtained(registries, {})).toMatchObject([{ level: 'info' }]);
  expect(vendors.revoked).toEqual([token]);
});
