/** For any text, the reader of an input returns or reports, and no message shows a secret. fast-check prints the seed of a failure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, parseAuth, parseBasic, parseToken } from '../../src/credentials/parse-credential.js';
import { revealed, type SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readExportNames } from '../../src/inputs/export-token.js';
import { readNpmrcLines } from '../../src/inputs/npmrc-lines.js';
import { INPUT_DEFAULTS, type InputName, maskRawSecrets } from '../../src/inputs/raw-inputs.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { readOptions } from '../../src/inputs/request.js';
import { readSingleRegistry } from '../../src/inputs/single-registry.js';
import { reportUnknownInputs } from '../../src/inputs/unknown-inputs.js';
import { maskLiterals } from '../../src/npmrc/mask-literals.js';
import { parseScopes } from '../../src/registries/names.js';
import { nerfDart, parseRegistryUrl } from '../../src/registries/registry-url.js';
import { isExportable } from '../../src/runner/environment.js';
import { hostile, RUNS, SECRET, tried } from './hostile.js';

const ENVIRONMENT = { A: SECRET, NPM_TOKEN: SECRET, EMPTY: '', B: 'b' };
const URLS = ['https://', 'http://', 'localhost', 'a.example', ':8443', '/npm', 'https://a.example/npm/'];
const KEYS = [
  'registry=',
  '@a:registry=',
  ':_authToken=',
  ':_auth=',
  ':_password=',
  ':username=',
  '//a.example/',
  ...URLS,
];
const YAML = [
  '- url: ',
  '\n  ',
  'scope: ',
  'token: ',
  'token-env: ',
  'password: ',
  'username: ',
  'auth: none',
  ...URLS,
];
const contextOf = (secrets: SecretRegistry, diagnostics: Diagnostics) => ({
  environment: ENVIRONMENT,
  inheritedTokens: new Map(),
  secrets,
  diagnostics,
});

describe('readers of inputs, for any text,', () => {
  test('accept only registry URLs that every client reads alike', () => {
    fc.assert(
      fc.property(hostile(...URLS), (text) => {
        const url = tried((_, diagnostics) => parseRegistryUrl(text, 'here', diagnostics));
        if (url === undefined) return;
        expect(new URL(url).href).toBe(url);
        expect(url).toMatch(
          /^(https:|http:\/\/(127\.|0\.0\.0\.0|\[::1\]|([^/.]+\.)*localhost|[^/.:]+(?=[:/])))[^\s=;#[\]"'\\?$]*(\[[0-9a-f:.]+\])?[^\s=;#[\]"'\\?$]*\/$/,
        );
        expect(tried((_, diagnostics) => parseRegistryUrl(url, 'here', diagnostics))).toBe(url);
        expect(`https:${nerfDart(url)}`.replace(/^https:/, '')).toBe(url.replace(/^https?:/, ''));
      }),
      RUNS,
    );
  });

  test('accept only scopes that npm allows', () => {
    fc.assert(
      fc.property(hostile('@', 'acme', 'ACME', '.', '_'), (text) => {
        // A valid scope is shown: a secret that looks like one cannot be distinguished from it.
        const scopes = tried((_, diagnostics) => parseScopes(text, 'here', 'both-spellings', diagnostics));
        for (const scope of scopes ?? []) expect(scope).toMatch(/^@[a-z0-9~-][a-z0-9._~-]{0,212}$/i);
      }),
      RUNS,
    );
  });

  test('show no secret from the list of registries', () => {
    const list = fc.oneof(
      hostile(...YAML),
      fc.json({ maxDepth: 3 }),
      fc
        .array(
          fc.tuple(fc.constantFrom('url', 'scope', 'token', 'username', 'password', 'auth', 'x'), hostile(...URLS)),
        )
        .map((fields) => fields.map(([name, value], index) => `${index ? '  ' : '- '}${name}: ${value}`).join('\n')),
    );
    fc.assert(
      fc.property(list, (text) => {
        const result = tried((secrets, diagnostics) => {
          maskRawSecrets({ ...INPUT_DEFAULTS, registries: text }, {}, secrets);
          return readRegistriesList(text, contextOf(secrets, diagnostics));
        });
        for (const { credential } of result?.registries ?? []) {
          if (credential.kind === 'token') expect(credential.token.reveal()).toMatch(/^[A-Za-z0-9._~+/-]+=*$/);
        }
        expect(({} as Record<string, unknown>)['url']).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('show no secret from npmrc lines, in the input or in a file', () => {
    const source = fc.constantFrom('npmrc' as const, 'npmrc-file' as const);
    fc.assert(
      fc.property(hostile(...KEYS), source, (text, from) => {
        const result = tried((secrets, diagnostics) => {
          maskLiterals(text, secrets);
          return readNpmrcLines(text, { ...contextOf(secrets, diagnostics), source: from, file: undefined });
        });
        for (const line of result?.settings ?? []) expect(revealed(line)).not.toMatch(/[\r\n\0]/);
      }),
      RUNS,
    );
  });

  test('show no secret from the inputs for one registry', () => {
    // A secret that npm allows as a scope is shown as one.
    const scopes = fc.oneof(
      fc.constant(''),
      hostile('acme').map((text) => text.replaceAll(SECRET, `${SECRET}!`)),
    );
    const text = fc.oneof(fc.constant(''), hostile(...URLS, 'acme', 'ci'));
    fc.assert(
      fc.property(text, scopes, text, text, text, (url, scope, token, username, password) => {
        const raw = { ...INPUT_DEFAULTS, 'registry-url': url, scope, token, username, password };
        tried((secrets, diagnostics) => {
          for (const secret of [token, password]) secrets.register(secret);
          return readSingleRegistry(raw, contextOf(secrets, diagnostics));
        });
      }),
      RUNS,
    );
  });

  test('accept only credentials without line breaks, and user names without references to variables', () => {
    fc.assert(
      fc.property(hostile('ci', ':', '='), hostile(':'), (text, name) => {
        const token = tried((secrets, diagnostics) => parseToken(text, 'here', false, secrets, diagnostics));
        if (token?.kind === 'token') expect(token.token.reveal()).toMatch(/^[A-Za-z0-9._~+/-]+=*$/);
        for (const basic of [
          tried((secrets, diagnostics) => parseBasic(name, text, 'here', secrets, diagnostics)),
          tried((secrets, diagnostics) =>
            parseAuth(Buffer.from(`${name}:${text}`).toString('base64'), 'here', secrets, diagnostics),
          ),
          tried((secrets, diagnostics) => parseAuth(text, 'here', secrets, diagnostics)),
        ]) {
          if (basic?.kind !== 'basic') continue;
          expect(basic.username + basic.password.reveal()).not.toMatch(/[\r\n\0]/);
          expect(basic.username).not.toMatch(/:|\$\{/);
        }
        const decoded = decodeBase64(text);
        if (decoded !== undefined)
          expect(Buffer.from(decoded).toString('base64').replace(/=+$/, '').length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('accept only names of variables that may be exported', () => {
    fc.assert(
      fc.property(hostile('A', 'PATH', 'NPM_', 'GITHUB_', 'NODE_OPTIONS', '_'), (text) => {
        for (const name of tried((_, diagnostics) => readExportNames(text, diagnostics)) ?? []) {
          expect(isExportable(name)).toBe(true);
          expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
          expect(name).not.toMatch(
            /^(PATH$|NODE_OPTIONS$|GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_|INPUT_|STATE_|LD_|DYLD_)/i,
          );
        }
      }),
      RUNS,
    );
  });

  test('show no secret from the other inputs', () => {
    const name = fc.constantFrom(...(Object.keys(INPUT_DEFAULTS) as InputName[]));
    fc.assert(
      fc.property(name, hostile('true', 'error', 'warn'), (input, text) => {
        tried((_, diagnostics) => readOptions({ ...INPUT_DEFAULTS, [input]: text }, diagnostics));
      }),
      RUNS,
    );
  });

  test('show no secret from undeclared inputs', () => {
    const name = fc.constantFrom('REGISTRY', 'URL', 'SCOPES', 'NPM-TOKEN', 'AUTH_TOKEN', 'USER', '__PROTO__', 'X');
    fc.assert(
      fc.property(name, hostile(...URLS), (input, text) => {
        tried((secrets, diagnostics) =>
          reportUnknownInputs(INPUT_DEFAULTS, { [`INPUT_${input}`]: text }, secrets, diagnostics),
        );
      }),
      RUNS,
    );
  });
});
