import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { LARGEST_FILE } from '../files/read-file.js';
import { type Environment, variable } from '../runner/environment.js';

/**
 * Reads the file that `npmrc-file` names. It must be a text file in the workspace, also behind links.
 *
 * @param name its path in the workspace
 * @returns undefined if it cannot be read, which is reported
 */
export function readNpmrcFile(name: string, environment: Environment, diagnostics: Diagnostics): string | undefined {
  const [result, problem] = read(name, variable(environment, 'GITHUB_WORKSPACE') ?? '');
  if (problem !== undefined) diagnostics.error('npmrc-file', `\`npmrc-file\` ${problem.what}.`, problem.cure);
  return result;
}

interface Problem {
  readonly what: string;
  readonly cure: string;
}

function read(name: string, workspace: string): [string | undefined, Problem | undefined] {
  const problem = (what: string, cure: string): [undefined, Problem] => [undefined, { what, cure }];
  if (!isFolder(workspace)) {
    return problem('needs a workspace, but GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
  }
  const file = path.resolve(workspace, name);
  if (/[\u0000-\u001f]/.test(name) || !isInside(path.resolve(workspace), file)) {
    return problem('is not a path in the workspace', 'Name a file of the checked-out repository, such as `.npmrc.ci`.');
  }
  try {
    if (!isInside(fs.realpathSync(workspace), fs.realpathSync(file))) {
      return problem('leads out of the workspace through a symbolic link', 'Name the file itself.');
    }
    const stats = fs.statSync(file);
    if (!stats.isFile()) return problem('is a folder or a device', 'Name a file with npmrc lines.');
    if (stats.size > LARGEST_FILE) return problem('is larger than 1 MiB', 'Name a file with npmrc lines.');
    const text = fs.readFileSync(file, 'utf8');
    if (/[\u0000\ufffd]/.test(text)) return problem('is not UTF-8 text', 'Name a file with npmrc lines.');
    return [text, undefined];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT'
      ? problem('names a file that does not exist', 'Check the name, and run actions/checkout before this step.')
      : problem(`cannot be read (${code})`, 'Check the name and the permissions.');
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

function isFolder(name: string): boolean {
  return name !== '' && (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
