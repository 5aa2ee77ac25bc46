/** The findings in each committed file. `error` is a certain conflict, for which `if-config-conflicts` sets the level. */
import { describe, expect, test } from '@jest/globals';
import { checkBunfig } from '../../../src/conflicts/bunfig.js';
import type { Finding } from '../../../src/conflicts/findings.js';
import { checkLockfile } from '../../../src/conflicts/lockfiles.js';
import type { Login } from '../../../src/conflicts/login.js';
import { checkNpmrc } from '../../../src/conflicts/npmrc.js';
import { checkPnpmWorkspace } from '../../../src/conflicts/pnpm-workspace.js';
import { checkYarnrcClassic, checkYarnrcYml } from '../../../src/conflicts/yarnrc.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { token } from '../registry-fixtures.js';
import { ACME, loginOf, loginWith, registry, short } from './login.js';

const ELSEWHERE = 'https://elsewhere.example/';
const GITHUB = { registries: [registry('https://npm.pkg.github.com', 'acme')] };
const GITHUB_OWNER = { registries: [registry('https://npm.pkg.github.com/acme', 'acme')] };
const ENTERPRISE = {
  registries: [registry('https://npm.github.acme.dev', 'acme')],
  environment: { GITHUB_SERVER_URL: 'https://github.acme.dev' },
};
const DEFAULT = { registries: [registry(ACME, '', true)] };
const publishing = (url: string): Partial<Login> => ({
  packages: () => ({ names: new Set(), publishUrls: [url], declaredElsewhere: new Set() }),
});

type Row = readonly [what: string, text: string, expected: string[], login?: Login];
type Findings = Finding[] | undefined;
const rows = (check: (text: string, login: Login) => Findings | Promise<Findings>, own: Login, all: Row[]) =>
  test.each(all)('are correct for %s', async (_, text, expected, login = own) => {
    const findings = await check(text, login);
    expect(short(findings)).toEqual(expected);
    for (const finding of findings ?? []) expect(finding.lines.join('\n')).toMatch(/^\S.*\.(?:\n\S.*\.)+$/);
  });

