/** docs/threat-model.md names a test for each promise: it must be there, under that name. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const page = fs.readFileSync('docs/threat-model.md', 'utf8');
const promised = /## What is promised\n(.*?)\n## /s.exec(page)?.[1] ?? '';
const promises = promised
  .split(/\n- /)
  .slice(1)
  .map((text) => text.replace(/\n###.*/s, '').trim());
const named = promises.map((promise) => {
  const [, file = '', title = ''] = /\n {2}— `([\w/.-]+\.test\.ts)`: (.+)$/.exec(promise) ?? [];
  return { promise: promise.replace(/\s+/g, ' '), file, title };
});

/** The texts that a test file gives to `describe`, `test` and their tables, in whatever quotes. */
function titlesOf(file: string): string[] {
  const code = fs.readFileSync(path.join('__tests__', file), 'utf8');
  return [...code.matchAll(/(["'`])((?:\\.|(?!\1).)+)\1/g)].map(([, , text = '']) => text.replaceAll('\\', ''));
}

describe('docs/threat-model.md', () => {
  test('has promises', () => {
    expect(named.length).toBeGreaterThanOrEqual(20);
  });

  test.each(named)('names the test that holds: $promise', ({ file, title }) => {
    expect(file).not.toBe('');
    expect(titlesOf(file)).toContain(title);
  });

  test('says what no action can promise', () => {
    const limits = /## What no action can promise\n(.*)/s.exec(page)?.[1] ?? '';
    for (const word of [
      'variable',
      'Shared runners',
      'Job containers',
      'Docker',
      'Artifacts',
      'caches',
      'npmrc-file',
    ]) {
      expect(limits).toContain(word);
    }
  });
});
