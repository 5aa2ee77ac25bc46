/** A credential per scope on one URL: merging, keys, inherited logins, known packages, what is reported. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseClients } from '../../src/clients/detect.js';
import { revealed, Secret } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { loginLines } from '../../src/npmrc/login-lines.js';
import { mergedUserConfig } from '../../src/npmrc/user-config.js';
import { reportScopeTokens } from '../../src/plan/scope-tokens.js';
import { scopePackages } from '../../src/project/packages.js';
import { mergeRegistries } from '../../src/registries/merge.js';
import type { Scope } from '../../src/registries/names.js';
import type { Registry, ResolvedRegistry } from '../../src/registries/registry.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';

const URL = 'https://npm.acme.dev/';
const GITHUB = 'https://npm.pkg.github.com/';

/** An entry such as `@acme=token`, `=token` for one without scope, `*@acme=token` for a default registry. */
function entry(text: string, url = URL, packages?: string[]): ResolvedRegistry {
  const [, star, scope = '', token = ''] = /^(\*?)(@?\w*)=(.*)$/.exec(text) ?? [];
  return {
    url: normalizedUrl(url) as RegistryUrl,
    scopes: scope === '' ? [] : [scope as Scope],
    replacesBase: star === '*',
    credential: token === '' ? { kind: 'inherited' } : { kind: 'token', token: new Secret(token) },
    origin: `Entry ${text}`,
    ...(packages === undefined ? {} : { packages }),
  };
}

const knownPackages = (...names: string[]) => {
  const found = new Map<Scope, Set<string>>();
  for (const name of names) {
    const scope = name.slice(0, name.indexOf('/')) as Scope;
    found.set(scope, (found.get(scope) ?? new Set()).add(name));
  }
  return found;
};

describe('entries with one URL', () => {
  test.each<[string, string[], number, string[]]>([
    ['two tokens, two scopes', ['@acme=a', '@corp=b'], 2, []],
    ['three scopes, of which two have the same token', ['@acme=a', '@corp=b', '@labs=a'], 2, []],
    ['the default registry has a scope, too', ['*@acme=a', '@corp=b'], 2, []],
    ['one token', ['@acme=a', '@corp=a'], 1, []],
    ['a mapping and a credential', ['@acme=', '=a'], 1, []],
    ['an entry without a scope', ['=a', '@corp=b'], 1, ['credential-conflict']],
    ['a default registry without a scope', ['*=a', '@corp=b'], 1, ['credential-conflict']],
    ['two default registries', ['*@acme=a', '*@corp=b'], 2, ['default-registry-twice']],
    ['one scope with two tokens', ['@acme=a', '@acme=b'], 1, ['credential-conflict']],
  ])('are merged or rejected: %s (%j)', (_, texts, count, codes) => {
    const diagnostics = new Diagnostics();
    const merged = mergeRegistries(
      texts.map((text) => entry(text) as Registry),
      diagnostics,
    );
    expect(merged).toHaveLength(count);
    expect(diagnostics.list.map(({ code }) => code)).toEqual(codes);
  });
});

/** The credential lines of entries, without the mappings. */
function keysOf(registries: ResolvedRegistry[], names: string[] = [], server = ''): string[] {
  const parts = { registries, settings: [], knownPackages: knownPackages(...names), alwaysAuth: false, server };
  const text = revealed(loginLines(parts, new Set(), new Diagnostics()).text);
  return text.split('\n').filter((line) => line.startsWith('//'));
}

describe('keys', () => {
  test('of a URL with two scopes cover the host, packages, dist-tags, tarballs and pnpm', () => {
    expect(keysOf([entry('@acme=a'), entry('@corp=b', URL, ['@corp/y', '@other/z'])], ['@corp/x', '@other/x'])).toEqual(
      [
        '//npm.acme.dev/:_authToken="a"',
        '//npm.acme.dev/:@acme:_authToken="a"',
        '//npm.acme.dev/@acme/:_authToken="a"',
        '//npm.acme.dev/:@corp:_authToken="b"',
        '//npm.acme.dev/@corp/:_authToken="b"',
        '//npm.acme.dev/@corp%2fy:_authToken="b"',
        '//npm.acme.dev/-/package/@corp%2fy:_authToken="b"',
        '//npm.acme.dev/@corp%2fx:_authToken="b"',
        '//npm.acme.dev/-/package/@corp%2fx:_authToken="b"',
      ],
    );
  });

  test.each([
    [GITHUB, 'https://github.com', '//npm.pkg.github.com/download/@corp/:_authToken="b"'],
    ['https://npm.ghes.acme.dev', 'https://ghes.acme.dev', '//npm.ghes.acme.dev/download/@corp/:_authToken="b"'],
    [
      'https://ghes.acme.dev/_registry/npm/',
      'https://ghes.acme.dev',
      '//ghes.acme.dev/_registry/npm/download/@corp/:_authToken="b"',
    ],
  ])('cover tarballs of GitHub Packages: %s', (url, server, line) => {
    expect(keysOf([entry('@acme=a', url), entry('@corp=b', url)], [], server)).toContain(line);
    const byOwner = [
      entry('@acme=a', `${url.replace(/\/$/, '')}/acme`),
      entry('@corp=b', `${url.replace(/\/$/, '')}/corp`),
    ];
    expect(keysOf(byOwner, [], server)).toContain(line);
  });

  test('are not added for a single token', () => {
    expect(keysOf([entry('@acme=a'), entry('@corp=a')], ['@acme/x'])).toEqual(['//npm.acme.dev/:_authToken="a"']);
  });
});

