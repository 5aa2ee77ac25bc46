/** Imports point one way: a folder of `src` imports only from the folders before it in this list. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCE = path.resolve('src');

/** The folders, each after everything that it imports from. */
const FOLDERS = [
  'diagnostics',
  'runner',
  'files',
  'credentials',
  'registries',
  'npmrc',
  'yarnrc',
  'project',
  'clients',
  'home-files',
  'job',
  'inputs',
  'network',
  'oidc',
  'conflicts',
  'verify',
  'plan',
  'effects',
];

/** The folders that may reveal a secret, because they write it, send it or compare it with a known shape. */
const REVEALING = ['clients', 'credentials', 'effects', 'inputs', 'npmrc', 'oidc', 'registries', 'verify', 'yarnrc'];

/** The folders that touch files, processes or the network. All others work on values alone. */
const IMPURE = [
  'runner',
  'files',
  'project',
  'clients',
  'home-files',
  'job',
  'inputs',
  'network',
  'oidc',
  'conflicts',
  'verify',
  'effects',
];

const files = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));
const folderOf = (file: string) => path.posix.dirname(file);
const code = (file: string) =>
  fs.readFileSync(path.join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** The modules that a file imports, as written. */
function importsOf(file: string): string[] {
  return [...code(file).matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(([, specifier = '']) => specifier);
}

test('`src` contains the two programs and the listed folders', () => {
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual(['main.ts', 'post.ts']);
  expect([...new Set(files.filter((file) => file.includes('/')).map(folderOf))].sort()).toEqual([...FOLDERS].sort());
});

test('CONTRIBUTING lists the folders in this order', () => {
  const page = fs.readFileSync('.github/CONTRIBUTING.md', 'utf8');
  expect([...page.matchAll(/^\| `src\/([a-z-]+)` \|/gm)].map(([, folder]) => folder)).toEqual(FOLDERS);
});

test('imports point from later folders to earlier ones', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => folderOf(path.posix.join(folderOf(file), specifier)))
      .filter((target) => file.includes('/') && FOLDERS.indexOf(target) > FOLDERS.indexOf(folderOf(file)))
      .map((target) => `${file} imports from ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('at most eighteen modules, two libraries and one module of Node.js are loaded late', () => {
  const late = new Set(files.flatMap((file) => [...code(file).matchAll(/\bimport\('([^']+)'\)/g)].map(([, to]) => to)));
  const modules = [...late].filter((to) => to?.startsWith('.'));
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.length).toBeLessThanOrEqual(18);
  expect([...late].filter((to) => !to?.startsWith('.')).sort()).toEqual(['https-proxy-agent', 'node:os', 'smol-toml']);
});

test('folders that work on values alone import no module of Node.js', () => {
  const wrong = files
    .filter((file) => file.includes('/') && !IMPURE.includes(folderOf(file)))
    .filter((file) => importsOf(file).some((specifier) => specifier.startsWith('node:')));
  expect(wrong).toEqual([]);
});

test('a secret is revealed only where it is written, sent or compared', () => {
  const revealing = files.filter((file) => /\.reveal\(\)/.test(code(file))).map(folderOf);
  expect([...new Set(revealing)].filter((folder) => !REVEALING.includes(folder))).toEqual([]);
});
