/**
 * Parsing time grows linearly with the input. A regular expression that backtracks would need hours for these texts.
 * An input is an environment variable, at most 128 KiB on Linux; a file may have 1 MiB.
 */
import { describe, expect, test } from '@jest/globals';
import { detectClients, parseClients } from '../../src/clients/detect.js';
import { parseVersion } from '../../src/clients/version.js';
import { renderYarnrc } from '../../src/clients/yarnrc.js';
import { hideYarnrcSecrets } from '../../src/clients/yarnrc-secrets.js';
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
import { hideBunfigSecrets, readCommittedBunfig } from '../../src/project-config/committed-bunfig.js';
import { readPnpmWorkspace } from '../../src/project-config/committed-pnpm-workspace.js';
import type { LockFile } from '../../src/project-config/files.js';
import { scanLockNearNames } from '../../src/project-config/lock-near.js';
import { scanLock } from '../../src/project-config/lock-scan.js';
import { LockText } from '../../src/project-config/lock-text.js';
import { hideInList } from '../../src/raw-list.js';
import { Refusal } from '../../src/refusal.js';
import { parseScopes } from '../../src/registry.js';
import { parseRegistryList } from '../../src/registry-list.js';
import { parseRegistryUrl } from '../../src/registry-url.js';
import { SecretVault } from '../../src/secret.js';
import { clientSettings } from '../../src/verify/client-settings.js';
import { intent, readers } from '../unit/project-config/intent.js';

const INPUT = 128 * 1024;
const FILE = 1024 * 1024;
/** CPU time in milliseconds. A linear parser stays far below it; a quadratic one takes minutes. */
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
  'an inherited user configuration': (inherited) =>
    renderUserconfig({ inherited, registries: [], settings: [], consumed: [], needs }, {}, []),
  'its secrets': (text) => [hideLiterals(`//a.example/:_password=${text}`, vault()), literalTokens(text)],
  'its references': (text) => [unsetVariable(text, {}), withPlainReferences(text, {})],
  'an edited one': (text) => linesWithoutOurs(text, text, ['a'], [1]),
  'package.json': (text) => detectClients({ 'package.json': text } as Parameters<typeof detectClients>[0]),
  'a lockfile': (text) => detectClients({ 'yarn.lock': text } as Parameters<typeof detectClients>[0]),
  'a version': (text) => parseVersion(text),
  "a .yarnrc.yml's comment": (text) => [hideYarnrcSecrets(`# ${text}`, vault()), renderYarnrc(`# ${text}`, [])],
};
const JOB = intent();
const EVERYBODY = readers('npm', 'pnpm', 'yarn', 'bun', 'deno');
/** A lockfile with one very long line. Both scanners read it: the one for large files and the one for small files. */
const lockFile = (file: LockFile, beginning: string) => (text: string) => {
  const content = beginning + text;
  scanLock(file, content.match(/.{1,1000000}/gs) ?? [], JOB, EVERYBODY, 'https://a.example/');
  const near = `${beginning}${text.replaceAll('\n', ' ').slice(0, 60_000)}!\n`;
  return scanLockNearNames(file, new LockText(Buffer.from(near)), JOB, EVERYBODY, 'https://a.example/');
};
const OF_COMMITTED: typeof OF_FILES = {
  'package-lock.json, within a text': lockFile('package-lock.json', '{\n"@acme/x": "'),
  'package-lock.json, behind a text': lockFile('package-lock.json', '{\n"@acme/x": 1'),
  'package-lock.json, behind a name': lockFile('package-lock.json', '{\n"@acme/x"'),
  'bun.lock': lockFile('bun.lock', '{\n"@acme/x": ["@acme/x@1.0.0", ]'),
  'pnpm-lock.yaml': lockFile('pnpm-lock.yaml', "packages:\n  '@acme/x@1':\n    tarball:"),
  'yarn.lock': lockFile('yarn.lock', '__metadata:\n  resolution: "@acme/x@npm:1'),
  'bunfig.toml, within a table': (text) => [
    hideBunfigSecrets(`[install.${text}]\n${'a=""\n'.repeat(10_000)}`, vault()),
    readCommittedBunfig(`[install${'.a'.repeat(text.length / 4)}]\n${'a=""\n'.repeat(10_000)}`, JOB, EVERYBODY),
  ],
  'bunfig.toml, within a key': (text) => [
    readCommittedBunfig(`install.${text}=["",""]`, JOB, EVERYBODY),
    readCommittedBunfig(`install${'.a'.repeat(text.length / 4)}=[${'"",'.repeat(10_000)}]`, JOB, EVERYBODY),
  ],
  'the user configuration as read by verify': (text) => clientSettings(`a=x${text}y`, {}),
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

/** Text that the readers of committed files look for. */
const PIECES_COMMITTED = ['a', ' ', '\n', '\r', '@', '.', '"', '\\"', '[', '] ', ',', '/', '/*', '::', '::&', '\u2028'];

const cases = [
  ...Object.entries(OF_INPUTS).map(([name, parse]) => [name, INPUT, parse] as const),
  ...Object.entries(OF_FILES).map(([name, parse]) => [name, FILE, parse] as const),
  ...Object.entries(OF_COMMITTED).map(([name, parse]) => [name, FILE, parse, PIECES_COMMITTED] as const),
];

describe('parsing time is proportional to length:', () => {
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

test('many aliases and merge keys in pnpm-workspace.yaml are read in reasonable time', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');
  const started = process.cpuUsage().user;
  readPnpmWorkspace(
    `x: &x https://a.example/\nregistries:\n${lines(20_000, (index) => `  '@s${index}': *x\n`)}`,
    JOB,
    EVERYBODY,
  );
  readPnpmWorkspace(
    `a: &a {${lines(5000, (index) => `k${index}: v,`)}}\n` +
      `b: &b {<<: [${'*a,'.repeat(5000)}]}\n` +
      `registries:\n  <<: [${'*b,'.repeat(5000)}]\n`,
    JOB,
    EVERYBODY,
  );
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(LONGEST);
});
