import { describe, expect, test } from '@jest/globals';
import { SecretMasker } from '../../scripts/sandbox/secret-masker.mjs';
import { StepLog } from '../../scripts/sandbox/step-log.mjs';
import { parseCommand } from '../../scripts/sandbox/workflow-command.mjs';

const SECRET = `fake-token-"1"`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

const logOf = (lines: string[], { debug = false, secrets = [] as string[] } = {}) => {
  const masker = new SecretMasker();
  for (const secret of secrets) masker.add(secret);
  const log = new StepLog({ masker, debug, workspace: '/runner/repo' });
  for (const line of lines) log.take(line);
  return log;
};

describe('workflow commands', () => {
  test.each([
    ['::error::text', { command: 'error', properties: {}, data: 'text' }],
    ['  ::ERROR::text', { command: 'error', properties: {}, data: 'text' }],
    ['::error file=a,line=3::b::c', { command: 'error', properties: { file: 'a', line: '3' }, data: 'b::c' }],
    ['::error title=a%2Cb%3Ac%25::%25%0D%0A%250A', { properties: { title: 'a,b:c%' }, data: '%\r\n%0A' }],
    ['text ##[error]data', { command: 'error', data: 'data' }],
    ['::unknown::text', undefined],
    ['text ::error::text', undefined],
    ['::error', undefined],
  ])('are recognized as the runner does: %s', (line, expected) => {
    if (expected === undefined) expect(parseCommand(line)).toBeUndefined();
    else expect(parseCommand(line)).toMatchObject(expected);
  });

  test('become annotations, with files relative to the workspace', () => {
    const log = logOf([
      '::warning file=/runner/repo/a/.npmrc,line=2::first%0Asecond',
      '::notice file=/etc/npmrc::text',
    ]);
    expect(log.annotations).toEqual([
      { level: 'warning', message: 'first\nsecond', file: 'a/.npmrc', line: 2 },
      { level: 'notice', message: 'text', file: '/etc/npmrc' },
    ]);
    expect(log.lines).toEqual(['##[warning]first\nsecond', '##[notice]text']);
  });

  test('produce at most ten annotations of each level, but all appear in the log', () => {
    const log = logOf([...Array.from({ length: 12 }, (_, index) => `::error::${index}`), '::warning::w']);
    expect(log.annotations).toHaveLength(11);
    expect(log.lines).toHaveLength(13);
  });

  test('of level debug appear in the log only if debug logging is on', () => {
    expect(logOf(['::debug::a%0Ab']).lines).toEqual([]);
    expect(logOf(['::debug::a%0Ab'], { debug: true }).lines).toEqual(['##[debug]a', '##[debug]b']);
  });

  test('that set variables or PATH are disabled and fail the step', () => {
    const log = logOf(['::set-env name=A::1']);
    expect(log.failed).toBe(true);
    expect(log.annotations).toHaveLength(2);
  });

  test('are plain text while `::stop-commands::` is in effect', () => {
    const log = logOf(['::stop-commands::Resume-Here', '::error::text', '::resume-here::', '::error::text']);
    expect(log.annotations).toHaveLength(1);
    expect(log.lines[1]).toBe('::error::text');
  });
});

describe('masks', () => {
  test('hide the value in all later lines and annotations, and are not shown themselves', () => {
    const log = logOf([`before ${SECRET}`, `::add-mask::${SECRET}`, `after ${SECRET}`, `::error::${SECRET}`]);
    expect(log.lines).toEqual([`before ${SECRET}`, 'after ***', '##[error]***']);
    expect(log.annotations[0]?.message).toBe('***');
  });

  test.each([
    ['base64', base64(SECRET)],
    ['base64 after one other byte', base64(`x${SECRET}`).slice(4)],
    ['base64 after a user name and a colon', base64(`ci:${SECRET}`).slice(4)],
    ['JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['URI', encodeURIComponent(SECRET)],
    ['XML', SECRET.replaceAll('"', '&quot;')],
  ])('hide the encodings that the runner derives: %s', (_, form) => {
    expect(logOf([`<${form}>`], { secrets: [SECRET] }).lines).toEqual(['<***>']);
  });

  test('do not hide base64 without padding', () => {
    const unpadded = base64(SECRET).replace(/=+$/, '');
    expect(unpadded).not.toBe(base64(SECRET));
    expect(logOf([unpadded], { secrets: [SECRET] }).lines).toEqual([unpadded]);
  });

  test('of several lines hide each line', () => {
    expect(logOf(['::add-mask::first-line%0Asecond-line', 'first-line', 'x second-line']).lines).toEqual([
      '***',
      'x ***',
    ]);
  });

  test('that touch or overlap are shown as one `***`', () => {
    expect(logOf(['xabcdefx abcabc'], { secrets: ['abcd', 'cdef', 'abc'] }).lines).toEqual(['x***x ***']);
  });

  test('of an empty value cause a warning', () => {
    expect(logOf(['::add-mask::', '::add-mask:: ']).annotations).toHaveLength(2);
  });
});
