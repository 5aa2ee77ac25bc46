import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCommandFiles, pairs, readCommandFiles } from '../../scripts/sandbox/command-files.mjs';

describe('pairs of a command file', () => {
  test.each<[what: string, text: string, expected: Array<[string, string]>]>([
    ['one line', 'A=1\n', [['A', '1']]],
    ['no line end at the end', 'A=1', [['A', '1']]],
    [
      'empty lines between',
      '\nA=1\n\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['an empty value', 'A=\n', [['A', '']]],
    ['a value with an equals sign and a heredoc sign', 'A=b=c<<d\n', [['A', 'b=c<<d']]],
    [
      'several lines',
      'A<<END\n1\n2\nEND\nB=3\n',
      [
        ['A', '1\n2'],
        ['B', '3'],
      ],
    ],
    ['no line', 'A<<END\nEND\n', [['A', '']]],
    ['one empty line', 'A<<END\n\nEND\n', [['A', '']]],
    ['lines that look like pairs', 'A<<END\nB=2\nC<<D\nEND\n', [['A', 'B=2\nC<<D']]],
    ['a delimiter that stands inside of a line', 'A<<END\nxEND\nEND x\nEND\n', [['A', 'xEND\nEND x']]],
    ['a delimiter with an equals sign', 'A<<E=F\n1\nE=F\n', [['A', '1']]],
    ['a delimiter that ends the file', 'A<<END\n1\nEND', [['A', '1']]],
    // Only LF ends a line: a CR becomes part of the value, also of the delimiter.
    [
      'a carriage return',
      'A=1\r\nB<<E\r\nx\r\nE\r\n',
      [
        ['A', '1\r'],
        ['B', 'x\r'],
      ],
    ],
    ['a name with a blank', 'A B=1\n', [['A B', '1']]],
  ])('%s', (_, text, expected) => {
    expect([...pairs(text)]).toEqual(expected);
  });

  test.each([
    ['neither form', 'A\n', "Invalid format 'A'"],
    ['no delimiter', 'A<<\n1\n', 'delimiter must not be empty'],
    ['no name before a delimiter', '<<END\n1\nEND\n', 'Name must not be empty'],
    ['a delimiter that never comes', 'A<<END\n1\n', "Matching delimiter not found 'END'"],
    ['a last line that is neither ended nor the delimiter', 'A<<END\n1', 'EOF marker missing new line'],
  ])('%s is malformed', (_, text, message) => {
    expect(() => [...pairs(text)]).toThrow(message);
  });
});

describe('the files of a step', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are empty at first', () => {
    expect(readCommandFiles(createCommandFiles(folder))).toEqual({
      ...{ env: {}, outputs: {}, state: {}, path: [], summary: '', errors: [], failed: false },
    });
  });

  test('keep what stood before a malformed line, fail the step, and do not spoil the other files', () => {
    const files = createCommandFiles(folder);
    writeFileSync(files.GITHUB_ENV, 'A=1\nmalformed\nB=2\n');
    writeFileSync(files.GITHUB_STATE, 'file=x\n');
    expect(readCommandFiles(files)).toMatchObject({
      env: { A: '1' },
      state: { file: 'x' },
      errors: ["Unable to process file command 'env' successfully.", "Invalid format 'malformed'"],
      failed: true,
    });
  });

  test('cannot set NODE_OPTIONS, which is an error but fails no step', () => {
    const files = createCommandFiles(folder);
    writeFileSync(files.GITHUB_ENV, 'node_options=--inspect\nA=1\n');
    expect(readCommandFiles(files)).toMatchObject({ env: { A: '1' }, errors: [expect.any(String)], failed: false });
  });

  test('know state by its name in any case of letters', () => {
    const files = createCommandFiles(folder);
    writeFileSync(files.GITHUB_STATE, 'File=x\nfile=y\n');
    expect(readCommandFiles(files).state).toEqual({ File: 'y' });
  });

  test('may be gone', () => {
    const files = createCommandFiles(folder);
    rmSync(files.GITHUB_OUTPUT);
    expect(readCommandFiles(files)).toMatchObject({ outputs: {}, failed: false });
  });
});
