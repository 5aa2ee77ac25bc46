/**
 * Invalid input, given to the built action. Each problem is one clear error that names the input and the solution, without a
 * secret or a stack trace. Nothing changes: no file, variable, state or output.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MAX_INPUT_LENGTH, onWindows, posix } from '../platform.js';
import { freshJob, leaksOf } from './test-job.js';

const SECRET = 'fake-s3cret-Aa1Bb2Cc3';
const FILLING = '  # filling\n'.repeat(MAX_INPUT_LENGTH / 12);
const URL = 'https://npm.acme.dev';

interface Bad {
  readonly with: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly code: string;
  readonly says: RegExp;
  /** The codes of the further errors that the same input causes. */
  readonly also?: readonly string[];
}
const one = (inputs: Record<string, string>) => ({ 'registry-url': URL, ...inputs });
const token = (value: string, says: RegExp): Bad => ({
  with: one({ token: value }),
  code: 'token-invalid',
  says: new RegExp(`\`token\`.*${says.source}`, 's'),
});
const address = (value: string, says: RegExp): Bad => ({
  with: { 'registry-url': value, token: SECRET },
  code: 'registry-url-invalid',
  says,
});
const scope = (value: string): Bad => ({
  with: one({ token: SECRET, scope: value }),
  code: 'scope-invalid',
  says: /`scope`/,
});
const list = (value: string, code: string, says: RegExp): Bad => ({ with: { registries: value }, code, says });
const lines = (value: string, code: string, says: RegExp): Bad => ({ with: { npmrc: value }, code, says });
const exported = (value: string): Bad => ({
  with: one({ token: SECRET, 'export-token': value }),
  code: 'export-token-name',
  says: /`export-token`/,
});

