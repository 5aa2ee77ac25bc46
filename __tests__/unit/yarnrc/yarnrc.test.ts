import { describe, expect, test } from '@jest/globals';
import * as yaml from 'yaml';
import { readYaml } from '../../../src/conflicts/yaml-file.js';
import { revealed, SecretRegistry, shown } from '../../../src/credentials/secret.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { maskYarnrcSecrets } from '../../../src/yarnrc/document.js';
import { carriedOver } from '../../../src/yarnrc/edited.js';
import { mergeYarnrc } from '../../../src/yarnrc/merge.js';
import { newYarnrc } from '../../../src/yarnrc/render.js';
import { refused } from '../refused.js';
import { basic, type Credential, registry, token } from '../registries.js';

const TOKEN = token('fake-token-1');
const BASIC = basic('ci', 'fake#:é');
const IDENT = Buffer.from('ci:fake#:é', 'utf8').toString('base64');
const acme = registry('https://npm.acme.dev/npm/', 'acme');

/** Renders, and reads the result as yarn does: all scalars are texts. */
function render(existing: string, ...registries: ResolvedRegistry[]) {
  const text = mergeYarnrc(existing, registries, undefined, new SecretRegistry());
  if (existing === '') {
    // What is written without the YAML library means the same.
    const own = newYarnrc(registries, undefined);
    expect(read(revealed(own)) ?? '').toEqual(read(revealed(text)) ?? '');
    expect(shown(own)).not.toContain('fake');
  }
  return { text: revealed(text), shown: shown(text), read: read(revealed(text)) };
}
const read = (text: string) => yaml.parse(text, { schema: 'failsafe', logLevel: 'error' }) as unknown;

const servers = (url: string) => ({ npmRegistryServer: url, npmPublishRegistry: url });
const login = { npmAlwaysAuth: 'true', npmAuthToken: 'fake-token-1' };
const ACME = {
  npmScopes: { acme: servers('https://npm.acme.dev/npm') },
  npmRegistries: { 'https://npm.acme.dev/npm': login },
};

