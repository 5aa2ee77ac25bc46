import { describe, expect, test } from '@jest/globals';
import { revealed, SecretRegistry, shown } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { maskLiterals } from '../../../src/npmrc/mask-literals.js';
import { mergedUserConfig, withoutReferences } from '../../../src/npmrc/user-config.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import type { Environment } from '../../../src/runner/environment.js';
import { basic, resolvedRegistry, token } from '../registry-fixtures.js';
import { short } from '../run-reader.js';

function render(
  registries: ResolvedRegistry[],
  inherited = '',
  environment: Environment = {},
  consumed: string[] = [],
  requirements = { alwaysAuth: false, failsOnUnset: true },
) {
  const diagnostics = new Diagnostics();
  const parts = {
    inherited,
    registries,
    settings: [['cafile=/tmp/ca.pem']],
    consumed,
    knownPackages: new Map(),
    ...requirements,
  };
  const { text } = mergedUserConfig(parts, environment, diagnostics);
  return { text: revealed(text), shown: shown(text), diagnostics: diagnostics.list.map(short) };
}

const OURS = '# npm registry login (GitHub Action)\n';
const acme = resolvedRegistry('https://npm.acme.dev/npm', 'acme', token('fake-token-1'));

describe('the user configuration', () => {
  test('maps scopes, the default registry and credentials', () => {
    const { text, shown } = render([
      acme,
      resolvedRegistry('https://b.example/', 'x y', basic('ci', 'fake#:é')),
      resolvedRegistry('https://c.example/', '', { kind: 'none' }, true),
    ]);
    const password = Buffer.from('fake#:é', 'utf8').toString('base64');
    expect(text).toBe(`${OURS}cafile=/tmp/ca.pem
@acme:registry=https://npm.acme.dev/npm/
@x:registry=https://b.example/
@y:registry=https://b.example/
registry=https://c.example/
//npm.acme.dev/npm/:_authToken="fake-token-1"
//b.example/:username="ci"
//b.example/:_password="${password}"
`);
    expect(shown).toBe(text.replace('fake-token-1', '***').replace(password, '***'));
  });

  test.each<[string, string, string]>([
    ['keeps other lines, comments and CRLF', '# mine\r\nfoo=bar\r\n', '# mine\r\nfoo=bar\r\n'],
    ['adds a missing line end', 'foo=bar', 'foo=bar\n'],
    ['drops a byte order mark', '\ufefffoo=bar\n', 'foo=bar\n'],
    ['drops an inherited mapping of the same scope', '@acme:registry=https://old.example/\nfoo=bar\n', 'foo=bar\n'],
    [
      'keeps an inherited mapping of another scope',
      '@other:registry=https://old.example/\n',
      '@other:registry=https://old.example/\n',
    ],
    [
      'keeps an inherited default registry if the step maps scopes only',
      'registry=https://old.example/\n',
      'registry=https://old.example/\n',
    ],
    ['drops an inherited token for the same URL', '//npm.acme.dev/npm/:_authToken=fake-old-1\n', ''],
    ['drops an inherited token under a key without a final slash', '//npm.acme.dev/npm:_authToken=fake-old-1\n', ''],
    [
      'drops an inherited token under another spelling of the host',
      '//NPM.acme.dev:443/npm/:_authToken=fake-old-1\n',
      '',
    ],
    [
      'drops every other kind of credential for the same URL',
      '//npm.acme.dev/npm/:_auth=x\n//npm.acme.dev/npm/:username=u\n//npm.acme.dev/npm/:_password=eA==\n',
      '',
    ],
    ["drops pnpm's token for the same scope", '//npm.acme.dev/npm/:@acme:_authToken=fake-old-1\n', ''],
    [
      "keeps pnpm's token for another scope",
      '//npm.acme.dev/npm/:@other:_authToken=fake-old-1\n',
      '//npm.acme.dev/npm/:@other:_authToken=fake-old-1\n',
    ],
    [
      'keeps a client certificate for the same URL',
      '//npm.acme.dev/npm/:certfile=/c\n',
      '//npm.acme.dev/npm/:certfile=/c\n',
    ],
    [
      'keeps a token for another path of the host',
      '//npm.acme.dev/:_authToken=fake-old-1\n',
      '//npm.acme.dev/:_authToken=fake-old-1\n',
    ],
    [
      'keeps a token for a longer path',
      '//npm.acme.dev/npm/x/:_authToken=fake-old-1\n',
      '//npm.acme.dev/npm/x/:_authToken=fake-old-1\n',
    ],
    [
      'keeps a reference to a variable that is set',
      '//o.example/:_authToken=${SET}\n',
      '//o.example/:_authToken=${SET}\n',
    ],
    ['keeps a reference with a default', 'b=${NO_SUCH:-x}\n', 'b=${NO_SUCH:-x}\n'],
    [
      'rewrites an optional reference to a variable that is set in the syntax that all clients support',
      'a=${SET?}\n',
      'a=${SET}\n',
    ],
    ['drops an inherited token under a key with a variable', '//${HOST}/npm/:_authToken=fake-old-1\n', ''],
    ["drops setup-node's placeholder", '//o.example/:_authToken=XXXXX-XXXXX-XXXXX-XXXXX\n', ''],
    [
      'drops a variable with the placeholder for a registry of this step',
      '//npm.acme.dev/:_authToken=${PLACEHOLDER}\n',
      '',
    ],
    [
      'keeps a variable with the placeholder for another registry, because a later step may set the variable',
      '//o.example/:_authToken=${PLACEHOLDER}\n',
      '//o.example/:_authToken=${PLACEHOLDER}\n',
    ],
  ])('%s', (_, inherited, kept) => {
    const environment = { SET: 'fake-set', HOST: 'npm.acme.dev', PLACEHOLDER: 'XXXXX-XXXXX-XXXXX-XXXXX' };
    const { text, diagnostics } = render([acme], inherited, environment);
    const rest = render([acme], '', environment).text;
    expect(text).toBe(kept + rest);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['a variable that is not set', '${NO_SUCH}', 'NO_SUCH'],
    ['an optional variable that is not set', '${NO_SUCH?}', 'not shown'],
    ['an invalid variable name', '${no.such}', 'no.such'],
    ['a variable that only this step has', '${MINE}', 'MINE'],
  ])('drops an inherited line with %s, with a warning', (_, reference, name) => {
    const { text, diagnostics } = render([acme], `a=1\n//o.example/:_authToken=${reference}\n`, { MINE: 'x' }, [
      'MINE',
    ]);
    expect(text).toBe(`a=1\n${render([acme]).text}`);
    expect(diagnostics).toEqual([expect.stringMatching(/^\[inherited-variable\] .*line 2 /)]);
    expect(diagnostics[0]).toContain(name);
  });

  test('reports many dropped lines in one warning', () => {
    const { diagnostics } = render([acme], 'a=${NO_SUCH}\n'.repeat(20_000));
    expect(diagnostics).toEqual([expect.stringContaining('and 19995 more')]);
  });

  test('drops an inherited default registry and credentials without a registry if the step sets the default registry', () => {
    const base = resolvedRegistry('https://c.example/', '', { kind: 'none' }, true);
    const inherited = 'registry=https://old.example/\n_authToken=fake-old-1\n_auth=x\nusername=u\nfoo=bar\n';
    expect(render([base], inherited).text).toBe(`foo=bar\n${render([base]).text}`);
    expect(render([acme], inherited).text).toBe(inherited + render([acme]).text);
  });

  test('puts the lines of the step before the first section, and drops their keys from sections, which pnpm 12 reads', () => {
    const inherited =
      'foo=bar\n[section]\n//npm.acme.dev/npm/:_authToken=fake-old-1\nkept=1\n@acme:registry=https://x/\n';
    expect(render([acme], inherited).text).toBe(`foo=bar\n${render([acme]).text}[section]\nkept=1\n`);
  });

  test('drops an inherited credential with `auth: none`, and keeps it for an entry without a credential', () => {
    const inherited = '//a.example/:_authToken=fake-old-1\n';
    expect(render([resolvedRegistry('https://a.example/', 'x', { kind: 'none' })], inherited).text).not.toContain(
      'fake-old-1',
    );
    expect(render([resolvedRegistry('https://a.example/', 'x', { kind: 'inherited' })], inherited).text).toContain(
      'fake-old-1',
    );
  });

  test('keeps the lines of an earlier step of the same job without their heading', () => {
    const first = render([acme]).text;
    const second = render([resolvedRegistry('https://b.example/', 'x', token('fake-token-2'))], first).text;
    expect(second.split(OURS)).toHaveLength(2);
    expect(second).toContain('//npm.acme.dev/npm/:_authToken="fake-token-1"');
    expect(second).toContain('//b.example/:_authToken="fake-token-2"');
  });

  test.each(['missing', 'none'] as const)(
    'reports that npm and pnpm send the credential of a parent path to a registry whose own is %s',
    (kind) => {
      const above = resolvedRegistry('https://a.example/npm', '', token('fake-token-1'));
      const below = resolvedRegistry('https://a.example/npm/team', 'x', { kind });
      const { text, diagnostics } = render([below, above]);
      expect(text).not.toContain('//a.example/npm/team/:_authToken');
      expect(diagnostics).toEqual([expect.stringMatching(/npm\/team\/.* send it the one of \/\/a.example\/npm\//)]);
    },
  );

  test('does not report the credential of a parent path for a registry that keeps its inherited one', () => {
    const above = resolvedRegistry('https://a.example/npm', '', token('fake-token-1'));
    const inherited = '//a.example/npm/team/:_authToken=fake-old-1\n';
    const mapped = resolvedRegistry('https://a.example/npm/team', 'x', { kind: 'inherited' });
    const { text, diagnostics } = render([mapped, above], inherited);
    expect(text).toContain(inherited);
    expect(diagnostics).toEqual([]);
  });

  test('reports that npm and pnpm send an inherited credential of a parent path despite `auth: none`', () => {
    const none = resolvedRegistry('https://a.example/npm', 'x', { kind: 'none' });
    expect(render([none], '//a.example/:_authToken=fake-old-1\n').diagnostics).toEqual([
      expect.stringMatching(/https:\/\/a.example\/npm\/.*\/\/a.example\//),
    ]);
    expect(render([none], '//a.example/npm/:_authToken=fake-old-1\n').diagnostics).toEqual([]);
  });

  test("drops pnpm's tokens for any scope if the step sets the default registry", () => {
    const base = resolvedRegistry('https://a.example/', '', token('fake-token-1'), true);
    expect(render([base], '//a.example/:@other:_authToken=fake-old-1\n').text).not.toContain('fake-old-1');
  });

  test('shows no inherited values and comments', () => {
    const { shown } = render([acme], 'https-proxy=http://ci:fake-pass@proxy\n# fake-comment\nfake-switch\n');
    expect(shown).toContain('https-proxy=***\n***\n***\n');
    expect(shown).not.toContain('fake-');
  });

  test('adds the credential of a registry for tarballs on a parent path', () => {
    const azure = 'https://pkgs.dev.azure.com/org/_packaging/feed/npm/registry/';
    const { text } = render([resolvedRegistry(azure, 'x', token('fake-token-1'))]);
    expect(text).toContain('//pkgs.dev.azure.com/org/_packaging/feed/npm/registry/:_authToken="fake-token-1"');
    expect(text).toContain('//pkgs.dev.azure.com/org/_packaging/feed/npm/:_authToken="fake-token-1"');
  });

  test('adds no credential for a parent path that has one or that two registries share', () => {
    const group = (id: number) => `https://gitlab.com/api/v4/groups/${id}/-/packages/npm/`;
    const inherited = '//gitlab.com/api/v4/:_authToken=fake-old-1\n';
    const kept = render([resolvedRegistry(group(1), 'x', token('fake-token-1'))], inherited);
    expect(kept.text).toContain('//gitlab.com/api/v4/:_authToken=fake-old-1');
    expect(kept.diagnostics).toEqual([expect.stringContaining('keeps the inherited credential')]);
    const two = [
      resolvedRegistry(group(1), 'x', token('fake-token-1')),
      resolvedRegistry(group(2), 'y', token('fake-token-2')),
    ];
    const { text, diagnostics } = render(two);
    expect(text).not.toContain('//gitlab.com/api/v4/:');
    expect(diagnostics).toEqual([expect.stringContaining('//gitlab.com/api/v4/')]);
    const given = resolvedRegistry('https://gitlab.com/api/v4', '', token('fake-token-3'));
    expect(render([...two, given]).text).toContain('//gitlab.com/api/v4/:_authToken="fake-token-3"');
    const same = [
      resolvedRegistry(group(1), 'x', token('fake-token-1')),
      resolvedRegistry(group(2), 'y', token('fake-token-1')),
    ];
    expect(render(same).text).toContain('//gitlab.com/api/v4/:_authToken="fake-token-1"');
  });

  test('keeps a line that no client of the job fails on, with a warning', () => {
    const { text, diagnostics } = render([acme], 'a=${NO_SUCH}\n', {}, [], { alwaysAuth: false, failsOnUnset: false });
    expect(text).toContain('a=${NO_SUCH}\n');
    expect(diagnostics).toEqual([expect.stringMatching(/^\[inherited-variable\].*stay/)]);
  });

  test('sets always-auth for Yarn Classic on a private default registry only', () => {
    const requirements = { alwaysAuth: true, failsOnUnset: true };
    const base = resolvedRegistry('https://b.example/', '', token('fake-token-2'), true);
    const open = resolvedRegistry('https://c.example/', '', { kind: 'none' }, true);
    expect(render([acme, base], '', {}, [], requirements).text).toContain('\n//b.example/:always-auth=true\n');
    expect(render([acme, base], '', {}, [], requirements).text).not.toContain('npm.acme.dev/npm/:always-auth');
    expect(render([open], '', {}, [], requirements).text).not.toContain('always-auth');
    expect(render([acme, base]).text).not.toContain('always-auth');
  });

  test('is rendered in linear time: 20,000 registries and inherited lines', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      resolvedRegistry(`https://r${index}.example/`, `s${index}`, token(`fake-token-${index}`)),
    );
    const start = Date.now();
    render(many, '//r1.example/:_authToken=x\n'.repeat(20_000));
    expect(Date.now() - start).toBeLessThan(10_000); // well under a second; a search of the list per line would take minutes
  });
});

test('literal credentials of an inherited file are masked in every form, including those in a section', () => {
  const secrets = new SecretRegistry();
  const auth = Buffer.from('user:fake-pass-1').toString('base64');
  const password = Buffer.from('fake-pass-2').toString('base64');
  maskLiterals(
    `//a.example/:_authToken=fake-token-1\n//a.example/:_auth=${auth}\n[s]\n//a.example/:_password="${password}"\n` +
      '_authToken=fake-token-2\n#//c.example/:_authToken = "fake-token-3"\nproxy=http://ci:fake-pass-3@proxy\n//b.example/:_authToken=${NPM_TOKEN}\n//c.example/:username=someone\n',
    secrets,
  );
  const masks = secrets.masks();
  expect(masks).toEqual(
    expect.arrayContaining([
      'fake-token-1',
      auth,
      'user:fake-pass-1',
      'fake-pass-1',
      password,
      'fake-pass-2',
      'fake-token-2',
      'fake-token-3',
      'fake-pass-3',
    ]),
  );
  expect(masks.join()).not.toMatch(/NPM_TOKEN|someone/);
});

test.each([
  ['an item of a list', '//a.example/:_authToken[]=fake-token-1'],
  ['a key misspelled in lower case', '//a.example/:_authtoken=fake-token-1'],
  ['a key misspelled without its underscore', '//a.example/:authToken = "fake-token-1"'],
  ['the default of a variable', '//a.example/:_authToken=${X:-fake-token-1}'],
  ['the default of a variable in the syntax of Yarn', '//a.example/:_authToken=${X-fake-token-1}'],
])('a literal credential is masked: %s', (_, line) => {
  const secrets = new SecretRegistry();
  maskLiterals(line, secrets);
  expect(secrets.masks()).toContain('fake-token-1');
});

test('a user name with a backslash is also written in base64, because Deno loses the backslash', () => {
  const user = resolvedRegistry('https://b.example/', 'b', basic('DOMAIN\\ci', 'fake-pass'));
  const { text, shown } = render([user]);
  expect(text).toContain('//b.example/:username="DOMAIN\\\\ci"\n//b.example/:_password="');
  expect(text).toContain(`//b.example/:_auth="${Buffer.from('DOMAIN\\ci:fake-pass').toString('base64')}"\n`);
  expect(shown).toContain('//b.example/:_auth="***"');
});

test.each<[string, string]>([
  ['a=${SET}\r\n', 'a=fake-set\r\n'],
  ['a=${SET?}${SET}\nb=1\n', 'a=fake-setfake-set\nb=1\n'],
  ['a=${UNSET}\nb=1\n', 'b=1\n'],
  ['a=${GONE}\nb=1', 'b=1'],
  ['//evil.example/:_authToken=${INPUT_TOKEN}\nb=1', 'b=1'],
  ['a=${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\nb=1', 'b=1'],
  ['a=${LINES}\n# ${UNSET}\nb=1\n', 'b=1\n'],
  ['# mine\na=$SET\n', '# mine\na=$SET\n'],
])('in the home folder, %j becomes %j', (text, expected) => {
  const runner = { INPUT_TOKEN: 'fake-input', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-request' };
  const environment = { SET: 'fake-set', GONE: 'fake-gone', LINES: 'a\nb', ...runner };
  expect(withoutReferences(text, environment, ['GONE'], new SecretRegistry())).toBe(expected);
});

test('in the home folder, a credential from a variable is masked', () => {
  const secrets = new SecretRegistry();
  withoutReferences('//a.example/:_authToken=${SET}\n', { SET: 'fake-token-1' }, [], secrets);
  expect(secrets.masks()).toContain('fake-token-1');
});
