import path from 'node:path';
import { isFileName } from './file-names.js';

/**
 * Whether this is a file of our name pattern, directly in RUNNER_TEMP.
 *
 * @param file a path, from the journal, where somebody may have put another one
 */
export function isOurs(file: string, tempFolder: string): boolean {
  if (tempFolder === '') return false;
  const start = tempFolder + (process.platform === 'win32' ? '\\' : '/');
  // As main wrote it. To resolve a path costs more than all else that post does, so it is done for an odd one only.
  if (file.startsWith(start) && isFileName(file.slice(start.length))) return true;
  return isOursByPath(file, tempFolder);
}

function isOursByPath(file: string, tempFolder: string): boolean {
  const folder = path.dirname(path.resolve(file));
  return path.relative(path.resolve(tempFolder), folder) === '' && isFileName(path.basename(file));
}
