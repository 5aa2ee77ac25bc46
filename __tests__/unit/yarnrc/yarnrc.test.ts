import { describe, expect, test } from '@jest/globals';
import * as yaml from 'yaml';
import { revealed, SecretRegistry, shown } from '../../../src/credentials/secret.js';
import { readYaml } from '../../../src/files/yaml.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { carriedOver } from '../../../src/yarnrc/edited.js';
import { maskYarnrcSecrets } from '../../../src/yarnrc/mask.js';
import { mergeYarnrc } from '../../../src/yarnrc/merge.js';
import { newYarnrc } from '../../../src/yarnrc/render.js';
import { basic, resolvedRegistry, token } from '../registry-fixtures.js';
import { userErrorOf } from '../user-error.js';

const TOKEN = token('fake-token-1');
const BASIC = basic('ci', 'fake#:é');
const IDENT = Buffer.from('ci:fake#:é', 'utf8').toString('base64');
const acme = resolvedRegistry('https://npm.acme.dev/npm/', 'acme');

/** Renders, and reads the result as Yarn does: all scalars are strings. */
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

describe('a new .yarnrc.yml', () => {
  test.each<[string, ResolvedRegistry[], unknown]>([
    ['a scope', [acme], ACME],
    [
      'two scopes of one registry',
      [resolvedRegistry('https://a.example/', 'x y')],
      {
        npmScopes: { x: servers('https://a.example'), y: servers('https://a.example') },
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'a default registry with user name and password',
      [resolvedRegistry('https://a.example/', '', BASIC, true)],
      {
        ...servers('https://a.example'),
        npmRegistries: { 'https://a.example': { npmAlwaysAuth: 'true', npmAuthIdent: IDENT } },
      },
    ],
    [
      'credentials only',
      [resolvedRegistry('https://a.example/', '')],
      { npmRegistries: { 'https://a.example': login } },
    ],
    [
      'scopes that YAML reads as other types',
      [resolvedRegistry('https://a.example/', '1 null true 0x10 1e3 ~a')],
      {
        npmScopes: Object.fromEntries(
          ['1', 'null', 'true', '0x10', '1e3', '~a'].map((name) => [name, servers('https://a.example')]),
        ),
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'scopes named like properties of every object',
      [resolvedRegistry('https://a.example/', 'constructor tostring')],
      {
        npmScopes: { constructor: servers('https://a.example'), tostring: servers('https://a.example') },
        npmRegistries: { 'https://a.example': login },
      },
    ],
    [
      'registries on loopback without TLS',
      [
        resolvedRegistry('http://localhost:4873/', 'x', { kind: 'none' }),
        resolvedRegistry('http://127.0.0.1:4873/', 'y', { kind: 'none' }),
      ],
      {
        npmScopes: { x: servers('http://localhost:4873'), y: servers('http://127.0.0.1:4873') },
        unsafeHttpWhitelist: ['localhost', '127.0.0.1'],
      },
    ],
    [
      'a scope without a credential',
      [resolvedRegistry('https://a.example/', 'x', { kind: 'missing' })],
      { npmScopes: { x: servers('https://a.example') } },
    ],
  ])('contains %s', (_, registries, expected) => {
    const { read, shown } = render('', ...registries);
    expect(read).toEqual(expected);
    expect(shown).not.toMatch(/fake/);
    expect(shown).not.toContain(IDENT);
  });

  test.each([':_authToken=+/~', '1234567890', '0x123456', 'nullnull', '12345678e9', '~-._+/==', 'true-false'])(
    'keeps the token %j unchanged',
    (text) => {
      const secret = resolvedRegistry('https://a.example/', '', token(text));
      expect(render('', secret).read).toMatchObject({
        npmRegistries: { 'https://a.example': { npmAuthToken: text } },
      });
    },
  );

  test('keeps each credential with its own registry', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      resolvedRegistry(`https://r${index}.example/`, `s${index}`, token(`fake-token-${index}`)),
    );
    const { npmRegistries } = render('', ...many).read as { npmRegistries: Record<string, unknown> };
    for (const index of many.keys()) {
      expect(npmRegistries[`https://r${index}.example`]).toMatchObject({ npmAuthToken: `fake-token-${index}` });
    }
  });
});

