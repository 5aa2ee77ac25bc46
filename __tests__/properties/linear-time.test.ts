/**
 * Reading takes time in proportion to the length of the input: a pattern that backtracks would need minutes or hours for these texts.
 * An input is an environment variable, of 128 KiB at most on Linux. A file may have 1 MiB; a quarter of that shows the same.
 */
import { describe, expect, test } from '@jest/globals';
import { detectClients, parseClients } from '../../src/clients/detect.js';
import { checkBunfig } from '../../src/conflicts/bunfig.js';
import { checkPnpmWorkspace } from '../../src/conflicts/pnpm-workspace.js';
import { checkYarnrcYml } from '../../src/conflicts/yarnrc.js';
import { parseAuth, parseBasic, parseToken } from '../../src/credentials/parse-credential.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readExportNames } from '../../src/inputs/export-token.js';
import { readNpmrcLines } from '../../src/inputs/npmrc-lines.js';
import { INPUT_DEFAULTS, maskRawSecrets } from '../../src/inputs/raw-inputs.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { literalTokens } from '../../src/job/user-config.js';
import { carriedOver } from '../../src/npmrc/edited.js';
import { maskLiterals } from '../../src/npmrc/mask-literals.js';
import { mergedUserConfig, withoutReferences } from '../../src/npmrc/user-config.js';
import { readLockfile } from '../../src/project/lockfiles.js';
import type { Lockfile } from '../../src/project/project-files.js';
import { parseScopes } from '../../src/registries/names.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { commandFileText } from '../../src/runner/command-files.js';
import { clientSettings } from '../../src/verify/client-settings.js';
import { maskYarnrcSecrets } from '../../src/yarnrc/mask.js';
import { mergeYarnrc } from '../../src/yarnrc/merge.js';
import { loginOf } from '../unit/conflicts/login.js';

const INPUT = 128 * 1024;
const FILE = 256 * 1024;
/** Milliseconds of processor time, which other processes do not affect. A reader that is not linear takes minutes. */
const MAX_MILLISECONDS = 5000;

type Reader = (text: string, secrets: SecretRegistry, diagnostics: Diagnostics) => unknown;
const contextOf = (secrets: SecretRegistry, diagnostics: Diagnostics) => ({
  environment: {},
  inheritedTokens: new Map(),
  secrets,
  diagnostics,
});
const readLines: Reader = (text, secrets, diagnostics) =>
  readNpmrcLines(text, { ...contextOf(secrets, diagnostics), source: 'npmrc', file: undefined });

const OF_INPUTS: Record<string, Reader> = {
  'a registry URL': (text, _, diagnostics) => parseRegistryUrl(`https://a.example/${text}`, 'x', diagnostics),
  scopes: (text, _, diagnostics) => parseScopes(text, 'x', 'both-spellings', diagnostics),
  'a list of registries': (text, secrets, diagnostics) => {
    maskRawSecrets({ ...INPUT_DEFAULTS, registries: `- token: ${text}` }, {}, secrets);
    readRegistriesList(`- url: ${text}`, contextOf(secrets, diagnostics));
  },
  'the value of an npmrc line': (text, ...rest) => readLines(`a=${text}`, ...rest),
  'the key of an npmrc line': (text, ...rest) => readLines(`${text}=a`, ...rest),
  'a reference to a variable': (text, ...rest) => readLines(`a=\${${text}`, ...rest),
  credentials: (text, secrets, diagnostics) => {
    parseToken(text, 'x', false, secrets, diagnostics);
    parseBasic('ci', `a${text}b`, 'x', secrets, diagnostics);
    parseAuth(text, 'x', secrets, diagnostics);
  },
  'names to export': (text, _, diagnostics) => readExportNames(text, diagnostics),
  'package managers': (text, _, diagnostics) => parseClients(`npm@${text}`, diagnostics),
  'a value for the runner': (text) => commandFileText([{ name: 'A', value: text }]),
};

const OF_FILES: Record<string, Reader> = {
  'an inherited user configuration': (inherited, secrets, diagnostics) => {
    const parts = { inherited, registries: [], settings: [], consumed: [], knownPackages: new Map() };
    mergedUserConfig({ ...parts, alwaysAuth: true, failsOnUnset: true }, {}, diagnostics);
    withoutReferences(inherited, {}, [], secrets);
  },
  'the credentials in a user configuration': (text, secrets) => {
    maskLiterals(`//a.example/:_password=${text}`, secrets);
    literalTokens(text);
    clientSettings(`a=x${text}y`, {});
  },
  'an edited user configuration': (text) => carriedOver(text, `a=b\n${text}`, `c=d\n${text}`),
  'package.json and yarn.lock': (text) => detectClients({ 'package.json': text, 'yarn.lock': text } as never),
  'a comment in .yarnrc.yml': (text, secrets) => {
    maskYarnrcSecrets(`# ${text}`, undefined, secrets);
    mergeYarnrc(`# ${text.replace(/[\r\n]/g, ' ')}\n`, [], undefined, secrets);
  },
};

