/** Lockfiles as each package manager writes them: which packages of a scope come from a registry, and from where. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lockedNames, readLockfile } from '../../../src/project/lockfiles.js';
import type { Lockfile } from '../../../src/project/project-files.js';
import { scopes as scopesIn } from '../registry-fixtures.js';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const TARBALL = 'https://npm.acme.dev/@acme/lib/-/lib-1.2.3.tgz';
const read = (file: Lockfile, text: string) =>
  readLockfile(file, text, ['@acme', '@corp']).map(({ name, url, line }) => `${name} ${url ?? '-'} ${line}`);

const NPM_3 = (entries: object) =>
  json({ name: 'app', lockfileVersion: 3, packages: { '': { name: '@acme/app' }, ...entries } });
const NPM_1 = (entries: object) => json({ name: 'app', lockfileVersion: 1, dependencies: entries });

interface Row {
  readonly file: Lockfile;
  readonly what: string;
  readonly text: string;
  readonly found: string[];
}

const ROWS: Row[] = [
  {
    file: 'package-lock.json',
    what: 'version 3',
    text: NPM_3({
      'node_modules/@acme/lib': {
        version: '1.2.3',
        resolved: TARBALL,
        integrity: 'sha512-x',
        dependencies: { '@acme/y': '1' },
      },
      'node_modules/x/node_modules/@acme/y': {
        version: '1.0.0',
        peerDependenciesMeta: { '@acme/z': { optional: true } },
      },
    }),
    found: [`@acme/lib ${TARBALL} 10`, '@acme/y - 16'],
  },
  {
    file: 'npm-shrinkwrap.json',
    what: 'version 1',
    text: NPM_1({ '@acme/lib': { version: '1.2.3', resolved: TARBALL, requires: { '@acme/y': '1' } } }),
    found: [`@acme/lib ${TARBALL} 7`],
  },
  {
    file: 'package-lock.json',
    what: 'version 3, with packages from other sources',
    text: NPM_3({
      'node_modules/@acme/app': { resolved: 'packages/app', link: true },
      'packages/app': { name: '@acme/app', version: '1.0.0' },
      'node_modules/@acme/git': { version: '1.0.0', resolved: 'git+ssh://git@github.com/a/b.git#abc' },
      'node_modules/@acme/file': { version: '1.0.0', resolved: 'file:x.tgz' },
      'node_modules/@acme/plain': {
        name: 'plain',
        version: '1.0.0',
        resolved: 'https://registry.npmjs.org/plain/-/plain-1.0.0.tgz',
      },
    }),
    found: [],
  },
  {
    file: 'package-lock.json',
    what: 'version 1, with packages from other sources',
    text: NPM_1({
      '@acme/git': { version: 'git+ssh://git@github.com/a/b.git#abc', from: 'x' },
      '@acme/url': { version: 'https://pkg.example/b.tgz' },
      '@acme/file': { version: 'file:x.tgz' },
      '@acme/plain': { version: 'npm:plain@1.0.0', resolved: 'https://registry.npmjs.org/plain/-/plain-1.0.0.tgz' },
    }),
    found: [],
  },
  {
    file: 'package-lock.json',
    what: 'with a package under an alias',
    text: NPM_3({ 'node_modules/lib': { name: '@acme/lib', version: '1.2.3', resolved: TARBALL } }),
    found: [`@acme/lib ${TARBALL} 11`],
  },
  {
    file: 'package-lock.json',
    what: 'on one line',
    text: `{"packages":{"node_modules/@acme/lib":{"version":"1.2.3","resolved":"${TARBALL}"}}}`,
    found: [`@acme/lib ${TARBALL} 1`],
  },
  {
    file: 'pnpm-lock.yaml',
    what: 'version 9',
    text: `lockfileVersion: '9.0'\n\npackages:\n\n  '@acme/lib@1.2.3':\n    resolution: {integrity: sha512-x, tarball: ${TARBALL}}\n    engines: {node: '>=20'}\n\n  '@acme/url@https://pkg.example/b.tgz':\n    resolution: {tarball: https://pkg.example/b.tgz}\n    version: 1.0.0\n\n  left-pad@1.3.0:\n    resolution: {integrity: sha512-x}\n\nsnapshots:\n\n  '@corp/x@1.0.0(react@18.0.0)': {}\n`,
    found: [`@acme/lib ${TARBALL} 6`, '@corp/x - 18'],
  },
  {
    file: 'pnpm-lock.yaml',
    what: 'version 6',
    text: "lockfileVersion: '6.0'\n\npackages:\n\n  /@acme/lib@1.2.3:\n    resolution: {integrity: sha512-x}\n    dev: false\n",
    found: ['@acme/lib - 5'],
  },
  {
    file: 'pnpm-lock.yaml',
    what: 'version 5, with CRLF',
    text: `lockfileVersion: 5.4\r\n\r\npackages:\r\n\r\n  /@acme/lib/1.2.3:\r\n    resolution: {integrity: sha512-x, tarball: ${TARBALL}}\r\n`,
    found: [`@acme/lib ${TARBALL} 6`],
  },
  {
    file: 'pnpm-lock.yaml',
    what: 'with workspace packages',
    text: "importers:\n\n  .:\n    dependencies:\n      '@acme/app':\n        specifier: workspace:*\n        version: link:packages/app\n",
    found: [],
  },
  {
    file: 'yarn.lock',
    what: 'Yarn Classic',
    text: `# yarn lockfile v1\n\n\n"@acme/lib@^1.0.0", "@acme/lib@^1.1.0":\n  version "1.2.3"\n  resolved "${TARBALL}#abc"\n  integrity sha512-x\n\n"lib@npm:@acme/lib@1":\n  version "1.2.3"\n  resolved "${TARBALL}#abc"\n`,
    found: [`@acme/lib ${TARBALL} 6`, `@acme/lib ${TARBALL} 11`],
  },
  {
    file: 'yarn.lock',
    what: 'Yarn Classic, with packages from other sources',
    text: '"@acme/b@https://pkg.example/b.tgz":\n  version "1.0.0"\n  resolved "https://pkg.example/b.tgz#abc"\n\n"@acme/g@git+ssh://git@github.com/a/b.git":\n  version "1.0.0"\n  resolved "git+ssh://git@github.com/a/b.git#abc"\n\n"@acme/s@acme/s":\n  version "1.0.0"\n  resolved "https://codeload.github.com/acme/s/tar.gz/abc"\n\n"@acme/plain@npm:plain@1.0.0":\n  version "1.0.0"\n  resolved "https://registry.npmjs.org/plain/-/plain-1.0.0.tgz#abc"\n',
    found: [],
  },
  {
    file: 'yarn.lock',
    what: 'Yarn 2+',
    text: `__metadata:\n  version: 8\n\n"@acme/lib@npm:^1.0.0":\n  version: 1.2.3\n  resolution: "@acme/lib@npm:1.2.3::__archiveUrl=${encodeURIComponent(TARBALL)}"\n\n"@acme/y@npm:1.0.0":\n  version: 1.0.0\n  resolution: "@acme/y@npm:1.0.0"\n`,
    found: [`@acme/lib ${TARBALL} 6`, '@acme/y - 10'],
  },
  {
    file: 'yarn.lock',
    what: 'Yarn 2+, with packages from other sources',
    text: '__metadata:\n  version: 8\n\n"@acme/app@workspace:packages/app":\n  resolution: "@acme/app@workspace:packages/app"\n\n"@acme/b@https://pkg.example/b.tgz":\n  resolution: "@acme/b@https://pkg.example/b.tgz"\n\n"@acme/plain@npm:plain@1.0.0":\n  resolution: "plain@npm:1.0.0"\n',
    found: [],
  },
  {
    file: 'bun.lock',
    what: 'text lockfile',
    text: `{\n  "lockfileVersion": 1,\n  "packages": {\n    "@acme/app": ["@acme/app@workspace:packages/app"],\n    "@acme/b": ["@acme/b@https://pkg.example/b.tgz", {}],\n    "@acme/lib": ["@acme/lib@1.2.3", "${TARBALL}", {}, "sha512-x"],\n    "@acme/plain": ["plain@1.0.0", "", {}, "sha512-x"],\n    "y/@acme/y": ["@acme/y@1.0.0", "", {}, "sha512-x"],\n  }\n}\n`,
    found: [`@acme/lib ${TARBALL} 6`, '@acme/y - 8'],
  },
  {
    file: 'deno.lock',
    what: 'version 5, with packages of JSR',
    text: json({
      version: '5',
      specifiers: { 'npm:@acme/lib@1': '1.2.3' },
      jsr: { '@acme/std@1.0.0': { integrity: 'x' } },
      npm: {
        '@acme/lib@1.2.3': { integrity: 'sha512-x', tarball: TARBALL },
        '@acme/y@1.0.0_react@18.0.0': { integrity: 'x' },
      },
    }),
    found: [`@acme/lib ${TARBALL} 14`, '@acme/y - 16'],
  },
];

describe('packages of a scope from registries', () => {
  test.each(ROWS.map((row) => [row.file, row.what, row] as const))(
    'are found in %s, %s',
    (_, __, { file, text, found }) => {
      expect(read(file, text)).toEqual(found);
    },
  );
});

test('a scope with a common prefix or suffix does not match, and an empty list of scopes matches nothing', () => {
  const text = "packages:\n  '@big-acme/lib@1.0.0':\n  '@acme-labs/lib@1.0.0':\n  '@aXcme/lib@1.0.0':\n";
  expect(readLockfile('pnpm-lock.yaml', text, ['@acme', '@a.cme'])).toEqual([]);
  expect(readLockfile('pnpm-lock.yaml', text, [])).toEqual([]);
});

test('lockedNames groups names by scope and ignores what it cannot read', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'locked-'));
  try {
    fs.writeFileSync(
      path.join(folder, 'pnpm-lock.yaml'),
      "  '@acme/b@1.0.0':\n  '@acme/a@1.0.0':\n  '@acme/b@2.0.0':\n",
    );
    fs.writeFileSync(path.join(folder, 'yarn.lock'), '"@corp/x@^1":\n  version "1.0.0"\n');
    fs.mkdirSync(path.join(folder, 'package-lock.json'));
    const scopes = scopesIn('@acme, @corp, @other');
    expect(Object.fromEntries(lockedNames(folder, scopes))).toEqual({
      '@acme': ['@acme/b', '@acme/a'],
      '@corp': ['@corp/x'],
    });
    expect(lockedNames('', scopes).size + lockedNames(path.join(folder, 'none'), scopes).size).toBe(0);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