/** Merges an inherited file with entries; the result without empty lines and comments. */
function merged(inherited: string, registries: ResolvedRegistry[], names: string[] = []): string[] {
  const parts = { registries, settings: [], knownPackages: knownPackages(...names), alwaysAuth: false };
  const more = { inherited, consumed: [], failsOnUnset: false };
  const { text } = mergedUserConfig({ ...parts, ...more }, {}, new Diagnostics());
  return revealed(text)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('the current user configuration', () => {
  const mapping = '@acme:registry=https://npm.acme.dev/\n';

  test.each([
    ['a token', '//npm.acme.dev/:_authToken="old"', ':_authToken="old"'],
    ['user name and password', '//npm.acme.dev/:username=ci\n//npm.acme.dev/:_password=b2xk', ':_password="b2xk"'],
    ['_auth', `//npm.acme.dev/:_auth=${Buffer.from('ci:old').toString('base64')}`, ':_password="b2xk"'],
    ["pnpm's form", '//npm.acme.dev/:@acme:_authToken=old', ':_authToken="old"'],
    ["pnpm's form with a slash", '//npm.acme.dev/@acme:_authToken=old', ':_authToken="old"'],
  ])('keeps the credential of its own scope: %s', (_, credential, line) => {
    const lines = merged(`${mapping}${credential}\n`, [entry('@corp=b')], ['@acme/x']);
    expect(lines).toContain('//npm.acme.dev/:@corp:_authToken="b"');
    for (const key of ['', '@acme/', '@acme%2fx', '-/package/@acme%2fx', ':@acme'])
      expect(lines.filter((one) => one === `//npm.acme.dev/${key}${line}`)).toHaveLength(1);
  });

  test.each([
    ['the same path', '//npm.acme.dev/:_authToken=old'],
    ["pnpm's slash form", '//npm.acme.dev/@acme:_authToken=old'],
    ["pnpm's slash form with a final slash", '//npm.acme.dev/@acme/:_authToken=old'],
    ["pnpm's scope form", '//npm.acme.dev/:@acme:_authToken=old'],
    ['a package', '//npm.acme.dev/@acme%2Fx:_authToken=old'],
    ['dist-tags', '//npm.acme.dev/-/package/@acme%2fx:_authToken=old'],
    ['downloads', '//npm.acme.dev/download/@acme/:_authToken=old'],
  ])('loses a key that would override the entry of the scope: %s', (_, line) => {
    expect(merged(`${mapping}${line}\n`, [entry('@acme=new')]).join('\n')).not.toContain('old');
  });

  test.each(['//npm.acme.dev/@corp/:_authToken=old', '//npm.acme.dev/other/:_authToken=old'])(
    'keeps a key of another scope or path: %s',
    (line) => expect(merged(`${line}\n`, [entry('@acme=new')])).toContain(line),
  );
});

describe('known packages', () => {
  function project(files: Record<string, string>): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scope-packages-'));
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    return folder;
  }
  const lock = (...names: string[]) =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])),
    });

  test('come from lockfiles, dependencies of every kind, aliases and the packages of the project', () => {
    const folder = project({
      'package.json': JSON.stringify({
        name: '@acme/root',
        dependencies: { '@acme/dep': '1', aliased: 'npm:@acme/real@1', '@other/x': '1' },
        devDependencies: { '@acme/dev': '1' },
        peerDependencies: { '@acme/peer': '1' },
        optionalDependencies: { '@acme/optional': '1', '@acme/a b:c=d': '1' },
      }),
      'package-lock.json': lock('@acme/deep', '@acme/dep', '@other/y'),
      'packages/a/package.json': '{"name":"@acme/own"}',
      'frontend/package.json': '{}',
      'frontend/package-lock.json': lock('@acme/front'),
      'node_modules/@acme/hidden/package.json': '{"name":"@acme/hidden"}',
    });
    const { names, hasLockfile } = scopePackages(folder, ['@acme' as Scope]);
    const expected = ['deep', 'dep', 'dev', 'front', 'optional', 'own', 'peer', 'real', 'root'];
    expect([...(names.get('@acme' as Scope) ?? [])].sort()).toEqual(expected.map((name) => `@acme/${name}`));
    expect([...names.keys()]).toEqual(['@acme']);
    expect(hasLockfile).toBe(true);
    fs.rmSync(folder, { recursive: true });
  });

  test('are none without a workspace', () => {
    expect(scopePackages('', ['@acme' as Scope])).toEqual({ names: new Map(), hasLockfile: false });
  });

  test('take time in proportion to their number', () => {
    const time = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `@corp/package-${index}`);
      const folder = project({ 'package.json': '{}', 'package-lock.json': lock(...names) });
      const times = [1, 2, 3].map(() => {
        const started = process.cpuUsage();
        const found = scopePackages(folder, ['@acme', '@corp'] as Scope[]).names;
        const parts = { registries: [entry('@acme=a'), entry('@corp=b')], settings: [], alwaysAuth: false };
        const inherited = revealed(loginLines({ ...parts, knownPackages: found }, new Set(), new Diagnostics()).text);
        const more = { inherited, knownPackages: found, consumed: [], failsOnUnset: false };
        const { text } = mergedUserConfig({ ...parts, ...more }, {}, new Diagnostics());
        expect(revealed(text).split('\n').length).toBeGreaterThan(2 * count);
        return process.cpuUsage(started).user;
      });
      fs.rmSync(folder, { recursive: true });
      return Math.min(...times);
    };
    time(500); // warms up
    // Four times as many packages: 4 if linear, 16 if quadratic.
    expect(time(8_000) / time(2_000)).toBeLessThan(9);
  });
});

