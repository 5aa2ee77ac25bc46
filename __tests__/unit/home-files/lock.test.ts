import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { releaseLock, withLock } from '../../../src/home-files/lock.js';
import { refused } from '../refused.js';

let world: string;
let place: string;
beforeEach(() => {
  world = fs.mkdtempSync(path.join(os.tmpdir(), 'turn-'));
  for (const name of ['home', 'one', 'two']) fs.mkdirSync(path.join(world, name));
  place = path.join(world, 'home', '.npmrc');
});
afterEach(() => fs.rmSync(world, { recursive: true }));

/** A file that a use wrote, in RUNNER_TEMP of one of two runners. */
function owner(unique: string, runner = 'one'): string {
  const file = path.join(world, runner, `npm-registry-login-${unique}.home.npmrc`);
  fs.writeFileSync(file, '');
  return file;
}
const standing = () => fs.readdirSync(path.join(world, 'home'));

/** A ticket as a job holds it in its turn, or was killed with. */
function ticket(file: string): string {
  const name = `${place}.npm-registry-login-turn-${path.basename(file)}`;
  fs.symlinkSync(file, name);
  return name;
}

describe('a turn', () => {
  test('ends with what is done in it, also if that fails', () => {
    expect(withLock(place, owner('a'), () => standing().length)).toBe(1);
    expect(() =>
      withLock(place, owner('a'), () => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(standing()).toEqual([]);
  });

  test('waits for one of another job, and gives up if that does not end', () => {
    const other = ticket(owner('b', 'two'));
    for (const unique of ['a', 'c']) {
      const refusal = refused(() => withLock(place, owner(unique), () => expect('not').toBe('reached')));
      expect(refusal.slug).toBe('home-in-use');
      expect(standing()).toEqual([path.basename(other)]);
    }
  });

  test('is done without after a while, beside a ticket that stays, by who is told whether it held one before', () => {
    const other = ticket(owner('b', 'two'));
    const before: boolean[] = [];
    const without = (held: boolean) => (before.push(held) > 0 ? 'without' : '');
    expect(withLock(place, owner('a'), () => 'in turn', without)).toBe('without');
    ticket(owner('a'));
    expect(withLock(place, owner('a'), () => 'in turn', without)).toBe('without');
    expect(before).toEqual([false, true]);
    expect(standing()).toEqual([path.basename(other)]);
  });

  test.each<[string, () => string]>([
    ['another job that is gone', () => owner('b', 'two')],
    ['a job of this runner that is gone', () => owner('b')],
  ])('is not held up by a ticket of %s', (_, make) => {
    const file = make();
    ticket(file);
    fs.rmSync(file);
    expect(withLock(place, owner('a'), () => standing())).toEqual([
      '.npmrc.npm-registry-login-turn-npm-registry-login-a.home.npmrc',
    ]);
    expect(standing()).toEqual([]);
  });

  test.each(['a', 'b'])('is not held up by a main of the same job that was killed in its own (%s)', (unique) => {
    ticket(owner(unique));
    expect(withLock(place, owner('a'), () => 'done')).toBe('done');
    expect(standing()).toEqual([]);
  });

  test('leaves the ticket of a killed main of the same job until what that was in the midst of is put right', () => {
    const before = path.basename(ticket(owner('b')));
    const during = () => expect(standing()).toContain(before);
    withLock(`${place}2`, owner('a'), during);
    const failed = () => {
      during();
      throw new Error('killed');
    };
    expect(() => withLock(place, owner('a'), failed)).toThrow('killed');
    expect(standing()).toEqual([before]);
    withLock(place, owner('a'), during);
    expect(standing()).toEqual([]);
  });

  test('leaves alone what only looks like a ticket', () => {
    const names = ['', 'x', 'npm-registry-login-a', '../x'].map((name) => `${place}.npm-registry-login-turn-${name}`);
    for (const name of names.slice(0, 3)) fs.symlinkSync('/none', name);
    const before = standing();
    withLock(place, owner('a'), () => {});
    expect(standing()).toEqual(before);
  });

  test('is given to one of two that find the same stale ticket: throwing that away hurts no other', () => {
    const dead = owner('dead', 'two');
    ticket(dead);
    fs.rmSync(dead);
    const other = owner('b', 'two');
    const { rmSync } = fs;
    const outcomes: string[] = [];
    // The other job comes just when this one throws the stale ticket away.
    fs.rmSync = (name, options) => {
      if (String(name).includes('dead') && outcomes.length === 0) {
        outcomes.push('begun');
        outcomes.push(refused(() => withLock(place, other, () => outcomes.push('both'))).slug);
      }
      rmSync(name, options);
    };
    try {
      withLock(place, owner('a'), () => outcomes.push('one'));
    } finally {
      fs.rmSync = rmSync;
    }
    expect(outcomes).toEqual(['begun', 'home-in-use', 'one']);
    expect(standing()).toEqual([]);
  });

  test('of a use that was killed is ended by its post, and no other', () => {
    const [own, other] = [owner('a'), owner('b', 'two')];
    ticket(own);
    ticket(other);
    releaseLock(place, own);
    releaseLock(path.join(world, 'none', '.npmrc'), own);
    expect(standing()).toEqual([`.npmrc.npm-registry-login-turn-${path.basename(other)}`]);
  });
});
