import { describe, expect, test } from '@jest/globals';
import { committedDefault, committedProxies, readCommittedNpmrc } from '../../../src/project-config/committed-npmrc.js';
import { ACME, BASIC, intent, NONE, readers, registry, short, TOKEN } from './intent.js';

const KEY = '//npm.acme.dev/npm/';
const find = (text: string, options = {}, ...clients: string[]) =>
  readCommittedNpmrc(text, intent(options), readers(...clients));

/** Each client alone, at the versions where something changes. */
const ALL = ['npm', 'pnpm@9', 'pnpm@10.34.1', 'pnpm@10.34.9', 'pnpm@11', 'pnpm@12', 'yarn@1', 'yarn@4', 'bun', 'deno'];
const objecting = (text: string, options = {}) => ALL.filter((client) => find(text, options, client).length > 0);

const READ = ALL.filter((client) => client !== 'yarn@4');
const EXPANDING = ['npm', 'yarn@1', 'bun', 'deno'];

describe('a mapping', () => {
  test.each<[string, string, string[]]>([
    ['of a scope of ours to another host', '@acme:registry=https://evil.example', READ],
    ['of a scope of ours to another path', '@acme:registry=https://npm.acme.dev/other', READ],
    ['of a scope of ours over plain http', '@acme:registry=http://npm.acme.dev/npm/', READ],
    ['that is no URL', '@acme:registry=nonsense', READ],
    ['in quotes', '"@acme:registry"="https://evil.example"', READ],
    ['behind CRLF and a comment', '; x\r\n\r\n@acme:registry = https://evil.example ; y\r\n', READ],
    ['the same as ours', `@acme:registry=${ACME}`, []],
    ['the same, otherwise written', '@acme:registry=HTTPS://NPM.acme.dev:443/npm', []],
    ['of another scope', '@other:registry=https://other.example', []],
    ['of a scope in other letters, which is another one', '@Acme:registry=https://evil.example', []],
    ['that a later line corrects', `@acme:registry=https://evil.example\n@acme:registry=${ACME}`, []],
    ['that a later line spoils', `@acme:registry=${ACME}\n@acme:registry=https://evil.example`, READ],
    ['that is a comment', '#@acme:registry=https://evil.example', []],
    ['in a section, where pnpm 12 reads on', '[x]\n@acme:registry=https://evil.example', ['pnpm@12']],
    [
      'with a variable in it',
      '@acme:registry=https://evil.example/${TOKEN}/',
      ['npm', 'pnpm@9', 'pnpm@10.34.1', 'pnpm@12', 'yarn@1', 'bun', 'deno'],
    ],
    [
      'of another scope with a variable',
      '@x:registry=https://evil.example/${TOKEN}/',
      ['npm', 'pnpm@9', 'pnpm@10.34.1', 'pnpm@12', 'yarn@1', 'bun', 'deno'],
    ],
    ['of the default registry, which is not ours', 'registry=https://mirror.example', []],
  ])('%s', (_, text, expected) => {
    expect(objecting(text)).toEqual(expected);
  });

  test('of the default registry, where that is ours', () => {
    const registries = [registry(ACME, '', TOKEN, true)];
    expect(objecting('registry=https://mirror.example', { registries })).toEqual(READ);
    expect(objecting(`registry=${ACME}`, { registries })).toEqual([]);
  });

  test('is told with its line, what would happen, and what to do', () => {
    expect(find('# x\n@acme:registry=https://evil.example:8443/a', {}, 'npm', 'yarn@1')).toEqual([
      {
        slug: 'config-registry',
        level: 'conflict',
        line: 2,
        text:
          'This line sets the registry of @acme to evil.example:8443, and npm and yarn 1 would obey it instead of ' +
          'this step, which sets https://npm.acme.dev/npm/. Remove the line, or give this step the same URL.',
      },
    ]);
  });
});

