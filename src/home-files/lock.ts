/**
 * Locks for home files, which several jobs of one user may want to change at the same moment.
 *
 * Each job makes a lock of its own beside the file: a link to a file of this use in RUNNER_TEMP, under a name that no other
 * use ever has. It may change the home file once it finds no other job's lock beside its own. A later job finds that lock
 * and backs off. Any job may remove the lock of a killed job at any time, because its name belongs to no other job. (With
 * one common lock, two jobs can find the same stale lock, and the slower one removes the one that the faster one made.)
 */
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../diagnostics/diagnostic.js';
import { removeFile } from '../files/change-file.js';
import { isFileName } from '../files/file-names.js';
import { sleep } from '../runner/sleep.js';
import { linkTarget } from './state.js';

/**
 * How long a job waits for another one that is changing the file, in nanoseconds of the monotonic clock. (`performance` has
 * one, too, but loading it takes half as long as starting Node, 2026-11.)
 */
const LOCK_TIMEOUT_NS = 3_000_000_000n;
/** Between two attempts, in milliseconds. */
const RETRY_INTERVAL_MS = 5;

/** The error if another job uses a file. */
export function inUse(file: string): UserError {
  return new UserError(
    'home-in-use',
    `${file} is in use by another job that runs on this machine as the same user.`,
    'Run these jobs one after the other, or give each runner a home folder of its own.',
  );
}

function lockOf(file: string, owner: string): string {
  return `${file}.npm-registry-login-lock-${path.basename(owner)}`;
}

/**
 * Changes a home file while no other job does.
 *
 * @param owner a file of this use in RUNNER_TEMP: when it is gone, so is the job, and its lock does not count
 * @throws UserError `home-in-use` if other locks do not go away; the system's error if the lock cannot be made
 */
export function withLock<Result>(file: string, owner: string, change: () => Result): Result {
  return withLockOrElse(file, owner, change, (_, error) => {
    throw error ?? inUse(file);
  });
}

/**
 * Like `withLock`, for a caller that knows what to do without a lock.
 *
 * @param unlocked called if another job's lock does not go away, most likely because that job was killed and its post is
 *   yet to come, or with the error if the lock cannot be made. `held` says whether this use held a lock before
 */
export function withLockOrElse<Result>(
  file: string,
  owner: string,
  change: () => Result,
  unlocked: (held: boolean, error?: unknown) => Result,
): Result {
  const own = lockOf(file, owner);
  const held = linkTarget(own) !== undefined;
  try {
    for (const start = process.hrtime.bigint(); ; ) {
      try {
        take(own, owner);
      } catch (error) {
        return unlocked(held, error);
      }
      const { others, earlier } = locksBeside(file, owner);
      if (others.length === 0) {
        const result = change();
        for (const lock of earlier) removeFile(lock);
        return result;
      }
      // Of two that come at the same moment, one stays and one backs off.
      if (others.some((other) => other < own)) removeFile(own);
      if (process.hrtime.bigint() - start > LOCK_TIMEOUT_NS) return unlocked(held);
      sleep(RETRY_INTERVAL_MS);
    }
  } finally {
    release(own);
  }
}

function take(lock: string, owner: string): void {
  try {
    fs.symlinkSync(owner, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // held already, or since main was killed
  }
}

/**
 * The locks of other running jobs, and those of earlier uses in this job, which were killed while they held them: they stay
 * until what those uses left half done is put right. Locks of dead jobs are removed.
 */
function locksBeside(file: string, owner: string): { others: string[]; earlier: string[] } {
  const folder = path.dirname(file);
  const start = path.basename(lockOf(file, ''));
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(start) && isFileName(name.slice(start.length)));
  const [others, earlier]: [string[], string[]] = [[], []];
  for (const name of names) {
    const lock = path.join(folder, name);
    const other = linkTarget(lock);
    if (other === undefined || other === owner) continue;
    if (!fs.existsSync(other)) removeFile(lock);
    else (path.dirname(other) === path.dirname(owner) ? earlier : others).push(lock);
  }
  return { others, earlier };
}

/** Removes a lock, if there is one: in a folder that cannot be entered there is none. */
function release(lock: string): void {
  if (linkTarget(lock) !== undefined) removeFile(lock);
}

/** Releases the lock of a use that was killed while it held it. @param owner the file that it locked with */
export function releaseLock(file: string, owner: string): void {
  release(lockOf(file, owner));
}
