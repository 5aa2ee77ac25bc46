import { describe, expect, test } from '@jest/globals';
import { linesWithoutOurs } from '../../../src/npmrc/edited.js';
import { HEADING } from '../../../src/npmrc/plain-lines.js';

const MAPPING = '@acme:registry';
const TOKEN = '//npm.acme.dev/:_authToken';
const OURS = `${HEADING}\n${MAPPING}=https://npm.acme.dev/\n${TOKEN}="fake-token-1"\n`;

describe('an edited npmrc without our lines', () => {
  test.each<[string, string, string]>([
    ['nothing but ours', OURS, ''],
    ['nothing at all', '', ''],
    ['an edit behind ours', `${OURS}x=1\n`, 'x=1\n'],
    ['an edit before ours', `x=1\n${OURS}`, 'x=1\n'],
    ['an edit among ours', OURS.replace(MAPPING, `x=1\n${MAPPING}`), 'x=1\n'],
    ['an edit without an end', `${OURS}x=1`, 'x=1'],
    ['CRLF', `x=1\r\n${OURS.replaceAll('\n', '\r\n')}`, 'x=1\r\n'],
    ['CR alone', `x=1\r${OURS.replaceAll('\n', '\r')}`, 'x=1\r'],
    ['a byte order mark', `\ufeff${OURS}x=1\n`, 'x=1\n'],
    ['other quotes and blanks', `${MAPPING} = 'https://npm.acme.dev/'\n  ${TOKEN} =fake-token-1\nx=1\n`, 'x=1\n'],
    ['blank lines and comments', `\n# mine\n${OURS}; mine\n`, '\n# mine\n; mine\n'],
    [
      'keys like ours',
      `${OURS}${MAPPING}x=1\n//npm.acme.dev/x/:_authToken=2\n`,
      `${MAPPING}x=1\n//npm.acme.dev/x/:_authToken=2\n`,
    ],
    ['ours commented out', `#${TOKEN}=x\n`, `#${TOKEN}=x\n`],
    ['keys of the prototype', `${OURS}__proto__=1\nconstructor=2\n`, '__proto__=1\nconstructor=2\n'],
  ])('%s', (_, edited, left) => {
    expect(linesWithoutOurs(edited, '', [MAPPING, TOKEN], [])).toBe(left);
  });

  test.each<[string, string, number[], string, string]>([
    ['stand before the edit', `x=1\n${MAPPING}=old\n`, [2], `x=1\n${OURS}`, `${MAPPING}=old\nx=1\n`],
    ['get an end', `x=1\n${MAPPING}=old`, [2], `x=1\n${OURS}`, `${MAPPING}=old\nx=1\n`],
    ['keep their own end', `${MAPPING}=old\r\nx=1\r\n`, [1], `x=1\r\n${OURS}`, `${MAPPING}=old\r\nx=1\r\n`],
    ['keep their variables', `${TOKEN}=\${OLD}\n`, [1], OURS, `${TOKEN}=\${OLD}\n`],
    ['are counted with CRLF and a byte order mark', `\ufeffx=1\r\n${TOKEN}=old\r\n`, [2], OURS, `${TOKEN}=old\r\n`],
    [
      'go back below their section',
      `x=1\n[s]\n${TOKEN}=old\ny=2\n`,
      [3],
      `x=1\n${OURS}z=3\n[s]\ny=2\n`,
      `x=1\nz=3\n[s]\ny=2\n${TOKEN}=old\n`,
    ],
    [
      'go back below their section, even if that is gone',
      `[s]\n${TOKEN}=old\n`,
      [2],
      `${OURS}z=3`,
      `z=3\n[s]\n${TOKEN}=old\n`,
    ],
    ['may be none that exist', 'x=1\n', [0, -1, 7, 2 ** 53], `x=1\n${OURS}`, 'x=1\n'],
  ])('what ours took the place of is back: lines %s', (_, original, dropped, edited, left) => {
    expect(linesWithoutOurs(edited, original, [MAPPING, TOKEN], dropped)).toBe(left);
  });

  test.each<[string, string, string]>([
    [
      'of one name, as a pass-through setting may have',
      'cafile=/theirs.pem\n',
      `cafile=/theirs.pem\n${OURS}cafile=/ours.pem\n`,
    ],
    ['of a list', 'ca[]=theirs\n', `ca[]=theirs\n${OURS}ca[]=ours\n`],
    ['in a section, which we left alone', `[x]\n${MAPPING}=theirs\n`, `${OURS}[x]\n${MAPPING}=theirs\n`],
  ])('a line of theirs that stayed beside ours stays: %s', (_, original, edited) => {
    expect(linesWithoutOurs(edited, original, [MAPPING, TOKEN, 'cafile', 'ca'], [])).toBe(original);
  });
});