describe('findings in .npmrc', () => {
  rows(checkNpmrc, loginOf(), [
    ['a mapping to another registry', `# x\n@acme:registry=${ELSEWHERE}`, ['error config-registry 2']],
    ['two lines, of which the later applies', `@acme:registry=${ELSEWHERE}\n@acme:registry=${ACME}`, []],
    ['a line below a section header', `[x]\n@acme:registry=${ELSEWHERE}`, []],
    ['the same URL, written differently', '@acme:registry=https://NPM.acme.dev:443/npm', []],
    ['another scope', `@other:registry=${ELSEWHERE}`, []],
    ['a variable in the URL of another scope', '@other:registry=https://${HOST}/', []],
    ['a variable in our URL', '@acme:registry=https://${HOST}/', ['warning config-url-variable 1']],
    ['a path below our URL', `@acme:registry=${ACME}acme`, []],
    [
      'a path below our URL, with Yarn Classic',
      `@acme:registry=${ACME}acme`,
      ['warning config-registry 1'],
      loginOf('yarn@1.22.22'),
    ],
    [
      'an owner URL on GitHub Packages',
      '@acme:registry=https://npm.pkg.github.com/acme',
      [],
      loginWith(GITHUB, 'npm@11'),
    ],
    [
      'an owner URL on GitHub Packages, with npm 12',
      '@acme:registry=https://npm.pkg.github.com/acme',
      ['warning config-registry 1'],
      loginWith(GITHUB, 'npm@12'),
    ],
    [
      'an owner URL on GitHub Enterprise Server, with npm 12',
      '@acme:registry=https://npm.github.acme.dev/acme',
      ['warning config-registry 1'],
      loginWith(ENTERPRISE, 'npm@12'),
    ],
    [
      'an owner URL on GitHub Enterprise Server, with npm 11',
      '@acme:registry=https://npm.github.acme.dev/acme',
      [],
      loginWith(ENTERPRISE, 'npm@11'),
    ],
    ['another path on our host', '@acme:registry=https://npm.acme.dev/other/', ['error config-registry 1']],
    ['a mapping, with Yarn 2+, which does not read the file', `@acme:registry=${ELSEWHERE}`, [], loginOf('yarn@4')],
    [
      'a mapping to another registry, while publishConfig names our URL',
      `@acme:registry=${ELSEWHERE}`,
      [],
      loginWith(publishing(ACME)),
    ],
    [
      'a mapping to another registry, while publishConfig names another URL',
      `@acme:registry=${ELSEWHERE}`,
      ['error config-registry 1'],
      loginWith(publishing(ELSEWHERE)),
    ],
    ['a default registry, while we set none', `registry=${ELSEWHERE}`, []],
    ['a default registry other than ours', `registry=${ELSEWHERE}`, ['warning config-registry 1'], loginWith(DEFAULT)],
    [
      'a default registry other than ours, while publishConfig names ours',
      `registry=${ELSEWHERE}`,
      [],
      loginWith({ ...DEFAULT, ...publishing(ACME) }),
    ],
    ['a literal credential', '//npm.acme.dev/npm/:_authToken=fake-literal', ['warning config-credential 1']],
    [
      "a literal credential for our scope, in pnpm's form",
      '//npm.acme.dev/npm/:@acme:_authToken=fake-literal',
      ['warning config-credential 1'],
    ],
    [
      "a literal credential for our scope, in pnpm's form with a slash",
      '//npm.acme.dev/npm/@acme:_authToken=fake-literal',
      ['warning config-credential 1'],
    ],
    [
      "a literal credential for our scope, in pnpm's form with two slashes",
      '//npm.acme.dev/npm/@acme/:_authToken=fake-literal',
      ['warning config-credential 1'],
    ],
    ['a literal credential for another scope at our URL', '//npm.acme.dev/npm/@other/:_authToken=fake-literal', []],
    ['a credential for a path below our URL', '//npm.acme.dev/npm/other/:_authToken=${T}', []],
    ['a literal credential for another registry', '//other.example/:_authToken=fake-literal', []],
    ['a variable that is unset', '//npm.acme.dev/npm/:_authToken=${T}', ['warning config-credential 1']],
    ['a variable with a fallback', '//npm.acme.dev/npm/:_authToken=${T:-}\n//npm.acme.dev/npm/:_password=${T-}', []],
    ['an unset variable, which pnpm ignores', '//npm.acme.dev/npm/:_authToken=${T}', [], loginOf('pnpm@11')],
    ['a variable that is set', '//npm.acme.dev/npm/:_authToken=${T}', [], loginWith({ environment: { T: 'fake' } })],
    [
      'a variable that only this step has',
      '//npm.acme.dev/npm/:_authToken=${T}',
      ['warning config-credential 1'],
      loginWith({ environment: { T: 'fake' }, consumed: new Set(['T']) }),
    ],
    ['a variable that is exported', '//npm.acme.dev/npm/:_authToken=${T}', [], loginWith({ exported: new Set(['T']) })],
    [
      'unset variables in lines about other registries, which make Yarn Classic abort',
      '//b.example/:_authToken=${T}\ncafile=${T}\n@b:registry=https://${H}/\n',
      ['warning config-credential 1', 'warning config-credential 3'],
      loginOf('npm@12', 'yarn@1.22.22'),
    ],
    [
      'an unset variable in lines about our registry and another one, with Yarn Classic',
      '//npm.acme.dev/npm/:_authToken=${T}\n//b.example/:_authToken=${U}\n',
      ['warning config-credential 1', 'warning config-credential 2'],
      loginOf('yarn@1.22.22'),
    ],
    [
      'unset variables that Yarn Classic does not expand',
      '# ${T}\n//${T}/:_authToken=x\nlist[]=${T}\na=${T}\na=b\n[s]\nb=${T}\n',
      [],
      loginOf('yarn@1.22.22'),
    ],
    [
      'fallbacks, which make Yarn Classic abort',
      '//npm.acme.dev/npm/:_authToken=${T:-x}\na=${T-}\nb=${T?}\nc=${T.U}\n',
      [1, 2, 3, 4].map((line) => `warning config-credential ${line}`),
      loginWith({ environment: { T: 'x' } }, 'yarn@1.22.22'),
    ],
    ['an escaped reference, with Yarn Classic', 'a=\\${T}\n', [], loginOf('yarn@1.22.22')],
    [
      'a variable in a line about another registry, which the job sets',
      '//b.example/:_authToken=${T}',
      [],
      loginWith({ environment: { T: '' } }, 'yarn@1.22.22'),
    ],
    [
      'an unset variable in a line about another registry',
      '//b.example/:_authToken=${T}',
      [],
      loginOf('npm', 'pnpm', 'bun'),
    ],
    [
      'an unset variable in a line about another registry, with any package manager',
      '//b.example/:_authToken=${T}',
      [],
    ],
    [
      'GitHub Packages without the owner, which has the same credential',
      '@acme:registry=https://npm.pkg.github.com',
      [],
      loginWith(GITHUB_OWNER),
    ],
    [
      'GitHub Packages without the owner, while another owner has a credential of its own',
      '@acme:registry=https://npm.pkg.github.com',
      ['error config-registry 1'],
      loginWith({
        registries: [
          ...GITHUB_OWNER.registries,
          registry('https://npm.pkg.github.com/other', 'other', false, token('fake-token-of-other')),
        ],
      }),
    ],
    [
      'GitHub Packages without the owner, while another owner has the same credential',
      '@acme:registry=https://npm.pkg.github.com',
      [],
      loginWith({ registries: [...GITHUB_OWNER.registries, registry('https://npm.pkg.github.com/other', 'other')] }),
    ],
    [
      'GitHub Packages without the owner, unencrypted',
      '@acme:registry=http://npm.pkg.github.com',
      ['error config-registry 1'],
      loginWith(GITHUB_OWNER),
    ],
    ['the owner in capitals', '@acme:registry=https://npm.pkg.github.com/ACME', [], loginWith(GITHUB_OWNER)],
    [
      'another owner on GitHub Packages',
      '@acme:registry=https://npm.pkg.github.com/other',
      ['error config-registry 1'],
      loginWith(GITHUB_OWNER),
    ],
    [
      'a mirror, while publishConfig names GitHub Packages with the owner',
      `@acme:registry=${ELSEWHERE}`,
      [],
      loginWith({ ...GITHUB, ...publishing('https://npm.pkg.github.com/acme') }),
    ],
    ['TLS verification switched off', 'strict-ssl=false', ['warning config-tls 1']],
    ['certificate authorities and proxies', 'cafile=x\nproxy=http://proxy.example\nstrict-ssl=true', []],
    ['invalid lines', '\0\0=\n[\n=x\n${', []],
  ]);

  test('suggest `export-token` for an unset variable', () => {
    const [finding] = checkNpmrc('//npm.acme.dev/npm/:_authToken=${NPM_TOKEN}', loginOf());
    expect(finding?.lines.join('\n')).toMatch(
      /If a later step sets NPM_TOKEN in its `env`, ignore this.\nOtherwise set `export-token: NPM_TOKEN`.$/,
    );
  });

  test('do not suggest the URL of another default registry', () => {
    expect(checkNpmrc(`registry=${ELSEWHERE}`, loginWith(DEFAULT))[0]?.lines.join()).not.toMatch(/same URL/);
  });
});

