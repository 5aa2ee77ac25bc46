import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import type { Journal } from '../effects/journal.js';
import type { RenderedLink } from '../plan/linked-files.js';
import type { Plan } from '../plan/plan.js';
import { inspectHomeFile } from './inspect.js';
import { linkHomeFile } from './link.js';
import { inUse, withLock } from './lock.js';
import { stampOf } from './names.js';
import { restoreLeftover } from './restore.js';

/** What links are placed with. */
export interface LinkTools {
  readonly journal: Journal;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  tell(...diagnostics: readonly Diagnostic[]): void;
}

/**
 * Does what a plan says of places outside RUNNER_TEMP: what killed jobs left behind goes, then links are placed.
 *
 * @throws UserError `home-in-use`, `link-failed`
 */
export function linkHomeFiles({ files, leftovers }: Plan, means: LinkTools): void {
  const owner = files[0]?.path ?? '';
  const turns = [
    ...leftovers.map((place) => ({ place, owner })),
    ...files.flatMap(({ path, link }) => (link === undefined ? [] : [{ place: link.place, owner: path }])),
  ];
  means.journal.record(...turns.map((turn) => ({ did: 'take-turn' as const, ...turn })));
  for (const leftover of leftovers) {
    try {
      withLock(leftover, owner, () => restore(leftover, means));
    } catch (error) {
      const why = error instanceof UserError ? 'another job is changing it' : (error as NodeJS.ErrnoException).code;
      means.tell({ level: 'warning', slug: 'cleanup-failed', text: `${leftover} could not be put back (${why}).` });
    }
  }
  for (const { path, link } of files) {
    if (link !== undefined) place(link, path, means);
  }
}

/** Puts back what a killed job replaced, and tells what could not go back, since something newer stands there. */
function restore(place: string, { tempFolder, tell }: LinkTools): void {
  const kept = restoreLeftover(place, tempFolder);
  if (kept === undefined) return;
  const text =
    `${place} was put there since a job that used the place was killed, so it stays. ` +
    `What stood there before that job is kept as ${kept}.`;
  tell({ level: 'notice', text });
}

/** HomeFiles a link to a file of ours, after what a killed job may have left there is put back. */
function place(link: RenderedLink, target: string, means: LinkTools): void {
  const { journal, tempFolder } = means;
  try {
    withLock(link.place, target, () => {
      restore(link.place, means);
      const occupant = inspectHomeFile(link.place, tempFolder);
      if (occupant.kind === 'busy') throw inUse(link.place);
      const previous = occupant.kind === 'ours' ? occupant.target : '';
      const stood = occupant.kind === 'theirs' ? stampOf(link.place) : '';
      journal.record({ did: 'place-link', ...link, target, stood, previous, written: stampOf(target) });
      linkHomeFile(link.place, target, tempFolder);
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'link-failed',
      `${link.place} cannot be made a link (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      'Check the permissions of its folder; on Windows, links need developer mode or an administrator.',
    );
  }
}
