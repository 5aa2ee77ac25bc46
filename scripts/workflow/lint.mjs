/**
 * `npm run lint:workflows`: checks every workflow with actionlint (and scripts with shellcheck), and everything that runs
 * on GitHub with zizmor in its strictest persona. Offline, so that findings do not change from day to day.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTools, toolPath } from '../tools/install.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['.github/workflows', '__tests__/workflow'];

/**
 * @param {string} tool
 * @param {string[]} args
 * @returns {{ clean: boolean, printed: string }}
 */
function run(tool, args) {
  const { status, error, stdout, stderr } = spawnSync(toolPath(tool), args, { cwd: REPOSITORY, encoding: 'utf8' });
  if (error) throw error;
  return { clean: status === 0, printed: `${stdout}${stderr}`.trim() };
}

/** @returns {string[]} every workflow file, relative to the repository */
export function workflowFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** The linters by name; each returns whether it found no problem, and its output. */
export const LINTERS = {
  actionlint: () => run('actionlint', ['-no-color', '-shellcheck', toolPath('shellcheck'), ...workflowFiles()]),
  // Not `.`: without a .gitignore, it would include the workflows of dependencies in node_modules.
  zizmor: () =>
    run('zizmor', [
      '--offline',
      '--persona',
      'auditor',
      '--strict-collection',
      '--no-progress',
      '.github',
      'action.yml',
    ]),
};

/** @param {(line: string) => void} report */
export function installLinters(report) {
  installTools(['actionlint', 'shellcheck', 'zizmor'], report);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installLinters(console.log);
  for (const [name, lint] of Object.entries(LINTERS)) {
    const { clean, printed } = lint();
    console.log(`${name}: ${clean ? 'clean' : 'not clean'}${clean ? '' : `\n${printed}`}`);
    if (!clean) process.exitCode = 1;
  }
}