describe('diagnostics', () => {
  const two = [entry('@acme=a'), entry('@corp=b')];
  const report = (clients: string, packages: string[], hasLockfile = true, registries = two) => {
    const diagnostics = new Diagnostics();
    const list = parseClients(clients, diagnostics) ?? [];
    const known = { names: knownPackages(...packages), hasLockfile };
    reportScopeTokens(registries, known, { clients: list, environment: {} }, diagnostics);
    return diagnostics.list.map(({ level, code, text }) => ({ level, code, text }));
  };
  const levels = (found: { level: string; code?: string | undefined }[]) =>
    found.map(({ level, code }) => `${level} ${code ?? ''}`.trim());

  test.each([
    ['npm', ['info']],
    ['pnpm@11.7.0', []],
    ['pnpm@12', []],
    ['yarn@4', []],
    ['pnpm', ['notice scope-token-client']],
    ['pnpm@11', ['notice scope-token-client']],
    ['yarn', ['notice scope-token-client']],
    ['auto', ['notice scope-token-client', 'info']],
    ['pnpm@11.6.2', ['error scope-token-client']],
    ['pnpm@10', ['error scope-token-client']],
    ['yarn@1', ['error scope-token-client']],
    ['bun', ['error scope-token-client']],
    ['deno', ['error scope-token-client']],
    ['npm, bun', ['error scope-token-client', 'info']],
  ])('for %s are %j', (clients, expected) => {
    expect(levels(report(clients, ['@corp/x']))).toEqual(expected);
  });

  test('for npm name the scopes without known packages', () => {
    const [found] = report('npm', ['@acme/x']);
    expect(found).toMatchObject({ level: 'warning', code: 'scope-token-packages' });
    expect(found?.text).toMatch(/@acme.*@corp/);
    expect(found?.text).toContain('`packages`');
  });

  test('for npm without a lockfile are a warning, unless the entry names packages', () => {
    expect(levels(report('npm', ['@corp/x'], false))).toEqual(['warning scope-token-packages']);
    const named = [entry('@acme=a'), entry('@corp=b', URL, ['@corp/x'])];
    expect(levels(report('npm', [], false, named))).toEqual(['info']);
  });

  test('suggest the owner URL on GitHub Packages only', () => {
    const github = [entry('@acme=a', GITHUB), entry('@corp=b', GITHUB)];
    expect(report('bun', [], true, github)[0]?.text).toContain(`${GITHUB}OWNER`);
    expect(report('yarn@1', [], true, github)[0]?.text).not.toContain('OWNER');
    expect(report('bun', [])[0]?.text).not.toContain('OWNER');
  });

  test('are empty if no URL has several credentials', () => {
    const byOwner = [entry('@acme=a', `${GITHUB}acme`), entry('@corp=b', `${GITHUB}corp`)];
    expect(report('bun', [], true, byOwner)).toEqual([]);
  });
});
