import fs from 'node:fs';
import path from 'node:path';
import { cleanupFailed, type Diagnostics, errorCode, UserError } from '../diagnostics/diagnostic.js';
import { renameFile } from '../files/change-file.js';
import { linkHomeFile, restoreLeftover } from './link.js';
import { inUse, withLock } from './lock.js';
import {
  type HomeFileRecord,
  inspectHomeFile,
  type LinkRecord,
  type PlannedHomeFile,
  statsOf,
  temporaryName,
} from './state.js';
import { keepOriginal, undoLink } from './unlink.js';

/** A home file, and how it is replaced. */
export interface HomeFileToReplace extends PlannedHomeFile {
  /** Whether the step fails if this is not possible. */
  readonly required: boolean;
  /** A regular file at once; otherwise a link, or a regular file where a link is refused and the home folder is the job's. */
  readonly asCopy: boolean;
}

/** What home files are linked with. */
export interface ReplaceTools {
  /** Saves steps in the journal before they are taken. */
  record(...entries: readonly HomeFileRecord[]): void;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** Whether the home folder belongs to this job alone. */
  readonly isOwnHome: boolean;
  readonly diagnostics: Diagnostics;
}

/**
 * Restores what killed jobs left, then replaces home files by links to our files.
 *
 * @param leftovers home files where a killed job left a link
 * @param owner a file of this use: it shows that the job is alive
 * @returns the files that could not be replaced, which is reported
 * @throws UserError `home-in-use`; `link-failed` for a file that is required
 */
export function replaceHomeFiles(
  files: readonly HomeFileToReplace[],
  leftovers: readonly string[],
  owner: string,
  tools: ReplaceTools,
): string[] {
  tools.record(
    ...leftovers.map((file) => ({ did: 'lock-home-file', file, owner }) as const),
    ...files.map(({ file, target }) => ({ did: 'lock-home-file', file, owner: target }) as const),
  );
  for (const leftover of leftovers) {
    try {
      withLock(leftover, owner, () => restoreAfterKill(leftover, tools));
    } catch (error) {
      const why = error instanceof UserError ? 'another job is changing it' : errorCode(error);
      tools.diagnostics.add(cleanupFailed(`${leftover} could not be restored (${why}).`));
    }
  }
  const failed = new Map<string, string>();
  for (const file of files) {
    try {
      replaceOne(file, tools);
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (file.required) {
        throw new UserError(
          'link-failed',
          `${file.file} cannot be replaced by a link (${errorCode(error)}).`,
          cureOf(error),
        );
      }
      failed.set(file.file, errorCode(error));
    }
  }
  if (failed.size > 0) {
    tools.diagnostics.warning(
      'link-failed',
      `These files could not be written: ${[...failed].map(([file, code]) => `${file} (${code})`).join(', ')}.`,
      'Tools that read only the home folder do not find the login. If none of them is used, set `home-files: never`.',
    );
  }
  return [...failed.keys()];
}

/** Windows answers EPERM for a link that it does not allow, and for a file that is open or read-only. */
function cureOf(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== 'EPERM' && code !== 'EBUSY') return 'Check the permissions of its folder.';
  return syscall === 'symlink'
    ? 'Check the permissions of its folder. On Windows, links need developer mode or an administrator.'
    : 'Check the permissions of its folder. On Windows, close programs that have the file open, and check that it is not read-only.';
}

/** Restores what a killed job replaced, and reports a backup that is kept because there is something newer. */
function restoreAfterKill(file: string, { tempFolder, diagnostics }: ReplaceTools): void {
  const kept = restoreLeftover(file, tempFolder);
  if (kept === undefined) return;
  diagnostics.notice(
    undefined,
    `${file} was written after a job that used it was killed, so it stays.`,
    `The file from before that job is kept as ${kept}.`,
  );
}

function replaceOne(planned: HomeFileToReplace, tools: ReplaceTools): void {
  makeFolder(path.dirname(planned.file), tools);
  if (planned.asCopy) {
    copyHomeFile(planned, tools);
    return;
  }
  let record: LinkRecord | undefined;
  try {
    withLock(planned.file, planned.target, () => {
      record = linkOne(planned, tools);
    });
  } catch (error) {
    if (error instanceof UserError || !tools.isOwnHome) throw error;
    if (record !== undefined) undoLink(record, keepOriginal);
    if ((error as NodeJS.ErrnoException).syscall !== 'symlink') throw error;
    copyHomeFile(planned, tools);
  }
}

function linkOne({ file, format, target, copy }: HomeFileToReplace, tools: ReplaceTools): LinkRecord {
  restoreAfterKill(file, tools);
  const state = inspectHomeFile(file, tools.tempFolder);
  if (state.kind === 'busy') throw inUse(file);
  const previous = state.kind === 'ours' ? state.target : '';
  const record: LinkRecord = { did: 'link-home-file', file, format, target, copy, previous };
  tools.record(record);
  linkHomeFile(file, target, tools.tempFolder);
  return record;
}

/**
 * Replaces a home file by a copy of our file: where Windows allows no links, and in job containers. Docker actions see the home
 * folder of a job container, but not its RUNNER_TEMP, so a link would be broken. Only in home folders that end with the job.
 */
function copyHomeFile(planned: HomeFileToReplace, { record }: ReplaceTools): void {
  const { file, format, target, copy } = planned;
  const moved = statsOf(file) === undefined ? '' : temporaryName(file, target);
  record({ did: 'copy-home-file', file, format, target, copy, moved });
  if (moved !== '') renameFile(file, moved);
  fs.writeFileSync(file, fs.readFileSync(target), { flag: 'wx', mode: 0o600 });
}

/** Makes a folder that is missing, and those above it; post removes them if they are empty. */
function makeFolder(folder: string, tools: ReplaceTools): void {
  const missing: string[] = [];
  for (let next = folder; !fs.existsSync(next) && path.dirname(next) !== next; next = path.dirname(next))
    missing.unshift(next);
  if (missing.length === 0) return;
  tools.record(...missing.map((one) => ({ did: 'make-folder', path: one }) as const));
  for (const one of missing) fs.mkdirSync(one, { mode: 0o700 });
}
