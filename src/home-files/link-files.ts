import { cleanupFailed } from '../diagnostics/cleanup-warnings.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { inspectHomeFile } from './inspect.js';
import { linkHomeFile } from './link.js';
import { inUse, withLock } from './lock.js';
import { stampOf } from './names.js';
import type { LinkRecord, LockRecord, PlannedLink } from './record.js';
import { restoreLeftover } from './restore.js';

/** What home files are linked with. */
export interface LinkTools {
  /** Saves steps in the journal before they are taken. */
  record(...entries: readonly (LinkRecord | LockRecord)[]): void;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  readonly diagnostics: Diagnostics;
}

/** A file of this use, and the home file that becomes a link to it, if any. */
interface LinkedFile {
  readonly path: string;
  readonly link: PlannedLink | undefined;
}

/**
 * Restores what killed jobs left, then links home files to our files.
 *
 * @param files the files of this use; the first one shows that the job is alive
 * @param leftovers home files where a killed job left a link
 * @throws UserError `home-in-use`, `link-failed`
 */
export function linkHomeFiles(files: readonly LinkedFile[], leftovers: readonly string[], tools: LinkTools): void {
  const owner = files[0]?.path ?? '';
  const locks: LockRecord[] = leftovers.map((file) => ({ did: 'lock-home-file', file, owner }));
  for (const { path, link } of files) {
    if (link !== undefined) locks.push({ did: 'lock-home-file', file: link.file, owner: path });
  }
  tools.record(...locks);
  for (const leftover of leftovers) {
    try {
      withLock(leftover, owner, () => restore(leftover, tools));
    } catch (error) {
      const why = error instanceof UserError ? 'another job is changing it' : (error as NodeJS.ErrnoException).code;
      tools.diagnostics.add(cleanupFailed(`${leftover} could not be restored (${why}).`));
    }
  }
  for (const { path, link } of files) {
    if (link !== undefined) linkOne(link, path, tools);
  }
}

/** Restores what a killed job replaced, and reports what could not be restored because there is something newer. */
function restore(file: string, { tempFolder, diagnostics }: LinkTools): void {
  const kept = restoreLeftover(file, tempFolder);
  if (kept === undefined) return;
  diagnostics.notice(
    undefined,
    `${file} was written after a job that used it was killed, so it stays.`,
    `The file from before that job is kept as ${kept}.`,
  );
}

function linkOne(link: PlannedLink, target: string, tools: LinkTools): void {
  const { tempFolder } = tools;
  try {
    withLock(link.file, target, () => {
      restore(link.file, tools);
      const state = inspectHomeFile(link.file, tempFolder);
      if (state.kind === 'busy') throw inUse(link.file);
      const previous = state.kind === 'ours' ? state.target : '';
      const before = state.kind === 'theirs' ? stampOf(link.file) : '';
      tools.record({ did: 'link-home-file', ...link, target, before, previous, written: stampOf(target) });
      linkHomeFile(link.file, target, tempFolder);
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'link-failed',
      `${link.file} cannot be replaced by a link (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      'Check the permissions of its folder. On Windows, links need developer mode or an administrator.',
    );
  }
}
