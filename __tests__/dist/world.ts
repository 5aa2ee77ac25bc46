import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { createJob, type Job } from '../../scripts/sandbox/runner.mjs';

let parent: string;
beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'world-'));
});
afterEach(() => fs.rmSync(parent, { recursive: true, force: true }));

/**
 * Starts a job in a fresh world, which goes when the test is over.
 *
 * @param options `checkedOut: false` leaves the workspace empty; by default there is a repository, which tells no client
 */
export function freshJob({
  checkedOut = true,
  ...options
}: Omit<Parameters<typeof createJob>[0], 'parent'> & { checkedOut?: boolean } = {}): Job {
  const job = createJob({ parent, ...options });
  if (checkedOut) fs.writeFileSync(path.join(job.workspace, 'README.md'), '# A repository\n');
  return job;
}

/** The forms of a secret that somebody could read it back from. */
export function formsOf(secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  // Base64 of the secret inside a longer text: the shifts of one and two bytes, less what the neighbours decide.
  const shifted = [0, 1, 2].map((shift) => base64('x'.repeat(shift) + secret).slice(shift === 0 ? 0 : 4, -4));
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...shifted].filter(
    (form) => form.length >= 6,
  );
}

/** Where in the world, the logs (as readers see them), states, outputs and variables a secret can be read from. */
export function leaksOf(job: Job, secret: string): string[] {
  return formsOf(secret).flatMap((form) => job.placesOf(form).map((place) => `${place} (${form.slice(0, 4)}…)`));
}

/** The file that a step wrote. */
export function npmrcOf(step: { outputs: Record<string, string> }): string {
  return fs.readFileSync(step.outputs['npmrc-path'] ?? '', 'utf8');
}
