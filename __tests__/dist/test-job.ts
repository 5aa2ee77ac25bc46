import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { findLeaks } from '../../scripts/sandbox/leaks.mjs';
import { LeakCheckedJob } from './leak-checked-job.js';

let parent: string;
let jobs: LeakCheckedJob[];
beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
  jobs = [];
});
// After every test: once its jobs have ended, no secret of theirs is left anywhere.
afterEach(() => {
  for (const job of jobs) job.end();
  const leaks = jobs.flatMap((job) => job.leaks());
  // On Windows a virus scanner may hold a file for a moment.
  fs.rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  expect(leaks).toEqual([]);
});

type Options = Omit<ConstructorParameters<typeof LeakCheckedJob>[0], 'parent'> & {
  sandbox?: string;
  checkedOut?: boolean;
};

/**
 * Starts a job in a fresh sandbox, which is deleted after the test.
 *
 * @param options a second job with the same `sandbox` and `runner` is the next job of that runner; `debug` is on by default;
 *   `checkedOut: false` leaves the workspace empty, which otherwise has a repository without a sign of a package manager
 */
export function freshJob({ sandbox = 'sandbox', checkedOut = true, ...options }: Options = {}): LeakCheckedJob {
  const job = new LeakCheckedJob({ parent: path.join(parent, sandbox), debug: true, ...options });
  if (checkedOut) fs.writeFileSync(path.join(job.workspace, 'README.md'), '# A repository\n');
  jobs.push(job);
  return job;
}

/** Where a secret can be read: files, logs as their readers see them, state, outputs and variables. */
export function leaksOf(job: LeakCheckedJob, secret: string): string[] {
  return findLeaks(job.searchableContent(), [secret]).map(({ where, form }) => `${where} (${form})`);
}

/** The file that a step wrote. */
export function npmrcOf(step: { outputs: Record<string, string> }): string {
  return fs.readFileSync(step.outputs['npmrc-path'] ?? '', 'utf8');
}
