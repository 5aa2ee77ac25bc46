/**
 * Stands in for actions/runner (2.336) so that `dist` can be run as in a workflow, without a workflow: environment,
 * command files, masks, state and post steps as in its source. It supports neither expressions nor containers.
 */

import { bundledNode, contextVariables } from './job-environment.mjs';
import { createJobFolders, emptyJobFolders, snapshot } from './job-folders.mjs';
import { searchableContent } from './searchable-content.mjs';
import { SecretMasker } from './secret-masker.mjs';
import { runStep } from './step.mjs';
import { prepareUses } from './uses-step.mjs';

/**
 * @typedef {import('./step.mjs').StepResult} StepResult
 * @typedef {import('./step.mjs').ProcessControl} ProcessControl
 *
 * @typedef {object} JobOptions
 * @property {string} parent the root of the sandbox; created if missing. A second job with the same parent and runner is that runner's
 *   next job; one with another runner shares HOME in the profile `shared`, and nothing in the others
 * @property {import('./job-folders.mjs').Profile} [profile] the machine; a GitHub-hosted runner unless SANDBOX_PROFILE says otherwise
 * @property {string} [runner] name of the runner
 * @property {Record<string, string>} [env] the workflow's and the job's `env`
 * @property {string[]} [secrets] secrets of the workflow, which the runner masks from the start
 * @property {string} [repository] `owner/name`
 * @property {string} [eventName]
 * @property {object} [event] the webhook's payload
 * @property {string} [actor] the user who started the run
 * @property {boolean} [debug] debug logging is on (RUNNER_DEBUG)
 * @property {string} [nodeBinary] the Node that runs the action
 *
 * @typedef {StepResult & { post: (control?: ProcessControl) => Promise<StepResult> }} UsesResult `post` runs only the
 *   post of this step, each time it is called
 */

/** A job on a runner. Steps run one after the other, without the environment of this process. */
export class Job {
  masker = new SecretMasker();
  /** @type {string[]} */
  prependPath = [];
  /** @type {StepResult[]} of all steps so far, posts included */
  results = [];
  /** @type {import('./uses-step.mjs').UsesStep[]} */
  #posts = [];

  /** @param {JobOptions} options see `createJob` */
  constructor({
    parent,
    runner = 'runner',
    repository = 'acme/repo',
    eventName = 'push',
    event = {},
    actor = 'octocat',
    debug = false,
    ...options
  }) {
    this.folders = createJobFolders(parent, runner, repository, options.profile);
    this.contexts = contextVariables({ folders: this.folders, runner, repository, eventName, event, actor, debug });
    this.debug = debug;
    this.nodeBinary = options.nodeBinary ?? bundledNode();
    /** The variables of the next step: those of the job, and those that steps set through GITHUB_ENV. */
    this.env = { ...options.env };
    for (const secret of options.secrets ?? []) this.masker.add(secret);
  }

  /** The root of the sandbox, which contains every file that a step may change. */
  get root() {
    return this.folders.root;
  }
  get home() {
    return this.folders.home;
  }
  /** GITHUB_WORKSPACE */
  get workspace() {
    return this.folders.workspace;
  }
  /** RUNNER_TEMP */
  get temp() {
    return this.folders.temp;
  }
  /** Every value that was registered as a secret so far, without the forms that the runner derives. */
  get masks() {
    return this.masker.values;
  }

  /**
   * A `uses:` step: registers the action's post, then runs its main (ActionRunner.cs).
   *
   * @param {import('./uses-step.mjs').UsesOptions & ProcessControl} [options]
   * @returns {Promise<UsesResult>} also if main failed or was killed
   * @throws {Error} if action.yml asks for what this stand-in cannot do
   */
  async uses(options = {}) {
    const step = prepareUses(options, this.nodeBinary, (process) => this.#step(process));
    if (step.post) this.#posts.push(step);
    const { onSpawn, killAt, nodeArgs, timeout } = options;
    const result = await step.main({ onSpawn, killAt, nodeArgs, timeout });
    const noPost = () => Promise.reject(new Error('This action has no post.'));
    return { ...result, post: step.post ?? noPost };
  }

  /**
   * A later step's command, e.g. `npm ci`, in the job's environment.
   *
   * @param {string} command found on PATH
   * @param {string[]} [args]
   * @param {{ cwd?: string, env?: Record<string, string> } & ProcessControl} [step] in the workspace by default
   * @returns {Promise<StepResult>}
   */
  run(command, args = [], step = {}) {
    return this.#step({ command, args, ...step });
  }

  /**
   * Runs the posts of all `uses` steps, newest first, regardless of their mains (StepsRunner.cs). `post-if` depends on the
   * job so far.
   *
   * @param {ProcessControl} [control] for each of them
   * @returns {Promise<StepResult[]>} in that order; none if they ran before
   */
  async post(control) {
    const results = [];
    for (let step = this.#posts.pop(); step; step = this.#posts.pop()) {
      const status = this.results.some(({ conclusion }) => conclusion === 'failure') ? 'failure()' : 'success()';
      if (step.post && ['always()', status].includes(step.postIf)) results.push(await step.post(control));
    }
    return results;
  }

  /** Ends the job and empties RUNNER_TEMP. If the whole runner is killed, RUNNER_TEMP is emptied when its next job starts. */
  end() {
    emptyJobFolders(this.folders);
  }

  /** @returns {ReturnType<typeof snapshot>} the files of the sandbox now; see `snapshot` in job-folders.mjs */
  snapshot() {
    return snapshot(this.root);
  }

  /** @returns {ReturnType<typeof searchableContent>} everything that may contain a secret now */
  searchableContent() {
    return searchableContent(this.root, this.results);
  }

  /**
   * @param {string} text e.g. a token
   * @returns {string[]} where `searchableContent` contains it
   */
  locationsOf(text) {
    return [...this.searchableContent()].filter(({ bytes }) => bytes.includes(text)).map(({ where }) => where);
  }

  /** @param {import('./step.mjs').Step & ProcessControl} step */
  async #step(step) {
    const result = await runStep(this, step);
    this.results.push(result);
    return result;
  }
}

/**
 * Starts a job: creates its folders, or empties RUNNER_TEMP if the runner had a job before.
 *
 * @param {JobOptions} options
 * @returns {Job}
 * @throws {Error} if the Node that actions run on is not installed
 */
export function createJob(options) {
  return new Job(options);
}
