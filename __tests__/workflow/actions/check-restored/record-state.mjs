/** Records what a login can change outside its own step, so that a later record shows what is left of it. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** These variables differ from step to step. */
const OF_THE_STEP = /^(?:GITHUB|INPUT|STATE|RUNNER|ACTIONS)_/i;

/** @param {string | Buffer} bytes hashed, so that no record contains a secret */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** @param {string} path @returns {string | undefined} undefined if there is no file */
function describeFile(path) {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  const what = status.isSymbolicLink() ? `link to ${readlinkSync(path)}` : digest(readFileSync(path));
  return `${what} ${(status.mode & 0o777).toString(8)}`;
}

/**
 * @param {NodeJS.ProcessEnv} env of the step
 * @returns {Record<string, string>} variables and files, each with a digest. Empty variables count as unset, because a step
 *   cannot unset any
 */
export function recordState(env) {
  /** @type {Record<string, string>} */
  const seen = {};
  for (const [name, value] of Object.entries(env))
    if (value && !OF_THE_STEP.test(name)) seen[`variable ${name}`] = digest(value);
  const temp = env['RUNNER_TEMP'] ?? '';
  for (const name of readdirSync(temp)) if (name.startsWith('npm-registry-login')) seen[join(temp, name)] = 'there';
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  for (const folder of [homedir(), workspace, dirname(workspace)])
    for (const name of ['.npmrc', '.yarnrc.yml', 'bunfig.toml']) {
      const path = join(folder, name);
      const file = describeFile(path);
      if (file) seen[path] = file;
    }
  return seen;
}
