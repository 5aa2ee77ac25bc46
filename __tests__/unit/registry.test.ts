import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { gitHubOwner, tarballKey } from '../../src/registries/hosts.js';
import { mergeRegistries } from '../../src/registries/merge.js';
import { type Credential, parseScopes, type Registry } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { refused } from './refused.js';

describe('scopes', () => {
  test.each([
    ['@acme', ['@acme']],
    ['acme', ['@acme']],
    ['@acme, labs', ['@acme', '@labs']],
    ['@acme @labs\n@x', ['@acme', '@labs', '@x']],
    ['@acme,,@acme', ['@acme']],
    ['', []],
    [' , ', []],
    ['a', ['@a']],
    ['@my-org.v2_x~y', ['@my-org.v2_x~y']],
    ['a'.repeat(213), [`@${'a'.repeat(213)}`]],
    ['constructor', ['@constructor']],
    ['0123', ['@0123']],
  ])('%j are read', (text, scopes) => {
    const diagnostics: Diagnostic[] = [];
    expect(parseScopes(text, 'here', diagnostics)).toEqual(scopes);
    expect(diagnostics).toEqual([]);
  });

  test('are lower-cased, and that is said', () => {
    const diagnostics: Diagnostic[] = [];
    expect(parseScopes('@Acme', '`scope`', diagnostics)).toEqual(['@acme']);
    expect(diagnostics).toEqual([{ level: 'notice', text: '`scope`: scopes are lower case; using @acme.' }]);
  });

  test.each([
    '@',
    '@@acme',
    '@acme/pkg',
    '__proto__',
    '.hidden',
    '_x',
    '[x]',
    'key[]',
    '@acme:registry=https://evil.example/',
    '//evil.example/:_authToken=x',
    'ácme',
    'a\u0000b',
    "@ac'me",
    '@acme;',
    `@${'a'.repeat(214)}`,
    'ghp_FakeFakeFakeFakeFakeFakeFakeFakeFake!',
  ])('%j is refused', (text) => {
    const refusal = refused(() => parseScopes(text, '`scope`', []));
    expect(refusal.slug).toBe('scope-invalid');
    expect(refusal.message).not.toMatch(/ghp_|[\n\u0000]/);
  });

  test('a line break only separates: no line of an npmrc can come from a scope', () => {
    expect(refused(() => parseScopes('@a\n//evil.example/:_authToken=x', 'here', [])).slug).toBe('scope-invalid');
  });
});

function registry(url: string, rest: Partial<Registry> & { scope?: string } = {}): Registry {
  return {
    url: parseRegistryUrl(url, 'test'),
    scopes: parseScopes(rest.scope ?? '', 'test', []),
    replacesBase: false,
    credential: { kind: 'inherited' },
    origin: rest.origin ?? 'one',
    ...rest,
  };
}
const token = (text: string): Credential => ({ kind: 'token', token: new Secret(text) });
const basic = (name: string, text: string): Credential => ({
  kind: 'basic',
  username: name,
  password: new Secret(text),
});

