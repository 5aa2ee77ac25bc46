/** What the journal keeps about home files, so that post can restore them. No record contains a secret. */

/** This use changes a home file, and holds a lock for it. */
export interface LockRecord {
  readonly did: 'lock-home-file';
  readonly file: string;
  /** A file of this use in RUNNER_TEMP: when it is gone, so is the job. */
  readonly owner: string;
}

/** A home file was replaced by a link to a file of ours. */
export interface LinkRecord extends PlannedHomeFile {
  readonly did: 'link-home-file';
  /** The target of an earlier use of this action in this job; empty if there was none. */
  readonly previous: string;
}

/** A home file was replaced by a regular file of ours. */
export interface CopyRecord extends PlannedHomeFile {
  readonly did: 'copy-home-file';
  /** The name that the previous file has meanwhile; empty if there was none. */
  readonly moved: string;
}

/** A folder for a home file was made. */
export interface FolderRecord {
  readonly did: 'make-folder';
  readonly path: string;
}

export type HomeFileRecord = LockRecord | LinkRecord | CopyRecord | FolderRecord;

/** A home file that the plan replaces. */
export interface PlannedHomeFile {
  readonly file: string;
  readonly format: 'npmrc' | 'yarnrc';
  /** Our file in RUNNER_TEMP. */
  readonly target: string;
  /** A second file with its text, which no package manager knows. */
  readonly copy: string;
}
