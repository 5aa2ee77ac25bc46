/** A world for the rows of the bench: a runner's folders and variables, put back before each run. */
import fs from 'node:fs';
import path from 'node:path';
import { createCommandFiles } from '../sandbox/command-files.mjs';
import { contextVariables } from '../sandbox/job-environment.mjs';
import { basicEnvironment, emptyFolder, makeWorld } from '../sandbox/world.mjs';

/** @typedef {import('./measure.mjs').Environment} Environment */

/**
 * Makes a world with a checked-out project.
 *
 * @param {string} parent a folder for it
 * @param {Record<string, string>} project text by name; a README if it is empty, since an empty workspace is told of
 * @returns {{ reset: () => Environment, world: import('../sandbox/world.mjs').World }} `reset` undoes what runs left, and
 *   gives the variables that the runner sets for every step
 */
export function makeScene(parent, project) {
  const world = makeWorld(parent, 'runner', 'acme/repo');
  const files = Object.keys(project).length === 0 ? { 'README.md': '# A repository\n' } : project;
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(world.workspace, name), text);
  const others = (/** @type {string} */ folder, /** @type {string[]} */ own) =>
    fs.readdirSync(folder).flatMap((name) => (own.includes(name) ? [] : [path.join(folder, name)]));
  const reset = () => {
    for (const folder of [world.temp, world.home, world.tmp]) emptyFolder(folder);
    const { workspace } = world;
    // Peers write into the workspace; where yarn from 2 on is served, this action places a link beside it.
    for (const left of [
      ...others(workspace, Object.keys(files)),
      ...others(path.dirname(workspace), [path.basename(workspace)]),
    ])
      fs.rmSync(left, { recursive: true });
    fs.mkdirSync(world.commands, { recursive: true });
    return {
      ...basicEnvironment(),
      HOME: world.home,
      USERPROFILE: world.home,
      CI: 'true',
      ...contextVariables({
        ...{ world, runner: 'runner', repository: 'acme/repo', eventName: 'push', event: {}, actor: 'octocat' },
        debug: false,
      }),
      GITHUB_ACTIONS: 'true',
      ...createCommandFiles(world.commands),
    };
  };
  return { reset, world };
}