/** Nine levels of nine aliases each: 387 million texts if expanded. */
function aliasBomb(): string {
  const level = (name: string, of: string) => `  ${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  return ['- a: &a [x]', ...[...'bcdefghi'].map((name, index) => level(name, `*${'abcdefgh'[index]}`))].join('\n');
}

const BAD: Record<string, Bad> = {
  'no input at all': { with: {}, code: 'nothing-to-do', says: /Set `token`/ },
  'an empty token': { with: one({ token: '' }), code: 'token-empty', says: /misspelled.*reusable workflow/s },
  'an empty variable': { with: {}, env: { NPM_TOKEN: '' }, code: 'token-empty', says: /NPM_TOKEN/ },
  "setup-node's placeholder": {
    with: one({}),
    env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    code: 'token-empty',
    says: /placeholder.*setup-node/s,
  },
  'a token with a line break': token(`${SECRET}\n${SECRET}`, /line break/),
  'a token that contains another npmrc line': token(`${SECRET}\n//evil.example/:_authToken=x`, /line break/),
  'a token with a carriage return': token(`${SECRET}\r${SECRET}`, /line break/),
  'a token with a space': token(`${SECRET} ${SECRET}`, /space/),
  'a token after the word Bearer': token(`Bearer ${SECRET}`, /Bearer/),
  'a token with a no-break space': token(`${SECRET}\u00a0${SECRET}`, /space/),
  'a token with a byte order mark inside': token(`${SECRET}\ufeff${SECRET}`, /space|characters/),
  'a token with a line separator': token(`${SECRET}\u2028${SECRET}`, /control/),
  'a token with a hash': token(`${SECRET}#x`, /characters/),
  'a token with a semicolon': token(`${SECRET};x`, /characters/),
  'a token in quotes': token(`"${SECRET}"`, /quotes/),
  'a token with a backslash': token(`${SECRET}\\x`, /characters/),
  'a token with replacement patterns': token(`${SECRET}$&$1`, /characters/),
  'a token with an umlaut': token(`${SECRET}ä`, /characters/),
  'a token with a variable reference': token('${HOME}/fake-token-1', /\$\{\.\.\.\}/),
  'an unexpanded expression': token('${{ secrets.NPM_TOKEN }}', /not expanded/),
  'the word null': token('null', /word `null`/),
  'the word true': token('true', /word `true`/),
  'the word undefined': token('undefined', /word `undefined`/),
  'a masked token': token('***', /masked/),
  'a workflow command as a token': token(`::error::${SECRET}`, /characters/),
  'an escaped line end in a token': token(`${SECRET}%0A::error::x`, /characters/),
  'an npmrc line as a token': token(`//a.example/:_authToken=${SECRET}`, /`npmrc` input/),
  'a token that is too short': token('fake-12', /fewer than 8/),
  'a password without a user name': { with: one({ password: SECRET }), code: 'username-invalid', says: /user name/ },
  'a password with a line break': {
    with: one({ username: 'ci', password: `${SECRET}\n${SECRET}` }),
    code: 'password-invalid',
    says: /line break/,
  },
  'a user name with a colon': {
    with: one({ username: 'a:b', password: SECRET }),
    code: 'username-invalid',
    says: /`:`/,
  },
  'a token and a password': {
    with: one({ token: SECRET, username: 'ci', password: SECRET }),
    code: 'credential-ambiguous',
    says: /`token` and `username`/,
  },
  'a password without a registry': {
    with: { username: 'ci', password: SECRET },
    code: 'registry-url-missing',
    says: /registry-url/,
  },
  'a GitHub token for npm': {
    with: {},
    env: { NPM_TOKEN: 'ghp_FakeFakeFake' },
    code: 'registry-url-missing',
    says: /npm\.pkg\.github\.com/,
  },
  'a URL without a protocol': address('npm.acme.dev', /https:\/\//),
  'a URL over plain http': address('http://npm.acme.dev', /not use https/),
  'a URL with a password': address(`https://user:${SECRET}@npm.acme.dev`, /user name or password/),
  'a URL with a token as the user name': address(`https://${SECRET}@npm.acme.dev`, /user name or password/),
  'a URL with a query': address(`${URL}/?token=${SECRET}`, /query/),
  'a URL with a fragment': address(`${URL}/#x`, /query or fragment/),
  'a URL with `..`': address(`${URL}/a/../b`, /`\.\.`/),
  'a URL with escaped dots': address(`${URL}/a/%2E%2e/b`, /`\.\.`/),
  'a URL with a backslash': address('https://npm.acme.dev\\@evil.example', /backslash/),
  'a URL with a workflow command': address(`${URL}/::error::x`, /characters/),
  'a URL with a semicolon': address(`${URL}/a;b`, /characters/),
  'a URL with `[]`': address(`${URL}/a[]`, /characters/),
  'a URL with an invalid port': address('https://npm.acme.dev:99999', /not a valid URL/),
  'a URL without a host': address('https:///npm', /no host/),
  'a file URL': address('file:///etc/passwd', /not use https/),
  'a URL that is too long': address(`${URL}/${'a'.repeat(2048)}`, /longer/),
  'a URL with an escaped slash': address(`${URL}/a%2fb`, /escaped slash/),
  'a URL with a variable reference': address('https://evil.example/${NPM_TOKEN}', /\$\{\.\.\.\}/),
  'a URL that contains another npmrc line': address(`${URL}\n//evil.example/:_authToken=x`, /space/),
  'a URL with an equals sign': address(`${URL}/a=b`, /characters/),
  'a scope that contains another npmrc line': scope('@a\n//evil.example/:_authToken=x'),
  'a scope named `__proto__`': scope('__proto__'),
  'a scope in brackets': scope('[x]'),
  'a scope with `[]`': scope('key[]'),
  'a scope with a package name': scope('@acme/pkg'),
  'a scope that is a token': scope(`${SECRET}!`),
  'a scope with a workflow command': scope('a%0A::error::x'),
  'text that is not a YAML list': list('hello', 'registries-yaml', /not a list/),
  'broken YAML': list(`- url: ${URL}\n  token: "${SECRET}`, 'registries-yaml', /line 2/),
  'YAML with a tag': list(`- url: ${URL}\n  token: !!js/function ${SECRET}`, 'registries-(yaml|field)', /./),
  'YAML with an alias': {
    ...list(`- url: &u ${URL}\n- url: *u`, 'registries-field', /alias/),
    also: ['registries-field'],
  },
  'an alias bomb in YAML': {
    ...list(aliasBomb(), 'registries-(yaml|entry|field)', /Entry 1|alias/),
    also: Array(8).fill('registries-field'),
  },
  'a list of lists': list(`- - - ${SECRET}`, 'registries-entry', /Entry 1/),
  'a mapping as a token': list(`- url: ${URL}\n  token: {x: ${SECRET}}`, 'registries-field', /`token`.*plain text/s),
  'a duplicate field': list(`- url: ${URL}\n  token: ${SECRET}\n  token: ${SECRET}`, 'registries-yaml', /line 3/),
  'an escaped null byte in YAML': list(`- url: ${URL}\n  token: "${SECRET}\\0"`, 'token-invalid', /Entry 1.*control/s),
  'a misspelled boolean in a list': list(
    `- url: ${URL}\n  token: ${SECRET}\n  replaces-base: ture`,
    'registries-field',
    /Entry 1.*`replaces-base`/s,
  ),
  'the longest YAML that an input can hold': list(`- url: ${URL}\n${FILLING}  nope: 1`, 'registries-field', /nope/),
  'an unknown field': list(`- url: ${URL}\n  tokne: ${SECRET}`, 'registries-field', /Entry 1.*`token`/s),
  'an unknown field and an unknown vendor': {
    ...list(`- url: ${URL}\n  oidc: aws\n  role: x`, 'registries-field', /field `role`/),
    also: ['registries-field'],
  },
  'a token for a field': list(
    `- url: ${URL}\n  ghp_Fake1: x`,
    'registries-field',
    /Entry 1 of `registries` has an unknown field\.$/m,
  ),
  'an entry without a URL': list(`- token: ${SECRET}`, 'registries-field', /Entry 1.*`url`/s),
  'an entry without a credential': list(`- url: ${URL}\n  scope: a`, 'token-empty', /Entry 1.*auth: none/s),
  'an unset variable in `token-env`': list(
    `- url: ${URL}\n  token-env: NO_SUCH`,
    'variable-unset',
    /Entry 1.*NO_SUCH/s,
  ),
  'an invalid entry after a valid one': list(
    `- url: ${URL}\n  token: ${SECRET}\n- url: http://x.example\n  token: ${SECRET}`,
    'registry-url-invalid',
    /Entry 2/,
  ),
  'one scope for two registries': list(
    `- url: ${URL}\n  scope: a\n  token: ${SECRET}\n- url: https://b.example\n  scope: A\n  token: ${SECRET}`,
    'scope-twice',
    /Entry 1.*entry 2.*@a/s,
  ),
  'two default registries': list(
    `- url: ${URL}\n  replaces-base: true\n  token: ${SECRET}\n- url: https://b.example\n  replaces-base: true\n  token: ${SECRET}`,
    'default-registry-twice',
    /Entry 1.*entry 2/s,
  ),
  'two credentials for one URL': list(
    `- url: ${URL}\n  token: ${SECRET}\n- url: ${URL}/\n  token: other-${SECRET}`,
    'credential-conflict',
    /Entry 1.*entry 2/s,
  ),
  'a workflow command as a field name': list(
    `- url: ${URL}\n  "::error::x%0A": ${SECRET}`,
    'registries-field',
    /unknown field/,
  ),
  'npmrc lines in a section': lines('[x]\na=b', 'npmrc-section', /line 1/),
  'an npmrc token without a registry': lines(
    `_authToken=${SECRET}`,
    'npmrc-unscoped-credential',
    /line 1.*\/\/host\/path/s,
  ),
  'an unset variable in an npmrc line': lines(
    '//a.example/:_authToken=${NO_SUCH}',
    'npmrc-variable',
    /line 1.*NO_SUCH/s,
  ),
  "the runner's token in an npmrc line": lines(
    '//a.example/:_authToken=${ACTIONS_RUNTIME_TOKEN}',
    'npmrc-variable',
    /line 1/,
  ),
  'the value of another input in an npmrc line': lines(
    '//a.example/:_authToken=${INPUT_TOKEN}',
    'npmrc-variable',
    /line 1/,
  ),
  'an npmrc user name without a password': lines(`//a.example/:username=ci`, 'npmrc-line', /line 1.*_password/s),
  'an npmrc password that is not base64': lines(
    `//a.example/:username=ci\n//a.example/:_password=${SECRET}!`,
    'password-invalid',
    /line 2.*base64/s,
  ),
  'an npmrc `_auth` that is not base64': lines(`//a.example/:_auth=${SECRET}`, 'auth-invalid', /line 1/),
  'a secret in a registry URL': {
    with: { npmrc: '@a:registry=https://evil.example/${MY_TOKEN}/' },
    env: { MY_TOKEN: SECRET },
    code: 'npmrc-variable',
    says: /line 1.*MY_TOKEN/s,
  },
  'a variable that contains another npmrc line': {
    with: { npmrc: '//a.example/:_authToken=${MY_TOKEN}' },
    env: { MY_TOKEN: `${SECRET}\n//evil.example/:_authToken=x` },
    code: 'npmrc-variable',
    says: /line 1.*line break/s,
  },
  'a variable that contains a variable reference': {
    with: { npmrc: '//a.example/:_authToken=${MY_TOKEN}' },
    env: { MY_TOKEN: '${HOME}' },
    code: 'npmrc-variable',
    says: /line 1/,
  },
  'a misspelled boolean': {
    with: one({ token: SECRET, cleanup: 'flase' }),
    code: 'input-invalid',
    says: /`cleanup`.*`true` or `false`/s,
  },
  'an unknown value of `if-no-token`': {
    with: one({ token: SECRET, 'if-no-token': 'fail' }),
    code: 'input-invalid',
    says: /`if-no-token`.*`warn`/s,
  },
  'an assignment in `export-token`': exported('X=1'),
  'NODE_OPTIONS in `export-token`': exported('NODE_OPTIONS'),
  'PATH in `export-token`': exported('PATH'),
  'GITHUB_ENV in `export-token`': exported('GITHUB_ENV'),
  'RUNNER_TEMP in `export-token`': exported('RUNNER_TEMP'),
  'NPM_CONFIG_REGISTRY in `export-token`': exported('npm_config_registry'),
  'LD_PRELOAD in `export-token`': exported('LD_PRELOAD'),
  'YARN_NPM_AUTH_TOKEN in `export-token`': exported('YARN_NPM_AUTH_TOKEN'),
  'ACTIONS_RUNTIME_TOKEN in `export-token`': exported('ACTIONS_RUNTIME_TOKEN'),
  'a workflow command in `export-token`': exported('MINE\n::error::x'),
  'an unknown package manager': {
    with: one({ token: SECRET, 'package-manager': `npm, ${SECRET}-long-as-tokens-are` }),
    code: 'package-manager',
    says: /`package-manager`/,
  },
  'a name in `export-token` without a token': {
    with: {
      registries: `- url: ${URL}\n  token: ${SECRET}\n- url: https://b.example\n  token: x-${SECRET}`,
      'export-token': 'X',
    },
    code: 'export-token-unknown',
    says: /`X`/,
  },
  'an `npmrc-file` outside the workspace': {
    with: { 'npmrc-file': '../../../../etc/passwd' },
    code: 'npmrc-file',
    says: /in the workspace/,
  },
  'an absolute path as `npmrc-file`': {
    with: { 'npmrc-file': '/etc/passwd' },
    code: 'npmrc-file',
    says: /in the workspace/,
  },
  'the workspace itself as `npmrc-file`': { with: { 'npmrc-file': '.' }, code: 'npmrc-file', says: /in the workspace/ },
  'a missing `npmrc-file`': { with: { 'npmrc-file': '.npmrc.ci' }, code: 'npmrc-file', says: /checkout/ },
  'an `npmrc-file` that is a symbolic link': {
    with: { 'npmrc-file': 'link' },
    code: 'npmrc-file',
    says: /symbolic link/,
  },
  'an `npmrc-file` below a linked folder': {
    with: { 'npmrc-file': 'out/passwd' },
    code: 'npmrc-file',
    says: /symbolic link/,
  },
  'a folder as `npmrc-file`': { with: { 'npmrc-file': 'folder' }, code: 'npmrc-file', says: /folder/ },
  ...Object.fromEntries(
    posix.rows<[string, Bad]>([
      'a pipe as `npmrc-file`',
      { with: { 'npmrc-file': 'pipe' }, code: 'npmrc-file', says: /folder or a device/ },
    ]),
  ),
  'a link to itself as `npmrc-file`': { with: { 'npmrc-file': 'loop' }, code: 'npmrc-file', says: /ELOOP/ },
  'an `npmrc-file` with a workflow command in its name': {
    with: { 'npmrc-file': 'x\n::error::y' },
    code: 'npmrc-file',
    says: /in the workspace/,
  },
  'an `npmrc-file` that sets `script-shell`': {
    with: { 'npmrc-file': 'shell' },
    code: 'npmrc-line',
    says: /`script-shell` names a program/,
  },
  'an `npmrc-file` that sets `globalconfig`': {
    with: { 'npmrc-file': 'further' },
    code: 'npmrc-line',
    says: /`globalconfig` names a further configuration file/,
  },
  'an `npmrc-file` that sets `tokenHelper`': {
    with: { 'npmrc-file': 'helper' },
    code: 'npmrc-line',
    says: /`tokenHelper`/,
  },
  'a binary `npmrc-file`': { with: { 'npmrc-file': 'binary' }, code: 'npmrc-file', says: /UTF-8/ },
  'an `npmrc-file` of more than 1 MiB': { with: { 'npmrc-file': 'huge' }, code: 'npmrc-file', says: /1 MiB/ },
  'a misspelled key in npmrc lines': {
    ...lines(`//a.example/:_authtoken=${SECRET}\n[x]`, 'npmrc-line', /line 1.*`\/\/a\.example\/:_authToken=\.\.\.`/s),
    also: ['npmrc-section'],
  },
  'an invalid line in the `npmrc-file`': {
    with: { 'npmrc-file': 'bad' },
    code: 'npmrc-variable',
    says: /`npmrc-file`, line 2/,
  },
};

describe('invalid input fails the step and changes nothing:', () => {
  test.each(Object.entries(BAD))('%s', async (_, { with: inputs, env = {}, code, says, also = [] }) => {
    const job = freshJob();
    if (inputs['npmrc-file'] !== undefined) prepare(job.workspace);
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(step.exitCode).toBe(1);
    expect(step.stderr).toBe('');
    expect(new Set(step.annotations.map(({ level }) => level))).toEqual(new Set(['error']));
    const codes = step.annotations.map(({ message }) => /^\[([a-z-]+)\] /.exec(message)?.[1]);
    expect(codes).toEqual([expect.stringMatching(new RegExp(`^(${code})$`)), ...also]);
    expect(step.annotations[0]?.message).toMatch(says);
    for (const [index, { message }] of step.annotations.entries()) {
      expect(message).toMatch(new RegExp(`[.?:]\nhttps://\\S+/docs/errors\\.md#${codes[index]}$`));
    }
    expect(step.stdout).not.toMatch(/\n\s+at /);
    expect([step.env, step.state, step.outputs, job.snapshot()]).toEqual([{}, {}, {}, before]);
    // Apart from the mask commands, no output contains the secret, not even one that the runner would mask.
    expect(step.stdout.replace(/^::add-mask::[^\n]*$/gm, '')).not.toContain(SECRET);
    expect(leaksOf(job, SECRET)).toEqual([]);
    const [post] = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post?.log).toContain('Nothing to clean up.');
    expect(job.snapshot()).toEqual(before);
  });
});

