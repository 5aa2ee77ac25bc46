/**
 * Loads the written file with npm's own configuration reader. npm must find the requested mapping and credential for each
 * registry, and the values of the inherited file for everything else.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { revealed, Secret } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { mergedUserConfig } from '../../../src/npmrc/user-config.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { nerfDart } from '../../../src/registries/registry-url.js';
import { loadNpmConfig as readByNpm } from '../../properties/npm-config.js';
import { resolvedRegistry, token as tokenOf, urlOf } from '../registry-fixtures.js';

const render = (inherited: string, registries: readonly ResolvedRegistry[]) =>
  revealed(
    mergedUserConfig(
      {
        inherited,
        registries,
        settings: [],
        consumed: [],
        knownPackages: new Map(),
        alwaysAuth: false,
        failsOnUnset: true,
      },
      {},
      new Diagnostics(),
    ).text,
  );

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const loadNpmConfig = (text: string) => readByNpm(folder, text);

const word = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const segment = word('abcXYZ019-_.~%+@!', 1, 6).filter((text) => !/%|^\.+$/.test(text));
const url = fc
  .tuple(
    fc.constantFrom('https://a.example', 'https://B.example:8443', 'http://localhost:4873', 'https://[2001:db8::1]'),
    fc.array(segment, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([host, segments, slash]) => `${[host, ...segments].join('/')}${slash ? '/' : ''}`);
const token = fc
  .tuple(word('abcXYZ019._~+/-', 8, 40), fc.constantFrom('', '=', '=='))
  .map(([text, padding]) => text + padding);
const password = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const credential = fc.oneof(
  token.map((text): ResolvedRegistry['credential'] => ({ kind: 'token', token: new Secret(text) })),
  fc.tuple(word('abc@.-', 1, 8), password).map(([username, text]): ResolvedRegistry['credential'] => ({
    kind: 'basic',
    username,
    password: new Secret(text),
  })),
  fc.constant<ResolvedRegistry['credential']>({ kind: 'none' }),
);
const registries = fc
  .uniqueArray(
    fc.record({ url, credential, scopes: fc.uniqueArray(word('abc-1', 1, 4).filter((text) => !/^[_.]/.test(text))) }),
    { minLength: 1, maxLength: 5, selector: (one) => nerfDart(urlOf(one.url)) },
  )
  .map((list) => {
    const taken = new Set<string>();
    return list.map((one, index): ResolvedRegistry => {
      const scopes = one.scopes.filter((scope) => !taken.has(scope));
      for (const scope of scopes) taken.add(scope);
      return resolvedRegistry(one.url, scopes.join(' '), one.credential, index === 0);
    });
  });
const inheritedLine = fc.oneof(
  fc.constantFrom(
    '# comment',
    '; comment',
    '',
    'registry=https://old.example/',
    '@a:registry=https://old.example/',
    '@other:registry=https://other.example/',
    '//other.example/:_authToken=fake-other-token',
    '//a.example/:_authToken=fake-old-token',
    '//a.example:_authToken=fake-old-token',
    '//B.example:8443/:_auth=b2xkOm9sZA==',
    '//localhost:4873/:username=old',
    '//localhost:4873/:_password=b2xk',
    'fetch-retries=7',
    '[section]',
    'loglevel=silent ; trailing',
  ),
  fc.string({ maxLength: 8 }).map((text) => `#${text.replace(/[\r\n]/g, '')}`),
);
const inherited = fc
  .tuple(fc.array(inheritedLine, { maxLength: 10 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

test('npm finds each registry with its scopes and its credential, whatever the inherited file contains', async () => {
  await fc.assert(
    fc.asyncProperty(registries, inherited, async (list, old) => {
      const config = await loadNpmConfig(render(old, list));
      for (const { url, scopes, replacesBase, credential } of list) {
        if (replacesBase) expect(config.get('registry')).toBe(url);
        for (const scope of scopes) expect(config.get(`${scope}:registry`)).toBe(url);
        const found = config.getCredentialsByURI(url);
        if (credential.kind === 'token') expect(found.token).toBe(credential.token.reveal());
        else expect(found.token).toBeUndefined();
        if (credential.kind === 'basic') {
          expect(found).toMatchObject({ username: credential.username, password: credential.password.reveal() });
        } else expect(found.username).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('npm still finds the inherited values that the action does not replace', async () => {
  const ours = [
    resolvedRegistry('https://a.example/', 'a', tokenOf('fake-our-token')),
    resolvedRegistry('https://c.example/x/', 'b', tokenOf('fake-our-token')),
  ];
  await fc.assert(
    fc.asyncProperty(inherited, async (old) => {
      const before = await loadNpmConfig(old);
      const after = await loadNpmConfig(render(old, ours));
      for (const key of ['registry', '@other:registry', 'fetch-retries', 'loglevel']) {
        expect([key, after.get(key)]).toEqual([key, before.get(key)]);
      }
      for (const other of ['https://other.example/', 'https://b.example:8443/', 'http://localhost:4873/']) {
        expect(after.getCredentialsByURI(other)).toEqual(before.getCredentialsByURI(other));
      }
      expect(after.getCredentialsByURI('https://a.example/').token).toBe('fake-our-token');
    }),
    { numRuns: 200 },
  );
});
