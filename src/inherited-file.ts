import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pnpmAuthFile, userconfigPath } from './clients/user-file.js';
import { type Environment, variable } from './environment.js';
import { inspectPlace, textIn } from './placed-link.js';
import type { Remark } from './refusal.js';

/** More than any npmrc anybody writes, and little enough to read at once. */
export const LARGEST_NPMRC = 1024 * 1024;

/**
 * The user config in force so far: the file that clients read, and behind it the one that pnpm alone was told to read,
 * since both of them give way to ours.
 */
export function readInherited(environment: Environment, home: string, tempFolder: string, remarks: Remark[]): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '.';
  const userconfig = path.resolve(workspace, userconfigPath(environment, home));
  const forPnpm = path.resolve(workspace, pnpmAuthFile(environment) ?? userconfig);
  const texts = [...new Set([userconfig, forPnpm])].map((file) => {
    if (file !== path.join(home, '.npmrc')) return readUserconfig(file, remarks);
    // There another job's file may stand, with another job's tokens, or come to stand while it is read.
    const isTheirs = () => inspectPlace(file, tempFolder).kind === 'theirs';
    const text = isTheirs() ? readUserconfig(file, remarks) : undefined;
    return text !== undefined && isTheirs() ? text : textIn(file, tempFolder);
  });
  return texts.filter((text) => text !== '').join('\n');
}

/** A user config; empty if there is none, or if nobody could make sense of it. */
function readUserconfig(file: string, remarks: Remark[]): string {
  const unreadable = (why: string) => {
    remarks.push({
      level: 'warning',
      slug: 'userconfig-unreadable',
      text: `The user config in force so far, ${file}, ${why}, so it is left out.`,
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
