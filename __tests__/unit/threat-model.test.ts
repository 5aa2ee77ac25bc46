/** docs/threat-model.md names a test for each guarantee. That test must exist under this name. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const page = fs.readFileSync('docs/threat-model.md', 'utf8');
const guaranteed = /## Guarantees\n(.*?)\n## /s.exec(page)?.[1] ?? '';
const guarantees = guaranteed
  .split(/\n- /)
  .slice(1)
  .map((text) => text.replace(/\n###.*/s, '').trim());
const named = guarantees.map((guarantee) => {
  const [, file = '', title = ''] = /\n {2}— `([\w/.-]+\.test\.ts)`: (.+)$/.exec(guarantee) ?? [];
  return { guarantee: guarantee.replace(/\s+/g, ' '), file, title };
});

/** The texts that a test file gives to `describe`, `test` and their tables, in whatever quotes. */
function titlesOf(file: string): string[] {
  const code = fs.readFileSync(path.join('__tests__', file), 'utf8');
  return [...code.matchAll(/(["'`])((?:\\.|(?!\1).)+)\1/g)].map(([, , text = '']) => text.replaceAll('\\', ''));
}

describe('docs/threat-model.md', () => {
  test('has guarantees', () => {
    expect(named.length).toBeGreaterThanOrEqual(20);
  });

  test.each(named)('names the test of: $guarantee', ({ file, title }) => {
    expect(file).not.toBe('');
    expect(titlesOf(file)).toContain(title);
  });

  test('states the limits', () => {
    const limits = /## What no action can promise\n(.*)/s.exec(page)?.[1] ?? '';
    for (const word of [
      'Committed configuration',
      'Home files',
      'semantic-release',
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
