import { describe, expect, test } from '@jest/globals';
import type { Credential } from '../../../src/credentials/credential.js';
import { mergeRegistries, withCredentialsFromAbove } from '../../../src/registries/merge.js';
import type { Registry, ResolvedRegistry } from '../../../src/registries/registry.js';
import { nerfDart } from '../../../src/registries/registry-url.js';
import { basic, registry, resolvedRegistry, token, urlOf } from '../registry-fixtures.js';
import { readWithoutProblems, runReader } from '../run-reader.js';

const INHERITED: Credential = { kind: 'inherited' };
const merge = (...registries: Registry[]) => runReader((diagnostics) => mergeRegistries(registries, diagnostics));
const merged = (...registries: Registry[]) =>
  readWithoutProblems((diagnostics) => mergeRegistries(registries, diagnostics));

test('entries for one URL with equal credentials become one registry', () => {
  expect(
    merged(
      registry('https://a.example/', token('fake-token-a'), { scope: 'x' }),
      registry('https://a.example', token('fake-token-a'), { scope: 'y x', replacesBase: true }),
    ),
  ).toMatchObject([{ scopes: ['@x', '@y'], replacesBase: true }]);
});

test.each<[string, Credential, Credential, string]>([
  ['a mapping and its credential line', INHERITED, token('fake-token-a'), 'token'],
  ['a credential line and its mapping', token('fake-token-a'), INHERITED, 'token'],
  ['an entry without and an entry with a credential', { kind: 'unnamed' }, token('fake-token-a'), 'token'],
  ['an inherited and an unnamed credential', INHERITED, { kind: 'unnamed' }, 'unnamed'],
  ['equal basic credentials', basic('u', 'fake-pass'), basic('u', 'fake-pass'), 'basic'],
  ['an empty credential and a token', { kind: 'empty', source: 'x' }, token('fake-token-a'), 'token'],
  ['two credentials of the kind none', { kind: 'none' }, { kind: 'none' }, 'none'],
])('%s for one URL become one registry', (_, a, b, kind) => {
  const [one, ...others] = merged(
    registry('https://a.example/', a, { replacesBase: false }),
    registry('https://a.example/', b, { scope: 'x' }),
  );
  expect([one?.credential.kind, others]).toEqual([kind, []]);
});

test('an entry with an empty token does not get the token of another scope on the same URL', () => {
  expect(
    merged(
      registry('https://a.example/', token('fake-token-a'), { scope: 'x' }),
      registry('https://a.example/', { kind: 'empty', source: '`token`' }, { scope: 'y' }),
    ).map(({ scopes, credential }) => [scopes, credential.kind]),
  ).toEqual([
    [['@x'], 'token'],
    [['@y'], 'empty'],
  ]);
});

test('a credential line, which names no protocol, takes the protocol of the mapping', () => {
  const [one, ...others] = merged(
    registry('http://localhost:4873/', token('fake-token-a'), { replacesBase: false }),
    registry('https://localhost:4873/', INHERITED, { scope: 'x' }),
  );
  expect([one?.url, others]).toEqual(['https://localhost:4873/', []]);
});

test.each<[string, Credential, Credential]>([
  ['two tokens', token('fake-token-a'), token('fake-token-b')],
  ['a token and a password', token('fake-token-a'), basic('u', 'fake-token-a')],
  ['two user names', basic('u', 'fake-pass'), basic('v', 'fake-pass')],
  ['a token and the kind none', token('fake-token-a'), { kind: 'none' }],
])('%s for one URL are an error', (_, a, b) => {
  const { reported, text } = merge(
    registry('https://a.example/', a, { origin: 'Entry 1', replacesBase: false }),
    registry('https://a.example/', b, { origin: 'Entry 2', replacesBase: false }),
  );
  expect(reported).toEqual(['error credential-conflict']);
  expect(text).toMatch(/Entry 1 and entry 2/);
  expect(text).not.toMatch(/fake/);
});

