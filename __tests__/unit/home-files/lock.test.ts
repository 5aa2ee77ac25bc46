import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { releaseLock, withLock, withLockOrElse } from '../../../src/home-files/lock.js';
import { userErrorOf } from '../user-error.js';

let root: string;
let file: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  for (const name of ['home', 'one', 'two']) fs.mkdirSync(path.join(root, name));
  file = path.join(root, 'home', '.npmrc');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** A file that a use wrote, in RUNNER_TEMP of one of two runners. */
function owner(unique: string, runner = 'one'): string {
  const target = path.join(root, runner, `npm-registry-login-${unique}.home.npmrc`);
  fs.writeFileSync(target, '');
  return target;
}
const entries = () => fs.readdirSync(path.join(root, 'home'));

/** Creates a lock as a running or killed job leaves it. */
function lockBy(target: string): string {
  const name = `${file}.npm-registry-login-lock-${path.basename(target)}`;
  fs.symlinkSync(target, name);
  return name;
}

describe('a lock', () => {
  test('is released at the end, even if the change fails', () => {
    expect(withLock(file, owner('a'), () => entries().length)).toBe(1);
    expect(() =>
      withLock(file, owner('a'), () => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(entries()).toEqual([]);
  });

  test('waits for the lock of another job, and fails if that stays', () => {
    const other = lockBy(owner('b', 'two'));
    for (const unique of ['a', 'c']) {
      const error = userErrorOf(() => withLock(file, owner(unique), () => expect('not').toBe('reached')));
      expect(error.code).toBe('home-in-use');
      expect(entries()).toEqual([path.basename(other)]);
    }
  });

  test('can be skipped after the wait, and the caller learns whether it held one before', () => {
    const other = lockBy(owner('b', 'two'));
    const before: boolean[] = [];
    const without = (held: boolean) => (before.push(held) > 0 ? 'unlocked' : '');
    expect(withLockOrElse(file, owner('a'), () => 'locked', without)).toBe('unlocked');
    lockBy(owner('a'));
    expect(withLockOrElse(file, owner('a'), () => 'locked', without)).toBe('unlocked');
    expect(before).toEqual([false, true]);
    expect(entries()).toEqual([path.basename(other)]);
  });

  test.each<[string, () => string]>([
    ['another job that has ended', () => owner('b', 'two')],
    ['a job of this runner that has ended', () => owner('b')],
  ])('does not wait for the lock of %s', (_, make) => {
    const other = make();
    lockBy(other);
    fs.rmSync(other);
    expect(withLock(file, owner('a'), () => entries())).toEqual([
      '.npmrc.npm-registry-login-lock-npm-registry-login-a.home.npmrc',
    ]);
    expect(entries()).toEqual([]);
  });

  test.each(['a', 'b'])('does not wait for the lock of a killed main of the same job (%s)', (unique) => {
    lockBy(owner(unique));
    expect(withLock(file, owner('a'), () => 'done')).toBe('done');
    expect(entries()).toEqual([]);
  });

  test('of a killed main of the same job is kept until a change succeeds', () => {
    const before = path.basename(lockBy(owner('b')));
    const during = () => expect(entries()).toContain(before);
    withLock(`${file}2`, owner('a'), during);
    const failed = () => {
      during();
      throw new Error('killed');
    };
    expect(() => withLock(file, owner('a'), failed)).toThrow('killed');
    expect(entries()).toEqual([before]);
    withLock(file, owner('a'), during);
    expect(entries()).toEqual([]);
  });

  test('does not remove files that only look like a lock', () => {
    const names = ['', 'x', 'npm-registry-login-a', '../x'].map((name) => `${file}.npm-registry-login-lock-${name}`);
    for (const name of names.slice(0, 3)) fs.symlinkSync('/none', name);
    const before = entries();
    withLock(file, owner('a'), () => {});
    expect(entries()).toEqual(before);
  });

  test('is held by only one of two jobs that find the same stale lock', () => {
    const dead = owner('dead', 'two');
    lockBy(dead);
    fs.rmSync(dead);
    const other = owner('b', 'two');
    const { unlinkSync } = fs;
    const outcomes: string[] = [];
    // The other job starts while this one removes the stale lock.
    fs.unlinkSync = (name) => {
      if (String(name).includes('dead') && outcomes.length === 0) {
        outcomes.push('begun');
        outcomes.push(userErrorOf(() => withLock(file, other, () => outcomes.push('both'))).code);
      }
      unlinkSync(name);
    };
    try {
      withLock(file, owner('a'), () => outcomes.push('one'));
    } finally {
      fs.unlinkSync = unlinkSync;
    }
    expect(outcomes).toEqual(['begun', 'home-in-use', 'one']);
    expect(entries()).toEqual([]);
  });

  test('of a killed use is released by its post, and other locks stay', () => {
    const [own, other] = [owner('a'), owner('b', 'two')];
    lockBy(own);
    lockBy(other);
    releaseLock(file, own);
    releaseLock(path.join(root, 'none', '.npmrc'), own);
    expect(entries()).toEqual([`.npmrc.npm-registry-login-lock-${path.basename(other)}`]);
  });
});
