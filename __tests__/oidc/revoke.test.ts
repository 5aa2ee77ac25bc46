import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { VendorAnswer } from '../../scripts/sandbox/vendors/server.mjs';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.js';
import type { ObtainEntry } from '../../src/effects/journal.js';
import { revokeObtained, revokeRecorded } from '../../src/oidc/revoke.js';
import { obtain, registriesOf, vendorsOnLoopback } from './scene.js';

let temp: string;
beforeEach(() => {
  temp = fs.mkdtempSync(path.join(os.tmpdir(), 'revoke-'));
});
afterEach(() => fs.rmSync(temp, { recursive: true, force: true }));

/** A token that JFrog gave, in our file, as main leaves it. */
async function scene() {
  const vendors = await vendorsOnLoopback();
  const { registries } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors);
  const token = vendors.secrets.at(-1) ?? '';
  const [registry] = registries;
  const file = path.join(temp, 'npm-registry-login-abc.npmrc');
  const key = `//${new URL(vendors.url).host}/artifactory/api/npm/npm/:_authToken`;
  fs.writeFileSync(file, `# x\n${key}="${token}"\n`);
  const entry: ObtainEntry = { did: 'obtain', provider: 'jfrog', url: registry?.url ?? '', endpoint: '', path: file };
  return { vendors, registries, token, entry, file, key };
}

describe('in post', () => {
  test('the token goes back to the vendor, and from then on is none', async () => {
    const { vendors, token, entry } = await scene();
    const diagnostics = await revokeRecorded([entry], temp, {});
    expect(diagnostics).toEqual([{ level: 'info', text: `The token for ${entry.url} is revoked.` }]);
    expect(vendors.revoked).toEqual([token]);
    expect(vendors.requests.at(-1)).toMatchObject({ method: 'DELETE', path: '/access/api/v1/tokens/me', body: '' });
    const answer = await fetch(`${vendors.url}/-/whoami`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });

  test('an endpoint is asked, if there is one', async () => {
    const { vendors, token, entry, file } = await scene();
    const url = 'https://npm.acme.dev/npm/';
    fs.writeFileSync(file, `//npm.acme.dev/npm/:_authToken="${token}"\n`);
    await revokeRecorded([{ ...entry, url, endpoint: vendors.url }], temp, {});
    expect(vendors.revoked).toEqual([token]);
  });

  test('the token of a scope is found by its key, where the URL has a token per scope', async () => {
    const { vendors, token, entry, file, key } = await scene();
    const base = key.replace(/_authToken$/, '');
    fs.writeFileSync(file, `${base}_authToken="fake-of-another-scope"\n${base}@acme:_authToken="${token}"\n`);
    await revokeRecorded([{ ...entry, scope: '@acme' }], temp, {});
    expect(vendors.revoked).toEqual([token]);
  });

  test.each<[string, VendorAnswer | undefined]>([
    ['its connection broke', undefined],
    ['a gateway failed', { status: 502 }],
  ])('a token is not warned of that was taken back before %s', async (_, answer) => {
    const { vendors, token, entry } = await scene();
    vendors.loseAnswer(/tokens\/me/, answer);
    const diagnostics = await revokeRecorded([entry], temp, {});
    expect(diagnostics).toEqual([{ level: 'info', text: `The token for ${entry.url} is not valid any more.` }]);
    expect(vendors.revoked).toEqual([token]);
  });

  test('two entries with the same token have it revoked, and no warning', async () => {
    const { vendors, token, entry } = await scene();
    const diagnostics = await revokeRecorded([entry, entry], temp, {});
    expect(diagnostics.map(({ level }) => level)).toEqual(['info', 'info']);
    expect(vendors.revoked).toEqual([token]);
  });

  test('it is revoked by what the status says, however much comes after it', async () => {
    const { vendors, entry } = await scene();
    vendors.answerWith(/tokens\/me/, { status: 200, body: 'x'.repeat(2 << 20) });
    const diagnostics = await revokeRecorded([entry], temp, {});
    expect(diagnostics).toEqual([{ level: 'info', text: `The token for ${entry.url} is revoked.` }]);
  });

  test.each<[string, (found: Awaited<ReturnType<typeof scene>>) => Partial<ObtainEntry> | undefined, string]>([
    [
      'the vendor refuses',
      ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 403, body: 'no' }),
      'warning',
    ],
    ['the vendor fails', ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 500 }), 'warning'],
    ['the vendor redirects', ({ vendors }) => void vendors.answerWith(/tokens\/me/, { status: 307 }), 'warning'],
    ['nobody answers', () => ({ endpoint: 'http://127.0.0.1:1' }), 'warning'],
    ['the file is gone', ({ file }) => fs.rmSync(file) as undefined, 'info'],
    ['the file holds nothing', ({ file }) => fs.writeFileSync(file, '') as undefined, 'warning'],
    ['the file holds another form', ({ file, key }) => fs.writeFileSync(file, `${key}="a b"`) as undefined, 'warning'],
    [
      'a link stands in its place',
      ({ file, token, key }) => {
        fs.rmSync(file);
        fs.writeFileSync(path.join(temp, 'other'), `${key}="${token}"\n`);
        fs.symlinkSync(path.join(temp, 'other'), file);
        return undefined;
      },
      'warning',
    ],
    ['the state names a file elsewhere', () => ({ path: '/etc/npm-registry-login-abc.npmrc' }), 'warning'],
    ['the state names a file of others', ({ file }) => ({ path: path.join(file, '..', 'other') }), 'warning'],
    ['the state names an endpoint without https', () => ({ endpoint: 'http://evil.example' }), 'warning'],
    ['the state names no URL', () => ({ url: '::error::fake' }), 'warning'],
  ])('%s: said, and no more', async (_, disturb, level) => {
    const found = await scene();
    const entry = { ...found.entry, ...disturb(found) };
    const [diagnostic, ...rest] = await revokeRecorded([entry], temp, {});
    expect(rest).toEqual([]);
    expect(diagnostic?.level).toBe(level);
    if (level === 'warning')
      expect(diagnostic && formatDiagnostic(diagnostic)).toMatch(
        /^\[oidc-revoke\] The token for .* could not be revoked \(.+\)\./,
      );
    expect(diagnostic?.text).not.toContain(found.token);
    expect(diagnostic?.text).not.toContain('::error');
    expect(found.vendors.revoked).toEqual([]);
  });
});

test('what main still holds goes back without a file', async () => {
  const { vendors, registries, token } = await scene();
  expect(await revokeObtained(registries, {})).toMatchObject([{ level: 'info' }]);
  expect(vendors.revoked).toEqual([token]);
});
