import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderNewYarnrc } from '../../src/clients/new-yarnrc.js';
import { renderYarnrc } from '../../src/clients/yarnrc.js';
import { withoutOurKeys } from '../../src/clients/yarnrc-edited.js';
import { hideYarnrcSecrets } from '../../src/clients/yarnrc-secrets.js';
import type { SettledRegistry } from '../../src/credentials/settle.js';
import { readYamlFile } from '../../src/project-config/yaml-file.js';
import { parseScopes } from '../../src/registry.js';
import { parseRegistryUrl } from '../../src/registry-url.js';
import { revealed, Secret, SecretVault, shown } from '../../src/secret.js';
import { refused } from './refused.js';

type Settled = SettledRegistry['credential'];
const TOKEN: Settled = { kind: 'token', token: new Secret('fake-token-1') };
const BASIC: Settled = { kind: 'basic', username: 'ci', password: new Secret('fake#:é') };
const IDENT = Buffer.from('ci:fake#:é', 'utf8').toString('base64');

function registry(url: string, scope: string, credential: Settled = TOKEN, replacesBase = false): SettledRegistry {
  return {
    url: parseRegistryUrl(url, 'test'),
    scopes: parseScopes(scope, 'test', []),
    replacesBase,
    credential,
    origin: 'test',
  };
}
const acme = registry('https://npm.acme.dev/npm/', 'acme');

/** Renders, and reads the result as yarn does: all scalars are texts. */
function render(existing: string, ...registries: SettledRegistry[]) {
  const { text, keys } = renderYarnrc(existing, registries);
  if (existing === '') {
    // What is written without the YAML library means the same.
    const own = renderNewYarnrc(registries);
    expect(read(revealed(own.text)) ?? '').toEqual(read(revealed(text)) ?? '');
    expect(new Set(own.keys.map(String))).toEqual(new Set(keys.map(String)));
    expect(shown(own.text)).not.toContain('fake');
  }
  return { text: revealed(text), shown: shown(text), keys, read: read(revealed(text)) };
}
const read = (text: string) => parse(text, { schema: 'failsafe', logLevel: 'error' }) as unknown;

const servers = (url: string) => ({ npmRegistryServer: url, npmPublishRegistry: url });
const login = { npmAlwaysAuth: 'true', npmAuthToken: 'fake-token-1' };
const ACME = {
  npmScopes: { acme: servers('https://npm.acme.dev/npm') },
  npmRegistries: { 'https://npm.acme.dev/npm': login },
};

describe('a .yarnrc.yml of ours', () => {
  test.each<[string, SettledRegistry[], unknown]>([
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
    (token) => {
      const secret = registry('https://a.example/', '', { kind: 'token', token: new Secret(token) });
      expect(render('', secret).read).toMatchObject({
        npmRegistries: { 'https://a.example': { npmAuthToken: token } },
      });
    },
  );

  test('keeps each credential with its own registry', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      registry(`https://r${index}.example/`, `s${index}`, { kind: 'token', token: new Secret(`fake-token-${index}`) }),
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

  test.each<[string, Settled, boolean]>([
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
    expect(refusal.slug).toBe('yarnrc-invalid');
    expect(refusal.message).toMatch(/above the workspace.*home folder/);
  });

  test.each(['[', '{a: ', '- ', '? '])('is refused if it nests too deep, and nothing of it is parsed: %s', (piece) => {
    const text = piece.repeat(100_000);
    expect(refused(() => renderYarnrc(text, [acme])).slug).toBe('yarnrc-invalid');
    hideYarnrcSecrets(text, new SecretVault());
    expect(readYamlFile(text)).toBeUndefined();
  });

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
      renderYarnrc(bomb, [acme]);
    } catch (error) {
      expect(error).toMatchObject({ slug: 'yarnrc-invalid' });
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
    const vault = new SecretVault();
    hideYarnrcSecrets(text, vault);
    expect(vault.masks()).toEqual(expect.arrayContaining(hidden));
  });

  test.each([
    'npmAuthToken: "${NPM_TOKEN}"\n',
    'npmAuthToken:\n',
    'npmAuthToken: null\n',
    'npmAuthToken: ""\n',
    'x: npm\n',
    '',
  ])('nothing of %j', (text) => {
    const vault = new SecretVault();
    hideYarnrcSecrets(text, vault);
    expect(vault.masks()).toEqual([]);
  });
});

describe('an edited .yarnrc.yml without our keys', () => {
  const EDIT = 'enableTelemetry: false # theirs\n';

  test.each<[string, string, (text: string) => string, unknown]>([
    ['nothing but ours', '', (text) => text, null],
    ['ours and an edit', '', (text) => text + EDIT, { enableTelemetry: 'false' }],
    [
      'an edit of another scope',
      '',
      (text) => text.replace('npmScopes:\n', 'npmScopes:\n  b: {x: 1}\n'),
      { npmScopes: { b: { x: '1' } } },
    ],
    [
      'what we replaced',
      'npmScopes:\n  acme:\n    npmAuthToken: old\n',
      (text) => text + EDIT,
      { npmScopes: { acme: { npmAuthToken: 'old' } }, enableTelemetry: 'false' },
    ],
    [
      'what we removed',
      'npmRegistries:\n  //npm.acme.dev/npm:\n    npmAuthToken: old\n',
      (text) => text + EDIT,
      { npmRegistries: { '//npm.acme.dev/npm': { npmAuthToken: 'old' } }, enableTelemetry: 'false' },
    ],
    ['what else stood there', '# mine\nx: 1\n', (text) => text + EDIT, { x: '1', enableTelemetry: 'false' }],
    [
      'an alias in what we replaced',
      'a: &a {x: 1}\nnpmScopes:\n  acme: *a\n',
      (text) => text + EDIT,
      { a: { x: '1' }, npmScopes: { acme: { x: '1' } }, enableTelemetry: 'false' },
    ],
    ['an edit that removed all', 'x: 1\n', () => '', null],
    ['an edit that left a comment', 'x: 1\n', () => '# gone\n', null],
    ['an edit that removed our groups', 'x: 1\n', () => EDIT, { enableTelemetry: 'false' }],
    [
      'an edit that emptied our groups',
      'x: 1\n',
      () => `npmScopes:\nnpmRegistries:\n${EDIT}`,
      { enableTelemetry: 'false' },
    ],
    ['CRLF', '', (text) => text.replaceAll('\n', '\r\n') + EDIT, { enableTelemetry: 'false' }],
  ])('%s', (_, before, edit, expected) => {
    const { text, keys } = render(before, acme);
    const left = withoutOurKeys(edit(text), before, keys);
    expect(left).not.toMatch(/fake-token/);
    const kept = read(left) as Record<string, unknown> | null;
    // A group that somebody emptied may stay empty.
    const full = Object.entries(kept ?? {}).filter(([, value]) => value !== null && value !== '');
    expect(full.length === 0 ? null : Object.fromEntries(full)).toEqual(expected);
  });

  test('keeps CRLF', () => {
    const edited = '# mine\r\nfoo: 1\r\nnpmRegistryServer: "x"\r\n';
    expect(withoutOurKeys(edited, '', [['npmRegistryServer']])).toBe('# mine\r\nfoo: 1\r\n');
  });

  test('with keys that somebody tampered with, changes no prototype', () => {
    withoutOurKeys('x: 1\n', '__proto__: {polluted: 1}\n', [['__proto__', 'polluted'], ['constructor']]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
