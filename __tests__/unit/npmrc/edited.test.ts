import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HEADING } from '../../../src/files/file-names.js';
import { carriedOver } from '../../../src/npmrc/edited.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const OURS = `${HEADING}\n@acme:registry=https://npm.acme.dev/\n//npm.acme.dev/:_authToken="${TOKEN}"\n`;
const MINE = '# mine\nfund=true\n//old.example/:_authToken=theirs\n';

describe('settings of an edited npmrc', () => {
  test.each<[string, string, string]>([
    ['an added line', `${MINE}${OURS}x=1\n`, `${MINE}x=1\n`],
    ['a line added at the start', `x=1\n${MINE}${OURS}`, `${MINE}x=1\n`],
    ['an added line without a line end', `${MINE}${OURS}x=1`, `${MINE}x=1\n`],
    [
      'a changed setting',
      `${MINE.replace('true', 'false')}${OURS}`,
      '# mine\n//old.example/:_authToken=theirs\nfund=false\n',
    ],
    [
      'changed quotes, removed comments and an added line',
      `fund = "true"\n//old.example/:_authToken='theirs'\nx=1\n`,
      `${MINE}x=1\n`,
    ],
    ['added items of a list', `${MINE}${OURS}ca[]=one\nca[]=two\n`, `${MINE}ca[]=one\nca[]=two\n`],
    ['a line added in a section', `${MINE}${OURS}[s]\nx=1\n`, `${MINE}x=1\n`],
    ['no edit', `${MINE}${OURS}`, MINE],
    ['removed lines', OURS, MINE],
    ['changed line ends', `${MINE}${OURS}`.replaceAll('\n', '\r\n'), MINE],
  ])('are carried over correctly: %s', (_, edited, text) => {
    expect(carriedOver(MINE, MINE + OURS, edited).text).toBe(text);
  });

  test('are added before the first section, with the line ends of the original', () => {
    const original = '\ufefffund=true\r\n[s]\r\na=1';
    const written = `fund=true\r\n${OURS}[s]\r\na=1`;
    expect(carriedOver(original, written, `x=1\n${written}`).text).toBe('\ufefffund=true\r\nx=1\r\n[s]\r\na=1\r\n');
  });

  test.each([
    '@acme:registry=https://elsewhere.example/',
    '//npm.acme.dev/:_authToken=other',
    '//npm.acme.dev:_authToken=other',
    '//NPM.acme.dev:443/:_authToken=other',
    '//npm.acme.dev/:_auth=eDp5',
    '//npm.acme.dev/:username=x',
    `//elsewhere.example/:_authToken=${TOKEN}`,
  ])('are not carried over if they use a key or the token of the action, in any spelling: %s', (line) => {
    expect(carriedOver(MINE, MINE + OURS, `${MINE}${OURS}${line}\n`).text).toBe(MINE);
  });

  test('are carried over if they only contain the user name of the action', () => {
    const ours = `${HEADING}\n//npm.acme.dev/:username="ci"\n//npm.acme.dev/:_password="RmFrZUZha2U="\n`;
    const line = 'cache=/home/ci/.npm\n';
    expect(carriedOver(MINE, MINE + ours, `${MINE}${ours}${line}`).text).toBe(MINE + line);
    expect(carriedOver(MINE, MINE + ours, `${MINE}${ours}x=RmFrZUZha2U=\n`).text).toBe(MINE);
  });

  test('never contain the token of the action, whatever the edit', () => {
    const piece = fc.constantFrom(
      TOKEN,
      '\n',
      '=',
      '//npm.acme.dev/:_authToken',
      '[s]',
      '"',
      "'",
      'x',
      '#',
      ';',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(carriedOver(MINE, MINE + OURS, pieces.join('')).text).not.toContain(TOKEN);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('registries that an edit removed', () => {
  test.each<[string, string, string[]]>([
    ['all lines removed', 'x=1\n', ['https://npm.acme.dev/']],
    ['the token removed', OURS.replace(/^.*_authToken.*\n/m, ''), ['https://npm.acme.dev/']],
    ['the token replaced', OURS.replace(TOKEN, 'other'), ['https://npm.acme.dev/']],
    ['the mapping overridden by a later line', `${OURS}@acme:registry=https://x.example/\n`, ['https://npm.acme.dev/']],
    ['only quotes and comments removed', OURS.replace(/"|^#.*\n/gm, ''), []],
  ])('are found correctly: %s', (_, edited, lost) => {
    expect(carriedOver('', OURS, edited).lost).toEqual(lost);
  });
});
