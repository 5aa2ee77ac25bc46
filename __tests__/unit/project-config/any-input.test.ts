/** Whatever stands in a committed file: no reader fails, and no message repeats a secret. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { hideBunfigSecrets, readCommittedBunfig } from '../../../src/project-config/committed-bunfig.js';
import { readCommittedClassicYarnrc } from '../../../src/project-config/committed-classic-yarnrc.js';
import { readCommittedNpmrc } from '../../../src/project-config/committed-npmrc.js';
import { readPnpmWorkspace } from '../../../src/project-config/committed-pnpm-workspace.js';
import { readCommittedYarnrc } from '../../../src/project-config/committed-yarnrc.js';
import { LOCK_FILES } from '../../../src/project-config/files.js';
import type { Finding } from '../../../src/project-config/finding.js';
import { scanLock } from '../../../src/project-config/lock-scan.js';
import { readTomlStrings } from '../../../src/project-config/toml-strings.js';
import { ACME, intent, readers, registry, TOKEN } from './intent.js';

/** Every client in every kind of version, so that every line is read by somebody. */
const EVERYBODY = readers('npm', 'pnpm', 'yarn', 'yarn@1', 'yarn@3', 'bun', 'deno');
const JOB = intent({ registries: [registry(ACME, 'acme'), registry('https://base.example', '', TOKEN, true)] });

const lockReader = (file: (typeof LOCK_FILES)[number]) => (text: string) => {
  const pieces = text.match(/[\s\S]{1,13}/g) ?? [];
  return scanLock(file, pieces, JOB, EVERYBODY, 'https://base.example/');
};
const READERS: Record<string, (text: string) => Finding[] | undefined> = {
  '.npmrc': (text) => readCommittedNpmrc(text, JOB, EVERYBODY),
  '.yarnrc.yml': (text) => readCommittedYarnrc(text, JOB, EVERYBODY),
  '.yarnrc': (text) => readCommittedClassicYarnrc(text, EVERYBODY),
  'pnpm-workspace.yaml': (text) => readPnpmWorkspace(text, JOB, EVERYBODY),
  'bunfig.toml': (text) => readCommittedBunfig(text, JOB, EVERYBODY),
  ...Object.fromEntries(LOCK_FILES.map((file) => [file, lockReader(file)])),
};

/** Pieces of which such files are made, so that chance makes some that mean something. */
const PIECES = [
  '@acme',
  ':registry',
  '=',
  'registry',
  ACME,
  '//npm.acme.dev/npm/',
  ':_authToken',
  ':_auth',
  'https://evil.example/x.tgz',
  '${X}',
  '$X',
  '\n',
  '\r',
  '  ',
  '    ',
  '"',
  "'",
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  '[install.scopes]',
  'acme',
  'url',
  'token',
  'npmScopes:',
  'npmRegistryServer: ',
  'npmAuthToken: ',
  'registries:',
  'default',
  'strict-ssl',
  'false',
  'ca',
  'proxy',
  '#',
  '&a',
  '*a',
  '!!js',
  '---',
  '"packages"',
  '"resolved"',
  'node_modules/@acme/x',
  'resolved ',
  'resolution: ',
  'tarball: ',
  '@acme/x@1',
  '@npm:',
  '::__archiveUrl=',
  '__metadata:',
  '\\',
  '\\u',
  '\u0000',
  '"""',
  '.',
  '__proto__',
  'constructor',
  '%',
  'é',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 300, unit: 'binary' }),
);

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('may hold anything', () => {
    fc.assert(
      fc.property(text, (content) => {
        const lines = content.split(/\r\n|\r|\n/).length;
        for (const { line, text: said } of read(content) ?? []) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(said).not.toMatch(/[\r\n\u0000]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is never repeated where it holds a secret', () => {
    const secret = 'fakeS3cretAa1Bb2Cc3Dd4Ee5Ff6Gg7';
    const around = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(around, around, (before, behind) => {
        for (const { text: said } of read(`${before}${secret}${behind}`) ?? [])
          expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });
});

test('texts of TOML are found whatever stands around them, and hidden before anything is said', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 40 }), (noise, value) => {
      const clean = noise.replace(/["'\n\r[\]{}]/g, '');
      const quoted = JSON.stringify(value).replace(/\u007f/g, '');
      const found = readTomlStrings(`# ${clean}\n[install.scopes.acme]\ntoken = ${quoted}\n`);
      expect(found).toEqual([{ path: ['install', 'scopes', 'acme', 'token'], value: JSON.parse(quoted), line: 3 }]);
      hideBunfigSecrets(noise, new SecretRegistry());
    }),
  );
});
