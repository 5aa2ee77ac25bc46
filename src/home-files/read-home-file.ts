import { UserError } from '../diagnostics/diagnostic.js';
import { fileIdentity, type ReadFile, readFile } from '../files/read-file.js';
import { inspectHomeFile } from './inspect.js';
import { inUse } from './lock.js';
import { backupOf } from './names.js';

/** How often a file is read again that changes while it is read. */
const ATTEMPTS = 20;

/** The error codes that mean that package managers find nothing there, either. */
const ABSENT = ['ELOOP', 'ENOTDIR', 'ENOENT'];

/**
 * Reads the user's file, or that of an earlier use of this action in this job, but never another job's. It is read without a
 * lock, so another job may link it meanwhile: a text counts only if the file was the same before and after.
 *
 * @throws UserError `home-in-use` if the file keeps changing
 */
export function readHomeFile(file: string, tempFolder: string): ReadFile {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { kind } = inspectHomeFile(file, tempFolder);
    const source = kind === 'leftover' || kind === 'busy' ? backupOf(file) : file;
    const read = readFile(source);
    if (inspectHomeFile(file, tempFolder).kind === kind && fileIdentity(source) === read.identity) return read;
  }
  throw inUse(file);
}

/**
 * The text of a home file that is about to be linked; empty if package managers find nothing there.
 *
 * @throws UserError `home-in-use` if another job uses it; `link-failed` if it cannot be read
 */
export function textOfHomeFile(file: string, tempFolder: string): string {
  if (inspectHomeFile(file, tempFolder).kind === 'busy') throw inUse(file);
  const { kind, text = '', code = '' } = readHomeFile(file, tempFolder);
  if (kind === 'too large') {
    throw new UserError('link-failed', `${file} is larger than 1 MiB.`, 'No configuration file is: correct it.');
  }
  if (kind === 'unreadable' && !ABSENT.includes(code)) {
    throw new UserError('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
  }
  return text;
}
