/** The fields of action.yml that the runner uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * @typedef {object} ActionManifest
 * @property {string} main absolute
 * @property {string | undefined} post
 * @property {'always()' | 'success()' | 'failure()'} postIf
 * @property {Map<string, string>} defaults of each input, `''` if it has none
 */

const CONDITIONS = ['always()', 'success()', 'failure()'];

/**
 * Reads the manifest of a JavaScript action.
 *
 * @param {string} actionDir
 * @returns {ActionManifest}
 * @throws {Error} for features that this stand-in does not support: other kinds of action, `pre`, expressions as
 *   defaults, and expressions other than the plain status functions in `post-if`
 */
export function readManifest(actionDir) {
  const { inputs, runs } = parse(readFileSync(join(actionDir, 'action.yml'), 'utf8'));
  if (!String(runs?.using).startsWith('node'))
    throw new Error(`Not a JavaScript action: runs.using is ${runs?.using}.`);
  if (runs.pre !== undefined) throw new Error("The runner's stand-in does not know runs.pre.");
  const postIf = runs['post-if'] ?? 'always()';
  if (!CONDITIONS.includes(postIf)) throw new Error(`The runner's stand-in cannot evaluate runs.post-if: ${postIf}`);
  /** @type {Map<string, string>} */
  const defaults = new Map();
  for (const [name, input] of Object.entries(inputs ?? {})) {
    const value = String(input?.default ?? '');
    if (value.includes('${{')) throw new Error(`The runner's stand-in evaluates no expressions (default of ${name}).`);
    defaults.set(name, value);
  }
  return { main: join(actionDir, runs.main), post: runs.post && join(actionDir, runs.post), postIf, defaults };
}

/**
 * The INPUT_* variables of a step: the values of `with`, or else the defaults, even if empty (Handler.cs: spaces in names
 * become underscores, nothing else changes).
 *
 * @param {ActionManifest} manifest
 * @param {Record<string, string | number | boolean | null | undefined>} given
 * @returns {{ variables: Record<string, string>, warnings: string[] }} with a warning for each unknown input
 */
export function inputVariables(manifest, given) {
  const inputs = new Map(manifest.defaults);
  /** @type {string[]} */
  const unexpected = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const known = [...manifest.defaults.keys()].find((input) => input.toLowerCase() === name.toLowerCase());
    if (known === undefined) unexpected.push(name);
    inputs.set(known ?? name, String(value ?? ''));
  }
  /** @type {Record<string, string>} */
  const variables = {};
  for (const [name, value] of inputs) variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  const valid = [...manifest.defaults.keys()].join("', '");
  const warning = `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`;
  return { variables, warnings: unexpected.length > 0 ? [warning] : [] };
}
