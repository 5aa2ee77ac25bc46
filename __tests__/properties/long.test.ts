/**
 * What is long takes long, but no longer than that: a pattern that looks back and forth would need hours for these texts.
 * An input is an environment variable, of 128 KiB at most on Linux; a file may have 1 MiB.
 */
import { describe, expect, test } from '@jest/globals';
import { detectClients, parseClients } from '../../src/clients/detect.js';
import { parseVersion } from '../../src/clients/version.js';
import { renderYarnrc } from '../../src/clients/yarnrc.js';
import { hideYarnrcSecrets } from '../../src/clients/yarnrc-secrets.js';
import { checkBunfig } from '../../src/conflicts/bunfig.js';
import { checkPnpmWorkspace } from '../../src/conflicts/pnpm-workspace.js';
import { checkYarnrcYml } from '../../src/conflicts/yarnrc-yml.js';
import { parseAuth, parseBasic, parseToken } from '../../src/credentials/static.js';
import { parseExportNames } from '../../src/export-token.js';
import { commandFileText } from '../../src/file-commands.js';
import { readJournal } from '../../src/journal.js';
import { linesWithoutOurs } from '../../src/npmrc/edited.js';
import { parseNpmrc } from '../../src/npmrc/input.js';
import { hideLiterals, literalTokens } from '../../src/npmrc/literals.js';
import { renderUserconfig } from '../../src/npmrc/userconfig.js';
import { fillVariables, unsetVariable, withPlainReferences } from '../../src/npmrc/variables.js';
import { readPlainList } from '../../src/plain-list.js';
import { type Lockfile, readLockfile } from '../../src/project/lockfiles.js';
import { hideInList } from '../../src/raw-list.js';
import { Refusal } from '../../src/refusal.js';
import { parseScopes } from '../../src/registry.js';
import { parseRegistryList } from '../../src/registry-list.js';
import { parseRegistryUrl } from '../../src/registry-url.js';
import { SecretVault } from '../../src/secret.js';
import { clientSettings } from '../../src/verify/client-settings.js';
import { loginOf } from '../unit/conflicts/login.js';

const INPUT = 128 * 1024;
const FILE = 1024 * 1024;
/** Milliseconds of the processor, which a busy machine does not prolong. A second would be slow for any; what is not linear takes minutes. */
const LONGEST = 10_000;

const vault = () => new SecretVault();
const needs = { alwaysAuth: true, failsOnUnset: true };
const OF_INPUTS: Record<string, (text: string) => unknown> = {
  'a URL': (text) => parseRegistryUrl(`https://a.example/${text}`, 'x'),
  scopes: (text) => parseScopes(text, 'x', []),
  'a list': (text) => parseRegistryList(`- url: ${text}`, {}, vault(), []),
  'npmrc lines': (text) => parseNpmrc(`a=${text}`, 'npmrc', {}, vault(), []),
  'a key of npmrc lines': (text) => parseNpmrc(`${text}=a`, 'npmrc', {}, vault(), []),
  'a token': (text) => parseToken(text, 'x', vault()),
  'a password': (text) => parseBasic('ci', `a${text}b`, 'x', vault()),
  _auth: (text) => parseAuth(text, 'x', vault()),
  'a reference': (text) => fillVariables(`\${${text}`, {}, 'x'),
  'names to export': (text) => parseExportNames(text),
  'package managers': (text) => parseClients(`npm@${text}`),
  'secrets in a raw list': (text) => hideInList(`token: ${text}`, vault()),
  'a plain list': (text) => readPlainList(`- url: ${text}`),
  'a journal': (text) => readJournal({ read: (name) => (name === 'journal_0' ? text : '') }),
  'a value for the runner': (text) => commandFileText([{ name: 'A', value: text }]),
};
const OF_FILES: Record<string, (text: string) => unknown> = {
  'an inherited user config': (inherited) =>
    renderUserconfig({ inherited, registries: [], settings: [], consumed: [], needs }, {}, []),
  'its secrets': (text) => [hideLiterals(`//a.example/:_password=${text}`, vault()), literalTokens(text)],
  'its references': (text) => [unsetVariable(text, {}), withPlainReferences(text, {})],
  'an edited one': (text) => linesWithoutOurs(text, text, ['a'], [1]),
  'package.json': (text) => detectClients({ 'package.json': text } as Parameters<typeof detectClients>[0]),
  'a lock file': (text) => detectClients({ 'yarn.lock': text } as Parameters<typeof detectClients>[0]),
  'a version': (text) => parseVersion(text),
  "a .yarnrc.yml's comment": (text) => [hideYarnrcSecrets(`# ${text}`, vault()), renderYarnrc(`# ${text}`, [])],
};
const LOGIN = loginOf('npm', 'pnpm', 'yarn', 'bun', 'deno');
/** A lockfile whose first line of interest goes on and on. */
const lockfile = (file: Lockfile, beginning: string) => (text: string) =>
  readLockfile(file, beginning + text, ['@acme']);