const LOGIN = loginOf('npm', 'pnpm', 'yarn', 'bun', 'deno');
/** A reader for a lockfile with a very long first relevant line. */
const lockfile = (file: Lockfile, beginning: string) => (text: string) =>
  readLockfile(file, beginning + text, ['@acme']);
const OF_COMMITTED_FILES: Record<string, Reader> = {
  'a key in package-lock.json': lockfile('package-lock.json', '{\n"node_modules/@acme/x'),
  'an entry in package-lock.json': lockfile('package-lock.json', '{\n"@acme/x": {"version": "1.0.0"'),
  'bun.lock': lockfile('bun.lock', '{\n"@acme/x": ["@acme/x@1.0.0", ]'),
  'deno.lock': lockfile('deno.lock', '{"npm": {"@acme/x@1'),
  'pnpm-lock.yaml': lockfile('pnpm-lock.yaml', "packages:\n  '@acme/x@1':\n    tarball:"),
  'yarn.lock of Yarn Classic': lockfile('yarn.lock', '"@acme/x@^1":\n  resolved "'),
  'yarn.lock of Yarn 2+': lockfile('yarn.lock', '__metadata:\n  resolution: "@acme/x@npm:1'),
  'bunfig.toml': (text, secrets) => checkBunfig(`[install.scopes]\n${text}\n`, LOGIN, secrets),
};

/** Texts that the patterns of the readers look for. A pattern that backtracks starts again at each. */
const PIECES = [
  ...['a', ' ', '\n', '\r', '\\', '/', '//', '@', ':', '=', '"', "'", '[', '${', '${a', '}', '.', '-', '- ', '#', '%'],
  ...[':_auth=', 'npmAuthToken: ', '<npm-registry-login-0-', '://a:', 'token: ', '::', '\u2028'],
];
const COMMITTED_PIECES = [
  ...['@acme/', '"@acme/x@1",', ':', 'a', ' ', '\n', '@', '.', '"', '\\"', '[', '] ', ',', '/', '/*', '::&'],
];

describe('reading time', () => {
  test.each([
    ...Object.entries(OF_INPUTS).map(([name, read]) => ({ name, read, length: INPUT, pieces: PIECES })),
    ...Object.entries(OF_FILES).map(([name, read]) => ({ name, read, length: FILE, pieces: PIECES })),
    ...Object.entries(OF_COMMITTED_FILES).map(([name, read]) => ({
      ...{ name, read, length: FILE, pieces: COMMITTED_PIECES },
    })),
  ])('is in proportion to length: $name of $length characters', async ({ read, length, pieces }) => {
    const slow: [piece: string, milliseconds: number][] = [];
    for (const piece of pieces) {
      const diagnostics = new Diagnostics();
      const text = piece.repeat(length / piece.length);
      const started = process.cpuUsage().user;
      await read(text, new SecretRegistry(), diagnostics);
      const milliseconds = (process.cpuUsage().user - started) / 1000;
      if (milliseconds > MAX_MILLISECONDS) slow.push([piece, milliseconds]);
      for (const { text } of diagnostics.list.slice(0, 100)) expect(text.length).toBeLessThan(1000);
    }
    expect(slow).toEqual([]);
  });

  test('is in proportion to length: YAML with many keys or aliases', async () => {
    const lines = (count: number, line: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => line(index)).join('');
    const started = process.cpuUsage().user;
    const keys = lines(20_000, (index) => `key${index}: value\n`);
    await checkYarnrcYml(keys, LOGIN, new SecretRegistry());
    const scopes = lines(20_000, (index) => `  '@s${index}': *x\n`);
    await checkPnpmWorkspace(`x: &x https://a.example/\nregistries:\n${scopes}`, LOGIN);
    await checkPnpmWorkspace(
      `a: &a {${lines(5000, (index) => `k${index}: v,`)}}\n` +
        `b: &b {<<: [${'*a,'.repeat(5000)}]}\n` +
        `registries:\n  <<: [${'*b,'.repeat(5000)}]\n`,
      LOGIN,
    );
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(MAX_MILLISECONDS);
  });
});
