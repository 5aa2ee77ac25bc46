/** A job in which a script is measured: the folders and variables that the runner provides, new for each run. */
import fs from 'node:fs';
import path from 'node:path';
import { inputVariables, readManifest } from '../sandbox/action-manifest.mjs';
import { createCommandFiles, readCommandFiles } from '../sandbox/command-files.mjs';
import { contextVariables } from '../sandbox/job-environment.mjs';
import { basicEnvironment, createJobFolders } from '../sandbox/job-folders.mjs';
import { costOf } from './measure.mjs';

/**
 * @typedef {import('./measure.mjs').Environment} Environment
 * @typedef {import('./measure.mjs').Run} Run
 */

/**
 * Creates the folders of a job.
 *
 * @param {string} folder replaced if it exists
 * @param {Record<string, string>} [project] text by file name
 * @param {import('../sandbox/job-folders.mjs').Profile} [profile] the machine: the action uses home files if it is a hosted runner
 * @returns {Environment} what the runner sets for every step
 */
export function freshJob(folder, project = { 'README.md': '# A repository\n' }, profile = 'shared') {
  fs.rmSync(folder, { recursive: true, force: true });
  const folders = createJobFolders(folder, 'runner', 'acme/repo', profile);
  for (const [name, text] of Object.entries(project)) fs.writeFileSync(path.join(folders.workspace, name), text);
  const context = contextVariables({
    folders,
    runner: 'runner',
    repository: 'acme/repo',
    eventName: 'push',
    event: {},
    actor: 'octocat',
    debug: false,
  });
  const own = { HOME: folders.home, USERPROFILE: folders.home, CI: 'true', GITHUB_ACTIONS: 'true' };
  return { ...basicEnvironment(), ...own, ...context, ...createCommandFiles(folders.commands) };
}

/**
 * A run of the main script of this action.
 *
 * @param {string} actionDir
 * @param {string} folder for its job
 * @param {Record<string, string>} given inputs
 * @param {Record<string, string>} [project] text by file name
 * @param {import('../sandbox/job-folders.mjs').Profile} [profile] the machine
 * @returns {Run}
 */
export function mainRun(actionDir, folder, given, project, profile) {
  const manifest = readManifest(actionDir);
  const { variables, warnings } = inputVariables(manifest, given);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { script: manifest.main, prepare: () => ({ ...freshJob(folder, project, profile), ...variables }) };
}

/**
 * A run of the post script of this action. `prepare` runs main first.
 *
 * @param {string} actionDir
 * @param {string} folder for its job
 * @param {Record<string, string>} given inputs
 * @param {import('../sandbox/job-folders.mjs').Profile} [profile] the machine
 * @returns {Run}
 */
export function postRun(actionDir, folder, given, profile) {
  const main = mainRun(actionDir, folder, given, undefined, profile);
  const prepare = () => {
    const env = main.prepare();
    costOf(main.script, env);
    const { env: variables, state } = readCommandFiles(/** @type {any} */ (env));
    const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const commandFiles = createCommandFiles(path.dirname(env['GITHUB_ENV'] ?? ''));
    return { ...env, ...variables, ...Object.fromEntries(states), ...commandFiles };
  };
  return { script: readManifest(actionDir).post ?? '', prepare };
}
