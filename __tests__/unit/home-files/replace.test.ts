/** Replacing home files where the system refuses links or has files open, as Windows does. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Diagnostics, UserError } from '../../../src/diagnostics/diagnostic.js';
import { replaceHomeFiles } from '../../../src/home-files/replace.js';
import { restoreHomeFiles } from '../../../src/home-files/restore.js';
import type { HomeFileRecord } from '../../../src/home-files/state.js';

const { symlinkSync, renameSync, linkSync } = fs;
let root: string;
let home: string;
let tempFolder: string;
let file: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'apply-home-files-'));
  home = path.join(root, 'home');
  tempFolder = path.join(root, 'temp');
  file = path.join(home, '.npmrc');
  for (const folder of [home, tempFolder]) fs.mkdirSync(folder);
  fs.writeFileSync(file, 'fund=false\r\n');
});
afterEach(() => {
  Object.assign(fs, { symlinkSync, renameSync, linkSync });
  fs.rmSync(root, { recursive: true });
});

/** Makes calls to the file system fail. */
function failing(code: string, ...names: ('symlinkSync' | 'renameSync' | 'linkSync')[]): void {
  for (const name of names) {
    Object.assign(fs, {
      [name]: () => {
        throw Object.assign(new Error(code), { code, syscall: name.replace('Sync', '') });
      },
    });
  }
}

/** Replaces the home file. @returns what main reports, or the error that stops it, and the records to undo */
function replace({ isOwnHome, required }: { isOwnHome: boolean; required: boolean }) {
  const target = path.join(tempFolder, 'npm-registry-login-a.npmrc');
  const copy = `${target}.copy`;
  for (const own of [target, copy]) fs.writeFileSync(own, 'ours=1\n');
  const records: HomeFileRecord[] = [];
  const diagnostics = new Diagnostics();
  const planned = { file, format: 'npmrc', target, copy, required, asCopy: false } as const;
  const record = (...entries: readonly HomeFileRecord[]) => records.push(...entries);
  let error: UserError | undefined;
  let failed: string[] = [];
  try {
    failed = replaceHomeFiles([planned], [], target, { record, tempFolder, isOwnHome, diagnostics });
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    error = thrown;
  }
  return { error, failed, said: diagnostics.list, records };
}

const undo = (records: readonly HomeFileRecord[]) =>
  restoreHomeFiles([...records].reverse(), { environment: {}, tempFolder, home });

function expectRestored(): void {
  expect(fs.readdirSync(home)).toEqual(['.npmrc']);
  expect(fs.readFileSync(file, 'utf8')).toBe('fund=false\r\n');
}

describe('if the system refuses links,', () => {
  test('a home folder of the job gets a copy, and post restores the file', async () => {
    failing('EPERM', 'symlinkSync');
    const { error, failed, said, records } = replace({ isOwnHome: true, required: true });
    expect({ error, failed, said }).toEqual({ error: undefined, failed: [], said: [] });
    expect(fs.lstatSync(file).isFile()).toBe(true);
    expect(fs.readFileSync(file, 'utf8')).toBe('ours=1\n');
    await undo(records);
    expectRestored();
  });

  test('a shared home folder is an error that names the developer mode', async () => {
    failing('EPERM', 'symlinkSync');
    const { error, records } = replace({ isOwnHome: false, required: true });
    expect(error?.code).toBe('link-failed');
    expect(error?.message).toMatch(/developer mode/);
    expect(error?.message).not.toMatch(/read-only/);
    await undo(records);
    expectRestored();
  });
});

describe.each([true, false])('if a file cannot be renamed (in a home folder of the job: %s),', (isOwnHome) => {
  test.each([
    ['EPERM', /read-only/],
    ['EBUSY', /read-only/],
    ['ENOSPC', /permissions/],
  ])('the error for %s does not mention the developer mode', async (code, cure) => {
    failing(code, 'linkSync', 'renameSync');
    const { error, records } = replace({ isOwnHome, required: true });
    expect(error?.code).toBe('link-failed');
    expect(error?.message).toMatch(cure);
    expect(error?.message).not.toMatch(/developer mode/);
    Object.assign(fs, { renameSync, linkSync });
    await undo(records);
    expectRestored();
  });

  test('the step only warns if no package manager of the job needs the file', async () => {
    failing('EPERM', 'linkSync', 'renameSync');
    const { failed, said, records } = replace({ isOwnHome, required: false });
    expect(failed).toEqual([file]);
    expect(said).toEqual([{ level: 'warning', code: 'link-failed', text: expect.stringContaining(`${file} (EPERM)`) }]);
    Object.assign(fs, { renameSync, linkSync });
    await undo(records);
    expectRestored();
  });
});
