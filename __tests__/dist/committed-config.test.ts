/** Committed files that defeat the step, seen by the built action: annotations at their lines, and nothing done. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linux, posix, slashed } from '../platform.js';
import { freshJob, leaksOf, npmrcOf } from './world.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const LITERAL = 'fake-literal-Dd4Ee5Ff6';
const URL = 'https://npm.acme.dev/npm/';
const ONE = { 'registry-url': URL, scope: 'acme', token: TOKEN };
const EVIL = 'https://evil.example/';
const NPMJS = 'https://registry.npmjs.org/@acme/x/-/x-1.0.0.tgz';

const lock = (url: string) =>
  JSON.stringify(
    { lockfileVersion: 3, packages: { 'node_modules/@acme/x': { version: '1.0.0', resolved: url } } },
    null,
    2,
  );

/** A job with these files checked out. */
function checkedOut(files: Record<string, string>, options = {}) {
  const job = freshJob(options);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(job.workspace, name), text);
  return job;
}

/** The annotations in short: `level file:line [slug]`. */
function told(step: {
  annotations: readonly { level: string; message: string; file?: string; line?: number }[];
}): string[] {
  return step.annotations.map(({ level, file, line, message }) =>
    [level, file === undefined ? '' : `${file}:${line}`, /^\[[a-z-]+\]/.exec(message)?.[0]].join(' '),
  );
}
const END = 'error  [config-conflict]';

interface Case {
  readonly files: Record<string, string>;
  readonly told: string[];
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
}

const CONFLICTS: Record<string, Case> = {
  'a mapping in .npmrc': {
    files: { '.npmrc': `# mine\n@acme:registry=${EVIL}\n` },
    told: ['error .npmrc:2 [config-registry]', END],
  },
  'a default registry, where it is ours': {
    with: { 'registry-url': URL, token: TOKEN },
    files: { '.npmrc': `registry=${EVIL}` },
    told: ['error .npmrc:1 [config-registry]', END],
  },
  'a literal token': {
    files: { '.npmrc': `//npm.acme.dev/npm/:_authToken=${LITERAL}` },
    told: ['error .npmrc:1 [config-credential]', END],
  },
  'a token from a variable': {
    files: { '.npmrc': '//npm.acme.dev/npm/:_authToken=${NPM_TOKEN}' },
    told: ['error .npmrc:1 [config-credential]', END],
  },
  'a variable in a URL': {
    files: { '.npmrc': 'registry=https://evil.example/${NPM_TOKEN}/' },
    told: ['error .npmrc:1 [config-url-variable]', END],
  },
  'certificates that nobody checks': {
    files: { '.npmrc': 'strict-ssl=false' },
    told: ['error .npmrc:1 [config-tls]', END],
  },
  'an authority with a proxy': {
    files: { '.npmrc': 'proxy=http://evil.example\ncafile=x' },
    told: ['error .npmrc:2 [config-tls]', END],
  },
  'a .yarnrc.yml': {
    files: { '.yarnrc.yml': `npmScopes:\n  acme:\n    npmRegistryServer: ${EVIL}\n    npmAuthToken: ${LITERAL}\n` },
    told: ['error .yarnrc.yml:3 [config-registry]', END],
  },
  'a .yarnrc': { files: { '.yarnrc': 'strict-ssl false' }, told: ['error .yarnrc:1 [config-tls]', END] },
  'a pnpm-workspace.yaml': {
    files: { 'pnpm-workspace.yaml': `registries:\n  '@acme': ${EVIL}\n` },
    told: ['error pnpm-workspace.yaml:2 [config-registry]', END],
  },
  'a bunfig.toml': {
    files: {
      'bunfig.toml': `[install.scopes]\nacme = { url = "${URL}", token = "${LITERAL}" }\n`,
      'package.json': '{"packageManager":"bun@1.4.5"}',
    },
    told: ['error bunfig.toml:2 [config-credential]', END],
  },
  'a lock file with the public registry': {
    files: { 'package-lock.json': lock(NPMJS) },
    told: ['error package-lock.json:6 [lock-file-host]', END],
  },
  'many at once, with a warning': {
    files: {
      '.npmrc': `@acme:registry=${EVIL}\n//npm.acme.dev/npm/:_authToken=${LITERAL}\ncafile=x\n`,
      'package-lock.json': lock('https://evil.example/x.tgz'),
      'yarn.lock': '"@acme/x@1":\n  resolved "https://evil.example/x.tgz"\n',
    },
    told: [
      'warning .npmrc:3 [config-tls]',
      'error .npmrc:1 [config-registry]',
      'error .npmrc:2 [config-credential]',
      'error package-lock.json:6 [lock-file-host]',
      'error yarn.lock:2 [lock-file-host]',
      END,
    ],
  },
};

