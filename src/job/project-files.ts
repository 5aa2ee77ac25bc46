import fs from 'node:fs';
import path from 'node:path';
import { PROJECT_FILES, type ProjectFile, type ProjectFiles } from '../clients/project-files.js';

/** Of files other than package.json, only the beginning tells something, or just that they are there. */
const BEGINNING = 1024;
const LARGEST_PACKAGE_JSON = 1024 * 1024;

/**
 * Reads what tells a project's clients. Files that cannot be read, or are none, count as not there.
 *
 * @param workspace the folder of the project; before a checkout it is empty
 */
export function readProjectFiles(workspace: string): ProjectFiles {
  const there = namesIn(workspace);
  const files: Partial<Record<ProjectFile, string>> = {};
  for (const name of PROJECT_FILES) {
    if (!there.has(name)) continue;
    const text = beginningOf(path.join(workspace, name), name === 'package.json' ? LARGEST_PACKAGE_JSON : BEGINNING);
    if (text !== undefined) files[name] = text;
  }
  return files as ProjectFiles;
}

/** The names in a folder: one look at it costs less than one for each name. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(folder === '' ? [] : fs.readdirSync(folder));
  } catch {
    return new Set();
  }
}

function beginningOf(file: string, length: number): string | undefined {
  try {
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const handle = fs.openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return bytes.toString('utf8', 0, fs.readSync(handle, bytes, 0, length, 0));
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
