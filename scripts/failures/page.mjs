/** `node scripts/failures/page.mjs`: writes the reported failures into docs/troubleshooting.md, between the markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAILURES } from './table.mjs';

const PAGE = fileURLToPath(new URL('../../docs/troubleshooting.md', import.meta.url));
const TABLE = /(?<=<!-- failures: .*-->\n)[\s\S]*?(?=<!-- \/failures -->)/;

/** @returns {string} the committed page */
export function committedPage() {
  return readFileSync(PAGE, 'utf8');
}

/**
 * @param {string} page
 * @returns {string} the page with the table of all failures between its markers
 * @throws {Error} if the markers are missing
 */
export function withFailures(page) {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no markers for the table.`);
  return page.replace(TABLE, () => FAILURES.map(section).join('\n'));
}

/** @param {import('./table.mjs').Failure} failure */
function section({ title, issues, client, symptom, code, result }) {
  const seen =
    client === undefined ? `Reported: “${symptom}”` : `Symptom (${client.replace(/-(?=\d)/, ' ')}): \`${symptom}\``;
  const message = code === undefined ? '' : ` [\`[${code}]\`](errors.md#${code})`;
  return `### ${title}

- ${seen}
- With this action: ${result}${message}
- Issues: ${issues.map(link).join(', ')}
`;
}

/** @param {string} issue */
function link(issue) {
  const [repository, number] = issue.split('#');
  return `[${issue}](https://github.com/${repository}/issues/${number})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, withFailures(committedPage()));