describe('findings in .yarnrc.yml', () => {
  const scope = (fields: string) => `npmScopes:\n  acme:\n${fields}`;
  rows((text, login) => checkYarnrcYml(text, login, new SecretRegistry()), loginOf('yarn@4'), [
    ['a mapping to another registry', scope(`    npmRegistryServer: ${ELSEWHERE}\n`), ['error config-registry 3']],
    ['the same URL', scope(`    npmRegistryServer: "${ACME}"\n`), []],
    [
      'a mapping to another registry, while npmPublishRegistry of the scope names our URL',
      scope(`    npmRegistryServer: ${ELSEWHERE}\n    npmPublishRegistry: ${ACME}\n`),
      [],
    ],
    [
      'a mapping to another registry, while npmPublishRegistry names our URL',
      `npmPublishRegistry: ${ACME}\n${scope(`    npmRegistryServer: ${ELSEWHERE}\n`)}`,
      [],
    ],
    ['npmScopes without a value', 'npmScopes:\n', ['error config-registry 1']],
    ['a scope without a value', 'npmScopes:\n  acme:\n', ['error config-registry 2']],
    [
      'npmScopes with `onConflict: reset`',
      'npmScopes:\n  onConflict: reset\n  value:\n    other: {}\n',
      ['error config-registry 1'],
    ],
    ['another scope', `npmScopes:\n  other:\n    npmRegistryServer: ${ELSEWHERE}\n  none:\n`, []],
    ['a scope without a server, which Yarn 4 merges', scope('    npmAlwaysAuth: true\n'), []],
    [
      'a scope without a server, which replaces ours in Yarn 3',
      scope('    npmAlwaysAuth: true\n'),
      ['error config-registry 2'],
      loginOf('yarn@3.8.7'),
    ],
    [
      'a scope without a server, in an unknown Yarn 2+',
      scope('    npmAlwaysAuth: true\n'),
      ['warning config-registry 2'],
      loginOf('yarn@2'),
    ],
    [
      'npmScopes without a value, in an unknown Yarn 2+',
      'npmScopes:\n',
      ['warning config-registry 1'],
      loginOf('yarn@2'),
    ],
    ['npmScopes without a value, which Yarn 3 ignores', 'npmScopes:\n', [], loginOf('yarn@3.8.7')],
    ['a scope without a value, in Yarn 3', 'npmScopes:\n  acme:\n', ['error config-registry 2'], loginOf('yarn@3.8.7')],
    [
      'GitHub Packages without the owner, where Yarn has no credential',
      scope('    npmRegistryServer: https://npm.pkg.github.com\n'),
      ['error config-registry 3'],
      loginWith(GITHUB_OWNER, 'yarn@4'),
    ],
    [
      'an alias, which is not resolved',
      'npmScopes:\n  corp: &corp\n    npmRegistryServer: https://npm.acme.dev/\n  acme: *corp\n',
      [],
      loginOf('yarn@3.8.7'),
    ],
    [
      'a default registry other than ours',
      `npmRegistryServer: ${ELSEWHERE}`,
      ['warning config-registry 1'],
      loginWith(DEFAULT, 'yarn@4'),
    ],
    ['a literal token', scope('    npmAuthToken: fake-literal\n'), ['warning config-credential 3']],
    [
      'a literal token for our URL',
      `npmRegistries:\n  "${ACME}":\n    npmAuthToken: fake-literal\n`,
      ['warning config-credential 3'],
    ],
    ['empty fallbacks', 'npmAuthToken: "${T:-}"\nnpmScopes:\n  acme:\n    npmAuthToken: "${T-}"\n', []],
    ['an unset variable at the top', 'npmAuthToken: ${NPM_AUTH_TOKEN}\n', ['warning config-credential 1']],
    [
      'an unset variable in other settings, reported once',
      'x:\n  - y: 1\n    z: ${T}\na: [1, "${T}"]\n',
      ['warning config-credential 4'],
    ],
    ['a variable that is set', 'npmAuthToken: ${T}\n', [], loginWith({ environment: { T: '' } }, 'yarn@4')],
    ['TLS verification switched off', 'enableStrictSsl: false', ['warning config-tls 1']],
    ['an empty file', '# nothing\n', []],
  ]);

  test.each(['a: [', `${'['.repeat(10_000)}`, `${'a: {'.repeat(10_000)}`, 'a: *b'])(
    'do not fail on invalid YAML (case %#)',
    async (text) => {
      expect(await checkYarnrcYml(text, loginOf('yarn@4'), new SecretRegistry())).toEqual(
        text === 'a: *b' ? expect.anything() : undefined,
      );
    },
  );
});

