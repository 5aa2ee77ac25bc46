/** The Markdown pages of this repository, and their code blocks, links and headings. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Block
 * @property {string} page relative to the repository
 * @property {number} line of the first line of code, starting at 1
 * @property {string} language from the fence
 * @property {string} file name of the file that the block shows; in the fence, after the language
 * @property {string} text
 */

/** @returns {string[]} every page, relative to the repository */
export function pages() {
  const docs = readdirSync(join(REPOSITORY, 'docs')).filter((name) => name.endsWith('.md'));
  return [
    ...['README.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md', '__tests__/workflow/README.md'],
    ...docs.map((name) => `docs/${name}`),
  ];
}

/** @param {string} page @returns {string} */
export function textOf(page) {
  return readFileSync(join(REPOSITORY, page), 'utf8');
}

/**
 * @param {string} page
 * @returns {Block[]} its fenced blocks
 * @throws {Error} if a fence is not closed
 */
export function blocksOf(page) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {{ fence: string, indent: number, block: Block } | undefined} */
  let open;
  for (const [index, line] of textOf(page).split('\n').entries()) {
    const [, indent = '', fence = '', language = '', file = ''] = /^( *)(```+)([\w.-]*) *([\w./-]*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence === '') continue;
      open = { fence, indent: indent.length, block: { page, line: index + 2, language, file, text: '' } };
    } else if (fence === open.fence && language === '') {
      blocks.push(open.block);
      open = undefined;
    } else open.block.text += `${line.slice(open.indent)}\n`;
  }
  if (open !== undefined) throw new Error(`${page}:${open.block.line}: the fence is not closed.`);
  return blocks;
}

/** @param {string} page @returns {string} its text without code blocks */
function prose(page) {
  return textOf(page).replace(/^ *```[\s\S]*?^ *```$/gm, '');
}

/**
 * The anchors that GitHub creates for the headings of a page: lower case, spaces as hyphens, no other punctuation, and a
 * number if the anchor already exists.
 *
 * @param {string} page
 * @returns {Set<string>}
 */
export function anchorsOf(page) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const anchors = new Set();
  for (const [, heading = ''] of prose(page).matchAll(/^#{1,6} +(.*?) *$/gm)) {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const anchor = shown
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}

/**
 * @param {string} page
 * @returns {{ link: string, file: string, anchor: string }[]} its links and images within the repository; `file` is
 *   relative to the repository
 */
export function linksOf(page) {
  const text = prose(page).replace(/`[^`\n]*`/g, '');
  const targets = [
    ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target),
  ];
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((link) => {
      const [file = '', anchor = ''] = link.split('#');
      return { link, file: file === '' ? page : join(dirname(page), file).replaceAll('\\', '/'), anchor };
    });
}
