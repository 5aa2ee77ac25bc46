/** Whatever a parser is given, it answers or refuses, and what it says shows no secret: all but inputs. fast-check prints the seed of a failure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairs } from '../../scripts/sandbox/command-files.mjs';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { StepLog } from '../../scripts/sandbox/step-log.mjs';
import { CLIENT_NAMES, detectClients, parseClients } from '../../src/clients/detect.js';
import { PROJECT_FILES } from '../../src/clients/project-files.js';
import { requirementsOf, undecided } from '../../src/clients/requirements-of.js';
import { isWithin, parseVersion } from '../../src/clients/version.js';
import { revealed, Secret, SecretRegistry, shown } from '../../src/credentials/secret.js';
import { readJournal } from '../../src/effects/journal.js';
import { isFileName } from '../../src/files/file-names.js';
import { linesWithoutOurs } from '../../src/npmrc/edited.js';
import { readInherited } from '../../src/npmrc/inherited.js';
import { readNpmrc } from '../../src/npmrc/lines.js';
import { literalTokens, maskLiterals } from '../../src/npmrc/literals.js';
import { renderUserconfig } from '../../src/npmrc/user-config.js';
import { expandVariables, fillVariables, unsetVariable, withPlainReferences } from '../../src/npmrc/variables.js';
import { parseScopes } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { annotation, commandFileText } from '../../src/runner/command-files.js';
import { withoutOurKeys } from '../../src/yarnrc/edited.js';
import { renderYarnrc } from '../../src/yarnrc/render.js';
import { maskYarnrcSecrets } from '../../src/yarnrc/secrets.js';
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
const registry = {
  url: parseRegistryUrl('https://a.example/npm', 'test'),
  scopes: parseScopes('a', 'test', []),
  replacesBase: true,
  credential: { kind: 'token', token: new Secret(SECRET) } as const,
  origin: 'test',
};

describe('answers or refuses, and tells no secret:', () => {
  test('references to variables', () => {
    fc.assert(
      fc.property(hostile('A', 'B', 'UNSET', '${', '}', '?', ':-'), (text) => {
        const filled = tried((secrets) => {
          secrets.hide(SECRET);
          return fillVariables(text, ENVIRONMENT, 'here');
        });
        // Nothing is left that a client would expand once more.
        if (filled !== undefined && !text.includes('\\')) expect(filled.text).not.toMatch(/\$\{[^${}]+\}/);
        expandVariables(text, ENVIRONMENT);
        withPlainReferences(text, ENVIRONMENT);
        unsetVariable(text, ENVIRONMENT);
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

describe('never throws, whatever stands there:', () => {
  test('files of a project', () => {
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
        requirementsOf(clients);
        undecided(clients);
      }),
      RUNS,
    );
  });

  test('a journal that somebody wrote', () => {
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

  test('an inherited user config: its text is kept, and none of its values is shown', () => {
    fc.assert(
      fc.property(hostile(...KEYS, '[section]', '# '), (text) => {
        const lines = readNpmrc(text);
        expect(lines.map(({ raw }) => raw).join('')).toBe(text.replace(/^\ufeff/, ''));
        readInherited(text, ENVIRONMENT);
        literalTokens(text);
        const needs = { alwaysAuth: true, failsOnUnset: true };
        tried((secrets, diagnostics) => {
          maskLiterals(text, secrets);
          const parts = { inherited: text, registries: [registry], settings: [], consumed: ['A'], needs };
          const rendered = renderUserconfig(parts, ENVIRONMENT, diagnostics);
          const masker = new SecretMasker();
          for (const mask of secrets.masks()) masker.add(Buffer.from(mask).toString());
          // Keys are shown in debug logs, so a secret must be in none; `=` ends a key.
          const values = shown(rendered.text).replace(/^[^=\r\n]*(=|$)/gm, '');
          expect(masker.mask(Buffer.from(values).toString())).not.toContain(SECRET);
          return rendered;
        });
        linesWithoutOurs(text, '# mine\nregistry=x\n', ['registry', '@a:registry'], [2]);
      }),
      RUNS,
    );
  });

  test('a .yarnrc.yml that stands there', () => {
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
        tried((secrets) => {
          maskYarnrcSecrets(text, secrets);
          const { text: rendered, keys } = renderYarnrc(text, [registry]);
          expect(revealed(rendered)).toContain(SECRET);
          expect(shown(rendered)).not.toContain(SECRET);
          return withoutOurKeys(revealed(rendered), text, keys);
        });
      }),
      RUNS,
    );
  });

  test('masks: any value, and every one of them is a single command to the runner', () => {
    fc.assert(
      fc.property(hostile('x'), (text) => {
        const secrets = new SecretRegistry();
        secrets.hide(text);
        secrets.maskUrlPasswords(text);
        for (const mask of secrets.masks()) expect(mask.length).toBeGreaterThanOrEqual(4);
      }),
      RUNS,
    );
  });

  test('names of files: only ours are ours', () => {
    fc.assert(
      fc.property(hostile('npm-registry-login-', 'a1', '.npmrc', '.home.npmrc', '.yarnrc.yml'), (name) => {
        if (isFileName(name)) expect(name).toMatch(/^npm-registry-login-[A-Za-z0-9]+\.[a-z.]+$/);
      }),
      RUNS,
    );
  });
});

describe('the runner understands just what was meant:', () => {
  test('values of a command file', () => {
    const value = fc.tuple(fc.constantFrom('A', 'b_1', 'npmrc-path'), hostile('npm-registry-login', 'A=1\n', 'EOF\n'));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const text = commandFileText(values.map(([name, value]) => ({ name, value })));
        expect([...pairs(text)]).toEqual(values);
      }),
      RUNS,
    );
  });

  test('an annotation, which is one, of its level, at its place, with its text', () => {
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
