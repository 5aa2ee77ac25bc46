/** One attempt: a new job in which a tool reads or publishes one package, and its outcome. */
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clientEnvironment } from '../clients/commands.mjs';
import { commandFolder } from '../clients/install.mjs';
import { writeFiles } from '../clients/project.mjs';
import { CLIENTS } from '../clients/versions.mjs';
import { bundledNode } from '../sandbox/job-environment.mjs';
import { findLeaks } from '../sandbox/leaks.mjs';
import { createJob } from '../sandbox/runner.mjs';
import { toolFolder } from './install.mjs';

/**
 * @typedef {'shared' | 'hosted'} Profile whether several jobs or this job alone use the home folder, as on GitHub's
 *   hosted runners
 * @typedef {'scope' | 'default' | 'both'} Layout what the step maps to the private registry: the scope, the default
 *   registry, or both in one entry
 * @typedef {'works' | 'leaves a copy of the token' | 'leaves a world-readable copy of the token' | `asks ${string}`
 *   | 'finds no login' | `finds no login for ${string}` | 'sends no token' | 'fails'} Outcome
 *
 * @typedef {object} Values what a tool's commands and files contain
 * @property {string} name of the package that is published
 * @property {string} packageManager the tool as in the `packageManager` field, if it is a package manager
 * @property {string} registry URL of the private registry
 * @property {string} token
 * @property {string} temp RUNNER_TEMP
 * @property {string} outside a folder that does not belong to the job
 * @property {string} npmrc the file that the action wrote, `''` before the login
 *
 * @typedef {object} Setting a change in a project or workflow that a tool may need
 * @property {string} name
 * @property {Layout} [layout] replaces the layout of the attempt
 * @property {Record<string, string>} [inputs] more inputs of the action
 * @property {Profile} [profile] the only profile in which the setting makes a difference
 * @property {(values: Values) => Record<string, string>} [env]
 * @property {(values: Values, files: Record<string, string>) => Record<string, string>} [files] added to the files of the
 *   repository, or replacing them
 *
 * @typedef {object} Operation
 * @property {(values: Values) => Record<string, string>} files of the repository
 * @property {(values: Values) => void} [prepare] creates what the tool needs outside the repository
 * @property {string[]} command
 * @property {(values: Values) => Record<string, string>} [env]
 * @property {boolean} [https] the tool sends no token to a registry on plain http
 * @property {RegExp} [prints] the log must match it
 *
 * @typedef {object} Attempt
 * @property {import('./versions.mjs').Tool} tool
 * @property {'read' | 'publish'} kind
 * @property {Operation} operation
 * @property {Layout} layout
 * @property {boolean} scoped whether the package that is published has the scope
 * @property {Profile} profile
 * @property {Setting | undefined} setting
 */

