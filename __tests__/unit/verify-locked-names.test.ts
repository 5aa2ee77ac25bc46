import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseScopes } from '../../src/registries/registry.js';
import { lockedNames } from '../../src/verify/locked-names.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'locked-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
const find = (scopes = '@acme, @corp') => Object.fromEntries(lockedNames(folder, parseScopes(scopes, 'test', [])));

const NPM = (name: string, resolved: string) =>
  JSON.stringify(
    { lockfileVersion: 3, packages: { [`node_modules/${name}`]: { version: '1.2.3', resolved } } },
    null,
    2,
  );

test.each<[string, string, string]>([
  ['npm', 'package-lock.json', NPM('@acme/lib', 'https://npm.acme.dev/@acme/lib/-/lib-1.2.3.tgz')],
  ['npm', 'npm-shrinkwrap.json', NPM('@acme/lib', 'https://npm.acme.dev/@acme/lib/-/lib-1.2.3.tgz')],
  [
    'npm with GitHub Packages',
    'package-lock.json',
    NPM('@acme/lib', 'https://npm.pkg.github.com/download/@acme/lib/1.2.3/abc'),
  ],
  [
    'npm with Artifactory',
    'package-lock.json',
    NPM('@acme/lib', 'https://a.example/api/npm/npm/@acme/lib/-/@acme/lib-1.2.3.tgz'),
  ],
  ['pnpm 9', 'pnpm-lock.yaml', "packages:\n\n  '@acme/lib@1.2.3':\n    resolution: {integrity: sha512-x}\n"],
  ['pnpm 8', 'pnpm-lock.yaml', 'packages:\n\n  /@acme/lib@1.2.3:\n    resolution: {integrity: sha512-x}\n'],
  ['pnpm 7', 'pnpm-lock.yaml', 'packages:\n\n  /@acme/lib/1.2.3:\n    resolution: {integrity: sha512-x}\n'],
  [
    'yarn 1',
    'yarn.lock',
    '"@acme/lib@^1.0.0":\n  version "1.2.3"\n  resolved "https://npm.acme.dev/@acme/lib/-/lib-1.2.3.tgz#abc"\n',
  ],
  ['yarn 4', 'yarn.lock', '"@acme/lib@npm:^1.0.0":\n  version: 1.2.3\n  resolution: "@acme/lib@npm:1.2.3"\n'],
  ['bun', 'bun.lock', '{ "packages": { "@acme/lib": ["@acme/lib@1.2.3", "", {}, "sha512-x"] } }'],
  ['deno', 'deno.lock', '{ "version": "5", "npm": { "@acme/lib@1.2.3": { "integrity": "sha512-x" } } }'],
])('%s: a package of the scope (%s)', (_, file, text) => {
  write(file, text);
  expect(find()).toEqual({ '@acme': '@acme/lib' });
});

test.each<[string, string, string]>([
  [
    'npm',
    'package-lock.json',
    '{"packages":{"":{"dependencies":{"@acme/app":"1.0.0"}},"node_modules/@acme/app":{"resolved":"packages/app","link":true},"packages/app":{"name":"@acme/app"}}}',
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    "importers:\n  .:\n    dependencies:\n      '@acme/app':\n        specifier: workspace:*\n        version: link:packages/app\n",
  ],
  [
    'yarn',
    'yarn.lock',
    '"@acme/app@workspace:packages/app":\n  version: 0.0.0-use.local\n  resolution: "@acme/app@workspace:packages/app"\n',
  ],
  [
    'bun',
    'bun.lock',
    '{"workspaces":{"packages/app":{"name":"@acme/app"}},"packages":{"@acme/app":["@acme/app@workspace:packages/app"]}}',
  ],
])("%s: not the workspace's own, which may never have been published", (_, file, text) => {
  write(file, text);
  expect(find()).toEqual({});
});

test('each scope gets its own, wherever it stands, also across the parts that are read', () => {
  const filler = `  'left-pad@1.3.0':\n    resolution: {integrity: sha512-x}\n`;
  const name = `  '@acme/lib@1.2.3':\n`;
  for (const shift of [0, 5, 12, name.length]) {
    const before = filler.repeat(Math.ceil((256 * 1024) / filler.length)).slice(0, 256 * 1024 - shift);
    write('pnpm-lock.yaml', `${before}${name}  '@corp/x@2.0.0':\n`);
    expect(find()).toEqual({ '@acme': '@acme/lib', '@corp': '@corp/x' });
  }
});

test('another scope that ends or begins alike is another', () => {
  write('pnpm-lock.yaml', "  '@big-acme/lib@1.0.0':\n  '@acme-labs/lib@1.0.0':\n");
  expect(find('@acme')).toEqual({});
});

test('nothing is read without end, and what cannot be read is not there', () => {
  write('yarn.lock', `${'x'.repeat(9 * 1024 * 1024)}\n"@acme/lib@npm:^1.0.0":\n`);
  fs.mkdirSync(path.join(folder, 'package-lock.json'));
  expect(find()).toEqual({});
  expect(Object.fromEntries(lockedNames('', parseScopes('@acme', 'test', [])))).toEqual({});
  expect(Object.fromEntries(lockedNames(path.join(folder, 'none'), parseScopes('@acme', 'test', [])))).toEqual({});
});

test('a long line of nonsense costs no time', () => {
  write('yarn.lock', `@${'a'.repeat(4 * 1024 * 1024)}`);
  const start = performance.now();
  expect(find()).toEqual({});
  expect(performance.now() - start).toBeLessThan(2000);
});
