/** A scope that no package of the project uses, while a similarly spelled scope is used. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reportUnusedScopes } from '../../../src/conflicts/lockfiles.js';
import { readPackages } from '../../../src/project/packages.js';
import type { Lockfile } from '../../../src/project/project-files.js';
import { runReader } from '../run-reader.js';
import { ACME, loginWith, registry } from './login.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scopes-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Project {
  readonly scope: string;
  readonly packageJson?: object;
  readonly lockfiles?: Partial<Record<Lockfile, string>>;
  readonly configuration?: string;
}

function check({ scope, packageJson = {}, lockfiles = {}, configuration = '' }: Project) {
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(packageJson));
  const login = loginWith({ registries: [registry(ACME, scope)], packages: () => readPackages(folder) });
  const texts = new Map(Object.entries(lockfiles)) as Map<Lockfile, string>;
  return runReader((diagnostics) => reportUnusedScopes(folder, texts, [configuration], login, diagnostics));
}

const npm = (name: string, url: string) =>
  JSON.stringify({ packages: { [`node_modules/${name}`]: { version: '1.0.0', resolved: `${url}x.tgz` } } });
const pnpm = (...names: string[]) => `packages:\n\n${names.map((name) => `  '${name}@1.0.0':\n    x: y\n`).join('\n')}`;

describe('a similar scope', () => {
  test.each<[string, Project, string]>([
    [
      'package-lock.json with our host',
      { scope: '@acm', lockfiles: { 'package-lock.json': npm('@acme/x', ACME) } },
      '@acme',
    ],
    [
      'package-lock.json with our host, with two letters swapped',
      { scope: '@amce', lockfiles: { 'package-lock.json': npm('@acme/x', ACME) } },
      '@acme',
    ],
    [
      'yarn.lock of Yarn Classic',
      { scope: '@acm', lockfiles: { 'yarn.lock': `"@acme/x@^1":\n  version "1.0.0"\n  resolved "${ACME}x.tgz"\n` } },
      '@acme',
    ],
    [
      'yarn.lock of Yarn 2+, which names no host',
      {
        scope: '@acm',
        lockfiles: { 'yarn.lock': '__metadata:\n\n"@acme/x@npm:1":\n  resolution: "@acme/x@npm:1.0.0"\n' },
      },
      '@acme',
    ],
    [
      'pnpm-lock.yaml, which names no host',
      { scope: '@acm', lockfiles: { 'pnpm-lock.yaml': pnpm('@acme/x') } },
      '@acme',
    ],
    ['bun.lock', { scope: '@acm', lockfiles: { 'bun.lock': '"@acme/x": ["@acme/x@1.0.0", "", {}]' } }, '@acme'],
    ['deno.lock', { scope: '@acm', lockfiles: { 'deno.lock': '{"npm":{"@acme/x@1.0.0":{}}}' } }, '@acme'],
    ['package.json alone', { scope: '@acm', packageJson: { devDependencies: { '@acme/x': '^1' } } }, '@acme'],
    [
      'package.json, with two letters swapped in a longer name',
      { scope: '@acmecrop', packageJson: { dependencies: { '@acmecorp/x': '^1' } } },
      '@acmecorp',
    ],
  ])('is suggested from %s', (_, project, meant) => {
    const { reported, text } = check(project);
    expect(reported).toEqual(['warning scope-unused']);
    expect(text).toContain(`\`${meant}\`?`);
  });
});

describe('no other scope', () => {
  test.each<[string, Project]>([
    ['if our scope is used, too', { scope: '@acm', lockfiles: { 'pnpm-lock.yaml': pnpm('@acme/x', '@acm/y') } }],
    [
      'if a package of the project has our scope',
      { scope: '@acm', packageJson: { name: '@acm/app', dependencies: { '@acme/x': '1' } } },
    ],
    [
      'if package.json uses our scope',
      {
        scope: '@acm',
        packageJson: { dependencies: { '@acm/x': '1' } },
        lockfiles: { 'pnpm-lock.yaml': pnpm('@acme/x') },
      },
    ],
    [
      'if the other scope has another host',
      { scope: '@acm', lockfiles: { 'package-lock.json': npm('@acme/x', 'https://registry.npmjs.org/') } },
    ],
    [
      'if committed configuration names the other scope',
      { scope: '@acm', packageJson: { dependencies: { '@acme/x': '1' } }, configuration: '@acme:registry=https://x' },
    ],
    ['if the step maps the other scope', { scope: '@acm, @acme', packageJson: { dependencies: { '@acme/x': '1' } } }],
    [
      'if the other scope differs in capitals only',
      { scope: '@acme', packageJson: { dependencies: { '@Acme/x': '1' } } },
    ],
    [
      'if the names are short and differ by two letters',
      { scope: '@acme', packageJson: { dependencies: { '@mine/x': '1', '@ache2/y': '1' } } },
    ],
    ['if the names are very short', { scope: '@ab', packageJson: { dependencies: { '@abc/x': '1' } } }],
    [
      'if the scopes are not similar',
      { scope: '@acme', packageJson: { dependencies: { '@types/node': '1', '@vue/core': '1' } } },
    ],
    [
      'if only a workspace package has it',
      { scope: '@acm', packageJson: { dependencies: { '@acme/x': 'workspace:*' } } },
    ],
    [
      'if only a git dependency has it',
      { scope: '@acm', packageJson: { dependencies: { '@acme/x': 'github:acme/x' } } },
    ],
    ['in an empty project', { scope: '@acme' }],
  ])('is suggested %s', (_, project) => expect(check(project).text).toBe(''));
});
