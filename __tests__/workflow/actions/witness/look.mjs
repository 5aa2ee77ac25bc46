/** What a login changes outside of its own step, so that a later look can tell what is left of it. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** These belong to the step that is looking, and differ from step to step. */
const OF_THE_STEP = /^(?:GITHUB|INPUT|STATE|RUNNER|ACTIONS)_/i;

/** @param {string | Buffer} bytes so that no look holds a secret */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** @param {string} path @returns {string | undefined} undefined if nothing stands there */
function whatStandsAt(path) {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  const what = status.isSymbolicLink() ? `link to ${readlinkSync(path)}` : digest(readFileSync(path));
  return `${what} ${(status.mode & 0o777).toString(8)}`;
}

/**
 * @param {NodeJS.ProcessEnv} env of the step
 * @returns {Record<string, string>} what is there, with a digest of it. Empty variables are as good as unset ones, since a
 *   step cannot unset any
 */
export function look(env) {
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
      const stands = whatStandsAt(path);
      if (stands) seen[path] = stands;
    }
  return seen;
}
