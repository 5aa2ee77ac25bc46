import { expect, test } from '@jest/globals';
import { committedPage, committedRows, withTables } from '../../scripts/release-tools/results.mjs';
import { ALL_TOOLS, toolId } from '../../scripts/release-tools/versions.mjs';

// Each tool's own test compares its row with what it did; an update writes all of this anew.
const compared = process.env['UPDATE_TOOLS'] === '1' ? test.skip : test;

compared('there is a row for each tool, and no other', () => {
  expect(Object.keys(committedRows())).toEqual(ALL_TOOLS.map(toolId));
});

compared("the page's tables show the rows", () => {
  expect(withTables(committedPage(), committedRows())).toBe(committedPage());
});

compared('each tool can read and publish, if need be with a setting', () => {
  const without = Object.entries(committedRows()).flatMap(([id, row]) =>
    Object.values(row)
      .flatMap((uses) => Object.values(uses))
      .filter(({ asItIs, settings }) => asItIs !== 'works' && settings === undefined)
      .map(({ asItIs }) => `${id}: ${asItIs}`),
  );
  expect(without).toEqual([]);
});

compared('on hosted runners, filtered environments and temporary folders need no setting', () => {
  for (const id of Object.keys(committedRows()).filter((name) => /^(turborepo|rush|yarn-dlx)-/.test(name))) {
    const cells = Object.values(committedRows()[id]?.hosted ?? {});
    expect({ id, cells }).toEqual({ id, cells: cells.map(() => ({ asItIs: 'works' })) });
    expect(cells.length).toBeGreaterThan(0);
  }
});
