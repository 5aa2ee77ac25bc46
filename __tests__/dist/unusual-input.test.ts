/** Unusual input, some of it hostile, that the built action accepts, and what it writes for it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshJob, npmrcOf } from './test-job.js';

const SECRET = 'fake-s3cret-Aa1Bb2Cc3';
const URL = 'https://npm.acme.dev';
const HEADING = '# npm registry login (GitHub Action)\n';

interface Safe {
  readonly with: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly file?: string;
  /** The npmrc that is written, without its heading. */
  readonly npmrc: string;
  /** What the log says about it, if anything. */
  readonly says?: RegExp;
}
const token = (text: string, written = SECRET): Safe => ({
  with: { 'registry-url': URL, token: text },
  npmrc: `registry=${URL}/\n//npm.acme.dev/:_authToken="${written}"\n`,
});
const scope = (text: string, written: string, says = /./): Safe => ({
  with: { 'registry-url': URL, scope: text, token: SECRET },
  npmrc: `${written}:registry=${URL}/\n//npm.acme.dev/:_authToken="${SECRET}"\n`,
  says,
});
const address = (text: string, written: string): Safe => ({
  with: { 'registry-url': text, token: SECRET },
  npmrc: `registry=${written}\n${written.replace(/^https?:/, '')}:_authToken="${SECRET}"\n`,
});
const password = (text: string): Safe => ({
  with: { 'registry-url': URL, username: 'ci', password: text },
  npmrc: `registry=${URL}/\n//npm.acme.dev/:username="ci"\n//npm.acme.dev/:_password="${Buffer.from(text).toString('base64')}"\n`,
});
const lines = (npmrc: string, written: string, env = {}): Safe => ({ with: { npmrc }, npmrc: written, env });

const SAFE: Record<string, Safe> = {
  'a token with a trailing line break': token(`${SECRET}\n`),
  'a token with a trailing CRLF': token(`${SECRET}\r\n`),
  'a token with surrounding whitespace': token(`  ${SECRET}\t`),
  'a token after a byte order mark': token(`\ufeff${SECRET}`),
  'a token with a trailing no-break space': token(`${SECRET}\u00a0`),
  'a token with padding': token(`${SECRET}==`, `${SECRET}==`),
  'a token with every allowed special character': token(`${SECRET}._~+/-`, `${SECRET}._~+/-`),
  'a password with special characters of npmrc, YAML and shells': password('fake#;:=[]"\'\\ $&$1 é*!|<>'),
  'a password with surrounding spaces': password('  fake-pass-blank  '),
  'a password with a workflow command': password('::error::fake-pass%0A::set-output name=x::y'),
  'a password that is a delimiter of command files': password('npm-registry-login\nfake'.replace('\n', '-')),
  'a scope in capitals': scope('@ACME', `@ACME:registry=${URL}/\n@acme`),
  'a scope without @': scope('acme', '@acme'),
  'a scope named `constructor`': scope('constructor', '@constructor'),
  'a scope of digits': scope('0123', '@0123'),
  'a URL without a trailing slash': address('https://a.example/npm', 'https://a.example/npm/'),
  'a URL with several trailing slashes': address('https://a.example/npm///', 'https://a.example/npm/'),
  'a URL in capitals': address('HTTPS://A.EXAMPLE/Npm', 'https://a.example/Npm/'),
  'a URL with the default port': address('https://a.example:443', 'https://a.example/'),
  'a URL with another port': address('https://a.example:8443', 'https://a.example:8443/'),
  'a URL with characters outside ASCII': address('https://bücher.example', 'https://xn--bcher-kva.example/'),
  'a URL with an IPv6 address': address('https://[2001:DB8::1]:8443/x', 'https://[2001:db8::1]:8443/x/'),
  'plain http on loopback': address('http://127.0.0.1:4873', 'http://127.0.0.1:4873/'),
  'keys such as `__proto__` in npmrc lines': lines(
    '__proto__=x\nconstructor=y\nfund=false',
    'constructor=y\nfund=false\n',
  ),
  'a list key in npmrc lines': lines('omit[]=dev\nomit[]=peer', 'omit[]=dev\nomit[]=peer\n'),
  'a list key for a token': lines(`//a.example/:_authToken[]=${SECRET}`, `//a.example/:_authToken="${SECRET}"\n`),
  'an escaped reference in npmrc lines': lines('a=\\${HOME}', 'a=\\${HOME}\n'),
  'replacement patterns in a variable': lines('a=x${PATTERN}y', 'a=x$&$1$`y\n', { PATTERN: '$&$1$`' }),
  'a byte order mark, CRLF and comments in npmrc lines': lines(
    `\ufeff; x\r\n//a.example/:_authToken=${SECRET}\r\n# y\r`,
    `//a.example/:_authToken="${SECRET}"\n`,
  ),
  "a file with this action's heading": {
    with: { 'npmrc-file': '.npmrc.ci' },
    file: `${HEADING}fund=false\n`,
    npmrc: 'fund=false\n',
  },
  'a list of scopes that YAML requires quotes for': {
    with: { registries: `- url: ${URL}\n  scope: @acme, @acme-labs\n  token: ${SECRET}` },
    npmrc: `@acme:registry=${URL}/\n@acme-labs:registry=${URL}/\n//npm.acme.dev/:_authToken="${SECRET}"\n`,
  },
  'input values in capitals': {
    with: { 'registry-url': URL, token: SECRET, cleanup: 'TRUE', 'if-no-token': 'Error' },
    npmrc: `registry=${URL}/\n//npm.acme.dev/:_authToken="${SECRET}"\n`,
  },
};

describe('unusual input is written safely:', () => {
  test.each(Object.entries(SAFE))('%s', async (_, { with: inputs, env = {}, file, npmrc, says = /./ }) => {
    const job = freshJob();
    if (file !== undefined) fs.writeFileSync(path.join(job.workspace, '.npmrc.ci'), file);
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(step).toMatchObject({ conclusion: 'success', stderr: '' });
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(npmrcOf(step)).toBe(HEADING + npmrc);
    expect(step.log).toMatch(says);
    // No input became a command: the runner got only these.
    expect(
      Object.keys(step.outputs)
        .filter((name) => name !== 'yarnrc-path')
        .sort(),
    ).toEqual(['npmrc-path', 'registries']);
    expect(Object.keys(step.env).sort()).toEqual(['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE']);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });
});
