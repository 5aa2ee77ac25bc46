/** For any input, the npmrc contains what was asked for and nothing else, as read by `ini` and by npm itself. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ini from 'ini';
import { revealed, SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { HEADING } from '../../src/files/file-names.js';
import { INPUT_DEFAULTS } from '../../src/inputs/raw-inputs.js';
import { readOptions, readRequest } from '../../src/inputs/request.js';
import { loginLines } from '../../src/npmrc/login-lines.js';
import type { ResolvedRegistry } from '../../src/registries/registry.js';
import { nerfDart, normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';
import { hostile, SECRET } from './hostile.js';
import { loadNpmConfig } from './npm-config.js';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meaning-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const ENVIRONMENT = { A: SECRET, B: 'plain' };

/** The npmrc for the given inputs, as main makes it; undefined if they are rejected. */
async function written(inputs: Record<string, string>): Promise<string | undefined> {
  const raw = { ...INPUT_DEFAULTS, ...inputs };
  const diagnostics = new Diagnostics();
  const context = { environment: ENVIRONMENT, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
  const request = await readRequest(raw, readOptions(raw, diagnostics), context);
  if (diagnostics.hasErrors) return undefined;
  const registries = request.registries as ResolvedRegistry[]; // no entry uses OIDC
  const parts = { ...request, registries, knownPackages: new Map(), alwaysAuth: false };
  return `${HEADING}\n${revealed(loginLines(parts, new Set(), diagnostics).text)}`;
}

const word = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const entry = fc.record({
  host: fc.constantFrom(
    'https://a.example',
    'https://b.example:8443',
    'http://localhost:4873',
    'https://[2001:db8::1]',
  ),
  path: word('abAB01-_.~@+!,()', 0, 6).map((text) => text.replace(/^\.+$/, '')),
  scopes: fc.array(word('abc-1', 1, 3), { maxLength: 2 }),
  token: fc.oneof(word('abcXYZ019._~+/-', 8, 40), hostile()),
});

describe('the npmrc', () => {
  test('contains nothing but the registry, its scopes and its token', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(entry, async ({ host, path, scopes, token }) => {
        const address = `${host}/${path}`;
        const text = await written({
          'registry-url': address,
          scope: scopes.join(' '),
          token,
          'if-no-token': 'ignore',
        });
        if (text === undefined) return;
        accepted += 1;
        const url = normalizedUrl(address) as RegistryUrl;
        const mappings: Record<string, string> = scopes.length === 0 ? { registry: url } : {};
        for (const scope of new Set(scopes)) Object.assign(mappings, { [`@${scope}:registry`]: url });
        const credential = token.trim() === '' ? {} : { [`${nerfDart(url)}:_authToken`]: token.trim() };
        const expected: Record<string, string> = { ...mappings, ...credential };
        expect(ini.parse(text)).toEqual(expected);
        const lines = text.split('\n').filter((line) => line !== '');
        expect(lines).toHaveLength(Object.keys(expected).length + 1);
        expect(lines[0]).toBe(HEADING);

        const config = await loadNpmConfig(folder, text);
        expect({ ...config.data.get('user')?.data }).toEqual(expected);
        for (const scope of scopes) expect(config.get(`@${scope}:registry`)).toBe(url);
        expect(config.getCredentialsByURI(url).token).toBe(credential[`${nerfDart(url)}:_authToken`]);
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('contains nothing but the registry, the user name and the password', async () => {
    let accepted = 0;
    const text = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), hostile('ci'));
    await fc.assert(
      fc.asyncProperty(text, text, async (username, password) => {
        const file = await written({
          'registry-url': 'https://a.example',
          username,
          password,
          'if-no-token': 'ignore',
        });
        if (file === undefined || password.trim() === '') return;
        accepted += 1;
        // A Windows domain user (DOMAIN\user) needs one more line for deno.
        expect(file.split('\n')).toHaveLength(username.includes('\\') ? 6 : 5);
        const config = await loadNpmConfig(folder, file);
        const found = config.getCredentialsByURI('https://a.example/');
        expect(found.username).toBe(username.trim());
        expect(found.password).toBe(Buffer.from(password.replace(/^[\r\n]+|[\r\n]+$/g, '')).toString());
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('keeps the meaning of npmrc lines', async () => {
    let accepted = 0;
    const key = fc.constantFrom('fund', 'user-agent', 'ca[]', '//h.example/:certfile', 'https-proxy', 'x-y');
    const value = fc
      .oneof(hostile('a', 'b c'), word('ab c"\'\\;#=[]$&', 0, 8))
      .map((text) => text.replace(/[\r\n]/g, '').replaceAll('${', '$'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }), async (pairs) => {
        const asked = pairs.map(([name, text]) => `${name}=${text}`).join('\n');
        const text = await written({ npmrc: asked });
        // ini parses a quoted value as JSON; clients ignore objects.
        if (
          text === undefined ||
          Object.values(ini.parse(asked))
            .flat()
            .some((one) => Object(one) === one)
        )
          return;
        accepted += 1;
        expect(ini.parse(text)).toEqual(ini.parse(asked));
        expect(text.split('\n').length).toBeLessThanOrEqual(pairs.length + 2); // ini drops lines with U+2028
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