test.each<[string, string, boolean, Login]>([
  ['our scope', `npmScopes:\n  acme:\n    npmAuthToken: "\${T}"\n`, true, loginOf('yarn@4')],
  ['our URL', `npmRegistries:\n  "//npm.acme.dev/npm":\n    npmAuthToken: "\${T}"\n`, true, loginOf('yarn@4')],
  ['our default registry', 'npmAuthToken: "${T}"\n', true, loginWith(DEFAULT, 'yarn@4')],
  ['another default registry', 'npmAuthToken: "${T}"\n', false, loginOf('yarn@4')],
  [
    'the registry that the file names instead of ours',
    `npmRegistryServer: ${ELSEWHERE}\nnpmAuthToken: "\${T}"\n`,
    false,
    loginWith(DEFAULT, 'yarn@4'),
  ],
  [
    'our scope and another one',
    `npmScopes:\n  acme:\n    npmAuthToken: "\${T}"\n  other:\n    npmAuthToken: "\${T}"\n`,
    false,
    loginOf('yarn@4'),
  ],
  ['another scope', `npmScopes:\n  other:\n    npmAuthToken: "\${T}"\n`, false, loginOf('yarn@4')],
  ['another URL', `npmRegistries:\n  "${ELSEWHERE}":\n    npmAuthToken: "\${T}"\n`, false, loginOf('yarn@4')],
  ['no registry', 'httpProxy: "${T}"\n', false, loginOf('yarn@4')],
])(
  'an unset variable for %s in .yarnrc.yml: whether `export-token` is suggested',
  async (_, text, isSuggested, login) => {
    const findings = await checkYarnrcYml(text, login, new SecretRegistry());
    const about = (findings ?? []).filter(({ code }) => code === 'config-credential');
    expect(about).toHaveLength(1);
    expect(/export-token: T\b/.test(about[0]?.lines.join('\n') ?? '')).toBe(isSuggested);
  },
);

