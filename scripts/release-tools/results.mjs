/** The results of a run of the tools for `docs/tools.json` and the tables of `docs/tools.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunResults } from '../run-results.mjs';
import { ALL_TOOLS, PROFILES, TOOLS, toolId } from './versions.mjs';

/**
 * @typedef {import('./attempt.mjs').Outcome} Outcome
 * @typedef {import('./attempt.mjs').Profile} Profile
 *
 * @typedef {object} Cell
 * @property {Outcome} asItIs
 * @property {string[]} [settings] the settings that make it work, if it does not work as it is
 *
 * @typedef {Partial<Record<keyof typeof CASES, Cell>>} Uses the cases that a tool supports
 * @typedef {Partial<Record<Profile, Uses>>} Row
 */

/**
 * The cases: a tool reads `@acme/greeting` or publishes a package, with one layout of the `registries` input.
 *
 * @satisfies {Record<string, { kind: 'read' | 'publish', layout: 'scope' | 'default', scoped: boolean, title: string }>}
 */
export const CASES = /** @type {const} */ ({
  'read, scope': { kind: 'read', layout: 'scope', scoped: true, title: 'scope: reads' },
  'publish, scope': { kind: 'publish', layout: 'scope', scoped: true, title: 'scope: publishes' },
  'read, default': { kind: 'read', layout: 'default', scoped: true, title: 'default registry: reads' },
  'publish, default': {
    kind: 'publish',
    layout: 'default',
    scoped: true,
    title: 'default registry: publishes `@acme/x`',
  },
  'publish unscoped, default': {
    kind: 'publish',
    layout: 'default',
    scoped: false,
    title: 'default registry: publishes `x`',
  },
});
const NAMES = /** @type {(keyof typeof CASES)[]} */ (Object.keys(CASES));

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const JSON_FILE = join(DOCS, 'tools.json');
const PAGE = join(DOCS, 'tools.md');
const TABLE = /(?<=<!-- tools: .*-->\n)[\s\S]*?(?=<!-- \/tools -->)/;

/** @returns {Record<string, Row>} the committed rows by `toolId`; none if there is no file yet */
export function committedRows() {
  return existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, 'utf8')) : {};
}

/** @returns {string} the committed page */
export function committedPage() {
  return readFileSync(PAGE, 'utf8');
}

export const runResults = new RunResults('RELEASE_TOOLS_RESULTS', 'test:tools');

/**
 * Writes the results of this run to the two files.
 *
 * @throws {Error} if a tool has no result: results of different runs are never mixed
 */
export function commitResults() {
  const rows = Object.fromEntries(
    TOOLS.map(toolId).map((id) => {
      if (!existsSync(runResults.fileOf(id))) throw new Error(`No update: this run has no result of ${id}.`);
      return [id, JSON.parse(readFileSync(runResults.fileOf(id), 'utf8'))];
    }),
  );
  if (process.env['TOOLS'] === 'quick') throw new Error('No update: the short run leaves tools out.');
  writeFileSync(JSON_FILE, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(PAGE, withTables(committedPage(), rows));
}

/**
 * @param {string} page
 * @param {Record<string, Row>} rows
 * @returns {string} the page with the tables of these rows between its markers
 * @throws {Error} if the markers are missing
 */
export function withTables(page, rows) {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no markers for the tables.`);
  return page.replace(TABLE, () => PROFILES.map((profile) => table(rows, profile)).join('\n'));
}

const INTRODUCTIONS = {
  shared: 'On self-hosted runners',
  hosted: 'On GitHub-hosted runners, the results differ for these tools',
};

/** @param {Record<string, Row>} rows @param {Profile} profile @returns {string} for hosted runners only the rows that differ */
function table(rows, profile) {
  const differs = (/** @type {Row} */ { shared, hosted }) => JSON.stringify(shared) !== JSON.stringify(hosted);
  const lines = ALL_TOOLS.flatMap((tool) => {
    const row = rows[toolId(tool)] ?? {};
    if (profile === 'hosted' && !differs(row)) return [];
    return [[`${tool.name} ${tool.version}`, ...NAMES.map((name) => words(row[profile]?.[name]))]];
  });
  const head = ['tool', ...NAMES.map((name) => CASES[name].title)];
  const all = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`);
  return `${PROFILES.length > 1 ? `${INTRODUCTIONS[profile]}:\n\n` : ''}${all.join('')}`;
}

/** @param {Cell | undefined} cell */
function words(cell) {
  if (cell === undefined) return '–';
  if (cell.asItIs === 'works') return 'yes';
  const { asItIs, settings = [] } = cell;
  return settings.length === 0 ? `no: it ${asItIs}` : `with ${settings.join(' or ')}; otherwise it ${asItIs}`;
}
