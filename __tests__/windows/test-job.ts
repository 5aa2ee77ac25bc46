import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { findLeaks } from '../../scripts/sandbox/leaks.mjs';
import { emptyDrives, WindowsJob } from '../../scripts/windows/job.mjs';
import { Machine } from '../../scripts/windows/machine.mjs';

export const TOKEN = 'fake-token-Aa1Bb2Cc3';
export const ONE = { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN };

let machine: Machine;
let jobs: WindowsJob[];
beforeAll(async () => {
  machine = await Machine.start();
});
afterAll(() => machine?.stop());
beforeEach(() => {
  emptyDrives();
  jobs = [];
});
// After every test: once its jobs have ended, no file contains a token.
afterEach(() => {
  for (const job of jobs) job.end();
  expect(jobs.flatMap((job) => findLeaks(job.searchableContent(), [TOKEN]))).toEqual([]);
});

type Options = Omit<ConstructorParameters<typeof WindowsJob>[0], 'machine'> & {
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
};

/** A job on the Windows machine. Its repository shows no package manager unless `files` do. */
export function windowsJob({ files = {}, ...options }: Options = {}): WindowsJob {
  const job = new WindowsJob({ machine, ...options });
  for (const [name, text] of Object.entries({ 'README.md': '# A repository\n', ...files })) {
    fs.writeFileSync(path.join(job.workspace, name), text);
  }
  jobs.push(job);
  return job;
}

/** The annotations of a step as `level: message`, without file and line. */
export function annotationsOf({
  annotations,
}: {
  annotations: readonly { level: string; message: string }[];
}): string[] {
  return annotations.map(({ level, message }) => `${level}: ${message}`);
}
