/** The table of reported failures: its contents, its page, and the failures that involve no package manager. */
import { describe, expect, test } from '@jest/globals';
import type { Registries } from '../../scripts/clients/registries.mjs';
import { committedPage, withFailures } from '../../scripts/failures/page.mjs';
import { FAILURES } from '../../scripts/failures/table.mjs';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.js';
import { freshJob, leaksOf } from './test-job.js';

const CODES = new Set<string>(DIAGNOSTIC_CODES);

describe('the table of failures', () => {
  test('has at least 25 entries, each from a public issue and with its own title', () => {
    expect(FAILURES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(FAILURES.map(({ title }) => title)).size).toBe(FAILURES.length);
    for (const { issues } of FAILURES) {
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(issue).toMatch(/^[\w-]+\/[\w.-]+#\d+$/);
    }
  });

  test('gives a known code for each step that fails', () => {
    for (const { title, code, fails = false } of FAILURES) {
      if (fails || code !== undefined) expect({ title, known: CODES.has(code ?? '') }).toEqual({ title, known: true });
    }
  });

  test('matches docs/troubleshooting.md', () => expect(withFailures(committedPage())).toBe(committedPage()));
});

const withoutClient = FAILURES.filter(({ client }) => client === undefined);

test.each(withoutClient)('$title', async ({ use, run = {}, fails = false, code, words = [], untouched }) => {
  const job = freshJob(run);
  const before = job.snapshot();
  const { with: inputs, env = {} } = use({} as Registries);
  const step = await job.uses({ with: inputs, env });
  expect({ log: step.log, conclusion: step.conclusion }).toEqual({
    log: step.log,
    conclusion: fails ? 'failure' : 'success',
  });
  if (code !== undefined) expect(step.log).toContain(`[${code}]`);
  for (const word of words) expect(step.log).toContain(word);
  if (untouched === 'workspace') {
    const below = (files: typeof before) => [...files].filter(([name]) => name.startsWith('runner/work/repo'));
    expect(below(before).length).toBeGreaterThan(0);
    expect(below(job.snapshot())).toEqual(below(before));
  }
  await job.post();
  expect(job.snapshot()).toEqual(before);
  for (const secret of [inputs['token'] ?? '', env['NODE_AUTH_TOKEN'] ?? '']) {
    if (secret !== '') expect(leaksOf(job, secret)).toEqual([]);
  }
});
