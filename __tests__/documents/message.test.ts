/** The error that the README shows is the one that the built action reports. */
import { expect, test } from '@jest/globals';
import { blocksOf } from '../../scripts/documents/pages.mjs';
import { freshJob } from '../dist/world.js';

test('the error in the README is a real one', async () => {
  const shown = blocksOf('README.md').find(({ text }) => text.startsWith('Error: '))?.text ?? '';
  const job = freshJob({ actor: 'dependabot[bot]', eventName: 'pull_request', debug: false });
  const before = job.snapshot();
  const step = await job.uses({ with: { 'registry-url': 'https://npm.acme.dev', token: '' } });
  expect(step.conclusion).toBe('failure');
  const [, reported = ''] = /^##\[error\]([\s\S]*?docs\/errors\.md#\S+)$/m.exec(step.log) ?? [];
  expect(shown.trim()).toBe(`Error: ${reported}`);
  expect(job.snapshot()).toEqual(before);
});