test('.yarnrc is checked for TLS verification only', () => {
  const text = `registry "${ELSEWHERE}"\n"@acme:registry" "${ELSEWHERE}"\nstrict-ssl false\n`;
  expect(short(checkYarnrcClassic(text, loginOf('yarn@1.22.22')))).toEqual(['warning config-tls 3']);
  expect(short(checkYarnrcClassic('strict-ssl true', loginOf()))).toEqual([]);
});

describe('findings in pnpm-workspace.yaml', () => {
  const byUrl = (url: string, scopes: string) => `registries:\n  "${url}":\n    scopes: ${scopes}\n`;
  rows(checkPnpmWorkspace, loginOf('pnpm@11'), [
    ['a mapping to another registry', `registries:\n  '@acme': ${ELSEWHERE}\n`, ['error config-registry 2']],
    ['the same URL', `registries:\n  '@acme': ${ACME}\n`, []],
    ['another URL with our scope', byUrl('http://elsewhere/', '["@acme"]'), ['error config-registry 3']],
    ['our URL with our scope', byUrl(ACME, '["@acme"]'), []],
    ['a URL with another scope', byUrl('http://elsewhere/', '["@other"]'), []],
    [
      'another URL for all other scopes',
      byUrl(ELSEWHERE, '["@"]'),
      ['warning config-registry 3'],
      loginWith(DEFAULT, 'pnpm@12'),
    ],
    ['only a default, which pnpm 11 merges', `registries:\n  default: ${ELSEWHERE}\n`, []],
    [
      'only a default, which replaces our map in pnpm 10',
      `registries:\n  default: ${ELSEWHERE}\n`,
      ['error config-registry 1'],
      loginOf('pnpm@10'),
    ],
    [
      'another scope, which may replace our map',
      `registries:\n  '@other': ${ELSEWHERE}\n`,
      ['warning config-registry 1'],
      loginOf(),
    ],
    [
      'only a default, with an unknown version of pnpm',
      `registries:\n  default: ${ELSEWHERE}\n`,
      ['warning config-registry 1'],
      loginOf('pnpm'),
    ],
    ['a map with our scope', `registries:\n  '@acme': ${ACME}\n  default: ${ELSEWHERE}\n`, [], loginOf('pnpm@10')],
    [
      'a default registry other than ours',
      `registry: ${ELSEWHERE}`,
      ['warning config-registry 1'],
      loginWith(DEFAULT, 'pnpm@11'),
    ],
    ['TLS verification switched off', 'strictSsl: False', ['warning config-tls 1']],
    ['a usual file', 'packages:\n  - packages/*\n', []],
  ]);
});