/** Puts files into the workspace that `npmrc-file` must not accept. */
function prepare(workspace: string): void {
  const outside = path.join(workspace, '..', 'outside');
  fs.mkdirSync(outside);
  fs.writeFileSync(path.join(outside, 'passwd'), '');
  fs.symlinkSync(path.join(outside, 'passwd'), path.join(workspace, 'link'));
  fs.symlinkSync(outside, path.join(workspace, 'out'));
  fs.mkdirSync(path.join(workspace, 'folder'));
  fs.writeFileSync(path.join(workspace, 'binary'), Buffer.from([0x61, 0x3d, 0x00, 0xff]));
  fs.writeFileSync(path.join(workspace, 'huge'), 'a=b\n'.repeat(300_000));
  fs.symlinkSync('loop', path.join(workspace, 'loop'));
  if (!onWindows) execFileSync('mkfifo', [path.join(workspace, 'pipe')]);
  fs.writeFileSync(path.join(workspace, 'helper'), '//a.example/:tokenHelper=/bin/echo\n');
  fs.writeFileSync(path.join(workspace, 'shell'), 'script-shell=/bin/echo\n');
  fs.writeFileSync(path.join(workspace, 'further'), 'globalconfig=./other\n');
  fs.writeFileSync(path.join(workspace, 'bad'), '# fine\n//a.example/:_authToken=${NO_SUCH}\n');
}
