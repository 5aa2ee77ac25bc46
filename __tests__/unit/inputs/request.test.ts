import { expect, test } from '@jest/globals';
import { INPUT_DEFAULTS, type RawInputs } from '../../../src/inputs/raw-inputs.js';
import { readOptions } from '../../../src/inputs/request.js';
import { readWithoutProblems, runReader } from '../run-reader.js';

const raw = (given: Partial<RawInputs>): RawInputs => ({ ...INPUT_DEFAULTS, ...given });

test.each<[Partial<RawInputs>, object]>([
  [{ cleanup: 'true' }, { cleanup: true }],
  [{ cleanup: 'False' }, { cleanup: false }],
  [{ cleanup: ' TRUE ' }, { cleanup: true }],
  [{ cleanup: '' }, { cleanup: true }],
  [{ verify: 'true' }, { verify: true }],
  [{ 'if-no-token': 'warn' }, { ifNoToken: 'warn' }],
  [{ 'if-no-token': 'Ignore' }, { ifNoToken: 'ignore' }],
  [{ 'if-no-token': 'skip' }, { ifNoToken: 'skip' }],
  [{ 'if-no-token': '' }, { ifNoToken: 'error' }],
  [{ 'if-config-conflicts': 'warn' }, { ifConfigConflicts: 'warn' }],
])('%j is read as %j', (given, expected) => {
  expect(readWithoutProblems((diagnostics) => readOptions(raw(given), diagnostics))).toMatchObject(expected);
});

test.each<[Partial<RawInputs>, string]>([
  [{ cleanup: 'yes' }, '`cleanup`'],
  [{ cleanup: '1' }, '`cleanup`'],
  [{ cleanup: 'flase' }, '`cleanup`'],
  [{ 'if-no-token': 'fail' }, '`if-no-token`'],
  [{ 'if-no-token': 'constructor' }, '`if-no-token`'],
  [{ 'if-no-token': 'fake-token-1' }, '`if-no-token`'],
])('%j is an error that does not repeat the value', (given, name) => {
  const { reported, text } = runReader((diagnostics) => readOptions(raw(given), diagnostics));
  expect(reported).toEqual(['error input-invalid']);
  expect(text).toContain(name);
  expect(text).not.toMatch(/fake|flase|constructor/);
});
