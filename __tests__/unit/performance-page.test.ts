/** The benchmark's results: docs/performance.md shows what docs/performance.json holds. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { committedResults, PAGE, withTable } from '../../scripts/bench/page.mjs';
import { exceededCeilings, type Result, table, withEarlierActions } from '../../scripts/bench/results.mjs';
import { durationRows, INSTRUCTION_LIMITS, LIMITS, ownRows } from '../../scripts/bench/rows.mjs';

const results = committedResults();
const action = (version: string, cpu: number): Result => ({
  ...{ id: 'peer-x', name: 'x', version, measured: '2026-11-01', unit: 'times', cpu, wall: 1 },
});
const main = (cpu: number): Result => ({ id: 'main-one', name: 'main', unit: 'times', cpu, wall: 1 });

describe('the committed results', () => {
  test('are the ones in docs/performance.md (npm run performance-page)', () => {
    const page = fs.readFileSync(PAGE, 'utf8');
    expect(withTable(page, results)).toBe(page);
  });

  test('have every row of the benchmark', () => {
    const folder = path.resolve('unused');
    const ids = [...ownRows(path.resolve('.'), folder), ...durationRows(path.resolve('.'), folder, 1)].map(
      ({ id }) => id,
    );
    expect(results.rows.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(LIMITS), ...Object.keys(INSTRUCTION_LIMITS)]));
  });

  test('are below every ceiling', () => {
    expect(exceededCeilings(results.rows)).toEqual([]);
  });

  test('show that main costs less than every other action', () => {
    const own = results.rows.find(({ id }) => id === 'main-one')?.cpu ?? Number.POSITIVE_INFINITY;
    const others = results.rows.filter(({ version }) => version !== undefined);
    expect(others.length).toBeGreaterThan(3);
    for (const { name, cpu } of others) expect({ name, costsMore: cpu > own }).toEqual({ name, costsMore: true });
  });
});

describe('the table', () => {
  test.each([
    [1.35, '| main | 1.35 | 1.00 | CPU ≤ 1.35 ✓ |'],
    [1.36, '| main | 1.36 | 1.00 | CPU ≤ 1.35 ✗ |'],
  ])('compares CPU time of %d with the target', (cpu, line) => {
    expect(table({ ...results, rows: [main(cpu)] })).toContain(line);
  });

  test('names the version of another action and the date of its measurement', () => {
    expect(table({ ...results, rows: [action('1.0', 3)] })).toContain('| x (1.0, 2026-11-01) | 3.00 | 1.00 |  |');
  });
});

describe('earlier results of other actions', () => {
  const earlier = { ...results, rows: [main(9), action('1.0', 3)] };

  test('are kept', () => {
    expect(withEarlierActions({ ...results, rows: [main(1)] }, earlier).rows).toEqual([main(1), action('1.0', 3)]);
  });

  test('are replaced by new ones', () => {
    expect(withEarlierActions({ ...results, rows: [action('2.0', 4)] }, earlier).rows).toEqual([action('2.0', 4)]);
  });
});

test('a value above its ceiling is reported', () => {
  const span: Result = { id: 'registries-1000', name: '1000 registries', unit: 'ms', cpu: 301, wall: 1 };
  expect(exceededCeilings([main(2.0), span, action('1.0', 99)])).toEqual([
    '1000 registries: cpu 301 ms exceeds 190 ms.',
  ]);
  expect(exceededCeilings([main(2.01)])).toEqual(['main: cpu 2.01 exceeds 2.00.']);
});
