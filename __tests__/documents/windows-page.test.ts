import fs from 'node:fs';
import { expect, test } from '@jest/globals';
import { committedResults, withSection } from '../../scripts/windows/page.mjs';

test('docs/package-managers.md shows the committed Windows results', () => {
  const page = fs.readFileSync('docs/package-managers.md', 'utf8').replaceAll('\r\n', '\n');
  expect(withSection(page, committedResults())).toBe(page);
});
