/** Links within the repository point to existing files and headings. */
import fs from 'node:fs';
import { expect, test } from '@jest/globals';
import { anchorsOf, linksOf, pages } from '../../scripts/documents/pages.mjs';

test.each(pages())('%s links only to existing files and headings', (page) => {
  for (const { link, file, anchor } of linksOf(page)) {
    expect({ link, there: fs.existsSync(file) }).toEqual({ link, there: true });
    if (anchor !== '') expect({ link, there: anchorsOf(file).has(anchor) }).toEqual({ link, there: true });
  }
});

test('every page of docs is linked from the README', () => {
  const linked = new Set(linksOf('README.md').map(({ file }) => file));
  expect(pages().filter((page) => page.startsWith('docs/') && !linked.has(page))).toEqual([]);
});

test('the pages contain links to check', () => {
  expect(pages().flatMap(linksOf).length).toBeGreaterThan(40);
});