const OF_COMMITTED: typeof OF_FILES = {
  'package-lock.json, within a key': lockfile('package-lock.json', '{\n"node_modules/@acme/x'),
  'package-lock.json, behind a key': lockfile('package-lock.json', '{\n"@acme/x": {"version": "1.0.0"'),
  'package-lock.json, behind a name': lockfile('package-lock.json', '{\n"name": "@acme/x"'),
  'bun.lock': lockfile('bun.lock', '{\n"@acme/x": ["@acme/x@1.0.0", ]'),
  'deno.lock': lockfile('deno.lock', '{"npm": {"@acme/x@1'),
  'pnpm-lock.yaml': lockfile('pnpm-lock.yaml', "packages:\n  '@acme/x@1':\n    tarball:"),
  'yarn.lock': lockfile('yarn.lock', '"@acme/x@^1":\n  resolved "'),
  'yarn.lock of Yarn 2+': lockfile('yarn.lock', '__metadata:\n  resolution: "@acme/x@npm:1'),
  'bunfig.toml, within a key': (text) => checkBunfig(`install.${text}=["",""]`, LOGIN, vault()),
  'bunfig.toml, with many keys': (text) => checkBunfig(`[install.scopes]\n${text}\n`, LOGIN, vault()),
  'what verify reads of a user config': (text) => clientSettings(`a=x${text}y`, {}),
};
const PIECES = [
  'a',
  ' ',
  '\n',
  '\r',
  '\t',
  '\\',
  '/',
  '//',
  '@',
  ':',
  '=',
  '"',
  "'",
  '[',
  '${',
  '${a',
  '}',
  '.',
  '-',
  '- ',
  '#',
  '%',
  '*',
  ':_auth=',
  'npmAuthToken',
  'npmAuthToken: ',
  '<npm-registry-login-0-',
  '://a:',
  'token: ',
  '::',
  '\u2028',
];

/** What a committed file may go on with, as far as its readers look for it. */
const PIECES_COMMITTED = [
  '@acme/',
  '"@acme/x@1",',
  ':',
  'a',
  ' ',
  '\n',
  '\r',
  '@',
  '.',
  '"',
  '\\"',
  '[',
  '] ',
  ',',
  '/',
  '/*',
  '::',
  '::&',
  '\u2028',
];

const cases = [
  ...Object.entries(OF_INPUTS).map(([name, parse]) => [name, INPUT, parse] as const),
  ...Object.entries(OF_FILES).map(([name, parse]) => [name, FILE, parse] as const),
  ...Object.entries(OF_COMMITTED).map(([name, parse]) => [name, FILE, parse, PIECES_COMMITTED] as const),
];

describe('time is in proportion to length:', () => {
  test.each(cases)('%s of %i characters', (_, length, parse, pieces = PIECES) => {
    for (const piece of pieces) {
      const text = piece.repeat(length / piece.length);
      const started = process.cpuUsage().user;
      try {
        parse(text);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(error.message.length).toBeLessThan(1000);
      }
      const milliseconds = (process.cpuUsage().user - started) / 1000;
      expect({ piece, slow: milliseconds > LONGEST ? milliseconds : false }).toEqual({ piece, slow: false });
    }
  });
});

test('YAML with many keys or aliases costs no more than its length', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');
  const started = process.cpuUsage().user;
  checkYarnrcYml(
    lines(20_000, (index) => `key${index}: value\n`),
    LOGIN,
  );
  checkPnpmWorkspace(
    `x: &x https://a.example/\nregistries:\n${lines(20_000, (index) => `  '@s${index}': *x\n`)}`,
    LOGIN,
  );
  checkPnpmWorkspace(
    `a: &a {${lines(5000, (index) => `k${index}: v,`)}}\n` +
      `b: &b {<<: [${'*a,'.repeat(5000)}]}\n` +
      `registries:\n  <<: [${'*b,'.repeat(5000)}]\n`,
    LOGIN,
  );
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(LONGEST);
});
