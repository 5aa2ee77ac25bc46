import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCommandFiles, pairs, readCommandFiles } from '../../scripts/sandbox/command-files.mjs';

describe('the parser of command files', () => {
  test.each<[what: string, text: string, expected: Array<[string, string]>]>([
    ['one line', 'A=1\n', [['A', '1']]],
    ['a last line without a line end', 'A=1', [['A', '1']]],
    [
      'empty lines between pairs',
      '\nA=1\n\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['an empty value', 'A=\n', [['A', '']]],
    ['a value with `=` and `<<`', 'A=b=c<<d\n', [['A', 'b=c<<d']]],
    [
      'a value of several lines',
      'A<<END\n1\n2\nEND\nB=3\n',
      [
        ['A', '1\n2'],
        ['B', '3'],
      ],
    ],
    ['a delimited value without lines', 'A<<END\nEND\n', [['A', '']]],
    ['a delimited value of one empty line', 'A<<END\n\nEND\n', [['A', '']]],
    ['a value with lines that look like pairs', 'A<<END\nB=2\nC<<D\nEND\n', [['A', 'B=2\nC<<D']]],
    ['a value that contains the delimiter within a line', 'A<<END\nxEND\nEND x\nEND\n', [['A', 'xEND\nEND x']]],
    ['a delimiter with an equals sign', 'A<<E=F\n1\nE=F\n', [['A', '1']]],
    ['a delimiter at the end of the file', 'A<<END\n1\nEND', [['A', '1']]],
    // Only LF ends a line: CR is part of the value, and of the delimiter.
    [
      'carriage returns as part of values',
      'A=1\r\nB<<E\r\nx\r\nE\r\n',
      [
        ['A', '1\r'],
        ['B', 'x\r'],
      ],
    ],
    ['a name with a space', 'A B=1\n', [['A B', '1']]],
  ])('reads %s', (_, text, expected) => {
    expect([...pairs(text)]).toEqual(expected);
  });

  test.each([
    ['a line in neither form', 'A\n', "Invalid format 'A'"],
    ['an empty delimiter', 'A<<\n1\n', 'delimiter must not be empty'],
    ['an empty name', '<<END\n1\nEND\n', 'Name must not be empty'],
    ['a value without its closing delimiter', 'A<<END\n1\n', "Matching delimiter not found 'END'"],
    ['a last line without a line end that is not the delimiter', 'A<<END\n1', 'EOF marker missing new line'],
  ])('rejects %s', (_, text, message) => {
    expect(() => [...pairs(text)]).toThrow(message);
  });
});

describe('the command files of a step', () => {
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

  test('apply the lines before a malformed one, fail the step, and do not affect each other', () => {
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

  test('cannot set NODE_OPTIONS: the attempt is an error, but does not fail the step', () => {
    const files = createCommandFiles(folder);
    writeFileSync(files.GITHUB_ENV, 'node_options=--inspect\nA=1\n');
    expect(readCommandFiles(files)).toMatchObject({ env: { A: '1' }, errors: [expect.any(String)], failed: false });
  });

  test('ignore the case of state names', () => {
    const files = createCommandFiles(folder);
    writeFileSync(files.GITHUB_STATE, 'File=x\nfile=y\n');
    expect(readCommandFiles(files).state).toEqual({ File: 'y' });
  });

  test('may have been deleted by the step', () => {
    const files = createCommandFiles(folder);
    rmSync(files.GITHUB_OUTPUT);
    expect(readCommandFiles(files)).toMatchObject({ outputs: {}, failed: false });
  });
});
