/** What the journal keeps about home files, so that post can undo their links. No record contains a secret. */

/** This use changes a home file, and holds a lock for it. */
export interface LockRecord {
  readonly did: 'lock-home-file';
  readonly file: string;
  /** A file of this use in RUNNER_TEMP: when it is gone, so is the job. */
  readonly owner: string;
}

/** A home file was replaced by a link to a file of ours. */
export interface LinkRecord {
  readonly did: 'link-home-file';
  readonly file: string;
  readonly target: string;
  /** What shows whether the user's own file, kept as a backup, was changed since; empty if there was none. */
  readonly before: string;
  /** The target of an earlier use of this action in this job; empty if there was none. */
  readonly previous: string;
  /** What shows whether the target was changed since we wrote it. */
  readonly written: string;
  readonly format: 'npmrc' | 'yarnrc';
  /** The keys that are ours in the target; never a value. */
  readonly keys: readonly (readonly string[])[];
  /** The numbers of the lines of the previous file that ours replaced. */
  readonly dropped: readonly number[];
}

/** A link that the plan asks for. */
export type PlannedLink = Pick<LinkRecord, 'file' | 'format' | 'keys' | 'dropped'>;
