/** `npm run readme`: writes the tables of README.md from action.yml and docs/client-matrix.json, between their markers. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { committedRows, readBy } from './clients/matrix.mjs';
import { CLIENTS, clientId } from './clients/versions.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {{ description: string, default?: string }} Described
 * @typedef {{ inputs: Record<string, Described>, outputs: Record<string, Described> }} ActionYml
 * @typedef {Record<string, import('./clients/matrix.mjs').Row>} Rows
 */

/** @param {string} text @returns {string} the text for a table cell */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/**
 * The summary of the client matrix: versions of a client with the same result share a row.
 *
 * @param {Rows} rows
 * @returns {string}
 */
function clients(rows) {
  /** @type {Map<string, string[]>} */
  const lines = new Map();
  for (const client of CLIENTS) {
    const row = rows[clientId(client)];
    if (row === undefined) throw new Error(`docs/client-matrix.json has no ${clientId(client)}`);
    const { reads, publishes } = readBy(row);
    const line = `| ${client.name} | VERSIONS | ${reads} | ${publishes} |`;
    lines.set(line, [...(lines.get(line) ?? []), client.version]);
  }
  return [
    '| | tested versions | reads | publishes |',
    '|---|---|---|---|',
    ...[...lines].map(([line, versions]) => line.replace('VERSIONS', versions.join(', '))),
  ].join('\n');
}

/** @param {ActionYml} action @param {Rows} rows @returns {Record<string, string>} a table for each marker */
function tables({ inputs, outputs }, rows) {
  return {
    // No column for defaults: few inputs have one, and the table must fit on a phone.
    inputs: [
      '| input | meaning |',
      '|---|---|',
      ...Object.entries(inputs).map(
        ([name, { description, default: value }]) =>
          `| \`${name}\` | ${cell(description)}${value ? ` Default: \`${value}\`.` : ''} |`,
      ),
    ].join('\n'),
    outputs: [
      '| output | meaning |',
      '|---|---|',
      ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ].join('\n'),
    clients: clients(rows),
  };
}

/**
 * Replaces the tables in the README.
 *
 * @param {string} readme
 * @param {string} actionYml
 * @param {Rows} [rows] of the client matrix; the committed ones by default
 * @returns {string} the text with current tables
 * @throws {Error} if a marker is missing
 */
export function withTables(readme, actionYml, rows = committedRows()) {
  return Object.entries(tables(parse(actionYml), rows)).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`README.md has no markers for ${name}`);
    return text.replace(place, (_, before, after) => `${before}\n${table}\n\n${after}`);
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'README.md');
  const actionYml = fs.readFileSync(path.join(root, 'action.yml'), 'utf8');
  fs.writeFileSync(file, withTables(fs.readFileSync(file, 'utf8'), actionYml));
}