/** The author of the commits. Git does not prompt for a password. */
const GIT = {
  GIT_AUTHOR_NAME: 'ci',
  GIT_AUTHOR_EMAIL: 'ci@acme.example',
  GIT_COMMITTER_NAME: 'ci',
  GIT_COMMITTER_EMAIL: 'ci@acme.example',
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** The URL of the repository, as the tools see it. */
const REPOSITORY = 'https://git.acme.example/acme/repo.git';

/** The npm on PATH, which most tools run. */
const NPM = CLIENTS.findLast(({ name }) => name === 'npm');

/** @param {string} folder @param {string[][]} commands */
function git(folder, ...commands) {
  for (const args of commands) {
    const env = { PATH: process.env['PATH'], HOME: folder, ...GIT };
    const { status, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`);
  }
}

/**
 * Turns the workspace into a repository with one commit, and pushes it. The remote is a folder, so that no tool needs a
 * server.
 *
 * @param {string} workspace
 * @param {string} remote a folder to create
 */
function commit(workspace, remote) {
  mkdirSync(remote);
  git(remote, ['init', '--bare', '--quiet', '--initial-branch=main']);
  git(
    workspace,
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'user.name', 'ci'],
    ['config', 'user.email', 'ci@acme.example'],
    ['add', '--all'],
    ['commit', '--quiet', '--message=fix: begin'],
    ['config', `url.${remote}.insteadOf`, REPOSITORY],
    ['remote', 'add', 'origin', REPOSITORY],
    ['push', '--quiet', '--set-upstream', 'origin', 'main'],
  );
}

/**
 * Further variables that block other hosts: Yarn 2+ and `fetch` of Node.js ignore `HTTPS_PROXY`. Yarn 2+ would also
 * refuse plain http to the private registry.
 *
 * @param {import('./shared-services.mjs').SharedServices} services
 */
function networkOf({ rejectingProxy, https }) {
  return {
    NODE_EXTRA_CA_CERTS: https.certificate,
    NODE_USE_ENV_PROXY: '1',
    YARN_HTTPS_PROXY: rejectingProxy.url,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
  };
}

/** @param {Layout} layout @param {string} url @param {string} token @returns {object[]} the action's `registries` */
function registriesFor(layout, url, token) {
  const scope = layout === 'default' ? {} : { scope: '@acme' };
  const base = layout === 'scope' ? {} : { 'replaces-base': 'true' };
  return [{ url, token, ...scope, ...base }];
}

/** @param {import('./versions.mjs').Tool} tool @returns {string} the folder of its commands */
function commandsOf(tool) {
  if (tool.package !== undefined) return join(toolFolder(tool), 'node_modules', '.bin');
  const client = CLIENTS.find(({ name, version }) => name === tool.client && version === tool.version);
  if (client === undefined) throw new Error(`scripts/clients does not install ${tool.client} ${tool.version}.`);
  return commandFolder(client);
}

/**
 * @param {import('./shared-services.mjs').SharedServices} services not used by another attempt at the same time
 * @param {Attempt} attempt
 * @returns {Promise<{ outcome: Outcome, log: string }>} the log shows why it does not work
 * @throws {Error} if the login or its post step fails: that is a fault of the action, not of the tool
 */
export async function attempt(services, { tool, kind, operation, layout, scoped, profile, setting }) {
  const folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-tools-'));
  try {
    const { acme, rejectingProxy, token } = services;
    const job = createJob({ parent: join(folder, 'sandbox'), profile });
    const npm = NPM ? [commandFolder(NPM)] : [];
    job.prependPath.push(...npm, commandsOf(tool), dirname(bundledNode()));

    // Above the workspace: some tools must be installed locally, and the workspace stays unchanged.
    if (tool.package !== undefined)
      symlinkSync(join(toolFolder(tool), 'node_modules'), join(folder, 'node_modules'), 'dir');

    const registry = operation.https ? services.https.url : acme.url;
    const packageManager = `${tool.client}@${tool.version}`;
    const values = {
      name: services.newName(scoped),
      packageManager,
      registry,
      token,
      temp: job.temp,
      outside: folder,
      npmrc: '',
    };
    operation.prepare?.(values);
    const files = operation.files(values);
    writeFiles(job.workspace, { ...files, ...setting?.files?.(values, files) });
    commit(job.workspace, join(folder, 'remote.git'));

    const registries = JSON.stringify(registriesFor(setting?.layout ?? layout, registry, token));
    const login = await job.uses({ with: { registries, ...setting?.inputs } });
    if (login.conclusion !== 'success') throw new Error(`The login failed:\n${login.log}`);
    values.npmrc = login.outputs['npmrc-path'] ?? '';

    await acme.settled();
    acme.forget();
    rejectingProxy.requested.length = 0;
    const caches = join(folder, 'caches');
    const own = { ...operation.env?.(values), ...setting?.env?.(values) };
    const env = { ...clientEnvironment(caches, rejectingProxy.url), ...networkOf(services), ...GIT, ...own };
    // `env` finds the command on the PATH of the step.
    const { exitCode, log } = await job.run('env', operation.command, { env, timeout: 120_000 });
    const requests = [...(await acme.settled())];
    const others = [...new Set(rejectingProxy.requested)].map((host) => host.replace(/:443$/, ''));

    for (const post of await job.post())
      if (post.conclusion !== 'success') throw new Error(`The post step failed:\n${post.log}`);
    job.end();
    const left = findLeaks(job.searchableContent(), [token]).map(({ where }) => join(job.root, where));

    const served = kind === 'publish' ? await isPublished(services, values.name) : isRead(requests, token);
    const done = exitCode === 0 && served && (operation.prints?.test(log) ?? true);
    const seen = requests.map(
      ({ method, path, authorization }) => `${method} ${path} ${authorization ? 'token' : '-'}`,
    );
    const whole = [`exit ${exitCode}`, log, ...seen, `others: ${others}`, `left: ${left}`].join('\n');
    return { outcome: outcomeOf({ done, left, others, requests, log }), log: whole };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {object} seen
 * @param {boolean} seen.done
 * @param {string[]} seen.left files and logs that hold the token when the job is over
 * @param {string[]} seen.others hosts that were asked for
 * @param {Requests} seen.requests
 * @param {string} seen.log
 * @returns {Outcome}
 */
function outcomeOf({ done, left, others, requests, log }) {
  if (left.length > 0) return `leaves a ${left.some(isForEveryone) ? 'world-readable ' : ''}copy of the token`;
  if (done) return 'works';
  const [refusal, at] = /(?:ENEEDAUTH|must be logged in)(?:[\s\S]*?logged in to https?:\/\/([\w.]+))?/.exec(log) ?? [];
  if (refusal !== undefined) return at ? `finds no login for ${at}` : 'finds no login';
  const other = others.find((host) => /^registry\./.test(host));
  if (other !== undefined) return `asks ${other}`;
  return requests.some(({ authorization }) => authorization === null) ? 'sends no token' : 'fails';
}

/** @param {string} path */
function isForEveryone(path) {
  return ((lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;
}

/** @typedef {import('../sandbox/registry.mjs').RegistryRequest[]} Requests */

/** @param {Requests} requests @param {string} token @returns {boolean} whether a package was asked for, with the token */
function isRead(requests, token) {
  return requests.some(({ method, authorization }) => method === 'GET' && authorization === `Bearer ${token}`);
}

/** @param {import('./shared-services.mjs').SharedServices} services @param {string} name */
async function isPublished({ acme, token }, name) {
  const { ok } = await fetch(acme.url + name, { headers: { authorization: `Bearer ${token}` } });
  return ok;
}
