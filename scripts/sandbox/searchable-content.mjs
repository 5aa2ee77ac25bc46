/** Everything that may contain a secret after the steps of a job, for tests that search for secrets. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { everyPath } from './job-folders.mjs';

/** @param {unknown} value @returns {string[]} every string in it, including keys, without escapes */
function everyString(value) {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...everyString(inner)]);
}

/**
 * Yields the names, contents and link targets of all files below a folder, and everything that the steps printed or set.
 *
 * @param {string} root
 * @param {import('./step.mjs').StepResult[]} results
 * @returns {Generator<{ where: string, bytes: Buffer }>}
 */
export function* searchableContent(root, results) {
  for (const { path, name } of everyPath(root)) {
    yield { where: `name of ${name}`, bytes: Buffer.from(name) };
    const status = lstatSync(path);
    if (status.isFile()) yield { where: name, bytes: readFileSync(path) };
    if (status.isSymbolicLink()) yield { where: `target of ${name}`, bytes: Buffer.from(readlinkSync(path)) };
  }
  for (const [index, result] of results.entries()) {
    const { log, annotations, outputs, state, env, summary } = result;
    for (const [what, value] of Object.entries({ log, annotations, outputs, state, env, summary })) {
      yield { where: `${what} of step ${index + 1}`, bytes: Buffer.from(everyString(value).join('\n')) };
    }
  }
}
