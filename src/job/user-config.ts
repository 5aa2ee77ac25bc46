import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pnpmAuthFile, userconfigPath } from '../clients/user-config-variables.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readWhole } from '../files/read-file.js';
import { linkedFrom } from '../home-files/lock.js';
import { readHomeFile } from '../home-files/read.js';
import { expandVariables } from '../npmrc/variables.js';
import { type Environment, variable } from '../runner/environment.js';

/**
 * The user config in force so far: the file that clients read, and behind it the one that pnpm alone was told to read,
 * since both of them give way to ours.
 *
 * @throws UserError `home-in-use` if the one in the home folder does not come to rest
 */
export function readInherited(
  environment: Environment,
  home: string,
  tempFolder: string,
  diagnostics: Diagnostic[],
): string {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '.';
  // npm fills in variables in its variables, too.
  const userconfig = path.resolve(workspace, expandVariables(userconfigPath(environment, home), environment));
  const forPnpm = path.resolve(workspace, pnpmAuthFile(environment) ?? userconfig);
  const texts = [...new Set([userconfig, forPnpm])].map((file) => readUserconfig(file, home, tempFolder, diagnostics));
  return texts.filter((text) => text !== '').join('\n');
}

/** A user config; empty if there is none, or if nobody could make sense of it. */
function readUserconfig(file: string, home: string, tempFolder: string, diagnostics: Diagnostic[]): string {
  if (file === path.resolve(os.devNull)) return ''; // how some say that there is to be none
  // At home another job's file may stand, with another job's tokens, or come to stand while it is read.
  const place = path.join(home, '.npmrc');
  const { kind, text, code } = leadsTo(file, place) ? readHomeFile(place, tempFolder) : readWhole(file);
  if (text !== undefined) return text;
  if (code === 'ENOENT' || code === 'ENOTDIR') return '';
  const why =
    kind === 'no file' ? 'is no file' : kind === 'too large' ? 'is larger than 1 MiB' : `cannot be read (${code})`;
  diagnostics.push({
    level: 'warning',
    slug: 'userconfig-unreadable',
    text: `The user config in force so far, ${file}, ${why}, so it is left out.`,
  });
  return '';
}

/** More links than any system follows. */
const MOST_LINKS = 40;

/** Whether a path leads to a place, perhaps by another spelling of its folder, or through links. */
function leadsTo(file: string, place: string): boolean {
  let link: string | undefined = file;
  for (let count = 0; link !== undefined && count < MOST_LINKS; count += 1) {
    if (link === place || entryOf(link) === entryOf(place)) return true;
    link = linkedFrom(link);
  }
  return false;
}

/** A name in its real folder. */
function entryOf(file: string): string {
  try {
    return path.join(fs.realpathSync(path.dirname(file)), path.basename(file));
  } catch {
    return file;
  }
}
