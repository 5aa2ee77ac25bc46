/** A `uses:` step: main and post of an action, which share inputs and state. */
import { fileURLToPath } from 'node:url';
import { inputVariables, readManifest } from './action-manifest.mjs';

/**
 * @typedef {import('./step.mjs').StepResult} StepResult
 * @typedef {import('./step.mjs').ProcessControl} ProcessControl
 *
 * @typedef {object} UsesOptions
 * @property {Record<string, string | number | boolean | null | undefined>} [with]
 * @property {Record<string, string>} [env]
 * @property {string} [actionDir] where action.yml is; this repository by default
 *
 * @typedef {object} UsesStep
 * @property {(control: ProcessControl) => Promise<StepResult>} main
 * @property {((control?: ProcessControl) => Promise<StepResult>) | undefined} post
 * @property {import('./action-manifest.mjs').ActionManifest['postIf']} postIf
 */

const REPOSITORY_ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KILL_AT_EFFECT = new URL('./kill-at-effect.mjs', import.meta.url).href;

/** @param {ProcessControl} control @returns {string[]} the arguments of node before the script */
function nodeArguments({ killAt, nodeArgs = [] }) {
  const { effect, signal = 'SIGKILL', torn = false } = killAt ?? {};
  const watch = killAt ? `${KILL_AT_EFFECT}?at=${effect}&signal=${signal}&torn=${torn ? 1 : 0}` : '';
  return watch ? ['--import', watch, ...nodeArgs] : nodeArgs;
}

/**
 * Prepares a step without running anything. Post gets the inputs of main and the state that main saved, even if main failed
 * (NodeScriptActionHandler.cs, ActionRunner.cs).
 *
 * @param {UsesOptions} options
 * @param {string} node the binary that runs the action
 * @param {(step: import('./step.mjs').Step & ProcessControl) => Promise<StepResult>} runStep
 * @returns {UsesStep}
 * @throws {Error} if action.yml needs a feature that this stand-in does not support
 */
export function prepareUses({ with: given = {}, env = {}, actionDir = REPOSITORY_ROOT }, node, runStep) {
  const manifest = readManifest(actionDir);
  const { variables, warnings } = inputVariables(manifest, given);
  /** @type {Record<string, string>} */
  const state = {};

  /** @param {string} script @param {ProcessControl} control @param {string[]} said */
  const run = async (script, control, said) => {
    const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const args = [...nodeArguments(control), script];
    const result = await runStep({
      ...control,
      ...{ command: node, args, env: { ...env, ...states, ...variables }, warnings: said },
    });
    Object.assign(state, result.state);
    return result;
  };

  const { main, post, postIf } = manifest;
  return {
    main: (control) => run(main, control, warnings),
    post: post === undefined ? undefined : (control = {}) => run(post, control, []),
    postIf,
  };
}
