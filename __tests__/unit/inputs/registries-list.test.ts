import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { readRegistriesList } from '../../../src/inputs/registries-list.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader } from '../run-reader.js';

function readAll(text: string, environment: Environment = {}) {
  return runReader((diagnostics) => {
    const context = { environment, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
    const { registries, variables } = readRegistriesList(text, context);
    const list = registries.map(({ url, scopes, replacesBase, credential }) => {
      const secret =
        credential.kind === 'token'
          ? credential.token.reveal()
          : credential.kind === 'basic'
            ? `${credential.username}:${credential.password.reveal()}`
            : credential.kind;
      return [url, scopes.join(' '), replacesBase, secret];
    });
    return { list, variables };
  });
}
const read = (...parameters: Parameters<typeof readAll>) => readAll(...parameters).value;

const URL = '- url: https://a.example\n';

describe('the list of registries', () => {
  test('is read as documented', () => {
    const text = `
- url: https://npm.pkg.github.com
  scope: @acme, @acme-labs
  token: ghs_FakeFakeFake
- url: https://acme.jfrog.io/artifactory/api/npm/npm/
  scope: corp
  username: ci
  password-env: JFROG_PASSWORD
- url: https://npm.acme.dev
  replaces-base: true
  token-env: ACME_TOKEN
`;
    expect(read(text, { JFROG_PASSWORD: 'fake#:é', ACME_TOKEN: 'fake-token-1\n' })).toEqual({
      list: [
        ['https://npm.pkg.github.com/', '@acme @acme-labs', false, 'ghs_FakeFakeFake'],
        ['https://acme.jfrog.io/artifactory/api/npm/npm/', '@corp', false, 'ci:fake#:é'],
        ['https://npm.acme.dev/', '', true, 'fake-token-1'],
      ],
      variables: ['JFROG_PASSWORD', 'ACME_TOKEN'],
    });
  });

  test.each<[string, string, unknown]>([
    ['an unquoted scope', `${URL}  scope: @x\n  auth: none`, ['https://a.example/', '@x', false, 'none']],
    ['a quoted scope', `${URL}  scope: "@x"\n  auth: none`, ['https://a.example/', '@x', false, 'none']],
    ['a comment after a scope', `${URL}  scope: @x # ours\n  auth: none`, ['https://a.example/', '@x', false, 'none']],
    [
      'a list of scopes',
      `${URL}  scope:\n    - @x\n    - y\n  auth: none`,
      ['https://a.example/', '@x @y', false, 'none'],
    ],
    [
      'a flow list of scopes',
      `${URL}  scope: [@x, '@y']\n  auth: none`,
      ['https://a.example/', '@x @y', false, 'none'],
    ],
    [
      'a flow mapping',
      '- {url: https://a.example, scope: @x, auth: none}',
      ['https://a.example/', '@x', false, 'none'],
    ],
    [
      'a folded scalar',
      `${URL}  scope: >-\n    @x,\n    @y\n  auth: none`,
      ['https://a.example/', '@x @y', false, 'none'],
    ],
    [
      'JSON',
      '[{"url":"https://a.example","scope":["@x","y"],"replaces-base":true,"token":"fake-token-1"}]',
      ['https://a.example/', '@x @y', true, 'fake-token-1'],
    ],
    ['a number as text', `${URL}  scope: 0123\n  token: 01234567`, ['https://a.example/', '@0123', false, '01234567']],
    ['null as text', `${URL}  scope: null\n  auth: none`, ['https://a.example/', '@null', false, 'none']],
    ['a hexadecimal number as text', `${URL}  token: 0x12345678`, ['https://a.example/', '', false, '0x12345678']],
    ['an empty token', `${URL}  token:`, ['https://a.example/', '', false, 'empty']],
    ['an empty token in quotes', `${URL}  token: ''`, ['https://a.example/', '', false, 'empty']],
    ['an entry without a credential', `${URL}  scope: x`, ['https://a.example/', '@x', false, 'unnamed']],
    ['replaces-base: false', `${URL}  replaces-base: False\n  auth: none`, ['https://a.example/', '', false, 'none']],
    [
      'CRLF',
      '- url: https://a.example\r\n  scope: @x\r\n  auth: none\r\n',
      ['https://a.example/', '@x', false, 'none'],
    ],
  ])('accepts %s', (_, text, expected) => {
    expect(read(text).list).toEqual([expected]);
  });

  test.each<[string, string, string, RegExp]>([
    ['text', 'hello', 'registries-yaml', /not a list/],
    ['a mapping', 'url: https://a.example', 'registries-yaml', /not a list/],
    ['an empty list', '[]', 'registries-yaml', /empty list/],
    ['a list of strings', '- https://a.example', 'registries-entry', /Entry 1/],
    ['a list of lists', `${URL}  auth: none\n- - x`, 'registries-entry', /Entry 2/],
    ['an unknown field', `${URL}  tokn: fake-token-1`, 'registries-field', /Entry 1.*`tokn`.*`token`/s],
    ['a field with an underscore', `${URL}  replaces_base: true`, 'registries-field', /`replaces-base`/],
    ...['ghp_FakeFakeFakeFakeFakeFake', 'npm_fake', 'glpat-fake', 'fakefakefake1', 'FAKE_FAKE_FAKE_1', '::x'].map(
      (token): [string, string, string, RegExp] => [
        `${token} as a field`,
        `${URL}  "${token}": x`,
        'registries-field',
        /has an unknown field\.$/m,
      ],
    ),
    ['a field with a digit', `${URL}  token2: fake-token-1`, 'registries-field', /`token2`.*`token`/s],
    [
      'a field that resembles no known field',
      `${URL}  something-else-altogether: x`,
      'registries-field',
      /usual fields are url, scope/,
    ],
    ['a missing url', '- scope: @x', 'registries-field', /Entry 1.*no `url`/],
    ['an empty url', '- url:\n  scope: @x', 'registries-field', /no `url`/],
    ['a bad url', '- url: http://a.example', 'registry-url-invalid', /Entry 1.*`url`/],
    ['a bad scope', `${URL}  scope: [x, '[y]']`, 'scope-invalid', /Entry 1.*`scope`/],
    ['a scope that is a mapping', `${URL}  scope: {a: b}`, 'registries-field', /`scope`/],
    ['a nested scope', `${URL}  scope: [[x]]`, 'registries-field', /`scope`/],
    ['a list as a token', `${URL}  token: [fake-token-1]`, 'registries-field', /`token`/],
    ['a bad token', `${URL}  token: fake token`, 'token-invalid', /Entry 1/],
    ['two credentials', `${URL}  token: fake-token-1\n  token-env: A`, 'credential-ambiguous', /Entry 1/],
    ['a user and a token', `${URL}  username: ci\n  token: fake-token-1`, 'credential-ambiguous', /Entry 1/],
    ['a user with `auth: none`', `${URL}  username: ci\n  auth: none`, 'credential-ambiguous', /Entry 1/],
    ['a token with `auth: none`', `${URL}  token: fake-token-1\n  auth: none`, 'credential-ambiguous', /Entry 1/],
    ['a password without a user', `${URL}  password: fake-pass`, 'registries-field', /belong together/],
    ['a user without a password', `${URL}  username: ci`, 'registries-field', /belong together/],
    ['an unknown auth', `${URL}  auth: basic`, 'registries-field', /`none`/],
    ['replaces-base: maybe', `${URL}  replaces-base: maybe`, 'registries-field', /`replaces-base`/],
    ['a variable that is not set', `${URL}  token-env: NO_SUCH`, 'variable-unset', /NO_SUCH/],
    [
      'a password variable that is not set',
      `${URL}  username: ci\n  password-env: NO_SUCH`,
      'variable-unset',
      /NO_SUCH/,
    ],
    ['a secret for its variable', `${URL}  token-env: Fake2Fake2Fake`, 'variable-unset', /not shown here.*`token`/s],
    ['a bad secret for its variable', `${URL}  username: u\n  password-env: fake-2`, 'variable-unset', /`password`/],
    ['an invalid variable name', `${URL}  token-env: $X`, 'variable-unset', /not the name/],
    ['a variable of the runner', `${URL}  token-env: ACTIONS_RUNTIME_TOKEN`, 'variable-unset', /not the name/],
    ['the name of a built-in property', `${URL}  token-env: constructor`, 'variable-unset', /not set/],
    ['__proto__ as a field', `${URL}  __proto__: x`, 'registries-field', /unknown field.*usual fields are url/s],
    ['constructor as a field', `${URL}  constructor: x`, 'registries-field', /unknown field.*usual fields are url/s],
    ['a duplicate field', `${URL}  url: https://b.example`, 'registries-yaml', /line 2.*twice/],
    ['a tab for indentation', '- url: https://a.example\n\tscope: x', 'registries-yaml', /line 2.*tab/],
    ['a tab between brackets', '- {url: https://a.example,\tauth: none}', 'registries-yaml', /line 1.*tab/],
    [
      'an unclosed quote before other lines',
      `${URL}  token: "fake\n  scope: x\n`,
      'registries-yaml',
      /line 2.*quote is not closed/,
    ],
    [
      'an unclosed single quote',
      `${URL}  token: 'fake\n  scope: x\n`,
      'registries-yaml',
      /line 2.*quote is not closed/,
    ],
    [
      'an unclosed bracket before other lines',
      `${URL}  scope: [x,\n  auth: none\n`,
      'registries-yaml',
      /line 2.*bracket is not closed/,
    ],
    ['an unclosed brace', `- {url: https://a.example,\n- {}\n`, 'registries-yaml', /line 1.*bracket is not closed/],
    ['a first field without a colon', '- url https://a.example\n  auth: none', 'registries-yaml', /line 1.*no `:`/],
    ['text after a closing quote, with a tab', `${URL}  token: "a\tb" c`, 'registries-yaml', /line 2.*closing quote/],
    ['inconsistent indentation', `${URL}   auth: none`, 'registries-yaml', /line 2.*not indented like the one before/],
    ['a line with too little indentation', `${URL} auth: none`, 'registries-yaml', /indentation/],
    ['a value with a colon', `${URL}  token: fake: token`, 'registries-yaml', /line 2.*`: `.*quotes/],
    ['an unclosed bracket', `${URL}  scope: [x`, 'registries-yaml', /bracket/],
    ['a field without a colon', `${URL}  auth "none"\n  scope: x`, 'registries-yaml', /line 2.*no `:`/],
    ['a percent sign', `${URL}  username: u\n  password: %fake`, 'registries-yaml', /line 3.*quotes/],
    ['an unclosed quote', `${URL}  token: "fake-token-1`, 'registries-yaml', /line 2.*quote is not closed/],
    ['a value in quotes that goes on', `${URL}  token: "fake" x`, 'registries-yaml', /line 2.*closing quote/],
    ['a backslash in double quotes', `${URL}  token: "fake\\q"`, 'registries-yaml', /line 2.*single quotes/],
    ['a second list item in an entry', `${URL}  - scope: x`, 'registries-yaml', /line 2.*indentation/],
    ['a field outside the list', `${URL}scope: x`, 'registries-yaml', /line 2.*indentation/],
    ['a field without a value at the end', `${URL}  scope`, 'registries-yaml', /line 2.*no `:`/],
    ['a backtick', `${URL}  token: \`fake-token-1`, 'registries-yaml', /line 2.*`token-env`/s],
    ['a tag', `${URL}  token: !!binary ZmFrZQ==`, 'registries-yaml|registries-field', /./],
    ['a local tag', `${URL}  token: !fake ZmFrZQ==`, 'registries-yaml|registries-field', /./],
    ['an alias', `${URL}  token: *x`, 'registries-yaml|registries-field', /./],
    ['masked asterisks', `${URL}  token: ***`, 'registries-yaml|registries-field', /./],
    ['an anchor', `${URL}  token: &x fake-token-1`, 'registries-field', /./],
    ['two documents', `${URL}  auth: none\n---\n${URL}`, 'registries-yaml', /`---`/],
    ['a workflow command', '- ::error::fake\u0000', 'registries-yaml|registries-entry', /./],
  ])('%s is an error', (_, yaml, code, why) => {
    const { reported, text } = readAll(yaml);
    expect(reported).toEqual([expect.stringMatching(new RegExp(`^error (${code})$`))]);
    expect(text).toMatch(why);
    expect(text).not.toMatch(/fake|Fake|\r/);
  });

  test('all problems of all entries are reported', () => {
    const { value, reported } = readAll(
      `${URL}  token: fake token\n  nope: x\n- scope: x\n- url: http://b.example\n  scope: '[x]'\n${URL}  token: fake-token-1\n  scope: '[y]'`,
    );
    expect(reported.sort()).toEqual([
      'error registries-field',
      'error registries-field',
      'error registry-url-invalid',
      'error scope-invalid',
      'error scope-invalid',
      'error token-invalid',
    ]);
    expect(value.list).toHaveLength(1);
  });

  test('mistakes are reported beside a misspelled field, which is read as the one that is meant', () => {
    const { value, reported } = readAll(`- ur: https://a.example\n  scopes: '[x]'\n  token: fake token\n`);
    expect(reported).toEqual([
      'error registries-field',
      'error registries-field',
      'error scope-invalid',
      'error token-invalid',
    ]);
    expect(value.list).toEqual([]);
    expect(readAll('- scope: x\n  oidc: jfrogg\n').reported).toHaveLength(2);
  });

  test.each(['', 'url: http://b.example\n  '])('mistakes are reported beside a missing or bad URL: %j', (url) => {
    const { reported } = readAll(
      `- ${url}scope: '[x]'\n  replaces-base: maybe\n  token: fake token\n  packages: '[y]'`,
    );
    expect(reported).toHaveLength(5);
    expect(new Set(reported.slice(1))).toEqual(
      new Set(['error scope-invalid', 'error registries-field', 'error token-invalid']),
    );
  });

  test.each([
    ['registry', 'url'],
    ['registry-url', 'url'],
    ['auth-token', 'token'],
    ['authToken', 'token'],
    ['scopes', 'scope'],
    ['replaces_base', 'replaces-base'],
    ['usernme', 'username'],
    ['workload-identity-provider', 'workload_identity_provider'],
  ])('`%s` in an entry is an error that suggests `%s`', (wrong, right) => {
    const { text } = readAll(`${URL}  ${wrong}: x`);
    expect(text).toContain(`\`${right}\`?`);
    expect(text).not.toContain('usual fields');
  });

  test.each(['[', '{a: ', '- ', '[{a: ', '? '])('deep nesting is an error, not a crash: %s', (piece) => {
    const { reported, text } = readAll(piece.repeat(20_000));
    expect(reported).toEqual(['error registries-yaml']);
    expect(text).toMatch(/too deeply/);
  });

  test('aliases are not expanded', () => {
    const bomb = ['- &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 20; level += 1) {
      const above = String.fromCharCode(96 + level);
      bomb.push(`- &${String.fromCharCode(97 + level)} [*${above}, *${above}, *${above}, *${above}]`);
    }
    expect(new Set(readAll(bomb.join('\n')).reported)).toEqual(new Set(['error registries-entry']));
  });

  test('`__proto__` does not change the prototype of objects', () => {
    readAll(`${URL}  __proto__: {polluted: yes}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
