/** For any text, the parsers other than those of inputs return or report, and no message shows a secret. fast-check prints the seed of a failure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairs } from '../../scripts/sandbox/command-files.mjs';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { StepLog } from '../../scripts/sandbox/step-log.mjs';
import { CLIENT_NAMES, detectClients, parseClients } from '../../src/clients/detect.js';
import { requirementsOf, withUnclearVersion } from '../../src/clients/requirements.js';
import { isWithin, parseVersion } from '../../src/clients/version.js';
import { revealed, SecretRegistry, shown } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readJournal } from '../../src/effects/journal.js';
import { isFileName } from '../../src/files/file-names.js';
import { literalTokens } from '../../src/job/user-config.js';
import { carriedOver } from '../../src/npmrc/edited.js';
import { readNpmrc } from '../../src/npmrc/lines.js';
import { maskLiterals } from '../../src/npmrc/mask-literals.js';
import { mergedUserConfig } from '../../src/npmrc/user-config.js';
import { expandVariables, fillVariables, unsetVariable, withPlainReferences } from '../../src/npmrc/variables.js';
import { PROJECT_FILES } from '../../src/project/project-files.js';
import { commandFileText } from '../../src/runner/command-files.js';
import { annotation } from '../../src/runner/log.js';
import { carriedOver as carriedOverYarnrc } from '../../src/yarnrc/edited.js';
import { mergeYarnrc } from '../../src/yarnrc/merge.js';
import { registry as registryOf, token } from '../unit/registry-fixtures.js';
import { hostile, RUNS, SECRET, tried } from './hostile.js';

const ENVIRONMENT = { A: SECRET, NPM_TOKEN: SECRET, EMPTY: '', B: 'b' };
const KEYS = [
  'registry=',
  '@a:registry=',
  ':_authToken=',
  ':_auth=',
  ':_password=',
  ':username=',
  '//a.example/',
  'https://',
  'http://localhost',
  ':8443',
  'https://a.example/npm/',
];
const registry = registryOf('https://a.example/npm', token(SECRET), { scope: 'a', replacesBase: true });

const ENTRIES = [
  'create-file',
  'set-path',
  'set-token',
  'lock-home-file',
  'link-home-file',
  'copy-home-file',
  'make-folder',
  'obtain',
];

describe('parsers, for any text,', () => {
  test('leave no reference to a variable that a client would expand, and show no secret', () => {
    fc.assert(
      fc.property(hostile('A', 'B', 'UNSET', '${', '}', '?', ':-'), (text) => {
        const filled = tried((secrets, diagnostics) => {
          secrets.register(SECRET);
          return fillVariables(text, ENVIRONMENT, 'here', diagnostics);
        });
        // Nothing is left that a client would expand again.
        if (filled !== undefined && !text.includes('\\')) expect(filled.text).not.toMatch(/\$\{[^${}]+\}/);
        expandVariables(text, ENVIRONMENT);
        withPlainReferences(text, ENVIRONMENT);
        unsetVariable(text, ENVIRONMENT);
      }),
      RUNS,
    );
  });

  test('accept only known package managers and numeric versions', () => {
    fc.assert(
      fc.property(hostile(...CLIENT_NAMES, '@', '^', '~', '1.2.3', '.', '||', '4', 'auto'), (text) => {
        for (const { name, version } of tried((_, diagnostics) => parseClients(text, diagnostics)) ?? []) {
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

describe('readers of files and state, for any content,', () => {
  test('do not throw on the files of a project', () => {
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
        withUnclearVersion(clients.map((client) => ({ ...client, version: [] })));
      }),
      RUNS,
    );
  });

  test('do not throw on a manipulated journal', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          did: fc.constantFrom(...ENTRIES, 'x'),
          ...Object.fromEntries(
            [
              'path',
              'name',
              'file',
              'owner',
              'target',
              'copy',
              'moved',
              'url',
              'endpoint',
              'expires',
              'previous',
              'digest',
            ].map((member) => [member, fc.oneof(fc.constantFrom('', 'x', 1, null), fc.jsonValue({ maxDepth: 1 }))]),
          ),
          format: fc.constantFrom('npmrc', 'yarnrc', 'x'),
          shortLived: fc.constantFrom(true, 'true'),
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
        const read = (name: string) => texts[Number(name.replace('journal_', ''))] ?? '';
        const diagnostics = new Diagnostics();
        const entries = readJournal({ read }, diagnostics);
        for (const { did } of entries) expect(ENTRIES).toContain(did);
        const count = texts.includes('') ? texts.indexOf('') : texts.length;
        expect(diagnostics.list).toHaveLength(entries.length < count ? 1 : 0);
      }),
      RUNS,
    );
  });

  test('keep the text of an inherited user configuration and show none of its values', () => {
    fc.assert(
      fc.property(hostile(...KEYS, '[section]', '# '), (text) => {
        const lines = readNpmrc(text);
        expect(lines.map(({ raw }) => raw).join('')).toBe(text.replace(/^\ufeff/, ''));
        literalTokens(text);
        const rendered = tried((secrets, diagnostics) => {
          maskLiterals(text, secrets);
          const ours = { registries: [registry], settings: [], consumed: ['A'], knownPackages: new Map() };
          const needs = { alwaysAuth: true, failsOnUnset: true };
          const { text: result } = mergedUserConfig({ inherited: text, ...ours, ...needs }, ENVIRONMENT, diagnostics);
          const masker = new SecretMasker();
          for (const mask of secrets.masks()) masker.add(Buffer.from(mask).toString());
          // Keys are shown in debug logs, so a secret must be in none; `=` ends a key.
          const values = shown(result).replace(/^[^=\r\n]*(=|$)/gm, '');
          expect(masker.mask(Buffer.from(values).toString())).not.toContain(SECRET);
          return revealed(result);
        });
        if (rendered === undefined) throw new Error('the user configuration was refused');
        expect(carriedOver(text, rendered, rendered)).toEqual({ text, lost: [] });
        carriedOver('', rendered, text);
      }),
      RUNS,
    );
  });

  test('keep the text of an existing .yarnrc.yml or reject it, and show no secret', () => {
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
          const rendered = mergeYarnrc(text, [registry], undefined, secrets);
          expect(revealed(rendered)).toContain(SECRET);
          expect(shown(rendered)).not.toContain(SECRET);
          const result = carriedOverYarnrc(text, revealed(rendered), revealed(rendered));
          expect(result).toEqual({ text, lost: [] });
          return result;
        });
      }),
      RUNS,
    );
  });

  test('create no mask of fewer than four characters', () => {
    fc.assert(
      fc.property(hostile('x'), (text) => {
        const secrets = new SecretRegistry();
        secrets.register(text);
        secrets.registerUrlPasswords(text);
        for (const mask of secrets.masks()) expect(mask.length).toBeGreaterThanOrEqual(4);
      }),
      RUNS,
    );
  });

  test('recognize only file names of this action', () => {
    fc.assert(
      fc.property(hostile('npm-registry-login-', 'a1', '.npmrc', '.home.npmrc', '.yarnrc.yml', '.copy'), (name) => {
        if (isFileName(name)) expect(name).toMatch(/^npm-registry-login-[A-Za-z0-9]+\.[a-z.]+$/);
      }),
      RUNS,
    );
  });
});

describe('the runner', () => {
  test('reads the values of a command file as they were written', () => {
    const value = fc.tuple(fc.constantFrom('A', 'b_1', 'npmrc-path'), hostile('npm-registry-login', 'A=1\n', 'EOF\n'));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const text = commandFileText(values.map(([name, value]) => ({ name, value })));
        expect([...pairs(text)]).toEqual(values);
      }),
      RUNS,
    );
  });

  test('reads one annotation with its level, line and text', () => {
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
