/** The message that the README shows is the one that the built step tells. */
import { expect, test } from '@jest/globals';
import { blocksOf } from '../../scripts/documents/pages.mjs';
import { freshJob } from '../dist/world.js';

test('the error in the README is a real one', async () => {
  const shown = blocksOf('README.md').find(({ text }) => text.startsWith('Error: '))?.text ?? '';
  const job = freshJob({ actor: 'dependabot[bot]', eventName: 'pull_request', debug: false });
  const before = job.snapshot();
  const step = await job.uses({ with: { 'registry-url': 'https://npm.acme.dev', token: '' } });
  expect(step.conclusion).toBe('failure');
  const [, told = ''] = /^(?:##\[error\]|::error::)(.*)$/m.exec(step.log) ?? [];
  expect(`Error: ${told}`).toBe(shown.trim().replaceAll('\n', ' '));
  expect(job.snapshot()).toEqual(before);
});
