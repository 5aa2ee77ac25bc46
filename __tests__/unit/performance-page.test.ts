/** docs/performance.md shows what docs/performance.json holds, and tells of every place where we go past @actions/core. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CEILINGS, excesses, MOST_INSTRUCTIONS, SPANS, TARGETS } from '../../scripts/bench/limits.mjs';
import { resultsText, rowsTable, withEarlierPeers } from '../../scripts/bench/results.mjs';
import { ownRows } from '../../scripts/bench/rows.mjs';
import { committedPage, committedResults, plots, withNumbers } from '../../scripts/performance-page.mjs';

const results = committedResults();
const page = committedPage();
type Row = (typeof results.rows)[number];
const row = (id: string, cpu: number, further: Partial<Row> = {}): Row => ({
  ...{ id, name: id, kind: 'own', measured: '2026-11-02', kilobytes: 10, ratios: { wall: 1, cpu, memory: 1 } },
  ...{ raw: { wall: [1], cpu: [cpu], memory: [1] }, ...further },
});

describe('docs/performance.md', () => {
  test('shows what was measured (npm run performance-page)', () => {
    expect(withNumbers(page, results)).toBe(page);
  });

  test.each(Object.entries(plots(results)))('%s shows it, too', (name, text) => {
    expect(fs.readFileSync(path.join('docs', name), 'utf8')).toBe(text);
    expect(page).toContain(`"${name}"`);
  });

  test('has every row and target of the bench', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rows-'));
    const ids = ownRows(path.resolve('.'), folder).map(({ id }) => id);
    fs.rmSync(folder, { recursive: true });
    expect(results.rows.filter(({ kind }) => kind === 'own').map(({ id }) => id)).toEqual(ids);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(TARGETS)));
    expect(results.spans.map(({ id }) => id)).toEqual(Object.keys(SPANS));
    expect(results.pairs).toBeGreaterThanOrEqual(40);
  });

  test('tells of every module that does without @actions/core', () => {
    const modules = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const without = modules
      .filter((name) => /without @actions\/core|Not through core/.test(fs.readFileSync(path.join('src', name), 'utf8')))
      .map((name) => `src/${name.split(path.sep).join('/')}`);
    expect(without.length).toBeGreaterThan(2);
    for (const name of without) expect({ name, told: page.includes(`\`${name}\``) }).toEqual({ name, told: true });
  });
});

describe('the numbers', () => {
  test('are medians of the pairs that stand beside them', () => {
    for (const { id, ratios, raw } of results.rows) {
      for (const figure of ['wall', 'cpu', 'memory'] as const) {
        const sorted = raw[figure].toSorted((a, b) => a - b);
        const [low = 0, high = 0] = [
          sorted[Math.floor((sorted.length - 1) / 2)],
          sorted[Math.floor(sorted.length / 2)],
        ];
        expect({ id, figure, off: Math.abs(ratios[figure] - (low + high) / 2) < 0.001 }).toEqual({
          id,
          figure,
          off: true,
        });
      }
    }
  });

  test.each([
    [1.35, '1.35 ✓'],
    [1.3549, '1.355 ✗'],
    [1.356, '1.36 ✗'],
  ])('are marked by what was measured, also where rounding would hide it: %d', (cpu, shown) => {
    expect(rowsTable({ ...results, rows: [row('main-one', cpu)] })).toContain(`| ${shown} |`);
  });

  test('of peers that were not measured again are kept, with their date', () => {
    const peer = row('peer-x', 3, { kind: 'peer', name: 'x', version: '1.0', measured: '2026-11-01' });
    const earlier = { ...results, rows: [row('main-one', 9), peer] };
    const merged = withEarlierPeers({ ...results, measured: '2026-11-02', rows: [row('main-one', 1.1)] }, earlier);
    expect(merged.rows.map(({ id, ratios }) => [id, ratios.cpu])).toEqual([
      ['main-one', 1.1],
      ['peer-x', 3],
    ]);
    expect(rowsTable(merged)).toContain('| x (1.0, 2026-11-01) |');
    expect(withEarlierPeers(merged, merged)).toEqual(merged);
  });

  test('that are over a ceiling are told', () => {
    const span = { id: 'thousand-registries' as const, name: 'a thousand', milliseconds: 120.1, raw: [120.1] };
    const counts = { instructions: MOST_INSTRUCTIONS.post + 0.1 };
    const rows = [row('main-one', CEILINGS['main-one'] + 0.001), row('post', 1, counts), row('peer', 9, counts)];
    expect(excesses({ rows, spans: [{ ...span, instructions: 1000 }] })).toEqual([
      'main-one: 1.601 times the CPU time of an empty script, more than 1.6.',
      'a thousand: 120.1 ms, more than 120.',
      `post: ${MOST_INSTRUCTIONS.post + 0.1} million instructions, more than ${MOST_INSTRUCTIONS.post}.`,
      'a thousand: 1000 million instructions, more than 600.',
    ]);
  });

  test('that are published are below every ceiling, and counted', () => {
    expect(excesses(results)).toEqual([]);
    const counted = [...results.rows, ...results.spans].filter(({ instructions }) => instructions !== undefined);
    expect(counted.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(MOST_INSTRUCTIONS)));
  });

  test('are written as they are read', () => {
    expect(JSON.parse(resultsText(results))).toEqual(results);
  });
});