describe('a conflict stops the step with nothing done:', () => {
  test.each(Object.entries(CONFLICTS))('%s', async (_, { files, told: expected, with: inputs = ONE, env = {} }) => {
    const job = checkedOut(files, { debug: true });
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(told(step)).toEqual(expected);
    expect([step.exitCode, step.stderr, step.env, step.state, step.outputs]).toEqual([1, '', {}, {}, {}]);
    for (const { message } of step.annotations) expect(message).toMatch(/\S\. [A-Z`]\S.*\.$/);
    expect(step.stdout.replace(/^::add-mask::[^\n]*$/gm, '')).not.toMatch(new RegExp(`${TOKEN}|${LITERAL}`));
    expect(job.snapshot()).toEqual(before);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(leaksOf(job, TOKEN)).toEqual([]);
  });

  test('more than the runner shows are counted, and the last annotation says so', async () => {
    const scopes = Array.from({ length: 15 }, (_, index) => `s${index}`);
    const job = checkedOut({ '.npmrc': scopes.map((scope) => `@${scope}:registry=${EVIL}\n`).join('') });
    const step = await job.uses({ with: { ...ONE, scope: scopes.join() } });
    expect(step.annotations).toHaveLength(10);
    expect(step.annotations.at(-1)?.message).toContain('15 committed lines');
    for (const scope of scopes) expect(step.log).toContain(`the registry of @${scope} to evil.example`);
  });
});

describe('the input if-config-conflicts', () => {
  const files = { '.npmrc': `@acme:registry=${EVIL}\n`, 'package-lock.json': lock(NPMJS) };

  test('`warn` tells the same as warnings, and goes on', async () => {
    const job = checkedOut(files);
    const before = job.snapshot();
    const step = await job.uses({ with: { ...ONE, 'if-config-conflicts': 'warn' } });
    expect(told(step)).toEqual(['warning .npmrc:1 [config-registry]', 'warning package-lock.json:6 [lock-file-host]']);
    expect(step.exitCode).toBe(0);
    expect(npmrcOf(step)).toContain(TOKEN);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('`ignore` says nothing', async () => {
    const step = await checkedOut(files).uses({ with: { ...ONE, 'if-config-conflicts': 'ignore' } });
    expect([step.exitCode, step.annotations]).toEqual([0, []]);
  });

  test('knows no other word', async () => {
    const step = await checkedOut({}).uses({ with: { ...ONE, 'if-config-conflicts': 'fail' } });
    expect(told(step)).toEqual(['error  [input-invalid]']);
  });
});

const FINE: Record<string, Case> = {
  'the same mapping, and a default registry that is not ours': {
    files: { '.npmrc': '@acme:registry=https://NPM.acme.dev:443/npm\nregistry=https://mirror.example\n' },
    told: [],
  },
  'a token from a variable that is exported': {
    with: { ...ONE, 'export-token': 'NPM_TOKEN' },
    files: { '.npmrc': '//npm.acme.dev/npm/:_authToken=${NPM_TOKEN}' },
    told: [],
  },
  'a token from a variable that this step has': {
    env: { SOME_TOKEN: 'fake-other-token' },
    files: { '.npmrc': '//npm.acme.dev/npm/:_authToken=${SOME_TOKEN}' },
    told: ['warning .npmrc:1 [config-credential]'],
  },
  'lines that no client of the job reads': {
    files: {
      '.npmrc': `@acme:registry=${EVIL}`,
      'bunfig.toml': `[install.scopes]\nacme = "${EVIL}"`,
      'package.json': '{"packageManager":"yarn@4.1.0"}',
      'yarn.lock': '__metadata:\n',
    },
    with: { ...ONE, 'package-manager': 'yarn@4' },
    told: [],
  },
  'a lock file of the public registry, which npm leads to ours': {
    with: { 'registry-url': URL, token: TOKEN, registries: `- url: ${URL}\n  scope: acme\n  token: ${TOKEN}` },
    files: { 'package-lock.json': lock(NPMJS) },
    told: [],
  },
  'a lock file with another registry of the job': {
    with: { ...ONE, registries: `- url: https://corp.example\n  scope: corp\n  token: ${TOKEN}x` },
    files: { 'package-lock.json': lock('https://corp.example/x.tgz') },
    told: ['warning package-lock.json:6 [lock-file-host]'],
  },
  'broken YAML': {
    files: { 'pnpm-workspace.yaml': 'registries: [' },
    told: ['warning pnpm-workspace.yaml:1 [config-unreadable]'],
  },
  'broken YAML in which no name of interest occurs': { files: { 'pnpm-workspace.yaml': 'a: [' }, told: [] },
  'a huge .npmrc': {
    files: { '.npmrc': 'a=b\n'.repeat(300_000) },
    told: ['warning .npmrc:1 [config-unreadable]'],
  },
  'files of zeros': {
    files: { '.npmrc': '\0'.repeat(1000), 'package-lock.json': '\0'.repeat(100_000), 'bunfig.toml': '\0' },
    told: [],
  },
};

describe('no conflict:', () => {
  test.each(Object.entries(FINE))('%s', async (_, { files, told: expected, with: inputs = ONE, env = {} }) => {
    const step = await checkedOut(files).uses({ with: inputs, env });
    expect([step.exitCode, told(step)]).toEqual([0, expected]);
  });

  test.each<[string, (file: string) => void]>([
    ['folders', (file) => fs.mkdirSync(file)],
    ...posix.rows<[string, (file: string) => void]>(
      ['pipes', (file) => execFileSync('mkfifo', [file])],
      ['links to a device', (file) => fs.symlinkSync('/dev/zero', file)],
    ),
    ['loops of links', (file) => fs.symlinkSync(path.basename(file), file)],
    ['dangling links', (file) => fs.symlinkSync('none', file)],
  ])('%s in the place of files', async (_, make) => {
    const job = checkedOut({});
    for (const name of [
      '.npmrc',
      '.yarnrc.yml',
      '.yarnrc',
      'pnpm-workspace.yaml',
      'bunfig.toml',
      'package-lock.json',
      'yarn.lock',
    ])
      make(path.join(job.workspace, name));
    const step = await job.uses({ with: ONE });
    expect(step.exitCode).toBe(0);
    for (const entry of told(step)) expect(entry).toMatch(/^warning \S+:1 \[config-unreadable\]$/);
  });
});

test.each<[string, number, RegExp]>([
  ['longer than any', 600 * 1024 * 1024, /larger than 512 MiB/],
  ['a line without end', 100 * 1024 * 1024, /line too long/],
])('a lock file that is %s is left alone, with a warning', async (_, size, why) => {
  const job = checkedOut({ 'package-lock.json': '' });
  fs.truncateSync(path.join(job.workspace, 'package-lock.json'), size); // sparse: it takes no room
  const step = await job.uses({ with: ONE });
  expect(step.exitCode).toBe(0);
  expect(told(step)).toEqual(['warning package-lock.json:1 [config-unreadable]']);
  expect(step.annotations[0]?.message).toMatch(why);
});

test('a file behind a link out of the workspace is looked at, since clients follow it', async () => {
  const job = checkedOut({});
  fs.writeFileSync(path.join(job.home, 'outside'), `@acme:registry=${EVIL}\n`);
  fs.symlinkSync(path.join(job.home, 'outside'), path.join(job.workspace, '.npmrc'));
  expect(told(await job.uses({ with: ONE }))).toEqual(['error .npmrc:1 [config-registry]', END]);
});

test('a token that a committed file spells out is masked', async () => {
  const job = checkedOut({ '.npmrc': `//npm.acme.dev/npm/:_authToken=${LITERAL}\n//u:${LITERAL}-2@x/:y=z\n` });
  const step = await job.uses({ with: ONE });
  expect(step.stdout).toContain(`::add-mask::${LITERAL}\n`);
});

describe('the parts of the bundle that are loaded', () => {
  /** The files of dist that a run reads. */
  const loaded = async (files: Record<string, string>, inputs: Record<string, string>) => {
    const job = checkedOut(files);
    const [probe, list] = [path.join(job.home, 'probe.cjs'), path.join(job.home, 'loaded')];
    fs.writeFileSync(
      probe,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n')))`,
    );
    expect(await job.uses({ with: inputs, nodeArgs: ['--require', probe] })).toMatchObject({ exitCode: 0 });
    const texts = fs
      .readFileSync(list, 'utf8')
      .split('\n')
      .filter((file) => slashed(file).includes('/dist/main/'));
    return {
      checks: texts.some((file) => fs.readFileSync(file, 'utf8').includes('lock-file-host')),
      yaml: texts.some((file) => fs.readFileSync(file, 'utf8').includes('failsafe')),
    };
  };
  const one = { 'registry-url': URL, token: TOKEN };
  const fine = { 'package-lock.json': lock(`${URL}x.tgz`), 'package.json': '{}' };

  test.each<[string, Record<string, string>, Record<string, string>, { checks: boolean; yaml: boolean }]>([
    ['no scope, and no config but a lock file', fine, one, { checks: false, yaml: false }],
    ['no file to look at', { 'package.json': '{}' }, ONE, { checks: false, yaml: false }],
    [
      '`ignore`',
      { ...fine, '.npmrc': 'a=b' },
      { ...ONE, 'if-config-conflicts': 'ignore' },
      { checks: false, yaml: false },
    ],
    ['a scope and a lock file', fine, ONE, { checks: true, yaml: false }],
    ['an .npmrc', { '.npmrc': 'a=b' }, one, { checks: true, yaml: false }],
    ['a pnpm-workspace.yaml', { 'pnpm-workspace.yaml': 'packages: []' }, one, { checks: true, yaml: false }],
    ['one that speaks of registries', { 'pnpm-workspace.yaml': 'registries: {}' }, one, { checks: true, yaml: true }],
    [
      'a project of yarn 4',
      { 'package.json': '{"packageManager":"yarn@4.18.1"}', '.yarnrc.yml': 'nodeLinker: node-modules\n' },
      ONE,
      { checks: true, yaml: false },
    ],
  ])('with %s', async (_, files, inputs, expected) => {
    expect(await loaded(files, inputs)).toEqual(expected);
  });
});

linux.test('a lock file of 50 MB takes well under a second', async () => {
  const entry = (index: number) => {
    const name = index % 7 === 0 ? `@acme/number-${index}` : `number-${index}`;
    const url = index % 7 === 0 ? URL : 'https://registry.npmjs.org/';
    const integrity = `sha512-${'x'.repeat(86)}==`;
    return `"node_modules/${name}": ${JSON.stringify({ version: '1.0.0', resolved: `${url}${name}/-/number-1.0.0.tgz`, integrity, license: 'MIT', engines: { node: '>=20' } }, null, 2)}`;
  };
  const entries = Array.from({ length: 180_000 }, (_, index) => entry(index)).join(',\n');
  const text = `{\n"packages": {\n${entries},\n"node_modules/@acme/last": {\n"resolved": "${EVIL}x.tgz"\n}\n}\n}\n`;
  expect(text.length).toBeGreaterThan(50_000_000);
  const job = checkedOut({ 'package-lock.json': text });
  const list = path.join(job.home, 'usage');
  const probe = path.join(job.home, 'probe.cjs');
  fs.writeFileSync(
    probe,
    // Not maxRSS, which on Linux counts what the parent held when it started the process.
    `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s } = process.resourceUsage(); const peak = /^VmHWM:\\s+(\\d+) kB$/m.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1]; require('fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify({ cpu: (u + s) / 1000, peak: Number(peak) })) })`,
  );
  const step = await job.uses({ with: ONE, nodeArgs: ['--require', probe] });
  expect(told(step)).toEqual([expect.stringMatching(/^error package-lock\.json:\d{7} \[lock-file-host\]$/), END]);
  const { cpu, peak } = JSON.parse(fs.readFileSync(list, 'utf8')) as { cpu: number; peak: number };
  // Measured: 0.3 s and 112 MB, of which Node itself takes 0.03 s and 45 MB. Time with room for a busy machine.
  expect(cpu).toBeLessThan(1000);
  expect(peak / 1024).toBeGreaterThan(50);
  expect(peak / 1024).toBeLessThan(200);
});
