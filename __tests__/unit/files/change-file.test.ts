import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { removeFile, renameFile, unlinkFile } from '../../../src/files/change-file.js';

const { unlinkSync, renameSync } = fs;
const { wait } = Atomics;
let folder: string;
let waited: number;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'change-file-'));
  waited = 0;
  Atomics.wait = (...parameters: unknown[]) => {
    waited += Number(parameters[3]);
    return 'timed-out';
  };
});
afterEach(() => {
  Object.assign(fs, { unlinkSync, renameSync });
  Atomics.wait = wait;
  fs.rmSync(folder, { recursive: true });
});

/** Makes each removal and renaming fail a few times, as if another program had the file open. */
function failing(times: number, code: string): void {
  let left = times;
  const failingFirst =
    <Parameters extends unknown[]>(change: (...parameters: Parameters) => void) =>
    (...parameters: Parameters) => {
      if (left-- > 0) throw Object.assign(new Error(code), { code });
      change(...parameters);
    };
  Object.assign(fs, { unlinkSync: failingFirst(unlinkSync), renameSync: failingFirst(renameSync) });
}

function newFile(name = 'a'): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, '');
  return file;
}

const CHANGES: [string, (file: string, platform: NodeJS.Platform) => void][] = [
  ['removing a file', unlinkFile],
  ['removing an optional file', removeFile],
  ['renaming a file', (file, platform) => renameFile(file, `${file}b`, platform)],
];

describe.each(CHANGES)('%s', (_, change) => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('is retried on Windows while it fails with %s', (code) => {
    const file = newFile();
    failing(3, code);
    change(file, 'win32');
    expect(fs.existsSync(file)).toBe(false);
    expect(waited).toBe(75);
  });

  test('fails on Windows after half a second', () => {
    const file = newFile();
    failing(1000, 'EBUSY');
    expect(() => change(file, 'win32')).toThrow('EBUSY');
    expect(waited).toBe(500);
  });

  test.each<[string, NodeJS.Platform]>([
    ['EPERM', 'linux'],
    ['EBUSY', 'darwin'],
    ['ENOSPC', 'win32'],
  ])('is not retried after %s on %s', (code, platform) => {
    const file = newFile();
    failing(1, code);
    expect(() => change(file, platform)).toThrow(code);
    expect(waited).toBe(0);
  });
});

test('a file that does not exist is an error for unlinkFile, but not for removeFile', () => {
  const file = path.join(folder, 'none');
  removeFile(file, 'win32');
  expect(() => unlinkFile(file, 'win32')).toThrow('ENOENT');
  expect(waited).toBe(0);
});

test('no source file uses `fs.rm`, which does not delete files with a non-ASCII path on Windows (Node 24.0 to 24.13.0)', () => {
  const sources = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /\brm(Sync)?\(/.test(fs.readFileSync(path.join('src', name), 'utf8')));
  expect(sources).toEqual([]);
});
