/** The table of reported failures: what stands in it, its page, and those failures that need no client. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Registries } from '../../scripts/clients/registries.mjs';
import { committedPage, withFailures } from '../../scripts/failures/page.mjs';
import { FAILURES } from '../../scripts/failures/table.mjs';
import { freshJob, leaksOf } from './world.js';

const explained = [...fs.readFileSync('docs/errors.md', 'utf8').matchAll(/^### `\[([a-z-]+)\]`$/gm)].map(
  ([, slug]) => slug,
);

describe('the table of failures', () => {
  test('has at least 25, each from a public issue and no two alike', () => {
    expect(FAILURES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(FAILURES.map(({ problem }) => problem)).size).toBe(FAILURES.length);
    for (const { issues } of FAILURES) {
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(issue).toMatch(/^[\w-]+\/[\w.-]+#\d+$/);
    }
  });

  test('says of each what is better, and names only messages that are explained', () => {
    for (const { says, cured, refused = false } of FAILURES) {
      expect(says ?? cured).toBeDefined();
      if (refused) expect(says).toBeDefined();
      for (const [, slug] of (says ?? '').matchAll(/^\[([a-z-]+)\]/g)) expect(explained).toContain(slug);
    }
  });

  test('is the one of docs/troubleshooting.md', () => expect(withFailures(committedPage())).toBe(committedPage()));
});

const withoutClient = FAILURES.filter(({ client }) => client === undefined);

test.each(withoutClient)('$problem', async ({ now, run = {}, says = '', refused = false, untouched }) => {
  const job = freshJob(run);
  const before = job.snapshot();
  const { with: inputs, env = {} } = now({} as Registries);
  const step = await job.uses({ with: inputs, env });
  expect({ log: step.log, conclusion: step.conclusion }).toEqual({
    log: expect.stringContaining(says),
    conclusion: refused ? 'failure' : 'success',
  });
  if (untouched === 'workspace') {
    const below = (world: typeof before) => [...world].filter(([name]) => name.startsWith('runner/work/repo'));
    expect(below(before).length).toBeGreaterThan(0);
    expect(below(job.snapshot())).toEqual(below(before));
  }
  await job.post();
  expect(job.snapshot()).toEqual(before);
  for (const secret of [inputs['token'] ?? '', env['NODE_AUTH_TOKEN'] ?? '']) {
    if (secret !== '') expect(leaksOf(job, secret)).toEqual([]);
  }
});
