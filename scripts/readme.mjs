/**
 * Writes the tables of README.md from action.yml, between their markers. `--check` only says whether they are current.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {{ description: string, default?: string }} Described
 * @typedef {{ inputs: Record<string, Described>, outputs: Record<string, Described> }} ActionYml
 */

/** @param {string} text @returns {string} fit for the cell of a table */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** @param {ActionYml} action @returns {Record<string, string>} a table for each marker */
function tables({ inputs, outputs }) {
  return {
    inputs: [
      '| input | default | meaning |',
      '|---|---|---|',
      ...Object.entries(inputs).map(
        ([name, { description, default: value }]) =>
          `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${cell(description)} |`,
      ),
    ].join('\n'),
    outputs: [
      '| output | meaning |',
      '|---|---|',
      ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ].join('\n'),
  };
}

/**
 * Puts the tables for an action.yml into a text.
 *
 * @param {string} readme
 * @param {string} actionYml
 * @returns {string} the text with current tables
 * @throws {Error} if a marker is missing
 */
export function withTables(readme, actionYml) {
  return Object.entries(tables(parse(actionYml))).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`README.md has no marker for the ${name}`);
    return text.replace(place, (_, before, after) => `${before}\n${table}\n\n${after}`);
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'README.md');
  const readme = fs.readFileSync(file, 'utf8');
  const current = withTables(readme, fs.readFileSync(path.join(root, 'action.yml'), 'utf8'));
  if (process.argv.includes('--check')) {
    if (current !== readme) throw new Error('README.md is not what action.yml says: run "npm run readme"');
  } else fs.writeFileSync(file, current);
}
