/** What is not parsed holds nothing that parsing it would find. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { readPnpmWorkspace } from '../../../src/project-config/committed-pnpm-workspace.js';
import { readCommittedYarnrc } from '../../../src/project-config/committed-yarnrc.js';
import { mayConcernPnpm, mayConcernYarn } from '../../../src/project-config/yaml-words.js';
import { maskYarnrcSecrets } from '../../../src/yarnrc/secrets.js';
import { ACME, intent, readers, registry, TOKEN } from './intent.js';

const EVERYBODY = readers('pnpm', 'yarn', 'yarn@3');
const JOB = intent({ registries: [registry(ACME, 'acme'), registry('https://base.example', '', TOKEN, true)] });
const EVIL = 'https://evil.example';

test.each<[string, string]>([
  ['the packages of a workspace', 'packages:\n  - packages/*\n'],
  [
    'a catalog',
    'catalog:\n  react: ^19.0.0\n  "@acme/x": 1\ncatalogMode: strict\nonlyBuiltDependencies:\n  - esbuild\n',
  ],
  ['a cache', 'cacheDir: .cache\nnodeLinker: hoisted\nminimumReleaseAge: 1440\n'],
])('pnpm-workspace.yaml with %s is not parsed', (_, text) => {
  expect(mayConcernPnpm(text)).toBe(false);
});

test.each<[string, string]>([
  ['a linker', 'nodeLinker: node-modules\nenableGlobalCache: false\nyarnPath: .yarn/releases/yarn-4.18.1.cjs\n'],
  ['plugins', 'plugins:\n  - path: .yarn/plugins/x.cjs\n    spec: "@yarnpkg/plugin-x"\n'],
])('.yarnrc.yml with %s is not parsed', (_, text) => {
  expect(mayConcernYarn(text)).toBe(false);
});

describe('what somebody may write so that it is not seen', () => {
  test.each<[string, string]>([
    ['an escape in a key', `"\\x72egistries":\n  "@acme": ${EVIL}`],
    ['a line end in a key', `? "regis\\\n  tries"\n: { "@acme": ${EVIL} }`],
    ['an escape for a tab', `"strict\\u0053sl": false`],
    ['an alias for the value', `x: &x { "@acme": ${EVIL} }\nregistries: *x`],
    ['single quotes', `'registry': ${EVIL}`],
    ['a key with a question mark', `? registries\n: { "@acme": ${EVIL} }`],
    ['flow style', `{packages: [], strictSsl: false}`],
    ['an authority in quotes', `"ca" : x`],
    ['an authority as an explicit key', `? ca\n: x`],
    ['an authority in a file', `caFile: x`],
    ['a tag', `!!str registry: ${EVIL}`],
    ['Windows line ends', `packages: []\r\nstrictSsl: false\r\n`],
    ['one more document sign', `---\nstrictSsl: false`],
  ])('in pnpm-workspace.yaml: %s', (_, text) => {
    expect(readPnpmWorkspace(text, JOB, EVERYBODY)).toHaveLength(1);
    expect(mayConcernPnpm(text)).toBe(true);
  });

  test.each<[string, string]>([
    ['an escape in a key', `"\\u006epmScopes": { acme: { npmRegistryServer: "${EVIL}" } }`],
    ['an escape in both', `"\\u006epmScopes": { acme: { "npmRe\\x67istryServer": "${EVIL}" } }`],
    ['a line end in a key', `? "npmRegistry\\\n  Server"\n: ${EVIL}`],
    ['an alias', `x: &x { acme: { npmRegistryServer: "${EVIL}" } }\nnpmScopes: *x`],
    ['an entry without a server', 'npmScopes:\n  acme:\n    x: y'],
    ['no check of certificates', 'enableStrictSsl: off'],
    ['an authority', 'httpsCaFilePath: x'],
    ['an authority of yarn 2', 'caFilePath: x'],
    ['a token', `npmRegistries:\n  ${ACME}:\n    npmAuthToken: \${X}`],
  ])('in .yarnrc.yml: %s', (_, text) => {
    expect(readCommittedYarnrc(text, JOB, EVERYBODY)).toHaveLength(1);
    expect(mayConcernYarn(text)).toBe(true);
  });
});

/** Pieces of which such files are made, with names cut in two, so that chance puts some together. */
const PIECES = [
  'registries',
  'regis',
  'tries',
  'registry',
  'strictSsl',
  'strict',
  'Ssl',
  'ca',
  'File',
  'file',
  'npmScopes',
  'npm',
  'Scopes',
  'npmRegistryServer',
  'npmRegistries',
  'npmAuthToken',
  'npmAuthIdent',
  'enableStrictSsl',
  'enable',
  'httpsCaFilePath',
  'https',
  'Ca',
  'FilePath',
  'httpsProxy',
  'acme',
  '"@acme"',
  'default',
  ACME,
  EVIL,
  'fakeToken1',
  '${X}',
  'false',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n    ',
  '{',
  '}',
  '"',
  "'",
  ', ',
  '? ',
  '- ',
  '&a ',
  '*a',
  '<<',
  '!!str ',
  '\\',
  '\\\n',
  '\\x63a',
  '\\u006epm',
  '---\n',
  '|\n  ',
  '>\n  ',
  '#',
  '\r\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

test('a file that is not parsed would tell nothing', () => {
  fc.assert(
    fc.property(text, (content) => {
      if (!mayConcernPnpm(content)) expect(readPnpmWorkspace(content, JOB, EVERYBODY) ?? []).toEqual([]);
      if (mayConcernYarn(content)) return;
      expect(readCommittedYarnrc(content, JOB, EVERYBODY) ?? []).toEqual([]);
      const [before, after] = [new SecretRegistry(), new SecretRegistry()];
      before.maskUrlPasswords(content);
      maskYarnrcSecrets(content, after);
      expect(after.masks()).toEqual(before.masks());
    }),
    { numRuns: 5000 },
  );
});
