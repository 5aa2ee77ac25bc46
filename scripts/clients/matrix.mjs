/** The results of the matrix for `docs/client-matrix.json` and the table of `docs/package-managers.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunResults } from '../run-results.mjs';
import { CLIENTS, clientId } from './versions.mjs';

/**
 * The results of one client. Everything else is required of every client: the run fails without it.
 *
 * @typedef {object} Row
 * @property {keyof typeof SERVED_BY | null} servedBy the file that it reads
 * @property {string[]} foundBy the project files from which `auto` detects it; one is enough
 * @property {keyof typeof BEFORE_CHECKOUT | null} beforeCheckout what a step before the checkout needs to configure it
 * @property {boolean} frozenInstall installs from all registries at once, with a frozen lockfile
 * @property {boolean} workspaceFolder the same, started in a workspace folder
 * @property {boolean} privateDefault installs packages without a scope from a default registry that requires a token
 * @property {keyof typeof PUBLISH | null} publish with which credentials; null if it does not publish
 * @property {boolean | null} utf8Password basic auth with a non-ASCII password
 * @property {Tarballs | null} tarballsElsewhere
 *
 * @typedef {keyof typeof TARBALLS} Tarballs what it needs to get tarballs from another path of the registry's host
 */

/** @satisfies {Record<string, string>} */
const SERVED_BY = {
  'user config': 'user configuration',
  'home .npmrc': '`~/.npmrc`',
  '.yarnrc.yml': '`.yarnrc.yml`',
};

/** @satisfies {Record<string, string>} */
const BEFORE_CHECKOUT = { 'as it is': 'yes', 'package-manager': 'if named' };

/** @satisfies {Record<string, string>} */
const PUBLISH = { 'token or password': 'yes', token: 'with a token' };

/** @satisfies {Record<string, string>} */
const TARBALLS = {
  'as it is': 'yes',
  'second entry': 'with a second entry',
  'allow-remote': 'with `allow-remote=all`',
  no: 'no',
};

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const MATRIX = join(DOCS, 'client-matrix.json');
const PAGE = join(DOCS, 'package-managers.md');
const TABLE = /(?<=<!-- matrix: .*-->\n)[\s\S]*?(?=<!-- \/matrix -->)/;

/** @returns {Record<string, Row>} the committed rows by `clientId`; none if there is no file yet */
export function committedRows() {
  return existsSync(MATRIX) ? JSON.parse(readFileSync(MATRIX, 'utf8')) : {};
}

/** @returns {string} the committed page */
export function committedPage() {
  return readFileSync(PAGE, 'utf8');
}

export const runResults = new RunResults('CLIENT_MATRIX_RESULTS', 'test:clients');

/**
 * Writes the results of this run to the matrix and the page.
 *
 * @throws {Error} if a client has no result: results of different runs are never mixed
 */
export function commitResults() {
  const rows = Object.fromEntries(
    CLIENTS.map((client) => {
      const result = runResults.fileOf(clientId(client));
      if (!existsSync(result)) throw new Error(`No update: this run has no result of ${clientId(client)}.`);
      return [clientId(client), JSON.parse(readFileSync(result, 'utf8'))];
    }),
  );
  writeFileSync(MATRIX, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(PAGE, withTable(committedPage(), rows));
}

/**
 * @param {string} page
 * @param {Record<string, Row>} rows
 * @returns {string} the page with the table of these rows between its markers
 * @throws {Error} if the markers are missing
 */
export function withTable(page, rows) {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no place for the table.`);
  return page.replace(TABLE, () => table(rows));
}

/**
 * One row in short, for README.md.
 *
 * @param {Row} row
 * @returns {{ reads: string, publishes: string }}
 */
export function readBy({ servedBy, publish }) {
  const link = { 'home .npmrc': 'a link at `~/.npmrc`', '.yarnrc.yml': 'a link above the workspace' };
  return {
    reads: servedBy === null ? '–' : servedBy === 'user config' ? 'the npmrc in `RUNNER_TEMP`' : link[servedBy],
    publishes: publish === null ? '–' : PUBLISH[publish],
  };
}

/** @param {boolean | null} fact */
const word = (fact) => (fact === null ? '–' : fact ? 'yes' : 'no');

/** @param {Record<string, Row>} rows */
function table(rows) {
  const lines = CLIENTS.map((client) => {
    const row = rows[clientId(client)];
    if (row === undefined) throw new Error(`No row for ${clientId(client)}.`);
    const cells = [
      row.servedBy === null ? '–' : SERVED_BY[row.servedBy],
      row.foundBy.length === 0 ? '–' : row.foundBy.map((file) => `\`${file}\``).join(', '),
      row.beforeCheckout === null ? '–' : BEFORE_CHECKOUT[row.beforeCheckout],
      word(row.frozenInstall),
      word(row.workspaceFolder),
      word(row.privateDefault),
      row.publish === null ? '–' : PUBLISH[row.publish],
      word(row.utf8Password),
      row.tarballsElsewhere === null ? '–' : TARBALLS[row.tarballsElsewhere],
    ];
    return [`${client.name} ${client.version}`, ...cells];
  });
  const head = [
    'package manager',
    'reads',
    'found by `auto` from',
    'before the checkout',
    'frozen lockfile',
    'from a workspace folder',
    'private default registry',
    'publish',
    'password beyond ASCII',
    'tarballs on another path',
  ];
  const rule = head.map(() => '---');
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
