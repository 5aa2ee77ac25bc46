import { expect, test } from '@jest/globals';
import { committedPage, committedRows, withTables } from '../../scripts/release-tools/results.mjs';
import { ALL_TOOLS, toolId } from '../../scripts/release-tools/versions.mjs';

// Each tool's own test compares its row with the results. An update rewrites rows and page.
const testUnlessUpdating = process.env['UPDATE_TOOLS'] === '1' ? test.skip : test;

testUnlessUpdating('there is a row for each tool, and no other', () => {
  expect(Object.keys(committedRows())).toEqual(ALL_TOOLS.map(toolId));
});

testUnlessUpdating('the tables on the page match the rows', () => {
  expect(withTables(committedPage(), committedRows())).toBe(committedPage());
});

testUnlessUpdating('each tool can read and publish, some of them only with a setting', () => {
  const without = Object.entries(committedRows()).flatMap(([id, row]) =>
    Object.values(row)
      .flatMap((uses) => Object.values(uses))
      .filter(({ asItIs, settings }) => asItIs !== 'works' && settings === undefined)
      .map(({ asItIs }) => `${id}: ${asItIs}`),
  );
  expect(without).toEqual([]);
});

testUnlessUpdating(
  'on hosted runners, tools that filter the environment or use temporary folders need no setting',
  () => {
    for (const id of Object.keys(committedRows()).filter((name) => /^(turborepo|rush|yarn-dlx)-/.test(name))) {
      const cells = Object.values(committedRows()[id]?.hosted ?? {});
      expect({ id, cells }).toEqual({ id, cells: cells.map(() => ({ asItIs: 'works' })) });
      expect(cells.length).toBeGreaterThan(0);
    }
  },
);
