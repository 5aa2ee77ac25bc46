/** The variables that the runner sets for each step from its `github` and `runner` contexts. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OS = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/**
 * @param {object} job
 * @param {import('./job-folders.mjs').JobFolders} job.folders
 * @param {string} job.runner
 * @param {string} job.repository
 * @param {string} job.eventName
 * @param {object} job.event the webhook's payload, written to GITHUB_EVENT_PATH
 * @param {string} job.actor
 * @param {boolean} job.debug
 * @returns {Record<string, string>} steps cannot override these, because the runner sets them last
 */
export function contextVariables({ folders, runner, repository, eventName, event, actor, debug }) {
  const eventPath = join(folders.temp, '_github_workflow', 'event.json');
  mkdirSync(join(folders.temp, '_github_workflow'), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(event));
  const [owner = '', name = ''] = repository.split('/');
  const pullRequest = eventName.startsWith('pull_request');
  return {
    GITHUB_ACTION: '__npm-registry-login',
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: pullRequest ? 'main' : '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_HEAD_REF: pullRequest ? 'topic' : '',
    GITHUB_JOB: 'build',
    GITHUB_REF: pullRequest ? 'refs/pull/1/merge' : 'refs/heads/main',
    GITHUB_REF_NAME: pullRequest ? '1/merge' : 'main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: 'ci',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: folders.profile === 'shared' ? 'self-hosted' : 'github-hosted',
    RUNNER_NAME: runner,
    RUNNER_OS: OS[/** @type {keyof typeof OS} */ (process.platform)] ?? process.platform,
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.work, '_tool'),
    RUNNER_WORKSPACE: join(folders.work, name),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}

/**
 * The variables of the machine, which a workflow may override: those of GitHub's Ubuntu image that affect configuration
 * files.
 *
 * @param {import('./job-folders.mjs').JobFolders} folders
 * @returns {Record<string, string>}
 */
export function machineVariables({ profile, home, work }) {
  if (profile !== 'hosted' || process.platform !== 'linux') return {};
  return {
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: '/run/user/1001',
    ImageOS: 'ubuntu24',
    ImageVersion: '20261115.1.0',
    AGENT_TOOLSDIRECTORY: join(work, '_tool'),
    SYSTEMD_EXEC_PID: '1',
  };
}

/**
 * The Node 24 that runs actions: the development dependency `node` stands in for the Node that the runner bundles.
 *
 * @returns {string} its path
 * @throws {Error} if it was not installed, e.g. because npm 12 was not allowed to run its install script
 */
export function bundledNode() {
  const binary = fileURLToPath(
    new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
  );
  if (!existsSync(binary))
    throw new Error(`No Node to run the action on at ${binary}: run "npm ci" with install scripts allowed.`);
  return binary;
}
