/** Committed files that conflict with the step: the built action's annotations, their lines, and whether the step fails. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linux, posix } from '../platform.js';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const LITERAL = 'fake-literal-Dd4Ee5Ff6';
const URL = 'https://npm.acme.dev/npm/';
const ONE = { 'registry-url': URL, scope: 'acme', token: TOKEN };
const ELSEWHERE = 'https://elsewhere.example/';
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

/** Short forms of the annotations: `level file:line [code]`. */
function reported(step: {
  annotations: readonly { level: string; message: string; file?: string; line?: number }[];
}): string[] {
  return step.annotations.map(({ level, file, line, message }) =>
    [level, file === undefined ? '' : `${file}:${line}`, /^\[[a-z-]+\]/.exec(message)?.[0]].join(' '),
  );
}

interface Case {
  readonly files: Record<string, string>;
  readonly reported: string[];
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
}

/** Certain conflicts: an error at the line, or a warning with `if-config-conflicts: warn`. */
const CERTAIN: Record<string, Case> = {
  'a mapping in .npmrc': {
    files: { '.npmrc': `# mine\n@acme:registry=${ELSEWHERE}\n` },
    reported: ['error .npmrc:2 [config-registry]'],
  },
  'a mapping in .yarnrc.yml': {
    files: { '.yarnrc.yml': `npmScopes:\n  acme:\n    npmRegistryServer: ${ELSEWHERE}\n` },
    reported: ['error .yarnrc.yml:3 [config-registry]'],
  },
  'npmScopes of Yarn 4 without a value': {
    with: { ...ONE, 'package-manager': 'yarn@4' },
    files: { '.yarnrc.yml': 'npmScopes:\n' },
    reported: ['error .yarnrc.yml:1 [config-registry]'],
  },
  'a scope of Yarn 4 without a value': {
    with: { ...ONE, 'package-manager': 'yarn@4' },
    files: { '.yarnrc.yml': 'npmScopes:\n  acme:\n' },
    reported: ['error .yarnrc.yml:2 [config-registry]'],
  },
  'a mapping in pnpm-workspace.yaml': {
    files: { 'pnpm-workspace.yaml': `registries:\n  '@acme': ${ELSEWHERE}\n` },
    reported: ['error pnpm-workspace.yaml:2 [config-registry]'],
  },
  'a scope below a URL, as in pnpm 11': {
    with: { ...ONE, 'package-manager': 'pnpm@11' },
    files: { 'pnpm-workspace.yaml': 'registries: {"http://elsewhere/": {scopes: ["@acme"]}}\n' },
    reported: ['error pnpm-workspace.yaml:1 [config-registry]'],
  },
  'registries of pnpm 10 without the scope': {
    with: { ...ONE, 'package-manager': 'pnpm@10' },
    files: { 'pnpm-workspace.yaml': `registries:\n  default: ${ELSEWHERE}\n` },
    reported: ['error pnpm-workspace.yaml:1 [config-registry]'],
  },
  'a mapping in bunfig.toml': {
    files: {
      'bunfig.toml': `[install.scopes]\nacme = "${ELSEWHERE}"\n`,
      'package.json': '{"packageManager":"bun@1.4.5"}',
    },
    reported: ['error bunfig.toml:2 [config-registry]'],
  },
  'a publishConfig that names another URL': {
    files: {
      '.npmrc': `@acme:registry=${ELSEWHERE}\n`,
      'package.json': `{"publishConfig":{"registry":"${ELSEWHERE}"}}`,
    },
    reported: ['error .npmrc:1 [config-registry]'],
  },
  'several findings, warnings first': {
    files: {
      '.npmrc': `//npm.acme.dev/npm/:_authToken=${LITERAL}\n@acme:registry=${ELSEWHERE}\n`,
      'package-lock.json': lock('https://elsewhere.example/x.tgz'),
    },
    reported: [
      'warning .npmrc:1 [config-credential]',
      'warning package-lock.json:6 [lockfile-host]',
      'error .npmrc:2 [config-registry]',
    ],
  },
};