describe('an existing .yarnrc.yml', () => {
  test.each<[string, string, unknown]>([
    ['another setting', 'nodeLinker: node-modules\n', { nodeLinker: 'node-modules' }],
    ['CRLF', 'nodeLinker: node-modules\r\nx: "1"\r\n', { nodeLinker: 'node-modules', x: '1' }],
    ['a byte order mark', '\ufeffx: 1\n', { x: '1' }],
    ['flow style', '{x: 1, y: {z: [1, 2]}}\n', { x: '1', y: { z: ['1', '2'] } }],
    ['document markers', '---\nx: 1\n...\n', { x: '1' }],
    ['long lines', `x: "${'a b '.repeat(99)}"\n`, { x: 'a b '.repeat(99) }],
    ['a block of text', 'x: |\n  a\n  b\ny: >-\n  c\n  d\n', { x: 'a\nb\n', y: 'c d' }],
    ['variables', 'x: "${NAME:-y}"\n', { x: '${NAME:-y}' }],
    ['a key that is given twice', 'x: 1\nx: 2\n', { x: '2' }],
    ['only comments', '# mine\n', {}],
    ['an empty document', ' \n', {}],
    ['empty groups that we fill', 'npmScopes:\nnpmRegistries:\nx: 1\n', { x: '1' }],
    ['an empty entry that we replace', 'npmScopes:\n  acme:\nnpmRegistries: {}\n', {}],
    [
      'an older entry for our scope',
      'npmScopes:\n  acme:\n    npmRegistryServer: https://old.example\n    npmAuthToken: old\n',
      {},
    ],
    ['a registry entry without protocol', 'npmRegistries:\n  //npm.acme.dev/npm:\n    npmAuthToken: old\n', {}],
    [
      'a registry entry with a final slash',
      'npmRegistries:\n  "https://npm.acme.dev/npm/":\n    npmAuthToken: old\n',
      {},
    ],
  ])('keeps all settings but those that we override: %s', (_, existing, rest) => {
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
  ])('keeps %s beside ours', (_, group, existing, expected) => {
    expect((render(existing, acme).read as Record<string, unknown>)[group]).toEqual(expected);
  });

  test('does not show its text', () => {
    const { shown } = render('# mine: a-secret\nx: a-secret # why\n', acme);
    expect(shown).not.toMatch(/a-secret/);
  });

  test('keeps values that look like our placeholders', () => {
    const { read } = render('x: <npm-registry-login-0-0>\ny: "\\x3cnpm-registry-login-1-0>"\n', acme);
    expect(read).toMatchObject({ x: '<npm-registry-login-0-0>', y: '<npm-registry-login-1-0>' });
  });

  test('keeps the spelling of numbers', () => {
    const { read } = render('x: 0x10\ny: 010\nz: 1.0\nw: 1_000\n', acme);
    expect(read).toMatchObject({ x: '0x10', y: '010', z: '1.0', w: '1_000' });
  });

  test('keeps settings that another scope takes from ours by an alias', () => {
    const { read } = render('npmScopes:\n  acme: &a\n    npmAuthToken: x\n  b: *a\n', acme);
    expect(read).toMatchObject({ npmScopes: { b: { npmAuthToken: 'x' }, ...ACME.npmScopes } });
  });

  test('does not get a duplicate of a numeric scope', () => {
    expect(render('npmScopes:\n  1:\n    x: 1\n', resolvedRegistry('https://a.example/', '1')).read).toMatchObject({
      npmScopes: { 1: servers('https://a.example') },
    });
  });

  test('keeps its list of hosts without TLS and gets ours, each once', () => {
    const plain = resolvedRegistry('http://localhost:1/', 'x');
    const { unsafeHttpWhitelist } = render('unsafeHttpWhitelist: [localhost, b]\n', plain).read as Record<
      string,
      string[]
    >;
    expect([...(unsafeHttpWhitelist ?? [])].sort()).toEqual(['b', 'localhost']);
  });

  test.each<[string, ResolvedRegistry['credential'], boolean]>([
    ['keeps its credential if the entry has none', { kind: 'missing' }, true],
    ['keeps its credential if the entry inherits it', { kind: 'inherited' }, true],
    ['loses its credential if the entry has `auth: none`', { kind: 'none' }, false],
    ['loses its credential if the entry has another', TOKEN, false],
  ])('%s', (_, credential, kept) => {
    const existing =
      'npmScopes:\n  acme:\n    npmRegistryServer: https://a.example/\n    npmAuthToken: theirs-1\n' +
      'npmRegistries:\n  "//a.example":\n    npmAuthToken: theirs-2\n';
    const { text } = render(existing, resolvedRegistry('https://a.example/', 'acme', credential));
    expect([...text.matchAll(/theirs-\d/g)].map(([found]) => found)).toEqual(kept ? ['theirs-1', 'theirs-2'] : []);
  });

  test.each([
    '- a\n',
    'text\n',
    'x: !y z\n',
    'x: &x {y: *x}\n',
    'a: 1\n---\nb: 2\n',
    'a: [\n',
    '{',
    '\u0000',
    'x: *y\n',
    'npmScopes: text\n',
    'npmScopes: [a]\n',
    'npmRegistries: 1\n',
    'npmScopes:\n  acme: &a {x: 1}\n  b: *c\n',
  ])('is rejected if Yarn could not read it either: %j', (existing) => {
    const error = userErrorOf(() => render(existing, acme));
    expect(error.code).toBe('yarnrc-invalid');
    expect(error.message).toMatch(/home folder.*above the workspace/);
  });

  test.each(['[', '{a: ', '- ', '? '])('is rejected without parsing if it is nested too deeply: %s', async (piece) => {
    const text = piece.repeat(100_000);
    expect(userErrorOf(() => mergeYarnrc(text, [acme], undefined, new SecretRegistry())).code).toBe('yarnrc-invalid');
    maskYarnrcSecrets(text, undefined, new SecretRegistry());
    expect(await readYaml(text)).toBeUndefined();
  });

  test('may have dashes and brackets in its comments', () => {
    const comment = `# ${'- '.repeat(40)}${'['.repeat(100)}`;
    expect(render(`${comment}\nx: y\n`, acme).read).toMatchObject({ x: 'y' });
  });

  test('may have many aliases', () => {
    const scopes = Array.from({ length: 100 }, (_, index) => `  s${index}: *a\n`).join('');
    const { read } = render(`x: &a {npmAlwaysAuth: true}\nnpmScopes:\n${scopes}`, acme);
    expect(Object.keys((read as { npmScopes: object }).npmScopes)).toHaveLength(101);
  });

  test('whose aliases stand for gigabytes is rejected at once', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    const text = `l0: &l0 ${'x'.repeat(400_000)}\n${levels.join('\n')}\n`;
    const start = Date.now();
    for (const change of [() => render(text, acme), () => carriedOver('a: 1\n', 'a: 1\n', text)]) {
      expect(userErrorOf(change).code).toBe('yarnrc-invalid');
    }
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test('with nested aliases is rejected or kept within two seconds', () => {
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

describe('masks of a .yarnrc.yml', () => {
  test.each<[string, string, string[]]>([
    ['a token', 'npmAuthToken: fake-token-1\n', ['fake-token-1']],
    [
      'tokens in quotes',
      `npmAuthToken: "fake-token-1"\nnpmScopes: {a: {'npmAuthToken': 'fake-token-2'}}\n`,
      ['fake-token-1', 'fake-token-2'],
    ],
    ['a token before CRLF', 'npmAuthToken: fake-token-1\r\n', ['fake-token-1']],
    ['a token that looks like a number', 'npmAuthToken: 0123456789\n', ['0123456789']],
    ['a token in a comment', '# npmAuthToken: fake-token-1\n', ['fake-token-1']],
    [
      'two credentials in one comment',
      'x: y # {npmAuthToken: "fake-token-1", #npmAuthIdent: fake-token-2}\n',
      ['fake-token-1', 'fake-token-2'],
    ],
    ['a token in invalid YAML', '[\nnpmAuthToken: fake-token-1\n', ['fake-token-1']],
    ['user name and password', 'npmAuthIdent: ci:fake-pass\n', ['ci:fake-pass', 'fake-pass']],
    ['a password with spaces', 'npmAuthIdent: "ci:fake pass"\n', ['ci:fake pass', 'fake pass']],
    ['a password with spaces in invalid YAML', '[\nnpmAuthIdent: "ci:fake pass"\n', ['ci:fake pass', 'fake pass']],
    ['user name and password in base64', `npmAuthIdent: ${IDENT}\n`, [IDENT, 'ci:fake#:é', 'fake#:é']],
    ['a token on its own line', 'npmAuthToken:\n  fake-token-1\n', ['fake-token-1']],
    ['a token in a block scalar', 'npmAuthToken: >-\n  fake-token-1\n', ['fake-token-1']],
    ['a token after a tag', 'npmAuthToken: !!str fake-token-1\n', ['fake-token-1']],
    ['a token after an anchor', 'npmAuthToken: &t fake-token-1\n', ['fake-token-1']],
    ['a token with an escape', 'npmAuthToken: "fake\\x2dtoken-1"\n', ['fake-token-1']],
    ['the password of a proxy', 'httpProxy: http://u:fake-pass@p.example/\n', ['fake-pass']],
  ])('cover %s', async (_, text, hidden) => {
    const secrets = new SecretRegistry();
    maskYarnrcSecrets(text, await readYaml(text), secrets);
    expect(secrets.masks()).toEqual(expect.arrayContaining(hidden));
  });

  test.each([
    'npmAuthToken: "${NPM_TOKEN}"\n',
    'npmAuthToken:\n',
    'npmAuthToken: null\n',
    'npmAuthToken: ""\n',
    'x: npm\n',
    '',
    'npmAuthToken:\nnpmScopes: {}\n',
    'npmAuthToken: !!str\n',
  ])('cover nothing in %j', async (text) => {
    const secrets = new SecretRegistry();
    maskYarnrcSecrets(text, await readYaml(text), secrets);
    expect(secrets.masks()).toEqual([]);
  });
});

describe('an edited .yarnrc.yml', () => {
  const MINE = '# mine\nnodeLinker: pnp\nnpmScopes:\n  acme:\n    npmAuthToken: theirs\n';
  const written = render(MINE, acme).text;
  const edit = (text: string) => read(carriedOver(MINE, written, text).text);

  test.each<[string, string, object]>([
    ['an added setting', `${written}enableTelemetry: false\n`, { enableTelemetry: 'false' }],
    ['a changed setting', written.replace('pnp', 'pnpm'), { nodeLinker: 'pnpm' }],
    ['CRLF line ends', written.replaceAll('\n', '\r\n'), {}],
    ['no edit', written, {}],
    ['a removed setting, which is restored', written.replace(/^nodeLinker.*\n/m, ''), {}],
  ])('keeps the settings of the user and the edit: %s', (_, edited, more) => {
    expect(edit(edited)).toEqual({ ...(read(MINE) as object), ...more });
  });

  test('keeps another scope, but nothing of ours, however it is spelled', () => {
    const edited = written
      .replace('npmScopes:\n', 'npmScopes:\n  b:\n    x: "1"\n')
      .replace('npmRegistries:\n', 'npmRegistries:\n  //npm.acme.dev/npm:\n    npmAuthToken: fake-token-1\n');
    expect(edit(edited)).toEqual({ nodeLinker: 'pnp', npmScopes: { acme: { npmAuthToken: 'theirs' }, b: { x: '1' } } });
  });

  test.each([
    'npmAuthToken: fake-token-1\n',
    'initFields: { x: [fake-token-1] }\n',
    'npmRegistries:\n  //elsewhere.example:\n    npmAuthToken: fake-token-1\n',
  ])('does not keep an added setting with our token: %j', (added) => {
    const result = carriedOver('a: 1\n', render('a: 1\n', acme).text, `a: 1\nb: 2\n${added}`);
    expect(read(result.text)).toEqual({ a: '1', b: '2' });
  });

  test.each([
    ['the original has CRLF', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\nc: 3\r\n'],
    ['the original has LF, and the edit CRLF', 'a: 1\nb: 2\n', 'a: 1\nb: 2\nc: 3\n'],
    ['there was no file, and the edit has CRLF', '', 'c: 3\r\n'],
  ])('keeps the line ends: %s', (_, original, expected) => {
    const ours = render(original, acme).text;
    const edited = `${ours.trimEnd()}\nc: 3\n`.replaceAll(/\r?\n/g, '\r\n');
    expect(carriedOver(original, ours, edited).text).toBe(expected);
  });

  test.each([
    ['a new setting is added below the original with its comments', '# mine\na: 1 # why', '# mine\na: 1 # why\nc: 3\n'],
    ['a changed one means that it is rendered anew', '# mine\na: 1\nc: 2\n', 'a: 1\nc: 3\n'],
    ['flow style is rendered anew', '{a: 1}\n', 'a: 1\nc: 3\n'],
    ['a document with an end is rendered anew', 'a: 1\n...\n', 'a: 1\nc: 3\n'],
  ])('%s', (_, original, expected) => {
    const ours = render(original, acme).text;
    const edited = ours.includes('c: "2"') ? ours.replace('c: "2"', 'c: 3') : `${ours}c: 3\n`;
    expect(carriedOver(original, ours, edited).text).toBe(expected);
  });

  test('names the registries that the edit removed', () => {
    expect(carriedOver(MINE, written, 'x: "1"\n').lost).toEqual(['https://npm.acme.dev/npm']);
    expect(carriedOver(MINE, written, written).lost).toEqual([]);
  });

  test('does not change the prototype of objects', () => {
    carriedOver('x: "1"\n', 'x: "1"\n', '__proto__: {polluted: "1"}\nconstructor: y\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test("each of our scopes has the project's npmMinimalAgeGate", () => {
  const gate = { npmScopes: { acme: { ...servers('https://npm.acme.dev/npm'), npmMinimalAgeGate: '3d' } } };
  expect(read(revealed(newYarnrc([acme], '3d')))).toMatchObject(gate);
  expect(read(revealed(mergeYarnrc('x: 1\n', [acme], '3d', new SecretRegistry())))).toMatchObject(gate);
});