describe('findings in bunfig.toml', () => {
  const secrets = () => new SecretRegistry();
  rows((text, login) => checkBunfig(text, login, secrets()), loginOf('bun@1.4.5'), [
    ['a mapping to another registry', `[install.scopes]\nacme = "${ELSEWHERE}"\n`, ['error config-registry 2']],
    ['a mapping in its own table', `[install.scopes."@acme"]\nurl = "${ELSEWHERE}"\n`, ['error config-registry 1']],
    ['the same URL', `[install.scopes]\n"@acme" = { url = "${ACME}", token = "$T" }\n`, []],
    [
      'a literal token',
      `[install.scopes]\nacme = { url = "${ACME}", token = "fake-literal" }\n`,
      ['warning config-credential 2'],
    ],
    [
      'a default registry other than ours',
      `[install]\nregistry = "${ELSEWHERE}"\n`,
      ['warning config-registry 2'],
      loginWith(DEFAULT, 'bun@1.4.5'),
    ],
    [
      'a mapping, with bun 1.4.3, which prefers the home folder',
      `[install.scopes]\nacme = "${ELSEWHERE}"\n`,
      [],
      loginOf('bun@1.4.3'),
    ],
    ['a usual file', '[test]\npreload = ["./x.ts"]\nbig = 99999999999999999999\n', []],
  ]);

  test.each(['a = [', 'a', '['.repeat(10_000), `a=${'['.repeat(100_000)}`])(
    'are undefined for invalid TOML (case %#)',
    async (text) => {
      expect(await checkBunfig(text, loginOf('bun'), secrets())).toBeUndefined();
    },
  );

  test('have the tokens in the file masked, even for other registries', async () => {
    const hidden = secrets();
    await checkBunfig(
      '[install.scopes]\nother = { url = "https://x", token = "fake-literal" }',
      loginOf('npm'),
      hidden,
    );
    expect(hidden.masks()).toContain('fake-literal');
  });
});

describe('findings in lockfiles', () => {
  const lock = (...urls: string[]) =>
    JSON.stringify(
      {
        packages: Object.fromEntries(
          urls.map((resolved, i) => [`node_modules/@acme/p${i}`, { version: '1.0.0', resolved }]),
        ),
      },
      null,
      1,
    );
  rows((text, login) => checkLockfile('package-lock.json', text, login), loginOf('npm'), [
    ['our host with another path', lock('https://npm.acme.dev/files/p0.tgz'), []],
    [
      'other hosts, one warning each',
      lock(`${ELSEWHERE}a`, `${ELSEWHERE}b`, 'https://registry.npmjs.org/c'),
      ['warning lockfile-host 5', 'warning lockfile-host 13'],
    ],
    [
      'a dependency that is declared by URL',
      lock(`${ELSEWHERE}a`),
      [],
      loginWith({ packages: () => ({ names: new Set(), publishUrls: [], declaredElsewhere: new Set(['@acme/p0']) }) }),
    ],
    ['another host, in a step for publishing', lock(`${ELSEWHERE}a`), [], loginWith(publishing(ACME))],
    [
      'both names of the public registry',
      lock('https://registry.yarnpkg.com/a'),
      [],
      loginWith({ registries: [registry('https://registry.npmjs.org', 'acme')] }),
    ],
  ]);

  test('contain the number of packages', () => {
    const [finding] = checkLockfile('package-lock.json', lock(`${ELSEWHERE}a`, `${ELSEWHERE}b`), loginOf());
    expect(finding?.lines[0]).toContain('2 packages of @acme are locked to elsewhere.example');
  });
});
