/** `node scripts/failures/page.mjs`: writes the table of failures into docs/troubleshooting.md, between its markers. */
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
 * @throws {Error} if the markers are gone
 */
export function withFailures(page) {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no place for the table.`);
  return page.replace(TABLE, () => FAILURES.map(section).join('\n'));
}

/** @param {import('./table.mjs').Failure} failure */
function section({ problem, issues, client, saw, says, refused, cured }) {
  const then = client === undefined ? `Reported as “${saw}”` : `${client.replace(/-(?=\d)/, ' ')} says: \`${saw}\``;
  const step = refused ? 'This step fails and says' : 'This step says';
  const now = [
    ...(says === undefined ? [] : [`${step}: \`${fenced(says)}\`${/[.:]$/.test(says) ? '' : ' …'}`]),
    ...(cured === undefined ? [] : [`Here, ${cured}.`]),
  ];
  return `### ${problem}

- **Then.** ${then}
- **Now.** ${now.join(' ')}
- **Reported in** ${issues.map(link).join(', ')}
`;
}

/** Inline code cannot hold a backtick as it is. @param {string} text */
function fenced(text) {
  return text.replaceAll('`', "'");
}

/** @param {string} issue */
function link(issue) {
  const [repository, number] = issue.split('#');
  return `[${issue}](https://github.com/${repository}/issues/${number})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, withFailures(committedPage()));