describe('a certain conflict fails the step before it changes anything:', () => {
  test.each(Object.entries(CERTAIN))('%s', async (_, { files, reported: expected, with: inputs = ONE, env = {} }) => {
    const job = checkedOut(files, { debug: true });
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(reported(step)).toEqual(expected);
    expect([step.exitCode, step.stderr, step.env, step.state, step.outputs]).toEqual([1, '', {}, {}, {}]);
    for (const { message } of step.annotations) expect(message).toMatch(/\.\n\S.*\.\nhttps:\S+errors\.md#[a-z-]+$/);
    expect(step.stdout.replace(/^::add-mask::[^\n]*$/gm, '')).not.toMatch(new RegExp(`${TOKEN}|${LITERAL}`));
    expect(job.snapshot()).toEqual(before);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(leaksOf(job, TOKEN)).toEqual([]);
  });

  test('the last annotation counts conflicts beyond the limit of the runner', async () => {
    const scopes = Array.from({ length: 15 }, (_, index) => `s${index}`);
    const job = checkedOut({ '.npmrc': scopes.map((scope) => `@${scope}:registry=${ELSEWHERE}\n`).join('') });
    const step = await job.uses({ with: { ...ONE, scope: scopes.join() } });
    expect(step.annotations).toHaveLength(10);
    expect(step.annotations.at(-1)?.message).toContain('6 more:');
    for (const scope of scopes) expect(step.log).toContain(`the registry of @${scope} to elsewhere.example`);
  });
});

describe('the input `if-config-conflicts`', () => {
  const files = { '.npmrc': `@acme:registry=${ELSEWHERE}\n`, 'package-lock.json': lock(NPMJS) };

  test('`warn` reports the same as warnings, and the step continues', async () => {
    const job = checkedOut(files);
    const before = job.snapshot();
    const step = await job.uses({ with: { ...ONE, 'if-config-conflicts': 'warn' } });
    expect(reported(step)).toEqual([
      'warning .npmrc:1 [config-registry]',
      'warning package-lock.json:6 [lockfile-host]',
    ]);
    expect(step.exitCode).toBe(0);
    expect(npmrcOf(step)).toContain(TOKEN);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test('`ignore` reports nothing', async () => {
    const step = await checkedOut(files).uses({ with: { ...ONE, 'if-config-conflicts': 'ignore' } });
    expect([step.exitCode, step.annotations]).toEqual([0, []]);
  });

  test('accepts no other value', async () => {
    const step = await checkedOut({}).uses({ with: { ...ONE, 'if-config-conflicts': 'fail' } });
    expect(reported(step)).toEqual(['error  [input-invalid]']);
  });
});

const PNPM_GITHUB = { 'registry-url': 'https://npm.pkg.github.com', scope: 'acme', token: `ghp_${'x'.repeat(36)}` };
const OWNER = { '.npmrc': '@acme:registry=https://npm.pkg.github.com/acme\n' };

/** Likely mistakes: a warning, unless `if-config-conflicts` is `ignore`. */
const LIKELY: Record<string, Case> = {
  'a literal token': {
    files: { '.npmrc': `//npm.acme.dev/npm/:_authToken=${LITERAL}` },
    reported: ['warning .npmrc:1 [config-credential]'],
  },
  'a token from a variable that is not set in this step': {
    files: { '.npmrc': '//npm.acme.dev/npm/:_authToken=${NODE_AUTH_TOKEN}' },
    reported: ['warning .npmrc:1 [config-credential]'],
  },
  "npm's guide without export-token": {
    with: {},
    env: { NPM_TOKEN: 'npm_fakefakefakefakefakefakefakefakefake' },
    files: { '.npmrc': '//registry.npmjs.org/:_authToken=${NPM_TOKEN}' },
    reported: ['warning .npmrc:1 [config-credential]'],
  },
  'a variable that makes Yarn abort': {
    with: { ...ONE, 'package-manager': 'yarn@4' },
    files: { '.yarnrc.yml': 'npmAuthToken: ${NPM_AUTH_TOKEN}\n' },
    reported: ['warning .yarnrc.yml:1 [config-credential]'],
  },
  'a variable in a line about another registry that makes Yarn Classic abort': {
    with: { ...ONE, 'package-manager': 'yarn@1.22.22' },
    files: { '.npmrc': 'save-exact=true\n//b.example/:_authToken=${B_TOKEN}\n' },
    reported: ['warning .npmrc:2 [config-credential]'],
  },
  'a default registry other than that of the step': {
    with: { 'registry-url': URL, token: TOKEN },
    files: { '.npmrc': `registry=${ELSEWHERE}` },
    reported: ['warning .npmrc:1 [config-registry]'],
  },
  'a variable in the registry URL of a scope of the step': {
    files: { '.npmrc': '@acme:registry=https://${HOST}/' },
    reported: ['warning .npmrc:1 [config-url-variable]'],
  },
  'disabled TLS verification': { files: { '.npmrc': 'strict-ssl=false' }, reported: ['warning .npmrc:1 [config-tls]'] },
  'disabled TLS verification in .yarnrc': {
    files: { '.yarnrc': 'strict-ssl false' },
    reported: ['warning .yarnrc:1 [config-tls]'],
  },
  'disabled TLS verification in `npmrc-file`': {
    with: { ...ONE, 'npmrc-file': '.npmrc.ci' },
    files: { '.npmrc.ci': 'save-exact=true\nstrict-ssl=false\n' },
    reported: ['warning .npmrc.ci:2 [config-tls]'],
  },
  'disabled TLS verification in `npmrc`': {
    with: { ...ONE, npmrc: 'strict-ssl=false' },
    files: {},
    reported: ['warning  [config-tls]'],
  },
  'a lockfile with URLs of the public registry': {
    files: { 'package-lock.json': lock(NPMJS) },
    reported: ['warning package-lock.json:6 [lockfile-host]'],
  },
  'a lockfile with a scope from npmjs and from the vendor': {
    files: {
      'yarn.lock': `"@acme/a@1":\n  version "1.0.0"\n  resolved "${URL}@acme/a/-/a-1.0.0.tgz"\n\n"@acme/x@1":\n  version "1.0.0"\n  resolved "${NPMJS}"\n`,
    },
    reported: ['warning yarn.lock:7 [lockfile-host]'],
  },
  'an owner URL on GitHub Packages with Yarn Classic': {
    with: { ...PNPM_GITHUB, 'package-manager': 'yarn@1.22.22' },
    files: OWNER,
    reported: ['warning .npmrc:1 [config-registry]'],
  },
  'broken YAML': {
    files: { 'pnpm-workspace.yaml': 'registries: [' },
    reported: ['warning pnpm-workspace.yaml:1 [config-unreadable]'],
  },
  'broken TOML': { files: { 'bunfig.toml': '[install' }, reported: ['warning bunfig.toml:1 [config-unreadable]'] },
  'a huge .npmrc': {
    files: { '.npmrc': 'a=b\n'.repeat(300_000) },
    reported: ['warning .npmrc:1 [config-unreadable]'],
  },
};

const FINE: Record<string, Case> = {
  'the same mapping, and a default registry that the step does not set': {
    files: { '.npmrc': '@acme:registry=https://NPM.acme.dev:443/npm\nregistry=https://mirror.example\n' },
    reported: [],
  },
  'a dependency by URL': {
    files: {
      'package.json': '{"dependencies":{"@acme/x":"https://elsewhere.example/b.tgz"}}',
      'package-lock.json': lock('https://elsewhere.example/b.tgz'),
    },
    reported: [],
  },
  'an alias': {
    files: {
      'package.json': '{"dependencies":{"@acme/plain":"npm:plain@1.0.0"}}',
      'package-lock.json':
        '{"packages":{"node_modules/@acme/plain":{"name":"plain","version":"1.0.0","resolved":"https://registry.npmjs.org/plain/-/plain-1.0.0.tgz"}}}',
    },
    reported: [],
  },
  'a second registry for publishing': {
    with: { 'registry-url': 'https://npm.pkg.github.com', scope: 'acme', token: `ghp_${'x'.repeat(36)}` },
    files: {
      '.npmrc': `@acme:registry=${URL}\n`,
      'package.json':
        '{"publishConfig":{"@acme:registry":"https://npm.pkg.github.com"},"devDependencies":{"@acme/x":"1"}}',
      'package-lock.json': lock(`${URL}@acme/x/-/x-1.0.0.tgz`),
    },
    reported: [],
  },
  'a mirror for installing, and npm for publishing': {
    with: {},
    env: { NPM_TOKEN: 'npm_fakefakefakefakefakefakefakefakefake' },
    files: {
      '.npmrc': 'registry=https://mirror.example/\n',
      'package.json': '{"publishConfig":{"registry":"https://registry.npmjs.org/"}}',
    },
    reported: [],
  },
  'an owner URL on GitHub Packages': {
    with: { ...PNPM_GITHUB, 'package-manager': 'npm@11, pnpm@11' },
    files: OWNER,
    reported: [],
  },
  'a GitLab group for installing, and a project for publishing': {
    with: { ...ONE, 'registry-url': 'https://gitlab.example/api/v4/projects/1/packages/npm/' },
    files: {
      '.npmrc': '@acme:registry=https://gitlab.example/api/v4/groups/acme/-/packages/npm/\n',
      'package.json': '{"publishConfig":{"@acme:registry":"https://gitlab.example/api/v4/projects/1/packages/npm/"}}',
    },
    reported: [],
  },
  'a variable with an empty fallback': {
    with: { ...ONE, 'package-manager': 'yarn@4' },
    files: { '.yarnrc.yml': 'npmScopes:\n  acme:\n    npmAuthToken: "${T:-}"\nnpmAuthToken: "${T-}"\n' },
    reported: [],
  },
  'a variable in a line about another registry, which Yarn Classic does not read': {
    with: { ...ONE, 'package-manager': 'npm, yarn@4' },
    files: { '.npmrc': '//b.example/:_authToken=${B_TOKEN}\n' },
    reported: [],
  },
  'a variable in the URL of another registry': {
    files: { '.npmrc': '@other:registry=https://${HOST}/\n' },
    reported: [],
  },
  'a token from a variable that is exported': {
    with: { ...ONE, 'export-token': 'NPM_TOKEN' },
    files: { '.npmrc': '//npm.acme.dev/npm/:_authToken=${NPM_TOKEN}' },
    reported: [],
  },
  'a proxy and a certificate authority': { files: { '.npmrc': 'proxy=http://proxy.example\ncafile=x' }, reported: [] },
  'proxies and certificate authorities in `npmrc`': {
    with: { ...ONE, npmrc: 'https-proxy=http://proxy.example:3128\nnoproxy=x\ncafile=x\nca=x\nstrict-ssl=true' },
    files: {},
    reported: [],
  },
  'lines that no package manager of the job reads': {
    files: {
      '.npmrc': `@acme:registry=${ELSEWHERE}`,
      'bunfig.toml': `[install.scopes]\nacme = "${ELSEWHERE}"`,
      'package-lock.json': lock(NPMJS),
    },
    with: { ...ONE, 'package-manager': 'yarn@4' },
    reported: [],
  },
  'files of null bytes': {
    files: { '.npmrc': '\0'.repeat(1000), 'package-lock.json': '\0'.repeat(100_000), 'yarn.lock': '\0' },
    reported: [],
  },
};

describe('a likely mistake causes a warning:', () => {
  test.each(Object.entries(LIKELY))('%s', async (_, { files, reported: expected, with: inputs = ONE, env = {} }) => {
    const step = await checkedOut(files).uses({ with: inputs, env });
    expect([step.exitCode, reported(step)]).toEqual([0, expected]);
    for (const { message } of step.annotations) expect(message).toMatch(/\.\n\S.*\.\nhttps:\S+errors\.md#[a-z-]+$/);
    expect(step.stdout.replace(/^::add-mask::[^\n]*$/gm, '')).not.toContain(LITERAL);
  });
});

describe('a file of the machine that beats the login causes the same warning before and after checkout:', () => {
  const credential = `//npm.acme.dev/npm/:_authToken=${LITERAL}\n`;
  const XDG: Record<string, [string, string, RegExp]> = {
    "pnpm's auth.ini": [path.join('pnpm', 'auth.ini'), credential, /^pnpm may send it/m],
    "pnpm's config.yaml": [
      path.join('pnpm', 'config.yaml'),
      `_auth:\n  ${URL}:\n    "@acme":\n      authToken: ${LITERAL}\n`,
      /^pnpm may send it/m,
    ],
    "bun's .bunfig.toml": [
      '.bunfig.toml',
      `[install.scopes]\nacme = { url = "${URL}", token = "${LITERAL}" }\n`,
      /^bun may send it/m,
    ],
  };

  test.each(Object.entries(XDG))('%s', async (_, [name, text, says]) => {
    const warnings = await Promise.all(
      [false, true].map(async (isCheckedOut) => {
        const job = freshJob({ sandbox: isCheckedOut ? 'after' : 'before', checkedOut: isCheckedOut });
        if (isCheckedOut) fs.writeFileSync(path.join(job.workspace, 'package.json'), '{}');
        const folder = path.join(job.home, 'config');
        const file = path.join(folder, name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, text);
        const env = { XDG_CONFIG_HOME: folder };
        const silent = await job.uses({ with: { ...ONE, 'if-config-conflicts': 'ignore' }, env });
        expect(silent.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
        const step = await job.uses({ with: ONE, env });
        expect(step.exitCode).toBe(0);
        expect(step.stdout.replace(/^::add-mask::[^\n]*$/gm, '')).not.toContain(LITERAL);
        const warning = step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
        return warning.map((message) => message.replaceAll(job.root, ''));
      }),
    );
    expect(warnings[0]).toEqual([expect.stringMatching(/^\[config-credential\].*line \d: /)]);
    expect(warnings[0]?.[0]).toContain(name);
    expect(warnings[0]?.[0]).toMatch(says);
    expect(warnings[0]?.[0]).not.toContain('revoke');
    expect(warnings[1]).toEqual(warnings[0]);
  });
});

describe('no conflict is reported:', () => {
  test.each(Object.entries(FINE))('%s', async (_, { files, reported: expected, with: inputs = ONE, env = {} }) => {
    const step = await checkedOut(files).uses({ with: inputs, env });
    expect([step.exitCode, reported(step)]).toEqual([0, expected]);
  });

  test.each<[string, (file: string) => void]>([
    ['folders', (file) => fs.mkdirSync(file)],
    ...posix.rows<[string, (file: string) => void]>(
      ['pipes', (file) => execFileSync('mkfifo', [file])],
      ['links to a device', (file) => fs.symlinkSync('/dev/zero', file)],
    ),
    ['loops of links', (file) => fs.symlinkSync(path.basename(file), file)],
    ['dangling links', (file) => fs.symlinkSync('none', file)],
  ])('%s in place of files cause at most a warning that they are unreadable', async (_, make) => {
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
    for (const entry of reported(step)) expect(entry).toMatch(/^warning \S+:1 \[config-unreadable\]$/);
  });
});

test('a lockfile of more than 128 MiB is not checked, and causes a warning', async () => {
  const job = checkedOut({ 'package-lock.json': '' });
  fs.truncateSync(path.join(job.workspace, 'package-lock.json'), 600 * 1024 * 1024); // a sparse file, which needs no disk space
  const step = await job.uses({ with: ONE });
  expect([step.exitCode, reported(step)]).toEqual([0, ['warning package-lock.json:1 [config-unreadable]']]);
  expect(step.annotations[0]?.message).toMatch(/larger than 128 MiB/);
});

test('a link to a file outside the workspace is checked, because package managers follow it', async () => {
  const job = checkedOut({});
  fs.writeFileSync(path.join(job.home, 'outside'), `@acme:registry=${ELSEWHERE}\n`);
  fs.symlinkSync(path.join(job.home, 'outside'), path.join(job.workspace, '.npmrc'));
  expect(reported(await job.uses({ with: ONE }))).toEqual(['error .npmrc:1 [config-registry]']);
});

test('a literal token in a committed file is masked', async () => {
  const job = checkedOut({ '.npmrc': `//npm.acme.dev/npm/:_authToken=${LITERAL}\n//u:${LITERAL}-2@x/:y=z\n` });
  const step = await job.uses({ with: ONE });
  expect(step.stdout).toContain(`::add-mask::${LITERAL}\n`);
});

test('a .yarnrc.yml with 20,000 keys takes less than 4 seconds', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: value\n`).join('');
  const job = checkedOut({ '.yarnrc.yml': keys });
  const start = Date.now();
  const step = await job.uses({ with: { ...ONE, 'package-manager': 'yarn@4' } });
  expect([step.exitCode, reported(step)]).toEqual([0, []]);
  expect(Date.now() - start).toBeLessThan(4000);
});

linux.test('a lockfile of 50 MB takes less than a second of CPU time and 200 MB of memory', async () => {
  const entry = (index: number) => {
    const name = index % 7 === 0 ? `@acme/number-${index}` : `number-${index}`;
    const url = index % 7 === 0 ? URL : 'https://registry.npmjs.org/';
    const integrity = `sha512-${'x'.repeat(86)}==`;
    return `"node_modules/${name}": ${JSON.stringify({ version: '1.0.0', resolved: `${url}${name}/-/number-1.0.0.tgz`, integrity, license: 'MIT', engines: { node: '>=20' } }, null, 2)}`;
  };
  const entries = Array.from({ length: 180_000 }, (_, index) => entry(index)).join(',\n');
  const text = `{\n"packages": {\n${entries},\n"node_modules/@acme/last": {\n"version": "1.0.0",\n"resolved": "${ELSEWHERE}x.tgz"\n}\n}\n}\n`;
  expect(text.length).toBeGreaterThan(50_000_000);
  const job = checkedOut({ 'package-lock.json': text });
  const list = path.join(job.home, 'usage');
  const probe = path.join(job.home, 'probe.cjs');
  fs.writeFileSync(
    probe,
    // Not maxRSS, which on Linux includes the memory of the parent at the start of the process.
    `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s } = process.resourceUsage(); const peak = /^VmHWM:\\s+(\\d+) kB$/m.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1]; require('fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify({ cpu: (u + s) / 1000, peak: Number(peak) })) })`,
  );
  const step = await job.uses({ with: ONE, nodeArgs: ['--require', probe] });
  expect(reported(step)).toEqual([expect.stringMatching(/^warning package-lock\.json:\d{7} \[lockfile-host\]$/)]);
  const { cpu, peak } = JSON.parse(fs.readFileSync(list, 'utf8')) as { cpu: number; peak: number };
  // Measured: 0.3 s and 112 MB, of which Node itself takes 0.03 s and 45 MB. The limit for time allows for a busy machine.
  expect(cpu).toBeLessThan(1000);
  expect(peak / 1024).toBeGreaterThan(50);
  expect(peak / 1024).toBeLessThan(200);
});
