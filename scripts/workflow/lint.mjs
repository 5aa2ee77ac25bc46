/**
 * `npm run lint:workflows`: actionlint (which has shellcheck read the scripts) over every workflow, zizmor in its
 * strictest persona over all that runs on GitHub. Offline: what a finding says does not depend on the day.
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

/** The linters by name; each says whether all is clean, and what it printed. */
export const LINTERS = {
  actionlint: () => run('actionlint', ['-no-color', '-shellcheck', toolPath('shellcheck'), ...workflowFiles()]),
  // `.` would take in the dependencies' own workflows below node_modules, were it not for .gitignore.
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

/** @param {(line: string) => void} tell */
export function installLinters(tell) {
  installTools(['actionlint', 'shellcheck', 'zizmor'], tell);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installLinters(console.log);
  for (const [name, lint] of Object.entries(LINTERS)) {
    const { clean, printed } = lint();
    console.log(`${name}: ${clean ? 'clean' : 'not clean'}${clean ? '' : `\n${printed}`}`);
    if (!clean) process.exitCode = 1;
  }
}
