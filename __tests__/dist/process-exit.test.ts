/** A run ends when its work is done, whatever else keeps the process alive. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { MAX_INPUT_LENGTH } from '../platform.js';
import { freshJob } from './test-job.js';

/** Like a DNS lookup without an answer, it keeps the process alive and cannot be cancelled. */
const LINGERING = 'setInterval(() => {}, 60_000);';

test('main, post and a failing main end after all their work and output, despite a running timer', async () => {
  const job = freshJob({ debug: false });
  const lingering = path.join(job.folders.tmp, 'lingering.cjs');
  fs.writeFileSync(lingering, LINGERING);
  const nodeArgs = ['--require', lingering];
  const start = performance.now();
  const entry = (n: number) => `- url: https://r${n}.acme.dev\n  token: fake-token-${n}\n`;
  const count = Math.min(1000, Math.floor(MAX_INPUT_LENGTH / entry(999).length));
  const registries = Array.from({ length: count }, (_, n) => entry(n));
  const step = await job.uses({ with: { registries: registries.join('') }, nodeArgs });
  expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  expect(step.stdout.match(/^::add-mask::/gm)?.length).toBeGreaterThan(3 * count);
  expect(step.stdout).toMatch(/for tools that read only these files\.\s*$/); // the last line
  const undone = await step.post({ nodeArgs });
  expect(undone).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
  expect(fs.readdirSync(job.folders.tmp).filter((name) => name.endsWith('.npmrc'))).toEqual([]);
  const failed = await job.uses({ with: { registries: '- nonsense' }, nodeArgs });
  expect(failed.exitCode).toBe(1);
  expect(failed.annotations).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(20_000);
});
