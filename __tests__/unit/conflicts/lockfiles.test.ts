/** A scope that no package of the project has, beside one that is spelled nearly the same. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reportUnusedScopes } from '../../../src/conflicts/lockfiles.js';
import { readPackages } from '../../../src/project/packages.js';
import type { Lockfile } from '../../../src/project/project-files.js';
import { collect } from '../collect.js';
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
  return collect((diagnostics) => reportUnusedScopes(folder, texts, [configuration], login, diagnostics));
}

const npm = (name: string, url: string) =>
  JSON.stringify({ packages: { [`node_modules/${name}`]: { version: '1.0.0', resolved: `${url}x.tgz` } } });
const pnpm = (...names: string[]) => `packages:\n\n${names.map((name) => `  '${name}@1.0.0':\n    x: y\n`).join('\n')}`;

describe('did you mean the other scope?', () => {
  test.each<[string, Project, string]>([
    [
      'a lockfile from that very host',
      { scope: '@acm', lockfiles: { 'package-lock.json': npm('@acme/x', ACME) } },
      '@acme',
    ],
    ['the same, two letters', { scope: '@amce', lockfiles: { 'package-lock.json': npm('@acme/x', ACME) } }, '@acme'],
    [
      'Yarn Classic',
      { scope: '@acm', lockfiles: { 'yarn.lock': `"@acme/x@^1":\n  version "1.0.0"\n  resolved "${ACME}x.tgz"\n` } },
      '@acme',
    ],
    [
      'Yarn 2+, which names no host',
      {
        scope: '@acm',
        lockfiles: { 'yarn.lock': '__metadata:\n\n"@acme/x@npm:1":\n  resolution: "@acme/x@npm:1.0.0"\n' },
      },
      '@acme',
    ],
    ['pnpm, which names no host', { scope: '@acm', lockfiles: { 'pnpm-lock.yaml': pnpm('@acme/x') } }, '@acme'],
    ['bun', { scope: '@acm', lockfiles: { 'bun.lock': '"@acme/x": ["@acme/x@1.0.0", "", {}]' } }, '@acme'],
    ['deno', { scope: '@acm', lockfiles: { 'deno.lock': '{"npm":{"@acme/x@1.0.0":{}}}' } }, '@acme'],
    ['package.json alone', { scope: '@acm', packageJson: { devDependencies: { '@acme/x': '^1' } } }, '@acme'],
    [
      'a longer name, two letters',
      { scope: '@acmecrop', packageJson: { dependencies: { '@acmecorp/x': '^1' } } },
      '@acmecorp',
    ],
  ])('%s', (_, project, meant) => {
    const { reported, text } = check(project);
    expect(reported).toEqual(['warning scope-unused']);
    expect(text).toContain(`\`${meant}\`?`);
  });
});

describe('nothing is reported', () => {
  test.each<[string, Project]>([
    ['if the scope is used, too', { scope: '@acm', lockfiles: { 'pnpm-lock.yaml': pnpm('@acme/x', '@acm/y') } }],
    [
      'if a package of the project has the scope',
      { scope: '@acm', packageJson: { name: '@acm/app', dependencies: { '@acme/x': '1' } } },
    ],
    [
      'if only package.json has the scope',
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
    ['if the step has the other scope', { scope: '@acm, @acme', packageJson: { dependencies: { '@acme/x': '1' } } }],
    [
      'if the other scope differs in capitals only',
      { scope: '@acme', packageJson: { dependencies: { '@Acme/x': '1' } } },
    ],
    [
      'of short names that differ by two letters',
      { scope: '@acme', packageJson: { dependencies: { '@mine/x': '1', '@ache2/y': '1' } } },
    ],
    ['of very short names', { scope: '@ab', packageJson: { dependencies: { '@abc/x': '1' } } }],
    ['of other scopes', { scope: '@acme', packageJson: { dependencies: { '@types/node': '1', '@vue/core': '1' } } }],
    ['of workspace packages', { scope: '@acm', packageJson: { dependencies: { '@acme/x': 'workspace:*' } } }],
    ['of git dependencies', { scope: '@acm', packageJson: { dependencies: { '@acme/x': 'github:acme/x' } } }],
    ['in an empty project', { scope: '@acme' }],
  ])('%s', (_, project) => expect(check(project).text).toBe(''));
});
