/** Input that looks bad, or is a trap, and of which the built action makes something safe; what that is, it shows here. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshJob, npmrcOf } from './world.js';

const SECRET = 'fake-s3cret-Aa1Bb2Cc3';
const URL = 'https://npm.acme.dev';
const HEADING = '# npm registry login (GitHub Action)\n';

interface Safe {
  readonly with: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly file?: string;
  /** The file that is written, below its heading. */
  readonly npmrc: string;
  /** What the log says of it, if anything. */
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
  'a token with blanks around it': token(`  ${SECRET}\t`),
  'a token with a byte order mark before it': token(`\ufeff${SECRET}`),
  'a token with a trailing no-break space': token(`${SECRET}\u00a0`),
  'a token with padding': token(`${SECRET}==`, `${SECRET}==`),
  'a token with all signs that it may have': token(`${SECRET}._~+/-`, `${SECRET}._~+/-`),
  'a password with signs of npmrc, YAML and shells': password('fake#;:=[]"\'\\ $&$1 é*!|<>'),
  'a password with blanks around it': password('  fake-pass-blank  '),
  'a password with a workflow command': password('::error::fake-pass%0A::set-output name=x::y'),
  'a password that is a delimiter of command files': password('npm-registry-login\nfake'.replace('\n', '-')),
  'a scope in capitals': scope('@ACME', `@ACME:registry=${URL}/\n@acme`),
  'a scope without @': scope('acme', '@acme'),
  'a scope that every object has': scope('constructor', '@constructor'),
  'a scope of digits': scope('0123', '@0123'),
  'a URL without final slash': address('https://a.example/npm', 'https://a.example/npm/'),
  'a URL with many final slashes': address('https://a.example/npm///', 'https://a.example/npm/'),
  'a URL in capitals': address('HTTPS://A.EXAMPLE/Npm', 'https://a.example/Npm/'),
  'a URL with the default port': address('https://a.example:443', 'https://a.example/'),
  'a URL with another port': address('https://a.example:8443', 'https://a.example:8443/'),
  'a URL beyond ASCII': address('https://bücher.example', 'https://xn--bcher-kva.example/'),
  'a URL with an IPv6 address': address('https://[2001:DB8::1]:8443/x', 'https://[2001:db8::1]:8443/x/'),
  'plain http on this machine': address('http://127.0.0.1:4873', 'http://127.0.0.1:4873/'),
  'keys of objects in npmrc lines': lines('__proto__=x\nconstructor=y\nfund=false', 'constructor=y\nfund=false\n'),
  'a key of a list in npmrc lines': lines('omit[]=dev\nomit[]=peer', 'omit[]=dev\nomit[]=peer\n'),
  'the key of a list for a token': lines(
    `//a.example/:_authToken[]=${SECRET}`,
    `//a.example/:_authToken="${SECRET}"\n`,
  ),
  'an escaped reference in npmrc lines': lines('a=\\${HOME}', 'a=\\${HOME}\n'),
  'replacement patterns in a variable': lines('a=x${PATTERN}y', 'a=x$&$1$`y\n', { PATTERN: '$&$1$`' }),
  'a byte order mark, CRLF and comments in npmrc lines': lines(
    `\ufeff; x\r\n//a.example/:_authToken=${SECRET}\r\n# y\r`,
    `//a.example/:_authToken="${SECRET}"\n`,
  ),
  'a file that forges a heading of ours': {
    with: { 'npmrc-file': '.npmrc.ci' },
    file: `${HEADING}fund=false\n`,
    npmrc: 'fund=false\n',
  },
  'a list that needs quotes by the rules of YAML': {
    with: { registries: `- url: ${URL}\n  scope: @acme, @acme-labs\n  token: ${SECRET}` },
    npmrc: `@acme:registry=${URL}/\n@acme-labs:registry=${URL}/\n//npm.acme.dev/:_authToken="${SECRET}"\n`,
  },
  'words in capitals': {
    with: { 'registry-url': URL, token: SECRET, cleanup: 'TRUE', 'if-no-token': 'Error' },
    npmrc: `registry=${URL}/\n//npm.acme.dev/:_authToken="${SECRET}"\n`,
  },
};

describe('bad input is made safe:', () => {
  test.each(Object.entries(SAFE))('%s', async (_, { with: inputs, env = {}, file, npmrc, says = /./ }) => {
    const job = freshJob();
    if (file !== undefined) fs.writeFileSync(path.join(job.workspace, '.npmrc.ci'), file);
    const before = job.snapshot();
    const step = await job.uses({ with: inputs, env });
    expect(step).toMatchObject({ conclusion: 'success', stderr: '' });
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(npmrcOf(step)).toBe(HEADING + npmrc);
    expect(step.log).toMatch(says);
    // Nothing forged a command: the runner was told of just these.
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
