/**
 * Turns at a place that several jobs of one user may want to change at the same time.
 *
 * Each job that wants a turn puts a ticket beside the place: a link to a file of its own in RUNNER_TEMP, under a name that
 * no other use ever has. It has the turn once it finds no other job's ticket beside its own: whoever comes later finds it
 * and stands back. So a ticket that a killed job left can be thrown away by anybody at any time, since its name means no
 * other. (With one lock for all, two jobs can find the same stale lock, and the slower one removes the faster one's.)
 */
import fs from 'node:fs';
import path from 'node:path';
import { removeFile } from '../file-changes.js';
import { isFileName } from '../file-name.js';
import { Refusal } from '../refusal.js';

/**
 * How long a job waits for another one that is changing a place at this very moment, in nanoseconds: by a clock that nobody
 * sets, and not that of `performance`, which takes Node half as long to load as to start (2026-11).
 */
const PATIENCE = 3_000_000_000n;
/** Between two looks, in milliseconds. */
const PAUSE = 5;

/** What is said to the second of two jobs. */
export function inUse(place: string): Refusal {
  return new Refusal(
    'home-in-use',
    `${place} is in use by another job of this user, for clients that read nothing else.`,
    'Let these jobs run one after the other, or give each runner a home folder of its own.',
  );
}

function ticketOf(place: string, owner: string): string {
  return `${place}.npm-registry-login-turn-${path.basename(owner)}`;
}

/**
 * Changes a place while no other job does.
 *
 * @param owner a file in RUNNER_TEMP of this use: once that is gone, so is the job, and its turn is over
 * @param without what is done without a turn, if another job's ticket still stands there after a while: that job was
 *   mostly killed, and its post is yet to come. It is told whether this use held a ticket before
 * @throws Refusal `home-in-use` if other jobs do not come to an end, and nothing can be done without a turn
 */
export function inTurn<Result>(
  place: string,
  owner: string,
  change: () => Result,
  without: (held: boolean, error?: unknown) => Result = (_, error) => {
    throw error ?? inUse(place);
  },
): Result {
  const own = ticketOf(place, owner);
  const held = linkedFrom(own) !== undefined;
  try {
    for (const start = process.hrtime.bigint(); ; ) {
      try {
        take(own, owner);
      } catch (error) {
        return without(held, error);
      }
      const { others, before } = ticketsBeside(place, owner);
      if (others.length === 0) {
        const result = change();
        for (const ticket of before) removeFile(ticket);
        return result;
      }
      // Of two that come at the same moment, one stays and one stands back.
      if (others.some((other) => other < own)) removeFile(own);
      if (process.hrtime.bigint() - start > PATIENCE) return without(held);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  } finally {
    giveUp(own);
  }
}

function take(ticket: string, owner: string): void {
  try {
    fs.symlinkSync(owner, ticket);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // held already, or since main was killed
  }
}

/**
 * The tickets of other living jobs, and those of this job: its uses run one after the other, so earlier ones were killed
 * in their turns. They stand until what those were in the midst of is put right. What dead jobs left is removed.
 */
function ticketsBeside(place: string, owner: string): { others: string[]; before: string[] } {
  const folder = path.dirname(place);
  const start = path.basename(ticketOf(place, ''));
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(start) && isFileName(name.slice(start.length)));
  const [others, before]: [string[], string[]] = [[], []];
  for (const name of names) {
    const ticket = path.join(folder, name);
    const other = linkedFrom(ticket);
    if (other === undefined || other === owner) continue;
    if (!fs.existsSync(other)) removeFile(ticket);
    else (path.dirname(other) === path.dirname(owner) ? before : others).push(ticket);
  }
  return { others, before };
}

/** Removes a ticket, if there is one: in a folder that cannot be entered there is none. */
function giveUp(ticket: string): void {
  if (linkedFrom(ticket) !== undefined) removeFile(ticket);
}

/** Ends a turn of a use, if that was killed in it. @param owner the file that it took the turn with */
export function endTurn(place: string, owner: string): void {
  giveUp(ticketOf(place, owner));
}

/** What a link points to, as an absolute path; undefined if there is no link. */
export function linkedFrom(link: string): string | undefined {
  try {
    return path.resolve(path.dirname(link), fs.readlinkSync(link));
  } catch {
    return undefined;
  }
}
