/** Any input is parsed or rejected, and no message contains a secret. fast-check prints the seed of a failure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairs } from '../../scripts/sandbox/command-files.mjs';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { StepLog } from '../../scripts/sandbox/step-log.mjs';
import { CLIENT_NAMES, detectClients, parseClients } from '../../src/clients/detect.js';
import { PROJECT_FILES } from '../../src/clients/project-files.js';
import { needsOf, undecided } from '../../src/clients/serve.js';
import { isWithin, parseVersion } from '../../src/clients/version.js';
import { renderYarnrc } from '../../src/clients/yarnrc.js';
import { withoutOurKeys } from '../../src/clients/yarnrc-edited.js';
import { hideYarnrcSecrets } from '../../src/clients/yarnrc-secrets.js';
import { decodeBase64, parseAuth, parseBasic, parseToken } from '../../src/credentials/static.js';
import { isExportable, namedVariable } from '../../src/environment.js';
import { parseExportNames } from '../../src/export-token.js';
import { annotation, commandFileText } from '../../src/file-commands.js';
import { isFileName } from '../../src/file-name.js';
import { INPUT_DEFAULTS, type InputName, parseInputs } from '../../src/inputs.js';
import { readJournal } from '../../src/journal.js';
import { linesWithoutOurs } from '../../src/npmrc/edited.js';
import { readInherited } from '../../src/npmrc/inherited.js';
import { parseNpmrc } from '../../src/npmrc/input.js';
import { readNpmrc } from '../../src/npmrc/lines.js';
import { hideLiterals, literalTokens } from '../../src/npmrc/literals.js';
import { renderUserconfig } from '../../src/npmrc/userconfig.js';
import { expandVariables, fillVariables, unsetVariable, withPlainReferences } from '../../src/npmrc/variables.js';
import { readPlainRegistries } from '../../src/plain-list.js';
import { hideInList } from '../../src/raw-list.js';
import { parseScopes } from '../../src/registry.js';
import { parseRegistryList } from '../../src/registry-list.js';
import { nerfDart, parseRegistryUrl } from '../../src/registry-url.js';
import { revealed, Secret, SecretVault, shown } from '../../src/secret.js';
import { readSingleRegistry } from '../../src/single-registry.js';
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
const registry = {
  url: parseRegistryUrl('https://a.example/npm', 'test'),
  scopes: parseScopes('a', 'test', []),
  replacesBase: true,
  credential: { kind: 'token', token: new Secret(SECRET) } as const,
  origin: 'test',
};

describe('parses or rejects, without showing a secret:', () => {
  test('a registry URL; the result means the same to every client', () => {
    fc.assert(
      fc.property(hostile(...URLS), (text) => {
        const url = tried(() => parseRegistryUrl(text, 'here'));
        if (url === undefined) return;
        expect(new URL(url).href).toBe(url);
        expect(url).toMatch(
          /^(https:|http:\/\/(localhost|127\.|\[::1\]))[^\s=;#[\]"'\\?$]*(\[[0-9a-f:.]+\])?[^\s=;#[\]"'\\?$]*\/$/,
        );
        expect(parseRegistryUrl(url, 'here')).toBe(url);
        expect(`https:${nerfDart(url)}`.replace(/^https:/, '')).toBe(url.replace(/^https?:/, ''));
      }),
      RUNS,
    );
  });

  test('scopes; the results are valid npm names', () => {
    fc.assert(
      fc.property(hostile('@', 'acme', 'ACME', '.', '_'), (text) => {
        // A valid scope is shown as it is, because a secret in its place cannot be recognised.
        const scopes = tried(() => parseScopes(text, 'here', []));
        for (const scope of scopes ?? []) expect(scope).toMatch(/^@[a-z0-9~-][a-z0-9._~-]{0,212}$/);
      }),
      RUNS,
    );
  });

  test('the list of registries', () => {
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
        const result = tried((vault, remarks) => {
          hideInList(text, vault);
          const plain = readPlainRegistries(text, ENVIRONMENT, vault, remarks);
          return plain ?? parseRegistryList(text, ENVIRONMENT, vault, remarks);
        });
        for (const { credential } of result?.registries ?? []) {
          if (credential.kind === 'token') expect(credential.token.reveal()).toMatch(/^[A-Za-z0-9._~+/-]{8,}=*$/);
        }
        expect(({} as Record<string, unknown>)['url']).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('npmrc lines from the input and from a file', () => {
    const source = fc.constantFrom('npmrc' as const, 'npmrc-file' as const);
    fc.assert(
      fc.property(hostile(...KEYS), source, (text, from) => {
        const result = tried((vault, remarks) => {
          hideLiterals(text, vault);
          return parseNpmrc(text, from, ENVIRONMENT, vault, remarks);
        });
        for (const line of result?.settings ?? []) expect(revealed(line)).not.toMatch(/[\r\n\0]/);
      }),
      RUNS,
    );
  });

  test('the inputs for one registry', () => {
    // A secret that is also a valid scope is shown.
    const scopes = fc.oneof(
      fc.constant(''),
      hostile('acme').map((text) => text.replaceAll(SECRET, `${SECRET}!`)),
    );
    const text = fc.oneof(fc.constant(''), hostile(...URLS, 'acme', 'ci'));
    fc.assert(
      fc.property(text, scopes, text, text, text, (url, scope, token, username, password) => {
        const raw = { ...INPUT_DEFAULTS, 'registry-url': url, scope, token, username, password };
        tried((vault, remarks) => {
          for (const secret of [token, password]) vault.hide(secret);
          return readSingleRegistry(raw, ENVIRONMENT, new Map(), vault, remarks);
        });
      }),
      RUNS,
    );
  });

  test('tokens, passwords and _auth; the results contain no line end and no variable reference', () => {
    fc.assert(
      fc.property(hostile('ci', ':', '='), hostile(':'), (text, name) => {
        const token = tried((vault) => parseToken(text, 'here', vault));
        if (token?.kind === 'token') expect(token.token.reveal()).toMatch(/^[A-Za-z0-9._~+/-]+=*$/);
        for (const basic of [
          tried((vault) => parseBasic(name, text, 'here', vault)),
          tried((vault) => parseAuth(Buffer.from(`${name}:${text}`).toString('base64'), 'here', vault)),
          tried((vault) => parseAuth(text, 'here', vault)),
        ]) {
          if (basic?.kind !== 'basic') continue;
          expect(basic.username + basic.password.reveal()).not.toMatch(/[\r\n\0]|\$\{/);
          expect(basic.username).not.toContain(':');
        }
        const decoded = decodeBase64(text);
        if (decoded !== undefined)
          expect(Buffer.from(decoded).toString('base64').replace(/=+$/, '').length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('variable names', () => {
    fc.assert(
      fc.property(hostile('A', 'PATH', 'NPM_', 'GITHUB_', 'NODE_OPTIONS', '_'), (text) => {
        for (const name of tried(() => parseExportNames(text)) ?? []) {
          expect(isExportable(name)).toBe(true);
          expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
          expect(name).not.toMatch(
            /^(PATH$|NODE_OPTIONS$|GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_|INPUT_|STATE_|LD_|DYLD_)/i,
          );
        }
        tried(() => namedVariable(ENVIRONMENT, text, 'here'));
      }),
      RUNS,
    );
  });

  test('variable references', () => {
    fc.assert(
      fc.property(hostile('A', 'B', 'UNSET', '${', '}', '?', ':-'), (text) => {
        const filled = tried((vault) => {
          vault.hide(SECRET);
          return fillVariables(text, ENVIRONMENT, 'here');
        });
        // No reference is left that a client would expand.
        if (filled !== undefined && !text.includes('\\')) expect(filled.text).not.toMatch(/\$\{[^${}]+\}/);
        expandVariables(text, ENVIRONMENT);
        withPlainReferences(text, ENVIRONMENT);
        unsetVariable(text, ENVIRONMENT);
      }),
      RUNS,
    );
  });

  test('the other inputs', () => {
    const name = fc.constantFrom(...(Object.keys(INPUT_DEFAULTS) as InputName[]));
    fc.assert(
      fc.property(name, hostile('true', 'error', 'warn'), (input, text) => {
        tried(() => parseInputs({ ...INPUT_DEFAULTS, [input]: text }));
      }),
      RUNS,
    );
  });

  test('package managers and versions', () => {
    fc.assert(
      fc.property(hostile(...CLIENT_NAMES, '@', '^', '~', '1.2.3', '.', '||', '4', 'auto'), (text) => {
        for (const { name, version } of tried(() => parseClients(text)) ?? []) {
          expect(CLIENT_NAMES).toContain(name);
          expect(version.length).toBeLessThanOrEqual(3);
        }
        const version = parseVersion(text);
        expect(version.every(Number.isFinite)).toBe(true);
        isWithin(version, [0, 0, 0], [1, 4, 3]);
      }),
      RUNS,
    );
  });
});

describe('never throws for any content of:', () => {
  test('project files', () => {
    const file = fc.tuple(
      fc.constantFrom(...PROJECT_FILES),
      fc.oneof(
        fc.json({ maxDepth: 3 }),
        hostile('{"packageManager":"', 'yarn@4', '"}', '"devEngines":', '{"packageManager":', '__metadata:'),
      ),
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const clients = detectClients(Object.fromEntries(files) as Parameters<typeof detectClients>[0]);
        expect(new Set(clients.map(({ name }) => name)).size).toBe(clients.length);
        needsOf(clients);
        undecided(clients);
      }),
      RUNS,
    );
  });

  test('a journal that was tampered with', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          did: fc.constantFrom('create-file', 'place-link', 'set-path', 'set-token', 'x'),
          path: fc.jsonValue({ maxDepth: 1 }),
          name: fc.jsonValue({ maxDepth: 1 }),
          previous: fc.constantFrom('', 1, null),
          keys: fc.constantFrom([], [['a']], 'x', [1]),
          kind: fc.constantFrom('npmrc', 'yarnrc', 'x'),
        },
        { requiredKeys: ['did'] },
      ),
    );
    const entry = fc.oneof(
      hostile('{', '"did":', '"create-file"'),
      value.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (texts) => {
        const entries = readJournal({ read: (name) => texts[Number(name.replace('journal_', ''))] ?? '' });
        for (const { did } of entries) expect(['create-file', 'place-link', 'set-path', 'set-token']).toContain(did);
      }),
      RUNS,
    );
  });

  test('an inherited user configuration; its text is kept and its values are not shown', () => {
    fc.assert(
      fc.property(hostile(...KEYS, '[section]', '# '), (text) => {
        const lines = readNpmrc(text);
        expect(lines.map(({ raw }) => raw).join('')).toBe(text.replace(/^\ufeff/, ''));
        readInherited(text, ENVIRONMENT);
        literalTokens(text);
        const needs = { alwaysAuth: true, failsOnUnset: true };
        tried((vault, remarks) => {
          hideLiterals(text, vault);
          const parts = { inherited: text, registries: [registry], settings: [], consumed: ['A'], needs };
          const rendered = renderUserconfig(parts, ENVIRONMENT, remarks);
          const masker = new SecretMasker();
          for (const mask of vault.masks()) masker.add(Buffer.from(mask).toString());
          // Debug logs show keys, so no key may contain a secret; `=` ends a key.
          const values = shown(rendered.text).replace(/^[^=\r\n]*(=|$)/gm, '');
          expect(masker.mask(Buffer.from(values).toString())).not.toContain(SECRET);
          return rendered;
        });
        linesWithoutOurs(text, '# mine\nregistry=x\n', ['registry', '@a:registry'], [2]);
      }),
      RUNS,
    );
  });

  test('an existing .yarnrc.yml', () => {
    const YARN = [
      'npmScopes:\n  ',
      'acme:\n    ',
      'npmAuthToken: ',
      'npmRegistries:\n  ',
      '"//a.example":\n    ',
      'x: 1\n',
      '&a ',
      '*a',
    ];
    fc.assert(
      fc.property(hostile(...YARN), (text) => {
        tried((vault) => {
          hideYarnrcSecrets(text, vault);
          const { text: rendered, keys } = renderYarnrc(text, [registry]);
          expect(revealed(rendered)).toContain(SECRET);
          expect(shown(rendered)).not.toContain(SECRET);
          return withoutOurKeys(revealed(rendered), text, keys);
        });
      }),
      RUNS,
    );
  });

  test('masks; each value becomes one command', () => {
    fc.assert(
      fc.property(hostile('x'), (text) => {
        const vault = new SecretVault();
        vault.hide(text);
        vault.hideUrlPasswords(text);
        for (const mask of vault.masks()) expect(mask.length).toBeGreaterThanOrEqual(4);
      }),
      RUNS,
    );
  });

  test('file names; only ours are recognised', () => {
    fc.assert(
      fc.property(hostile('npm-registry-login-', 'a1', '.npmrc', '.home.npmrc', '.yarnrc.yml'), (name) => {
        if (isFileName(name)) expect(name).toMatch(/^npm-registry-login-[A-Za-z0-9]+\.[a-z.]+$/);
      }),
      RUNS,
    );
  });
});

describe('the runner reads exactly what was written:', () => {
  test('values in a command file', () => {
    const value = fc.tuple(fc.constantFrom('A', 'b_1', 'npmrc-path'), hostile('npm-registry-login', 'A=1\n', 'EOF\n'));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const text = commandFileText(values.map(([name, value]) => ({ name, value })));
        expect([...pairs(text)]).toEqual(values);
      }),
      RUNS,
    );
  });

  test('an annotation with its level, location and text', () => {
    const level = fc.constantFrom('notice' as const, 'warning' as const, 'error' as const);
    fc.assert(
      fc.property(
        level,
        hostile('x').filter((text) => text !== ''),
        hostile('file', ',').filter((text) => text !== ''),
        (kind, text, file) => {
          const log = new StepLog({ masker: new SecretMasker(), debug: false, workspace: '/w' });
          const printed = annotation(kind, text, { file, line: 7 });
          const lines = printed.split(/\r\n|\n|\r/);
          expect(lines).toHaveLength(2);
          log.take(lines[0] ?? '');
          expect(log.annotations).toEqual([{ level: kind, message: text, file, line: 7 }]);
        },
      ),
      RUNS,
    );
  });
});
