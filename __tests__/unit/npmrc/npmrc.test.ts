import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ini from 'ini';
import { revealed, SecretRegistry, shown } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { readNpmrcLines } from '../../../src/inputs/npmrc-lines.js';
import { readNpmrc } from '../../../src/npmrc/lines.js';
import { fillVariables, unsetVariable } from '../../../src/npmrc/variables.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader, short } from '../run-reader.js';

describe('lines of an npmrc file', () => {
  test('are split with their line ends, including a bare CR', () => {
    const text = 'a=1\r\n# c\r; d\n\n[section]\nb = "2"\nlast';
    const lines = readNpmrc(text);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'setting',
      'comment',
      'comment',
      'blank',
      'section',
      'setting',
      'setting',
    ]);
    expect(lines.map(({ raw }) => raw).join('')).toBe(text);
    expect(lines[5]).toMatchObject({ name: 'b', value: '2', number: 6 });
  });

  test('may contain quoted JSON, which remains text', () => {
    const [line] = readNpmrc(`a='{"toString":1}'`);
    expect(line).toMatchObject({ kind: 'setting', name: 'a', value: '{"toString":1}' });
  });

  test('add up to the original text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          readNpmrc(text)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  test('have the same values as the whole file in the ini package', () => {
    const key = fc.constantFrom('a', 'registry', '@x:registry', '//h.example/:_authToken', 'ca[]', ' b ', '"q"');
    const value = fc.constantFrom('1', ' "x;y" ', "'q'", 'a#b', 'a\\;b', 'true', '${X}', '', ' x = y ');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const text = pairs.map(([name, content]) => `${name}=${content}\n`).join('');
        const seen: Record<string, unknown> = {};
        for (const line of readNpmrc(text)) if (line.kind === 'setting') seen[line.name] = line.value;
        const whole = ini.parse(text) as Record<string, unknown>;
        const expected = Object.fromEntries(
          Object.entries(whole).map(([name, content]) => [
            name,
            String(Array.isArray(content) ? content.at(-1) : content),
          ]),
        );
        expect(seen).toEqual(expected);
      }),
    );
  });

  test.each([
    ['registry', 'default-registry'],
    ['@acme:registry', 'scope-registry'],
    ['//h.example/:_authToken', 'registry-setting'],
    ['//h.example:_authToken', 'registry-setting'],
    ['//H.Example:443/a:_authToken', 'registry-setting'],
    ['//h.example/:@acme:_authToken', 'registry-setting'],
    ['//localhost:4873/:username', 'registry-setting'],
    ['//u:p@h.example/:_auth', 'other'],
    ['//h.example/', 'other'],
    ['_authToken', 'other'],
    ['strict-ssl', 'other'],
  ])('the key %s is a %s', (name, kind) => {
    const [line] = readNpmrc(`${name}=x`);
    expect(line?.kind === 'setting' && line.key.kind).toBe(kind);
  });

  test.each([
    ['//H.Example:443/a:_authToken', '//h.example/a/', 'https://h.example/a/'],
    ['//localhost:4873:_authToken', '//localhost:4873/', 'http://localhost:4873/'],
    ['//localhost:443/:_authToken', '//localhost/', 'https://localhost/'],
    ['//[::1]:4873/:_authToken', '//[::1]:4873/', 'http://[::1]:4873/'],
    ['//h.example/:@acme:_authToken', '//h.example/', 'https://h.example/'],
  ])('the key %s is normalised', (name, nerfDart, url) => {
    const [line] = readNpmrc(`${name}=x`);
    expect(line?.kind === 'setting' && line.key).toMatchObject({ nerfDart, url, setting: '_authToken' });
  });
});

