import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readPackages } from '../../../src/project/packages.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'packages-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string) {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

test('publishConfig is read from the root and workspace packages, not from node_modules', () => {
  write('package.json', '{"publishConfig":{"registry":"https://a.example","access":"public"}}');
  write('packages/b/package.json', '{"publishConfig":{"@acme:registry":"https://b.example"}}');
  write('node_modules/c/package.json', '{"publishConfig":{"registry":"https://c.example"}}');
  write('.hidden/package.json', '{"publishConfig":{"registry":"https://d.example"}}');
  expect(readPackages(folder).publishUrls).toEqual(['https://a.example', 'https://b.example']);
});

test.each([
  'https://pkg.example/b.tgz',
  'git+ssh://git@github.com/acme/b.git',
  'git@github.com:acme/b.git',
  'github:acme/b',
  'acme/b#semver:^1',
  'npm:plain@1.0.0',
  'npm:@other/plain@^1',
])('a dependency from %s is declared elsewhere', (range) => {
  write('package.json', JSON.stringify({ devDependencies: { '@acme/b': range } }));
  expect([...readPackages(folder).declaredElsewhere]).toEqual(['@acme/b']);
});

test.each(['^1.0.0', '*', 'latest', 'npm:^1.0.0', 'workspace:*', '>=1 <2 || 3.x', ''])(
  'a dependency with the range %j is not declared elsewhere',
  (range) => {
    write('package.json', JSON.stringify({ dependencies: { '@acme/b': range } }));
    expect([...readPackages(folder).declaredElsewhere]).toEqual([]);
  },
);

const URL = 'https://github.com/acme/b/archive/x.tgz';
test.each([
  [{ overrides: { '@acme/b': URL } }],
  [{ overrides: { '@acme/b@^1': URL } }],
  [{ overrides: { '@acme/b@>=1.0.0': URL } }],
  [{ pnpm: { overrides: { 'other@>=1>@acme/b@>=1.0.0': URL } } }],
  [{ overrides: { other: { '@acme/b': { '.': URL } } } }],
  [{ resolutions: { '@acme/b': URL } }],
  [{ resolutions: { '**/@acme/b': 'acme/b' } }],
  [{ resolutions: { 'other/@acme/b@npm:^1.0.0': URL } }],
  [{ pnpm: { overrides: { 'other>@acme/b': `git+${URL}` } } }],
])('a package that is replaced in %j is declared elsewhere', (json) => {
  write('package.json', JSON.stringify(json));
  expect([...readPackages(folder).declaredElsewhere]).toEqual(['@acme/b']);
});

test('overrides by a version, or of odd forms, are ignored', () => {
  const nested = JSON.parse(`${'{"a":'.repeat(1000)}"${URL}"${'}'.repeat(1000)}`);
  const odd = [
    { '@acme/b/lodash': 'npm:lodash-es@4.0.0' },
    { '@acme/b': '1.0.0' },
    { '@acme/b': '$b' },
    [URL],
    'x',
    null,
    { a: [null, 1] },
    nested,
  ];
  for (const overrides of odd) {
    write('package.json', JSON.stringify({ overrides, resolutions: overrides, pnpm: { overrides } }));
    expect([...readPackages(folder).declaredElsewhere].filter((name) => name.startsWith('@'))).toEqual([]);
  }
});

test('a package.json may start with a byte order mark', () => {
  write('package.json', `\ufeff${JSON.stringify({ name: 'a', publishConfig: { registry: 'https://a.example' } })}`);
  expect(readPackages(folder).publishUrls).toEqual(['https://a.example']);
});

test('invalid package.json files are ignored', () => {
  write('package.json', '{');
  write('a/package.json', '[null]');
  write('b/package.json', '{"publishConfig":"x","dependencies":[1]}');
  fs.mkdirSync(path.join(folder, 'c/package.json'), { recursive: true });
  expect(readPackages(folder)).toEqual({ names: new Set(), publishUrls: [], declaredElsewhere: new Set() });
  expect(readPackages(path.join(folder, 'none')).publishUrls).toEqual([]);
});