describe('a .yarnrc.yml of ours', () => {
  test.each<[string, ResolvedRegistry[], unknown]>([
    ['a scope', [acme], ACME],
    [
      'two scopes of one registry',
      [registry('https://a.example/', 'x y')],
      {
        npmScopes: { x: servers('https://a.example'), y: servers('https://a.example') },
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'a default registry with user name and password',
      [registry('https://a.example/', '', BASIC, true)],
      {
        ...servers('https://a.example'),
        npmRegistries: { 'https://a.example': { npmAlwaysAuth: 'true', npmAuthIdent: IDENT } },
      },
    ],
    ['credentials only', [registry('https://a.example/', '')], { npmRegistries: { 'https://a.example': login } }],
    [
      'scopes that YAML takes for something else',
      [registry('https://a.example/', '1 null true 0x10 1e3 ~a')],
      {
        npmScopes: Object.fromEntries(
          ['1', 'null', 'true', '0x10', '1e3', '~a'].map((name) => [name, servers('https://a.example')]),
        ),
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'scopes named as what every object has',
      [registry('https://a.example/', 'constructor tostring')],
      {
        npmScopes: { constructor: servers('https://a.example'), tostring: servers('https://a.example') },
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'a registry on this machine, without TLS',
      [
        registry('http://localhost:4873/', 'x', { kind: 'none' }),
        registry('http://127.0.0.1:4873/', 'y', { kind: 'none' }),
      ],
      {
        npmScopes: { x: servers('http://localhost:4873'), y: servers('http://127.0.0.1:4873') },
        unsafeHttpWhitelist: ['localhost', '127.0.0.1'],
      },
    ],
    [
      'a scope without a credential',
      [registry('https://a.example/', 'x', { kind: 'missing' })],
      { npmScopes: { x: servers('https://a.example') } },
    ],
  ])('%s', (_, registries, expected) => {
    const { read, shown } = render('', ...registries);
    expect(read).toEqual(expected);
    expect(shown).not.toMatch(/fake/);
    expect(shown).not.toContain(IDENT);
  });

  test.each([':_authToken=+/~', '1234567890', '0x123456', 'nullnull', '12345678e9', '~-._+/==', 'true-false'])(
    'a token %j is read back as it is',
    (text) => {
      const secret = registry('https://a.example/', '', token(text));
      expect(render('', secret).read).toMatchObject({
        npmRegistries: { 'https://a.example': { npmAuthToken: text } },
      });
    },
  );

  test('keeps each credential with its own registry', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      registry(`https://r${index}.example/`, `s${index}`, token(`fake-token-${index}`)),
    );
    const { npmRegistries } = render('', ...many).read as { npmRegistries: Record<string, unknown> };
    for (const index of many.keys()) {
      expect(npmRegistries[`https://r${index}.example`]).toMatchObject({ npmAuthToken: `fake-token-${index}` });
    }
  });
});

describe('what stood there before', () => {
  test.each<[string, string, unknown]>([
    ['another setting', 'nodeLinker: node-modules\n', { nodeLinker: 'node-modules' }],
    ['CRLF', 'nodeLinker: node-modules\r\nx: "1"\r\n', { nodeLinker: 'node-modules', x: '1' }],
    ['a byte order mark', '\ufeffx: 1\n', { x: '1' }],
    ['flow style', '{x: 1, y: {z: [1, 2]}}\n', { x: '1', y: { z: ['1', '2'] } }],
    ['an end of the document', '---\nx: 1\n...\n', { x: '1' }],
    ['long lines', `x: "${'a b '.repeat(99)}"\n`, { x: 'a b '.repeat(99) }],
    ['a block of text', 'x: |\n  a\n  b\ny: >-\n  c\n  d\n', { x: 'a\nb\n', y: 'c d' }],
    ['variables', 'x: "${NAME:-y}"\n', { x: '${NAME:-y}' }],
    ['an unknown tag', 'x: !y z\n', { x: 'z' }],
    ['only comments', '# mine\n', {}],
    ['nothing', ' \n', {}],
    ['an empty group of ours', 'npmScopes:\nnpmRegistries:\nx: 1\n', { x: '1' }],
    ['an empty entry of ours', 'npmScopes:\n  acme:\nnpmRegistries: {}\n', {}],
    [
      'an older entry of ours',
      'npmScopes:\n  acme:\n    npmRegistryServer: https://old.example\n    npmAuthToken: old\n',
      {},
    ],
    ['an entry without protocol', 'npmRegistries:\n  //npm.acme.dev/npm:\n    npmAuthToken: old\n', {}],
    ['an entry with a slash', 'npmRegistries:\n  "https://npm.acme.dev/npm/":\n    npmAuthToken: old\n', {}],
  ])('stays, but for what we override: %s', (_, existing, rest) => {
    expect(render(existing, acme).read).toEqual({ ...ACME, ...(rest as object) });
  });

  test.each<[string, string, string, unknown]>([
    [
      'other scopes',
      'npmScopes',
      'npmScopes: {b: {npmAuthToken: x}}\n',
      { b: { npmAuthToken: 'x' }, ...ACME.npmScopes },
    ],
    [
      'other registries',
      'npmRegistries',
      'npmRegistries:\n  "//b.example":\n    npmAuthToken: x\n',
      { '//b.example': { npmAuthToken: 'x' }, ...ACME.npmRegistries },
    ],
    [
      'an alias of a scope',
      'npmScopes',
      'npmScopes:\n  b: &b\n    x: 1\n  c: *b\n',
      { b: { x: '1' }, c: { x: '1' }, ...ACME.npmScopes },
    ],
    [
      'a group that is an alias',
      'npmScopes',
      'x: &x\n  b:\n    npmAuthToken: x\nnpmScopes: *x\n',
      { b: { npmAuthToken: 'x' }, ...ACME.npmScopes },
    ],
  ])('stays beside ours: %s', (_, group, existing, expected) => {
    expect((render(existing, acme).read as Record<string, unknown>)[group]).toEqual(expected);
  });

  test('stays with its comments, and none of it is shown', () => {
    const { text, shown } = render('# mine: a-secret\nx: a-secret # why\n', acme);
    expect(text).toMatch(/^# mine: a-secret\nx: a-secret # why\n/);
    expect(shown).not.toMatch(/a-secret/);
  });

  test('stays what it is if it looks like a place of ours', () => {
    const { read } = render('x: <npm-registry-login-0-0>\ny: "\\x3cnpm-registry-login-1-0>"\n', acme);
    expect(read).toMatchObject({ x: '<npm-registry-login-0-0>', y: '<npm-registry-login-1-0>' });
  });

  test('stays, but for what we override: numbers in other spellings', () => {
    const { read } = render('x: 0x10\ny: 010\nz: 1.0\nw: 1_000\n', acme);
    expect(read).toMatchObject({ x: '0x10', y: '010', z: '1.0', w: '1_000' });
  });

  test('stays beside ours: what another scope takes from ours', () => {
    const { read } = render('npmScopes:\n  acme: &a\n    npmAuthToken: x\n  b: *a\n', acme);
    expect(read).toMatchObject({ npmScopes: { b: { npmAuthToken: 'x' }, ...ACME.npmScopes } });
  });

  test('a number as a scope is replaced by ours, not doubled', () => {
    expect(render('npmScopes:\n  1:\n    x: 1\n', registry('https://a.example/', '1')).read).toMatchObject({
      npmScopes: { 1: servers('https://a.example') },
    });
  });

  test('a list of hosts without TLS is added to, each once', () => {
    const plain = registry('http://localhost:1/', 'x');
    const { unsafeHttpWhitelist } = render('unsafeHttpWhitelist: [localhost, b]\n', plain).read as Record<
      string,
      string[]
    >;
    expect([...(unsafeHttpWhitelist ?? [])].sort()).toEqual(['b', 'localhost']);
  });

  test.each<[string, Credential, boolean]>([
    ['is missing keeps the one that stands there', { kind: 'missing' }, true],
    ['is none of our business keeps the one that stands there', { kind: 'inherited' }, true],
    ['must be none drops the one that stands there', { kind: 'none' }, false],
    ['is given drops the one that stands there', TOKEN, false],
  ])('a registry whose credential %s', (_, credential, kept) => {
    const existing =
      'npmScopes:\n  acme:\n    npmRegistryServer: https://a.example/\n    npmAuthToken: theirs-1\n' +
      'npmRegistries:\n  "//a.example":\n    npmAuthToken: theirs-2\n';
    const { text } = render(existing, registry('https://a.example/', 'acme', credential));
    expect([...text.matchAll(/theirs-\d/g)].map(([found]) => found)).toEqual(kept ? ['theirs-1', 'theirs-2'] : []);
  });

  test.each([
    '- a\n',
    'text\n',
    'a: 1\na: 2\n',
    'a: 1\n---\nb: 2\n',
    'a: [\n',
    '{',
    '\u0000',
    'x: *y\n',
    'npmScopes: text\n',
    'npmScopes: [a]\n',
    'npmRegistries: 1\n',
    'npmScopes:\n  acme: &a {x: 1}\n  b: *c\n',
  ])('%j is refused: yarn could not read it either', (existing) => {
    const refusal = refused(() => render(existing, acme));
    expect(refusal.code).toBe('yarnrc-invalid');
    expect(refusal.message).toMatch(/home folder.*above the workspace/);
  });

  test.each(['[', '{a: ', '- ', '? '])(
    'is refused if it nests too deep, and nothing of it is parsed: %s',
    async (piece) => {
      const text = piece.repeat(100_000);
      expect(refused(() => mergeYarnrc(text, [acme], undefined, new SecretRegistry())).code).toBe('yarnrc-invalid');
      maskYarnrcSecrets(text, new SecretRegistry(), yaml);
      expect(await readYaml(text)).toBeUndefined();
    },
  );

  test('may have signs of nesting in its comments', () => {
    const comment = `# ${'- '.repeat(40)}${'['.repeat(100)}`;
    expect(render(`${comment}\nx: y\n`, acme).read).toMatchObject({ x: 'y' });
  });

  test('of a hostile kind takes no time to refuse or to keep', () => {
    const start = Date.now();
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i ? `*a${i - 1}` : 'x')}]`).join(
      '\n',
    );
    try {
      mergeYarnrc(bomb, [acme], undefined, new SecretRegistry());
    } catch (error) {
      expect(error).toMatchObject({ code: 'yarnrc-invalid' });
    }
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe('masks', () => {
  test.each<[string, string, string[]]>([
    ['a token', 'npmAuthToken: fake-token-1\n', ['fake-token-1']],
    [
      'in quotes',
      `npmAuthToken: "fake-token-1"\nnpmScopes: {a: {'npmAuthToken': 'fake-token-2'}}\n`,
      ['fake-token-1', 'fake-token-2'],
    ],
    ['with CRLF', 'npmAuthToken: fake-token-1\r\n', ['fake-token-1']],
    ['that looks like a number', 'npmAuthToken: 0123456789\n', ['0123456789']],
    ['in a comment', '# npmAuthToken: fake-token-1\n', ['fake-token-1']],
    [
      'twice in one',
      'x: y # {npmAuthToken: "fake-token-1", #npmAuthIdent: fake-token-2}\n',
      ['fake-token-1', 'fake-token-2'],
    ],
    ['in a file that is no YAML', '[\nnpmAuthToken: fake-token-1\n', ['fake-token-1']],
    ['user name and password', 'npmAuthIdent: ci:fake-pass\n', ['ci:fake-pass', 'fake-pass']],
    ['a password with blanks', 'npmAuthIdent: "ci:fake pass"\n', ['ci:fake pass', 'fake pass']],
    ['the same in base64', `npmAuthIdent: ${IDENT}\n`, [IDENT, 'ci:fake#:é', 'fake#:é']],
    ['on a line of its own', 'npmAuthToken:\n  fake-token-1\n', ['fake-token-1']],
    ['in a block', 'npmAuthToken: >-\n  fake-token-1\n', ['fake-token-1']],
    ['behind a tag', 'npmAuthToken: !!str fake-token-1\n', ['fake-token-1']],
    ['behind an anchor', 'npmAuthToken: &t fake-token-1\n', ['fake-token-1']],
    ['with an escape', 'npmAuthToken: "fake\\x2dtoken-1"\n', ['fake-token-1']],
    ['the password of a proxy', 'httpProxy: http://u:fake-pass@p.example/\n', ['fake-pass']],
  ])('%s', (_, text, hidden) => {
    const secrets = new SecretRegistry();
    maskYarnrcSecrets(text, secrets, yaml);
    expect(secrets.masks()).toEqual(expect.arrayContaining(hidden));
  });

  test.each([
    'npmAuthToken: "${NPM_TOKEN}"\n',
    'npmAuthToken:\n',
    'npmAuthToken: null\n',
    'npmAuthToken: ""\n',
    'x: npm\n',
    '',
  ])('nothing of %j', (text) => {
    const secrets = new SecretRegistry();
    maskYarnrcSecrets(text, secrets, yaml);
    expect(secrets.masks()).toEqual([]);
  });
});

describe('settings of an edited .yarnrc.yml', () => {
  const MINE = '# mine\nnodeLinker: pnp\nnpmScopes:\n  acme:\n    npmAuthToken: theirs\n';
  const written = render(MINE, acme).text;
  const edit = (text: string) => read(carriedOver(MINE, written, text).text);

  test.each<[string, string, object]>([
    ['an added setting', `${written}enableTelemetry: false\n`, { enableTelemetry: 'false' }],
    ['a changed setting', written.replace('pnp', 'pnpm'), { nodeLinker: 'pnpm' }],
    ['CRLF', written.replaceAll('\n', '\r\n'), {}],
    ['nothing', written, {}],
    ['a removed setting', written.replace(/^nodeLinker.*\n/m, ''), {}],
  ])('%s', (_, edited, more) => {
    expect(edit(edited)).toEqual({ ...(read(MINE) as object), ...more });
  });

  test('another scope and another registry, but nothing of ours, however it is spelled', () => {
    const edited = written
      .replace('npmScopes:\n', 'npmScopes:\n  b:\n    x: "1"\n')
      .replace('npmRegistries:\n', 'npmRegistries:\n  //npm.acme.dev/npm:\n    npmAuthToken: fake-token-1\n');
    expect(edit(edited)).toEqual({ nodeLinker: 'pnp', npmScopes: { acme: { npmAuthToken: 'theirs' }, b: { x: '1' } } });
  });

  test.each([
    ['the original has CRLF', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\nc: 3\r\n'],
    ['the original has LF, and the edit CRLF', 'a: 1\nb: 2\n', 'a: 1\nb: 2\nc: 3\n'],
    ['there was no file, and the edit has CRLF', '', 'c: 3\r\n'],
  ])('line ends: %s', (_, original, expected) => {
    const ours = render(original, acme).text;
    const edited = `${ours.trimEnd()}\nc: 3\n`.replaceAll(/\r?\n/g, '\r\n');
    expect(carriedOver(original, ours, edited).text).toBe(expected);
  });

  test('the registries that an edit lost are named', () => {
    expect(carriedOver(MINE, written, 'x: "1"\n').lost).toEqual(['https://npm.acme.dev/npm']);
    expect(carriedOver(MINE, written, written).lost).toEqual([]);
  });

  test('an edit with keys of the prototype changes none', () => {
    carriedOver('x: "1"\n', 'x: "1"\n', '__proto__: {polluted: "1"}\nconstructor: y\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test("the project's age gate is part of each of our scopes", () => {
  const gate = { npmScopes: { acme: { ...servers('https://npm.acme.dev/npm'), npmMinimalAgeGate: '3d' } } };
  expect(read(revealed(newYarnrc([acme], '3d')))).toMatchObject(gate);
  expect(read(revealed(mergeYarnrc('x: 1\n', [acme], '3d', new SecretRegistry())))).toMatchObject(gate);
});
