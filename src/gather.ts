import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { userconfigPath } from './clients/user-file.js';
import { type Environment, variable } from './environment.js';
import type { Facts } from './plan.js';
import { Refusal, type Remark } from './refusal.js';

/** More than any npmrc anybody writes, and little enough to read at once. */
const LARGEST_NPMRC = 1024 * 1024;

/**
 * Looks at the world as this step found it.
 *
 * @param home the home folder, where clients look unless they are told otherwise
 * @throws Refusal `runner-temp` if RUNNER_TEMP is not there
 */
export function gatherFacts(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
  remarks: Remark[],
): Facts {
  const tempFolder = variable(environment, 'RUNNER_TEMP') ?? '';
  if (!isFolder(tempFolder)) {
    throw new Refusal(
      'runner-temp',
      'RUNNER_TEMP is not set, or names no folder that exists.',
      'The runner sets it for every step; do not override it in `env`.',
    );
  }
  return {
    environment,
    platform,
    tempFolder,
    unique: uniqueName(),
    inherited: readInherited(environment, home, remarks),
  };
}

/** A name that no other use of this action has; creating the file exclusively is what makes sure of it. */
function uniqueName(): string {
  return [process.pid, Number(process.hrtime.bigint() % 1_000_000_007n), Math.floor(Math.random() * 2 ** 40)]
    .map((part) => part.toString(36))
    .join('');
}

/** The user config in force so far; empty if there is none, or if nobody could make sense of it. */
function readInherited(environment: Environment, home: string, remarks: Remark[]): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '.';
  const file = path.resolve(workspace, userconfigPath(environment, home));
  const unreadable = (why: string) => {
    remarks.push({
      level: 'warning',
      text: `[userconfig-unreadable] The user config in force so far, ${file}, ${why}, so it is left out.`,
    });
    return '';
  };
  try {
    const stats = fs.statSync(file);
    if (file === os.devNull) return ''; // how some say that there is to be none
    // A device or pipe might never end, and so would this step.
    if (!stats.isFile()) return unreadable('is no file');
    return stats.size > LARGEST_NPMRC ? unreadable('is larger than 1 MiB') : fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? '' : unreadable(`cannot be read (${code})`);
  }
}

/**
 * Reads the file that `npmrc-file` names.
 *
 * @param name its path in the workspace
 * @throws Refusal `npmrc-file` for what is no readable text file in the workspace, also behind links
 */
export function readNpmrcFile(name: string, environment: Environment): string {
  const refuse = (what: string, cure: string) => new Refusal('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
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
    if (stats.size > LARGEST_NPMRC) throw refuse('is larger than 1 MiB', 'Name a file with npmrc lines.');
    const text = fs.readFileSync(file, 'utf8');
    if (/[\u0000\ufffd]/.test(text)) throw refuse('is no UTF-8 text', 'Name a file with npmrc lines.');
    return text;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw refuse('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
    throw refuse(`cannot be read (${code})`, 'Check the name and the permissions.');
  }
}

function isFolder(name: string): boolean {
  return name !== '' && (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
