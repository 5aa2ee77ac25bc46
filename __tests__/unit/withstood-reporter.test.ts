import { expect, test } from '@jest/globals';
import WithstoodReporter, { countWithstood, describeCount, shortcomings } from '../../scripts/withstood-reporter.mjs';

const DIST = '/x/__tests__/dist/a.test.ts';
type Outcome = Parameters<typeof countWithstood>[0][number]['testResults'][number];
const outcome = (ancestor: string, status = 'passed', failing = false): Outcome => ({
  ancestorTitles: [ancestor],
  title: 'x',
  status,
  failing,
});
const many = (count: number, ancestor: string) => Array.from({ length: count }, () => outcome(ancestor));
const ENOUGH = [...many(60, 'bad input is refused'), ...many(25, 'fault: x')];

test('counts what ran and passed, nothing else', () => {
  const count = countWithstood([
    {
      testFilePath: DIST,
      testResults: [
        outcome('bad input is refused'),
        outcome('bad input is made safe'),
        outcome('bad input is refused', 'failed'),
        outcome('fault: a write fails'),
        outcome('fault: a write fails', 'pending'),
        outcome('fault: a write fails', 'todo'),
        outcome('fault: main is killed', 'passed', true),
        outcome('one registry'),
      ],
    },
    { testFilePath: '/x/__tests__/unit/a.test.ts', testResults: [outcome('fault: elsewhere')] },
  ]);
  expect(describeCount(count)).toBe('Withstood: 2 bad inputs, 1 faults; 1 known to fail');
  const few = ['2 bad inputs withstood, fewer than 60', '1 faults withstood, fewer than 25'];
  expect(shortcomings(count, 'linux')).toEqual([...few, 'left out of the faults: x', 'left out of the faults: x']);
  for (const platform of ['win32', 'darwin'] as const) expect(shortcomings(count, platform)).toEqual(few);
});

test.each<[string, object, Outcome[], boolean]>([
  ['enough', {}, ENOUGH, false],
  ['too few', {}, ENOUGH.slice(1), true],
  ['enough, but one is skipped', {}, [...ENOUGH, outcome('fault: y', 'pending')], process.platform === 'linux'],
  ['none at all', {}, [], true],
  ['too few, but some tests were chosen', { testNamePattern: 'x' }, ENOUGH.slice(1), false],
  ['too few, but some files were chosen', { testPathPatterns: { patterns: ['x'] } }, [], false],
  ['too few of all files', { testPathPatterns: { patterns: [] } }, [], true],
])('a run with %s', (_, config, testResults, fails) => {
  const reporter = new WithstoodReporter(config);
  const log = console.log;
  console.log = () => {};
  reporter.onRunComplete(undefined, { testResults: [{ testFilePath: DIST, testResults }] });
  console.log = log;
  expect(reporter.getLastError() !== undefined).toBe(fails);
});