describe('contradictions', () => {
  test.each<[string, string, Registry[]]>([
    [
      'a scope on two registries',
      'scope-twice',
      [
        registry('https://a.example/', INHERITED, { scope: 'x' }),
        registry('https://b.example/', INHERITED, { scope: 'x' }),
      ],
    ],
    [
      'two default registries',
      'default-registry-twice',
      [registry('https://a.example/', INHERITED), registry('https://b.example/', INHERITED)],
    ],
    [
      'http and https of one host, both with scopes',
      'credential-conflict',
      [
        registry('http://localhost/', INHERITED, { scope: 'x' }),
        registry('https://localhost/', INHERITED, { scope: 'y' }),
      ],
    ],
  ])('are an error: %s', (_, code, registries) => expect(merge(...registries).reported).toEqual([`error ${code}`]));

  test('are reported together: two scopes on two registries', () => {
    const { reported, text } = merge(
      registry('https://a.example/', INHERITED, { scope: 'x y' }),
      registry('https://b.example/', INHERITED, { scope: 'x y' }),
    );
    expect(reported).toEqual(['error scope-twice', 'error scope-twice']);
    expect(text).toMatch(/@x[\s\S]*@y/);
  });
});

test('fifty thousand registries are merged in linear time', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    registry(`https://r${index}.example/`, INHERITED, { scope: `s${index}` }),
  );
  const start = Date.now();
  expect(merged(...many)).toHaveLength(50_000);
  expect(Date.now() - start).toBeLessThan(5000); // 0.1 s; a search in the list for each registry would take minutes
});

describe('a registry that npmrc lines map', () => {
  const PATH = 'https://a.example/npm/team/';
  const mapped = resolvedRegistry(PATH, 'x', { kind: 'inherited' });
  const fill = (registries: ResolvedRegistry[], ...inherited: string[]) =>
    withCredentialsFromAbove(registries, new Set(inherited.map((one) => nerfDart(urlOf(one)))));

  test.each<[string, ResolvedRegistry[], string]>([
    ['the host', [resolvedRegistry('https://a.example/', '', token('fake-token-1'))], 'fake-token-1'],
    [
      'the nearest path',
      [
        resolvedRegistry('https://a.example/', '', token('fake-token-1')),
        resolvedRegistry('https://a.example/npm/', 'y', token('fake-token-2')),
      ],
      'fake-token-2',
    ],
    [
      'a path further up if there is none for the nearest one',
      [
        resolvedRegistry('https://a.example/npm/', 'y', { kind: 'none' }),
        resolvedRegistry('https://a.example/', '', token('fake-token-1')),
      ],
      'fake-token-1',
    ],
  ])('gets the credential of %s', (_, above, expected) => {
    expect(fill([mapped, ...above], 'https://a.example/')).toEqual([
      { ...mapped, credential: token(expected) },
      ...above,
    ]);
  });

  test.each<[string, ResolvedRegistry[]]>([
    ['another host', [resolvedRegistry('https://b.example/', '')]],
    ['a path beside it', [resolvedRegistry('https://a.example/npm/te/', '')]],
    ['a path below it', [resolvedRegistry(`${PATH}more/`, '')]],
    [
      'the second of two scopes on one URL, if the first has none',
      [resolvedRegistry('https://a.example/', 'y', { kind: 'none' }), resolvedRegistry('https://a.example/', 'z')],
    ],
  ])('does not get the credential of %s', (_, others) => {
    expect(fill([mapped, ...others])).toEqual([mapped, ...others]);
  });

  test('keeps the credential that the current user configuration has for it', () => {
    const registries = [mapped, resolvedRegistry('https://a.example/', '')];
    expect(fill(registries, PATH)).toEqual(registries);
  });

  test.each(['none', 'missing'] as const)('an entry whose credential is %s does not get one', (kind) => {
    const registries = [resolvedRegistry(PATH, 'x', { kind }), resolvedRegistry('https://a.example/', '')];
    expect(fill(registries)).toEqual(registries);
  });
});