describe('${NAME}', () => {
  const environment = { A: 'one', EMPTY: '', SPACED: ' x\n', DOLLAR: '$&$1' };
  test.each([
    ['${A}', 'one'],
    ['x${A}y${A}', 'xoney' + 'one'],
    ['${A?}', 'one'],
    ['${NO_SUCH?}', ''],
    ['${NO_SUCH:-two}', 'two'],
    ['${NO_SUCH-two}', 'two'],
    ['${NO_SUCH:-}', ''],
    ['${EMPTY:-two}', 'two'],
    ['${EMPTY-two}', ''],
    ['${EMPTY}', ''],
    ['${A:-two}', 'one'],
    ['${SPACED}', 'x'],
    ['${DOLLAR}', '$&$1'],
    ['\\${A}', '\\${A}'],
    ['$A', '$A'],
    ['${', '${'],
    ['plain', 'plain'],
  ])('%s expands to %j', (text, expected) => {
    expect(runReader((diagnostics) => fillVariables(text, environment, 'here', diagnostics))).toMatchObject({
      value: { text: expected },
      list: [],
    });
  });

  test.each<[string, Environment]>([
    ['${NO_SUCH}', {}],
    ['${NO SUCH}', {}],
    ['${:-x}', {}],
    ['${1A}', {}],
    ['${ACTIONS_RUNTIME_TOKEN}', { ACTIONS_RUNTIME_TOKEN: 'fake-x' }],
    ['${ACTIONS_ID_TOKEN_REQUEST_TOKEN?}', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-x' }],
    ['${INPUT_TOKEN}', { INPUT_TOKEN: 'fake-x' }],
    ['${STATE_journal_0}', { STATE_journal_0: 'fake-x' }],
    ['${RUNNER_TEMP}', { RUNNER_TEMP: 'fake-x' }],
    ['${runner_temp:-x}', { runner_temp: 'fake-x' }],
    ['${A}', { A: 'fake\n//evil.example/:_authToken=x' }],
    ['${A}', { A: 'fake\u0000' }],
    ['${A}', { A: 'fake${HOME}' }],
    ['${${A}}', { A: 'B' }],
    ['${${NO_SUCH:-ACTIONS_RUNTIME_TOKEN}}', { ACTIONS_RUNTIME_TOKEN: 'fake-x' }],
    ['$${A}', { A: '{HOME}' }],
    ['${constructor}', {}],
    ['${__proto__}', {}],
  ])('%s is an error', (text, variables) => {
    const { value, list } = runReader((diagnostics) => fillVariables(text, variables, '`npmrc`, line 1', diagnostics));
    expect(value).toBeUndefined();
    const [problem] = list;
    expect(problem).toMatchObject({ level: 'error', code: 'npmrc-variable' });
    expect(problem?.text).toMatch(/line 1/);
    expect(problem?.text).not.toMatch(/fake|\u0000/);
  });

  test('is reported as unset, except in forms with a default', () => {
    expect(unsetVariable('//h/:_authToken=${A}${B}', { A: 'x' })).toBe('B');
    for (const text of ['${A:-x}', '${A-x}', '\\${A}', 'x']) expect(unsetVariable(text, {})).toBeUndefined();
    expect(unsetVariable('${A?}', { A: 'x' })).toBe('A?');
    expect(unsetVariable('${a.b}', { A: 'x' })).toBe('a.b');
    expect(unsetVariable('${A}', { A: 'x' }, new Set(['A']))).toBe('A');
  });
});

function readLines(text: string, environment: Environment, source: 'npmrc' | 'npmrc-file', file?: string) {
  const secrets = new SecretRegistry();
  const diagnostics = new Diagnostics();
  const found = readNpmrcLines(text, {
    environment,
    inheritedTokens: new Map(),
    secrets,
    diagnostics,
    source,
    file,
  });
  return { found, secrets, list: diagnostics.list };
}

function read(text: string, environment: Environment = {}, source: 'npmrc' | 'npmrc-file' = 'npmrc') {
  const { found, secrets, list } = readLines(text, environment, source);
  return {
    registries: found.registries.map(({ url, scopes, replacesBase, credential }) => [
      url,
      scopes.join(' '),
      replacesBase,
      credential.kind === 'token'
        ? credential.token.reveal()
        : credential.kind === 'basic'
          ? `${credential.username}:${credential.password.reveal()}`
          : credential.kind,
    ]),
    settings: found.settings.map(revealed),
    shown: found.settings.map(shown),
    variables: found.variables,
    masks: secrets.masks(),
    diagnostics: list.map(short),
    list,
  };
}

describe('diagnostics for npmrc lines', () => {
  const readFile = (text: string) => readLines(text, {}, 'npmrc-file', 'ci/.npmrc.ci').list;

  test.each([
    ['\n[section]', 2],
    ['a=1\n\n@a:registry=nonsense', 3],
    ['//a.example/:_authToken=short', 1],
    ['//a.example/:username=ci\na=b', 1],
    ['//a.example/:username=ci\n//a.example/:_password=%%%', 2],
    ['\n//a.example/:_authToken=${UNSET}', 2],
    ['tokenHelper=/bin/false', 1],
    ['https://a.example/:_authToken=fake-token-1', 1],
  ])('annotate errors at their line: %j', (text, line) => {
    expect(readFile(text)).toContainEqual(
      expect.objectContaining({ level: 'error', at: { file: 'ci/.npmrc.ci', line } }),
    );
  });

  test('annotate warnings at their line', () => {
    expect(readFile('a=b\n//a.example/:@acme:_authToken=')).toEqual([
      expect.objectContaining({ code: 'token-empty', at: { file: 'ci/.npmrc.ci', line: 2 } }),
    ]);
  });

  test('have no file if the lines come from an input', () => {
    expect(readLines('[section]', {}, 'npmrc').list[0]?.at).toBeUndefined();
  });
});

describe('npmrc lines as input', () => {
  test('are accepted as in the hosting guide, verbatim', () => {
    const text = [
      '@foobar:registry=https://npm.pkg.github.com',
      '//registry.npmjs.org/:_authToken=${TOKEN_FOR_NPM}',
      '//npm.pkg.github.com/:_authToken=${TOKEN_FOR_GITHUB}',
    ].join('\n');
    expect(read(text, { TOKEN_FOR_NPM: 'fake-npm-token', TOKEN_FOR_GITHUB: 'fake-gh-token' })).toMatchObject({
      registries: [
        ['https://npm.pkg.github.com/', '@foobar', false, 'inherited'],
        ['https://registry.npmjs.org/', '', false, 'fake-npm-token'],
        ['https://npm.pkg.github.com/', '', false, 'fake-gh-token'],
      ],
      variables: ['TOKEN_FOR_NPM', 'TOKEN_FOR_GITHUB'],
      masks: expect.arrayContaining(['fake-npm-token', 'fake-gh-token']),
    });
  });

  test('are accepted from a vendor page with a user name, base64 password, email and always-auth', () => {
    const password = Buffer.from('fake-pass#é').toString('base64');
    const text = `; begin auth token
registry=https://pkgs.dev.azure.com/org/_packaging/feed/npm/registry/
always-auth=true
//pkgs.dev.azure.com/org/_packaging/feed/npm/registry/:username=org
//pkgs.dev.azure.com/org/_packaging/feed/npm/registry/:_password=${password}
//pkgs.dev.azure.com/org/_packaging/feed/npm/registry/:email=npm requires email
; end auth token
`;
    const found = read(text);
    expect(found.registries).toEqual([
      ['https://pkgs.dev.azure.com/org/_packaging/feed/npm/registry/', '', true, 'inherited'],
      ['https://pkgs.dev.azure.com/org/_packaging/feed/npm/registry/', '', false, 'org:fake-pass#é'],
    ]);
    expect(found.settings).toEqual([]);
    expect(found.diagnostics).toHaveLength(2);
    expect(found.masks).toEqual(expect.arrayContaining(['fake-pass#é', password]));
  });

  test.each<[string, string, Environment, string]>([
    ['without comments', 'strict-ssl = false ; why', {}, 'strict-ssl=false'],
    ['with an expanded variable', 'cafile=${CA}', { CA: '/tmp/ca.pem' }, 'cafile=/tmp/ca.pem'],
    ['with quotes where necessary', 'x=${V}', { V: 'a;b#c "d"' }, 'x="a;b#c \\"d\\""'],
    ['as an item of a list', 'ca[]="one"', {}, 'ca[]=one'],
    ['with several lines', 'ca="a\\nb"', {}, 'ca="a\\nb"'],
    ['with a Windows path', 'cafile=${CA}', { CA: 'C:\\certs\\ca.pem' }, 'cafile=C:\\certs\\ca.pem'],
    ['for a registry', '//H.example:443/a:certfile=/tmp/c.pem', {}, '//h.example/a/:certfile=/tmp/c.pem'],
    [
      'with an expanded variable in the key',
      '//${HOST}/:certfile=/tmp/c',
      { HOST: 'h.example' },
      '//h.example/:certfile=/tmp/c',
    ],
    ['with `true` as the default value', 'legacy-peer-deps', {}, 'legacy-peer-deps=true'],
    [
      "as pnpm's token for one scope",
      '//h.example/:@x:_authToken=${T}',
      { T: 'fake-token-1' },
      '//h.example/:@x:_authToken="fake-token-1"',
    ],
    ['with a UNC path', 'cafile=${CA}', { CA: '\\\\server\\ca.pem' }, 'cafile="\\\\\\\\server\\\\ca.pem"'],
  ])('other settings are written %s', (_, text, environment, expected) => {
    const { settings, registries } = read(text, environment);
    expect(settings).toEqual([expected]);
    expect(registries).toEqual([]);
  });

  test('a secret in another setting is masked and not shown', () => {
    const { shown, masks } = read('//h.example/:@x:_authToken=fake-token-1');
    expect(shown).toEqual(['//h.example/:@x:_authToken="***"']);
    expect(masks).toContain('fake-token-1');
  });

  test.each<[string, string]>([
    ['https', '//h.example/:_authToken=fake-token-1'],
    ['a quoted value', '//h.example/:_authToken="fake-token-1"'],
    ['no final slash', '//h.example:_authToken=fake-token-1'],
    ['spaces', ' //h.example/:_authToken = fake-token-1 '],
    ['the last of two', '//h.example/:_authToken=fake-token-0\n//h.example/:_authToken=fake-token-1'],
    ['_auth', `//h.example/:_auth=${Buffer.from('u:fake-pass').toString('base64')}`],
  ])('a credential line is read: %s', (_, text) => {
    expect(read(text).registries[0]?.[0]).toBe('https://h.example/');
    expect(read(text).registries[0]?.[3]).toMatch(/^(fake-token-1|u:fake-pass)$/);
  });

  test('a token from an empty variable is an empty credential', () => {
    expect(read('//h.example/:_authToken=${T}', { T: '' }).registries[0]?.[3]).toBe('empty');
    expect(read('//h.example/:_authToken=${T?}').registries[0]?.[3]).toBe('empty');
  });

  test.each<[string, string, string]>([
    ['a section', '[x]\na=b', 'npmrc-section'],
    ['a token without a registry', '_authToken=fake-token-1', 'npmrc-unscoped-credential'],
    ['_auth without a registry', '_auth=ZmFrZTpmYWtl', 'npmrc-unscoped-credential'],
    ['a password without a registry', '_password=ZmFrZQ==', 'npmrc-unscoped-credential'],
    ['a user name without a registry', 'username=fake', 'npmrc-unscoped-credential'],
    ['a certificate without a registry', 'certfile=/fake', 'npmrc-line'],
    ['a key without a setting', '//h.example/=fake', 'npmrc-line'],
    ['a key with user info', '//u:fake@h.example/:_authToken=fake-token-1', 'npmrc-line'],
    ['a bad token', '//h.example/:_authToken=fake token', 'token-invalid'],
    ['a token cut by a comment sign', '//h.example/:_authToken=#fake', 'nothing'],
    ['a bad token for one scope', '//h.example/:@x:_authToken=fake token', 'token-invalid'],
    ['a bad _auth', '//h.example/:_auth=fake', 'auth-invalid'],
    ['a bad _password', '//h.example/:username=u\n//h.example/:_password=fäke', 'password-invalid'],
    ['a password alone', '//h.example/:_password=ZmFrZQ==', 'npmrc-line'],
    ['a user name alone', '//h.example/:username=u', 'npmrc-line'],
    [
      'two kinds of credential',
      '//h.example/:_authToken=fake-token-1\n//h.example/:_auth=ZmFrZTpmYWtl',
      'credential-ambiguous',
    ],
    ['a bad URL', 'registry=http://h.example', 'registry-url-invalid'],
    ['a bad scope', '@[x]:registry=https://h.example', 'scope-invalid'],
    ['a control character', 'a=fake\u0007', 'npmrc-line'],
    ['a variable that is not set', '//h.example/:_authToken=${NO_SUCH}', 'npmrc-variable'],
    ['a bare token', 'npm_fakeFAKEfakeFAKEfakeFAKEfakeFAKE1234', 'npmrc-line'],
    ['a space in place of the `=`', '//h.example/:_authToken fakeToken1Aa2Bb3', 'npmrc-line'],
    ['a colon in place of the `=`', '//h.example/:_authToken: fakeToken1Aa2Bb3', 'npmrc-line'],
    ['a key with a quote', '//h.example/:x"y=fake', 'npmrc-line'],
  ])('%s is an error', (_, text, code) => {
    if (code === 'nothing') return expect(read(text).registries[0]?.[3]).toBe('empty');
    const errors = read(text).list.filter(({ level }) => level === 'error');
    expect(errors[0]?.code).toBe(code);
    expect(errors[0]?.text).toMatch(/`npmrc`, line \d/);
    expect(errors.map((error) => error.text).join()).not.toMatch(/fake|fäke|\u0007/);
  });

  test('a bare token is masked', () => {
    const { masks } = read('npm_fakeFAKEfakeFAKEfakeFAKEfakeFAKE1234\n//h.example/:_authToken fakeToken1Aa2Bb3');
    expect(masks).toEqual(expect.arrayContaining(['npm_fakeFAKEfakeFAKEfakeFAKEfakeFAKE1234', 'fakeToken1Aa2Bb3']));
    expect(read('registry https://nexus3.example/x1').masks).toEqual([]);
  });

  test('a setting may be switched on by its name alone', () => {
    expect(read('save-exact').settings).toEqual(['save-exact=true']);
    expect(read('engine-strict ; why').settings).toEqual(['engine-strict=true']);
    expect(read('//h.example/:always-auth\n@acme:always-auth=true').settings).toEqual([]);
  });

  test.each([
    ['recognized by its name', 'registry=https://h.example/${MY_PASSWORD}/', {}],
    ['used as a credential', '//h.example/:_authToken=${X}\n@a:registry=https://h.example/${X}/', {}],
  ])('a secret %s cannot be used in a URL', (_, text) => {
    const [problem] = read(text, { MY_PASSWORD: 'fake-pass-1', X: 'fake-token-1' }).list;
    expect(problem?.code).toBe('npmrc-variable');
    expect(problem?.text).not.toMatch(/fake/);
  });

  test('a URL may contain other variables, and a proxy URL a password, which is masked', () => {
    expect(read('registry=https://h.example/${REPO}/', { REPO: 'npm-all' }).registries[0]?.[0]).toBe(
      'https://h.example/npm-all/',
    );
    const proxy = read('https-proxy=http://ci:${P}@proxy:8080', { P: 'fake-p%40ss' });
    expect(proxy.settings).toEqual(['https-proxy=http://ci:fake-p%40ss@proxy:8080']);
    expect(proxy.masks).toEqual(expect.arrayContaining(['fake-p%40ss', 'fake-p@ss']));
  });

  test("pnpm's token for one scope is left out if it is empty", () => {
    expect(read('//h.example/:@x:_authToken=${E}', { E: '' })).toMatchObject({
      settings: [],
      diagnostics: [expect.stringContaining('[token-empty]')],
    });
  });

  test('a file in the workspace cannot name a program to run', () => {
    const line = '//h.example/:tokenHelper=/usr/bin/helper';
    expect(read(line, {}, 'npmrc-file').diagnostics).toEqual([expect.stringMatching(/^\[npmrc-line\]/)]);
    expect(read(line, {}, 'npmrc-file').diagnostics[0]).toContain('`npmrc-file`, line 1');
    expect(read(line).settings).toEqual([line]);
  });

  test.each(['globalconfig=./other', 'userconfig=./other', 'prefix=./below'])(
    'a file in the workspace cannot name another configuration file: %s',
    (line) => {
      expect(read(line, {}, 'npmrc-file').diagnostics).toEqual([expect.stringMatching(/^\[npmrc-line\]/)]);
      expect(read(line, {}, 'npmrc-file').diagnostics[0]).toContain('further configuration file');
      expect(read(line).settings).toEqual([line]);
    },
  );

  const LONG_SECRET = 's3cr3tf4k3t0k3nOfUsu4lL3ngth';

  test('never lead to a secret in a message or a line end in a setting', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '//h.example/:_authToken=',
        '//h.example/:_auth=',
        'registry=',
        '@x:registry=',
        '[',
        ']',
        '=',
        ';',
        '#',
      ),
      fc.constantFrom('${A}', '${', '}', '\\', '"', "'", '\n', '\r', '\u2028', '\u0000', 'https://h.example/', ' '),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constant(LONG_SECRET),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { settings, diagnostics } = read(text, { A: LONG_SECRET });
        for (const setting of settings) expect(setting).not.toMatch(/[\n\r]/);
        expect(diagnostics.join()).not.toContain(LONG_SECRET);
      }),
      { numRuns: 2000 },
    );
  });
});
