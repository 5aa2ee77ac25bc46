import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { findLeaks } from '../../scripts/sandbox/leaks.mjs';
import { WatchedJob } from './watched-job.js';

let parent: string;
let jobs: WatchedJob[];
beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'world-'));
  jobs = [];
});
// Whatever a test is about: once its jobs have ended, no secret that they were given is left anywhere.
afterEach(() => {
  for (const job of jobs) job.end();
  const leaks = jobs.flatMap((job) => job.leaks());
  // On Windows a virus scanner may hold a file for a moment.
  fs.rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  expect(leaks).toEqual([]);
});

type Options = Omit<ConstructorParameters<typeof WatchedJob>[0], 'parent'> & {
  world?: string;
  checkedOut?: boolean;
};

/**
 * Starts a job in a fresh world, which goes when the test is over.
 *
 * @param options a second job of the same `world` and `runner` is that runner's next one; `debug` is on unless said
 *   otherwise; `checkedOut: false` leaves the workspace empty, where there is a repository otherwise, which tells no client
 */
export function freshJob({ world = 'world', checkedOut = true, ...options }: Options = {}): WatchedJob {
  const job = new WatchedJob({ parent: path.join(parent, world), debug: true, ...options });
  if (checkedOut) fs.writeFileSync(path.join(job.workspace, 'README.md'), '# A repository\n');
  jobs.push(job);
  return job;
}

/** Where in the world, the logs (as readers see them), states, outputs and variables a secret can be read from. */
export function leaksOf(job: WatchedJob, secret: string): string[] {
  return findLeaks(job.everyByte(), [secret]).map(({ where, form }) => `${where} (${form})`);
}

/** The file that a step wrote. */
export function npmrcOf(step: { outputs: Record<string, string> }): string {
  return fs.readFileSync(step.outputs['npmrc-path'] ?? '', 'utf8');
}