describe('a credential', () => {
  const literal = `${KEY}:_authToken=fake-literal-token`;
  const fromVariable = `${KEY}:_authToken=\${NPM_TOKEN}`;
  const basic = `${KEY}:_auth=ZmFrZTpmYWtl`;

  test.each<[string, string, object, string[]]>([
    ['that is spelt out', literal, {}, READ],
    ['from a variable', fromVariable, {}, EXPANDING],
    ['from a variable that is set now', fromVariable, { environment: { NPM_TOKEN: 'fake-1' } }, EXPANDING],
    ['from a variable that later steps have', fromVariable, { exported: ['NPM_TOKEN'] }, []],
    ['from a variable with a default', `${KEY}:_authToken=\${NPM_TOKEN:-}`, {}, EXPANDING],
    ['from a variable that may be missing', `${KEY}:_authToken=\${NPM_TOKEN?}`, { exported: ['NPM_TOKEN'] }, []],
    ['of another kind, beside our token', basic, {}, ['pnpm@9', 'pnpm@10.34.1', 'pnpm@10.34.9', 'deno']],
    ['of the same kind as ours', basic, { registries: [registry(ACME, 'acme', BASIC)] }, READ],
    ['that beats our user name and password', literal, { registries: [registry(ACME, 'acme', BASIC)] }, READ],
    ['where there is to be none', literal, { registries: [registry(ACME, 'acme', NONE)] }, READ],
    ['where this step brings none', literal, { registries: [registry(ACME, 'acme', { kind: 'inherited' })] }, []],
    ['where ours is missing', literal, { registries: [registry(ACME, 'acme', { kind: 'missing' })] }, []],
    ['for a path above', '//npm.acme.dev/:_authToken=fake-literal-token', {}, []],
    ['for another host', '//other.example/:_authToken=fake-literal-token', {}, []],
    ['under a key without its slash', '//npm.acme.dev/npm:_authToken=fake-literal-token', {}, []],
    [
      "for one of pnpm's scopes",
      `${KEY}:@acme:_authToken=fake-literal-token`,
      {},
      READ.filter((name) => name.startsWith('pnpm')),
    ],
    ['for a scope that is not ours', `${KEY}:@other:_authToken=fake-literal-token`, {}, []],
    ['in a section', `[x]\n${literal}`, {}, ['pnpm@12']],
  ])('%s', (_, text, options, expected) => {
    expect(objecting(text, options)).toEqual(expected);
  });

  test('from a variable names the way out, and is a warning if the variable is there now', () => {
    const [finding] = find(fromVariable, {}, 'npm');
    expect(finding).toMatchObject({ level: 'conflict', text: expect.stringContaining('`export-token: NPM_TOKEN`') });
    expect(short(find(fromVariable, { environment: { NPM_TOKEN: 'fake-1' } }, 'npm'))).toEqual([
      'config-credential warning 1',
    ]);
  });

  test('is never repeated, and neither is a name that could be one', () => {
    const secret = 'fake-s3cret-Aa1Bb2Cc3Dd4Ee5Ff6';
    for (const text of [
      `${KEY}:_authToken=${secret}`,
      `${KEY}:_authToken=\${${secret}}`,
      `@acme:registry=https://u:${secret}@evil.example/${secret}`,
      `@acme:registry=${secret}`,
      `@acme:registry=https://x/\${${secret}}`,
    ]) {
      const findings = find(text);
      expect(findings.length).toBeGreaterThan(0);
      for (const { text: said } of findings) expect(said).not.toContain(secret);
    }
  });
});

describe('certificates', () => {
  test.each<[string, string, string[] | undefined]>([
    ['the check switched off', 'strict-ssl=false', ['config-tls conflict 1']],
    ['the check switched on', 'strict-ssl=true', []],
    ['an authority', 'cafile=./ca.pem', ['config-tls warning 1']],
    [
      'an authority and a proxy',
      'proxy=http://p.example\nca[]="x"\nca[]="y"',
      ['config-tls conflict 2', 'config-tls conflict 3'],
    ],
    ['a proxy', 'https-proxy=http://p.example', []],
    ['an authority and no proxy', 'cafile=x\nproxy=false', ['config-tls warning 1']],
    ['an authority for our registry', `${KEY}:cafile=x\nhttps-proxy=http://p.example`, ['config-tls conflict 1']],
  ])('%s', (_, text, expected) => {
    expect(short(find(text))).toEqual(expected);
  });

  test('count with a proxy that `npmrc-file` brings, which the same clients read', () => {
    const line = { role: 'proxy', line: 7, name: 'https-proxy', registry: undefined } as const;
    const brought = { file: 'ci/.npmrc.ci', lines: [line] };
    const [finding] = find('cafile=x', { brought });
    expect(finding).toMatchObject({ slug: 'config-tls', level: 'conflict', line: 1 });
    expect(finding?.text).toMatch(/^`cafile` here and `https-proxy` in line 7 of `npmrc-file` together let/);
  });

  test('are read there by npm and pnpm only', () => {
    expect(objecting('strict-ssl=false')).toEqual(READ.filter((name) => /^p?npm/.test(name)));
  });
});

test('the proxies are those that stand before a section', () => {
  expect(
    committedProxies('cafile=x\nproxy=http://p.example\nhttps-proxy=null\n[x]\nhttps-proxy=http://p.example'),
  ).toEqual([expect.objectContaining({ name: 'proxy', line: 2, elsewhere: '.npmrc' })]);
});

test('the default registry is the last that stands before a section', () => {
  expect(
    committedDefault('registry=https://a.example\nregistry=https://b.example\n[x]\nregistry=https://c.example'),
  ).toBe('https://b.example');
  expect(committedDefault('x=y')).toBeUndefined();
});