describe('several registries', () => {
  test('with one URL and agreeing credentials become one', () => {
    const [one, ...none] = mergeRegistries([
      registry('https://a.example/', { scope: 'x', credential: token('fake-token-a') }),
      registry('https://a.example', { scope: 'y x', credential: token('fake-token-a'), replacesBase: true }),
    ]);
    expect(none).toEqual([]);
    expect(one).toMatchObject({ scopes: ['@x', '@y'], replacesBase: true });
  });

  test.each([
    ['a mapping and its credential line', { kind: 'inherited' } as const, token('fake-token-a'), 'token'],
    ['a credential line and its mapping', token('fake-token-a'), { kind: 'inherited' } as const, 'token'],
    ['an entry that names none and one that does', { kind: 'unnamed' } as const, token('fake-token-a'), 'token'],
    ['nothing needed and nothing named', { kind: 'inherited' } as const, { kind: 'unnamed' } as const, 'unnamed'],
    ['equal basic credentials', basic('u', 'fake-pass'), basic('u', 'fake-pass'), 'basic'],
    ['an empty one and a token', { kind: 'empty', source: 'x' } as const, token('fake-token-a'), 'token'],
    ['none twice', { kind: 'none' } as const, { kind: 'none' } as const, 'none'],
  ])('%s are one registry', (_, a, b, kind) => {
    const combined = mergeRegistries([
      registry('https://a.example/', { credential: a }),
      registry('https://a.example/', { credential: b, scope: 'x' }),
    ]);
    expect(combined).toHaveLength(1);
    expect(combined[0]?.credential.kind).toBe(kind);
  });

  test('a credential line for a loopback host takes the protocol of the mapping', () => {
    const combined = mergeRegistries([
      registry('http://localhost:4873/', { credential: token('fake-token-a') }),
      registry('https://localhost:4873/', { scope: 'x' }),
    ]);
    expect(combined.map(({ url }) => url)).toEqual(['https://localhost:4873/']);
  });

  test.each([
    ['two tokens', token('fake-token-a'), token('fake-token-b')],
    ['a token and a password', token('fake-token-a'), basic('u', 'fake-token-a')],
    ['two users', basic('u', 'fake-pass'), basic('v', 'fake-pass')],
    ['a token and none', token('fake-token-a'), { kind: 'none' } as const],
  ])('with one URL and %s are refused', (_, a, b) => {
    const refusal = refused(() =>
      mergeRegistries([
        registry('https://a.example/', { credential: a, origin: 'entry 1' }),
        registry('https://a.example/', { credential: b, origin: 'entry 2' }),
      ]),
    );
    expect(refusal.slug).toBe('credential-conflict');
    expect(refusal.message).toMatch(/entry 1 and entry 2/);
    expect(refusal.message).not.toMatch(/fake/);
  });

  test('a scope on two of them is refused', () => {
    const refusal = refused(() =>
      mergeRegistries([
        registry('https://a.example/', { scope: 'x', origin: 'entry 1' }),
        registry('https://b.example/', { scope: 'x', origin: 'entry 2' }),
      ]),
    );
    expect(refusal).toMatchObject({ slug: 'scope-twice', message: expect.stringContaining('@x') });
  });

  test('two default registries are refused', () => {
    const refusal = refused(() =>
      mergeRegistries([
        registry('https://a.example/', { replacesBase: true }),
        registry('https://b.example/', { replacesBase: true }),
      ]),
    );
    expect(refusal.slug).toBe('default-registry-twice');
  });

  test('http and https of one host, both with packages, are refused', () => {
    const refusal = refused(() =>
      mergeRegistries([registry('http://localhost/', { scope: 'x' }), registry('https://localhost/', { scope: 'y' })]),
    );
    expect(refusal.slug).toBe('credential-conflict');
  });

  test('are combined in linear time: fifty thousand at once', () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      registry(`https://r${index}.example/`, { scope: `s${index}` }),
    );
    const start = Date.now();
    expect(mergeRegistries(many)).toHaveLength(50_000);
    expect(Date.now() - start).toBeLessThan(5000); // a tenth of a second; with a search in the list, minutes
  });
});

describe('the key for tarballs', () => {
  test.each<[string, string | undefined, boolean]>([
    ['https://registry.npmjs.org/', undefined, false],
    [
      'https://pkgs.dev.azure.com/org/project/_packaging/feed/npm/registry/',
      '//pkgs.dev.azure.com/org/project/_packaging/feed/npm/',
      false,
    ],
    [
      'https://org.pkgs.visualstudio.com/_packaging/feed/npm/registry/',
      '//org.pkgs.visualstudio.com/_packaging/feed/npm/',
      false,
    ],
    ['https://gitlab.com/api/v4/packages/npm/', '//gitlab.com/api/v4/', true],
    ['https://git.acme.dev/gitlab/api/v4/groups/12/-/packages/npm/', '//git.acme.dev/gitlab/api/v4/', true],
    ['https://gitlab.com/api/v4/projects/1/packages/npm/', undefined, false],
    ['https://npm.pkg.github.com/', undefined, false],
    ['https://npm.pkg.github.com/acme', '//npm.pkg.github.com/', true],
    ['https://evil.example/registry/', undefined, false],
  ])('of %s is %s', (url, key, shared) => {
    expect(tarballKey(parseRegistryUrl(url, 'test'))).toEqual(key === undefined ? undefined : { key, shared });
  });

  test.each([
    ['https://npm.pkg.github.com/Acme', 'Acme'],
    ['https://npm.pkg.github.com/', undefined],
    ['https://npm.pkg.github.com/a/b', undefined],
    ['https://a.example/acme', undefined],
  ])('and the owner in %s is %s', (url, owner) => {
    expect(gitHubOwner(parseRegistryUrl(url, 'test'))).toBe(owner);
  });
});
