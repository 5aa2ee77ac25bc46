import type { Journal } from '../journal.js';
import type { RenderedLink } from '../linked-files.js';
import type { Plan } from '../plan.js';
import { Refusal, type Remark } from '../refusal.js';
import { stampOf } from './marks.js';
import { inspectPlace } from './occupant.js';
import { placeLink } from './place-link.js';
import { restoreLeftover } from './put-back.js';
import { inTurn, inUse } from './turn.js';

/** What links are placed with. */
export interface LinkMeans {
  readonly journal: Journal;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  tell(...remarks: readonly Remark[]): void;
}

/**
 * Does what a plan says of places outside RUNNER_TEMP: what killed jobs left behind goes, then links are placed.
 *
 * @throws Refusal `home-in-use`, `link-failed`
 */
export function placeLinks({ files, leftovers }: Plan, means: LinkMeans): void {
  const owner = files[0]?.path ?? '';
  const turns = [
    ...leftovers.map((place) => ({ place, owner })),
    ...files.flatMap(({ path, link }) => (link === undefined ? [] : [{ place: link.place, owner: path }])),
  ];
  means.journal.record(...turns.map((turn) => ({ did: 'take-turn' as const, ...turn })));
  for (const leftover of leftovers) {
    try {
      inTurn(leftover, owner, () => restore(leftover, means));
    } catch (error) {
      const why = error instanceof Refusal ? 'another job is changing it' : (error as NodeJS.ErrnoException).code;
      means.tell({ level: 'warning', slug: 'cleanup-failed', text: `${leftover} could not be put back (${why}).` });
    }
  }
  for (const { path, link, placed } of files) {
    if (link === undefined) continue;
    place(link, path, means);
    if (placed !== undefined) means.tell({ level: 'info', text: placed });
  }
}

/** Puts back what a killed job replaced, and tells what could not go back, since something newer stands there. */
function restore(place: string, { tempFolder, tell }: LinkMeans): void {
  const kept = restoreLeftover(place, tempFolder);
  if (kept === undefined) return;
  const text =
    `${place} was put there since a job that used the place was killed, so it stays. ` +
    `What stood there before that job is kept as ${kept}.`;
  tell({ level: 'notice', text });
}

/** Places a link to a file of ours, after what a killed job may have left there is put back. */
function place(link: RenderedLink, target: string, means: LinkMeans): void {
  const { journal, tempFolder } = means;
  try {
    inTurn(link.place, target, () => {
      restore(link.place, means);
      const occupant = inspectPlace(link.place, tempFolder);
      if (occupant.kind === 'busy') throw inUse(link.place);
      const previous = occupant.kind === 'ours' ? occupant.target : '';
      const stood = occupant.kind === 'theirs' ? stampOf(link.place) : '';
      journal.record({ did: 'place-link', ...link, target, stood, previous, written: stampOf(target) });
      placeLink(link.place, target, tempFolder);
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = 'unknown error', syscall } = error as NodeJS.ErrnoException;
    throw new Refusal('link-failed', `${link.place} cannot be made a link (${code}).`, cureFor(code, syscall));
  }
}

/** What to do about it. Windows says EPERM both of a link that it does not allow and of a file that is open or read-only. */
function cureFor(code: string, syscall: string | undefined): string {
  if (code !== 'EPERM' && code !== 'EBUSY') return 'Check the permissions of its folder.';
  return syscall === 'symlink'
    ? 'Check the permissions of its folder; on Windows, links need developer mode or an administrator.'
    : 'Check the permissions of its folder; on Windows, close what has the file open, and see that it is not read-only.';
}
