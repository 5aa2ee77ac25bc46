import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../diagnostics/diagnostic.js';
import { LARGEST_FILE } from '../files/read-file.js';
import { type Environment, variable } from '../runner/environment.js';

/**
 * Reads the file that `npmrc-file` names.
 *
 * @param name its path in the workspace
 * @throws UserError `npmrc-file` for what is no readable text file in the workspace, also behind links
 */
export function readNpmrcFile(name: string, environment: Environment): string {
  const refuse = (what: string, cure: string) => new UserError('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
  const workspace = variable(environment, 'GITHUB_WORKSPACE');
  if (!workspace || !isFolder(workspace)) {
    throw refuse('needs a workspace, and GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
  }
  const within = (root: string, file: string) => {
    const relative = path.relative(root, file);
    return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  };
  const file = path.resolve(workspace, name);
  if (/[\u0000-\u001f]/.test(name) || !within(path.resolve(workspace), file)) {
    throw refuse(
      'is not a path inside the workspace',
      'Name a file of the checked-out repository, such as `.npmrc.ci`.',
    );
  }
  try {
    if (!within(fs.realpathSync(workspace), fs.realpathSync(file))) {
      throw refuse('leads out of the workspace through a symbolic link', 'Name the file itself.');
    }
    const stats = fs.statSync(file);
    if (!stats.isFile()) throw refuse('is a folder or a device', 'Name a file with npmrc lines.');
    if (stats.size > LARGEST_FILE) throw refuse('is larger than 1 MiB', 'Name a file with npmrc lines.');
    const text = fs.readFileSync(file, 'utf8');
    if (/[\u0000\ufffd]/.test(text)) throw refuse('is no UTF-8 text', 'Name a file with npmrc lines.');
    return text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw refuse('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
    throw refuse(`cannot be read (${code})`, 'Check the name and the permissions.');
  }
}

function isFolder(name: string): boolean {
  return name !== '' && (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
